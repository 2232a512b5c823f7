//! Header fields: what names no account stays; credentials, cookies and unknown fields lose their values.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::Redactor;
use crate::http::authorization::{self, Kind, Token};
use crate::report::mask::{self, Shown};

/// Fields that the report doesn't show and that hold no secret: limits, filters, prefetching.
const PLAIN_PREFIXES: &[&str] = &[
    "x-ratelimit",
    "ratelimit",
    "x-rate-limit",
    "cf-mitigated",
    "x-amzn-waf",
    "x-amzn-errortype",
    "x-amzn-remapped-",
    "x-amz-date",
    "x-ms-date",
    "sec-",
    "purpose",
    "x-purpose",
    "x-moz",
    "next-router-",
    "x-middleware-prefetch",
    "x-sec-purpose",
    "grpc-status",
    "x-served-by",
    "x-cache",
    "content-disposition",
    "dpop-nonce-",
    "idempotency-",
    "proxy-status",
    "proxy-connection",
    "warning",
    "x-request-type",
    "x-seraph-loginreason",
    "x-authentication-denied-reason",
    "x-vercel-mitigated",
];
/// Names of a field that say a bot filter or a login layer answered; their values are words.
const WORDED: &[&str] =
    &["x-error", "x-error-code", "x-auth-error", "x-ms-error-code", "x-github-otp", "x-github-sso", "status"];
/// Parameters of challenges and credentials whose values stay.
const PLAIN_PARAMETERS: &[&str] = &[
    "algorithm",
    "qop",
    "charset",
    "stale",
    "nc",
    "userhash",
    "error",
    "max_age",
    "acr_values",
    "headers",
    "signedheaders",
    "ts",
    "keyid_type",
    "version",
    "created",
    "expires",
    "oauth_signature_method",
    "oauth_timestamp",
    "oauth_version",
    "algs",
];
/// Those that people or programs named.
const LABELLED_PARAMETERS: &[&str] =
    &["realm", "scope", "audience", "title", "service", "trusted_issuers", "msg_type"];
/// Those that are addresses.
const ADDRESS_PARAMETERS: &[&str] =
    &["uri", "domain", "resource_metadata", "authorization_uri", "error_uri", "resource"];

impl Redactor {
    /// The value of a field.
    pub(super) fn field(&self, name: &str, value: &str) -> String {
        let name = name.to_ascii_lowercase();
        let starts = |list: &[&str]| list.iter().any(|prefix| name.starts_with(prefix));
        match name.as_str() {
            "authorization" | "proxy-authorization" => self.authorization(value),
            "www-authenticate" | "proxy-authenticate" => self.parameters(value),
            "cookie" => self.cookies(value),
            "set-cookie" => self.set_cookie(value),
            ":path" | "refresh" => self.address(value),
            "grpc-message" => self.prose(&percent_encoding::percent_decode_str(value).decode_utf8_lossy()),
            // What the server wants stands where it else hands one out.
            "x-csrf-token" if value.trim().eq_ignore_ascii_case("required") => value.to_owned(),
            _ if WORDED.contains(&name.as_str()) => self.prose(value),
            _ if starts(PLAIN_PREFIXES) => value.to_owned(),
            _ => match mask::header(&name) {
                Shown::Plain => value.to_owned(),
                Shown::Address => self.address(value),
                Shown::Masked => self.value(value),
            },
        }
    }

    fn authorization(&self, text: &str) -> String {
        let read = authorization::read(text).value;
        let (scheme, rest) = text.split_at_checked(read.rest.start).unwrap_or(("", text));
        let rest = match &read.kind {
            Kind::Empty => rest.to_owned(),
            Kind::Basic(_) => self.basic_words(rest),
            Kind::Digest(_) | Kind::Params(_) | Kind::AwsSigV4(_) => self.parameters(rest),
            Kind::Negotiate(_) | Kind::Ntlm(_) => self.integrated(rest),
            Kind::Bearer(token) | Kind::Dpop(token) | Kind::SchemeMissing(token) => match token {
                Token::Placeholder(_) => rest.to_owned(),
                Token::Jwt(_) | Token::Opaque { .. } => self.tokens(rest),
            },
            Kind::Other(_) => self.tokens(rest),
        };
        format!("{scheme}{rest}")
    }

    /// Tokens, and what wrongly stands around them: quotes, doubled schemes, commas.
    fn tokens(&self, text: &str) -> String {
        each_word(
            text,
            |c| c.is_whitespace() || matches!(c, '"' | '\'' | ','),
            |word| {
                let scheme = ["bearer", "basic", "token", "jwt", "dpop"].into_iter().find(|scheme| {
                    word.get(..scheme.len()).is_some_and(|head| head.eq_ignore_ascii_case(scheme))
                });
                match scheme.map(|scheme| word.split_at(scheme.len())) {
                    Some((scheme, "")) => scheme.to_owned(),
                    Some((scheme, rest)) if rest.starts_with([':', '=']) => {
                        let (mark, token) = rest.split_at(1);
                        format!("{scheme}{mark}{}", self.value(token))
                    }
                    _ => self.value(word),
                }
            },
        )
    }

    fn basic_words(&self, text: &str) -> String {
        each_word(text, char::is_whitespace, |word| {
            if word.eq_ignore_ascii_case("basic") { word.to_owned() } else { self.basic(word) }
        })
    }

    /// The message type of NTLM stays, so does the first byte of anything else.
    fn integrated(&self, text: &str) -> String {
        each_word(text, char::is_whitespace, |word| {
            let Ok(bytes) = STANDARD.decode(word) else { return self.shape(word) };
            let kept = if bytes.starts_with(b"NTLMSSP\0") { 12 } else { 1 };
            let (head, tail) = bytes.split_at(kept.min(bytes.len()));
            STANDARD.encode([head, &self.bytes(tail)].concat())
        })
    }

    /// Schemes with `name=value` parameters, quoted or not, or with a token68.
    fn parameters(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while !rest.is_empty() {
            let word = rest.find(|c: char| c.is_whitespace() || matches!(c, ',' | '=')).unwrap_or(rest.len());
            let (name, after) = rest.split_at(word);
            let value = after
                .strip_prefix('=')
                .filter(|value| !name.is_empty() && !value.starts_with(['=', ',', ' ']) && !value.is_empty());
            let Some(value) = value else {
                // A scheme, or a token68 with the padding behind it.
                let end = word + after.find(|c| c != '=').unwrap_or(after.len());
                let (whole, after) = rest.split_at(end.max(rest.chars().next().map_or(0, char::len_utf8)));
                let scheme = whole.len() <= 24 && !whole.contains('=');
                out.push_str(&if scheme || whole.trim().is_empty() {
                    whole.to_owned()
                } else {
                    self.integrated(whole)
                });
                rest = after;
                continue;
            };
            out.push_str(name);
            out.push('=');
            let (quoted, inner, after) = quoted(value);
            let changed = self.auth_parameter(name, inner);
            if quoted {
                out.push('"');
                out.push_str(&changed);
                out.push_str(if after.closed { "\"" } else { "" });
            } else {
                out.push_str(&changed);
            }
            rest = after.text;
        }
        out
    }

    fn auth_parameter(&self, name: &str, value: &str) -> String {
        let name = name.to_ascii_lowercase();
        let listed = |list: &[&str]| list.contains(&name.as_str());
        if listed(PLAIN_PARAMETERS) {
            value.to_owned()
        } else if listed(LABELLED_PARAMETERS) {
            self.label(value)
        } else if listed(ADDRESS_PARAMETERS) {
            self.address(value)
        } else if name == "credential" {
            self.credential_scope(value)
        } else if name.starts_with("error") || name == "reason" {
            self.prose(value)
        } else {
            self.value(value)
        }
    }

    fn cookies(&self, text: &str) -> String {
        let pairs: Vec<String> = text
            .split(';')
            .map(|pair| match pair.split_once('=') {
                Some((name, value)) => format!("{name}={}", self.value(value)),
                None if pair.trim().is_empty() => pair.to_owned(),
                None => self.value(pair),
            })
            .collect();
        pairs.join(";")
    }

    fn set_cookie(&self, text: &str) -> String {
        let (pair, attributes) = text.split_once(';').map_or((text, None), |(pair, rest)| (pair, Some(rest)));
        let mut out = self.cookies(pair);
        for attribute in attributes.into_iter().flat_map(|rest| rest.split(';')) {
            out.push(';');
            let (name, value) = attribute.split_once('=').unwrap_or((attribute, ""));
            let changed = match value {
                "" => None,
                path if name.trim().eq_ignore_ascii_case("path") => Some(self.path(path)),
                value if !is_attribute(name) => Some(self.value(value)),
                _ => None,
            };
            match changed {
                Some(value) => out.extend([name, "=", &value]),
                None => out.push_str(attribute),
            }
        }
        out
    }
}

/// Attributes of Set-Cookie whose values are no secret.
fn is_attribute(name: &str) -> bool {
    ["domain", "expires", "max-age", "samesite", "secure", "httponly", "partitioned", "priority"]
        .contains(&name.trim().to_ascii_lowercase().as_str())
}

/// What stands behind a parameter's value.
struct After<'t> {
    text: &'t str,
    closed: bool,
}

/// The inside of a quoted string or a bare token, and what follows.
fn quoted(value: &str) -> (bool, &str, After<'_>) {
    let Some(inner) = value.strip_prefix('"') else {
        let end = value.find([',', ' ', '\t']).unwrap_or(value.len());
        let (token, text) = value.split_at(end);
        return (false, token, After { text, closed: false });
    };
    let mut escaped = false;
    for (at, c) in inner.char_indices() {
        if c == '"' && !escaped {
            let text = inner.get(at + 1..).unwrap_or_default();
            return (true, inner.get(..at).unwrap_or_default(), After { text, closed: true });
        }
        escaped = c == '\\' && !escaped;
    }
    (true, inner, After { text: "", closed: false })
}

/// Changes each word, and leaves what stands between as it is.
fn each_word(text: &str, between: fn(char) -> bool, change: impl Fn(&str) -> String) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let (word, after) = rest.split_at(rest.find(between).unwrap_or(rest.len()));
        if !word.is_empty() {
            out.push_str(&change(word));
        }
        let (gap, after) = after.split_at(after.find(|c| !between(c)).unwrap_or(after.len()));
        out.push_str(gap);
        rest = after;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::Redactor;

    #[test]
    fn fields_that_stay() {
        let redactor = Redactor::new([4; 32]);
        for (name, value) in [
            ("Date", "Tue, 24 Nov 2026 03:00:00 GMT"),
            ("Authorization", "Bearer undefined"),
            ("Authorization", "Bearer"),
            ("Authorization", ""),
            (
                "WWW-Authenticate",
                r#"Bearer realm="orders", error="invalid_token", error_description="The token has expired""#,
            ),
            ("WWW-Authenticate", "Negotiate, NTLM, Basic realm=\"x\""),
            ("WWW-Authenticate", "Bearer\u{3000}realm=\"x\""),
            ("X-RateLimit-Remaining", "0"),
            ("Set-Cookie", "; Path=/; Secure"),
        ] {
            assert_eq!(redactor.field(name, value), value);
        }
    }

    #[test]
    fn fields_that_keep_their_form() {
        let redactor = Redactor::new([4; 32]);
        for (name, value, secret, kept) in [
            ("Authorization", "Bearer Bearer abcdefgh12", "abcdefgh12", "Bearer Bearer "),
            ("Authorization", "Bearer \"abcdefgh12\"", "abcdefgh12", "Bearer \""),
            ("Authorization", "Bearer=abcdefgh12", "abcdefgh12", "Bearer="),
            ("Authorization", "Basic YW5hOnNlY3JldA==", "YW5hOnNlY3JldA", "Basic "),
            (
                "Authorization",
                r#"Digest username="ana", realm="r", uri="/x", response="0123456789abcdef", nc=00000001"#,
                "ana",
                "nc=00000001",
            ),
            (
                "Authorization",
                "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260115/eu-west-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=fe5f80f7",
                "fe5f80f7",
                "/20260115/eu-west-1/s3/aws4_request, SignedHeaders=host;x-amz-date",
            ),
            (
                "WWW-Authenticate",
                r#"Digest realm="r", nonce="dcd98b7102dd", qop="auth""#,
                "dcd98b",
                "qop=\"auth\"",
            ),
            ("Cookie", "sid=hunter2hunter2; theme=dark", "hunter2", "sid="),
            (
                "Set-Cookie",
                "sid=hunter2hunter2; Path=/app; HttpOnly; Max-Age=60",
                "hunter2",
                "; Path=/app; HttpOnly; Max-Age=60",
            ),
            ("X-Own-Key", "hunter2hunter2", "hunter2", ""),
            ("Referer", "https://a.example/x?token=hunter2hunter2", "hunter2", "https://a.example/x?token="),
        ] {
            let redacted = redactor.field(name, value);
            assert!(!redacted.contains(secret), "{redacted}");
            assert!(redacted.contains(kept), "{redacted}");
        }
    }

    #[test]
    fn hostile_fields_end() {
        let redactor = Redactor::new([4; 32]);
        for value in [
            "=".repeat(100_000),
            ",".repeat(100_000),
            "a=\"".repeat(30_000),
            " ".repeat(100_000),
            "é=é".repeat(1000),
        ] {
            for name in ["authorization", "www-authenticate", "cookie", "set-cookie", "location", "x"] {
                assert!(redactor.field(name, &value).len() <= value.len() * 4);
            }
        }
    }
}
