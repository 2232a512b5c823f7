//! `basic-over-http`: a password travels readable.

use super::{at, declare_lint};
use crate::diagnose::report::Incident;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::{Evidence, Part};
use crate::evidence::tokens::Family;
use crate::sorted::Set;
use crate::words::Message;

declare_lint! {
    /// ## What it says
    /// Basic only encodes the password; over http everyone on the way can read it, with every request anew.
    /// ## How we know
    /// A request over http to another machine carried Basic credentials.
    /// ## What to do
    /// Redirect http to https before asking for a password, and add Strict-Transport-Security.
    /// ## False alarms
    /// A tunnel (VPN, SSH) may protect the connection; the browser can't see it.
    /// ## References
    /// RFC 7617 §4.
    BASIC_OVER_HTTP = "basic-over-http"
}

fn check(facts: &Facts<'_>, _: &[Incident]) -> Vec<Evidence> {
    let mut hosts = Set::default();
    let mut found = Vec::new();
    for seen in facts.all().filter(|seen| seen.url.scheme == "http" && !seen.url.is_loopback()) {
        let basic = seen.credential.as_ref().is_some_and(|it| it.family == Family::Basic);
        if basic && hosts.insert(seen.host()) {
            let says = Message::new("lint-basic-over-http").with("host", seen.host());
            found.push(at(seen, Part::RequestHeader("authorization".to_owned()), says));
        }
    }
    found
}
