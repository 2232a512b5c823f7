//! How often each degree of certainty is right: `www/docs/calibration.md`.
//!
//! Scenarios under a cause's own name say what they were written for; threads and recordings say what was found out
//! without this program. `SESSIONS=folder` adds a folder of recordings with their `truth.json`, which isn't compared.

use crate::held::{compare, file, scenarios};
use crate::recordings::recordings;
use crate::score;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use why401::causes;
use why401::diagnose::report::Confidence;
use why401::engine::Engine;

const DOCUMENT: &str = "www/docs/calibration.md";
/// What lies outside the repository stands below this heading and stays as it is.
const ELSEWHERE: &str = "## Recordings that aren't kept here";

/// Right and all, by confidence.
type Counts = BTreeMap<Confidence, (usize, usize)>;

#[test]
fn certainty_is_as_often_right_as_it_says() {
    let mut own = Counts::new();
    let mut threads = Counts::new();
    let mut other = 0;
    for held in scenarios().into_iter().filter(|held| held.group != "lints") {
        let report = Engine::of(held.session).report();
        let Some(first) = report.incidents.first() else { continue };
        if held.group == "cases" {
            count(&mut threads, first.confidence, confirmed(&held.prose).contains(&first.cause.id));
        } else if held.heading.starts_with("Not this: ") {
            other += usize::from(first.cause.id == held.id);
        } else {
            count(&mut own, first.confidence, first.cause.id == held.id);
        }
    }
    assert_eq!(other, 0, "look-alikes that got the name of what they aren't");
    let (kept, silent) = folder(&file("tests/sessions"));
    let mut table = String::from(
        "# How often it is right\n\nThe first incident of a session, by how sure the report is of it. Written by `./build.sh calibrate`.\n\n",
    );
    table.push_str("| source | certain | likely | possible |\n| --- | --- | --- | --- |\n");
    row(&mut table, "scenarios under their own cause", &own);
    row(&mut table, "public threads with a confirmed cause", &threads);
    row(&mut table, "recordings of real stacks in `tests/sessions/`", &kept);
    let _ = writeln!(
        table,
        "\nOf the sessions in which nothing was wrong, {} of {} stay without an open incident.\n",
        silent.0, silent.1
    );
    let then = std::fs::read_to_string(file(DOCUMENT)).unwrap_or_default();
    match std::env::var_os("SESSIONS") {
        Some(path) => table.push_str(&elsewhere(Path::new(&path))),
        None => table.push_str(then.find(ELSEWHERE).and_then(|at| then.get(at..)).unwrap_or_default()),
    }
    compare(DOCUMENT, &table);
    for (confidence, least) in [(Confidence::Certain, 99), (Confidence::Likely, 80)] {
        let all = [&own, &threads, &kept].map(|counts| counts.get(&confidence).copied().unwrap_or_default());
        let (right, of) = all.iter().fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
        assert!(right * 100 >= of * least, "{}: {right} of {of}", confidence.word());
    }
}

fn elsewhere(path: &Path) -> String {
    let (counts, silent) = folder(path);
    let mut text = format!("{ELSEWHERE}\n\n");
    text.push_str("| source | certain | likely | possible |\n| --- | --- | --- | --- |\n");
    row(&mut text, &format!("{} recordings of real stacks", recordings(path).len()), &counts);
    let _ = writeln!(
        text,
        "\nOf those in which nothing was wrong, {} of {} stay without an open incident.",
        silent.0, silent.1
    );
    text
}

fn count(counts: &mut Counts, confidence: Confidence, right: bool) {
    let (good, all) = counts.entry(confidence).or_default();
    *good += usize::from(right);
    *all += 1;
}

fn row(table: &mut String, source: &str, counts: &Counts) {
    let cell = |confidence| match counts.get(&confidence) {
        Some((right, all)) => format!("{right} of {all} ({} %)", right * 100 / all),
        None => "-".to_owned(),
    };
    let [certain, likely, possible] =
        [Confidence::Certain, Confidence::Likely, Confidence::Possible].map(cell);
    let _ = writeln!(table, "| {source} | {certain} | {likely} | {possible} |");
}

/// The causes that a thread's prose names between backticks.
fn confirmed(prose: &str) -> Vec<&'static str> {
    prose.split('`').skip(1).step_by(2).filter_map(causes::find).map(|cause| cause.id).collect()
}

/// What comes of the recordings of a folder, and how many of those without a fault stay silent.
fn folder(path: &Path) -> (Counts, (usize, usize)) {
    let judged = score::folder(path);
    let mut counts = Counts::new();
    for (confidence, right) in judged.iter().filter_map(|one| one.first) {
        count(&mut counts, confidence, right);
    }
    let silent: Vec<bool> = judged.iter().filter_map(|one| one.silent).collect();
    (counts, (silent.iter().filter(|silent| **silent).count(), silent.len()))
}
