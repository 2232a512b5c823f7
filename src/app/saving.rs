//! The session as a file: asked for, made without secrets unless a person wants them, handed to the browser.

use super::{Dialog, Effect, Model};
use crate::har;
use crate::http::secret::Secret;
use crate::redact::Redactor;
use crate::session::Session;

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

/// A random key has come: the session is saved without its secrets.
pub(super) fn redacted(model: &Model, key: [u8; 32]) -> Vec<Effect> {
    let redactor = Redactor::new(key);
    let write = |session: &Session| har::write(&redactor.session(session), REDACTED);
    file(model, "", write).into_iter().collect()
}

fn file(model: &Model, mark: &str, write: impl Fn(&Session) -> String) -> Option<Effect> {
    let source = model.source()?;
    let session = source.engine.session();
    Some(Effect::Save { name: name(model, session, mark), text: Secret::new(write(session)) })
}

/// `why401-app.example-2026-11-23-080412-SECRETS.har`.
fn name(model: &Model, session: &Session, mark: &str) -> String {
    let url = session.context.inspected_url.as_deref().and_then(crate::http::url::Url::parse);
    let host =
        url.map(|url| url.host).filter(|host| !host.is_empty()).unwrap_or_else(|| "session".to_owned());
    let host: String =
        host.chars().map(|c| if c.is_ascii_alphanumeric() || c == '.' { c } else { '-' }).collect();
    let time = model.now.to_rfc3339().unwrap_or_default();
    let (date, clock) = (time.get(..10).unwrap_or_default(), time.get(11..19).unwrap_or_default());
    format!("why401-{host}-{date}-{}{mark}.har", clock.replace(':', ""))
}
