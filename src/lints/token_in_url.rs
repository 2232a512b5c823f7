//! `token-in-url`: a credential stands in an address that reaches a server.

use super::{at, declare_lint};
use crate::diagnose::report::Incident;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::{Evidence, Part};
use crate::sorted::Set;
use crate::words::Message;

declare_lint! {
    /// ## What it says
    /// Addresses end up in logs, histories, bookmarks and Referer fields; whoever reads one there has the credential.
    /// ## How we know
    /// A request's query holds a token, or a parameter with a credential's name and a value made by a machine.
    /// ## What to do
    /// Send it in Authorization, or give out a short-lived ticket for what can't carry header fields (pictures, sockets).
    /// ## False alarms
    /// Links that work once and for a short time have to hold their token; a sign-out names its session by an ID token.
    /// ## References
    /// RFC 6750 §2.3 and §5.3, RFC 9700 §4.3.2.
    TOKEN_IN_URL = "token-in-url"
}

fn check(facts: &Facts<'_>, _: &[Incident]) -> Vec<Evidence> {
    let mut places = Set::default();
    let mut found = Vec::new();
    for seen in facts.all() {
        let Some(name) = seen.credential_in_address() else { continue };
        if places.insert(format!("{} {name}", seen.host())) {
            let says = Message::new("lint-token-in-url").with("host", seen.host()).with("name", name);
            found.push(at(seen, Part::Url, says));
        }
    }
    found
}
