//! Ruby's Marshal, in which Rails before 7 and Rack keep sessions: format 4.8 (Ruby's `doc/marshal.rdoc`).
//!
//! What a session is made of is read; objects are told by their class, and nothing is ever made from one.

use serde_json::{Map, Value};

/// How deep values may lie within each other.
const DEPTH: u8 = 32;
/// What names and texts may come to together, in bytes: a name may be meant many times.
const LONGEST: usize = 256 * 1024;

/// The members of a hash; of any other value, it alone under the name `value`.
pub(super) fn read(data: &[u8]) -> Option<Map<String, Value>> {
    let rest = data.strip_prefix(&[4, 8])?;
    let mut reader = Reader { rest, names: Vec::new(), left: LONGEST, depth: DEPTH };
    let value = reader.value()?;
    Some(match value {
        Value::Object(members) => members,
        other => std::iter::once(("value".to_owned(), other)).collect(),
    })
}

struct Reader<'a> {
    rest: &'a [u8],
    /// Symbols in the order in which they came.
    names: Vec<&'a [u8]>,
    left: usize,
    depth: u8,
}

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*first)
    }

    /// A number: small ones in a byte, shifted by five; others after how many bytes they take, negative for negative ones.
    fn number(&mut self) -> Option<i64> {
        let first = i64::from(self.byte()?.cast_signed());
        match first {
            0 => return Some(0),
            5.. => return Some(first - 5),
            ..=-5 => return Some(first + 5),
            _ => {}
        }
        let mut number = if first < 0 { -1 } else { 0 };
        for at in 0..first.abs() {
            let shift = 8 * at;
            number = number & !(0xff << shift) | i64::from(self.byte()?) << shift;
        }
        Some(number)
    }

    fn length(&mut self) -> Option<usize> {
        usize::try_from(self.number()?).ok()
    }

    fn bytes(&mut self) -> Option<&'a [u8]> {
        let length = self.length()?;
        let (bytes, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(bytes)
    }

    fn text(&mut self, bytes: &[u8]) -> Option<String> {
        self.left = self.left.checked_sub(bytes.len())?;
        Some(String::from_utf8_lossy(bytes).into_owned())
    }

    /// A symbol, written out or meant by its number.
    fn name(&mut self) -> Option<String> {
        let kind = self.byte()?;
        self.name_of(kind)
    }

    fn name_of(&mut self, kind: u8) -> Option<String> {
        let name = match kind {
            b':' => {
                let name = self.bytes()?;
                self.names.push(name);
                name
            }
            b';' => {
                let at = self.length()?;
                self.names.get(at).copied()?
            }
            _ => return None,
        };
        self.text(name)
    }

    fn value(&mut self) -> Option<Value> {
        self.depth = self.depth.checked_sub(1)?;
        let value = self.one()?;
        self.depth += 1;
        Some(value)
    }

    fn one(&mut self) -> Option<Value> {
        let kind = self.byte()?;
        Some(match kind {
            b'0' => Value::Null,
            b'T' => Value::Bool(true),
            b'F' => Value::Bool(false),
            b'i' => Value::from(self.number()?),
            b':' | b';' => Value::from(self.name_of(kind)?),
            // Numbers of any length: sign, then pairs of bytes.
            b'l' => {
                let minus = self.byte()? == b'-';
                let length = self.length()?.checked_mul(2)?;
                let (bytes, rest) = self.rest.split_at_checked(length)?;
                self.rest = rest;
                let number = bytes
                    .iter()
                    .rev()
                    .try_fold(0_i64, |number, byte| number.checked_mul(256)?.checked_add(i64::from(*byte)));
                number.map_or(Value::from("…"), |number| Value::from(if minus { -number } else { number }))
            }
            // Texts; a number with a fraction, a class, a module and a pattern are written like one.
            b'"' | b'f' | b'c' | b'm' => {
                let bytes = self.bytes()?;
                Value::from(self.text(bytes)?)
            }
            b'/' => {
                let bytes = self.bytes()?;
                self.byte()?;
                Value::from(self.text(bytes)?)
            }
            // A value with variables of its own: a text and its encoding.
            b'I' => {
                let value = self.value()?;
                self.members(Self::name)?;
                value
            }
            b'[' => {
                let items: Option<Vec<Value>> = (0..self.length()?).map(|_| self.value()).collect();
                Value::Array(items?)
            }
            b'{' => Value::Object(self.members(Self::key)?),
            b'}' => {
                let members = self.members(Self::key)?;
                self.value()?;
                Value::Object(members)
            }
            // Of a class made from a basic one, or extended by a module: the value is what counts.
            b'C' | b'e' => {
                self.name()?;
                self.value()?
            }
            // Objects and structures: their variables.
            b'o' | b'S' => {
                self.name()?;
                Value::Object(self.members(Self::name)?)
            }
            // With a writer of their own: their class alone.
            b'u' => {
                let class = self.name()?;
                self.bytes()?;
                Value::from(class)
            }
            b'U' => {
                self.name()?;
                self.value()?
            }
            // The same as one before, which isn't told twice.
            b'@' => {
                self.number()?;
                Value::from("…")
            }
            _ => return None,
        })
    }

    /// A member's name: texts and symbols as they are, numbers and the like as JSON. Of a list or hash it isn't told: put
    /// into words within each other they would double in length each time.
    fn key(&mut self) -> Option<String> {
        Some(match self.value()? {
            Value::String(name) => name,
            Value::Array(_) | Value::Object(_) => "…".to_owned(),
            other => other.to_string(),
        })
    }

    fn members(&mut self, key: fn(&mut Self) -> Option<String>) -> Option<Map<String, Value>> {
        let mut members = Map::new();
        for _ in 0..self.length()? {
            let name = key(self)?;
            members.insert(name, self.value()?);
        }
        Some(members)
    }
}

#[cfg(test)]
mod tests {
    use super::read;

    /// What Ruby wrote is in `tests/data/session-values`; here is what nobody writes.
    #[test]
    fn damaged_and_hostile_data_ends() {
        let whole = b"\x04\x08{\x07:\x06ai\x06I\"\x06b\x06:\x06ET[\x06;\x00";
        assert!(read(whole).is_some());
        for end in 0..whole.len() {
            assert_eq!(read(&whole[..end]), None, "{end}");
        }
        let deep = [&b"\x04\x08"[..], &b"[\x06".repeat(100_000)].concat();
        let long = b"\x04\x08[\x04\xff\xff\xff\x7fi\x00";
        // A name of 60 KB, meant 30,000 times.
        let name = [&b":\x02\x60\xea"[..], &b"a".repeat(60_000)].concat();
        let again = [&b"\x04\x08[\x02\x30\x75"[..], &name, &b";\x00".repeat(29_999)].concat();
        // A hash that is the name of a member of a hash, and so on.
        let named = [&b"\x04\x08"[..], &b"{\x06".repeat(20), b"i\x06", &b"i\x06".repeat(20)].concat();
        assert!(read(&named).is_some_and(|members| members.contains_key("…")));
        for hostile in [&deep[..], long, &again] {
            assert_eq!(read(hostile), None);
        }
    }
}
