//! Sentences for people: the core emits a [`Message`] (id and arguments), this module turns it into words.
//!
//! The texts are in `src/words/en/*.ftl`, in the Fluent format; `src/build/` packs them when the program is compiled.

#[cfg(feature = "cli")]
mod built_in;
mod format;
mod language;
mod packed;
mod translation;

use std::borrow::Cow;

use crate::http::time::Millis;

#[cfg(feature = "cli")]
pub use built_in::built_in;
pub use format::clean;
pub use language::Language;

/// Opens a choice within a text; the name of the blank that chooses follows.
const OPEN: char = '\u{1}';
/// Begins a variant of a choice; a digit or the first letter of a plural category follows.
const VARIANT: char = '\u{2}';
/// Closes a choice.
const CLOSE: char = '\u{3}';
/// No id of the catalogue is longer.
const LONGEST: usize = u8::MAX as usize;

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

/// The texts of one language. Those that it lacks are said in English.
#[derive(Debug, Clone)]
pub struct Words {
    language: Language,
    own: Option<translation::Translation>,
}

impl Words {
    /// English: the one language that is always there.
    pub fn english() -> Self {
        Self { language: Language::English, own: None }
    }

    /// A language by its file. None where the file was made for another version of the program.
    pub fn of(language: Language, file: impl Into<Cow<'static, str>>) -> Option<Self> {
        let own = translation::Translation::of(file.into(), packed::mark())?;
        Some(Self { language, own: Some(own) })
    }

    /// Which language.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// A message in words.
    ///
    /// An id that isn't in the catalogue is shown as itself; a test makes sure that none is.
    pub fn say(&self, message: &Message) -> String {
        let template = self.template(message.id).unwrap_or(message.id);
        let mut out = String::with_capacity(template.len() + 32);
        let mut rest = template;
        while let Some((before, after)) = rest.split_once(OPEN) {
            self.fill(&mut out, before, &message.args);
            let (choice, tail) = after.split_once(CLOSE).unwrap_or((after, ""));
            self.fill(&mut out, self.chosen(choice, &message.args), &message.args);
            rest = tail;
        }
        self.fill(&mut out, rest, &message.args);
        out
    }

    /// The text of an id, with its blanks as `{name}`.
    pub fn template(&self, id: &str) -> Option<&str> {
        let english = packed::find(id)?;
        let own = self.own.as_ref().and_then(|own| own.get(english.place));
        Some(own.unwrap_or(english.words))
    }

    /// The variant of a choice that fits the number in its blank: the number itself, its plural category, or the last.
    fn chosen<'a>(&self, choice: &'a str, args: &[(&'static str, Arg)]) -> &'a str {
        let mut parts = choice.split(VARIANT);
        let name = parts.next().unwrap_or_default();
        let count = match args.iter().find(|(key, _)| *key == name) {
            Some((_, Arg::Count(count))) => count.unsigned_abs(),
            _ => u64::MAX,
        };
        let digit =
            u8::try_from(count).ok().filter(|count| *count < 10).map(|count| char::from(b'0' + count));
        let category = char::from(self.language.category(count));
        let (mut found, mut last) = (None, "");
        for part in parts {
            let key = part.chars().next();
            last = part.get(1..).unwrap_or_default();
            if key == digit && digit.is_some() {
                return last;
            }
            if key == Some(category) {
                found = Some(last);
            }
        }
        found.unwrap_or(last)
    }

    /// Appends words with their blanks filled.
    fn fill(&self, out: &mut String, template: &str, args: &[(&'static str, Arg)]) {
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('{') {
            out.push_str(before);
            let Some((name, tail)) = after.split_once('}') else {
                out.push('{');
                rest = after;
                continue;
            };
            if let Some((_, arg)) = args.iter().find(|(key, _)| *key == name) {
                let filled = match arg {
                    Arg::Text(path) if name == "path" => format::path(path),
                    // Names of a kind: nobody groups their digits.
                    Arg::Count(number) if matches!(name, "number" | "status") => number.to_string(),
                    arg => self.arg(arg),
                };
                self.put(out, arg, &filled);
            } else {
                out.push('{');
                out.push_str(name);
                out.push('}');
            }
            rest = tail;
        }
        out.push_str(rest);
    }

    /// Appends what fills a blank. Between words that run from right to left, names, paths and dates keep their own
    /// direction (Unicode's first strong isolate).
    fn put(&self, out: &mut String, arg: &Arg, filled: &str) {
        let isolated = self.language.is_right_to_left() && matches!(arg, Arg::Text(_) | Arg::At(_));
        out.extend(isolated.then_some('\u{2068}'));
        out.push_str(filled);
        out.extend(isolated.then_some('\u{2069}'));
    }
}

/// The id of a name in a group, where the catalogue has words for it: `known("claim", "iss")` is `claim.iss`.
///
/// For names that come from outside (claims, parameters, issue codes), so that each stands in one table only.
pub fn known(group: &str, name: &str) -> Option<&'static str> {
    // Hostile input has long ones.
    if name.len() > LONGEST {
        return None;
    }
    id(&[group, ".", name].concat())
}

/// A message in English, for tests.
#[cfg(test)]
pub(crate) fn say(message: &Message) -> String {
    Words::english().say(message)
}

/// An id that came from elsewhere, where the catalogue has it.
pub fn id(name: &str) -> Option<&'static str> {
    packed::find(name).map(|entry| entry.id)
}

/// Every id of the catalogue.
pub fn ids() -> impl Iterator<Item = &'static str> {
    packed::ids()
}
