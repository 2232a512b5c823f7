//! Signatures of tokens, computed by the browser (Web Cryptography §18.4, §20 to §24).

use js_sys::Promise;
use wasm_bindgen::prelude::*;

use super::api::{done, object, text};
use crate::http::key::Material;
use crate::http::signature::{Check, Outcome};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = ["crypto", "subtle"], js_name = importKey)]
    fn import_key(
        format: &str,
        key: &JsValue,
        algorithm: &JsValue,
        extractable: bool,
        uses: &JsValue,
    ) -> Result<Promise, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["crypto", "subtle"])]
    fn verify(
        algorithm: &JsValue,
        key: &JsValue,
        signature: &[u8],
        message: &[u8],
    ) -> Result<Promise, JsValue>;
}

/// Members of a JWK that make a public key; the others may forbid what is asked for.
const MEMBERS: [&str; 6] = ["kty", "crv", "x", "y", "n", "e"];

/// What each check comes to, in their order.
pub async fn outcomes(checks: &[Check]) -> Vec<Outcome> {
    let mut all = Vec::new();
    for check in checks {
        let made = verified(check).await;
        // `TypeError`: this browser or address has no Web Cryptography at all.
        all.push(made.unwrap_or_else(|thrown| match text(&thrown, "name").as_str() {
            "NotSupportedError" | "TypeError" => Outcome::Unsupported,
            _ => Outcome::KeyUnusable,
        }));
    }
    all
}

async fn verified(check: &Check) -> Result<Outcome, JsValue> {
    let bytes = |bytes: &[u8]| JsValue::from(js_sys::Uint8Array::from(bytes));
    let (format, key) = match &check.key.material {
        Material::Shared { bytes: secret, .. } => ("raw", bytes(secret.expose())),
        Material::Public(key) => ("spki", bytes(&key.spki)),
        Material::Jwk(members) => {
            let member = |name| Some((name, JsValue::from(members.get(name)?.as_str()?)));
            ("jwk", object(&MEMBERS.into_iter().filter_map(member).collect::<Vec<_>>()))
        }
    };
    let algorithm = algorithm(&check.algorithm);
    let uses = js_sys::Array::of1(&"verify".into());
    let key = done(import_key(format, &key, &algorithm, false, &uses)).await?;
    let fits = done(verify(&algorithm, &key, &check.signature, &check.message)).await?;
    Ok(if fits.is_truthy() { Outcome::Fits } else { Outcome::Differs })
}

/// An algorithm of RFC 7518 §3.1 in the browser's terms, both for the key and for the check.
fn algorithm(name: &str) -> JsValue {
    let (family, bits) = name.split_at_checked(2).unwrap_or((name, ""));
    let (name, curve) = match (family, bits) {
        ("HS", _) => ("HMAC", ""),
        ("RS", _) => ("RSASSA-PKCS1-v1_5", ""),
        ("PS", _) => ("RSA-PSS", ""),
        ("ES", "256") => ("ECDSA", "P-256"),
        ("ES", "384") => ("ECDSA", "P-384"),
        ("ES", "512") => ("ECDSA", "P-521"),
        ("ES", _) => ("ECDSA", "secp256k1"),
        (_, "448") => ("Ed448", ""),
        _ => ("Ed25519", ""),
    };
    let salt = bits.parse::<u32>().unwrap_or_default() / 8;
    object(&[
        ("name", name.into()),
        ("namedCurve", curve.into()),
        ("hash", format!("SHA-{bits}").into()),
        ("saltLength", salt.into()),
    ])
}
