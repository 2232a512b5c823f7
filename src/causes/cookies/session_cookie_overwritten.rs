//! `session-cookie-overwritten`: two apps share one place for their cookie.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::rotation::Apart;
use crate::evidence::seen::Seen;
use crate::fixes::FixId;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// Another app of the same site or computer uses a cookie of the same name, and its value replaced this app's: the browser has one place for both.
    /// ## How we know
    /// The value that is refused was last set by another port, host or part of the address, and this app had given or accepted a value of its own before. Only one cookie is sent.
    /// ## What to do
    /// Sign in again where you need it, or open one of the two by another host name (`localhost` and `127.0.0.1` are two) or in another profile. Developers: give each app its own cookie name; cookies ignore ports. Keep the test system off the real one's domain.
    /// ## False alarms
    /// A sign-in service sets a cookie that other hosts are meant to accept; there this app has no value of its own.
    /// ## References
    /// RFC 6265bis §8.5 (weak confidentiality: no isolation by port), §4.1.2.3 (Domain).
    SESSION_COOKIE_OVERWRITTEN = "session-cookie-overwritten", group: Cookies, user_fix: CheckUrl
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    if !t.refuses_session() || facts.twins(t).is_some() {
        return None;
    }
    let (cookie, found) =
        facts.carried(t).find_map(|cookie| Some((cookie, facts.overwritten_by(t, cookie)?)))?;
    let name = &cookie.name;
    let other = match found.place {
        Apart::Path => found.by.shown_path(),
        Apart::Host | Apart::Port => found.by.host(),
    };
    let filled = |id| {
        Message::new(id).with("cookie", name.clone()).with("host", t.host()).with("other", other.clone())
    };
    let confidence = if found.given { Confidence::Certain } else { Confidence::Likely };
    let (part, says) = if found.given {
        (Part::ResponseHeader("set-cookie".to_owned()), filled("says-own-cookie-given"))
    } else {
        (Part::RequestHeader("cookie".to_owned()), filled("says-own-cookie-accepted"))
    };
    let fix = match found.place {
        Apart::Port => FixId::CheckUrl,
        Apart::Host => FixId::SignInAgain,
        Apart::Path => FixId::ContactSite,
    };
    Some(
        Claim::new(confidence, filled("cause-session-cookie-overwritten"), format!("{name} {}", t.host()))
            .because(found.had.id, part, says)
            .because(found.by.id, Part::ResponseHeader("set-cookie".to_owned()), filled("says-other-app-set"))
            .because(t.id, Part::RequestHeader("cookie".to_owned()), filled("says-cookie-sent"))
            .because_status(t)
            .about_cookie(name)
            .fix(fix),
    )
}
