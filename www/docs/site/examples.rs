//! What the pages show as examples: the scenarios, each with what the engine makes of it, and the kept recordings.

use std::collections::BTreeMap;
use std::error::Error;

use maud::{Markup, html};
use serde_json::Value;
use why401::diagnose::report::{Incident, Report};
use why401::engine::Engine;
use why401::evidence::pointer::Evidence;
use why401::fixes::{FixId, Who};
use why401::words::Message;

use crate::document::{documents, session};
use crate::markdown::anchor;
use crate::parted::told;
use crate::parts::{capital, link, marks, prose, say};
use crate::site::{Edition, read};

/// Everything that can be shown, by the id of its cause or lint.
pub(crate) struct Examples {
    scenarios: BTreeMap<String, Vec<Example>>,
    recordings: Vec<Recording>,
}

/// A scenario.
pub(crate) struct Example {
    pub(crate) heading: String,
    prose: String,
    http: String,
    /// What the browser held besides, as JSON.
    around: Vec<String>,
    expected: String,
    pub(crate) report: Report,
}

/// A recording of a real stack.
pub(crate) struct Recording {
    cause: String,
    title: String,
    report: String,
}

/// Before the heading of a scenario that isn't what its document is about.
const NOT: &str = "Not this: ";

impl Examples {
    /// Reads and plays all of them.
    pub(crate) fn read() -> Result<Self, Box<dyn Error>> {
        let mut scenarios = BTreeMap::new();
        for path in documents() {
            // Collections of public threads are about no single cause.
            if path.parent().is_some_and(|folder| folder.ends_with("cases")) {
                continue;
            }
            let name = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
            let text = std::fs::read_to_string(&path)?;
            let mut examples = Vec::new();
            for (scenario, prose) in told(&text) {
                let (session, faults) = session(&scenario);
                let session = session.ok_or_else(|| format!("{}: {faults:?}", path.display()))?;
                examples.push(Example {
                    heading: scenario.heading,
                    prose: prose
                        .lines()
                        .filter(|line| !line.starts_with("## "))
                        .collect::<Vec<_>>()
                        .join("\n"),
                    http: scenario.http.join("\n").trim().to_owned(),
                    around: [scenario.why401, scenario.jar].into_iter().flatten().collect(),
                    expected: scenario.expect.unwrap_or_default(),
                    report: Engine::of(session).report(),
                });
            }
            scenarios.insert(name.replace('_', "-"), examples);
        }
        Ok(Self { scenarios, recordings: recordings()? })
    }

    /// The scenarios in which an id is named.
    pub(crate) fn hits(&self, id: &str) -> impl Iterator<Item = &Example> {
        self.scenarios.get(id).into_iter().flatten().filter(|example| !example.heading.starts_with(NOT))
    }

    /// The scenarios that look alike and are something else.
    pub(crate) fn others(&self, id: &str) -> impl Iterator<Item = &Example> {
        self.scenarios.get(id).into_iter().flatten().filter(|example| example.heading.starts_with(NOT))
    }

    /// The recordings of a cause.
    pub(crate) fn recordings(&self, id: &str) -> impl Iterator<Item = &Recording> {
        self.recordings.iter().filter(move |recording| recording.cause == id)
    }

    /// How many scenarios there are of causes and lints.
    pub(crate) fn count(&self) -> usize {
        self.scenarios.values().map(Vec::len).sum()
    }

    /// What a person was offered in the scenarios of a cause, the catalogue's own first.
    pub(crate) fn offered(&self, id: &str, own: FixId) -> Vec<FixId> {
        let mut found = vec![own];
        let incidents = self.hits(id).flat_map(|example| &example.report.incidents);
        for fix in incidents.filter(|incident| incident.cause.id == id).flat_map(|incident| &incident.fixes) {
            if fix.who == Who::User && !found.contains(&fix.id) {
                found.push(fix.id);
            }
        }
        found
    }
}

fn recordings() -> Result<Vec<Recording>, Box<dyn Error>> {
    let truth: BTreeMap<String, Value> = serde_json::from_str(&read("tests/sessions/truth.json")?)?;
    let mut found = Vec::new();
    for (name, told) in truth {
        let text = |key: &str| told[key].as_str().unwrap_or_default().to_owned();
        let report = read(&format!("tests/sessions/{name}.txt"))?;
        found.push(Recording { cause: text("cause"), title: text("title"), report });
    }
    Ok(found)
}

impl Example {
    /// What it is about, in words, without the mark of those that aren't what they look like.
    pub(crate) fn title(&self) -> String {
        let title = self.heading.strip_prefix(NOT).unwrap_or(&self.heading);
        capital(title)
    }

    /// The exchanges, and what the browser held.
    pub(crate) fn exchanges(&self, edition: Edition) -> Markup {
        html! {
            (prose(edition, self.prose.trim()))
            pre tabindex="0" { code { (self.http) } }
            @for around in &self.around {
                p { "Beside the requests, the browser told:" }
                pre tabindex="0" { code { (around.trim()) } }
            }
        }
    }

    /// What is expected of it, a line for each, with links.
    pub(crate) fn outcome(&self) -> Markup {
        html! {
            @for (index, line) in self.expected.lines().enumerate() {
                @if index > 0 { ", " }
                @match line.split_once(' ') {
                    Some((id, rest)) => { (link(id)) " " (rest) },
                    None => "nothing is wrong",
                }
            }
        }
    }

    fn folded(&self, edition: Edition) -> Markup {
        html! {
            details {
                summary { (title_of(&self.title())) span.outcome { " → " (self.outcome_text()) } }
                (self.exchanges(edition))
                p { "What comes of it: " (self.outcome()) "." }
            }
        }
    }

    fn outcome_text(&self) -> String {
        let lines: Vec<&str> =
            self.expected.lines().map(|line| line.split(' ').next().unwrap_or(line)).collect();
        lines.join(", ")
    }
}

/// Several examples: each behind its title; in the extension the titles and what comes of them, since bytes count there.
pub(crate) fn listed<'a>(edition: Edition, examples: impl Iterator<Item = &'a Example>) -> Markup {
    html! {
        @if edition == Edition::Site {
            @for example in examples { (example.folded(edition)) }
        } @else {
            ul { @for example in examples { li { (title_of(&example.title())) ": " (example.outcome()) } } }
        }
    }
}

/// A title, in which backticks are code.
fn title_of(title: &str) -> Markup {
    html! {
        @for (index, piece) in title.split('`').enumerate() {
            @if index % 2 == 1 { code { (piece) } } @else { (piece) }
        }
    }
}

impl Recording {
    /// Its report behind its title.
    pub(crate) fn folded(&self) -> Markup {
        html! {
            details id=(anchor(&self.title)) {
                summary { (self.title) }
                pre tabindex="0" { code { (self.report.trim()) } }
            }
        }
    }
}

/// What the panel says of an incident.
pub(crate) fn said(incident: &Incident) -> Markup {
    html! {
        div.said {
            p.sentence { (say(&incident.sentence)) }
            p { (marks(incident.confidence, incident.state)) " " (say(&Message::new(incident.who.says()))) }
            (evidence("Why", &incident.evidence))
            (evidence("What speaks against it", &incident.against))
            @if let Some(settle) = &incident.settle { h4 { "What would settle it" } p { (say(settle)) } }
            @if !incident.alternatives.is_empty() {
                h4 { "What else it could be" }
                ul {
                    @for other in &incident.alternatives {
                        li { (say(&other.sentence)) " " (link(other.cause.id)) " (" (other.confidence.word()) ")" }
                    }
                }
            }
            @for (who, heading) in [(Who::User, "You"), (Who::Admin, "Site owner"), (Who::Developer, "Developer")] {
                @let fixes: Vec<_> = incident.fixes.iter().filter(|fix| fix.who == who).collect();
                @if !fixes.is_empty() {
                    h4 { (heading) }
                    ul {
                        @for fix in fixes { li { (say(&fix.text)) } }
                    }
                }
            }
        }
    }
}

fn evidence(heading: &str, list: &[Evidence]) -> Markup {
    html! {
        @if !list.is_empty() {
            h4 { (heading) }
            ul { @for statement in list { li { (stated(statement)) } } }
        }
    }
}

/// A statement and where it comes from.
pub(crate) fn stated(statement: &Evidence) -> Markup {
    html! {
        (say(&statement.says)) " "
        span.from {
            @if let Some(entry) = statement.at.entry { "request " (entry.0 + 1) ", " }
            code { (statement.at.place()) }
        }
    }
}
