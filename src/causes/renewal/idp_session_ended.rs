//! `idp-session-ended`: the login provider's own session came to its end.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::renewals::{End, Means};
use crate::evidence::seen::Seen;
use crate::words::Message;

use super::tried::{shown, subject, tried};

declare_cause! {
    /// ## What it means
    /// The site renews your sign-in through its sign-in provider, and your session there has ended. The cookies are innocent.
    /// ## How we know
    /// `prompt=none` was answered `login_required` although it had worked before in this browser, and the provider's cookie was sent or had reached its end. A cookie that was sent to a first try only suggests it.
    /// ## What to do
    /// Sign in again. Owners: let the provider's session outlive the app's, or slide with use. Developers: ask for a sign-in before the session's end.
    /// ## False alarms
    /// A stored cookie that wasn't sent shows a blocked frame; no cookie ever is a first visit. `consent_required` shows a session that goes on.
    /// ## References
    /// OpenID Connect Core §3.1.2.6, OpenID Connect Session Management.
    IDP_SESSION_ENDED = "idp-session-ended", group: Renewal, user_fix: SignInAgain
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let refused =
        tried(facts, t).filter(|tried| tried.with == Means::Provider && tried.end == End::Refused)?;
    let at = refused.seen;
    // The provider knows who is there, and wants an answer to something else.
    if at.code("consent_required|account_selection_required").is_some() {
        return None;
    }
    if !at.wants_login() && at.redirect.is_some() || !facts.stayed_back(at).is_empty() {
        return None;
    }
    let sent = at.session_cookies().next();
    let worked = facts.silent_success_before(at);
    let gone = facts.provider_cookie_gone(at);
    let before = facts.provider_session_before(at);
    let confidence = match (worked, sent) {
        (Some(_), Some(_)) => Confidence::Certain,
        (Some(_), None) if gone => Confidence::Certain,
        (Some(_), None) | (None, Some(_)) => Confidence::Likely,
        (None, None) if gone && before.is_some() => Confidence::Likely,
        _ => return None,
    };
    let sentence = Message::new("cause-idp-session-ended").with("host", at.host());
    let mut claim = shown(Claim::new(confidence, sentence, subject(facts, at)), t, at);
    if let Some(worked) = worked {
        claim = claim.because(worked.seen.id, Part::Status, Message::new("says-silent-worked"));
    } else if let Some(before) = before {
        claim = claim.because(before.id, Part::Url, Message::new("says-provider-session"));
    }
    claim = match sent {
        Some(cookie) => claim.because(
            at.id,
            Part::RequestHeader("cookie".to_owned()),
            Message::new("says-cookie-sent").with("cookie", cookie.name.clone()),
        ),
        None if gone => claim.because_session(Part::Jar(String::new()), Message::new("says-none-stored")),
        None => {
            claim.because(at.id, Part::NoRequestHeader("cookie".to_owned()), Message::new("says-no-cookie"))
        }
    };
    Some(claim.settled_by("settle-cookies"))
}
