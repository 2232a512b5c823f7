//! Every scenario before every cause: only those whose evidence it holds may be certain.

use crate::held::{Held, compare, scenarios};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use why401::causes::REGISTRY;
use why401::diagnose::report::Confidence;
use why401::engine::Engine;
use why401::evidence::facts::Facts;
use why401::evidence::seen::Seen;
use why401::session::EntryId;

#[test]
fn only_causes_of_the_table_are_certain() {
    let mut table = String::from(
        "# Who is certain of what: each scenario, the cause that the report names, and every cause that is certain of\n\
         # one of its exchanges. A cause behind another one may be certain of what it sees too; a name that appears here\n\
         # without a good reason is a fault of that cause.\n",
    );
    for held in scenarios() {
        let reported: Vec<&str> = Engine::of(held.session.clone())
            .report()
            .incidents
            .iter()
            .filter(|incident| incident.confidence == Confidence::Certain)
            .map(|incident| incident.cause.id)
            .collect();
        let all = certain(&held);
        let behind: Vec<&str> = all.iter().copied().filter(|id| !reported.contains(id)).collect();
        let _ = write!(table, "{}\n  {}", held.name, listed(&reported));
        let _ = if behind.is_empty() {
            writeln!(table)
        } else {
            writeln!(table, "; behind: {}", listed(&behind))
        };
    }
    compare("tests/proofs/cross_table.txt", &table);
}

fn listed(ids: &[&str]) -> String {
    if ids.is_empty() { "-".to_owned() } else { ids.join(", ") }
}

/// The causes that are certain of one of a session's exchanges.
fn certain(held: &Held) -> BTreeSet<&'static str> {
    let exchanges = held.session.exchanges.iter().enumerate();
    let seen: Vec<Seen> = exchanges.map(|(index, exchange)| Seen::of(EntryId(index), exchange)).collect();
    let facts = Facts::new(&held.session, &seen);
    let mut found = BTreeSet::new();
    for registered in REGISTRY {
        let claims = seen.iter().filter_map(|t| (registered.check)(&facts, t));
        if claims.into_iter().any(|claim| claim.confidence == Confidence::Certain) {
            found.insert(registered.cause.id);
        }
    }
    found
}
