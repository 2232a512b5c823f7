//! Values that open an account: tokens keep what their issuer says of times and audiences, the rest keeps its shape.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};
use serde_json::Value;

use super::Redactor;
use super::json::Tree;
use crate::http::token::is_redacted;
use crate::http::url::form_decode;
use crate::http::vendors;

/// Beyond this nothing is looked into.
const LIMIT: usize = 64 * 1024;
/// How values of known kinds begin: signed and JSON cookies of Express, signed ones of Tornado, sealed ones of hapi, compressed ones of Flask,
/// protected ones of ASP.NET Core, and the number of cookies that one is split over.
const MARKS: &[&str] = &[
    "s%3A", "s%253A", "s:", "j%3A", "j:", "2|1:", "Fe26.2**", "Fe26.2*", ".eJ", "CfDJ8", "chunks-", "chunks:",
];

/// What somebody blacked out before stays recognisable as such. Not as it stands: a secret may look like it (`4711-hidden-0815`).
const BLACKED_OUT: &str = "[REDACTED]";

impl Redactor {
    /// A cookie's value, a token, a parameter.
    pub(super) fn value(&self, text: &str) -> String {
        match MARKS.iter().find_map(|mark| Some((mark, text.strip_prefix(*mark)?))) {
            Some((mark, rest)) if mark.starts_with("chunks") && rest.len() < 3 => text.to_owned(),
            Some((mark, rest)) => format!("{mark}{}", self.bare(rest)),
            None => self.bare(text),
        }
    }

    fn bare(&self, text: &str) -> String {
        if is_redacted(text) {
            return BLACKED_OUT.to_owned();
        }
        if text.len() > LIMIT {
            return self.shape(text);
        }
        for quote in ["\"", "%22"] {
            if let Some(inner) = text.strip_prefix(quote).and_then(|text| text.strip_suffix(quote)) {
                return format!("{quote}{}{quote}", self.value(inner));
            }
        }
        if text.starts_with(['{', '[']) {
            return self.json_text(text.as_bytes(), Tree::Told).unwrap_or_else(|| self.shape(text));
        }
        if text.contains('%') {
            let decoded = form_decode(text);
            if let Some(redacted) = self.json_text(decoded.as_bytes(), Tree::Told) {
                return form_urlencoded::byte_serialize(redacted.as_bytes()).collect();
            }
        }
        // Who issues keys of this kind isn't whose this one is.
        if let Some(prefix) = vendors::prefix(text) {
            let (prefix, rest) = text.split_at(prefix.len());
            return format!("{prefix}{}", self.shape(rest));
        }
        if text.contains("eyJ") {
            return text.split('.').map(|part| self.part(part)).collect::<Vec<_>>().join(".");
        }
        self.shape(text)
    }

    /// A part of a token: JSON in base64 stays JSON in base64.
    fn part(&self, part: &str) -> String {
        for engine in [&URL_SAFE_NO_PAD, &STANDARD_NO_PAD, &URL_SAFE, &STANDARD] {
            let Ok(bytes) = engine.decode(part) else { continue };
            return match self.json_text(&bytes, Tree::Token) {
                Some(redacted) => engine.encode(redacted),
                // Other bytes, not other letters: not every last letter is base64.
                None if std::str::from_utf8(&bytes).is_err() => engine.encode(self.bytes(&bytes)),
                None => engine.encode(self.shape(&String::from_utf8_lossy(&bytes))),
            };
        }
        // Behind a mark (`s%3Aj%3AeyJ…`, `base64-eyJ…`) or damaged.
        if let Some(at) = part.find("eyJ").filter(|at| *at > 0) {
            let (mark, rest) = part.split_at(at);
            return format!("{mark}{}", self.part(rest));
        }
        // A damaged token still begins as one: `{"alg"`, `{"typ"`, `{"kid"`, `{"` in base64.
        let begins = ["eyJhbGci", "eyJ0eXAi", "eyJraWQi", "eyJ"].iter().find(|mark| part.starts_with(**mark));
        let mark = begins.copied().unwrap_or_default();
        format!("{mark}{}", self.shape(part.get(mark.len()..).unwrap_or_default()))
    }

    /// JSON without what opens an account, where it is JSON. It keeps the blanks of its writer: how long a value is tells whether
    /// it may be a session's.
    fn json_text(&self, bytes: &[u8], tree: Tree) -> Option<String> {
        let redacted = self.json(&json(bytes)?, tree).to_string();
        Some(if bytes.windows(3).any(|it| it == b"\": ") { spaced(&redacted) } else { redacted })
    }

    /// `user:password` in base64; whatever it is, it keeps its colons.
    pub(super) fn basic(&self, text: &str) -> String {
        if is_redacted(text) {
            return BLACKED_OUT.to_owned();
        }
        for engine in [&STANDARD, &STANDARD_NO_PAD, &URL_SAFE, &URL_SAFE_NO_PAD] {
            let Ok(bytes) = engine.decode(text) else { continue };
            // Apart, so that the same user stays the same with another password.
            let halves: Vec<Vec<u8>> =
                bytes.splitn(2, |byte| *byte == b':').map(|half| self.half(half)).collect();
            return engine.encode(halves.join(&b':'));
        }
        self.shape(text)
    }

    /// A user name or a password. What isn't UTF-8 is read as Latin-1, so that the same letters stay the same in both;
    /// bytes above 0x7F stay such: that may be what is wrong.
    fn half(&self, bytes: &[u8]) -> Vec<u8> {
        if let Ok(text) = std::str::from_utf8(bytes) {
            return self.shape(text).into_bytes();
        }
        let latin: String = bytes.iter().map(|byte| char::from(*byte)).collect();
        self.shape(&latin).chars().map(|c| u8::try_from(c).unwrap_or(0xE9)).collect()
    }
}

fn json(bytes: &[u8]) -> Option<Value> {
    serde_json::from_str(std::str::from_utf8(bytes).ok()?)
        .ok()
        .filter(|value: &Value| value.is_object() || value.is_array())
}

/// Puts a blank behind each colon and comma of JSON that has none, as Python does.
fn spaced(json: &str) -> String {
    let (mut out, mut quoted, mut escaped) = (String::new(), false, false);
    for c in json.chars() {
        out.push(c);
        if !quoted && matches!(c, ':' | ',') {
            out.push(' ');
        }
        quoted ^= c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
    }
    out
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;

    use super::super::Redactor;
    use super::BLACKED_OUT;
    use crate::http::jwt;

    #[test]
    fn json_keeps_the_blanks_of_its_writer() {
        let redactor = Redactor::new([3; 32]);
        for written in
            [r#"{"u": {"n": "a\", b: c"}, "list": [1, 2]}"#, r#"{"u":{"n":"a\",b:c"},"list":[1,2]}"#]
        {
            let encoded = URL_SAFE_NO_PAD.encode(written);
            let redacted = redactor.value(&encoded);
            assert_ne!(redacted, encoded);
            assert_eq!(redacted.len(), encoded.len(), "{redacted}");
        }
    }

    fn token(claims: &str) -> String {
        let part = |text: &str| URL_SAFE_NO_PAD.encode(text);
        format!(
            "{}.{}.{}",
            part(r#"{"alg":"HS256","kid":"2026-01"}"#),
            part(claims),
            URL_SAFE_NO_PAD.encode([9; 32])
        )
    }

    #[test]
    fn tokens_keep_their_times_and_lose_their_owner() {
        let redactor = Redactor::new([1; 32]);
        let text = token(
            r#"{"sub":"ana","email":"ana@acme.example","exp":1795420800,"aud":"orders","scope":"read write"}"#,
        );
        let redacted = redactor.value(&text);
        let read = jwt::read(&redacted);
        assert_eq!(read.issues, jwt::read(&text).issues);
        assert_eq!(read.value.audiences(), ["orders"]);
        assert_eq!(read.value.scopes(), ["read", "write"]);
        assert_eq!(read.value.date("exp").ok(), jwt::read(&text).value.date("exp").ok());
        assert_ne!(read.value.claim_str("sub"), Some("ana"));
        assert!(
            read.value
                .claim_str("email")
                .is_some_and(|email| !email.contains("acme") && !email.contains("ana"))
        );
        assert_eq!(redactor.value(&text), redacted, "the same token is the same again");
        assert_ne!(redactor.value(&text[..text.len() - 4]), redacted);
    }

    #[test]
    fn what_was_blacked_out_stays_so() {
        let redactor = Redactor::new([1; 32]);
        for text in ["[REDACTED]", "***", "<removed>", "4711-hidden-0815"] {
            assert_eq!([redactor.value(text), redactor.basic(text)], [BLACKED_OUT; 2], "{text}");
        }
    }

    #[test]
    fn what_hides_in_values() {
        let redactor = Redactor::new([1; 32]);
        let inner = URL_SAFE_NO_PAD.encode(r#"{"user":"hunter2secret"}"#);
        let json = r#"{"token":"hunter2secret"}"#;
        let escaped: String = form_urlencoded::byte_serialize(json.as_bytes()).collect();
        for text in [
            inner.as_str(),
            json,
            &escaped,
            &format!("base64-{inner}"),
            &format!("{inner}.x.y"),
            "hunter2secret",
        ] {
            let redacted = redactor.value(text);
            assert_ne!(redacted, text);
            assert!(!redacted.contains("hunter2"), "{redacted}");
            assert!(!redacted.contains(inner.get(10..30).unwrap()), "{redacted}");
        }
        for text in ["YW5hOnB3ZA==", "bm9jb2xvbg==", "not base64!"] {
            assert_eq!(redactor.basic(text).len(), text.len());
            assert_ne!(redactor.basic(text), text);
        }
    }
}
