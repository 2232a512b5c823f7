//! `session-cookie-no-samesite`: the session cookie's cross-site behaviour is left to the browser.

use super::{at, declare_lint};
use crate::diagnose::report::Incident;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::{Evidence, Part};
use crate::http::set_cookie::SameSite;
use crate::words::Message;

declare_lint! {
    /// ## What it says
    /// Browsers treat a cookie without SameSite differently: some as Lax, some as None, some as Lax after two minutes.
    /// ## How we know
    /// The cookie that carries the session was set without SameSite, or with a word that isn't one.
    /// ## What to do
    /// Say what is meant: Lax for most sites, Strict for what nobody links to, None with Secure for real cross-site use.
    /// ## False alarms
    /// A name that looks like a session's may belong to something harmless.
    /// ## References
    /// RFC 6265bis §5.6.7 and §8.8.
    SESSION_COOKIE_NO_SAMESITE = "session-cookie-no-samesite"
}

fn check(facts: &Facts<'_>, _: &[Incident]) -> Vec<Evidence> {
    let open = facts.session_sets().iter().filter(|it| it.set.cookie.same_site == SameSite::Unspecified);
    open.map(|it| {
        let says = Message::new("lint-session-cookie-no-samesite")
            .with("cookie", it.set.cookie.name.clone())
            .with("host", it.from.host());
        at(it.from, Part::ResponseHeader("set-cookie".to_owned()), says)
    })
    .collect()
}
