//! The report as JSON, as outside tests and tools read it. Its shape is stable under `schema`.

use serde_json::{Value, json};

#[cfg(feature = "cli")]
use super::over_time;
use crate::diagnose::report::{Incident, Report};
use crate::evidence::pointer::Evidence;
use crate::fixes::Who;
use crate::words::Words;

/// Renders.
pub fn render(w: &Words, report: &Report) -> String {
    serde_json::to_string_pretty(&value(w, report)).unwrap_or_default()
}

/// The report as a JSON value.
pub fn value(w: &Words, report: &Report) -> Value {
    #[cfg_attr(
        not(feature = "cli"),
        expect(unused_mut, reason = "only the program asks for views over time")
    )]
    let mut value = json!({
        "schema": 1,
        "incidents": report.incidents.iter().map(|it| incident(w, it)).collect::<Vec<_>>(),
        "lints": report.lints.iter().map(|lint| json!({
            "id": lint.id,
            "entry": lint.evidence.at.entry.map(|entry| entry.0),
            "text": w.say(&lint.evidence.says),
        })).collect::<Vec<_>>(),
        "notes": report.notes.iter().map(|note| json!({ "where": note.place, "text": w.say(&note.says) })).collect::<Vec<_>>(),
        "seen": { "exchanges": report.seen.exchanges, "hosts": report.seen.hosts, "refused": report.seen.refused },
    });
    #[cfg(feature = "cli")]
    if let Some(found) = &report.over_time {
        value["overTime"] = over_time::value(w, found);
    }
    value
}

fn incident(w: &Words, incident: &Incident) -> Value {
    let fixes = |who: Who| -> Vec<Value> {
        let of = incident.fixes.iter().filter(|fix| fix.who == who);
        of.map(|fix| json!({ "id": fix.id.id(), "text": w.say(&fix.text) })).collect()
    };
    json!({
        "cause": incident.cause.id,
        "confidence": incident.confidence.word(),
        "state": incident.state.word(),
        "host": incident.host,
        "sentence": w.say(&incident.sentence),
        "entries": incident.entries.iter().map(|entry| entry.0).collect::<Vec<_>>(),
        "alternatives": incident.alternatives.iter().map(|other| json!({
            "cause": other.cause.id,
            "confidence": other.confidence.word(),
        })).collect::<Vec<_>>(),
        "evidence": incident.evidence.iter().map(|it| evidence(w, it)).collect::<Vec<_>>(),
        "who": incident.who.word(),
        "settle": incident.settle.as_ref().map(|settle| w.say(settle)),
        "against": incident.against.iter().map(|it| evidence(w, it)).collect::<Vec<_>>(),
        "fixes": { "user": fixes(Who::User), "admin": fixes(Who::Admin), "developer": fixes(Who::Developer) },
    })
}

fn evidence(w: &Words, evidence: &Evidence) -> Value {
    json!({
        "entry": evidence.at.entry.map(|entry| entry.0),
        "where": evidence.at.place(),
        "says": w.say(&evidence.says),
    })
}
