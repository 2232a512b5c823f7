//! Loads a family's cases and holds their outcomes against the list of expected failures.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use serde_json::Value;

/// A file below `tests`.
pub(crate) fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests").join(name)
}

/// A file of a family, `cookies-go/jar.json`.
pub(crate) fn load(file: &str) -> Value {
    serde_json::from_str(&std::fs::read_to_string(path("data").join(file)).unwrap()).unwrap()
}

/// The text of a member, empty where it isn't a text.
pub(crate) fn text<'a>(case: &'a Value, key: &str) -> &'a str {
    case[key].as_str().unwrap_or("")
}

/// A list of texts; one text is a list of one.
pub(crate) fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(list) => list.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

/// Runs every case of a file. A case returns what is wrong, or nothing.
///
/// A case without an opinion of ours is skipped by `None`.
pub(crate) fn run(file: &str, check: impl Fn(&Value, &Value) -> Option<Result<(), String>>) {
    let whole = load(file);
    let known = expected_failures(file);
    let (mut wrong, mut met, mut ran) = (Vec::new(), BTreeSet::new(), 0);
    for case in whole["cases"].as_array().unwrap() {
        let id = text(case, "id");
        let Some(outcome) = check(case, &whole) else { continue };
        ran += 1;
        match (outcome, known.get(id)) {
            (Ok(()), None) => {}
            (Err(_), Some(_)) => {
                met.insert(id.to_owned());
            }
            (Err(what), None) => wrong.push(format!("{file} {id}: {what}")),
            (Ok(()), Some(reason)) => wrong.push(format!("{file} {id}: passes, though listed ({reason})")),
        }
    }
    for id in known.keys().filter(|id| !met.contains(*id)) {
        wrong.push(format!("{file} {id}: listed, but no such case failed"));
    }
    assert!(ran > 0, "{file}: no case ran");
    assert!(wrong.is_empty(), "{} of {ran} are off:\n{}", wrong.len(), wrong.join("\n"));
}

/// `file id | reason`, a line each.
fn expected_failures(file: &str) -> BTreeMap<String, String> {
    let list = std::fs::read_to_string(path("expected_failures_cookies.txt")).unwrap();
    list.lines()
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty())
        .map(|line| line.split_once(" | ").unwrap_or_else(|| panic!("no reason: {line}")))
        .filter_map(|(case, reason)| {
            assert!(reason.len() > 10, "say why: {case}");
            let (family, id) = case.trim().split_once(' ').unwrap();
            (family == file).then(|| (id.to_owned(), reason.to_owned()))
        })
        .collect()
}

/// Ok where both are equal, else both.
#[allow(clippy::needless_pass_by_value, reason = "called with what was just made")]
pub(crate) fn same<T: PartialEq + std::fmt::Debug>(got: T, expected: T) -> Result<(), String> {
    if got == expected { Ok(()) } else { Err(format!("got {got:?}, expected {expected:?}")) }
}
