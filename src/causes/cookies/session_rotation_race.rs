//! `session-rotation-race`: the server changed the session cookie while another request was under way with the old one.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::fixes::FixId;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The server gave the browser a new session cookie while other requests were still under way with the old one, and refused those.
    /// ## How we know
    /// The refused request began before and ended after an answer that set a new value for the cookie, and it carried the value from before. That answer's own request carried the old value and was accepted.
    /// ## What to do
    /// Reload the page: the browser holds the new cookie. If the late refusal deleted it, sign in again. Developers: let the old session live on for some seconds after a change, and don't delete cookies on a refusal.
    /// ## False alarms
    /// A sign-in that happens while the page still asks as a visitor isn't a race of a session.
    /// ## References
    /// RFC 6265bis §5.8.3 (cookies are chosen when a request begins).
    SESSION_ROTATION_RACE = "session-rotation-race", group: Cookies, user_fix: SignInAgain
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    if !t.refuses_session() {
        return None;
    }
    let (cookie, by) =
        facts.carried(t).find_map(|cookie| Some((cookie, facts.rotated_during(t, cookie)?)))?;
    let name = &cookie.name;
    let filled = |id| Message::new(id).with("cookie", name.clone()).with("path", by.shown_path());
    let confidence = if by.accepted() && by.carries(name, cookie.fingerprint) {
        Confidence::Certain
    } else {
        Confidence::Likely
    };
    // The value that was given meanwhile is good, unless a late refusal took it away.
    let late = |seen: &Seen| seen.deletes(name) && seen.ended >= by.ended;
    let deleted = late(t) || facts.after(by).any(late);
    let fix = if deleted { FixId::SignInAgain } else { FixId::ReloadPage };
    Some(
        Claim::new(confidence, filled("cause-session-rotation-race"), format!("{name} {}", t.host()))
            .because(t.id, Part::RequestHeader("cookie".to_owned()), filled("says-old-cookie"))
            .because(by.id, Part::ResponseHeader("set-cookie".to_owned()), filled("says-cookie-rotated"))
            .because(t.id, Part::Timing, filled("says-under-way"))
            .because_status(t)
            .about_cookie(name)
            .fix(fix),
    )
}
