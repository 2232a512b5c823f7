//! Reading an Authorization or Proxy-Authorization field; [`super::authorization`] is what comes out.

use super::authorization::{Credentials, Kind, Token};
use super::challenge::{Param, is_registered};
use super::secret::Secret;
use super::token::{is_placeholder, is_redacted, unquoted};
use super::{Issue, Read, Span, jwt, params, schemes, token};
use crate::sorted;

/// Schemes outside the registry that carry a token: a field that is only such a word lacks its token.
const TOKEN_SCHEMES: &[&str] = &[
    "Token",
    "JWT",
    "ApiKey",
    "Api-Key",
    "Key",
    "AccessToken",
    "SSWS",
    "Bot",
    "Splunk",
    "GenieKey",
    "PAT",
    "AWS4-HMAC-SHA256",
    "Hawk",
    "MediaBrowser",
    "Kerberos",
    "Session",
];

fn is_known(word: &str) -> bool {
    is_registered(word) || TOKEN_SCHEMES.iter().any(|scheme| scheme.eq_ignore_ascii_case(word))
}

/// Reads one field value.
///
/// Issues about the field: `empty-credentials`, `scheme-missing`, `doubled-scheme`, `scheme-colon`
/// (`Bearer: x`), `scheme-comma`, `equals-scheme` (`Bearer=x`), `space-missing` (`BearereyJ`),
/// `field-name-in-value` (`Authorization: Bearer x` as the value), `token-as-param` (`Bearer token=x`),
/// `non-ascii`, `control-character`, `redacted`; about what follows, those of `token::read`,
/// `schemes::basic` and their neighbours, `digest-missing-param` and those of [`params::read`].
///
/// Blanks around the whole value aren't part of it (RFC 9110 §5.5).
pub fn read(field: &str) -> Read<Credentials> {
    let mut reader = Reader { field, issues: Vec::new() };
    let value = reader.field();
    sorted::by_key(&mut reader.issues, |issue| issue.span.start);
    Read { value, issues: reader.issues }
}

struct Reader<'a> {
    field: &'a str,
    issues: Vec<Issue>,
}

impl<'a> Reader<'a> {
    fn text(&self, place: Span) -> &'a str {
        place.of(self.field)
    }

    fn issue(&mut self, code: &'static str, span: Span) {
        self.issues.push(Issue::new(code, span));
    }

    /// Without blanks at both ends.
    fn trimmed(&self, place: Span) -> Span {
        let text = self.text(place);
        let start = place.end - text.trim_ascii_start().len();
        Span::new(start, start + self.text(Span::new(start, place.end)).trim_ascii_end().len())
    }

    fn field(&mut self) -> Credentials {
        let all = self.trimmed(Span::new(0, self.field.len()));
        let odd = |fits: fn(char) -> bool| {
            self.text(all)
                .char_indices()
                .find(|(_, c)| fits(*c))
                .map(|(at, c)| Span::new(all.start + at, all.start + at + c.len_utf8()))
        };
        let (foreign, control) = (odd(|c| !c.is_ascii()), odd(|c| c.is_ascii_control() && c != '\t'));
        self.issues.extend(foreign.map(|span| Issue::new("non-ascii", span)));
        self.issues.extend(control.map(|span| Issue::new("control-character", span)));

        if is_redacted(self.text(all)) {
            self.issue("redacted", all);
            return Credentials {
                kind: Kind::Other(Secret::new(self.text(all))),
                rest: all,
                ..Credentials::default()
            };
        }
        let mut place = all;
        if self.text(all).starts_with(['"', '\'', '`']) {
            let inner = unquoted(self.field, all, &mut self.issues);
            place = self.trimmed(inner);
        }
        for name in ["authorization:", "proxy-authorization:"] {
            if self.text(place).get(..name.len()).is_some_and(|head| head.eq_ignore_ascii_case(name)) {
                self.issue("field-name-in-value", Span::new(place.start, place.start + name.len()));
                place = self.trimmed(Span::new(place.start + name.len(), place.end));
            }
        }
        if place.start == place.end {
            self.issue("empty-credentials", place);
            return Credentials { rest: place, ..Credentials::default() };
        }
        let Some((scheme, rest)) = self.scheme(place) else {
            self.issue("scheme-missing", place);
            let token = token::read(self.field, place, &mut self.issues);
            return Credentials { scheme: String::new(), kind: Kind::SchemeMissing(token), rest: place };
        };
        let rest = self.doubled(rest);
        let kind = self.kind(&scheme, rest);
        Credentials { scheme, kind, rest }
    }

    /// The scheme and the place of what follows it; `None` where the field begins with no scheme.
    fn scheme(&mut self, place: Span) -> Option<(String, Span)> {
        let text = self.text(place);
        let end = text.find([' ', '\t']).unwrap_or(text.len());
        let word = text.get(..end).unwrap_or(text);
        let at = |len: usize| Span::new(place.start + len, place.end);
        if is_known(word) && end == text.len() {
            return Some((word.to_owned(), at(end)));
        }
        // What joins scheme and token where a blank should: `Bearer: x`, `Bearer=x`, `Bearer%20x`.
        if let Some(joint) = word.find([':', '=', ',', '%']) {
            let scheme = word.get(..joint).unwrap_or(word);
            let mark = word.as_bytes().get(joint).copied().unwrap_or_default();
            let encoded = word.get(joint..joint + 3) == Some("%20");
            let code = match mark {
                b':' => Some("scheme-colon"),
                b'=' => Some("equals-scheme"),
                b',' => Some("scheme-comma"),
                _ => encoded.then_some("stray-whitespace"),
            };
            let code =
                code.filter(|_| is_known(scheme) || (mark == b':' && joint + 1 == end && end < text.len()));
            if let Some(code) = code {
                let len = if encoded { joint + 3 } else { joint + 1 };
                self.issue(code, Span::new(place.start + joint, place.start + len));
                let rest = self.trimmed(at(len));
                return Some((scheme.to_owned(), rest));
            }
        }
        for scheme in ["Bearer", "DPoP", "JWT", "Token"] {
            let glued = word
                .get(scheme.len()..)
                .filter(|_| word.get(..scheme.len()).is_some_and(|head| head.eq_ignore_ascii_case(scheme)));
            if glued.is_some_and(jwt::looks_like) {
                let rest = at(scheme.len());
                self.issue("space-missing", Span::new(rest.start, rest.start));
                return Some((word.get(..scheme.len()).unwrap_or(word).to_owned(), rest));
            }
        }
        let scheme = end < text.len()
            && word.bytes().all(params::is_token)
            && !jwt::looks_like(word)
            && !is_placeholder(text)
            && (is_known(word) || !is_placeholder(word));
        if !scheme {
            return None;
        }
        let mut rest = at(end + 1);
        if let Some(equals) = self.text(rest).trim_ascii_start().strip_prefix('=').filter(|_| is_known(word))
        {
            let from = place.end - equals.len();
            self.issue("equals-scheme", Span::new(from - 1, from));
            rest = self.trimmed(Span::new(from, place.end));
        } else if text.as_bytes().get(end) == Some(&b'\t') || self.text(rest).starts_with([' ', '\t']) {
            let trimmed = self.trimmed(rest);
            self.issue("stray-whitespace", Span::new(place.start + end, trimmed.start));
            rest = trimmed;
        }
        Some((word.to_owned(), rest))
    }

    /// Skips further schemes in front of the token.
    fn doubled(&mut self, mut rest: Span) -> Span {
        loop {
            let text = self.text(rest);
            let end = text.find([' ', '\t', ':']).unwrap_or(text.len());
            let word = text.get(..end).unwrap_or(text);
            // `Token token` is a placeholder after a scheme, `Bearer token abc` two schemes.
            if !is_known(word) || (end == text.len() && is_placeholder(word)) {
                return rest;
            }
            self.issue("doubled-scheme", Span::new(rest.start, rest.start + end));
            rest = self.trimmed(Span::new((rest.start + end + 1).min(rest.end), rest.end));
        }
    }

    fn kind(&mut self, scheme: &str, rest: Span) -> Kind {
        if rest.start >= rest.end {
            self.issue("empty-credentials", rest);
            return Kind::Empty;
        }
        let text = self.text(rest);
        let wordy = !is_known(scheme) && text.contains([' ', '\t']) && !jwt::looks_like(text);
        let (field, issues) = (self.field, &mut self.issues);
        match scheme.to_ascii_lowercase().as_str() {
            "basic" => Kind::Basic(schemes::basic(field, rest, issues)),
            "digest" => Kind::Digest(self.digest(rest)),
            "negotiate" | "kerberos" => Kind::Negotiate(schemes::negotiate(field, rest, issues)),
            "ntlm" => Kind::Ntlm(schemes::ntlm(field, rest, issues)),
            "aws4-hmac-sha256" | "aws4-ecdsa-p256-sha256" => {
                Kind::AwsSigV4(schemes::sigv4(field, rest, issues))
            }
            "dpop" => Kind::Dpop(token::read(field, rest, issues)),
            "bearer" => Kind::Bearer(self.bearer(rest)),
            "hawk" => Kind::Params(schemes::hawk(field, rest, issues)),
            _ if has_params(text) => Kind::Params(self.params(rest)),
            _ if wordy => Kind::Other(Secret::new(text)),
            _ => Kind::Bearer(token::read(field, rest, issues)),
        }
    }

    fn params(&mut self, rest: Span) -> Vec<Param> {
        let read = params::read(self.text(rest), rest.start);
        self.issues.extend(read.issues);
        read.value
    }

    /// RFC 7616 §3.4: these five are always there.
    fn digest(&mut self, rest: Span) -> Vec<Param> {
        let params = self.params(rest);
        let has = |name: &str| params.iter().any(|param| param.name.eq_ignore_ascii_case(name));
        let user = has("username") || has("username*");
        if !user || !["realm", "nonce", "uri", "response"].into_iter().all(has) {
            self.issue("digest-missing-param", rest);
        }
        params
    }

    fn bearer(&mut self, rest: Span) -> Token {
        let mut place = rest;
        if has_params(self.text(rest)) {
            let name = self.text(rest).find('=').unwrap_or_default();
            self.issue("token-as-param", Span::new(rest.start, rest.start + name + 1));
            place = self.trimmed(Span::new(rest.start + name + 1, rest.end));
        }
        token::read(self.field, place, &mut self.issues)
    }
}

/// Whether a text is auth-params rather than a token68, whose `=` only ever stand at its end.
fn has_params(text: &str) -> bool {
    text.find('=').is_some_and(|at| {
        let (name, value) = text.split_at(at);
        !name.is_empty()
            && name.trim_ascii_end().bytes().all(params::is_token)
            && !value.trim_start_matches('=').trim_ascii().is_empty()
            && !value.starts_with("==")
    })
}

#[cfg(test)]
mod tests {
    use super::super::authorization::{Kind, Token};
    use super::read;

    /// `{"alg":"HS256"}`, `{"sub":"ana"}` and 32 bytes.
    const JWT: &str = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbmEifQ.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    /// What was read in a few words, tokens by their kind and length.
    fn shown(field: &str) -> String {
        let token = |token: &Token| match token {
            Token::Jwt(jwt) => format!("jwt {}", jwt.claim_str("sub").unwrap_or("?")),
            Token::Opaque { text, vendor } => format!("opaque {} {}", text.expose(), vendor.unwrap_or("-")),
            Token::Placeholder(text) => format!("placeholder {text}"),
        };
        let value = read(field).value;
        let kind = match &value.kind {
            Kind::Empty => "empty".to_owned(),
            Kind::Bearer(it) => format!("bearer {}", token(it)),
            Kind::Dpop(it) => format!("dpop {}", token(it)),
            Kind::SchemeMissing(it) => format!("bare {}", token(it)),
            Kind::Basic(basic) => {
                let password = basic.password.as_ref().map_or("?", |password| password.expose());
                format!("basic {}:{password}", basic.user.as_deref().unwrap_or("?"))
            }
            Kind::Digest(params) | Kind::Params(params) => {
                let list: Vec<_> =
                    params.iter().map(|param| format!("{}={}", param.name, param.value)).collect();
                list.join(" ")
            }
            Kind::Negotiate(mechanism) => format!("{mechanism:?}"),
            Kind::Ntlm(kind) => format!("{kind:?}"),
            Kind::AwsSigV4(sig) => format!(
                "{}/{}/{}/{} {:?}",
                sig.access_key_id, sig.date, sig.region, sig.service, sig.signed_headers
            ),
            Kind::Other(text) => format!("other {}", text.expose()),
        };
        format!("{}|{}", value.scheme, kind.trim_end())
    }

    #[track_caller]
    fn check(field: &str, expected: &str, issues: &[&str]) {
        let field = field.replace("JWT!", JWT);
        assert_eq!(shown(&field), expected, "{field}");
        let found: Vec<_> = read(&field).issues.iter().map(|issue| issue.code).collect();
        assert_eq!(found, issues, "{field}");
    }

    #[test]
    fn well_formed_fields() {
        check("Bearer JWT!", "Bearer|bearer jwt ana", &[]);
        check("  bearer JWT!  ", "bearer|bearer jwt ana", &[]);
        check("Bearer mF_9.B5f-4.1JqM", "Bearer|bearer opaque mF_9.B5f-4.1JqM -", &[]);
        check("Bearer abcd==", "Bearer|bearer opaque abcd== -", &[]);
        check("DPoP Kz~8mXK1.4Ljp", "DPoP|dpop opaque Kz~8mXK1.4Ljp -", &[]);
        check("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==", "Basic|basic Aladdin:open sesame", &[]);
        check("Basic YTpiOmM=", "Basic|basic a:b:c", &[]);
        check(
            "token glpat-00000000000000000000",
            "token|bearer opaque glpat-00000000000000000000 GitLab",
            &[],
        );
        check("Token token=\"abc\"", "Token|token=abc", &[]);
        check("Hawk id=\"a\", mac=\"b=\"", "Hawk|id=a mac=b=", &["hawk-missing-param", "hawk-mac"]);
        check("Negotiate YIIFxA==", "Negotiate|Spnego", &[]);
        check("Negotiate TlRMTVNTUAABAAAA", "Negotiate|Ntlm(1)", &[]);
        check("NTLM TlRMTVNTUAADAAAA", "NTLM|Some(3)", &[]);
        check(
            "AWS4-HMAC-SHA256 Credential=AKID/20260101/eu-west-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=ab",
            "AWS4-HMAC-SHA256|AKID/20260101/eu-west-1/s3 [\"host\", \"x-amz-date\"]",
            &[],
        );
        check("Custom one two", "Custom|other one two", &[]);
        check("[REDACTED]", "|other [REDACTED]", &["redacted"]);
        check("Bearer ***", "Bearer|bearer opaque *** -", &["redacted"]);
    }

    #[test]
    fn malformed_fields() {
        check("", "|empty", &["empty-credentials"]);
        check("Bearer", "Bearer|empty", &["empty-credentials"]);
        check("Bearer ", "Bearer|empty", &["empty-credentials"]);
        check("Bearer undefined", "Bearer|bearer placeholder undefined", &["placeholder"]);
        check("Bearer [object Object]", "Bearer|bearer placeholder [object Object]", &["placeholder"]);
        check(
            "Bearer \"undefined\"",
            "Bearer|bearer placeholder undefined",
            &["quoted-token", "placeholder"],
        );
        check("Bearer Bearer JWT!", "Bearer|bearer jwt ana", &["doubled-scheme"]);
        check("Bearer Bearer", "Bearer|empty", &["doubled-scheme", "empty-credentials"]);
        check("Bearer Basic YTpi", "Bearer|bearer opaque YTpi -", &["doubled-scheme"]);
        check("Bearer Bearer: JWT!", "Bearer|bearer jwt ana", &["doubled-scheme"]);
        check("Bearer \"JWT!\"", "Bearer|bearer jwt ana", &["quoted-token"]);
        check("\"Bearer JWT!\"", "Bearer|bearer jwt ana", &["quoted-token"]);
        check("Bearer 'JWT!", "Bearer|bearer jwt ana", &["quoted-token"]);
        check("JWT!", "|bare jwt ana", &["scheme-missing"]);
        check("a1b2c3", "|bare opaque a1b2c3 -", &["scheme-missing"]);
        check("undefined", "|bare placeholder undefined", &["scheme-missing", "placeholder"]);
        check("[object Object]", "|bare placeholder [object Object]", &["scheme-missing", "placeholder"]);
        check("Bearer  JWT!", "Bearer|bearer jwt ana", &["stray-whitespace"]);
        check("Bearer\tJWT!", "Bearer|bearer jwt ana", &["stray-whitespace"]);
        check("Bearer%20JWT!", "Bearer|bearer jwt ana", &["stray-whitespace"]);
        check("Bearer JWT!%20", "Bearer|bearer jwt ana", &["stray-whitespace"]);
        check("Bearer ab cd", "Bearer|bearer opaque ab cd -", &["stray-whitespace"]);
        check("Bearer abc\\n", "Bearer|bearer opaque abc -", &["stray-whitespace"]);
        check("Bearer JWT!, Bearer JWT!", "Bearer|bearer jwt ana", &["comma-joined"]);
        check("Basic YTpi, Bearer JWT!", "Basic|basic a:b", &["comma-joined"]);
        check("Bearer: JWT!", "Bearer|bearer jwt ana", &["scheme-colon"]);
        check("Bearer:JWT!", "Bearer|bearer jwt ana", &["scheme-colon"]);
        check("Bearer=JWT!", "Bearer|bearer jwt ana", &["equals-scheme"]);
        check("Bearer = JWT!", "Bearer|bearer jwt ana", &["equals-scheme"]);
        check("Bearer, JWT!", "Bearer|bearer jwt ana", &["scheme-comma"]);
        check("BearerJWT!", "Bearer|bearer jwt ana", &["space-missing"]);
        check("Authorization: Bearer JWT!", "Bearer|bearer jwt ana", &["field-name-in-value"]);
        check("Bearer token=JWT!", "Bearer|bearer jwt ana", &["token-as-param"]);
        check("Bearer {\"token\":\"a\"}", "Bearer|bearer opaque {\"token\":\"a\"} -", &["json-token"]);
        check("Bearer \u{201c}JWT!\u{201d}", "Bearer|bearer jwt ana", &["non-ascii", "quoted-token"]);
        check("Bearer ab\u{7}", "Bearer|bearer opaque ab\u{7} -", &["control-character", "token-character"]);
    }

    #[test]
    fn malformed_basic_digest_and_others() {
        check("Basic YW5h", "Basic|basic ?:?", &["basic-no-colon"]);
        check("Basic ana:secret", "Basic|basic ?:?", &["basic-base64", "basic-plain", "base64-byte"]);
        check("Basic YTpiCg==", "Basic|basic a:b", &["basic-control"]);
        check("Basic YTpi=", "Basic|basic a:b", &["base64-padding"]);
        check("Basic dW5kZWZpbmVkOnVuZGVmaW5lZA==", "Basic|basic undefined:undefined", &["placeholder"]);
        check("Basic undefined", "Basic|basic ?:?", &["placeholder"]);
        check("Digest username=\"a\", realm=\"b\"", "Digest|username=a realm=b", &["digest-missing-param"]);
        check("NTLM abc", "NTLM|None", &["ntlm-message", "base64-padding"]);
        check("AWS4-HMAC-SHA256 Credential=AKID", "AWS4-HMAC-SHA256|/// []", &["sigv4-missing-part"]);
    }

    #[test]
    fn debug_shows_no_digest_response() {
        let read = read(r#"Digest username="dana", uri="/me", response="0a1b2c3d", cnonce="4e5f""#);
        let shown = format!("{read:?}");
        assert!(shown.contains("response"), "{shown}");
        assert!(!shown.contains("0a1b2c3d") && !shown.contains("4e5f"), "{shown}");
    }
}
