//! The Cookie request field (RFC 6265bis §4.2): pairs in order, duplicates kept.
//!
//! The field is split at every `;`, as the sender joins it: a stored value can't hold one (§5.6 step 2), so a
//! quote doesn't protect a semicolon. Values keep their quotes.

use super::headers::Headers;
use super::secret::Secret;
use super::{Issue, Read, Span};
use crate::sorted::Set;

/// One cookie of the field.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pair {
    /// Name; empty for a nameless cookie.
    pub name: String,
    /// Value, quotes kept.
    pub value: Secret,
    /// `name=value` in the field.
    pub span: Span,
}

/// All cookies of a request's headers, in order.
pub fn pairs(headers: &Headers) -> impl Iterator<Item = Pair> {
    headers.all("cookie").flat_map(|field| read(field).value)
}

/// Reads one field value.
///
/// Issues: `empty-pair` (nothing between two semicolons), `nameless` (no `=`, or nothing before it),
/// `duplicate-name`, `control-character`, `non-ascii`, `unbalanced-quote`.
pub fn read(field: &str) -> Read<Vec<Pair>> {
    let mut out = Read::<Vec<Pair>>::default();
    let mut seen = Set::default();
    let mut start = 0;
    for piece in field.split(';') {
        let span = trimmed(field, Span::new(start, start + piece.len()));
        start += piece.len() + 1;
        let text = span.of(field);
        if text.is_empty() {
            // One semicolon at the end, or an empty field, is not worth a word.
            if start <= field.len() {
                out.issues.push(Issue::new("empty-pair", span));
            }
            continue;
        }
        let (name, value) = match text.split_once('=') {
            Some((name, value)) => (trim(name), trim(value)),
            None => ("", text),
        };
        check(name, value, span, &mut out.issues);
        if !seen.insert(name) {
            out.issues.push(Issue::new("duplicate-name", span));
        }
        out.value.push(Pair { name: name.to_owned(), value: Secret::new(value), span });
    }
    out
}

fn check(name: &str, value: &str, span: Span, issues: &mut Vec<Issue>) {
    if name.is_empty() {
        issues.push(Issue::new("nameless", span));
    }
    if has_control(name) || has_control(value) {
        issues.push(Issue::new("control-character", span));
    }
    if !name.is_ascii() || !value.is_ascii() {
        issues.push(Issue::new("non-ascii", span));
    }
    if value.starts_with('"') != (value.len() > 1 && value.ends_with('"')) {
        issues.push(Issue::new("unbalanced-quote", span));
    }
}

/// White space of cookies: space and tab (RFC 6265bis §5.6 step 4), nothing else.
pub(super) fn trim(text: &str) -> &str {
    text.trim_matches([' ', '\t'])
}

/// The span without white space at its ends.
pub(super) fn trimmed(text: &str, span: Span) -> Span {
    let piece = span.of(text);
    let left = piece.len() - piece.trim_start_matches([' ', '\t']).len();
    Span::new(span.start + left, span.start + left + trim(piece).len())
}

/// Control characters other than tab (RFC 6265bis §5.6 step 1).
pub fn has_control(text: &str) -> bool {
    text.bytes().any(|byte| (byte < 0x20 && byte != b'\t') || byte == 0x7f)
}

#[cfg(test)]
mod tests {
    use super::read;

    fn check(field: &str, pairs: &[(&str, &str)], issues: &[&str]) {
        let got = read(field);
        let shown: Vec<_> = got.value.iter().map(|p| (p.name.as_str(), p.value.expose())).collect();
        assert_eq!(shown, pairs, "{field:?}");
        let codes: Vec<_> = got.issues.iter().map(|issue| issue.code).collect();
        assert_eq!(codes, issues, "{field:?}");
        for pair in &got.value {
            assert!(pair.span.of(field).ends_with(pair.value.expose()), "{field:?}");
        }
    }

    #[test]
    fn pairs_keep_order_and_duplicates() {
        check("", &[], &[]);
        check("a=1; b=2", &[("a", "1"), ("b", "2")], &[]);
        check("a=1;b=2;", &[("a", "1"), ("b", "2")], &[]);
        check("a=1; a=2", &[("a", "1"), ("a", "2")], &["duplicate-name"]);
        check(
            "a=b=c; =d; e",
            &[("a", "b=c"), ("", "d"), ("", "e")],
            &["nameless", "nameless", "duplicate-name"],
        );
        check("a=\"x y\"; b=\"", &[("a", "\"x y\""), ("b", "\"")], &["unbalanced-quote"]);
        check(
            "a=;; b=ü\u{1}",
            &[("a", ""), ("b", "ü\u{1}")],
            &["empty-pair", "control-character", "non-ascii"],
        );
    }
}
