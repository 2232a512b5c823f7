//! What a pasted text is: header lines as tools print and copy them, or a value alone.

use super::decode::is_readable;
use crate::http::authorization;
use crate::http::challenge::{self, is_registered};
use crate::http::jwt;
use crate::http::url::form_pairs;

/// What a value without a header's name is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Nothing but blanks.
    Nothing,
    /// A scheme with a credential, or a bare token.
    Credential,
    /// What a server asks for.
    Challenge,
    /// Cookies as sent.
    Cookie,
    /// A cookie as set.
    SetCookie,
}

/// Attributes that only Set-Cookie has.
const ATTRIBUTES: &[&str] =
    &["path", "domain", "expires", "max-age", "secure", "httponly", "samesite", "partitioned", "priority"];

/// Parameters of answers to a challenge; a challenge has none of them.
const ANSWERS: &[&str] =
    &["response", "username", "username*", "mac", "signature", "oauth_signature", "token"];

/// The lines of a text that are header fields of a kind that can be taken apart: name and value.
///
/// Understood are `Name: value`, the marks of `curl -v` (`> `, `< `), curl's options (`-H 'Name: value'`,
/// `-b 'a=b'`), and name and value on two lines, as a browser's developer tools copy them.
pub(super) fn header_lines(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    // Some tools copy a whole command as one line: an option begins where a quoted word ends.
    let command = text.trim_start().starts_with("curl ");
    let options = command.then(|| text.replace("' -", "'\n-").replace("\" -", "\"\n-"));
    let mut lines = options.as_deref().unwrap_or(text).lines().peekable();
    while let Some(line) = lines.next() {
        let line = unwrapped(line);
        let cookies = ["-b ", "--cookie "].iter().find_map(|option| line.strip_prefix(option));
        if let Some(cookies) = cookies {
            found.push(("Cookie".to_owned(), unquoted(cookies).to_owned()));
            continue;
        }
        // `Authorization Bearer x`: nothing but a field's name has such a name.
        let bare = || line.split_once(' ').filter(|(name, value)| is_readable(name) && !value.contains(": "));
        let Some((name, value)) = bare().or_else(|| line.split_once(':')) else { continue };
        let (name, value) = (name.trim(), value.trim());
        if value.is_empty() && is_readable(name) {
            let next = lines.next_if(|next| !next.trim().is_empty() && !next.trim_end().ends_with(':'));
            found.push((name.to_owned(), next.unwrap_or("").trim().to_owned()));
        } else if is_readable(name) || carries_token(name, value) {
            found.push((name.to_owned(), value.to_owned()));
        }
    }
    found
}

/// What an address carries in its query and after its `#`, where the text is one.
pub(super) fn address(text: &str) -> Option<Vec<(String, String)>> {
    let text = text.trim();
    let whole = text.starts_with("https://") || text.starts_with("http://");
    if !whole || text.contains(char::is_whitespace) {
        return None;
    }
    let (rest, fragment) = text.split_once('#').unwrap_or((text, ""));
    let query = rest.split_once('?').map_or("", |(_, query)| query);
    Some([query, fragment].into_iter().flat_map(form_pairs).collect())
}

/// A field of any other name whose value is a JWT or begins with a registered scheme.
fn carries_token(name: &str, value: &str) -> bool {
    let field = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    // `Bearer: x` is a broken credential, not a field named Bearer.
    let scheme = value.split_once(' ').is_some_and(|(scheme, _)| is_registered(scheme));
    field && !is_registered(name) && (jwt::looks_like(value) || scheme)
}

/// A line without the marks and options of the tools that print it.
fn unwrapped(line: &str) -> &str {
    let line = line.trim().trim_end_matches('\\').trim_end();
    let line = line.strip_prefix("curl ").unwrap_or(line).trim_start();
    for option in ["-H ", "--header ", "> ", "< ", "* "] {
        if let Some(rest) = line.strip_prefix(option) {
            return unquoted(rest);
        }
    }
    line
}

fn unquoted(text: &str) -> &str {
    let text = text.trim();
    let text = text.strip_prefix('$').filter(|rest| rest.starts_with('\'')).unwrap_or(text);
    ['\'', '"'].iter().find_map(|quote| text.strip_prefix(*quote)?.strip_suffix(*quote)).unwrap_or(text)
}

/// What a value without a name is.
pub(super) fn kind(text: &str) -> Kind {
    if text.is_empty() {
        return Kind::Nothing;
    }
    let (first, rest) = text.split_once([' ', '\t']).unwrap_or((text, ""));
    if rest.is_empty() && is_registered(first) {
        return Kind::Challenge;
    }
    if !first.contains(['=', ';']) && !rest.is_empty() && is_challenge(first, text) {
        return Kind::Challenge;
    }
    let bare = text.strip_suffix("==").or_else(|| text.strip_suffix('=')).unwrap_or(text);
    let pairs = !first.contains(':') && bare.contains('=') && (first.contains('=') || first.ends_with(';'));
    if !pairs || jwt::looks_like(text) {
        return Kind::Credential;
    }
    let attribute = text.split(';').skip(1).any(|part| {
        let name = part.split('=').next().unwrap_or("").trim();
        ATTRIBUTES.iter().any(|attribute| attribute.eq_ignore_ascii_case(name))
    });
    if attribute { Kind::SetCookie } else { Kind::Cookie }
}

/// Whether a value that begins with a word and a blank asks rather than answers.
fn is_challenge(scheme: &str, text: &str) -> bool {
    let list = challenge::read(text).value;
    let Some(only) = list.first() else { return false };
    if list.len() > 1 {
        // `NTLM, Basic realm="x"`: a credential is one.
        return list.iter().filter(|challenge| is_registered(&challenge.scheme)).count() > 1;
    }
    if only.token68.is_some() {
        // Both sides send messages; only the second of NTLM's three is a server's.
        let message = authorization::read(text).value.kind;
        return matches!(
            message,
            authorization::Kind::Ntlm(Some(2))
                | authorization::Kind::Negotiate(authorization::Mechanism::Ntlm(2))
        );
    }
    let answers =
        only.params.iter().any(|param| ANSWERS.iter().any(|name| name.eq_ignore_ascii_case(&param.name)));
    let asks = ["realm", "error", "scope", "nonce", "resource_metadata", "algs", "authorization_uri"];
    let asked = asks.iter().any(|name| only.param(name).is_some());
    !answers && (asked || (is_registered(scheme) && only.params.iter().any(|param| param.quoted)))
}

#[cfg(test)]
mod tests {
    use super::{Kind, header_lines, kind};

    #[test]
    fn values() {
        for (text, expected) in [
            ("", Kind::Nothing),
            ("eyJhbGciOiJIUzI1NiJ9.e30.AAAA", Kind::Credential),
            ("abc==", Kind::Credential),
            ("undefined", Kind::Credential),
            ("Bearer abc", Kind::Credential),
            ("Bearer token=abc", Kind::Credential),
            ("Bearer: abc", Kind::Credential),
            ("Bearer undefined", Kind::Credential),
            ("Basic YTpi", Kind::Credential),
            ("Negotiate YIIFxA==", Kind::Credential),
            ("NTLM TlRMTVNTUAADAAAA", Kind::Credential),
            (r#"Digest username="a", realm="b", nonce="c", uri="/", response="d""#, Kind::Credential),
            (
                "AWS4-HMAC-SHA256 Credential=a/b/c/d/aws4_request, SignedHeaders=host, Signature=e",
                Kind::Credential,
            ),
            (r#"Hawk id="a", nonce="b", mac="c""#, Kind::Credential),
            (r#"PrivateToken token="AAAA""#, Kind::Credential),
            (r#"PrivateToken challenge="AAAA", token-key="BBBB""#, Kind::Challenge),
            ("Bearer", Kind::Challenge),
            (r#"Basic realm="x""#, Kind::Challenge),
            (r#"Bearer error="invalid_token""#, Kind::Challenge),
            (r#"Digest realm="a", nonce="b""#, Kind::Challenge),
            ("NTLM TlRMTVNTUAACAAAA", Kind::Challenge),
            (r#"Negotiate, NTLM, Basic realm="x""#, Kind::Challenge),
            ("sid=abc", Kind::Cookie),
            ("a=1; b=2", Kind::Cookie),
            ("sid=eyJhbGciOiJIUzI1NiJ9.e30.AAAA; b=2", Kind::Cookie),
            ("sid=abc; Path=/; HttpOnly", Kind::SetCookie),
            ("sid=; Max-Age=0", Kind::SetCookie),
        ] {
            assert_eq!(kind(text), expected, "{text}");
        }
    }

    #[test]
    fn lines_of_tools() {
        for (text, expected) in [
            ("Authorization: Bearer abc", vec![("Authorization", "Bearer abc")]),
            ("> authorization: Bearer abc", vec![("authorization", "Bearer abc")]),
            ("  -H 'Authorization: Bearer abc' \\", vec![("Authorization", "Bearer abc")]),
            ("-b 'a=1; b=2'", vec![("Cookie", "a=1; b=2")]),
            (
                "curl 'https://a.example/' -H 'Authorization: Basic YTpi' -b 'a=1' --compressed",
                vec![("Authorization", "Basic YTpi"), ("Cookie", "a=1")],
            ),
            ("curl -H \"Authorization: Basic YTpi\" -X POST", vec![("Authorization", "Basic YTpi")]),
            (
                "authorization:\nBearer abc\ncookie:\na=1",
                vec![("authorization", "Bearer abc"), ("cookie", "a=1")],
            ),
            ("GET / HTTP/1.1\nHost: a\nX-Api-Key: k\nAccept: */*", vec![("X-Api-Key", "k")]),
            ("Authorization Bearer abc", vec![("Authorization", "Bearer abc")]),
            ("cookie a=1; b=2", vec![("cookie", "a=1; b=2")]),
            ("X-Custom: Bearer abc", vec![("X-Custom", "Bearer abc")]),
            ("Authorization:", vec![("Authorization", "")]),
            ("Bearer: abc", vec![]),
            ("Bearer abc", vec![]),
        ] {
            let found = header_lines(text);
            let found: Vec<_> = found.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
