//! JSON objects whose members keep their order, and whether a name stands in one twice (RFC 8259 §4).

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::{Map, Value};

/// The members of the one JSON object that these bytes are, and whether a name is there twice (the last
/// counts then). `None` for anything else: not UTF-8, not JSON, not an object, nested beyond 128.
pub fn object(bytes: &[u8]) -> Option<(Map<String, Value>, bool)> {
    serde_json::from_slice::<Members>(bytes).ok().map(|members| (members.map, members.twice))
}

struct Members {
    map: Map<String, Value>,
    twice: bool,
}

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Collect)
    }
}

struct Collect;

impl<'de> Visitor<'de> for Collect {
    type Value = Members;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Members, A::Error> {
        let mut members = Members { map: Map::new(), twice: false };
        while let Some((name, value)) = access.next_entry::<String, Value>()? {
            members.twice |= members.map.insert(name, value).is_some();
        }
        Ok(members)
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
