//! `cookie-domain-too-broad`: the session goes to every host of the site though one uses it.

use super::{at, declare_lint};
use crate::diagnose::report::Incident;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::{Evidence, Part};
use crate::words::Message;

declare_lint! {
    /// ## What it says
    /// With the parent domain in Domain every host below it gets the session, a forgotten or foreign one too, and any of them can replace it.
    /// ## How we know
    /// The session cookie's Domain is the registrable domain, and only one host was seen to get it.
    /// ## What to do
    /// Leave Domain out: the cookie then belongs to the host that set it. The prefix __Host- makes sure.
    /// ## False alarms
    /// Other hosts may need it and weren't visited in this session.
    /// ## References
    /// RFC 6265 §5.4 and §8.6, RFC 6265bis §4.1.3.2.
    COOKIE_DOMAIN_TOO_BROAD = "cookie-domain-too-broad"
}

fn check(facts: &Facts<'_>, _: &[Incident]) -> Vec<Evidence> {
    let mut found = Vec::new();
    for it in facts.session_sets() {
        let Some(domain) = it.set.cookie.domain.as_deref().filter(|domain| *domain == it.from.site) else {
            continue;
        };
        let Some(host) = facts.only_host_with(it.from, &it.set.cookie.name) else { continue };
        // The cookie of the bare domain itself reaches its subdomains too, but has no narrower home to move to.
        if host != domain {
            let says = Message::new("lint-cookie-domain-too-broad")
                .with("cookie", it.set.cookie.name.clone())
                .with("domain", domain)
                .with("host", host);
            found.push(at(it.from, Part::ResponseHeader("set-cookie".to_owned()), says));
        }
    }
    found
}
