//! `session-cookie-not-secure`: the session cookie would be sent over http.

use super::{at, declare_lint};
use crate::diagnose::report::Incident;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::{Evidence, Part};
use crate::words::Message;

declare_lint! {
    /// ## What it says
    /// One request over http, such as a typed address, sends the session readable for everyone on the way.
    /// ## How we know
    /// The cookie that carries the session was set over https without Secure.
    /// ## What to do
    /// Add Secure (or the name prefix __Host-), and Strict-Transport-Security to the site. Behind a proxy, tell the app that https is in use.
    /// ## False alarms
    /// A name that looks like a session's may belong to something harmless.
    /// ## References
    /// RFC 6265 §4.1.2.5, RFC 6797.
    SESSION_COOKIE_NOT_SECURE = "session-cookie-not-secure"
}

fn check(facts: &Facts<'_>, _: &[Incident]) -> Vec<Evidence> {
    let open =
        facts.session_sets().iter().filter(|it| it.from.url.scheme == "https" && !it.set.cookie.secure);
    open.map(|it| {
        let says = Message::new("lint-session-cookie-not-secure")
            .with("cookie", it.set.cookie.name.clone())
            .with("host", it.from.host());
        at(it.from, Part::ResponseHeader("set-cookie".to_owned()), says)
    })
    .collect()
}
