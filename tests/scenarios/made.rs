//! Credentials between `{{` and `}}`: tokens, proofs, passwords and dates as signers write them.

use crate::told::{BASE, span};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};
use why401::http::time::Millis;

/// The key of the proofs of RFC 9449, and its thumbprint.
const KEY: (&str, &str) =
    ("l8tFrhx-34tV3hRICRDY9zCkDlpBhF42UQUfWVAWBFs", "9VE4jf_Ok_o64zbTTlcuNJajHmt6v9TDVrU0CdvGRDA");
const THUMBPRINT: &str = "0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I";

/// What stands for `inner` in an exchange that began at `started`, if it names a credential.
pub(crate) fn credential(inner: &str, started: Millis) -> Option<String> {
    let (word, rest) = inner.split_once(' ').unwrap_or((inner, ""));
    Some(match word {
        "basic" => STANDARD.encode(rest),
        // Every letter one byte, as `btoa` writes it.
        "latin1" => {
            STANDARD.encode(rest.chars().map(|c| u8::try_from(c).unwrap_or(b'?')).collect::<Vec<u8>>())
        }
        "base64" => STANDARD.encode(rest.replace("[[", "{").replace("]]", "}")),
        "jwt" => jwt(rest),
        "proof" => proof(rest, started),
        "unix" => BASE.plus(shift(rest)).secs().to_string(),
        "compact" => compact(BASE.plus(shift(rest))),
        _ => return None,
    })
}

fn shift(text: &str) -> i64 {
    span(text.trim_start_matches('+')).unwrap_or(0)
}

/// `20260115T120000Z`, as AWS and Google Cloud write times.
fn compact(at: Millis) -> String {
    let text = at.to_rfc3339().unwrap_or_default();
    let digits: String =
        text.split('.').next().unwrap_or_default().chars().filter(|c| !"-:Z".contains(*c)).collect();
    format!("{digits}Z")
}

/// A token of made-up signature. Times count in seconds from the scenario's beginning; `+` is a blank, `h.` a
/// member of the header, `ms.` a time in milliseconds, `raw.` a number as it stands, a comma parts a list.
fn jwt(parts: &str) -> String {
    let mut header = Map::from_iter([("alg".to_owned(), json!("RS256")), ("typ".to_owned(), json!("JWT"))]);
    let mut claims = Map::new();
    for (name, value) in parts.split_ascii_whitespace().filter_map(|part| part.split_once('=')) {
        let number = value.parse::<i64>().ok();
        let text = || {
            let list: Vec<&str> = value.split(',').collect();
            if list.len() > 1 { json!(list) } else { json!(value.replace('+', " ")) }
        };
        match (name.split_once('.'), name, number) {
            (Some(("ms", claim)), _, Some(shift)) => {
                claims.insert(claim.to_owned(), json!(BASE.plus(shift * 1000).0));
            }
            (Some(("raw", claim)), _, Some(number)) => {
                claims.insert(claim.to_owned(), json!(number));
            }
            (Some(("h", member)), ..) => {
                header.insert(member.to_owned(), text());
            }
            (_, "alg" | "kid", _) => {
                header.insert(name.to_owned(), json!(value));
            }
            (_, "cnf", _) => {
                let print =
                    if value == "jkt" { json!({ "jkt": THUMBPRINT }) } else { json!({ value: THUMBPRINT }) };
                claims.insert(name.to_owned(), print);
            }
            (_, "exp" | "iat" | "nbf", Some(shift)) => {
                claims.insert(name.to_owned(), json!(BASE.secs() + shift));
            }
            _ => {
                claims.insert(name.to_owned(), text());
            }
        }
    }
    signed(&Value::Object(header), &Value::Object(claims))
}

/// A DPoP proof (RFC 9449 §4.2) of the key of {{jwt cnf=jkt}}: `htm`, `htu`, and `ath=TOKEN` for the hash of a token.
fn proof(parts: &str, started: Millis) -> String {
    let header = json!({
        "alg": "ES256", "typ": "dpop+jwt",
        "jwk": { "kty": "EC", "crv": "P-256", "x": KEY.0, "y": KEY.1 },
    });
    let mut claims =
        Map::from_iter([("jti".to_owned(), json!("made-up")), ("iat".to_owned(), json!(started.secs()))]);
    for (name, value) in parts.split_ascii_whitespace().filter_map(|part| part.split_once('=')) {
        let value = match name {
            "ath" => json!(URL_SAFE_NO_PAD.encode(Sha256::digest(value.as_bytes()))),
            _ => json!(value),
        };
        claims.insert(name.to_owned(), value);
    }
    signed(&header, &Value::Object(claims))
}

fn signed(header: &Value, claims: &Value) -> String {
    // Bytes of a signature: RFC 7518 §3.2 to §3.4 and §3.6, RSA with a key of 2048 bits.
    let length = match header["alg"].as_str() {
        Some("none") => 0,
        Some("HS256") => 32,
        Some("ES256") => 64,
        _ => 256,
    };
    let signature: String = "made up ".chars().cycle().take(length).collect();
    [&header.to_string(), &claims.to_string(), &signature].map(|part| URL_SAFE_NO_PAD.encode(part)).join(".")
}
