//! The page's input: files and pasted lines.

use super::{Effect, Model, Reading, Source, choose, making};
use crate::engine::Engine;
use crate::har;
use crate::http::secret::Secret;
use crate::inspect::{self, Inspection};
use crate::words::{Message, Note};

pub(super) fn opening(model: &mut Model, name: String) -> Vec<Effect> {
    model.reading.retain(|reading| reading.trouble.is_none() && reading.name != name);
    model.reading.push(Reading { name, share: None, trouble: None });
    Vec::new()
}

/// A file has been read: its report is shown, or why there is none.
pub(super) fn opened(model: &mut Model, name: &str, bytes: Option<Vec<u8>>) -> Vec<Effect> {
    let read = match bytes {
        Some(bytes) => har::read(&bytes)
            .map_err(|error| Message::new("view.file-trouble").with("why", error.to_string())),
        None => Err(Message::new("view.file-unreadable")),
    };
    match read {
        Ok((session, notes)) => {
            let mut source =
                Source { name: name.to_owned(), engine: Engine::of(session), ..Source::default() };
            making::remake(&mut source);
            shown(model, source, notes)
        }
        Err(trouble) => {
            model.reading.retain(|reading| reading.name != name);
            model.reading.push(Reading { name: name.to_owned(), share: None, trouble: Some(trouble) });
            Vec::new()
        }
    }
}

/// A session that has come in whole is shown with its report, in place of one of the same name.
pub(super) fn shown(model: &mut Model, mut source: Source, notes: Vec<Note>) -> Vec<Effect> {
    source.report.notes.extend(notes);
    model.reading.retain(|reading| reading.name != source.name);
    let place = model.sources.iter().position(|known| known.name == source.name);
    let index = place.unwrap_or(model.sources.len());
    match model.sources.get_mut(index) {
        Some(known) => *known = source,
        None => model.sources.push(source),
    }
    let mut effects = choose::source(model, index);
    effects.push(Effect::Show("incident"));
    effects
}

/// Takes a pasted line apart; a whole recording is opened as one.
pub(super) fn decode(model: &mut Model, text: &Secret) -> Vec<Effect> {
    let trimmed = text.expose().trim_start();
    if trimmed.starts_with('{') && trimmed.contains("\"entries\"") {
        return opened(model, "pasted.har", Some(trimmed.as_bytes().to_vec()));
    }
    model.revealed.forget("pasted");
    model.signature = None;
    let mut all = Inspection::default();
    for decoded in inspect::decode::decode_all(text.expose()) {
        let part = Inspection::from(decoded);
        all.credentials.extend(part.credentials);
        all.challenges.extend(part.challenges);
        all.cookies.extend(part.cookies);
        all.set_cookies.extend(part.set_cookies);
    }
    if let Some(source) = model.source() {
        inspect::signature::find_sets(source.engine.session(), all.credentials.iter_mut());
    }
    model.pasted = Some((all, model.now)).filter(|_| !text.expose().trim().is_empty());
    vec![Effect::Show("request")]
}
