//! `missing-www-authenticate`: a 401 that doesn't say how to sign in.

use super::{at, declare_lint};
use crate::diagnose::report::Incident;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::{Evidence, Part};
use crate::sorted::Set;
use crate::words::Message;

declare_lint! {
    /// ## What it says
    /// A 401 must carry WWW-Authenticate, so that a client learns which sign-in would help.
    /// ## How we know
    /// The server itself answered 401 and the field is absent from a complete answer.
    /// ## What to do
    /// Add a challenge, for example `Bearer realm="api"`. Browsers show their password box for Basic, Digest and Negotiate only.
    /// ## False alarms
    /// A recording whose headers were taken out, and a filter's or gateway's own page, say nothing of the app.
    /// ## References
    /// RFC 9110 §15.5.2 and §11.6.1.
    MISSING_WWW_AUTHENTICATE = "missing-www-authenticate"
}

fn check(facts: &Facts<'_>, _: &[Incident]) -> Vec<Evidence> {
    let mut hosts = Set::default();
    let mut found = Vec::new();
    for seen in facts.all() {
        let told = seen.status == 401
            && seen.challenges.is_empty()
            && !seen.not_from_server
            && seen.filter.is_none()
            && !seen.filter_page
            && facts.shows_headers(seen);
        if told && hosts.insert(seen.host()) {
            let says = Message::new("lint-missing-www-authenticate").with("host", seen.host());
            found.push(at(seen, Part::NoResponseHeader("www-authenticate".to_owned()), says));
        }
    }
    found
}
