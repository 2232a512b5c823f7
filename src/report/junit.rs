//! Reports as JUnit XML, which continuous-integration services show as test results.

use quick_junit::{NonSuccessKind, TestCase, TestCaseStatus, TestSuite};

use crate::diagnose::report::{Incident, Report, State};
use crate::fixes::Who;
use crate::words::Words;

/// Renders the reports of several files: a suite for each, with a test case for each incident. An open incident is a failed
/// test; a file without incidents is one passed test. `unusable` are the files that couldn't be read, and why: errors.
pub fn render(w: &Words, reports: &[(&str, &Report)], unusable: &[(String, String)]) -> String {
    let mut all = quick_junit::Report::new("why401");
    for (file, report) in reports {
        let mut suite = TestSuite::new(*file);
        if report.incidents.is_empty() {
            suite.add_test_case(TestCase::new("nothing was refused", TestCaseStatus::success()));
        }
        suite.add_test_cases(report.incidents.iter().map(|incident| case(w, incident)));
        all.add_test_suite(suite);
    }
    for (file, error) in unusable {
        let mut status = TestCaseStatus::non_success(NonSuccessKind::Error);
        status.set_message(error.clone());
        let mut suite = TestSuite::new(file.clone());
        suite.add_test_case(TestCase::new("the file can be read", status));
        all.add_test_suite(suite);
    }
    all.to_string().unwrap_or_default()
}

fn case(w: &Words, incident: &Incident) -> TestCase {
    let status = match incident.state {
        State::Open => {
            let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
            status
                .set_type(incident.cause.id)
                .set_message(w.say(&incident.sentence))
                .set_description(explained(w, incident));
            status
        }
        State::Recovered | State::Benign => TestCaseStatus::success(),
    };
    let name = format!("{} ({}, {})", incident.cause.id, incident.confidence.word(), incident.state.word());
    let mut case = TestCase::new(name, status);
    case.set_classname(incident.host.clone());
    case
}

/// The evidence, and what a developer can change.
fn explained(w: &Words, incident: &Incident) -> String {
    let why = incident.evidence.iter().map(|evidence| match evidence.at.entry {
        Some(entry) => format!("{} [request {}, {}]", w.say(&evidence.says), entry.0, evidence.at.place()),
        None => format!("{} [{}]", w.say(&evidence.says), evidence.at.place()),
    });
    let advice = incident.fixes.iter().filter(|fix| fix.who != Who::User).map(|fix| w.say(&fix.text));
    why.chain(advice).collect::<Vec<_>>().join("\n")
}
