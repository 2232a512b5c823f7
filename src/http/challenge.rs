//! WWW-Authenticate and Proxy-Authenticate: auth-param and token68 challenges, several per field (RFC 9110 §11.6.1).

use std::fmt;

use super::params::{Scan, duplicates, is_token68};
use super::{Issue, Read, Span};
use crate::sorted;

/// One challenge of a field.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Challenge {
    /// Scheme as written.
    pub scheme: String,
    /// The token68 form of the challenge (`Negotiate oRQw…`), if that form was used.
    pub token68: Option<String>,
    /// Parameters in order, duplicates kept.
    pub params: Vec<Param>,
    /// The whole challenge in the field.
    pub span: Span,
}

/// One auth-param. `Debug` shows no value: in an Authorization field it may be a Digest response or a signature.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Param {
    /// Name as written.
    pub name: String,
    /// Value with quotes and escapes removed.
    pub value: String,
    /// Whether it was a quoted-string.
    pub quoted: bool,
    /// `name=value` in the field.
    pub span: Span,
}

impl fmt::Debug for Param {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Param({}={} bytes, {}..{})", self.name, self.value.len(), self.span.start, self.span.end)
    }
}

impl Challenge {
    /// Whether the scheme is this one (case-insensitive, RFC 9110 §11.1).
    pub fn is(&self, scheme: &str) -> bool {
        self.scheme.eq_ignore_ascii_case(scheme)
    }

    /// The first parameter of this name (case-insensitive).
    pub fn param(&self, name: &str) -> Option<&str> {
        self.params
            .iter()
            .find(|param| param.name.eq_ignore_ascii_case(name))
            .map(|param| param.value.as_str())
    }
}

/// Schemes of the registry (RFC 9110 §16.4.1) and the common ones outside it.
const REGISTERED: &[&str] = &[
    "Basic",
    "Bearer",
    "Concealed",
    "Digest",
    "DPoP",
    "GNAP",
    "HOBA",
    "Mutual",
    "Negotiate",
    "NTLM",
    "OAuth",
    "PoP",
    "PrivateToken",
    "SCRAM-SHA-1",
    "SCRAM-SHA-256",
    "vapid",
];

/// Whether a word is the name of a scheme that stands in the registry or is common.
pub fn is_registered(word: &str) -> bool {
    REGISTERED.iter().any(|scheme| scheme.eq_ignore_ascii_case(word))
}

/// Reads one field value: none, one or several challenges.
///
/// Lenient where browsers are, with an issue each: `unbalanced-quote`, `text-after-quote`,
/// `param-unquoted-space`, `single-quotes` and `value-not-token` (a value that needs quotes),
/// `blank-around-equals`, `param-value-missing`, `bad-param`, `missing-comma`, `comma-after-scheme`,
/// `scheme-character`, `param-without-scheme`, `duplicate-param`, `control-character`, `empty-challenge` (none
/// at all), `realm-missing` (Basic, RFC 7617 §2; Digest, RFC 7616 §3.3), `nonce-missing` (Digest).
///
/// Empty list elements are none (RFC 9110 §5.6.1.2). A line end that isn't folding parts challenges like a
/// comma: Firefox hands over several fields so. `Bearer scope=` is a parameter without a value here, although
/// the grammar calls `scope=` a token68: that scheme has none.
pub fn read(field: &str) -> Read<Vec<Challenge>> {
    let mut scan = Scan::new(field);
    let mut list: Vec<Challenge> = Vec::new();
    // A comma, or the blank after a scheme, stands between the last element and this place.
    let mut separated = true;
    // The last scheme has no blank after it, so that no parameter may follow.
    let mut bare = false;
    loop {
        separated |= scan.separators();
        if scan.done() {
            break;
        }
        let from = scan.at;
        if !separated {
            scan.issues.push(Issue::new("missing-comma", Span::new(from, from)));
        }
        if scan.at_param(list.is_empty()) {
            if list.is_empty() {
                scan.issues.push(Issue::new("param-without-scheme", Span::new(from, from)));
                list.push(Challenge { span: Span::new(from, from), ..Challenge::default() });
            }
            let param = scan.param();
            if let Some(challenge) = list.last_mut() {
                if std::mem::take(&mut bare) {
                    scan.issues.push(Issue::new("comma-after-scheme", Span::new(challenge.span.start, from)));
                }
                challenge.params.extend(param);
                challenge.span.end = scan.at;
            }
            separated = false;
        } else if let Some(challenge) = scheme(&mut scan) {
            separated = challenge.token68.is_none();
            bare = separated && scan.at == challenge.span.end;
            list.push(challenge);
        } else {
            separated = false;
        }
    }
    if list.is_empty() {
        scan.issue("empty-challenge", 0);
    }
    for challenge in &list {
        finish(challenge, &mut scan.issues);
    }
    sorted::by_key(&mut scan.issues, |issue| issue.span.start);
    Read { value: list, issues: scan.issues }
}

/// The scheme here, with its token68 where it has one; `None` after something that is no scheme.
fn scheme(scan: &mut Scan<'_>) -> Option<Challenge> {
    let from = scan.at;
    scan.token();
    let blank = |byte: Option<u8>| matches!(byte, None | Some(b' ' | b'\t' | b',' | b'\r' | b'\n'));
    if !blank(scan.peek()) {
        scan.at = scan.run(scan.at, |byte| !blank(Some(byte)));
        let word = Span::new(from, scan.at).of(scan.text);
        scan.issue(if word.contains(['"', '=']) { "bad-param" } else { "scheme-character" }, from);
        if word.contains(['"', '=']) {
            return None;
        }
    }
    let scheme = Span::new(from, scan.at).of(scan.text).to_owned();
    let mut challenge = Challenge { scheme, span: Span::new(from, scan.at), ..Challenge::default() };
    if scan.skip_blanks() {
        let start = scan.at;
        let body = scan.run(start, is_token68);
        let end = scan.run(body, |byte| byte == b'=');
        let after = scan.blanks(end);
        let whole = blank_or_comma(scan.text, after);
        let takes = !["Basic", "Bearer", "Digest", "DPoP"].iter().any(|name| challenge.is(name));
        if whole && end > start && (takes || end == body) {
            scan.at = end;
            challenge.token68 = Some(Span::new(start, end).of(scan.text).to_owned());
            challenge.span.end = end;
        }
    }
    Some(challenge)
}

fn blank_or_comma(text: &str, at: usize) -> bool {
    matches!(text.as_bytes().get(at), None | Some(b',' | b'\r' | b'\n'))
}

fn finish(challenge: &Challenge, issues: &mut Vec<Issue>) {
    duplicates(&challenge.params, issues);
    if (challenge.is("Basic") || challenge.is("Digest")) && challenge.param("realm").is_none() {
        issues.push(Issue::new("realm-missing", challenge.span));
    }
    if challenge.is("Digest") && challenge.param("nonce").is_none() {
        issues.push(Issue::new("nonce-missing", challenge.span));
    }
}

#[cfg(test)]
mod tests {
    use super::read;

    /// Compares the challenges, written `scheme[token68] name=value …`, and the codes of the issues.
    #[track_caller]
    fn check(field: &str, challenges: &[&str], issues: &[&str]) {
        let read = read(field);
        let found: Vec<_> = read
            .value
            .iter()
            .map(|challenge| {
                let mut text = challenge.scheme.clone();
                text.extend(challenge.token68.iter().map(|token| format!("[{token}]")));
                text.extend(challenge.params.iter().map(|param| format!(" {}={}", param.name, param.value)));
                text
            })
            .collect();
        assert_eq!(found, challenges, "{field}");
        assert_eq!(read.issues.iter().map(|issue| issue.code).collect::<Vec<_>>(), issues, "{field}");
    }

    #[test]
    fn as_the_grammar_says() {
        check("Bearer", &["Bearer"], &[]);
        check(r#"Basic realm="a, \"b\"", charset=UTF-8"#, &[r#"Basic realm=a, "b" charset=UTF-8"#], &[]);
        check("Negotiate oRQw==, NTLM", &["Negotiate[oRQw==]", "NTLM"], &[]);
        check(r#"Newauth a=1,, , b="2" ,Basic realm="x","#, &["Newauth a=1 b=2", "Basic realm=x"], &[]);
        check("Basic\r\n realm=\"x\"", &["Basic realm=x"], &[]);
        check("Negotiate\nNTLM\nBasic realm=\"x\"", &["Negotiate", "NTLM", "Basic realm=x"], &[]);
        check(r#"Custom realm = "x""#, &["Custom realm=x"], &["blank-around-equals"]);
    }

    #[test]
    fn as_people_write_it() {
        check("", &[], &["empty-challenge"]);
        check(" , ", &[], &["empty-challenge"]);
        check(r#"Basic realm="x"#, &["Basic realm=x"], &["unbalanced-quote"]);
        check(r#"Basic realm="x"y, a=b"#, &["Basic realm=x a=b"], &["text-after-quote"]);
        check("Basic realm=My Realm, a=b", &["Basic realm=My Realm a=b"], &["param-unquoted-space"]);
        check(
            r#"Bearer error_description=""alg" (Algorithm) value not allowed", DPoP algs="ES256""#,
            &[r#"Bearer error_description="alg" (Algorithm) value not allowed"#, "DPoP algs=ES256"],
            &["quote-within-quotes"],
        );
        check("Basic realm='x'", &["Basic realm='x'"], &["single-quotes"]);
        check("Bearer scope=", &["Bearer"], &["param-value-missing"]);
        check(r#"Digest realm="x" nonce="y""#, &["Digest realm=x nonce=y"], &["missing-comma"]);
        check(
            r#"Bearer error=invalid_token DPoP algs="ES256""#,
            &["Bearer error=invalid_token", "DPoP algs=ES256"],
            &["missing-comma"],
        );
        check(r#"Basic, realm="x""#, &["Basic realm=x"], &["comma-after-scheme"]);
        check(r#"realm="x""#, &[" realm=x"], &["param-without-scheme"]);
        check(r#"Basic realm="x", realm="y""#, &["Basic realm=x realm=y"], &["duplicate-param"]);
        check("Basic", &["Basic"], &["realm-missing"]);
        check("Digest realm=x", &["Digest realm=x"], &["nonce-missing"]);
        check(r#"b@d realm="x""#, &["b@d realm=x"], &["scheme-character"]);
        check(r#"Custom ="x", a=b"#, &["Custom a=b"], &["bad-param"]);
        check("Basic realm=\"a\u{7}b\"", &["Basic realm=a\u{7}b"], &["control-character"]);
    }

    #[test]
    fn spans_are_of_the_field() {
        let field = r#"Negotiate, Basic realm="x", a = b"#;
        let read = read(field);
        let basic = read.value.last().unwrap();
        assert_eq!(basic.span.of(field), r#"Basic realm="x", a = b"#);
        let params: Vec<_> = basic.params.iter().map(|param| param.span.of(field)).collect();
        assert_eq!(params, [r#"realm="x""#, "a = b"]);
    }
}
