//! `session-cookie-expired`: the session cookie's own time was over.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::cookies::EndedBy;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The cookie that kept you signed in reached its end, so the browser stopped sending it.
    /// ## How we know
    /// The cookie was sent before, its Max-Age or Expires had passed when this request began, and the request went without it. Where another session cookie went along, it is likely at most, and claimed only where that one was never enough alone.
    /// ## What to do
    /// Sign in again. Site owners: renew the cookie while people are active.
    /// ## False alarms
    /// A server that deletes the cookie, a cleaner and the browser's own limits make it vanish too; the browser's change events tell them apart.
    /// ## References
    /// RFC 6265bis §5.7 (expiry), §5.5 (400 days).
    SESSION_COOKIE_EXPIRED = "session-cookie-expired", group: Cookies, user_fix: SignInAgain
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    if t.refusal().is_none() && !facts.expired_into_login(t) {
        return None;
    }
    if t.credential.is_some() || t.incomplete {
        return None;
    }
    let ended = facts.ended(t)?;
    let EndedBy::Expiry(at) = ended.by else { return None };
    let last = facts.before(t).find(|seen| seen.sends(&ended.name) && seen.accepted());
    // What else it carries may be the session, unless it was never enough without this one.
    let confidence = if t.lacks_session() {
        Confidence::Certain
    } else {
        let along = |last: &Seen| t.session_cookies().all(|own| last.carries(&own.name, own.fingerprint));
        last.filter(|last| along(last))?;
        if facts.accepted_with_same(t).any(|seen| !seen.sends(&ended.name)) {
            return None;
        }
        Confidence::Likely
    };
    let mut claim = Claim::new(
        confidence,
        Message::new("cause-session-cookie-expired").with("cookie", ended.name.clone()),
        format!("{} {}", ended.name, t.host()),
    )
    .because(
        t.id,
        Part::NoRequestHeader("cookie".to_owned()),
        Message::new("says-cookie-absent").with("cookie", ended.name.clone()),
    );
    let set =
        facts.before(t).find(|seen| seen.set.iter().any(|set| set.cookie.name == ended.name && !set.deletes));
    claim = match set {
        Some(set) => claim.because(
            set.id,
            Part::ResponseHeader("set-cookie".to_owned()),
            Message::new("says-cookie-end").with("cookie", ended.name.clone()).with("at", at),
        ),
        None => claim.because_session(
            Part::Jar(ended.name.clone()),
            Message::new("says-cookie-end").with("cookie", ended.name.clone()).with("at", at),
        ),
    };
    if let Some(last) = last {
        claim = claim.because(
            last.id,
            Part::RequestHeader("cookie".to_owned()),
            Message::new("says-cookie-sent-before").with("cookie", ended.name.clone()),
        );
    }
    Some(claim.about_cookie(&ended.name))
}
