//! Keys as they are published or kept in files: a shared secret, PEM, a JWK or a set of them (RFC 7517).
//!
//! Only what checks a signature is taken along: private members of a JWK are dropped when it is read.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};

use super::base64::{Alphabet, decode};
use super::{der, json_object};

/// Bytes of a shared secret. `Debug` shows their number only.
#[derive(Clone, PartialEq, Eq)]
pub struct SecretBytes(Vec<u8>);

impl SecretBytes {
    /// The bytes; only what computes with them needs them.
    pub fn expose(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for SecretBytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SecretBytes({})", self.0.len())
    }
}

/// What a key is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Material {
    /// A secret that issuer and server share.
    Shared {
        /// The secret.
        bytes: SecretBytes,
        /// They were read from base64.
        base64: bool,
    },
    /// A public key in DER.
    Public(der::PublicKey),
    /// The public members of a JWK.
    Jwk(Map<String, Value>),
}

/// One key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// Its name in the set.
    pub kid: Option<String>,
    /// Its type as RFC 7518 §6.1 calls it: `oct`, `RSA`, `EC`, `OKP`, or a word of its own.
    pub kind: String,
    /// It says that it is for something else than signatures (RFC 7517 §4.2, §4.3).
    pub encrypts: bool,
    /// The one algorithm it is for, where it says so.
    pub algorithm: Option<String>,
    /// What it is made of.
    pub material: Material,
}

/// What was given as a key.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Keys {
    /// The keys; several of a set, or the readings of one secret.
    pub list: Vec<Key>,
    /// They are a set, from which a token chooses by `kid`.
    pub set: bool,
}

/// Why a text can't be used as a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unusable {
    /// There is nothing.
    Empty,
    /// It is a private key, which checking doesn't need.
    Private,
    /// It has the form of a key, but can't be read as one.
    Unreadable,
}

/// Public members of keys (RFC 7518 §6, RFC 8037 §2) and what tells their use.
const PUBLIC: &[&str] = &["kty", "crv", "x", "y", "n", "e", "alg", "use", "kid"];

/// Reads a text as key or keys.
///
/// JSON is a JWK, a set of them, or an object of certificates by `kid` as Google publishes them; text with a PEM
/// label is PEM; anything else is a shared secret, whose line end doesn't count, and which may be base64.
pub fn read(text: &str) -> Result<Keys, Unusable> {
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return Err(Unusable::Empty);
    }
    if trimmed.starts_with('{') {
        let (members, _) = json_object::object(trimmed.as_bytes()).ok_or(Unusable::Unreadable)?;
        return of_json(&members);
    }
    if trimmed.contains("-----BEGIN ") {
        return pem(trimmed).map(|list| Keys { set: list.len() > 1, list });
    }
    let plain = text.trim_end_matches(['\r', '\n']);
    let mut list = vec![shared(plain.as_bytes().to_vec(), false)];
    let read =
        decode(trimmed, 0, if trimmed.contains(['-', '_']) { Alphabet::UrlSafe } else { Alphabet::Standard });
    list.extend(read.value.filter(|bytes| !bytes.is_empty()).map(|bytes| shared(bytes, true)));
    Ok(Keys { list, set: false })
}

fn shared(bytes: Vec<u8>, base64: bool) -> Key {
    let material = Material::Shared { bytes: SecretBytes(bytes), base64 };
    Key { kid: None, kind: "oct".to_owned(), encrypts: false, algorithm: None, material }
}

fn of_json(members: &Map<String, Value>) -> Result<Keys, Unusable> {
    if let Some(list) = set(members) {
        let list: Vec<Key> = list.iter().filter_map(|key| jwk(key.as_object()?)).collect();
        return if list.is_empty() { Err(Unusable::Unreadable) } else { Ok(Keys { list, set: true }) };
    }
    if members.contains_key("kty") {
        let key = jwk(members).ok_or(Unusable::Unreadable)?;
        return Ok(Keys { list: vec![key], set: false });
    }
    let mut keys = Keys { list: Vec::new(), set: true };
    for (kid, value) in members {
        let certificate = value.as_str().and_then(|text| pem(text).ok());
        let named = certificate.into_iter().flatten().map(|key| Key { kid: Some(kid.clone()), ..key });
        keys.list.extend(named);
    }
    if keys.list.is_empty() { Err(Unusable::Unreadable) } else { Ok(keys) }
}

/// The keys of a JWK set (RFC 7517 §5).
pub fn set(members: &Map<String, Value>) -> Option<&Vec<Value>> {
    let list = members.get("keys")?.as_array()?;
    list.iter().all(|key| key.get("kty").is_some_and(Value::is_string)).then_some(list)
}

fn jwk(members: &Map<String, Value>) -> Option<Key> {
    let text = |name: &str| members.get(name).and_then(Value::as_str).map(str::to_owned);
    let kind = text("kty")?;
    let material = if kind == "oct" {
        let bytes = decode(members.get("k")?.as_str()?, 0, Alphabet::UrlSafe).value?;
        Material::Shared { bytes: SecretBytes(bytes), base64: false }
    } else {
        let public = members.iter().filter(|(name, _)| PUBLIC.contains(&name.as_str()));
        Material::Jwk(public.map(|(name, value)| (name.clone(), value.clone())).collect())
    };
    let checks = |operation: &Value| matches!(operation.as_str(), Some("verify" | "sign"));
    let operations = members.get("key_ops").and_then(Value::as_array);
    let encrypts = members.get("use").is_some_and(|what| what == "enc")
        || operations.is_some_and(|operations| !operations.iter().any(checks));
    Some(Key { kid: text("kid"), kind, encrypts, algorithm: text("alg"), material })
}

/// The public keys of a text with PEM labels (RFC 7468).
fn pem(text: &str) -> Result<Vec<Key>, Unusable> {
    let mut list = Vec::new();
    let mut rest = text;
    while let Some((_, after)) = rest.split_once("-----BEGIN ") {
        let (label, after) = after.split_once("-----").ok_or(Unusable::Unreadable)?;
        let (body, after) = after.split_once("-----END ").ok_or(Unusable::Unreadable)?;
        rest = after;
        if label.contains("PRIVATE KEY") {
            return Err(Unusable::Private);
        }
        // Pasted from a variable's value, the ends of lines are two characters each.
        let body: String = body.replace("\\n", "").split_ascii_whitespace().collect();
        let der = STANDARD.decode(body).map_err(|_| Unusable::Unreadable)?;
        let key = match label {
            "PUBLIC KEY" => der::public_key(&der),
            "RSA PUBLIC KEY" => Some(der::rsa(&der)),
            "CERTIFICATE" => der::certificate(&der),
            _ => None,
        };
        let key = key.ok_or(Unusable::Unreadable)?;
        let kind = key.kind.to_owned();
        list.push(Key { kid: None, kind, encrypts: false, algorithm: None, material: Material::Public(key) });
    }
    if list.is_empty() { Err(Unusable::Unreadable) } else { Ok(list) }
}

#[cfg(test)]
mod tests {
    use super::{Keys, Material, Unusable, read};

    /// Kinds of the keys that a text is read as, and whether they are a set.
    fn kinds(text: &str) -> Result<(Vec<String>, bool), Unusable> {
        read(text).map(|Keys { list, set }| (list.into_iter().map(|key| key.kind).collect(), set))
    }

    fn of(kinds: &[&str], set: bool) -> (Vec<String>, bool) {
        (kinds.iter().map(|kind| (*kind).to_owned()).collect(), set)
    }

    #[test]
    fn what_is_given_is_told_by_its_form() {
        for (text, expected) in [
            ("", Err(Unusable::Empty)),
            (" \n", Err(Unusable::Empty)),
            ("geheim!\n", Ok(of(&["oct"], false))),
            ("c2VjcmV0", Ok(of(&["oct", "oct"], false))),
            (r#"{"kty":"oct","k":"c2VjcmV0"}"#, Ok(of(&["oct"], false))),
            (r#"{"kty":"RSA","n":"AA","e":"AQAB","d":"AA"}"#, Ok(of(&["RSA"], false))),
            (
                r#"{"keys":[{"kty":"RSA","n":"AA","e":"AQAB","kid":"a"},{"kty":"EC","kid":"b"}]}"#,
                Ok(of(&["RSA", "EC"], true)),
            ),
            (r#"{"keys":[]}"#, Err(Unusable::Unreadable)),
            (r#"{"a":1}"#, Err(Unusable::Unreadable)),
            ("{", Err(Unusable::Unreadable)),
            ("-----BEGIN PRIVATE KEY-----\nAA==\n-----END PRIVATE KEY-----", Err(Unusable::Private)),
            ("-----BEGIN PUBLIC KEY-----\nAA==\n-----END PUBLIC KEY-----", Err(Unusable::Unreadable)),
            ("-----BEGIN PUBLIC KEY-----", Err(Unusable::Unreadable)),
        ] {
            assert_eq!(kinds(text), expected, "{text}");
        }
    }

    #[test]
    fn nothing_private_is_kept_or_shown() {
        let keys = read(r#"{"kty":"EC","crv":"P-256","x":"AA","y":"AA","d":"geheim"}"#).unwrap();
        let Material::Jwk(members) = &keys.list[0].material else { panic!("{keys:?}") };
        assert!(!members.contains_key("d"));
        assert!(!format!("{:?}", read("geheim!").unwrap()).contains("geheim"));
        assert!(!format!("{:?}", read(r#"{"kty":"oct","k":"Z2VoZWlt"}"#).unwrap()).contains("Z2VoZWlt"));
    }
}
