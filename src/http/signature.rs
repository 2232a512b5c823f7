//! Which key checks a token's signature, and over what (RFC 7515 §5.2). The arithmetic is done elsewhere.

use serde_json::Value;

use super::Span;
use super::base64::{Alphabet, decode};
use super::jwt::{Form, Jwt};
use super::key::{Key, Keys, Material};

/// One signature to check with one key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// Algorithm as the token's header names it.
    pub algorithm: String,
    /// The key.
    pub key: Key,
    /// What was signed (RFC 7515 §5.1, RFC 7797 §3).
    pub message: Vec<u8>,
    /// The signature.
    pub signature: Vec<u8>,
    /// The token says where its payload would stand, but not what it is (RFC 7515 appendix F).
    pub detached: bool,
}

/// What the check of a signature came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// It was made with the key.
    Valid {
        /// Name of the key.
        kid: Option<String>,
        /// The key is what the given text stands for in base64, not the text itself.
        base64: bool,
    },
    /// It wasn't made with the key.
    Invalid,
    /// The token names a key that isn't in the set.
    NotInSet {
        /// Which.
        kid: String,
        /// Those that are.
        known: Vec<String>,
    },
    /// The token's algorithm is another one than the key is for.
    OtherAlgorithm {
        /// The token's.
        token: String,
        /// The key's, or its type.
        key: String,
    },
    /// The check isn't possible here with this algorithm.
    Unsupported(String),
    /// The token has no signature.
    Unsigned,
    /// It is encrypted instead of signed.
    Encrypted,
    /// Its parts aren't as they must be: libraries refuse it without looking at the signature.
    Damaged,
    /// The key is there to encrypt.
    ForEncryption,
    /// Its payload was sent apart.
    Detached,
    /// The key can't be used: what it is made of makes no key.
    KeyUnusable,
}

/// The type of key that an algorithm needs (RFC 7518 §3.1, RFC 8037 §3.1, RFC 8812 §3.2, RFC 9864 §2.2), and the
/// size of the coordinates where it names a curve.
fn needs(algorithm: &str) -> Option<(&'static str, usize)> {
    Some(match algorithm {
        "HS256" | "HS384" | "HS512" => ("oct", 0),
        "RS256" | "RS384" | "RS512" | "PS256" | "PS384" | "PS512" => ("RSA", 0),
        "ES256" | "ES256K" => ("EC", 32),
        "ES384" => ("EC", 48),
        "ES512" => ("EC", 66),
        "EdDSA" | "Ed25519" | "Ed448" => ("OKP", 0),
        _ => return None,
    })
}

/// The curve of an algorithm.
fn curve(algorithm: &str) -> Option<&'static str> {
    Some(match algorithm {
        "ES256" => "P-256",
        "ES256K" => "secp256k1",
        "ES384" => "P-384",
        "ES512" => "P-521",
        "Ed25519" => "Ed25519",
        "Ed448" => "Ed448",
        _ => return None,
    })
}

/// What a key is for, where that is something else than the algorithm.
fn other_use(key: &Key, algorithm: &str) -> Option<String> {
    let (kind, size) = needs(algorithm)?;
    if key.kind != kind {
        return Some(key.kind.clone());
    }
    if let Some(own) = &key.algorithm
        && own != algorithm
        // One name for all curves, and the newer one for each.
        && !(own == "EdDSA" && kind == "OKP" || algorithm == "EdDSA" && own.starts_with("Ed"))
    {
        return Some(own.clone());
    }
    match &key.material {
        Material::Jwk(members) => {
            let own = members.get("crv")?.as_str()?;
            curve(algorithm).filter(|curve| *curve != own).map(|_| own.to_owned())
        }
        // The bytes of an uncompressed point are one, and the two coordinates.
        Material::Public(key) if size > 0 && key.bytes.len() != 1 + 2 * size => Some(match key.bytes.len() {
            65 => "P-256".to_owned(),
            97 => "P-384".to_owned(),
            133 => "P-521".to_owned(),
            _ => key.kind.to_owned(),
        }),
        _ => None,
    }
}

/// The checks of which one must succeed, or the answer where none is needed to tell.
///
/// Of a set the key that `kid` names counts, or all that fit where the token names none.
pub fn checks(token: &Jwt, keys: &Keys) -> Result<Vec<Check>, Answer> {
    if token.form == Form::Jwe {
        return Err(Answer::Encrypted);
    }
    let text = token.text.expose();
    let algorithm = token.header_str("alg").ok_or(Answer::Damaged)?.to_owned();
    if algorithm.eq_ignore_ascii_case("none") {
        return Err(Answer::Unsigned);
    }
    let [header, payload, signature] = token.parts[..] else { return Err(Answer::Damaged) };
    if signature.start == signature.end {
        return Err(Answer::Unsigned);
    }
    if needs(&algorithm).is_none() {
        return Err(Answer::Unsupported(algorithm));
    }
    let strict = |part: Span| {
        let read = decode(part.of(text), 0, Alphabet::UrlSafe);
        read.value.filter(|_| read.issues.is_empty()).ok_or(Answer::Damaged)
    };
    strict(header)?;
    // RFC 7797: a payload that stands there as it is.
    let plain = token.header.as_ref().and_then(|header| header.get("b64")) == Some(&Value::Bool(false));
    if !plain {
        strict(payload)?;
    }
    let signature = strict(signature)?;
    let message = text.as_bytes().get(..payload.end).ok_or(Answer::Damaged)?;

    let kid = token.header_str("kid").filter(|_| keys.set);
    let named = |key: &&Key| kid.is_none_or(|kid| key.kid.as_deref().is_none_or(|own| own == kid));
    let mut candidates: Vec<&Key> = keys.list.iter().filter(named).collect();
    if candidates.iter().any(|key| kid.is_some() && key.kid.as_deref() == kid) {
        candidates.retain(|key| key.kid.as_deref() == kid);
    }
    let fits = |key: &&&Key| !key.encrypts && other_use(key, &algorithm).is_none();
    let fitting: Vec<&Key> = candidates.iter().filter(fits).copied().collect();
    if fitting.is_empty() {
        return Err(match (kid, candidates.first()) {
            (Some(kid), None) => Answer::NotInSet {
                kid: kid.to_owned(),
                known: keys.list.iter().filter_map(|key| key.kid.clone()).collect(),
            },
            (_, Some(first)) if first.encrypts => Answer::ForEncryption,
            (_, Some(first)) => {
                let key = other_use(first, &algorithm).unwrap_or_default();
                Answer::OtherAlgorithm { token: algorithm, key }
            }
            (None, None) => Answer::KeyUnusable,
        });
    }
    let check = |key: &Key| Check {
        algorithm: algorithm.clone(),
        key: key.clone(),
        message: message.to_vec(),
        signature: signature.clone(),
        detached: payload.start == payload.end,
    };
    Ok(fitting.into_iter().map(check).collect())
}

/// What one check came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The signature fits.
    Fits,
    /// It doesn't.
    Differs,
    /// The algorithm can't be computed here.
    Unsupported,
    /// The key can't be read.
    KeyUnusable,
}

/// The answer, once the checks were made, in their order.
pub fn settled(checks: &[Check], outcomes: &[Outcome]) -> Answer {
    let mut made = checks.iter().zip(outcomes);
    if let Some((check, _)) = made.clone().find(|(_, outcome)| **outcome == Outcome::Fits) {
        let base64 = matches!(check.key.material, Material::Shared { base64: true, .. });
        return Answer::Valid { kid: check.key.kid.clone(), base64 };
    }
    if made.clone().any(|(_, outcome)| *outcome == Outcome::Differs) {
        return if checks.iter().any(|check| check.detached) { Answer::Detached } else { Answer::Invalid };
    }
    match made.next() {
        Some((check, Outcome::Unsupported)) => Answer::Unsupported(check.algorithm.clone()),
        _ => Answer::KeyUnusable,
    }
}

#[cfg(test)]
mod tests {
    use super::{Answer, Outcome, checks, settled};
    use crate::http::{jwt, key};
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;

    const SET: &str = r#"{"keys":[
        {"kty":"RSA","kid":"r","n":"AA","e":"AQAB","alg":"RS256"},
        {"kty":"EC","kid":"e","crv":"P-256","x":"AA","y":"AA"},
        {"kty":"OKP","kid":"o","crv":"Ed25519","x":"AA"}]}"#;

    fn token(header: &str, signature: &str) -> jwt::Jwt {
        jwt::read(&format!("{}.e30.{signature}", URL_SAFE_NO_PAD.encode(header))).value
    }

    /// How many checks are to be made, or the answer.
    fn asked(header: &str, key: &str) -> Result<usize, Answer> {
        checks(&token(header, "AAAA"), &key::read(key).unwrap()).map(|checks| checks.len())
    }

    fn other(token: &str, key: &str) -> Answer {
        Answer::OtherAlgorithm { token: token.to_owned(), key: key.to_owned() }
    }

    #[test]
    fn the_key_is_chosen_by_name_and_algorithm() {
        for (header, key, expected) in [
            (r#"{"alg":"HS256"}"#, "geheim!", Ok(1)),
            (r#"{"alg":"HS256","kid":"x"}"#, "c2VjcmV0", Ok(2)),
            (r#"{"alg":"RS256","kid":"r"}"#, SET, Ok(1)),
            (r#"{"alg":"RS256"}"#, SET, Ok(1)),
            (r#"{"alg":"PS256","kid":"r"}"#, SET, Err(other("PS256", "RS256"))),
            (r#"{"alg":"ES256","kid":"e"}"#, SET, Ok(1)),
            (r#"{"alg":"ES384","kid":"e"}"#, SET, Err(other("ES384", "P-256"))),
            (r#"{"alg":"EdDSA","kid":"o"}"#, SET, Ok(1)),
            (r#"{"alg":"Ed25519","kid":"o"}"#, SET, Ok(1)),
            (r#"{"alg":"HS256","kid":"r"}"#, SET, Err(other("HS256", "RSA"))),
            (
                r#"{"alg":"RS256","kid":"x"}"#,
                SET,
                Err(Answer::NotInSet { kid: "x".into(), known: vec!["r".into(), "e".into(), "o".into()] }),
            ),
            (r#"{"alg":"none"}"#, SET, Err(Answer::Unsigned)),
            (r#"{"alg":"XS1"}"#, SET, Err(Answer::Unsupported("XS1".into()))),
            (r#"{"typ":"JWT"}"#, SET, Err(Answer::Damaged)),
            (r#"{"alg":"RS256"}"#, "geheim!", Err(other("RS256", "oct"))),
            (r#"{"alg":"ES256"}"#, r#"{"kty":"EC","crv":"P-256","use":"enc"}"#, Err(Answer::ForEncryption)),
            (r#"{"alg":"ES256"}"#, r#"{"kty":"EC","key_ops":["deriveKey"]}"#, Err(Answer::ForEncryption)),
        ] {
            assert_eq!(asked(header, key), expected, "{header}");
        }
        assert_eq!(checks(&token(r#"{"alg":"HS256"}"#, ""), &key::read("x").unwrap()), Err(Answer::Unsigned));
    }

    #[test]
    fn one_fitting_key_is_enough() {
        let all = checks(&token(r#"{"alg":"HS256"}"#, "AAAA"), &key::read("c2VjcmV0").unwrap()).unwrap();
        for (outcomes, expected) in [
            ([Outcome::Fits, Outcome::Differs], Answer::Valid { kid: None, base64: false }),
            ([Outcome::Differs, Outcome::Fits], Answer::Valid { kid: None, base64: true }),
            ([Outcome::Differs, Outcome::Differs], Answer::Invalid),
            ([Outcome::Unsupported, Outcome::Unsupported], Answer::Unsupported("HS256".into())),
            ([Outcome::KeyUnusable, Outcome::KeyUnusable], Answer::KeyUnusable),
        ] {
            assert_eq!(settled(&all, &outcomes), expected);
        }
    }
}
