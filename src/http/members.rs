//! Members of a JSON object whose values are made when they are asked for: of a token's dozen claims a question needs two.

use std::borrow::Cow;
use std::sync::OnceLock;

use serde_json::{Map, Value};

use super::{Span, bytes, json_object};
use crate::sorted;

/// Members up to which they are few: what is compared one by one.
const FEW: usize = 16;
/// Members for which there is room at once.
const ROOM: usize = 10;
/// Deepest nesting that is left for later.
const DEPTH: usize = 8;

/// The members of a JSON object, in order.
#[derive(Debug, Clone, Default)]
pub struct Members {
    /// The names are in it, and the values that aren't made yet.
    text: String,
    list: Vec<Member>,
    /// Places in the list by name, where there are more than a few.
    order: Vec<usize>,
    /// Marks of the names: most that are asked for aren't there, and what has no mark here needn't be looked for.
    marks: u64,
}

/// A bit that names share with few others: by first letter and length.
fn mark(name: &[u8]) -> u64 {
    1 << ((name.first().copied().map_or(0, usize::from) + name.len()) % 64)
}

#[derive(Debug, Clone)]
struct Member {
    name: Span,
    /// Where its JSON stands in the text.
    json: Span,
    made: OnceLock<Box<Value>>,
}

impl Members {
    /// The members of the one JSON object that these bytes are, and whether a name is there twice (the last
    /// counts then). `None` for what [`json_object::object`] takes for none.
    pub fn read(bytes: Vec<u8>) -> Option<(Self, bool)> {
        let text = String::from_utf8(bytes).ok()?;
        if let Some((list, marks)) = Scan::members(&text) {
            return Some((Self { text, list, order: Vec::new(), marks }, false));
        }
        let (members, twice) = json_object::object(text.as_bytes())?;
        Some((members.into(), twice))
    }

    fn find(&self, name: &str) -> Option<&Member> {
        if self.marks & mark(name.as_bytes()) == 0 {
            return None;
        }
        if self.order.is_empty() {
            return self.list.iter().find(|member| is(&self.text, member.name, name));
        }
        let of = |place: &usize| self.list.get(*place);
        let before = |place: &usize| of(place).is_some_and(|member| member.name.of(&self.text) < name);
        let at = self.order.partition_point(before);
        self.order.get(at).and_then(of).filter(|member| member.name.of(&self.text) == name)
    }

    /// A member by its name.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.find(name).map(|member| member.value(&self.text))
    }

    /// A member that is a string.
    pub fn text(&self, name: &str) -> Option<&str> {
        let member = self.find(name)?;
        let string = member.json.of(&self.text).strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
        // What was left for later has no escapes.
        string.or_else(|| member.value(&self.text).as_str())
    }

    /// A member that is a whole number, as points in time mostly are; `None` too where it isn't told without more ado.
    pub fn whole(&self, name: &str) -> Option<u64> {
        self.find(name)?.json.of(&self.text).parse().ok()
    }

    /// Whether there is such a member.
    pub fn has(&self, name: &str) -> bool {
        self.find(name).is_some()
    }

    /// Names and values, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.list.iter().map(|member| (member.name.of(&self.text), member.value(&self.text)))
    }

    /// The whole object as JSON: as it was written where that is plain.
    pub fn json(&self) -> Cow<'_, str> {
        match self.list.first() {
            Some(first) if first.json != Span::default() => Cow::Borrowed(&self.text),
            _ => Cow::Owned(Value::Object(self.to_map()).to_string()),
        }
    }

    /// All of them, for changing.
    pub fn to_map(&self) -> Map<String, Value> {
        self.iter().map(|(name, value)| (name.to_owned(), value.clone())).collect()
    }
}

/// Whether a name stands at a place, whose length tells most others apart.
fn is(text: &str, place: Span, name: &str) -> bool {
    place.end - place.start == name.len()
        && text.as_bytes().get(place.start..place.end) == Some(name.as_bytes())
}

impl Member {
    fn value(&self, text: &str) -> &Value {
        // The text was looked through already: it is JSON.
        self.made.get_or_init(|| Box::new(serde_json::from_str(self.json.of(text)).unwrap_or_default()))
    }
}

impl From<Map<String, Value>> for Members {
    fn from(map: Map<String, Value>) -> Self {
        let mut members = Self::default();
        for (name, value) in map {
            members.marks |= mark(name.as_bytes());
            let start = members.text.len();
            members.text.push_str(&name);
            let name = Span::new(start, members.text.len());
            members.list.push(Member { name, json: Span::default(), made: OnceLock::from(Box::new(value)) });
        }
        if members.list.len() > FEW {
            members.order = (0..members.list.len()).collect();
            let Self { text, list, order, .. } = &mut members;
            sorted::by_key(order, |place| list.get(*place).map(|member| member.name.of(text)));
        }
        members
    }
}

impl PartialEq for Members {
    /// As objects: the order of members makes no difference.
    fn eq(&self, other: &Self) -> bool {
        self.list.len() == other.list.len() && self.iter().all(|(name, value)| other.get(name) == Some(value))
    }
}

impl Eq for Members {}

/// Looks through plain JSON. What isn't, or may be none (escapes, control characters, fractions, deep nesting, many
/// members, a name twice), is left to the library.
struct Scan<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Scan<'_> {
    /// With the marks of their names.
    fn members(text: &str) -> Option<(Vec<Member>, u64)> {
        let bytes = text.as_bytes();
        // All at once, so that every string ends at the next quote.
        let odd = |byte: &u8| u8::from(*byte < b' ') | u8::from(*byte == b'\\');
        if bytes.iter().fold(0, |any, byte| any | odd(byte)) != 0 {
            return None;
        }
        let mut scan = Scan { bytes, at: 0 };
        let mut list: Vec<Member> = Vec::with_capacity(ROOM);
        let mut marks = 0_u64;
        scan.blanks();
        scan.eat(b'{')?;
        scan.blanks();
        if scan.eat(b'}').is_none() {
            loop {
                let (name, json) = scan.member(0)?;
                // Names of one mark are compared; the others differ.
                let mark = mark(bytes.get(name.start..name.end)?);
                let known = marks & mark != 0 && list.iter().any(|known| is(text, known.name, name.of(text)));
                if list.len() == FEW || known {
                    return None;
                }
                marks |= mark;
                list.push(Member { name, json, made: OnceLock::new() });
                if !scan.goes_on(b'}')? {
                    break;
                }
            }
        }
        scan.blanks();
        (scan.at == scan.bytes.len()).then_some((list, marks))
    }

    /// Name and value, which blanks may surround.
    fn member(&mut self, depth: usize) -> Option<(Span, Span)> {
        self.blanks();
        let start = self.at + 1;
        self.string()?;
        let name = Span::new(start, self.at - 1);
        self.blanks();
        self.eat(b':')?;
        self.blanks();
        let start = self.at;
        self.value(depth)?;
        Some((name, Span::new(start, self.at)))
    }

    fn value(&mut self, depth: usize) -> Option<()> {
        match *self.bytes.get(self.at)? {
            b'"' => self.string(),
            b't' => self.word(b"true"),
            b'f' => self.word(b"false"),
            b'n' => self.word(b"null"),
            b'[' if depth < DEPTH => self.within(b']', depth, |scan, depth| {
                scan.blanks();
                scan.value(depth)
            }),
            b'{' if depth < DEPTH => self.within(b'}', depth, |scan, depth| scan.member(depth).map(|_| ())),
            _ => self.number(),
        }
    }

    fn within(&mut self, end: u8, depth: usize, one: fn(&mut Self, usize) -> Option<()>) -> Option<()> {
        self.at += 1;
        self.blanks();
        if self.eat(end).is_some() {
            return Some(());
        }
        loop {
            one(self, depth + 1)?;
            if !self.goes_on(end)? {
                return Some(());
            }
        }
    }

    /// Past a comma, or past the end.
    fn goes_on(&mut self, end: u8) -> Option<bool> {
        self.blanks();
        let byte = *self.bytes.get(self.at)?;
        self.at += 1;
        if byte == b',' { Some(true) } else { (byte == end).then_some(false) }
    }

    fn string(&mut self) -> Option<()> {
        self.eat(b'"')?;
        self.at += bytes::find(self.bytes.get(self.at..)?, b'"')? + 1;
        Some(())
    }

    /// Whole numbers of so many digits that each is exact.
    fn number(&mut self) -> Option<()> {
        let _ = self.eat(b'-');
        let rest = self.bytes.get(self.at..)?;
        let digits = rest.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(rest.len());
        let zero = rest.first() == Some(&b'0');
        self.at += digits;
        let more = matches!(self.bytes.get(self.at), Some(b'.' | b'e' | b'E'));
        ((1..16).contains(&digits) && !(zero && digits > 1) && !more).then_some(())
    }

    fn word(&mut self, word: &[u8]) -> Option<()> {
        self.bytes.get(self.at..)?.strip_prefix(word)?;
        self.at += word.len();
        Some(())
    }

    fn blanks(&mut self) {
        while self.eat(b' ').is_some() {}
    }

    fn eat(&mut self, byte: u8) -> Option<()> {
        (self.bytes.get(self.at) == Some(&byte)).then(|| self.at += 1)
    }
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use proptest::prelude::*;
    use serde_json::{Map, Value};

    use super::{FEW, Members, Scan};
    use crate::http::json_object;

    /// As the library reads it, whether or not it is left for later.
    fn same(text: &str) {
        let ours = Members::read(text.as_bytes().to_vec());
        let theirs = json_object::object(text.as_bytes());
        assert_eq!(ours.as_ref().map(|(members, twice)| (members.to_map(), *twice)), theirs, "{text}");
        let Some(((ours, _), (theirs, _))) = ours.zip(theirs) else { return };
        assert!(ours.iter().map(|(name, _)| name).eq(theirs.keys()), "{text}");
        for (name, value) in &theirs {
            assert_eq!(ours.get(name), Some(value), "{text}");
            assert_eq!(ours.text(name), value.as_str(), "{text}");
        }
        match ours.json() {
            Cow::Borrowed(json) => assert_eq!(json, text),
            Cow::Owned(json) => assert_eq!(json, Value::Object(theirs).to_string()),
        }
        assert!(!ours.has("no such"));
    }

    #[test]
    fn as_the_library_reads_them() {
        for (text, later) in [
            (r#"{"iss":"https://id.example/","aud":["a", "b"],"exp":1772359200,"ok":true,"no":null}"#, true),
            (" {  \"a\" : { \"b\" : [ [ ] , { } , -1 ] } , \"é\":\"ü\" } ", true),
            ("{}", true),
            (r#"{"a":0,"b":-0,"c":999999999999999}"#, true),
            (r#"{"a":"\u00e4","b":1.5,"c":1e3}"#, false),
            ("{\r\n\t\"a\": 1}", false),
            (r#"{"a":1,"a":2}"#, false),
            (r#"{"a":01}"#, false),
            (r#"{"a":-}"#, false),
            (r#"{"a":1e999}"#, false),
            (r#"{"a":"\ud800"}"#, false),
            (r#"{"a":12345678901234567890}"#, false),
            (r#"{"a":1,}"#, false),
            (r#"{"a":[1,]}"#, false),
            (r#"{"a" 1}"#, false),
            (r#"{"a":1} x"#, false),
            (r#"{"a":tru}"#, false),
            (r#"{"a":[1}"#, false),
            ("{\"a\":\"b\u{1}\"}", false),
            ("[1]", false),
            ("", false),
            ("{", false),
            (r#"{"a":[[[[[[[[[[[[1]]]]]]]]]]]]}"#, false),
        ] {
            assert_eq!(Scan::members(text).is_some(), later, "{text}");
            same(text);
        }
        assert!(Members::read(b"{\"a\":\"\xe4\"}".to_vec()).is_none());
    }

    #[test]
    fn many_members_are_found_too() {
        for count in [FEW, FEW + 1, 1000] {
            let map: Map<String, Value> =
                (0..count).map(|index| (format!("n{}", index * 7919 % count), Value::from(index))).collect();
            same(&Value::Object(map).to_string());
        }
    }

    #[test]
    fn order_makes_no_difference() {
        let read = |text: &str| Members::read(text.as_bytes().to_vec()).unwrap().0;
        assert_eq!(read(r#"{"a":1,"b":2}"#), read(r#"{ "b":2,"a":1}"#));
        for other in [r#"{"a":1}"#, r#"{"a":1,"b":3}"#, r#"{"a":1,"c":2}"#] {
            assert_ne!(read(r#"{"a":1,"b":2}"#), read(other));
        }
    }

    proptest! {
        #[test]
        fn whatever_is_written(pieces in prop::collection::vec(prop::sample::select(&[
            "{", "}", "[", "]", ",", ":", "\"a\"", "\"b\"", "\"\"", "\"", "1", "-0", "0", ".5", "e9", "true", "null", " ", "\\n", "é",
            "\"a\":", ",\"b\":", "{\"c\":1}",
        ][..]), 0..14)) {
            let inner = pieces.concat();
            same(&inner);
            same(&format!("{{\"x\":{inner}}}"));
            same(&format!("{{{inner}}}"));
        }
    }
}
