//! Reading the compact serialisation of JWS and JWE (RFC 7515 §7.1, RFC 7516 §7.1); [`super::jwt`] is what comes out.
//! [`super::jose_json`] reads the others.

use serde_json::{Map, Value};

use super::base64::{self, Alphabet};
use super::jwt::{Form, Jwt};
use super::members::Members;
use super::secret::Secret;
use super::{Issue, Read, Span, bytes};
use crate::sorted;

/// Issues that make a server's library refuse the token before it looks at key or claims.
///
/// Left out: what depends on policy (`jwt-alg-none`) and what may be on purpose (`jwt-payload-empty`, a
/// detached payload), and doubts that a lenient library has not (`jwt-duplicate-member`).
pub const MALFORMED: &[&str] = &[
    "jwt-part-count",
    "jwt-header-base64",
    "jwt-header-json",
    "jwt-payload-base64",
    "jwt-payload-json",
    "jwt-signature-base64",
    "jwt-signature-empty",
    "jwt-part-base64",
    "jwt-alg-missing",
];

/// Whether issues of a token (or of a field that carries one) are of a kind no verifier gets over.
pub fn is_malformed(issues: &[Issue]) -> bool {
    issues.iter().any(|issue| MALFORMED.contains(&issue.code))
}

/// Whether a text has the outward shape of a compact JWT, whole or damaged: its first part opens a JSON
/// object, and either names one of `alg`, `typ`, `enc`, `kid`, or can't be read though dots follow it.
///
/// Other base64 of JSON isn't meant: Flask's signed sessions and Laravel's sealed cookies begin with `eyJ` too.
pub fn looks_like(text: &str) -> bool {
    // `{"`, `{ `, `{\n`, `{\r`, `{\t` in base64.
    if !["eyJ", "eyA", "ewo", "ew0", "ewk", "e3"].iter().any(|start| text.starts_with(start)) {
        return false;
    }
    let (head, dotted) = match text.split_once('.') {
        Some((head, _)) => (head, true),
        None => (text, false),
    };
    match base64::decode(head, 0, Alphabet::UrlSafe).value.map(Members::read) {
        Some(Some((header, _))) => ["alg", "typ", "enc", "kid"].iter().any(|name| header.has(name)),
        _ if dotted => true,
        // Cut off within the header: what is left of it can still name the algorithm.
        _ => ["\"alg\"", "\"typ\""].iter().any(|name| beginning(head).contains(name)),
    }
}

/// The readable beginning of cut-off base64url text, as text.
fn beginning(part: &str) -> String {
    let readable =
        part.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))).next().unwrap_or("");
    let whole = readable.get(..(readable.len() / 4 * 4).min(512)).unwrap_or("");
    let bytes = base64::decode(whole, 0, Alphabet::UrlSafe).value.unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Reads a token in compact form. What isn't strict is an issue, what is still beyond doubt is a value.
///
/// Beside the issues of [`super::base64::decode`] at the byte, each with the part's own issue over the whole part:
/// `jwt-part-count` (neither three nor five parts), `jwt-header-base64`, `jwt-header-json` (not one JSON
/// object, or nested too deep), `jwt-alg-missing`, `jwt-alg-none`; for a JWS `jwt-payload-base64`,
/// `jwt-payload-json` (not one JSON object), `jwt-payload-empty` (detached, RFC 7515 appendix F),
/// `jwt-signature-base64`, `jwt-signature-empty` (though `alg` isn't `none`), `jwt-signature-length` (not
/// what `alg` makes); for a JWE `jwt-part-base64`; `jwt-duplicate-member` in header or claims (RFC 7519 §4);
/// `jwt-crit` (members that must be understood aren't listed as RFC 7515 §4.1.11 and RFC 7797 §6 ask for).
///
/// A payload under `"b64": false` (RFC 7797) is read as it stands; a nested token (`cty` is `JWT`, RFC 7519
/// §5.2) has no claims of its own and that isn't an issue.
pub fn read(text: &str) -> Read<Jwt> {
    read_parts(text, parts(text), &[])
}

/// Reads the parts of a token that lie at these places, `outside` being header members that no part holds.
pub(super) fn read_parts(text: &str, parts: Vec<Span>, outside: &[&Map<String, Value>]) -> Read<Jwt> {
    let mut reader = Reader { text, issues: Vec::new() };
    let (count, header_at) = (parts.len(), parts.first().copied().unwrap_or_default());
    let mut header = if header_at.start == header_at.end && !outside.is_empty() {
        Some(Members::default())
    } else {
        reader.object(header_at, ["jwt-header-base64", "jwt-header-json"])
    };
    let mut unprotected = Vec::new();
    if let Some(header) = header.as_mut().filter(|_| !outside.is_empty()) {
        let mut all = header.to_map();
        for (name, value) in outside.iter().flat_map(|members| members.iter()) {
            if all.contains_key(name) {
                reader.issue("jwt-header-twice", header_at);
            } else {
                all.insert(name.clone(), value.clone());
                unprotected.push(name.clone());
            }
        }
        *header = all.into();
    }
    let sealed = header.as_ref().is_some_and(|header| header.has("enc"));
    let form = if count == 5 || (count == 4 && sealed) { Form::Jwe } else { Form::Jws };
    if count != if form == Form::Jwe { 5 } else { 3 } {
        reader.issue("jwt-part-count", Span::new(0, text.len()));
    }

    let mut jwt = Jwt { text: Secret::new(text), form, header, unprotected, claims: None, parts };
    match form {
        Form::Jws => {
            jwt.claims = reader.claims(&jwt);
            reader.signature(&jwt);
        }
        Form::Jwe => {
            for part in jwt.parts.iter().skip(1) {
                reader.length(*part, "jwt-part-base64");
            }
        }
    }
    reader.algorithm(&jwt);
    reader.critical(&jwt);
    sorted::by_key(&mut reader.issues, |issue| issue.span);
    Read { value: jwt, issues: reader.issues }
}

/// The places between the dots. More than the nine first are of no use to anyone and stay together.
fn parts(text: &str) -> Vec<Span> {
    let mut parts = Vec::with_capacity(4);
    let mut start = 0;
    while let Some(rest) = text.as_bytes().get(start..).filter(|_| parts.len() < 8) {
        let Some(dot) = bytes::find(rest, b'.') else { break };
        parts.push(Span::new(start, start + dot));
        start += dot + 1;
    }
    parts.push(Span::new(start, text.len()));
    parts
}

struct Reader<'a> {
    text: &'a str,
    issues: Vec<Issue>,
}

impl Reader<'_> {
    fn issue(&mut self, code: &'static str, span: Span) {
        self.issues.push(Issue::new(code, span));
    }

    /// The bytes of a part; `code` where it isn't strict base64url.
    fn bytes(&mut self, part: Span, code: &'static str) -> Option<Vec<u8>> {
        let read = base64::decode(part.of(self.text), part.start, Alphabet::UrlSafe);
        if !read.issues.is_empty() {
            self.issue(code, part);
            self.issues.extend(read.issues);
        }
        read.value
    }

    /// How many bytes a part stands for, of which nobody wants to know more.
    fn length(&mut self, part: Span, code: &'static str) -> Option<usize> {
        base64::strict_length(part.of(self.text)).or_else(|| self.bytes(part, code).map(|bytes| bytes.len()))
    }

    fn object(&mut self, part: Span, [not_base64, not_json]: [&'static str; 2]) -> Option<Members> {
        let bytes = self.bytes(part, not_base64)?;
        self.members(bytes, part, not_json)
    }

    fn members(&mut self, bytes: Vec<u8>, part: Span, code: &'static str) -> Option<Members> {
        let Some((members, twice)) = Members::read(bytes) else {
            self.issue(code, part);
            return None;
        };
        if twice {
            self.issue("jwt-duplicate-member", part);
        }
        Some(members)
    }

    fn claims(&mut self, jwt: &Jwt) -> Option<Members> {
        let part = *jwt.parts.get(1)?;
        if part.start == part.end {
            self.issue("jwt-payload-empty", part);
            return None;
        }
        let plain = jwt.header.as_ref().and_then(|header| header.get("b64")) == Some(&Value::Bool(false));
        let nested = jwt.header_str("cty").is_some_and(|kind| kind.eq_ignore_ascii_case("jwt"));
        let bytes = if plain {
            part.of(self.text).as_bytes().to_vec()
        } else {
            self.bytes(part, "jwt-payload-base64")?
        };
        if nested && std::str::from_utf8(&bytes).is_ok_and(looks_like) {
            return None;
        }
        self.members(bytes, part, "jwt-payload-json")
    }

    /// RFC 7515 §4.1.11: a list of names that are there too and that no library may pass over; RFC 7797 §6: `b64` is one.
    fn critical(&mut self, jwt: &Jwt) {
        let Some(header) = &jwt.header else { return };
        let own = |name: &str| header.has(name) && !jwt.unprotected.iter().any(|other| other == name);
        let listed = match header.get("crit") {
            None => header.get("b64") != Some(&Value::Bool(false)),
            Some(Value::Array(names)) => {
                let there = |name: &Value| name.as_str().is_some_and(own);
                let plain = header.has("b64") && !names.iter().any(|name| name == "b64");
                !names.is_empty() && names.iter().all(there) && own("crit") && !plain
            }
            Some(_) => false,
        };
        if !listed {
            self.issue("jwt-crit", jwt.parts.first().copied().unwrap_or_default());
        }
    }

    fn signature(&mut self, jwt: &Jwt) {
        let Some(part) = jwt.parts.get(2).copied() else { return };
        let algorithm = jwt.header_str("alg").unwrap_or_default();
        if part.start == part.end {
            if !is_none(algorithm) {
                self.issue("jwt-signature-empty", part);
            }
            return;
        }
        if let Some(length) = self.length(part, "jwt-signature-base64")
            && !signature_fits(algorithm, length)
        {
            self.issue("jwt-signature-length", part);
        }
    }

    fn algorithm(&mut self, jwt: &Jwt) {
        let Some(header) = &jwt.header else { return };
        let place = jwt.parts.first().copied().unwrap_or_default();
        match header.text("alg") {
            Some(name) if is_none(name) => self.issue("jwt-alg-none", place),
            Some(name) if !name.is_empty() => {}
            _ => self.issue("jwt-alg-missing", place),
        }
    }
}

/// `none` in any case: libraries have been fooled by `nOnE`.
fn is_none(algorithm: &str) -> bool {
    algorithm.eq_ignore_ascii_case("none")
}

/// Whether a signature of so many bytes can be this algorithm's (RFC 7518 §3; RSA keys under 1024 bits are
/// taken as a cut). True for an algorithm this reader doesn't know.
fn signature_fits(algorithm: &str, len: usize) -> bool {
    match algorithm {
        "HS256" => len == 32,
        "HS384" => len == 48,
        "HS512" | "ES256" | "ES256K" | "Ed25519" => len == 64,
        "ES384" => len == 96,
        "ES512" => len == 132,
        "EdDSA" => matches!(len, 64 | 114),
        "RS256" | "RS384" | "RS512" | "PS256" | "PS384" | "PS512" => len >= 128,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::{Form, looks_like, read};

    /// `{"alg":"HS256"}`, `{"sub":"ana"}` and 32 bytes.
    const HEAD: &str = "eyJhbGciOiJIUzI1NiJ9";
    const BODY: &str = "eyJzdWIiOiJhbmEifQ";
    const SIGN: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    #[track_caller]
    fn check(text: &str, issues: &[&str]) {
        let found: Vec<_> = read(text).issues.iter().map(|issue| issue.code).collect();
        assert_eq!(found, issues, "{text}");
    }

    #[test]
    fn issues_of_a_jws() {
        check(&format!("{HEAD}.{BODY}.{SIGN}"), &[]);
        check(&format!("{HEAD}.{BODY}."), &["jwt-signature-empty"]);
        check(&format!("{HEAD}.{BODY}"), &["jwt-part-count"]);
        check(&format!("{HEAD}.{BODY}.{SIGN}.x"), &["jwt-part-count"]);
        check(&format!("{HEAD}..{SIGN}"), &["jwt-payload-empty"]);
        check(&format!("{HEAD}.Zm9v.{SIGN}"), &["jwt-payload-json"]);
        check(&format!("{HEAD}.{BODY}.AAAA"), &["jwt-signature-length"]);
        check(&format!("{HEAD}.{BODY}.{SIGN}="), &["jwt-signature-base64", "base64-padding"]);
        check(&format!("{HEAD}.{BODY}%3D.{SIGN}"), &["jwt-payload-base64", "base64-byte"]);
        check(&format!("{HEAD}.{BODY}=.{SIGN}"), &["jwt-payload-base64", "base64-padding"]);
        check(&format!("Zm9v.{BODY}.{SIGN}"), &["jwt-header-json"]);
        check(&format!("e30.{BODY}.{SIGN}"), &["jwt-alg-missing"]);
        // {"alg":"nOnE"}
        check(&format!("eyJhbGciOiJuT25FIn0.{BODY}."), &["jwt-alg-none"]);
        // {"alg":"HS256","crit":["x"]}; {"alg":"HS256","b64":false}
        check(&format!("eyJhbGciOiJIUzI1NiIsImNyaXQiOlsieCJdfQ.{BODY}.{SIGN}"), &["jwt-crit"]);
        check(&format!("eyJhbGciOiJIUzI1NiIsImI2NCI6ZmFsc2V9.{{}}.{SIGN}"), &["jwt-crit"]);
        // {"alg":"HS256","alg":"none"}
        check(
            &format!("eyJhbGciOiJIUzI1NiIsImFsZyI6Im5vbmUifQ.{BODY}."),
            &["jwt-duplicate-member", "jwt-alg-none"],
        );
        check("", &["jwt-header-json", "jwt-part-count"]);
        check("undefined", &["jwt-header-base64", "base64-length", "jwt-part-count"]);
    }

    #[test]
    fn a_lenient_value_stands_beside_its_issue() {
        let padded = read(&format!("{HEAD}.{BODY}==.{SIGN}"));
        assert_eq!(padded.value.claim_str("sub"), Some("ana"));
        assert!(super::is_malformed(&padded.issues));
        let broken = read(&format!("{HEAD}.{BODY}%3D.{SIGN}")).value;
        assert_eq!((broken.header_str("alg"), broken.claims.as_ref()), (Some("HS256"), None));
    }

    #[test]
    fn a_jwe_may_have_an_empty_key() {
        // {"alg":"dir","enc":"A128GCM"}
        let head = "eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0";
        let whole = read(&format!("{head}..AAAA.AAAA.AAAA"));
        assert_eq!((whole.value.form, whole.issues.len()), (Form::Jwe, 0));
        let cut = read(&format!("{head}..AAAA.AAAA"));
        assert_eq!((cut.value.form, cut.has("jwt-part-count")), (Form::Jwe, true));
    }

    #[test]
    fn an_unencoded_payload_is_read_as_it_stands() {
        // {"alg":"HS256","b64":false,"crit":["b64"]}
        let head = "eyJhbGciOiJIUzI1NiIsImI2NCI6ZmFsc2UsImNyaXQiOlsiYjY0Il19";
        let read = read(&format!("{head}.{{\"sub\":\"ana\"}}.{SIGN}"));
        assert_eq!((read.value.claim_str("sub"), read.issues.len()), (Some("ana"), 0));
    }

    #[test]
    fn a_nested_token_has_no_claims_and_no_issue() {
        // {"alg":"HS256","cty":"JWT"} around the token of the first test's header and an empty signature
        let text = format!("eyJhbGciOiJIUzI1NiIsImN0eSI6IkpXVCJ9.ZXlKaGJHY2lPaUpJVXpJMU5pSjkuZTMwLg.{SIGN}");
        check(&text, &[]);
    }

    #[test]
    fn shapes() {
        for (text, jwt) in [
            (format!("{HEAD}.{BODY}.{SIGN}"), true),
            (format!("{HEAD}.{BODY}"), true),
            (HEAD.to_owned(), true),
            (HEAD[..19].to_owned(), true),
            (format!("{}%20.{BODY}", &HEAD[..18]), true),
            // A Flask session: {"user_id":1}, a time, a signature.
            ("eyJ1c2VyX2lkIjoxfQ.ZkYz5A.sig".to_owned(), false),
            // A Laravel cookie: {"iv":"a","value":"b"}
            ("eyJpdiI6ImEiLCJ2YWx1ZSI6ImIifQ".to_owned(), false),
            ("v4.public.eyJkYXRhIjoi".to_owned(), false),
            ("a.b.c".to_owned(), false),
            (String::new(), false),
        ] {
            assert_eq!(looks_like(&text), jwt, "{text}");
        }
    }
}
