//! Reports as SARIF 2.1.0, which code-scanning services read.

use std::collections::BTreeMap;

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde_json::{Value, json};

use crate::causes::Cause;
use crate::diagnose::report::{Confidence, Incident, Report, State};
use crate::words::Words;

/// Renders the reports of several files as one run: a rule for each cause that was found, a result for each incident.
/// `unusable` are the files that couldn't be read, and why.
pub fn render(w: &Words, reports: &[(&str, &Report)], unusable: &[(String, String)]) -> String {
    let incidents = || reports.iter().flat_map(|(_, report)| &report.incidents);
    let rules: BTreeMap<&str, Value> =
        incidents().map(|incident| (incident.cause.id, rule(incident.cause))).collect();
    let results: Vec<Value> = reports
        .iter()
        .flat_map(|(file, report)| report.incidents.iter().map(move |incident| result(w, file, incident)))
        .collect();
    let failures: Vec<Value> = unusable
        .iter()
        .map(|(file, error)| json!({ "level": "error", "message": { "text": error }, "locations": [place(file, None)] }))
        .collect();
    let sarif = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "Why401",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.into_values().collect::<Vec<_>>(),
            }},
            "invocations": [{ "executionSuccessful": unusable.is_empty(), "toolExecutionNotifications": failures }],
            "results": results,
        }],
    });
    serde_json::to_string_pretty(&sarif).unwrap_or_default()
}

fn rule(cause: &Cause) -> Value {
    json!({
        "id": cause.id,
        "shortDescription": { "text": cause.section("What it means").unwrap_or_default() },
        "help": { "text": cause.section("What to do").unwrap_or_default() },
    })
}

/// An open incident is an error where it is certain, a warning where it is likely; all else is a note.
fn result(w: &Words, file: &str, incident: &Incident) -> Value {
    let level = match (incident.state, incident.confidence) {
        (State::Open, Confidence::Certain) => "error",
        (State::Open, Confidence::Likely) => "warning",
        _ => "note",
    };
    let entry = incident.entries.first().map(|entry| entry.0);
    let related: Vec<Value> = incident
        .evidence
        .iter()
        .map(|evidence| {
            let mut at = place(file, evidence.at.entry.map(|entry| entry.0));
            at["message"] = json!({ "text": format!("{} ({})", w.say(&evidence.says), evidence.at.place()) });
            at
        })
        .collect();
    json!({
        "ruleId": incident.cause.id,
        "level": level,
        "message": { "text": w.say(&incident.sentence) },
        "locations": [place(file, entry)],
        "relatedLocations": related,
        "partialFingerprints": { "incident/v1": format!("{} {}", incident.cause.id, incident.host) },
        "properties": { "confidence": incident.confidence.word(), "state": incident.state.word(), "host": incident.host },
    })
}

/// What can't stand in the path of a URI reference (RFC 3986 §3.3), `%` and `?` among it.
const NOT_IN_PATH: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'[')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

fn place(file: &str, entry: Option<usize>) -> Value {
    let uri = utf8_percent_encode(&file.replace('\\', "/"), NOT_IN_PATH).to_string();
    let mut at = json!({ "physicalLocation": { "artifactLocation": { "uri": uri } } });
    if let Some(entry) = entry {
        at["logicalLocations"] =
            json!([{ "fullyQualifiedName": format!("log.entries[{entry}]"), "kind": "element" }]);
    }
    at
}
