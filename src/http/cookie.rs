//! The Cookie request field (RFC 6265bis §4.2): pairs in order, duplicates kept.
//!
//! The field is split at every `;`, as the sender joins it: a stored value can't hold one (§5.6 step 2), so a
//! quote doesn't protect a semicolon. Values keep their quotes.

use super::headers::Headers;
use super::secret::Secret;
use super::{Issue, Read, Span};
use crate::sorted::Set;

/// White space of cookies: space and tab (RFC 6265bis §5.6 step 4), nothing else.
const BLANKS: [char; 2] = [' ', '\t'];

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
    headers.all("cookie").flat_map(|field| pieces(field).filter_map(|span| pair(field, span)))
}

/// Name and value of each cookie of a request's headers, in order, where they stand.
pub fn each(headers: &Headers) -> impl Iterator<Item = (&str, &str)> {
    headers.all("cookie").flat_map(|field| pieces(field).filter_map(|span| parts(span.of(field))))
}

/// Reads one field value.
///
/// Issues: `empty-pair` (nothing between two semicolons), `nameless` (no `=`, or nothing before it),
/// `duplicate-name`, `control-character`, `non-ascii`, `unbalanced-quote`.
pub fn read(field: &str) -> Read<Vec<Pair>> {
    let mut out = Read::<Vec<Pair>>::default();
    let mut seen = Set::default();
    for span in pieces(field) {
        let Some((name, value)) = parts(span.of(field)) else {
            // One semicolon at the end, or an empty field, is not worth a word.
            let rest = field.get(span.end..).unwrap_or_default();
            if rest.trim_start_matches(BLANKS).starts_with(';') {
                out.issues.push(Issue::new("empty-pair", span));
            }
            continue;
        };
        check(name, value, span, &mut out.issues);
        if !seen.insert(name) {
            out.issues.push(Issue::new("duplicate-name", span));
        }
        out.value.extend(pair(field, span));
    }
    out
}

/// What stands between semicolons, without white space at its ends.
fn pieces(field: &str) -> impl Iterator<Item = Span> {
    let mut start = 0;
    field.split(';').map(move |piece| {
        let span = trimmed(field, Span::new(start, start + piece.len()));
        start += piece.len() + 1;
        span
    })
}

/// Name and value of a piece; nothing is no cookie.
fn parts(piece: &str) -> Option<(&str, &str)> {
    let nameless = || (!piece.is_empty()).then_some(("", piece));
    piece.split_once('=').map(|(name, value)| (trim(name), trim(value))).or_else(nameless)
}

fn pair(field: &str, span: Span) -> Option<Pair> {
    let (name, value) = parts(span.of(field))?;
    Some(Pair { name: name.to_owned(), value: Secret::new(value), span })
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

/// Without white space at its ends.
pub(super) fn trim(text: &str) -> &str {
    text.trim_matches(BLANKS)
}

/// The span without white space at its ends.
pub(super) fn trimmed(text: &str, span: Span) -> Span {
    let piece = span.of(text);
    let left = piece.len() - piece.trim_start_matches(BLANKS).len();
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
