//! Header fields: what names no account stays; credentials, cookies and unknown fields lose their values.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::Redactor;
use crate::http::authorization::{self, Kind, Token};
use crate::http::set_cookie::Attribute;
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
/// Words in a name that say its value opens something, whatever the name begins with: `Sec-Session-Response`, `X-Cache-Key`.
/// A subprotocol of a WebSocket is where pages put the token that they can't put into a field of their own.
const SECRETIVE: &[&str] = &["key", "token", "secret", "session", "sec-websocket-protocol"];
/// Names of a field that say a bot filter or a login layer answered; their values are words.
const WORDED: &[&str] =
    &["x-error", "x-error-code", "x-auth-error", "x-ms-error-code", "x-github-otp", "x-github-sso", "status"];
/// Schemes that are told by name where they stand twice or where they don't belong.
pub(super) const SCHEMES: &[&str] = &["bearer", "basic", "digest", "token", "jwt", "dpop"];

impl Redactor {
    /// The value of a field.
    pub(super) fn field(&self, name: &str, value: &str) -> String {
        let name = name.to_ascii_lowercase();
        let starts = |list: &[&str]| list.iter().any(|prefix| name.starts_with(prefix));
        let secretive = SECRETIVE.iter().any(|word| name.contains(word));
        match name.as_str() {
            "authorization" | "proxy-authorization" => self.authorization(value),
            "www-authenticate" | "proxy-authenticate" => self.parameters(value, false),
            "cookie" => self.cookies(value),
            "set-cookie" => self.set_cookie(value),
            ":path" | "refresh" | "origin" => self.address(value),
            "grpc-message" => self.prose(&percent_encoding::percent_decode_str(value).decode_utf8_lossy()),
            // What the server wants stands where it else hands one out.
            "x-csrf-token" if value.trim().eq_ignore_ascii_case("required") => value.to_owned(),
            _ if WORDED.contains(&name.as_str()) => self.prose(value),
            _ if starts(PLAIN_PREFIXES) && !secretive => value.to_owned(),
            _ => match mask::header(&name) {
                Shown::Plain if !secretive => value.to_owned(),
                Shown::Address => self.address(value),
                Shown::Plain | Shown::Masked => self.value(value),
            },
        }
    }

    fn authorization(&self, text: &str) -> String {
        let read = authorization::read(text).value;
        let (scheme, rest) = text.split_at_checked(read.rest.start).unwrap_or(("", text));
        let rest = match &read.kind {
            Kind::Empty => rest.to_owned(),
            Kind::Basic(_) => self.basic_words(rest),
            Kind::Digest(_) | Kind::Params(_) | Kind::AwsSigV4(_) => self.parameters(rest, true),
            Kind::Negotiate(_) | Kind::Ntlm(_) => self.integrated(rest),
            Kind::Bearer(token) | Kind::Dpop(token) | Kind::SchemeMissing(token) => match token {
                // Made of words, as a rule; a name that isn't could be anything.
                Token::Placeholder(_) => self.prose(rest),
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
                let scheme = SCHEMES.iter().copied().find(|scheme| {
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
    pub(super) fn integrated(&self, text: &str) -> String {
        each_word(text, char::is_whitespace, |word| {
            let Ok(bytes) = STANDARD.decode(word) else { return self.shape(word) };
            let kept = if bytes.starts_with(b"NTLMSSP\0") { 12 } else { 1 };
            let (head, tail) = bytes.split_at(kept.min(bytes.len()));
            STANDARD.encode([head, &self.bytes(tail)].concat())
        })
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
                value if !Attribute::is_known(name) => Some(self.value(value)),
                // Fields that were joined with a comma: the next cookie begins within this attribute.
                value => value.split_once('=').map(|(own, next)| format!("{own}={}", self.value(next))),
            };
            // Behind a semicolon that nobody encoded the cookie's value goes on.
            if !attribute.contains('=') && !Attribute::is_known(name) {
                out.push_str(&self.value(attribute));
                continue;
            }
            match changed {
                Some(value) => out.extend([name, "=", &value]),
                None => out.push_str(attribute),
            }
        }
        out
    }
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
            ("WWW-Authenticate", "Digest realm = \"x\", qop = \"auth\""),
            ("Authorization", "Bearer {{token}}"),
            ("Authorization", "Bearer <access_token>"),
            ("Sec-Fetch-Site", "same-origin"),
            ("Sec-WebSocket-Version", "13"),
            ("X-Cache", "HIT"),
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
            // White space around the sign, a value that goes on behind a blank, a word that belongs to nothing.
            (
                "Authorization",
                "Digest username = \"ana\", response = \"hunter2\"",
                "hunter2",
                "username = \"",
            ),
            ("Authorization", "Custom realm=\"r\", hunter2", "hunter2", "realm=\"r\", "),
            ("Authorization", "Custom key=abc hunter2", "hunter2", "Custom key="),
            ("Authorization", "Custom key='abc hunter2'", "hunter2", "Custom key='"),
            ("Authorization", "Bearer {{hunter2}}", "hunter2", "Bearer {{"),
            ("Authorization", "Bearer your hunter2 token", "hunter2", "Bearer "),
            ("Set-Cookie", "sid=abc;hunter2; Path=/", "hunter2", "; Path=/"),
            (
                "Set-Cookie",
                "a=1; Expires=Tue, 24 Nov 2026 03:00:00 GMT, b=hunter2",
                "hunter2",
                " 03:00:00 GMT, b=",
            ),
            ("Origin", "https://ana:hunter2@a.example", "hunter2", "https://a.example"),
            ("Sec-WebSocket-Protocol", "access_token, hunter2", "hunter2", ""),
            ("Sec-Session-Response", "hunter2hunter2", "hunter2", ""),
            ("X-Cache-Key", "/L/a.example/?token=hunter2", "hunter2", ""),
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
