//! JSON objects whose members keep their order, and whether a name stands in one twice (RFC 8259 §4).

use serde_json::{Map, Value};

/// The members of the one JSON object that these bytes are, and whether a name is there twice (the last
/// counts then). `None` for anything else: not UTF-8, not JSON, not an object, nested beyond 128.
pub fn object(bytes: &[u8]) -> Option<(Map<String, Value>, bool)> {
    let Value::Object(members) = serde_json::from_slice(bytes).ok()? else { return None };
    let twice = written(bytes) > members.len();
    Some((members, twice))
}

/// How many members an object has as it is written: one for each colon outside of strings and of what lies deeper.
fn written(bytes: &[u8]) -> usize {
    let (mut count, mut depth, mut quoted, mut escaped) = (0, 0_usize, false, false);
    for byte in bytes {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => quoted = !quoted,
            _ if quoted => {}
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            b':' if depth == 1 => count += 1,
            _ => {}
        }
    }
    count
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
