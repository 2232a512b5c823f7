//! A whole HAR file.

use std::borrow::Cow;

use serde_json::Value;

use super::json::{Json, Place, Step};
use super::{ReadError, encoding, entry, lenient, why401};
use crate::session::Session;
use crate::session::exchange::Exchange;
use crate::words::{Message, Note};

/// How many troubles of single entries are told one by one.
const NOTES: usize = 20;

/// What the file is made of. `Err` where a part is there and is no such part.
#[derive(Default)]
struct File {
    log: Found<()>,
    entries: Found<Vec<Option<Exchange>>>,
    creator: Option<Place>,
    why401: Option<Place>,
}

/// A part of the file.
#[derive(Default)]
enum Found<T> {
    #[default]
    Missing,
    OfAnotherType,
    There(T),
}

/// Reads a HAR file: the session, and what couldn't be read of it.
///
/// Entries keep their index, also where one can't be read: its place is held by an empty exchange. Memory needed beside
/// the bytes is that of the session.
///
/// # Errors
/// Where the bytes aren't JSON, are cut off, nest too deep, or hold no `log.entries`.
pub fn read(bytes: &[u8]) -> Result<(Session, Vec<Note>), ReadError> {
    if let Some(what) = encoding::other_kind(bytes) {
        return Err(ReadError::OtherKind { what });
    }
    let text = encoding::utf8(bytes);
    let mut json = Json::new(&text);
    json.pool.open();
    let file = file(&mut json).map_err(|error| error.moved(|byte| encoding::place(bytes, &text, byte)))?;
    file.log.or("log")?;
    let entries = file.entries.or("log.entries")?;

    let mut notes = Vec::new();
    let why401 = file.why401.and_then(|place| parsed(&json, place));
    let mut context = why401.as_ref().map(why401::context).unwrap_or_default();
    context.creator =
        file.creator.and_then(|place| parsed(&json, place)).and_then(|value| lenient::text(&value, "name"));
    if json.replaced {
        notes.push(Note { place: "file".to_owned(), says: Message::new("note-bytes-replaced") });
    }
    if entries.is_empty() && why401.is_none() {
        notes.push(Note { place: "log.entries".to_owned(), says: Message::new("note-no-requests") });
    }
    let exchanges = exchanges(entries, &mut notes);
    context.sanitised |= why401.is_none() && sanitised(&exchanges);
    if context.sanitised {
        notes.push(Note { place: "log.entries".to_owned(), says: Message::new("note-sanitised") });
    }
    Ok((Session { exchanges, context }, notes))
}

fn file(json: &mut Json<'_>) -> Step<File> {
    let mut file = File::default();
    if json.at_end() {
        return Err(ReadError::Empty);
    }
    if json.enter(b'{')? {
        while let Some(name) = json.member()? {
            match &*name {
                b"log" => log(json, &mut file)?,
                _ => json.skip()?,
            }
        }
    }
    json.end()?;
    Ok(file)
}

fn log(json: &mut Json<'_>, file: &mut File) -> Step<()> {
    file.log = found(json, b'{')?;
    let Found::There(()) = file.log else { return Ok(()) };
    while let Some(name) = json.member()? {
        match &*name {
            b"entries" => {
                file.entries = match found(json, b'[')? {
                    Found::There(()) => {
                        let mut entries = Vec::new();
                        while json.item()? {
                            if entries.len() == entries.capacity() {
                                entries.reserve(json.more_like(entries.len()));
                            }
                            entries.push(entry::read(json)?);
                        }
                        Found::There(entries)
                    }
                    Found::OfAnotherType => Found::OfAnotherType,
                    Found::Missing => Found::Missing,
                }
            }
            b"creator" => file.creator = Some(json.place()?),
            b"_why401" if json.peek()? == b'{' => file.why401 = Some(json.place()?),
            _ => json.skip()?,
        }
    }
    Ok(())
}

/// Enters an object or array, where it is one; `null` counts as missing.
fn found(json: &mut Json<'_>, opening: u8) -> Step<Found<()>> {
    let first = json.peek()?;
    Ok(match json.enter(opening)? {
        true => Found::There(()),
        false if first == b'n' => Found::Missing,
        false => Found::OfAnotherType,
    })
}

impl<T> Found<T> {
    fn or(self, path: &'static str) -> Result<T, ReadError> {
        match self {
            Self::There(part) => Ok(part),
            Self::Missing => Err(ReadError::NotHar { path, found: "missing" }),
            Self::OfAnotherType => Err(ReadError::NotHar { path, found: "of another type" }),
        }
    }
}

fn exchanges(entries: Vec<Option<Exchange>>, notes: &mut Vec<Note>) -> Vec<Exchange> {
    let mut troubled = 0_usize;
    let mut exchanges = Vec::with_capacity(entries.len());
    for (index, exchange) in entries.into_iter().enumerate() {
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

/// A small part of the file as a value.
fn parsed(json: &Json<'_>, place: Place) -> Option<Value> {
    let text: Cow<'_, str> = String::from_utf8_lossy(json.raw(place));
    serde_json::from_str(&text).ok()
}
