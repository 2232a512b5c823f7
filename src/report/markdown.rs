//! The report as Markdown, for issues and mails. It holds no secret.

use std::fmt::Write as _;

use super::text::{ACTORS, how_sure, requests, seen, state};
use crate::diagnose::report::{Incident, Report};
use crate::fixes::Actor;
use crate::http::url::Url;
use crate::session::Session;
use crate::words::{Message, Words, clean};

/// Renders.
pub fn render(w: &Words, report: &Report, session: &Session) -> String {
    let mut out = format!("# {}\n\n", w.say(&Message::new("report.title")));
    let _ = writeln!(out, "{} {}", w.say(&seen(report)), w.say(&Message::new("report.secrets-left-out")));
    for incident in &report.incidents {
        one(w, &mut out, incident, session);
    }
    if !report.lints.is_empty() {
        let _ = writeln!(out, "\n## {}\n", w.say(&Message::new("report-advice")));
    }
    for lint in &report.lints {
        let request = |number| w.say(&Message::new("report.request").with("number", number));
        let entry =
            lint.evidence.at.entry.map(|entry| format!(" ({})", request(entry.0))).unwrap_or_default();
        let _ = writeln!(out, "- {} `{}`{entry}", plain(&w.say(&lint.evidence.says)), lint.id);
    }
    if !report.notes.is_empty() {
        let _ = writeln!(out, "\n## {}\n", w.say(&Message::new("report.notes")));
    }
    for note in &report.notes {
        let _ = writeln!(out, "- {}: {}", code(&note.place), plain(&w.say(&note.says)));
    }
    out
}

fn one(w: &Words, out: &mut String, incident: &Incident, session: &Session) {
    let _ = writeln!(out, "\n## {}\n", plain(&w.say(&incident.sentence)));
    let _ = writeln!(
        out,
        "`{}`, {}, {}; {}.\n",
        incident.cause.id,
        w.say(&Message::new(how_sure(incident.confidence))),
        w.say(&Message::new(state(incident.state))),
        w.say(
            &Message::new("report.where")
                .with("host", code(&incident.host))
                .with("requests", requests(incident))
        )
    );
    if incident.who != Actor::Nobody {
        let _ = writeln!(out, "{}\n", w.say(&Message::new(incident.who.says())));
    }
    for entry in incident.entries.iter().take(8) {
        if let Some(exchange) = session.exchanges.get(entry.0) {
            let at = exchange.started.and_then(crate::http::time::Millis::to_rfc3339).unwrap_or_default();
            let url = format!("{}{}", exchange.url.origin(), Url::legible(&exchange.url.path));
            let _ = writeln!(
                out,
                "- {}: {} {} → {} {at}",
                w.say(&Message::new("report.request").with("number", entry.0)),
                plain(&format!("{:.24}", exchange.method)),
                plain(&url),
                exchange.status
            );
        }
    }
    let because = incident
        .evidence
        .iter()
        .map(|evidence| format!("{} ({})", plain(&w.say(&evidence.says)), code(&evidence.at.place())));
    list(w, out, "report.why", because);
    let against = incident.against.iter().map(|evidence| plain(&w.say(&evidence.says)));
    list(w, out, "report.against", against);
    list(w, out, "report.settle", incident.settle.iter().map(|settle| plain(&w.say(settle))));
    let others = incident.alternatives.iter().map(|other| {
        format!("{} ({})", plain(&w.say(&other.sentence)), w.say(&Message::new(how_sure(other.confidence))))
    });
    list(w, out, "report.or-else", others);
    for (who, heading) in ACTORS {
        list(
            w,
            out,
            heading,
            incident.fixes.iter().filter(|fix| fix.who == who).map(|fix| plain(&w.say(&fix.text))),
        );
    }
}

fn list(w: &Words, out: &mut String, heading: &'static str, lines: impl Iterator<Item = String>) {
    for (index, line) in lines.enumerate() {
        if index == 0 {
            let _ = writeln!(out, "\n**{}**\n", w.say(&Message::new(heading)));
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

/// A name or place as code. Nothing is escaped there, and only a backtick ends it.
fn code(text: &str) -> String {
    format!("`{}`", clean(text).replace('`', "'"))
}

#[cfg(test)]
mod tests {
    use super::{code, plain};

    #[test]
    fn code_is_as_it_is_and_can_not_be_left() {
        assert_eq!(code("request.header.authorization#exp"), "`request.header.authorization#exp`");
        assert_eq!(code("jar.my_id` <b>\u{1b}"), "`jar.my_id' <b>\u{fffd}`");
    }

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
