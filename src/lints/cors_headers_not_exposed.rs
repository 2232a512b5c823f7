//! `cors-headers-not-exposed`: a page of another origin can't read what it needs to act.

use super::{at, declare_lint};
use crate::diagnose::report::Incident;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::{Evidence, Part};
use crate::sorted::Set;
use crate::words::Message;

declare_lint! {
    /// ## What it says
    /// A script may read few fields of another origin's answer; WWW-Authenticate, Retry-After and DPoP-Nonce are not among them unless the answer says so.
    /// ## How we know
    /// A cross-origin answer that the page may read refuses with such a field, and Access-Control-Expose-Headers doesn't name it.
    /// ## What to do
    /// `Access-Control-Expose-Headers: WWW-Authenticate, Retry-After, DPoP-Nonce`. The star doesn't count for answers to requests with credentials.
    /// ## False alarms
    /// An answer that the page can't read at all has another fault.
    /// ## References
    /// Fetch standard §3.2.5 (CORS-safelisted response-header name), RFC 9449 §8.
    CORS_HEADERS_NOT_EXPOSED = "cors-headers-not-exposed"
}

/// Fields that tell a client what to do next.
const FIELDS: &[&str] = &["www-authenticate", "retry-after", "dpop-nonce"];

fn check(facts: &Facts<'_>, _: &[Incident]) -> Vec<Evidence> {
    let mut known = Set::default();
    let mut found = Vec::new();
    for seen in facts.all().filter(|seen| matches!(seen.status, 400 | 401 | 403 | 429) && seen.data) {
        if seen.cors.origin.is_none() || !seen.cross_origin() {
            continue;
        }
        for name in facts.sent_back(seen, FIELDS) {
            if !seen.cors.exposes(name) && known.insert(format!("{} {name}", seen.host())) {
                let says = Message::new("lint-cors-headers-not-exposed")
                    .with("host", seen.host())
                    .with("name", name);
                found.push(at(seen, Part::ResponseHeader(name.to_owned()), says));
            }
        }
    }
    found
}
