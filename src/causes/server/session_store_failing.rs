//! `session-store-failing`: the server couldn't read its sessions and said "not signed in".

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::outcome::Refusal;
use crate::evidence::pointer::Part;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::words::{Arg, Message};

declare_cause! {
    /// ## What it means
    /// Your session is good. The server asks a database or store for it, got no answer in time, and took you for a stranger.
    /// ## How we know
    /// The very same session cookie is accepted, refused and accepted again for the same address within a minute, and the refusal took much longer than the other answers.
    /// ## What to do
    /// Wait a little and try again. Don't sign in anew: the session is still there.
    /// ## False alarms
    /// Several servers that don't share their sessions refuse at once, and often hand out a new cookie with the refusal.
    /// ## References
    /// RFC 9110 §15.6.4: 503 is the status for it.
    SESSION_STORE_FAILING = "session-store-failing", group: Server, user_fix: WaitAndRetry
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let refused = matches!(t.refusal()?, Refusal::Unauthorized | Refusal::ToLogin | Refusal::InBody);
    if !refused || !matches!(t.role, Role::Plain | Role::Probe) || t.filter.is_some() || t.throttled {
        return None;
    }
    let cookie = t.session_cookies().next()?;
    let own = facts.wavers(t).filter(|it| it.slow() || it.same_route);
    let wavering = own.or_else(|| Some(facts.wavers_along(t)?.1))?;
    let confidence = match (wavering.slow(), wavering.same_route && own.is_some()) {
        (true, true) => Confidence::Certain,
        (true, false) => Confidence::Likely,
        (false, _) => Confidence::Possible,
    };
    let accepted = |path: &str| {
        Message::new("says-cookie-accepted").with("cookie", cookie.name.clone()).with("path", path)
    };
    let sentence = Message::new("cause-session-store-failing").with("host", t.host());
    let (before, after) = (wavering.before, wavering.after);
    let mut claim = Claim::new(confidence, sentence, t.host())
        .because(before.id, Part::RequestHeader("cookie".to_owned()), accepted(&before.url.path))
        .because(
            t.id,
            Part::RequestHeader("cookie".to_owned()),
            Message::new("says-same-cookie").with("cookie", cookie.name.clone()),
        )
        .because_status(t)
        .because(after.id, Part::RequestHeader("cookie".to_owned()), accepted(&after.url.path));
    if wavering.slow() {
        let says = Message::new("says-slow")
            .with("took", Arg::Lasting(wavering.took))
            .with("usual", Arg::Lasting(wavering.usual));
        claim = claim.because(t.id, Part::Timing, says);
    }
    Some(claim.settled_by("settle-log"))
}
