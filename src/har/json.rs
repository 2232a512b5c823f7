//! JSON read in one pass over the bytes: text is borrowed and decoded only where it is asked for, all else is skipped.
//!
//! Most of a HAR file is bodies that nobody looks at. The grammar is checked everywhere, also in what is skipped, so that
//! a broken file is told from a whole one by the byte where it breaks. Laxer than RFC 8259 in one point: control characters
//! may stand in strings, as some producers write them.

use std::borrow::Cow;

use super::ReadError;
use super::lenient::number_of;
use super::pool::Pool;
use super::strings::{end, unescape};

/// Deepest nesting of objects and arrays that is read.
pub(super) const DEPTH_LIMIT: usize = 128;

/// What reading a part gives, or why the whole can't be read.
pub(super) type Step<T> = Result<T, ReadError>;
/// A text of the file, borrowed where it needs no decoding; `None` where there is none.
type Text<'a> = Option<Cow<'a, str>>;

/// A place in a text: values are taken from it one after the other.
#[derive(Debug, Default)]
pub(super) struct Json<'a> {
    bytes: &'a [u8],
    at: usize,
    depth: usize,
    /// An object or array was entered and nothing of it read yet.
    fresh: bool,
    /// The string passed last has escapes.
    escaped: bool,
    /// Text that was taken held bytes that aren't UTF-8.
    pub(super) replaced: bool,
    /// Texts of which each is kept once.
    pub(super) pool: Pool,
    /// Where escapes are resolved.
    room: Vec<u8>,
}

/// Where a value stands, from its first byte to the one after its last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Place {
    start: usize,
    end: usize,
    /// It is a string with escapes.
    pub(super) escaped: bool,
}

impl Place {
    /// Its length as written.
    pub(super) const fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }
}

impl<'a> Json<'a> {
    /// At the beginning of a text, past its byte order mark.
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        let at = if bytes.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 };
        Self { bytes, at, ..Self::default() }
    }

    /// Whether nothing but blanks is left.
    pub(super) fn at_end(&mut self) -> bool {
        self.blanks();
        self.at == self.bytes.len()
    }

    /// The first byte of the next value.
    pub(super) fn peek(&mut self) -> Step<u8> {
        self.blanks();
        self.bytes.get(self.at).copied().ok_or(ReadError::CutOff { byte: self.bytes.len() })
    }

    /// Enters an object (`{`) or array (`[`); a value of another type is skipped, and the answer no.
    pub(super) fn enter(&mut self, opening: u8) -> Step<bool> {
        if self.peek()? != opening {
            self.skip()?;
            return Ok(false);
        }
        self.deeper()?;
        Ok(true)
    }

    /// The name of the next member of the entered object, as written but for escapes; `None` at its end.
    pub(super) fn member(&mut self) -> Step<Option<Cow<'a, [u8]>>> {
        let Some(place) = self.name()? else { return Ok(None) };
        let raw = self.raw(place);
        Ok(Some(if place.escaped { unescape(raw, &mut self.room).to_vec().into() } else { raw.into() }))
    }

    /// Whether the entered array goes on with an item.
    pub(super) fn item(&mut self) -> Step<bool> {
        self.goes_on(b']')
    }

    /// How many more values may come where so many have come by now: what fits into the rest, but at most sixteen times those.
    pub(super) fn more_like(&self, count: usize) -> usize {
        let left = self.bytes.len().saturating_sub(self.at);
        (left / (self.at / count.max(1)).max(1) + 1).clamp(8, 16 * (count + 1))
    }

    /// A text; numbers and booleans in their JSON form; nothing for `null`, objects and arrays.
    pub(super) fn text(&mut self) -> Step<Text<'a>> {
        match self.peek()? {
            b'"' => {
                let place = self.place()?;
                Ok(Some(self.string_at(place)))
            }
            b'{' | b'[' | b'n' => self.skip().map(|()| None),
            _ => {
                let place = self.place()?;
                Ok(std::str::from_utf8(self.raw(place)).ok().map(Cow::Borrowed))
            }
        }
    }

    /// A number; a text that is one counts.
    pub(super) fn number(&mut self) -> Step<Option<f64>> {
        Ok(self.text()?.and_then(|text| number_of(&text)))
    }

    /// A boolean; a text that is one counts.
    pub(super) fn flag(&mut self) -> Step<Option<bool>> {
        Ok(self.text()?.and_then(|text| text.trim().parse().ok()))
    }

    /// Skips a value and tells where it stands.
    pub(super) fn place(&mut self) -> Step<Place> {
        self.peek()?;
        let start = self.at;
        self.escaped = false;
        self.skip()?;
        Ok(Place { start, end: self.at, escaped: self.escaped })
    }

    /// The bytes of a place.
    pub(super) fn raw(&self, place: Place) -> &'a [u8] {
        self.bytes.get(place.start..place.end).unwrap_or_default()
    }

    /// The text of a string at a place; bytes that aren't UTF-8 are replaced.
    pub(super) fn string_at(&mut self, place: Place) -> Cow<'a, str> {
        match std::str::from_utf8(self.inside(place)) {
            Ok(text) if !place.escaped => text.into(),
            _ => self.read_at(place).into_owned().into(),
        }
    }

    /// The same, for no longer than until the next is read.
    pub(super) fn read_at(&mut self, place: Place) -> Cow<'_, str> {
        let raw = self.inside(place);
        let bytes = if place.escaped { unescape(raw, &mut self.room) } else { raw };
        let text = std::str::from_utf8(bytes);
        self.replaced |= text.is_err();
        text.map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed)
    }

    /// The inside of a string at a place, as written.
    pub(super) fn inside(&self, place: Place) -> &'a [u8] {
        self.bytes.get(place.start + 1..place.end.saturating_sub(1)).unwrap_or_default()
    }

    /// Skips a value.
    pub(super) fn skip(&mut self) -> Step<()> {
        match self.peek()? {
            b'"' => self.skip_string(),
            b'{' => {
                self.deeper()?;
                while self.name()?.is_some() {
                    self.skip()?;
                }
                Ok(())
            }
            b'[' => {
                self.deeper()?;
                while self.item()? {
                    self.skip()?;
                }
                Ok(())
            }
            b't' => self.word(b"true"),
            b'f' => self.word(b"false"),
            b'n' => self.word(b"null"),
            b'-' | b'0'..=b'9' => self.skip_number(),
            _ => Err(self.wrong("a value must stand here")),
        }
    }

    /// Nothing but blanks follows.
    pub(super) fn end(&mut self) -> Step<()> {
        if self.at_end() { Ok(()) } else { Err(self.wrong("more follows after the end")) }
    }

    fn wrong(&self, what: &'static str) -> ReadError {
        ReadError::NotJson { byte: self.at, what }
    }

    fn deeper(&mut self) -> Step<()> {
        self.depth += 1;
        if self.depth > DEPTH_LIMIT {
            return Err(ReadError::TooDeep { byte: self.at });
        }
        self.at += 1;
        self.fresh = true;
        Ok(())
    }

    /// Past the comma before the next member or item; no at the closing bracket, which is passed.
    fn goes_on(&mut self, closing: u8) -> Step<bool> {
        let next = self.peek()?;
        let fresh = std::mem::take(&mut self.fresh);
        if next == closing {
            self.at += 1;
            self.depth = self.depth.saturating_sub(1);
            return Ok(false);
        }
        if fresh {
            return Ok(true);
        }
        if next != b',' {
            return Err(self.wrong("a comma or the closing bracket must stand here"));
        }
        self.at += 1;
        if self.peek()? == closing {
            return Err(self.wrong("a comma stands before the closing bracket"));
        }
        Ok(true)
    }

    /// Where the name of the next member stands, without its quotes; past its colon.
    fn name(&mut self) -> Step<Option<Place>> {
        if !self.goes_on(b'}')? {
            return Ok(None);
        }
        if self.peek()? != b'"' {
            return Err(self.wrong("a member's name in quotes must stand here"));
        }
        let start = self.at + 1;
        self.escaped = false;
        self.skip_string()?;
        let place = Place { start, end: self.at - 1, escaped: self.escaped };
        if self.peek()? != b':' {
            return Err(self.wrong("a colon must stand here"));
        }
        self.at += 1;
        Ok(Some(place))
    }

    fn skip_string(&mut self) -> Step<()> {
        let Some((end, escaped)) = end(self.bytes, self.at + 1) else {
            return Err(ReadError::CutOff { byte: self.bytes.len() });
        };
        self.at = end + 1;
        self.escaped |= escaped;
        Ok(())
    }

    fn skip_number(&mut self) -> Step<()> {
        let digits = |json: &mut Self| -> Step<()> {
            let from = json.at;
            while json.bytes.get(json.at).is_some_and(u8::is_ascii_digit) {
                json.at += 1;
            }
            match json.bytes.get(json.at) {
                _ if json.at > from => Ok(()),
                Some(_) => Err(json.wrong("a digit must stand here")),
                None => Err(ReadError::CutOff { byte: json.bytes.len() }),
            }
        };
        if self.bytes.get(self.at) == Some(&b'-') {
            self.at += 1;
        }
        digits(self)?;
        if self.bytes.get(self.at) == Some(&b'.') {
            self.at += 1;
            digits(self)?;
        }
        if let Some(b'e' | b'E') = self.bytes.get(self.at) {
            self.at += 1;
            if let Some(b'+' | b'-') = self.bytes.get(self.at) {
                self.at += 1;
            }
            digits(self)?;
        }
        Ok(())
    }

    fn word(&mut self, word: &'static [u8]) -> Step<()> {
        let here = self.bytes.get(self.at..).unwrap_or_default();
        if here.starts_with(word) {
            self.at += word.len();
            return Ok(());
        }
        if word.starts_with(here) {
            return Err(ReadError::CutOff { byte: self.bytes.len() });
        }
        Err(self.wrong("a value must stand here"))
    }

    /// Past blanks; eight at a time, since files are indented.
    fn blanks(&mut self) {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.bytes.get(self.at) {
            self.at += 1;
            while let Some(eight) = self.bytes.get(self.at..).and_then(<[u8]>::first_chunk) {
                let others = u64::from_le_bytes(*eight) ^ u64::from_le_bytes([b' '; 8]);
                self.at += others.trailing_zeros() as usize / 8;
                if others != 0 {
                    break;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{DEPTH_LIMIT, Json, Step};
    use crate::har::ReadError;

    fn text(json: &str) -> Step<String> {
        let mut json = Json::new(json.as_bytes());
        let text = json.text()?.unwrap_or_default().into_owned();
        json.end()?;
        Ok(text)
    }

    #[test]
    fn texts_are_decoded() {
        for (json, expected) in [
            (r#""plain""#, "plain"),
            (r#" "a\n\"b\"\\\/" "#, "a\n\"b\"\\/"),
            (r#""\u00e4\ud83d\ude00\ud83d""#, "ä😀\u{fffd}"),
            (r#""\u12""#, "\\u12"),
            ("\"tab\there\"", "tab\there"),
            ("-1.5e+3", "-1.5e+3"),
            ("true", "true"),
            ("null", ""),
            ("[\"x\"]", ""),
        ] {
            assert_eq!(text(json).as_deref(), Ok(expected), "{json}");
        }
    }

    #[test]
    fn wrong_places_are_told() {
        let wrong = |json: &str| match text(json) {
            Err(ReadError::NotJson { byte, .. }) => Some(byte),
            _ => None,
        };
        for (json, byte) in [
            ("{\"a\" 1}", 5),
            ("{\"a\":1 \"b\":2}", 7),
            ("{\"a\":1,}", 7),
            ("[1 2]", 3),
            ("[,1]", 1),
            ("{a:1}", 1),
            ("nul!", 0),
            ("1.x", 2),
            ("callback({})", 0),
            ("{} {}", 3),
            ("\u{1f}\u{8b}", 0),
        ] {
            assert_eq!(wrong(json), Some(byte), "{json}");
        }
        for json in ["", "{", "{\"a", "{\"a\":", "[1,", "\"a\\", "\"a\\\"", "-", "1.", "tru", "[[]"] {
            assert_eq!(text(json), Err(ReadError::CutOff { byte: json.len() }), "{json}");
        }
    }

    #[test]
    fn nesting_has_a_limit() {
        let nested = |depth: usize| text(&format!("{}{}", "[".repeat(depth), "]".repeat(depth)));
        assert_eq!(nested(DEPTH_LIMIT), Ok(String::new()));
        assert_eq!(nested(DEPTH_LIMIT + 1), Err(ReadError::TooDeep { byte: DEPTH_LIMIT }));
        assert_eq!(text(&"{\"a\":".repeat(100_000)), Err(ReadError::TooDeep { byte: DEPTH_LIMIT * 5 }));
    }
}
