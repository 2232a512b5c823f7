//! Sentences for people: the core emits a [`Message`] (id and arguments), this module turns it into words.
//!
//! One catalogue per language, compiled in; English is the first.

mod en;
mod en_advice;
mod en_causes;
mod en_claims;
mod en_cookies;
mod en_fixes;
mod en_inspect;
mod en_issues;
mod en_lints;
mod en_network;
mod en_pictures;
mod en_renewal;
mod en_server;
mod en_sessions;
mod en_signature;
mod en_steps;
mod en_tokens;
mod en_view;
mod format;
mod packed;

use crate::http::time::Millis;

pub use format::{clean, relative, span_of_time};

/// A sentence to be said: which one, and with what in its blanks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Message {
    /// Id in the catalogue.
    pub id: &'static str,
    /// Arguments by name.
    pub args: Vec<(&'static str, Arg)>,
}

/// What fills a blank. Text may come from a stranger: views escape it, this module shortens it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// Text as it is, shortened where long.
    Text(String),
    /// A whole number.
    Count(i64),
    /// A length of time in milliseconds; its sign is dropped.
    Lasting(i64),
    /// A point in time.
    At(Millis),
    /// Another message.
    Message(Box<Message>),
}

/// Something that couldn't be read or looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// JSON path or place in the file.
    pub place: String,
    /// What.
    pub says: Message,
}

impl Message {
    /// A message without arguments.
    pub const fn new(id: &'static str) -> Self {
        Self { id, args: Vec::new() }
    }

    /// Fills a blank.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        self.args.push((name, arg.into()));
        self
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<Millis> for Arg {
    fn from(at: Millis) -> Self {
        Self::At(at)
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Self {
        Self::Message(Box::new(message))
    }
}

/// The words of a message in English.
///
/// An id that isn't in the catalogue is shown as itself; a test makes sure that none is.
pub fn say(message: &Message) -> String {
    let template = template(message.id).unwrap_or(message.id);
    let mut out = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let Some((name, tail)) = after.split_once('}') else {
            out.push('{');
            rest = after;
            continue;
        };
        if let Some((_, arg)) = message.args.iter().find(|(key, _)| *key == name) {
            match arg {
                Arg::Text(path) if name == "path" => out.push_str(&format::path(path)),
                arg => out.push_str(&format::arg(arg)),
            }
        } else {
            out.push('{');
            out.push_str(name);
            out.push('}');
        }
        rest = tail;
    }
    out.push_str(rest);
    out
}

/// The template of an id, with its blanks as `{name}`.
pub fn template(id: &str) -> Option<&'static str> {
    let (_, words) = packed::entries().find(|(known, _)| *known == id.as_bytes())?;
    std::str::from_utf8(words).ok()
}

/// The id of a name in a group, where the catalogue has words for it: `known("claim", "iss")` is `claim.iss`.
///
/// For names that come from outside (claims, parameters, issue codes), so that each stands in one table only.
pub fn known(group: &str, name: &str) -> Option<&'static str> {
    // Lengths first: nearly every id is ruled out by them, and hostile input asks a million times.
    let length = group.len() + 1 + name.len();
    let is = |id: &&[u8]| {
        let rest = || id.strip_prefix(group.as_bytes())?.strip_prefix(b".");
        id.len() == length && rest() == Some(name.as_bytes())
    };
    let id = packed::entries().map(|(id, _)| id).find(is)?;
    std::str::from_utf8(id).ok()
}

/// Every id of the catalogue, for tests.
pub fn ids() -> impl Iterator<Item = &'static str> {
    packed::entries().filter_map(|(id, _)| std::str::from_utf8(id).ok())
}
