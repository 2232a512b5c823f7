//! Exchanges end in any order: the report after the last one is the same.

use crate::held::{file, scenarios};
use proptest::prelude::*;
use std::fmt::Write as _;
use why401::engine::Engine;
use why401::har;
use why401::session::{EntryId, Session};

/// What a report says, in terms of the exchanges' first places: `places[i]` is where the i-th stood.
fn said(session: Session, places: &[usize]) -> String {
    let first = |entry: &EntryId| places[entry.0];
    let mut lines = Vec::new();
    let report = Engine::of(session).report();
    for incident in &report.incidents {
        let mut entries: Vec<usize> = incident.entries.iter().map(first).collect();
        entries.sort_unstable();
        let mut line = format!(
            "{} {} {} {entries:?}",
            incident.cause.id,
            incident.confidence.word(),
            incident.state.word()
        );
        for evidence in incident.evidence.iter().chain(&incident.against) {
            let _ = write!(line, " {:?}:{}", evidence.at.entry.as_ref().map(first), evidence.at.place());
        }
        for other in &incident.alternatives {
            let _ = write!(line, " or {} {}", other.cause.id, other.confidence.word());
        }
        let fixes: Vec<&str> = incident.fixes.iter().map(|fix| fix.id.id()).collect();
        let _ = write!(line, " {fixes:?} {}", incident.who.word());
        lines.push(line);
    }
    for lint in &report.lints {
        lines.push(format!("{} {:?}", lint.id, lint.evidence.at.entry.as_ref().map(first)));
    }
    lines.sort();
    lines.join("\n")
}

/// The session with its exchanges in another order of ending.
fn reordered(session: &Session, places: &[usize]) -> Session {
    let mut session = session.clone();
    session.exchanges = places.iter().map(|place| session.exchanges[*place].clone()).collect();
    for before in session.context.headers_before.iter_mut().flatten() {
        let now = before.entry.and_then(|entry| places.iter().position(|place| *place == entry.0));
        before.entry = now.map(EntryId);
    }
    for after in session.context.headers_after.iter_mut().flatten() {
        let now = after.entry.and_then(|entry| places.iter().position(|place| *place == entry.0));
        after.entry = now.map(EntryId);
    }
    session
}

/// Exchanges that began in the same millisecond are told apart by who ended first: they keep that order.
fn settled(session: &Session, places: &mut [usize]) {
    let started = |place: usize| session.exchanges[place].started;
    for index in 0..places.len() {
        for later in index + 1..places.len() {
            if started(places[index]) == started(places[later]) && places[index] > places[later] {
                places.swap(index, later);
            }
        }
    }
}

fn check(name: &str, session: &Session, mut places: Vec<usize>) {
    settled(session, &mut places);
    let in_order: Vec<usize> = (0..session.exchanges.len()).collect();
    let expected = said(session.clone(), &in_order);
    let now = said(reordered(session, &places), &places);
    assert_eq!(now, expected, "{name} in the order {places:?}");
}

#[test]
fn scenarios_in_reverse() {
    for held in scenarios() {
        check(&held.name, &held.session, (0..held.session.exchanges.len()).rev().collect());
    }
}

#[test]
fn scenarios_and_recordings_in_any_order() {
    let mut all: Vec<(String, Session)> =
        scenarios().into_iter().map(|held| (held.name, held.session)).collect();
    for path in crate::recordings::recordings(&file("tests/sessions")) {
        let (session, _) = har::read(&std::fs::read(&path).unwrap()).unwrap();
        all.push((path.display().to_string(), session));
    }
    let count = all.len();
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(1_500));
    runner
        .run(&(0..count, any::<u64>()), |(which, seed)| {
            let (name, session) = &all[which];
            let mut places: Vec<usize> = (0..session.exchanges.len()).collect();
            let mut state = seed | 1;
            for index in (1..places.len()).rev() {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                places.swap(index, (state >> 33) as usize % (index + 1));
            }
            check(name, session, places);
            Ok(())
        })
        .unwrap();
}
