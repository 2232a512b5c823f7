//! `renewal-blocked-by-expired-token`: the dead token on the renewal or login call gets it refused.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::renewals::Means;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::evidence::tokens::IssuedKind;
use crate::evidence::told::Tells;
use crate::fixes::FixId;
use crate::words::Message;

use super::tried::tried;

declare_cause! {
    /// ## What it means
    /// Your sign-in had run out, and the site sends the dead token along when it asks for a new one. Its server refuses that call for the old token, before it looks at the password or renewal token in it.
    /// ## How we know
    /// The login or renewal call carries an Authorization whose `exp` had passed, and its refusal speaks of the token. That the posted refresh token is itself in date makes it certain.
    /// ## What to do
    /// Get the old token out of the page: reload it, or clear the site's stored data. Developers: send no Authorization to login and renewal calls.
    /// ## False alarms
    /// A renewal that goes by the token in Authorization is refused for its own end; `invalid_grant` speaks of the refresh token.
    /// ## References
    /// RFC 6749 §6, RFC 6750 §3.1.
    RENEWAL_BLOCKED_BY_EXPIRED_TOKEN = "renewal-blocked-by-expired-token", group: Renewal, user_fix: ClearSiteCookies
}

/// Codes that are about the refresh token or password in the body.
const OF_THE_BODY: &str = "invalid_grant|invalid_client|refresh|password|credentials";

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let at = if t.role == Role::SignIn { t } else { tried(facts, t)?.seen };
    at.refusal()?;
    let credential = at.credential.as_ref()?;
    let token = credential.readable()?;
    let exp = token.expires()?;
    if token.is_refresh() || !facts.token_dead(at) || at.code_with(OF_THE_BODY).is_some() {
        return None;
    }
    // The same call was let in with it.
    if facts.accepted_on_route(at, credential.fingerprint).next().is_some() {
        return None;
    }
    let speaks = [Tells::Expired, Tells::Rejected].into_iter().find_map(|what| at.tells(what));
    let challenge = at.codes_tell(&[Tells::Expired, Tells::Rejected]) && at.offers("bearer");
    // Something in the body that could have done it.
    let unread = at.posted_refresh.is_some()
        || at.role == Role::SignIn
        || facts.as_renewal(at).is_some_and(|renewal| matches!(renewal.with, Means::Cookie(_)));
    // It calls itself an access token: it can't be what the renewal was to be done with.
    let access = token.kind() == Some(IssuedKind::Access);
    // A framework's error page in so many words, or a bare refusal.
    let page = at.html && at.says("jwt expired|token expired|token has expired|token is expired");
    let silent = at.codes.is_empty() && matches!(at.prose.trim(), "" | "unauthorized");
    let confidence = match speaks {
        Some(_) if unread && (challenge || fresh_refresh(facts, at)) => Confidence::Certain,
        Some(told) if unread || told.what == Tells::Expired && (told.by_code() || access) => {
            Confidence::Likely
        }
        None if unread && page => Confidence::Likely,
        None if at.role == Role::SignIn && at.status == 401 && silent => Confidence::Likely,
        _ => Confidence::Possible,
    };
    let sentence = Message::new("cause-renewal-blocked-by-expired-token").with("path", at.shown_path());
    let mut claim = Claim::new(confidence, sentence, format!("renewal {}", facts.first_of_route(at)))
        .because(at.id, credential.at.clone(), Message::new("says-dead-token-along"))
        .claim(at, "exp", Message::new("says-expired").with("exp", exp))
        .because_status(at)
        .also(at.id);
    if let Some(told) = speaks {
        claim = claim.told(at, told);
    }
    if at.id != t.id {
        claim = claim.because_status(t);
    }
    Some(claim.fix(fix(facts, at)))
}

/// Whether the posted refresh token was handed out or read, and hadn't ended.
fn fresh_refresh(facts: &Facts<'_>, at: &Seen) -> bool {
    let Some(posted) = at.posted_refresh else { return false };
    let handed = facts.handed_out_as(posted, at).into_iter().next_back();
    let stored = facts.stored_tokens(at).into_iter().find(|stored| stored.fingerprint == posted);
    let in_date = |token: Option<&crate::evidence::tokens::TokenFacts>| {
        token
            .is_none_or(|token| token.expires().is_none_or(|exp| at.judged_at().is_some_and(|now| exp > now)))
    };
    match (handed, stored) {
        (_, Some(stored)) => stored.token.is_some() && in_date(stored.token.as_ref()),
        (Some((seen, _)), None) => {
            let issued = seen.issued.iter().find(|issued| issued.fingerprint == posted);
            issued.is_some_and(|issued| in_date(issued.token.as_ref()))
        }
        _ => false,
    }
}

/// What gets rid of the dead token: it lies in web storage, in a cookie, or in the page's memory only.
fn fix(facts: &Facts<'_>, at: &Seen) -> FixId {
    let own = at.credential.as_ref().map(|credential| credential.fingerprint);
    let kept = facts.stored_tokens(at).into_iter().any(|stored| Some(stored.fingerprint) == own);
    let storage_known = facts.session.context.storage.is_some();
    if kept {
        FixId::ClearSiteData
    } else if storage_known && facts.stored_session(at) == Some(false) {
        FixId::ReloadPage
    } else {
        FixId::ClearSiteCookies
    }
}
