//! `forbidden-as-401`: a 401 where 403 is meant.

use super::{at, declare_lint};
use crate::diagnose::report::{Confidence, Incident};
use crate::evidence::facts::Facts;
use crate::evidence::pointer::{Evidence, Part};
use crate::sorted::Set;
use crate::words::Message;

declare_lint! {
    /// ## What it says
    /// 401 means "I don't know you": apps answer it by throwing the sign-in away. An account that lacks a right should get 403.
    /// ## How we know
    /// The refusal was found to be a matter of rights, at least likely, and its status is 401.
    /// ## What to do
    /// Answer 403 to people who are signed in.
    /// ## False alarms
    /// Hiding that a page exists is a reason for 404, never for 401.
    /// ## References
    /// RFC 9110 §15.5.2 and §15.5.4.
    FORBIDDEN_AS_401 = "forbidden-as-401"
}

fn check(facts: &Facts<'_>, incidents: &[Incident]) -> Vec<Evidence> {
    let mut routes = Set::default();
    let mut found = Vec::new();
    let of_rights = incidents.iter().filter(|incident| {
        matches!(incident.cause.id, "permission-denied" | "insufficient-scope")
            && incident.confidence > Confidence::Possible
    });
    for seen in of_rights.flat_map(|incident| &incident.entries).filter_map(|entry| facts.seen(*entry)) {
        if seen.status == 401 && routes.insert(format!("{} {}", seen.host(), seen.url.path)) {
            let says = Message::new("lint-forbidden-as-401").with("path", seen.shown_path());
            found.push(at(seen, Part::Status, says));
        }
    }
    found
}
