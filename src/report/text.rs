//! The report as text for a terminal.

use std::fmt::Write as _;

use crate::diagnose::report::{Incident, Note, Report};
use crate::evidence::pointer::Evidence;
use crate::fixes::{Actor, Who};
use crate::words::{Message, clean, say};

/// Renders.
pub fn render(report: &Report) -> String {
    let mut out = String::new();
    let s = |count: usize| if count == 1 { "" } else { "s" };
    let (requests, hosts, refused) = (report.seen.exchanges, report.seen.hosts, report.seen.refused);
    let _ =
        writeln!(out, "{requests} request{} to {hosts} host{}, {refused} refused.", s(requests), s(hosts));
    for incident in &report.incidents {
        out.push('\n');
        one(&mut out, incident);
    }
    if !report.lints.is_empty() {
        let _ = writeln!(out, "\n{}", say(&Message::new("report-advice")));
    }
    for lint in &report.lints {
        let _ = writeln!(out, "  {} ({})", line(&lint.evidence), lint.id);
    }
    if !report.notes.is_empty() {
        out.push_str("\nNotes\n");
    }
    for note in &report.notes {
        let _ = writeln!(out, "  {}: {}", note.place, self::note(note));
    }
    // A terminal obeys what it shows.
    out.split('\n').map(clean).collect::<Vec<_>>().join("\n")
}

fn one(out: &mut String, incident: &Incident) {
    let _ = writeln!(
        out,
        "{}\n  {} · {} · {} · {} · requests {}",
        say(&incident.sentence),
        incident.cause.id,
        incident.confidence.word(),
        incident.state.word(),
        incident.host,
        numbers(incident)
    );
    if incident.who != Actor::Nobody {
        let _ = writeln!(out, "  {}", say(&Message::new(incident.who.says())));
    }
    lines(out, "Why", incident.evidence.iter().map(line));
    lines(out, "What speaks against it", incident.against.iter().map(line));
    lines(out, "What would settle it", incident.settle.iter().map(say));
    let others = incident.alternatives.iter();
    lines(
        out,
        "Or else",
        others.map(|other| format!("{} ({})", say(&other.sentence), other.confidence.word())),
    );
    for (who, heading) in [(Who::User, "You"), (Who::Admin, "Site owner"), (Who::Developer, "Developer")] {
        lines(out, heading, incident.fixes.iter().filter(|fix| fix.who == who).map(|fix| say(&fix.text)));
    }
}

fn lines(out: &mut String, heading: &str, lines: impl Iterator<Item = String>) {
    for (index, line) in lines.enumerate() {
        if index == 0 {
            let _ = writeln!(out, "  {heading}");
        }
        let _ = writeln!(out, "    {line}");
    }
}

fn line(evidence: &Evidence) -> String {
    match evidence.at.entry {
        Some(entry) => format!("{} [request {}, {}]", say(&evidence.says), entry.0, evidence.at.place()),
        None => format!("{} [{}]", say(&evidence.says), evidence.at.place()),
    }
}

/// A note in words.
pub fn note(note: &Note) -> String {
    say(&note.says)
}

/// The numbers of an incident's requests, shortened.
pub(super) fn numbers(incident: &Incident) -> String {
    let shown: Vec<String> = incident.entries.iter().take(8).map(|entry| entry.0.to_string()).collect();
    let more = incident.entries.len().saturating_sub(8);
    if more == 0 { shown.join(", ") } else { format!("{} and {more} more", shown.join(", ")) }
}
