//! A document's scenarios: what stands under a heading, and the session that it tells.

use crate::told;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use why401::session::Session;

/// The text under one heading.
#[derive(Default)]
pub(crate) struct Scenario {
    pub(crate) heading: String,
    pub(crate) http: Vec<String>,
    pub(crate) jar: Option<String>,
    pub(crate) why401: Option<String>,
    pub(crate) expect: Option<String>,
}

/// A scenario as the recording that a browser would have saved, and what of it can't be read.
pub(crate) fn session(scenario: &Scenario) -> (Option<Session>, Vec<String>) {
    let mut faults = Vec::new();
    let heading = &scenario.heading;
    let mut parsed = |text: &Option<String>, otherwise: Value| match text {
        None => otherwise,
        Some(text) => serde_json::from_str(&told::dated(text)).unwrap_or_else(|error| {
            faults.push(format!("{heading}: {error}"));
            Value::Null
        }),
    };
    let mut around = parsed(&scenario.why401, json!({}));
    if scenario.jar.is_some() {
        around["cookies"] = parsed(&scenario.jar, Value::Null);
    }
    let (exchanges, unread) = told::exchanges(&scenario.http);
    faults.extend(unread.iter().map(|line| format!("{heading}: can't read {line:?}")));
    let entries: Vec<Value> = exchanges.iter().map(told::Told::entry).collect();
    let har = json!({ "log": { "version": "1.2", "entries": entries, "_why401": around } });
    let session = match why401::har::read(har.to_string().as_bytes()) {
        Ok((session, notes)) => {
            faults.extend(notes.iter().map(|note| format!("{heading}: {}", note.place)));
            let listed = around["cookies"].as_array().map(Vec::len);
            let elsewhere = session.context.other_stores.as_ref().map_or(0, Vec::len);
            let read = session.context.jar.as_ref().map(|jar| jar.len() + elsewhere);
            if listed.is_some() && read != listed {
                faults.push(format!("{heading}: a stored cookie can't be read"));
            }
            Some(session)
        }
        Err(error) => {
            faults.push(format!("{heading}: {error:?}"));
            None
        }
    };
    (session, faults)
}

/// The documents in the folders of `tests/scenarios/`, in order.
pub(crate) fn documents() -> Vec<PathBuf> {
    let listed = |path: &Path| -> Vec<PathBuf> {
        let entries = std::fs::read_dir(path).into_iter().flatten().flatten();
        let mut found: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
        found.sort();
        found
    };
    listed(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios"))
        .iter()
        .filter(|path| path.is_dir())
        .flat_map(|folder| listed(folder))
        .filter(|path| path.extension().is_some_and(|end| end == "md"))
        .collect()
}
