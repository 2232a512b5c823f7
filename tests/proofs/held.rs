//! The sessions that the project holds.

use crate::document::{documents, session};
use crate::parted::told;
use std::path::{Path, PathBuf};
use why401::session::Session;

/// A session and where it stands.
pub(crate) struct Held {
    /// Document and heading, or the recording's name.
    pub(crate) name: String,
    /// The folder of the document.
    pub(crate) group: String,
    /// The document's cause or lint.
    pub(crate) id: String,
    /// The heading.
    pub(crate) heading: String,
    /// The text between heading and exchanges.
    pub(crate) prose: String,
    /// The session.
    pub(crate) session: Session,
}

/// All scenarios.
pub(crate) fn scenarios() -> Vec<Held> {
    let mut all = Vec::new();
    for path in documents() {
        let text = std::fs::read_to_string(&path).unwrap();
        let part = |path: Option<&Path>| {
            path.and_then(Path::file_stem).and_then(|name| name.to_str()).unwrap_or_default().to_owned()
        };
        let (group, id) = (part(path.parent()), part(Some(&path)).replace('_', "-"));
        for (scenario, prose) in told(&text) {
            let (session, unread) = session(&scenario);
            assert!(unread.is_empty(), "{}: {unread:?}", path.display());
            all.push(Held {
                name: format!("{group}/{id}: {}", scenario.heading),
                group: group.clone(),
                id: id.clone(),
                heading: scenario.heading,
                prose,
                session: session.unwrap(),
            });
        }
    }
    assert!(all.len() > 300, "only {} scenarios", all.len());
    all
}

/// A file below `tests/` or the repository's root.
pub(crate) fn file(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Compares a text with the committed one, or rewrites that.
pub(crate) fn compare(path: &str, now: &str) {
    let path = file(path);
    let then = std::fs::read_to_string(&path).unwrap_or_default();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, now).unwrap();
        return;
    }
    let changed: Vec<String> = differences(&then, now);
    assert!(
        changed.is_empty(),
        "{} differs in {} lines (UPDATE=1 rewrites it):\n{}",
        path.display(),
        changed.len(),
        changed.into_iter().take(60).collect::<Vec<_>>().join("\n")
    );
}

/// Lines that only one of two texts has.
fn differences(then: &str, now: &str) -> Vec<String> {
    let only = |one: &str, other: &str, mark: &str| -> Vec<String> {
        let known: std::collections::BTreeSet<&str> = other.lines().collect();
        one.lines().filter(|line| !known.contains(line)).map(|line| format!("{mark} {line}")).collect()
    };
    let mut found = only(then, now, "-");
    found.extend(only(now, then, "+"));
    if found.is_empty() && then != now {
        found.push("the same lines in another order or number".to_owned());
    }
    found
}
