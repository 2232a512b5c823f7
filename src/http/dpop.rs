//! `DPoP` proofs (RFC 9449 §4): whether one was made for this request and this token.
//!
//! The proof's signature and its nonce aren't judged: the one needs the key's mathematics, the other is known
//! to the server alone.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};

use super::jwt::Jwt;
use super::url::Url;

/// What of a proof doesn't fit, in the order of RFC 9449 §4.3.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mismatch {
    /// One of `typ`, `jwk`, `jti`, `htm`, `htu`, `iat` is absent, or `typ` isn't `dpop+jwt` (steps 3 and 4).
    Incomplete,
    /// `jwk` holds a private key (step 7).
    PrivateKey,
    /// `htm` isn't the request's method (step 8).
    Method,
    /// `htu` isn't the request's address (step 9).
    Address,
    /// `ath` is absent though a token is sent, or isn't that token's hash (step 12 a).
    TokenHash,
    /// The proof's key isn't the one the token is bound to by `cnf.jkt` (step 12 b).
    Key,
}

impl Mismatch {
    /// Stable kebab-case word.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Incomplete => "dpop-incomplete",
            Self::PrivateKey => "dpop-private-key",
            Self::Method => "dpop-method",
            Self::Address => "dpop-address",
            Self::TokenHash => "dpop-token-hash",
            Self::Key => "dpop-key",
        }
    }
}

/// What a proof was used for.
#[derive(Debug, Clone, Copy)]
pub struct Use<'a> {
    /// Method of the request.
    pub method: &'a str,
    /// Where it went.
    pub url: &'a Url,
    /// The access token sent with it, as text.
    pub token: Option<&'a str>,
    /// The same token taken apart, where it is a JWT.
    pub jwt: Option<&'a Jwt>,
}

/// Everything of a proof that doesn't fit its use.
pub fn mismatches(proof: &Jwt, made_for: &Use<'_>) -> Vec<Mismatch> {
    let mut found = Vec::new();
    let jwk = proof.header.as_ref().and_then(|header| header.get("jwk")).and_then(Value::as_object);
    let typed = proof.header_str("typ").is_some_and(|typ| typ.eq_ignore_ascii_case("dpop+jwt"));
    let claimed = ["jti", "htm", "htu", "iat"].iter().all(|name| proof.claim(name).is_some());
    if !typed || !claimed || jwk.is_none() {
        found.push(Mismatch::Incomplete);
    }
    if jwk.is_some_and(|jwk| jwk.contains_key("d") || jwk.contains_key("k")) {
        found.push(Mismatch::PrivateKey);
    }
    if proof.claim_str("htm").is_some_and(|method| method != made_for.method) {
        found.push(Mismatch::Method);
    }
    if proof.claim_str("htu").is_some_and(|address| !same_address(address, made_for.url)) {
        found.push(Mismatch::Address);
    }
    if let Some(token) = made_for.token
        && proof.claim_str("ath") != Some(token_hash(token).as_str())
    {
        found.push(Mismatch::TokenHash);
    }
    let bound = made_for.jwt.and_then(bound_key);
    if let (Some(bound), Some(own)) = (bound, jwk.and_then(thumbprint))
        && bound != own
    {
        found.push(Mismatch::Key);
    }
    found
}

/// The thumbprint of the key that a token is bound to (RFC 9449 §6.1).
pub fn bound_key(token: &Jwt) -> Option<&str> {
    token.claim("cnf")?.get("jkt")?.as_str()
}

/// Query and fragment don't count; default ports, dot segments and needless escapes neither (RFC 9449 §4.3).
fn same_address(address: &str, url: &Url) -> bool {
    Url::parse(address).is_some_and(|proof| {
        proof.origin() == url.origin() && normal_escapes(&proof.path) == normal_escapes(&url.path)
    })
}

/// A path whose escapes are in capitals, and none of them of an unreserved character (RFC 3986 §6.2.2).
fn normal_escapes(path: &str) -> String {
    let mut parts = path.split('%');
    let mut normal = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let hex = part.get(..2).filter(|hex| hex.bytes().all(|digit| digit.is_ascii_hexdigit()));
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) => {
                normal.push(char::from(byte));
            }
            _ => {
                normal.push('%');
                normal.push_str(&hex.unwrap_or_default().to_ascii_uppercase());
            }
        }
        normal.push_str(&part[hex.map_or(0, str::len)..]);
    }
    normal
}

/// The `ath` of a proof for an access token (RFC 9449 §4.2).
pub fn token_hash(token: &str) -> String {
    hash(token.as_bytes())
}

/// base64url of SHA-256: the form of `ath` and of thumbprints.
fn hash(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(bytes))
}

/// The SHA-256 thumbprint of a public key (RFC 7638 §3): of its required members in order of name.
pub fn thumbprint(jwk: &Map<String, Value>) -> Option<String> {
    let names: &[&str] = match jwk.get("kty")?.as_str()? {
        "EC" => &["crv", "kty", "x", "y"],
        "OKP" => &["crv", "kty", "x"],
        "RSA" => &["e", "kty", "n"],
        _ => return None,
    };
    let members: Option<Map<String, Value>> =
        names.iter().map(|name| Some(((*name).to_owned(), jwk.get(*name)?.clone()))).collect();
    Some(hash(Value::Object(members?).to_string().as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::{Mismatch, Use, mismatches, same_address, thumbprint};
    use crate::http::jwt;
    use crate::http::url::Url;
    use serde_json::{Value, json};

    /// The second proof of RFC 9449 §7.1 and its token.
    fn example() -> (String, &'static str) {
        let data: Value =
            serde_json::from_str(include_str!("../../tests/data/jose/rfc-examples.json")).unwrap();
        let case =
            data["cases"].as_array().unwrap().iter().find(|case| case["id"] == "dpop-proof-2").unwrap();
        (case["token"].as_str().unwrap().to_owned(), "Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU")
    }

    #[test]
    fn the_example_of_the_rfc() {
        let (text, token) = example();
        let proof = jwt::read(&text).value;
        for (method, address, token, expected) in [
            ("GET", "https://resource.example.org/protectedresource?x=1", Some(token), vec![]),
            (
                "POST",
                "https://resource.example.org:443/protectedresource",
                Some(token),
                vec![Mismatch::Method],
            ),
            ("GET", "http://resource.example.org/protectedresource", Some(token), vec![Mismatch::Address]),
            (
                "GET",
                "https://resource.example.org/protectedresource",
                Some("other"),
                vec![Mismatch::TokenHash],
            ),
            ("GET", "https://resource.example.org/protectedresource", None, vec![]),
        ] {
            let url = Url::parse(address).unwrap();
            let found = mismatches(&proof, &Use { method, url: &url, token, jwt: None });
            assert_eq!(found, expected, "{method} {address}");
        }
    }

    #[test]
    fn an_address_is_compared_without_its_way_to_escape() {
        for (proof, request, same) in [
            ("https://api.example/%7euser/a%2fb", "https://API.example:443/~user/a%2Fb", true),
            ("https://api.example/a/b", "https://api.example/a%2Fb", false),
            ("https://api.example/A", "https://api.example/a", false),
            ("https://api.example/100%/%é/%2", "https://api.example/100%/%é/%2", true),
            ("https://api.example/100%", "https://api.example/100%25", false),
        ] {
            assert_eq!(same_address(proof, &Url::parse(request).unwrap()), same, "{proof} {request}");
        }
    }

    #[test]
    fn the_thumbprint_of_rfc_9449() {
        // RFC 9449 §6.1: the key of its proofs, and the `jkt` of its token.
        let key = json!({"kty": "EC", "x": "l8tFrhx-34tV3hRICRDY9zCkDlpBhF42UQUfWVAWBFs",
            "y": "9VE4jf_Ok_o64zbTTlcuNJajHmt6v9TDVrU0CdvGRDA", "crv": "P-256"});
        let print = thumbprint(key.as_object().unwrap());
        assert_eq!(print.as_deref(), Some("0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I"));
        assert_eq!(thumbprint(json!({"kty": "oct", "k": "AA"}).as_object().unwrap()), None);
    }
}
