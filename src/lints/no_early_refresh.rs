//! `no-early-refresh`: the app renews its token only after a refusal.

use super::{at, declare_lint};
use crate::diagnose::report::Incident;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Evidence;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::evidence::tokens::TokenFacts;
use crate::sorted::Set;
use crate::words::Message;

declare_lint! {
    /// ## What it says
    /// Each time the token ends a request fails first, and requests that run side by side all fail and may all renew at once.
    /// ## How we know
    /// Every renewal that was seen follows a refusal of a token that had run out.
    /// ## What to do
    /// Renew a minute before “exp”, counted from when the token arrived, in one place for all requests and tabs.
    /// ## False alarms
    /// After a long sleep no timer could have run: the first request then has to fail.
    /// ## References
    /// RFC 6749 §1.5.
    NO_EARLY_REFRESH = "no-early-refresh"
}

/// A renewal answers a refusal within this time, in milliseconds.
const SOON: i64 = 60_000;

fn check(facts: &Facts<'_>, _: &[Incident]) -> Vec<Evidence> {
    let mut hosts = Set::default();
    let mut found = Vec::new();
    for renewal in facts.all().filter(|seen| seen.role == Role::Renewal && seen.accepted()) {
        let Some(refused) = after_refusal(facts, renewal) else { return Vec::new() };
        if hosts.insert(refused.host()) {
            let says = Message::new("lint-no-early-refresh").with("host", refused.host());
            let place = refused.credential.as_ref().map(|credential| credential.claim_at("exp"));
            found.extend(place.map(|place| at(refused, place, says)));
        }
    }
    found
}

/// The refusal of a token that had run out, shortly before a renewal.
fn after_refusal<'s>(facts: &Facts<'s>, renewal: &Seen) -> Option<&'s Seen> {
    facts.any_before(renewal).take_while(|seen| seen.near(renewal, SOON)).find(|seen| {
        let token = seen.credential.as_ref().and_then(|credential| credential.readable());
        let ended =
            token.and_then(TokenFacts::expires).zip(seen.judged_at()).is_some_and(|(end, now)| end <= now);
        seen.refusal().is_some() && ended
    })
}
