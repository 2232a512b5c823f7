//! The report as text for a terminal.

use std::fmt::Write as _;

use crate::diagnose::report::{Confidence, Incident, Report, State};
use crate::evidence::pointer::Evidence;
use crate::fixes::{Actor, Who};
use crate::words::{Message, Words, clean};

/// Who can do something, and the heading of what.
pub(super) const ACTORS: [(Who, &str); 3] =
    [(Who::User, "report.you"), (Who::Admin, "report.owner"), (Who::Developer, "report.developer")];

/// Renders.
pub fn render(w: &Words, report: &Report) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "{}", w.say(&seen(report)));
    for incident in &report.incidents {
        out.push('\n');
        one(w, &mut out, incident);
    }
    if !report.lints.is_empty() {
        let _ = writeln!(out, "\n{}", w.say(&Message::new("report-advice")));
    }
    for lint in &report.lints {
        let _ = writeln!(out, "  {} ({})", line(w, &lint.evidence), lint.id);
    }
    if !report.notes.is_empty() {
        let _ = writeln!(out, "\n{}", w.say(&Message::new("report.notes")));
    }
    for note in &report.notes {
        let _ = writeln!(out, "  {}: {}", note.place, w.say(&note.says));
    }
    // A terminal obeys what it shows.
    out.split('\n').map(clean).collect::<Vec<_>>().join("\n")
}

fn one(w: &Words, out: &mut String, incident: &Incident) {
    let _ = writeln!(
        out,
        "{}\n  {} · {} · {} · {} · {}",
        w.say(&incident.sentence),
        incident.cause.id,
        w.say(&Message::new(how_sure(incident.confidence))),
        w.say(&Message::new(state(incident.state))),
        incident.host,
        w.say(&requests(incident))
    );
    if incident.who != Actor::Nobody {
        let _ = writeln!(out, "  {}", w.say(&Message::new(incident.who.says())));
    }
    lines(w, out, "report.why", incident.evidence.iter().map(|evidence| line(w, evidence)));
    lines(w, out, "report.against", incident.against.iter().map(|evidence| line(w, evidence)));
    lines(w, out, "report.settle", incident.settle.iter().map(|settle| w.say(settle)));
    let others = incident.alternatives.iter();
    lines(
        w,
        out,
        "report.or-else",
        others.map(|other| {
            format!("{} ({})", w.say(&other.sentence), w.say(&Message::new(how_sure(other.confidence))))
        }),
    );
    for (who, heading) in ACTORS {
        lines(
            w,
            out,
            heading,
            incident.fixes.iter().filter(|fix| fix.who == who).map(|fix| w.say(&fix.text)),
        );
    }
}

fn lines(w: &Words, out: &mut String, heading: &'static str, lines: impl Iterator<Item = String>) {
    for (index, line) in lines.enumerate() {
        if index == 0 {
            let _ = writeln!(out, "  {}", w.say(&Message::new(heading)));
        }
        let _ = writeln!(out, "    {line}");
    }
}

fn line(w: &Words, evidence: &Evidence) -> String {
    match evidence.at.entry {
        Some(entry) => {
            let place =
                Message::new("report.place").with("number", entry.0).with("place", evidence.at.place());
            format!("{} [{}]", w.say(&evidence.says), w.say(&place))
        }
        None => format!("{} [{}]", w.say(&evidence.says), evidence.at.place()),
    }
}

/// How much was looked at.
pub(super) fn seen(report: &Report) -> Message {
    let seen = &report.seen;
    let counts = Message::new("report.seen").with("requests", seen.exchanges).with("hosts", seen.hosts);
    counts.with("refused", seen.refused)
}

/// The numbers of an incident's requests, shortened.
pub(super) fn requests(incident: &Incident) -> Message {
    let shown: Vec<String> = incident.entries.iter().take(8).map(|entry| entry.0.to_string()).collect();
    let (shown, more) = (shown.join(", "), incident.entries.len().saturating_sub(8));
    let all = Message::new("report.requests");
    if more == 0 {
        return all.with("numbers", shown);
    }
    all.with("numbers", Message::new("report.and-more").with("numbers", shown).with("count", more))
}

/// How sure, among small print.
pub(super) const fn how_sure(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Certain => "report.certain",
        Confidence::Likely => "report.likely",
        Confidence::Possible => "report.possible",
    }
}

/// What became of it, among small print.
pub(super) const fn state(state: State) -> &'static str {
    match state {
        State::Open => "report.open",
        State::Recovered => "report.recovered",
        State::Benign => "report.benign",
    }
}
