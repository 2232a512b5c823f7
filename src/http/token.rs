//! The token of a Bearer-like credential: a JWT, an opaque text, or something that never was a token.

use super::authorization::Token;
use super::made::is_made;
use super::secret::Secret;
use super::vendors::vendor;
use super::{Issue, Span, jwt};

/// Marks a person or a templating language leaves around a name that was never filled in.
const BRACES: &[(&str, &str)] = &[("{{", "}}"), ("${", "}"), ("{", "}"), ("<", ">"), ("%", "%"), ("[", "]")];

/// Whole texts that stand where a token should be.
const WORDS: &[&str] = &[
    "undefined",
    "null",
    "none",
    "nil",
    "nan",
    "true",
    "false",
    "token",
    "access_token",
    "accesstoken",
    "access-token",
    "id_token",
    "auth_token",
    "jwt",
    "jwt_token",
    "my_token",
    "mytoken",
    "my-token",
    "api_key",
    "apikey",
    "api-key",
];

/// Quotes of code, JSON and word processors, plain and percent-encoded.
const QUOTES: &[&str] =
    &["\"", "'", "`", "\u{201c}", "\u{201d}", "\u{2018}", "\u{2019}", "\\\"", "%22", "%27"];

/// Blanks in other clothes: percent-encoded, or as escapes that nobody resolved.
const BLANKS: &[&str] = &["%20", "%09", "%0a", "%0d", "\\n", "\\r", "\\t"];

/// Longest text that is looked at for a placeholder or a redaction mark.
const SHORT: usize = 120;

/// Whether a text stands where a token should be without being one: `undefined`, `[object Object]`, `{{token}}`,
/// `<token>`, `YOUR_TOKEN` … What a redaction left behind isn't meant.
pub fn is_placeholder(text: &str) -> bool {
    if text.is_empty() || text.len() > SHORT || is_redacted(text) {
        return false;
    }
    let lower = text.to_ascii_lowercase();
    if WORDS.contains(&lower.as_str()) || lower.starts_with("[object ") || lower.starts_with("promise {") {
        return true;
    }
    // A function whose call was forgotten.
    if lower.starts_with("function") && lower.contains('(') || lower.contains("=>") {
        return true;
    }
    // `<token>`, but not a token somebody pasted between the brackets of an example.
    let name = |text: &str| {
        !text.is_empty()
            && !is_made(text)
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-. ".contains(&b))
    };
    if BRACES.iter().any(|(open, close)| {
        lower
            .strip_prefix(open)
            .and_then(|rest| rest.strip_suffix(close))
            .is_some_and(|inner| name(inner.trim()))
    }) {
        return true;
    }
    if lower.strip_prefix('$').is_some_and(name) {
        return true;
    }
    let what =
        ["token", "key", "jwt", "secret", "password", "credential"].iter().any(|word| lower.contains(word));
    what && !is_made(text)
        && ["your", "insert", "replace", "paste", "here"].iter().any(|word| {
            // A word of its own: `YOUR_TOKEN_HERE`, but not `thereisnokey`.
            lower.split(['_', '-', ' ', '.']).any(|part| part == *word) || lower.starts_with("your")
        })
}

/// Whether a text is what a redaction leaves: `[REDACTED]`, `***`, `<removed>` … What stood there is unknown.
pub fn is_redacted(text: &str) -> bool {
    if text.len() > SHORT || text.is_empty() {
        return false;
    }
    let marks = |text: &str| text.chars().all(|c| matches!(c, '*' | '•' | 'x' | 'X' | '…' | '.' | '█'));
    if text.chars().count() >= 3 && marks(text) {
        return true;
    }
    let word = text.trim_matches(|c: char| !c.is_ascii_alphabetic()).to_ascii_lowercase();
    matches!(
        word.as_str(),
        "redacted"
            | "removed"
            | "masked"
            | "hidden"
            | "filtered"
            | "censored"
            | "sanitized"
            | "sanitised"
            | "scrubbed"
            | "omitted"
            | "value redacted"
            | "secret redacted"
            | "token redacted"
    ) || word.starts_with("redacted ")
        || word.starts_with("redacted:")
        || word.starts_with("redacted_")
}

/// Reads the token at a place of a field, after its scheme; what is wrong around it is an issue.
///
/// Issues: `quoted-token`, `stray-whitespace` (also as `%20`), `comma-joined` (the first of two counts),
/// `placeholder`, `json-token` (an object instead of the token in it), `redacted`, `token-character` (not of
/// RFC 6750 §2.1; some servers take more), and those of [`jwt::read`].
pub(super) fn read(field: &str, place: Span, issues: &mut Vec<Issue>) -> Token {
    let mut place = trim_blanks(field, place, issues);
    if is_redacted(place.of(field)) {
        issues.push(Issue::new("redacted", place));
        return opaque(place.of(field));
    }
    place = trim_blanks(field, unquoted(field, place, issues), issues);
    let text = place.of(field);
    if is_placeholder(text) {
        issues.push(Issue::new("placeholder", place));
        return Token::Placeholder(text.to_owned());
    }
    if text.starts_with('{') || text.starts_with('[') {
        issues.push(Issue::new("json-token", place));
        return opaque(text);
    }
    if let Some(comma) = text.find(',') {
        issues.push(Issue::new("comma-joined", Span::new(place.start + comma, place.end)));
        place = trim_blanks(field, Span::new(place.start, place.start + comma), issues);
    }
    let text = place.of(field);
    let inner = text.find([' ', '\t', '\r', '\n']).map(|at| (at, 1)).or_else(|| {
        let lower = text.to_ascii_lowercase();
        BLANKS.iter().find_map(|blank| lower.find(blank).map(|at| (at, blank.len())))
    });
    if let Some((at, len)) = inner {
        issues.push(Issue::new("stray-whitespace", Span::new(place.start + at, place.start + at + len)));
    }
    if jwt::looks_like(text) {
        let read = jwt::read(text);
        issues.extend(read.issues.into_iter().map(|issue| {
            Issue::new(issue.code, Span::new(issue.span.start + place.start, issue.span.end + place.start))
        }));
        return Token::Jwt(Box::new(read.value));
    }
    let odd = text.char_indices().find(|(_, c)| !c.is_ascii_alphanumeric() && !"-._~+/= \t".contains(*c));
    if let Some((at, c)) = odd {
        let at = place.start + at;
        issues.push(Issue::new("token-character", Span::new(at, at + c.len_utf8())));
    }
    opaque(text)
}

fn opaque(text: &str) -> Token {
    Token::Opaque { text: Secret::new(text), vendor: vendor(text) }
}

/// Without blanks at both ends, in whatever clothes; they are an issue.
fn trim_blanks(field: &str, place: Span, issues: &mut Vec<Issue>) -> Span {
    let mut trimmed = place;
    loop {
        let text = trimmed.of(field);
        let start = text.trim_start_matches([' ', '\t', '\r', '\n']);
        let clothed = BLANKS.iter().find(|blank| starts(start, blank)).map_or(0, |blank| blank.len());
        let next = Span::new(trimmed.end - start.len() + clothed, trimmed.end);
        let text = next.of(field);
        let end = text.trim_end_matches([' ', '\t', '\r', '\n']);
        let clothed = BLANKS.iter().find(|blank| ends(end, blank)).map_or(0, |blank| blank.len());
        let next = Span::new(next.start, next.start + end.len() - clothed);
        if next == trimmed {
            break;
        }
        trimmed = next;
    }
    if trimmed.start > place.start {
        issues.push(Issue::new("stray-whitespace", Span::new(place.start, trimmed.start)));
    }
    if trimmed.end < place.end {
        issues.push(Issue::new("stray-whitespace", Span::new(trimmed.end, place.end)));
    }
    trimmed
}

/// Without the quotes at its ends; they are an issue, also where only one end has any.
pub(super) fn unquoted(field: &str, place: Span, issues: &mut Vec<Issue>) -> Span {
    let mut inner = place;
    loop {
        let text = inner.of(field);
        let before = inner;
        if let Some(quote) = QUOTES.iter().find(|quote| text.starts_with(**quote)) {
            inner.start += quote.len();
        }
        let text = inner.of(field);
        if let Some(quote) =
            QUOTES.iter().filter(|quote| text.ends_with(**quote)).max_by_key(|quote| quote.len())
        {
            inner.end -= quote.len();
        }
        if inner == before {
            break;
        }
    }
    if inner != place {
        issues.push(Issue::new("quoted-token", place));
    }
    inner
}

fn starts(text: &str, prefix: &str) -> bool {
    text.get(..prefix.len()).is_some_and(|head| head.eq_ignore_ascii_case(prefix))
}

fn ends(text: &str, suffix: &str) -> bool {
    text.len()
        .checked_sub(suffix.len())
        .and_then(|at| text.get(at..))
        .is_some_and(|tail| tail.eq_ignore_ascii_case(suffix))
}

#[cfg(test)]
mod tests {
    use super::{is_placeholder, is_redacted};

    #[test]
    fn placeholders_are_told_from_redactions_and_tokens() {
        for text in [
            "undefined",
            "null",
            "NaN",
            "[object Object]",
            "[object Promise]",
            "{{token}}",
            "{{ access token }}",
            "<token>",
            "${token}",
            "{token}",
            "$TOKEN",
            "%TOKEN%",
            "YOUR_TOKEN",
            "your-api-key-here",
            "() => getToken()",
            "function () { [native code] }",
            "token",
            "Promise { <pending> }",
            "<YOUR_ACCESS_TOKEN>",
            "[token]",
        ] {
            assert!(is_placeholder(text), "{text}");
        }
        for text in [
            "[REDACTED]",
            "***",
            "xxxxxxxx",
            "<redacted>",
            "REDACTED",
            "--removed--",
            "•••••",
            "[redacted JWT]",
        ] {
            assert!(is_redacted(text), "{text}");
            assert!(!is_placeholder(text), "{text}");
        }
        for text in [
            "<c99c18fa6eb9eb2b67d8b081abd1d97a>",
            "{eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln}",
            "$2y10abcdefgh12345",
            "your-secret-4711abcDEF08",
        ] {
            assert!(!is_placeholder(text), "a token between the signs of an example: {text}");
        }
        for text in
            ["mF_9.B5f-4.1JqM", "token-123", "secret-key", "thereisnokey", "yourself", "nullify", "abc", ""]
        {
            assert!(!is_placeholder(text) && !is_redacted(text), "{text}");
        }
    }
}
