//! The recordings in `tests/sessions/`: their reports, committed, so that a change shows what else it changes.

use crate::held::{compare, file};
use std::path::{Path, PathBuf};
use why401::engine::Engine;
use why401::words::Words;
use why401::{har, report};

/// The HAR files of a folder, in order.
pub(crate) fn recordings(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|end| end == "har"))
        .collect();
    found.sort();
    found
}

#[test]
fn reports_of_the_recordings() {
    let found = recordings(&file("tests/sessions"));
    assert!(found.len() >= 12, "{}", found.len());
    for path in found {
        let (session, notes) = har::read(&std::fs::read(&path).unwrap()).unwrap();
        assert!(notes.is_empty(), "{}: {notes:?}", path.display());
        let text = report::text::render(&Words::english(), &Engine::of(session).report());
        let name = path.file_stem().and_then(|name| name.to_str()).unwrap();
        compare(&format!("tests/sessions/{name}.txt"), &text);
    }
}
