//! `refresh-token-rejected`: the refresh token has ended.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::renewals::{End, Means, renews};
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::evidence::tokens::IssuedKind;
use crate::words::Message;

use super::tried::{shown, subject, tried};

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
const CODES: &str = "\
    invalid_grant|refresh_token_not_found|refresh_token_already_used|invalid_refresh_token|\
    token_not_valid|refresh_token_expired|session_expired|session_not_found|invalid_token|\
    notauthorizedexception|refreshtokenreuseexception|refresh_token_invalid|expired_token|token_expired|\
    refresh_token_revoked|invalid_refresh|user_not_found";
/// Codes that blame somebody else.
const OTHERS: &str = "\
    invalid_client|unauthorized_client|unsupported_grant_type|invalid_scope|invalid_target|\
    temporarily_unavailable|slow_down|server_error|rate_limit";

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let renewal = tried(facts, t).filter(|renewal| renewal.end == End::Refused)?;
    let at = renewal.seen;
    let untold = facts.sent_unread(at);
    // Without a refresh token of its own, the call was refused for the token or session it carried.
    if at.role == Role::SilentAuthorize || renewal.with == Means::Session && at.cookies.is_empty() && !untold
    {
        return None;
    }
    if at.posted_kind == Some(IssuedKind::Access)
        || at.code(OTHERS).is_some()
        || at.throttled
        || at.filter.is_some()
    {
        return None;
    }
    // The cookie that holds the refresh token stayed in the browser: nothing was refused but its absence.
    let stayed = renewal.with == Means::Session
        && facts.kept_back(at).iter().any(|kept| kept.confirmed && renews(&kept.cookie.name));
    let own = matches!(renewal.with, Means::Posted(_) | Means::Bearer(_));
    let code = at.code(CODES).or_else(|| at.code_with("refresh"));
    let confidence = match code {
        _ if stayed => Confidence::Possible,
        Some(_) if own && !facts.veiled(at) => Confidence::Certain,
        Some(_) => Confidence::Likely,
        None if renewal.with != Means::Session || untold || at.says("refresh token") => Confidence::Likely,
        None => Confidence::Possible,
    };
    let sentence = Message::new("cause-refresh-token-rejected").with("host", at.host());
    let claim = shown(Claim::new(confidence, sentence, subject(facts, at)), t, at);
    Some(match code {
        Some(code) if at.codes.first() != Some(code) => claim.because_code(at, code),
        _ => claim,
    })
}
