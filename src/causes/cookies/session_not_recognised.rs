//! `session-not-recognised`: the server doesn't know the session that it gave.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::{Seen, SentCookie};
use crate::evidence::unknown_session::Unknown;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// You signed in and the browser sends the session back as it got it, but the server that answers doesn't know it: the servers behind this address don't share their sessions, have lost them, or use different secrets.
    /// ## How we know
    /// The session cookie that a sign-in gave is refused unchanged shortly afterwards and a fresh one is handed out in its place; or the same cookie is refused and accepted in turn. Refused without a fresh one, it is likely at most.
    /// ## What to do
    /// Only the site can mend it. Owners: keep sessions in a store that all servers share, send each visitor to one server, and give all of them the same secret.
    /// ## False alarms
    /// A cookie that was handed out before any sign-in is anybody's. If it worked for a while and then no more, it timed out. Refusals that take much longer than answers come from a session store that can't be read. Apps that keep the session in the cookie itself write it anew with every answer.
    /// ## References
    /// RFC 6265bis §7 (session identifiers), RFC 9110 §15.5.2.
    SESSION_NOT_RECOGNISED = "session-not-recognised", group: Cookies, user_fix: ContactSite
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let (cookie, unknown) = facts.unknown_session(t)?;
    let name = &cookie.name;
    let filled = |id| Message::new(id).with("cookie", name.clone()).with("host", t.host());
    let fresh = unknown.fresh;
    let confidence = match fresh {
        true => Confidence::Certain,
        false if t.asks_for_header() => Confidence::Possible,
        // No round of the loop gave a new one: the login still knows the cookie, and clearing it ends the loop.
        false if facts.in_login_loop(t) => Confidence::Possible,
        false => Confidence::Likely,
    };
    let claim =
        Claim::new(confidence, filled("cause-session-not-recognised"), format!("{name} {}", t.host()));
    let claim = evidence(claim, t, cookie, &unknown);
    Some(claim.about_cookie(name).settled_by("settle-nodes"))
}

fn evidence(claim: Claim, t: &Seen, cookie: &SentCookie, unknown: &Unknown<'_>) -> Claim {
    let name = &cookie.name;
    let filled = |id| Message::new(id).with("cookie", name.clone());
    let mut claim = claim.because(
        unknown.sign_in.id,
        Part::ResponseHeader("set-cookie".to_owned()),
        filled("says-session-given").with("path", unknown.sign_in.shown_path()),
    );
    claim = claim.because(t.id, Part::RequestHeader("cookie".to_owned()), filled("says-same-cookie"));
    if unknown.fresh {
        claim =
            claim.because(t.id, Part::ResponseHeader("set-cookie".to_owned()), filled("says-fresh-cookie"));
    }
    if let Some(accepted) = unknown.accepted {
        claim = claim.because(
            accepted.id,
            Part::RequestHeader("cookie".to_owned()),
            filled("says-cookie-accepted").with("path", accepted.shown_path()),
        );
    }
    claim.because_status(t)
}
