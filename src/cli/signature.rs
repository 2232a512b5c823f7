//! Signatures of tokens, computed with the `jsonwebtoken` crate.

use jsonwebtoken::jwk::Jwk;
use jsonwebtoken::{Algorithm, DecodingKey, crypto};
use serde_json::Value;
use why401::http::jwt::Jwt;
use why401::http::key::{Keys, Material};
use why401::http::signature::{Answer, Check, Outcome, checks, settled};

/// Checks a token's signature with the key that it names.
pub(crate) fn check(token: &Jwt, keys: &Keys) -> Answer {
    match checks(token, keys) {
        Ok(checks) => settled(&checks, &checks.iter().map(outcome).collect::<Vec<_>>()),
        Err(answer) => answer,
    }
}

fn outcome(check: &Check) -> Outcome {
    // RFC 9864 names the curve where RFC 8037 has one name for both; the crate knows the older name.
    let name = if check.algorithm == "Ed25519" { "EdDSA" } else { &check.algorithm };
    let Ok(algorithm) = name.parse::<Algorithm>() else { return Outcome::Unsupported };
    let key = match &check.key.material {
        Material::Shared { bytes, .. } => Some(DecodingKey::from_secret(bytes.expose())),
        Material::Public(key) => match key.kind {
            "RSA" => Some(DecodingKey::from_rsa_der(&key.bytes)),
            "EC" => Some(DecodingKey::from_ec_der(&key.bytes)),
            _ => Some(DecodingKey::from_ed_der(&key.bytes)),
        },
        Material::Jwk(members) => {
            let mut members = members.clone();
            // Names of algorithms that the crate doesn't know are no reason to refuse the key.
            members.remove("alg");
            let jwk = serde_json::from_value::<Jwk>(Value::Object(members)).ok();
            jwk.and_then(|jwk| DecodingKey::from_jwk(&jwk).ok())
        }
    };
    let Some(key) = key else { return Outcome::KeyUnusable };
    let signature = base64_url(&check.signature);
    match crypto::verify(&signature, &check.message, &key, algorithm) {
        Ok(true) => Outcome::Fits,
        Ok(false) => Outcome::Differs,
        Err(_) => Outcome::KeyUnusable,
    }
}

fn base64_url(bytes: &[u8]) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "tests")]
mod tests {
    use super::check;
    use serde_json::Value;
    use why401::http::signature::Answer;
    use why401::http::{jose_json, jwt, key};

    fn cases(text: &str) -> Vec<Value> {
        serde_json::from_str::<Value>(text).unwrap()["cases"].as_array().unwrap().clone()
    }

    /// RFC 7520, RFC 7797 and RFC 8037: their signatures with their keys, in each form that they give.
    #[test]
    fn the_cookbook() {
        let mut checked = Vec::new();
        for case in cases(include_str!("../../tests/data/jose/cookbook.json")) {
            let (id, document) = (case["id"].as_str().unwrap(), &case["document"]);
            if document.get("signing").is_none() {
                continue;
            }
            let input = &document["input"]["key"];
            // Multiple signatures have a key each.
            let text = match input {
                Value::Array(_) => serde_json::json!({ "keys": input }).to_string(),
                one => one.to_string(),
            };
            let keys = key::read(&text).unwrap();
            let output = &document["output"];
            let mut tokens = Vec::new();
            tokens.extend(output["compact"].as_str().map(|text| jwt::read(text).value));
            for name in ["json", "json_flat"] {
                let read = output.get(name).and_then(|json| jose_json::read(&json.to_string()));
                tokens.extend(read.into_iter().flatten().map(|read| read.value));
            }
            assert!(!tokens.is_empty(), "{id}");
            for token in &tokens {
                let answer = check(token, &keys);
                checked.push(match (token.header_str("alg").unwrap(), &answer) {
                    ("ES512", Answer::Unsupported(_)) => "unsupported",
                    (_, Answer::Detached) if id.contains("detached") => "detached",
                    (_, Answer::Valid { .. }) => "valid",
                    _ => panic!("{id}: {answer:?}"),
                });
            }
        }
        let count = |what: &str| checked.iter().filter(|found| **found == what).count();
        assert_eq!(["valid", "unsupported", "detached"].map(count), [11, 3, 3], "{checked:?}");
    }

    /// The proofs of RFC 9449 carry their keys.
    #[test]
    fn proofs_with_their_own_keys() {
        let tokens = cases(include_str!("../../tests/data/jose/rfc-examples.json"));
        let proofs = tokens.iter().filter(|case| case["id"].as_str().unwrap().starts_with("dpop"));
        for case in proofs {
            let text = case["token"].as_str().unwrap();
            let token = jwt::read(text).value;
            let keys = key::read(&token.header.as_ref().unwrap().get("jwk").unwrap().to_string()).unwrap();
            assert!(matches!(check(&token, &keys), Answer::Valid { .. }), "{text}");
            let changed = jwt::read(&text.replacen(".eyJ", ".eyK", 1)).value;
            assert_eq!(check(&changed, &keys), Answer::Invalid);
        }
    }

    /// Wycheproof: each signature with its key.
    #[test]
    fn wycheproof() {
        let tokens = cases(include_str!("../../tests/data/jose/wycheproof-jws.json"));
        let (mut count, mut wrong) = (0, Vec::new());
        for case in cases(include_str!("../../tests/data/jose/wycheproof-keys.json")) {
            let keys = key::read(&case["key"].to_string());
            for id in case["tokens"].as_array().unwrap() {
                let of = tokens.iter().find(|token| token["id"] == *id).unwrap();
                let token = jwt::read(of["token"].as_str().unwrap()).value;
                let answer = keys.as_ref().map(|keys| check(&token, keys));
                count += 1;
                // Valid for Wycheproof though the key's `alg` is another algorithm (RFC 7517 §4.4), or though a byte is no
                // base64url (RFC 7515 §2). What was to be wrong with the padding of two got lost before they were published.
                let listed = |ids: &[&str]| ids.iter().any(|other| id == other);
                if listed(&["tc346", "tc347", "tc350", "tc351", "tc372", "tc373"]) {
                    assert!(matches!(answer, Ok(Answer::OtherAlgorithm { .. } | Answer::Damaged)), "{id}");
                    continue;
                }
                if listed(&["tc367", "tc370"]) {
                    assert!(matches!(answer, Ok(Answer::Valid { .. })), "{id}");
                    continue;
                }
                if (of["result"] == "valid") != matches!(answer, Ok(Answer::Valid { .. })) {
                    wrong.push(format!("{id} {} {} {answer:?}", of["comment"], of["group"]));
                }
            }
        }
        assert_eq!((count, wrong), (268, Vec::<String>::new()));
    }

    /// Made by jsonwebtoken with a text and with the bytes that it stands for.
    #[test]
    fn a_secret_may_be_base64() {
        use jsonwebtoken::{EncodingKey, Header, encode};
        let claims = serde_json::json!({"sub": "ana"});
        let secret = "c2VjcmV0LXNlY3JldA==";
        for (key, base64) in [
            (EncodingKey::from_secret(secret.as_bytes()), false),
            (EncodingKey::from_base64_secret(secret).unwrap(), true),
        ] {
            let token = jwt::read(&encode(&Header::default(), &claims, &key).unwrap()).value;
            let read = |text: &str| key::read(text).unwrap();
            assert_eq!(check(&token, &read(&format!("{secret}\n"))), Answer::Valid { kid: None, base64 });
            assert_eq!(check(&token, &read("another")), Answer::Invalid);
        }
    }

    /// Keys and tokens as OpenSSL makes them (`tests/data/jose/openssl.json`).
    #[test]
    fn pem_files() {
        for case in cases(include_str!("../../tests/data/jose/openssl.json")) {
            let text = case["token"].as_str().unwrap();
            for form in ["public", "pkcs1", "certificate"] {
                let Some(pem) = case[form].as_str() else { continue };
                let keys = key::read(pem).unwrap();
                let answer = check(&jwt::read(text).value, &keys);
                let expected = case["checked"] == false;
                assert_eq!(
                    matches!(answer, Answer::Valid { .. }),
                    !expected,
                    "{} {form}: {answer:?}",
                    case["id"]
                );
                let (rest, _) = text.rsplit_once('.').unwrap();
                let other = jwt::read(&format!("{rest}.{}", "A".repeat(text.len() - rest.len() - 1))).value;
                assert!(!matches!(check(&other, &keys), Answer::Valid { .. }), "{} {form}", case["id"]);
            }
        }
    }
}
