//! `long-lived-access-token`: an access token is good for longer than a day.

use super::{at, declare_lint};
use crate::diagnose::report::Incident;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Evidence;
use crate::evidence::tokens::{Family, IssuedKind};
use crate::sorted::Set;
use crate::words::{Arg, Message};

declare_lint! {
    /// ## What it says
    /// A stolen bearer token works until it ends, and most servers can't take it back before.
    /// ## How we know
    /// The token that was sent ends more than a day after it was issued, or never.
    /// ## What to do
    /// Let access tokens live for minutes and renew them with a refresh token that changes on each use; sign-out everywhere ends that one.
    /// ## False alarms
    /// A token that is bound to a key (cnf) can't be used by a thief; one that is looked up on each request can be revoked.
    /// ## References
    /// RFC 9700 §2.2 and §4.14, RFC 6750 §5.3.
    LONG_LIVED_ACCESS_TOKEN = "long-lived-access-token"
}

/// A day, in milliseconds.
const DAY: i64 = 24 * 3_600_000;

fn check(facts: &Facts<'_>, _: &[Incident]) -> Vec<Evidence> {
    let (mut hosts, mut known) = (Set::default(), Set::default());
    let mut found = Vec::new();
    for seen in facts.all() {
        let Some(credential) = seen.credential.as_ref().filter(|it| it.family == Family::Token) else {
            continue;
        };
        let Some(token) = credential.readable() else { continue };
        // Most requests carry the token of the one before them.
        if !known.insert((credential.fingerprint, seen.url.host.as_str(), seen.url.port)) {
            continue;
        }
        let other_kind = matches!(token.kind(), Some(IssuedKind::Refresh | IssuedKind::Id));
        let Some(issued) = token.issued().filter(|_| !other_kind && !token.bound()) else { continue };
        let lasts = token.expires().map(|ends| ends.since(issued));
        // Milliseconds taken for seconds are another fault.
        let says = match lasts {
            None if !token.has("exp") => Message::new("lint-token-without-end"),
            Some(lasts) if (DAY + 1..100 * 366 * DAY).contains(&lasts) => {
                Message::new("lint-long-lived-access-token").with("lasts", Arg::Lasting(lasts))
            }
            _ => continue,
        };
        if hosts.insert(seen.host()) {
            let claim = if lasts.is_some() { "exp" } else { "iat" };
            found.push(at(seen, credential.claim_at(claim), says.with("host", seen.host())));
        }
    }
    found
}
