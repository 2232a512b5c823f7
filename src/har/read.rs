//! A whole HAR file.

use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

use super::{ReadError, entry, lenient, scan, why401};
use crate::session::Session;
use crate::session::exchange::Exchange;
use crate::words::{Message, Note};

/// How many troubles of single entries are told one by one.
const NOTES: usize = 20;

/// Only the outline is parsed at first; each entry on its own afterwards, so that a large file needs
/// little more memory than its text.
#[derive(Deserialize)]
struct File<'a> {
    #[serde(borrow)]
    log: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct Log<'a> {
    #[serde(borrow)]
    entries: Option<&'a RawValue>,
    #[serde(borrow)]
    creator: Option<&'a RawValue>,
    #[serde(borrow, rename = "_why401")]
    why401: Option<&'a RawValue>,
}

/// Reads a HAR file: the session, and what couldn't be read of it.
///
/// Entries keep their index, also where one can't be read: its place is held by an empty exchange.
///
/// # Errors
/// Where the bytes aren't JSON, are cut off, nest too deep, or hold no `log.entries`.
pub fn read(bytes: &[u8]) -> Result<(Session, Vec<Note>), ReadError> {
    let (text, replaced) = scan::text(bytes);
    if text.trim().is_empty() {
        return Err(ReadError::Empty);
    }
    scan::depth(&text)?;
    let file: File<'_> = outline(&text, "log", &text)?;
    let log_text = file.log.map(RawValue::get).filter(|raw| *raw != "null");
    let log_text = log_text.ok_or(ReadError::NotHar { path: "log", found: "missing" })?;
    let log: Log<'_> = outline(log_text, "log", &text)?;
    let entries_text = log.entries.map(RawValue::get).filter(|raw| *raw != "null");
    let entries_text = entries_text.ok_or(ReadError::NotHar { path: "log.entries", found: "missing" })?;
    let entries: Vec<&RawValue> = outline(entries_text, "log.entries", &text)?;

    let mut notes = Vec::new();
    if replaced {
        notes.push(Note { place: "file".to_owned(), says: Message::new("note-bytes-replaced") });
    }
    let mut context = log.why401.and_then(parsed).map(|value| why401::context(&value)).unwrap_or_default();
    context.creator = log.creator.and_then(parsed).and_then(|value| lenient::text(&value, "name"));
    let exchanges = exchanges(&entries, &mut notes);
    context.sanitised |= log.why401.is_none() && sanitised(&exchanges);
    if context.sanitised {
        notes.push(Note { place: "log.entries".to_owned(), says: Message::new("note-sanitised") });
    }
    Ok((Session { exchanges, context }, notes))
}

fn exchanges(entries: &[&RawValue], notes: &mut Vec<Note>) -> Vec<Exchange> {
    let mut troubled = 0_usize;
    let mut exchanges = Vec::with_capacity(entries.len());
    for (index, raw) in entries.iter().enumerate() {
        let exchange = parsed(raw).as_ref().and_then(entry);
        let trouble = match &exchange {
            None => Some("note-entry-unreadable"),
            Some(exchange) if exchange.started.is_none() => Some("note-entry-without-time"),
            Some(_) => None,
        };
        if let Some(id) = trouble {
            troubled += 1;
            if troubled <= NOTES {
                notes.push(Note { place: format!("log.entries[{index}]"), says: Message::new(id) });
            }
        }
        exchanges.push(exchange.unwrap_or_default());
    }
    if troubled > NOTES {
        notes.push(Note {
            place: "log.entries".to_owned(),
            says: Message::new("note-more-entries").with("count", troubled - NOTES),
        });
    }
    exchanges
}

/// Browsers export HAR files without cookies and credentials by default; a session of a site with a login
/// that shows none anywhere has been cleaned, and one without a login can't be told from it.
fn sanitised(exchanges: &[Exchange]) -> bool {
    !exchanges.is_empty()
        && !exchanges.iter().any(|exchange| {
            exchange.request_headers.has("cookie")
                || exchange.request_headers.has("authorization")
                || exchange.response_headers.has("set-cookie")
        })
}

fn parsed(raw: &RawValue) -> Option<Value> {
    serde_json::from_str(raw.get()).ok()
}

/// Parses one level; an error becomes the byte of the whole file or the path that isn't as it must be.
fn outline<'a, T: Deserialize<'a>>(part: &'a str, path: &'static str, whole: &str) -> Result<T, ReadError> {
    serde_json::from_str(part).map_err(|error| {
        if error.is_data() {
            return ReadError::NotHar { path, found: "of another type" };
        }
        let start = (part.as_ptr() as usize).saturating_sub(whole.as_ptr() as usize);
        let byte = start + offset(part, error.line(), error.column());
        if error.is_eof() {
            ReadError::CutOff { byte: whole.len() }
        } else {
            let full = error.to_string();
            ReadError::NotJson { byte, what: full.split(" at line ").next().unwrap_or(&full).to_owned() }
        }
    })
}

/// The byte of a line and column (both from 1), as `serde_json` counts them.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    (before + column.saturating_sub(1)).min(text.len())
}
