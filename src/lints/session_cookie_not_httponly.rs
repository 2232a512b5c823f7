//! `session-cookie-not-httponly`: scripts can read the session cookie.

use super::{at, declare_lint};
use crate::diagnose::report::Incident;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::{Evidence, Part};
use crate::words::Message;

declare_lint! {
    /// ## What it says
    /// A script that was slipped into the page can read this cookie and send the session to somebody else.
    /// ## How we know
    /// The cookie that carries the session was set without HttpOnly.
    /// ## What to do
    /// Add HttpOnly; what scripts must know goes into a cookie or answer of its own.
    /// ## False alarms
    /// A name that looks like a session's may belong to something harmless.
    /// ## References
    /// RFC 6265 §4.1.2.6, OWASP Session Management Cheat Sheet.
    SESSION_COOKIE_NOT_HTTPONLY = "session-cookie-not-httponly"
}

fn check(facts: &Facts<'_>, _: &[Incident]) -> Vec<Evidence> {
    let open = facts.session_sets().iter().filter(|it| !it.set.cookie.http_only);
    open.map(|it| {
        let says = Message::new("lint-session-cookie-not-httponly")
            .with("cookie", it.set.cookie.name.clone())
            .with("host", it.from.host());
        at(it.from, Part::ResponseHeader("set-cookie".to_owned()), says)
    })
    .collect()
}
