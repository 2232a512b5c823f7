//! What comes of recordings whose truth is known: cause, fix, state, and silence where nothing is wrong.
//!
//! `./build.sh calibrate` keeps the counts for the figures: it names the file in `WHY401_MEASURED`.

use crate::held::file;
use crate::recordings::recordings;
use serde_json::{Value, json};
use std::path::Path;
use why401::diagnose::report::{Confidence, Incident, Report, State};
use why401::engine::Engine;
use why401::fixes::Who;
use why401::har;

/// A recording judged.
pub(crate) struct Judged {
    /// Of the incident that counts: how sure it is, and whether its cause is right.
    pub(crate) first: Option<(Confidence, bool)>,
    /// Whether the right cause is among the first three of that incident.
    three: bool,
    /// Whether what a person is told first is right.
    fix: bool,
    /// Whether its state is right.
    state: bool,
    /// Where nothing is left wrong: whether no incident is open.
    pub(crate) silent: Option<bool>,
}

/// The recordings of a folder, by its `truth.json`.
pub(crate) fn folder(path: &Path) -> Vec<Judged> {
    let truth: Value = serde_json::from_slice(&std::fs::read(path.join("truth.json")).unwrap()).unwrap();
    let judge = |recording: std::path::PathBuf| {
        let name = recording.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
        let (session, _) = har::read(&std::fs::read(&recording).unwrap()).unwrap();
        judged(&Engine::of(session).report(), &truth[name])
    };
    recordings(path).into_iter().map(judge).collect()
}

fn judged(report: &Report, told: &Value) -> Judged {
    let named =
        |key: &str, id: &str| told[key].as_array().is_some_and(|list| list.iter().any(|one| one == id));
    let wanted = told["state"].as_str().unwrap_or_default();
    let open =
        |incident: &&Incident| incident.state == State::Open && !named("open_tolerated", incident.cause.id);
    let counts = report.incidents.iter().find(|incident| incident.state.word() == wanted);
    let first = counts.or(report.incidents.first());
    let right = |id: &str| told["cause"] == id || named("also_acceptable", id);
    let fix = |incident: &Incident| {
        let fix = incident.fixes.iter().find(|fix| fix.who == Who::User);
        fix.is_some_and(|fix| told["user_fix"] == fix.id.id() || named("user_fix_also", fix.id.id()))
    };
    Judged {
        first: first.map(|incident| (incident.confidence, right(incident.cause.id))),
        three: first.is_some_and(|incident| {
            let others = incident.alternatives.iter().map(|other| other.cause.id);
            [incident.cause.id].into_iter().chain(others).take(3).any(right)
        }),
        fix: first.is_some_and(fix),
        state: first.is_some_and(|incident| incident.state.word() == wanted),
        silent: (wanted != "open").then(|| !report.incidents.iter().any(|incident| open(&incident))),
    }
}

#[test]
fn what_is_kept_is_judged_rightly() {
    let kept = folder(&file("tests/sessions"));
    let faulty: Vec<&Judged> = kept.iter().filter(|one| one.silent.is_none()).collect();
    let wrong = faulty.iter().filter(|one| !one.first.is_some_and(|(_, right)| right)).count();
    assert_eq!(wrong, 0, "of {} recordings", faulty.len());
    assert!(kept.iter().all(|one| one.silent != Some(false)), "an open incident where nothing is wrong");
    let Some(path) = std::env::var_os("WHY401_MEASURED") else { return };
    let mut sources = vec![counted("kept in `tests/sessions/`", &kept)];
    if let Some(elsewhere) = std::env::var_os("SESSIONS") {
        sources.push(counted("not kept here", &folder(Path::new(&elsewhere))));
    }
    std::fs::write(path, serde_json::to_string_pretty(&json!({ "sources": sources })).unwrap()).unwrap();
}

/// The counts of a folder. Cause, fix and state are those of recordings that end in a fault.
fn counted(name: &str, all: &[Judged]) -> Value {
    let faulty: Vec<&Judged> = all.iter().filter(|one| one.silent.is_none()).collect();
    let of = |right: &dyn Fn(&Judged) -> bool| faulty.iter().filter(|one| right(one)).count();
    let sure = |confidence: Confidence| {
        let these: Vec<bool> = all
            .iter()
            .filter_map(|one| one.first)
            .filter(|(sure, _)| *sure == confidence)
            .map(|(_, right)| right)
            .collect();
        json!([these.iter().filter(|right| **right).count(), these.len()])
    };
    json!({
        "name": name, "recordings": all.len(), "faulty": faulty.len(),
        "cause": of(&|one| one.first.is_some_and(|(_, right)| right)),
        "three": of(&|one| one.three), "fix": of(&|one| one.fix), "state": of(&|one| one.state),
        "certain": sure(Confidence::Certain), "likely": sure(Confidence::Likely), "possible": sure(Confidence::Possible),
        "silent": all.iter().filter(|one| one.silent == Some(true)).count(),
        "harmless": all.len() - faulty.len(),
    })
}
