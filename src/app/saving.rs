//! The session as a file: asked for, made without secrets unless a person wants them, handed to the browser.

use super::{Dialog, Effect, Model, Topic};
use crate::har;
use crate::http::secret::Secret;
use crate::redact::{self, Redactor};
use crate::report;
use crate::session::Session;
use crate::words::{Message, Words};

/// What the file says of itself.
const REDACTED: &str = "Secrets were replaced by texts of the same shape.";

/// Asks which kind of file it shall be.
pub(super) fn ask(model: &mut Model) -> Vec<Effect> {
    if model.source().is_some() {
        model.dialog = Some(Dialog::Save { full: false });
    }
    Vec::new()
}

/// The answer in the dialog.
pub(super) fn choose(model: &mut Model, with_secrets: bool) -> Vec<Effect> {
    if let Some(Dialog::Save { full }) = &mut model.dialog {
        *full = with_secrets;
    }
    Vec::new()
}

/// Saves: with secrets at once, without them as soon as there is a key.
pub(super) fn save(model: &Model, full: bool) -> Vec<Effect> {
    if !full {
        return vec![Effect::MakeKey];
    }
    file(model, "-SECRETS", |session| har::write(session, "")).into_iter().collect()
}

/// A random key has come: the session is saved without its secrets, and what was taken out is counted.
pub(super) fn redacted(model: &mut Model, key: [u8; 32]) -> Vec<Effect> {
    let redactor = Redactor::new(key);
    let Some(source) = model.source() else { return Vec::new() };
    let session = source.engine.session();
    let clean = redactor.session(session);
    let counts = redact::receipt(session, &clean);
    let text = har::write(&clean, REDACTED);
    let effect = Effect::Save { name: name(model, session, "", "har"), text: Secret::new(text) };
    model.receipt = Some(
        Message::new("view.receipt")
            .with("fields", counts.fields)
            .with("addresses", counts.addresses)
            .with("bodies", counts.bodies)
            .with("stored", counts.stored),
    );
    vec![effect]
}

fn file(model: &Model, mark: &str, write: impl Fn(&Session) -> String) -> Option<Effect> {
    let source = model.source()?;
    let session = source.engine.session();
    Some(Effect::Save { name: name(model, session, mark, "har"), text: Secret::new(write(session)) })
}

/// The report in a format that a person can hand on.
pub(super) fn share(model: &mut Model, format: Format) -> Vec<Effect> {
    let found = model.source().and_then(|source| {
        let (report, session) = (&source.report, source.engine.session());
        Some(match format {
            Format::Text => copied(report::text::render(&model.words, report), Topic::Report),
            Format::Markdown => {
                copied(report::markdown::render(&model.words, report, session), Topic::Report)
            }
            Format::Json => copied(report::json::render(&Words::english(), report), Topic::Report),
            Format::Letter => {
                copied(report::letter::render(&model.words, model.incident()?, session), Topic::Letter)
            }
            Format::Page => Effect::Save {
                name: name(model, session, "", "html"),
                text: Secret::new(report::page::render(&model.words, report)),
            },
        })
    });
    model.dialog = None;
    model.receipt = None;
    found.into_iter().collect()
}

fn copied(text: String, topic: Topic) -> Effect {
    Effect::Copy { text: Secret::new(text), topic }
}

/// Formats of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Plain text.
    Text,
    /// Markdown, for an issue tracker.
    Markdown,
    /// JSON, for tools.
    Json,
    /// A message to the site.
    Letter,
    /// One HTML file.
    Page,
}

impl Format {
    /// All, with the words for `data-id`.
    pub const ALL: [(Self, &'static str); 5] = [
        (Self::Text, "text"),
        (Self::Markdown, "markdown"),
        (Self::Page, "html"),
        (Self::Json, "json"),
        (Self::Letter, "letter"),
    ];

    pub(super) fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(_, name)| *name == word).map(|(format, _)| format)
    }
}

/// `why401-app.example-2026-11-23-080412-SECRETS.har`.
fn name(model: &Model, session: &Session, mark: &str, end: &str) -> String {
    let url = session.context.inspected_url.as_deref().and_then(crate::http::url::Url::parse);
    let host =
        url.map(|url| url.host).filter(|host| !host.is_empty()).unwrap_or_else(|| "session".to_owned());
    let host: String =
        host.chars().map(|c| if c.is_ascii_alphanumeric() || c == '.' { c } else { '-' }).collect();
    let time = model.now.to_rfc3339().unwrap_or_default();
    let (date, clock) = (time.get(..10).unwrap_or_default(), time.get(11..19).unwrap_or_default());
    format!("why401-{host}-{date}-{}{mark}.{end}", clock.replace(':', ""))
}
