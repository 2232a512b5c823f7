//! `refresh-token-rejected`: the refresh token has ended.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::role::Role;
use crate::evidence::seen::{CodePlace, Seen};
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The app tried to renew your sign-in by itself, and the server refused: the sign-in as a whole has ended.
    /// ## How we know
    /// The renewal was answered `invalid_grant`, or another refusal of the refresh token that was posted.
    /// ## What to do
    /// Sign in again. Developers: treat this answer as signed out and go to the sign-in page at once.
    /// ## False alarms
    /// A provider that is down, or an app that is refused itself (`invalid_client`), is something else; so is a renewal that raced with another one.
    /// ## References
    /// RFC 6749 §5.2 and §6.
    REFRESH_TOKEN_REJECTED = "refresh-token-rejected", group: Renewal, user_fix: SignInAgain
}

/// Codes of a refused refresh token. `invalid_grant` is RFC 6749's; the others are products' own.
const CODES: &[&str] = &[
    "invalid_grant",
    "refresh_token_not_found",
    "refresh_token_already_used",
    "invalid_refresh_token",
    "token_not_valid",
    "refresh_token_expired",
    "session_expired",
    "session_not_found",
    "invalid_token",
    "notauthorizedexception",
    "refreshtokenreuseexception",
    "refresh_token_invalid",
    "expired_token",
    "token_expired",
    "refresh_token_revoked",
];
/// Codes that blame somebody else.
const OTHERS: &[&str] = &[
    "invalid_client",
    "unauthorized_client",
    "temporarily_unavailable",
    "slow_down",
    "server_error",
    "rate_limit",
];
/// A renewal follows the refusal that calls for it at once.
const PATIENCE: i64 = 60_000;

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    if t.role == Role::Renewal {
        return renewal(facts, t, t);
    }
    // A refusal that called for the renewal belongs to the same incident.
    t.refusal()?;
    if t.role == Role::SignIn || !(t.credential.is_some() || t.session_cookies().next().is_some()) {
        return None;
    }
    if facts.soon_after(t, PATIENCE).any(|next| next.role == Role::SignIn && next.accepted()) {
        return None;
    }
    let renewed = |next: &&Seen| next.role == Role::Renewal;
    let next = facts.soon_after(t, PATIENCE).find(renewed);
    let before = || {
        facts
            .any_before(t)
            .take_while(|other| !(other.role == Role::SignIn && other.accepted()))
            .find(renewed)
    };
    let ended = |seen: &&Seen| seen.refusal().is_some();
    let tried = next.filter(ended).or_else(|| before().filter(ended))?;
    renewal(facts, t, tried)
}

fn renewal(facts: &Facts<'_>, t: &Seen, tried: &Seen) -> Option<Claim> {
    tried.refusal()?;
    let bearer_refresh = tried
        .credential
        .as_ref()
        .and_then(|c| c.readable())
        .is_some_and(crate::evidence::tokens::TokenFacts::is_refresh);
    // Without a refresh token of its own, the call was refused for the token or session it carried.
    if tried.posted_refresh.is_none() && !bearer_refresh && tried.cookies.is_empty() {
        return None;
    }
    if tried.code(OTHERS).is_some() || tried.throttled || tried.filter.is_some() {
        return None;
    }
    let code = tried.code(CODES);
    let confidence = match code {
        Some(_) if tried.posted_refresh.is_some() || bearer_refresh => Confidence::Certain,
        Some(_) => Confidence::Likely,
        None if tried.posted_refresh.is_some() || bearer_refresh => Confidence::Likely,
        None => Confidence::Possible,
    };
    let sentence = Message::new("cause-refresh-token-rejected").with("host", tried.host());
    let mut claim = Claim::new(confidence, sentence, format!("renewal {}", facts.first_of_route(tried)))
        .because(tried.id, Part::Url, Message::new("says-renewal-tried").with("path", tried.url.path.clone()))
        .because(
            tried.id,
            Part::Status,
            Message::new("says-status").with("status", usize::from(tried.status)),
        );
    if let Some(code) = code {
        let part = match &code.place {
            CodePlace::Body(path) => Part::ResponseBody(path.clone()),
            _ => Part::ResponseHeader("www-authenticate".to_owned()),
        };
        claim = claim.because(tried.id, part, Message::new("says-code").with("code", code.written.clone()));
    }
    if t.id != tried.id {
        claim = claim.because(
            t.id,
            Part::Status,
            Message::new("says-status").with("status", usize::from(t.status)),
        );
    }
    Some(claim.also(tried.id))
}
