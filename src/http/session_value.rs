//! What frameworks write into session cookies and tokens of their own: signed ones are read, encrypted ones are recognised.
//!
//! Nothing is checked: whoever holds no key can't tell whether a signature is good.

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use super::base64::{Alphabet, decode};
use super::foreign_tokens::{is_biscuit, is_macaroon, paseto, saml, saml_of_address};
use super::time::Millis;
use super::{json_object, marshal};

/// A value in the form of a product.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SessionValue {
    /// Which form.
    pub format: Format,
    /// What it says, where it can be read without a key and is an object.
    pub members: Option<Map<String, Value>>,
    /// When it was signed. Server clock.
    pub made: Option<Millis>,
    /// When it ends. Server clock.
    pub expires: Option<Millis>,
    /// The name of the key that it was made with.
    pub key: Option<String>,
}

/// Forms of values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Format {
    /// Django's signing: `data:time:signature`.
    Django,
    /// itsdangerous, as Flask and Starlette use it: `data.time.signature`.
    #[default]
    ItsDangerous,
    /// Flask-Login's `remember_token`: `user|signature`.
    FlaskLogin,
    /// Express's signed cookies, express-session's among them: `s:value.signature`.
    Express,
    /// Express's cookies for objects: `j:{…}`.
    ExpressJson,
    /// cookie-session: JSON in base64; the signature is a cookie of its own.
    CookieSession,
    /// Rails' signed cookies: `data--signature`.
    Rails,
    /// Rails' encrypted cookies: `data--iv--tag`.
    RailsEncrypted,
    /// Laravel's encrypted cookies: JSON of `iv`, `value` and `mac` in base64.
    Laravel,
    /// ASP.NET Core's data protection.
    AspNetCore,
    /// Sealed with iron (`@hapi/iron`, iron-session).
    Iron,
    /// WordPress: `user|end|token|signature`.
    WordPress,
    /// Supabase's session in a cookie: `base64-…`.
    Supabase,
    /// Phoenix: a signed Erlang term.
    Phoenix,
    /// PASETO, signed.
    PasetoPublic,
    /// PASETO, encrypted.
    PasetoLocal,
    /// A macaroon.
    Macaroon,
    /// A biscuit.
    Biscuit,
    /// A SAML response or assertion.
    Saml,
    /// A SAML request to sign somebody in or out.
    SamlRequest,
}

impl Format {
    /// Its name in messages and tests.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Django => "django",
            Self::ItsDangerous => "itsdangerous",
            Self::FlaskLogin => "flask-login",
            Self::Express => "express",
            Self::ExpressJson => "express-json",
            Self::CookieSession => "cookie-session",
            Self::Rails => "rails",
            Self::RailsEncrypted => "rails-encrypted",
            Self::Laravel => "laravel",
            Self::AspNetCore => "aspnet-core",
            Self::Iron => "iron",
            Self::WordPress => "wordpress",
            Self::Supabase => "supabase",
            Self::Phoenix => "phoenix",
            Self::PasetoPublic => "paseto-public",
            Self::PasetoLocal => "paseto-local",
            Self::Macaroon => "macaroon",
            Self::Biscuit => "biscuit",
            Self::Saml => "saml",
            Self::SamlRequest => "saml-request",
        }
    }
}

/// Longest value that is looked at, in bytes: SAML responses are the longest.
const LONGEST: usize = 128 * 1024;
/// Longest text that a compressed value may stand for.
const LONGEST_TEXT: usize = 256 * 1024;

/// Reads a value; `None` where its form is none of those known.
pub fn read(value: &str) -> Option<SessionValue> {
    if value.len() > LONGEST || value.len() < 8 {
        return None;
    }
    let plain = percent_decode_str(value.trim().trim_matches('"')).decode_utf8().ok()?;
    let plain = plain.as_ref();
    by_prefix(plain)
        .or_else(|| rails(plain))
        .or_else(|| django(plain))
        .or_else(|| barred(plain))
        .or_else(|| its_dangerous(plain))
        .or_else(|| whole(plain))
}

pub(super) fn of(format: Format) -> SessionValue {
    SessionValue { format, ..SessionValue::default() }
}

pub(super) fn says(format: Format, bytes: &[u8]) -> SessionValue {
    SessionValue { members: object(bytes), ..of(format) }
}

pub(super) fn object(bytes: &[u8]) -> Option<Map<String, Value>> {
    json_object::object(bytes).map(|(members, _)| members)
}

pub(super) fn bytes(text: &str) -> Option<Vec<u8>> {
    decode(text, 0, Alphabet::UrlSafe).value.filter(|bytes| !bytes.is_empty())
}

/// Values that begin with what no other does.
fn by_prefix(text: &str) -> Option<SessionValue> {
    if let Some(rest) = text.strip_prefix("s:") {
        // 32 bytes in base64 without its `=` (`cookie-signature`).
        let (inner, signature) = rest.rsplit_once('.')?;
        let members = inner.strip_prefix("j:").and_then(|json| object(json.as_bytes()));
        return (signature.len() == 43).then_some(SessionValue { members, ..of(Format::Express) });
    }
    if let Some(json) = text.strip_prefix("j:{") {
        return Some(says(Format::ExpressJson, format!("{{{json}").as_bytes()));
    }
    if text.starts_with("CfDJ8") {
        // A fixed beginning of four bytes, then the id of the key: a GUID, whose first three groups stand backwards.
        let id: [u8; 16] = bytes(text)?.get(4..20)?.try_into().ok()?;
        let order = [3, 2, 1, 0, 99, 5, 4, 99, 7, 6, 99, 8, 9, 99, 10, 11, 12, 13, 14, 15];
        let part = |at: &usize| id.get(*at).map_or("-".to_owned(), |byte| format!("{byte:02x}"));
        let key = order.iter().map(part).collect();
        return Some(SessionValue { key: Some(key), ..of(Format::AspNetCore) });
    }
    if text.starts_with("Fe26.2*") {
        let parts: Vec<&str> = text.split('*').collect();
        let [_, key, _, _, _, end, _, _] = parts[..] else { return None };
        let (key, expires) = (Some(key.to_owned()), end.parse().ok().map(Millis));
        return Some(SessionValue { expires, key, ..of(Format::Iron) });
    }
    if let Some(json) = text.strip_prefix("base64-eyJ") {
        return Some(says(Format::Supabase, &bytes(&format!("eyJ{json}"))?));
    }
    if text.starts_with("SFMyNTY.") && text.split('.').count() == 3 {
        return Some(of(Format::Phoenix));
    }
    paseto(text)
}

/// `data--signature`, `data--iv--tag`: base64 of the strict kind, the signature in hex.
fn rails(text: &str) -> Option<SessionValue> {
    let parts: Vec<&str> = text.split("--").collect();
    match parts[..] {
        [_, iv, tag] => {
            let lengths = (bytes(iv)?.len(), bytes(tag)?.len());
            (lengths == (12, 16)).then(|| of(Format::RailsEncrypted))
        }
        [data, signature] if matches!(signature.len(), 40 | 64 | 128) && is_hex(signature) => {
            let data = bytes(data)?;
            // What was encrypted before it was signed is two texts in base64 once more.
            if std::str::from_utf8(&data).is_ok_and(|text| text.contains("--")) {
                return Some(of(Format::RailsEncrypted));
            }
            let members = ruby_or_json(&data);
            let Some(envelope) = members.as_ref().and_then(|members| members.get("_rails")) else {
                return Some(SessionValue { members, ..of(Format::Rails) });
            };
            let text = |name: &str| envelope.get(name).and_then(Value::as_str);
            let inner = match (text("message"), envelope.get("data")) {
                (Some(message), _) => ruby_or_json(&bytes(message)?),
                (None, data) => data.and_then(Value::as_object).cloned(),
            };
            let expires = text("exp").and_then(Millis::parse_rfc3339);
            Some(SessionValue { members: inner, expires, ..of(Format::Rails) })
        }
        _ => None,
    }
}

/// An object in either form that Rails writes.
fn ruby_or_json(data: &[u8]) -> Option<Map<String, Value>> {
    marshal::read(data).or_else(|| object(data))
}

/// `data:time:signature`.
fn django(text: &str) -> Option<SessionValue> {
    let mut parts = text.rsplitn(3, ':');
    let (signature, time, data) = (parts.next()?, parts.next()?, parts.next()?);
    let made = base62(time)?;
    // HMAC with SHA-256, or with SHA-1 before Django 3.1.
    let signed = matches!(signature.len(), 27 | 43) && bytes(signature).is_some();
    (signed && !data.contains(['=', ';', ' ', '{'])).then(|| SessionValue {
        members: packed(data),
        made: Some(made),
        ..of(Format::Django)
    })
}

/// `data.time.signature`, the time left out by some.
fn its_dangerous(text: &str) -> Option<SessionValue> {
    let (rest, signature) = text.rsplit_once('.')?;
    // HMAC with SHA-1.
    if signature.len() != 27 || bytes(signature)?.len() != 20 {
        return None;
    }
    let timed = rest.rsplit_once('.').and_then(|(data, time)| Some((data, packed_time(time)?)));
    let data = timed.map_or(rest, |(data, _)| data);
    let (members, made) = (packed(data), timed.map(|(_, at)| at));
    (members.is_some() || made.is_some()).then(|| SessionValue { members, made, ..of(Format::ItsDangerous) })
}

/// JSON in base64, compressed where a dot stands before it.
fn packed(data: &str) -> Option<Map<String, Value>> {
    let Some(compressed) = data.strip_prefix('.') else { return object(&bytes(data)?) };
    let text = miniz_oxide::inflate::decompress_to_vec_zlib_with_limit(&bytes(compressed)?, LONGEST_TEXT);
    object(&text.ok()?)
}

/// Seconds since 1970 as the bytes of a number, in base64.
fn packed_time(text: &str) -> Option<Millis> {
    let bytes = bytes(text).filter(|bytes| bytes.len() <= 5)?;
    likely(bytes.iter().fold(0, |number, byte| number << 8 | i64::from(*byte)))
}

/// Seconds since 1970 in digits of 62.
fn base62(text: &str) -> Option<Millis> {
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'A'..=b'Z' => Some(byte - b'A' + 10),
        b'a'..=b'z' => Some(byte - b'a' + 36),
        _ => None,
    };
    let fits = text.len() <= 7;
    likely(
        text.bytes()
            .filter(|_| fits)
            .try_fold(0, |number, byte| Some(number * 62 + i64::from(digit(byte)?)))?,
    )
}

/// A time within this century: others are chance.
fn likely(secs: i64) -> Option<Millis> {
    (946_684_800..4_102_444_800).contains(&secs).then(|| Millis::from_secs(secs))
}

fn is_hex(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// Parts between bars.
fn barred(text: &str) -> Option<SessionValue> {
    let parts: Vec<&str> = text.split('|').collect();
    match parts[..] {
        [user, signature] if signature.len() == 128 && is_hex(signature) => {
            Some(SessionValue { members: Some(user_of(user)), ..of(Format::FlaskLogin) })
        }
        [user, end, token, signature] if token.len() == 43 && signature.len() == 64 && is_hex(signature) => {
            let expires = end.parse().ok().and_then(likely)?;
            let members = Some(user_of(user));
            Some(SessionValue { members, expires: Some(expires), ..of(Format::WordPress) })
        }
        _ => None,
    }
}

fn user_of(user: &str) -> Map<String, Value> {
    std::iter::once(("user".to_owned(), Value::from(user))).collect()
}

/// Values that are one piece of base64, told by what is in it.
fn whole(text: &str) -> Option<SessionValue> {
    let data = bytes(text)?;
    if let Some(members) = object(&data) {
        let has = |names: &[&str]| names.iter().all(|name| members.contains_key(*name));
        if has(&["iv", "value", "mac"]) {
            return Some(of(Format::Laravel));
        }
        return Some(SessionValue { members: Some(members), ..of(Format::CookieSession) });
    }
    if is_macaroon(&data) {
        return Some(of(Format::Macaroon));
    }
    if is_biscuit(&data) {
        return Some(of(Format::Biscuit));
    }
    if data.starts_with(b"<") {
        return saml(std::str::from_utf8(&data).ok()?);
    }
    saml_of_address(&data)
}

#[cfg(test)]
mod tests {
    use super::{Format, read};
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;

    #[test]
    fn other_forms() {
        let saml = STANDARD.encode(
            r#"<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" Destination="https://app.example/acs">
            <saml:Issuer>https://id.example</saml:Issuer><saml:Conditions NotBefore="2026-11-23T08:00:00Z"
            NotOnOrAfter="2026-11-23T08:05:00Z"><saml:Audience>app</saml:Audience></saml:Conditions></samlp:Response>"#,
        );
        let asked = STANDARD.encode(miniz_oxide::deflate::compress_to_vec(&b"a".repeat(5000), 6));
        let wordpress = format!("ana|1795417407|{}|{}", "a".repeat(43), "0".repeat(64));
        for (value, format, member) in [
            (saml.as_str(), Some(Format::Saml), Some(("Audience", "app"))),
            (&wordpress, Some(Format::WordPress), Some(("user", "ana"))),
            ("CfDJ8AAQESAwQFBgcICQoLDA0ODw", Some(Format::AspNetCore), None),
            ("SFMyNTY.g3QAAAAB.c2lnbmF0dXJl", Some(Format::Phoenix), None),
            // JWTs and everyday values are none of these.
            (
                "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbmEifQ.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                None,
                None,
            ),
            ("GA1.2.1234567890.1700000000", None, None),
            ("550e8400-e29b-41d4-a716-446655440000", None, None),
            ("user-name--1", None, None),
            ("0123456789abcdef0123456789abcdef", None, None),
            ("https://app.example/a:b:c", None, None),
            ("v1.2.3", None, None),
            (asked.as_str(), None, None),
            ("j:5", None, None),
        ] {
            let found = read(value);
            assert_eq!(found.as_ref().map(|found| found.format), format, "{value}");
            if let Some((name, expected)) = member {
                assert_eq!(found.unwrap().members.unwrap()[name], expected, "{value}");
            }
        }
    }
}
