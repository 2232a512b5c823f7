//! JSON objects whose members keep their order, and whether a name stands in one twice (RFC 8259 §4).

use std::fmt;

use serde_core::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::{Map, Value};

/// The members of the one JSON object that these bytes are, and whether a name is there twice (the last
/// counts then). `None` for anything else: not UTF-8, not JSON, not an object, nested beyond 128.
pub fn object(bytes: &[u8]) -> Option<(Map<String, Value>, bool)> {
    let Object(members, twice) = serde_json::from_str(std::str::from_utf8(bytes).ok()?).ok()?;
    Some((members, twice))
}

/// [`object`], as it is read.
struct Object(Map<String, Value>, bool);

impl<'de> Deserialize<'de> for Object {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Self(Map::default(), false))
    }
}

impl<'de> Visitor<'de> for Object {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut members: A) -> Result<Self, A::Error> {
        while let Some((name, value)) = members.next_entry()? {
            self.1 |= self.0.insert(name, value).is_some();
        }
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::object;

    #[test]
    fn objects_only() {
        for (text, expected) in [
            (r#"{"a":1}"#, Some(false)),
            ("{\"a\":1,\r\n \"b\":2}", Some(false)),
            (r#"{"a":1,"a":2}"#, Some(true)),
            (r#"{"a":1,"\u0061":2}"#, Some(true)),
            (r#"{"a":{"b":1,"b":2},"c":[{"c":0}]}"#, Some(false)),
            (r#"{"a:":"{:\\\":","b\\":"\"a\":1"}"#, Some(false)),
            ("{}", Some(false)),
            (r#"{"a":1} x"#, None),
            ("[1]", None),
            ("\"text\"", None),
            ("", None),
        ] {
            assert_eq!(object(text.as_bytes()).map(|(_, twice)| twice), expected, "{text}");
        }
        let deep = format!(r#"{{"a":{}{}}}"#, "[".repeat(200_000), "]".repeat(200_000));
        assert_eq!(object(deep.as_bytes()), None);
        assert_eq!(object(b"{\"a\":\"\xe4\"}"), None);
    }
}
