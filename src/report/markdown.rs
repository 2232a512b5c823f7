//! The report as Markdown, for issues and mails. It holds no secret.

use std::fmt::Write as _;

use super::text::numbers;
use crate::diagnose::report::{Incident, Report};
use crate::fixes::{Actor, Who};
use crate::http::url::Url;
use crate::session::Session;
use crate::words::{Message, clean, say};

/// Renders.
pub fn render(report: &Report, session: &Session) -> String {
    let mut out = String::from("# Why401 report\n\n");
    let _ = writeln!(
        out,
        "{} requests to {} hosts, {} refused. Secrets are left out.",
        report.seen.exchanges, report.seen.hosts, report.seen.refused
    );
    for incident in &report.incidents {
        one(&mut out, incident, session);
    }
    if !report.lints.is_empty() {
        let _ = writeln!(out, "\n## {}\n", say(&Message::new("report-advice")));
    }
    for lint in &report.lints {
        let entry = lint.evidence.at.entry.map(|entry| format!(" (request {})", entry.0)).unwrap_or_default();
        let _ = writeln!(out, "- {} `{}`{entry}", plain(&say(&lint.evidence.says)), lint.id);
    }
    if !report.notes.is_empty() {
        out.push_str("\n## Notes\n\n");
    }
    for note in &report.notes {
        let _ = writeln!(out, "- `{}`: {}", plain(&note.place), plain(&say(&note.says)));
    }
    out
}

fn one(out: &mut String, incident: &Incident, session: &Session) {
    let _ = writeln!(out, "\n## {}\n", plain(&say(&incident.sentence)));
    let _ = writeln!(
        out,
        "`{}`, {}, {}; host `{}`, requests {}.\n",
        incident.cause.id,
        incident.confidence.word(),
        incident.state.word(),
        plain(&incident.host),
        numbers(incident)
    );
    if incident.who != Actor::Nobody {
        let _ = writeln!(out, "{}\n", say(&Message::new(incident.who.says())));
    }
    for entry in incident.entries.iter().take(8) {
        if let Some(exchange) = session.exchanges.get(entry.0) {
            let at = exchange.started.and_then(crate::http::time::Millis::to_rfc3339).unwrap_or_default();
            let url = format!("{}{}", exchange.url.origin(), Url::legible(&exchange.url.path));
            let _ = writeln!(
                out,
                "- request {}: {} {} → {} {at}",
                entry.0,
                plain(&exchange.method),
                plain(&url),
                exchange.status
            );
        }
    }
    let because = incident
        .evidence
        .iter()
        .map(|evidence| format!("{} (`{}`)", plain(&say(&evidence.says)), plain(&evidence.at.place())));
    list(out, "Why", because);
    let against = incident.against.iter().map(|evidence| plain(&say(&evidence.says)));
    list(out, "What speaks against it", against);
    list(out, "What would settle it", incident.settle.iter().map(|settle| plain(&say(settle))));
    let others = incident
        .alternatives
        .iter()
        .map(|other| format!("{} ({})", plain(&say(&other.sentence)), other.confidence.word()));
    list(out, "Or else", others);
    for (who, heading) in [(Who::User, "You"), (Who::Admin, "Site owner"), (Who::Developer, "Developer")] {
        list(
            out,
            heading,
            incident.fixes.iter().filter(|fix| fix.who == who).map(|fix| plain(&say(&fix.text))),
        );
    }
}

fn list(out: &mut String, heading: &str, lines: impl Iterator<Item = String>) {
    for (index, line) in lines.enumerate() {
        if index == 0 {
            let _ = writeln!(out, "\n**{heading}**\n");
        }
        let _ = writeln!(out, "- {line}");
    }
}

/// Strangers' text can't become markup: what Markdown or HTML would act on is escaped. Bare addresses and mentions
/// would become links by themselves.
pub(super) fn plain(text: &str) -> String {
    let text = clean(text);
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let rest = text.get(at..).unwrap_or_default();
        match c {
            '<' => out.push_str("&lt;"),
            '&' => out.push_str("&amp;"),
            '@' => out.push_str("&#64;"),
            ':' if rest.starts_with("://") => out.push_str("&#58;"),
            '.' if out.ends_with("www") => out.push_str("&#46;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '#' | '|' | '!' => {
                out.push('\\');
                out.push(c);
            }
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn strangers_text_becomes_neither_link_nor_markup() {
        for (text, expected) in [
            ("![x](https://evil.example)", r"\!\[x\](https&#58;//evil.example)"),
            ("see www.evil.example", "see www&#46;evil.example"),
            ("@everyone #12", r"&#64;everyone \#12"),
            ("a\u{202e}b\u{1b}[31m", "a\u{fffd}b\u{fffd}\\[31m"),
            ("12:30", "12:30"),
        ] {
            assert_eq!(plain(text), expected);
        }
    }
}
