//! Literate scenarios: each document below `tests/scenarios/` tells recorded exchanges and what they come to.
//!
//! How a document is written stands in `tests/scenarios/README.md`. `UPDATE=1` rewrites the `expect` blocks.

#![cfg(not(target_arch = "wasm32"))]

mod document;
mod made;
mod round_trip;
mod saved;
mod told;

use document::{Scenario, documents};
use std::fmt::Write as _;
use why401::engine::Engine;
use why401::lints;

#[test]
fn scenarios_come_to_what_they_expect() {
    let update = std::env::var_os("UPDATE").is_some();
    let mut failures = Vec::new();
    let documents = documents();
    assert!(!documents.is_empty(), "no scenarios found");
    for path in documents {
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        let id = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().replace('_', "-");
        // A collection of threads is about no single cause.
        let cases = path.parent().is_some_and(|folder| folder.ends_with("cases"));
        let (written, mut found) = run(&id, &text);
        if cases {
            found.retain(|fault| fault.updated || !fault.of_one_cause);
        }
        if update
            && written != text
            && let Err(error) = std::fs::write(&path, &written)
        {
            failures.push(format!("{}: {error}", path.display()));
        }
        failures.extend(
            found
                .into_iter()
                .filter(|fault| !(update && fault.updated))
                .map(|fault| format!("{}: {}", path.display(), fault.says)),
        );
    }
    assert!(failures.is_empty(), "{} failures\n{}", failures.len(), failures.join("\n"));
}

/// What is wrong with a document.
struct Fault {
    says: String,
    /// Rewriting the expectation mends it.
    updated: bool,
    /// It matters only in a document about one cause.
    of_one_cause: bool,
}

impl Fault {
    fn new(says: impl Into<String>) -> Self {
        Self { says: says.into(), updated: false, of_one_cause: false }
    }

    fn of_one_cause(says: impl Into<String>) -> Self {
        Self { of_one_cause: true, ..Self::new(says) }
    }
}

/// Plays the scenarios of a document; gives back the document as it should read, and what is wrong with it.
fn run(id: &str, text: &str) -> (String, Vec<Fault>) {
    let mut faults = Vec::new();
    let mut out = String::new();
    let mut now = Scenario::default();
    let mut fence: Option<&str> = None;
    let (mut hits, mut others) = (0, 0);
    if text.lines().next() != Some(format!("# {id}").as_str()) {
        faults.push(Fault::new(format!("the first line isn't \"# {id}\"")));
    }
    for line in text.lines() {
        match (fence, line) {
            (Some(kind), "```") => {
                fence = None;
                if kind == "expect" {
                    let got = play(id, &now, &mut faults);
                    out.push_str(&got);
                    judge(id, &now, &got, &mut faults);
                    if now.heading.starts_with("Not this: ") {
                        others += 1;
                    } else {
                        hits += 1;
                    }
                }
            }
            (Some("http"), line) => now.http.push(line.to_owned()),
            (Some("jar"), line) => add(now.jar.get_or_insert_default(), line),
            (Some("why401"), line) => add(now.why401.get_or_insert_default(), line),
            (Some("expect"), line) => {
                add(now.expect.get_or_insert_default(), line);
                continue;
            }
            (Some(_), _) => {}
            (None, line) => {
                if let Some(heading) = line.strip_prefix("## ") {
                    if !now.heading.is_empty() && now.expect.is_none() {
                        faults.push(Fault::new(format!("{}: nothing is expected", now.heading)));
                    }
                    now = Scenario { heading: heading.to_owned(), ..Scenario::default() };
                }
                fence = line.strip_prefix("```");
                if fence == Some("expect") {
                    now.expect.get_or_insert_default();
                }
            }
        }
        add(&mut out, line);
    }
    if fence.is_some() || now.expect.is_none() {
        faults.push(Fault::new("the last scenario has no end"));
    }
    if hits == 0 || others == 0 {
        faults.push(Fault::of_one_cause("wants at least one hit and one \"Not this: …\""));
    }
    (out, faults)
}

fn add(text: &mut String, line: &str) {
    text.push_str(line);
    text.push('\n');
}

/// Compares what came out with what was expected, and with what the heading promises.
fn judge(id: &str, scenario: &Scenario, got: &str, faults: &mut Vec<Fault>) {
    let heading = &scenario.heading;
    let expected = scenario.expect.as_deref().unwrap_or_default();
    if expected != got {
        faults.push(Fault {
            says: format!("{heading}\n  expected:\n{}  got:\n{}", indented(expected), indented(got)),
            updated: true,
            of_one_cause: false,
        });
    }
    let claimed = got.lines().any(|line| line.split(' ').next() == Some(id));
    if claimed == heading.starts_with("Not this: ") {
        faults.push(Fault::of_one_cause(format!(
            "{heading}: the heading says otherwise than\n{}",
            indented(got)
        )));
    }
}

fn indented(text: &str) -> String {
    text.lines().fold(String::new(), |mut out, line| {
        let _ = writeln!(out, "    {line}");
        out
    })
}

/// What a scenario comes to: a line for each incident, or for each piece of advice that the document is about.
/// Saved and read again it has to come to the same.
fn play(id: &str, scenario: &Scenario, faults: &mut Vec<Fault>) -> String {
    let (session, unread) = document::session(scenario);
    faults.extend(unread.into_iter().map(Fault::new));
    let Some(session) = session else { return String::new() };
    let engine = Engine::of(session);
    let out = tell(id, &engine);
    faults.extend(
        saved::differences(engine.session(), &out, |engine| tell(id, engine))
            .into_iter()
            .map(|says| Fault::new(format!("{}: {says}", scenario.heading))),
    );
    out
}

fn tell(id: &str, engine: &Engine) -> String {
    let report = engine.report();
    let mut out = String::new();
    if lints::ADVICE.iter().any(|advice| advice.id == id) {
        for lint in report.lints.iter().filter(|lint| lint.id == id) {
            let entry = lint.evidence.at.entry.map_or(0, |entry| entry.0);
            let _ = writeln!(out, "{id} (request {entry}, {})", lint.evidence.at.place());
        }
    } else {
        for incident in report.incidents {
            let (confidence, state) = (incident.confidence.word(), incident.state.word());
            let _ = writeln!(out, "{} ({confidence}, {state})", incident.cause.id);
        }
    }
    if out.is_empty() { "nothing\n".to_owned() } else { out }
}
