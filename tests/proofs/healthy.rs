//! Long healthy sessions of real stacks, full of other people's hosts: nothing in them may be called a fault of today.

use crate::held::{compare, file};
use flate2::read::GzDecoder;
use std::fmt::Write as _;
use std::io::Read as _;
use why401::diagnose::report::State;
use why401::engine::Engine;
use why401::har;

/// So many requests make a session long.
const LONG: usize = 200;

#[test]
fn healthy_sessions_raise_no_open_incident() {
    let folder = file("tests/sessions/healthy");
    let mut paths: Vec<_> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "gz"))
        .collect();
    paths.sort();
    assert!(paths.len() >= 10, "{}", paths.len());
    let mut expected = String::new();
    for path in paths {
        let mut bytes = Vec::new();
        GzDecoder::new(std::fs::File::open(&path).unwrap()).read_to_end(&mut bytes).unwrap();
        let (session, notes) = har::read(&bytes).unwrap();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap();
        assert!(notes.is_empty(), "{name}: {notes:?}");
        assert!(session.exchanges.len() >= LONG, "{name}: {}", session.exchanges.len());
        let hosts: std::collections::BTreeSet<_> =
            session.exchanges.iter().map(|exchange| exchange.url.host.clone()).collect();
        writeln!(
            expected,
            "{}: {} requests, {} hosts",
            name.trim_end_matches(".har.gz"),
            session.exchanges.len(),
            hosts.len()
        )
        .unwrap();
        for incident in Engine::of(session).report().incidents {
            assert_ne!(
                incident.state,
                State::Open,
                "{name}: {} at {:?}",
                incident.cause.id,
                incident.entries
            );
            let kind = format!("{:?}, {:?}", incident.confidence, incident.state).to_ascii_lowercase();
            writeln!(expected, "  {} ({kind}) at {}", incident.cause.id, incident.host).unwrap();
        }
    }
    compare("tests/sessions/healthy/expected.txt", &expected);
}
