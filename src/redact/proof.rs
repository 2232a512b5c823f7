//! Proofs of possession: a proof that was made for its token is one for the token's replacement.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;

use super::Redactor;
use crate::http::dpop::token_hash;
use crate::http::headers::{Header, Headers};
use crate::http::jwt;
use crate::http::secret::Secret;

impl Redactor {
    /// The redacted header fields of a request, with the hash in its `DPoP` proof put right where it was right before.
    pub(super) fn with_proof(headers: &Headers, redacted: Headers) -> Headers {
        let Some(claims) = headers.get("dpop").and_then(|proof| jwt::read(proof.trim()).value.claims) else {
            return redacted;
        };
        let fitted =
            token(headers).is_some_and(|token| claims.text("ath") == Some(token_hash(token).as_str()));
        let Some(hash) = token(&redacted).filter(|_| fitted).map(token_hash) else { return redacted };
        let put = |header: &Header| {
            let proof = header.value.expose();
            let changed = header.name.eq_ignore_ascii_case("dpop").then(|| with_hash(proof, &hash)).flatten();
            Header {
                name: header.name.clone(),
                value: Secret::new(changed.unwrap_or_else(|| proof.to_owned())),
            }
        };
        Headers::new(redacted.iter().map(put).collect())
    }
}

fn token(headers: &Headers) -> Option<&str> {
    headers.get("authorization")?.split_once(' ').map(|(_, token)| token.trim())
}

fn with_hash(proof: &str, hash: &str) -> Option<String> {
    let mut claims = jwt::read(proof.trim()).value.claims?.to_map();
    claims.insert("ath".to_owned(), Value::from(hash));
    let parts: Vec<&str> = proof.split('.').collect();
    let [header, _, signature] = parts.as_slice() else { return None };
    Some(format!("{header}.{}.{signature}", URL_SAFE_NO_PAD.encode(Value::Object(claims).to_string())))
}

#[cfg(test)]
mod tests {
    use super::super::Redactor;
    use super::*;

    #[test]
    fn the_hash_follows_the_token() {
        let encoded = |text: &str| URL_SAFE_NO_PAD.encode(text);
        let proof = |ath: &str| {
            format!("{}.{}.c2ln", encoded(r#"{"typ":"dpop+jwt"}"#), encoded(&format!(r#"{{"ath":"{ath}"}}"#)))
        };
        let field = |name: &str, value: String| Header { name: name.into(), value: Secret::new(value) };
        let redactor = Redactor::new([9; 32]);
        for (ath, fits) in [(token_hash("opaque-token-1"), true), ("something-else".to_owned(), false)] {
            let before = Headers::new(vec![
                field("Authorization", "DPoP opaque-token-1".to_owned()),
                field("DPoP", proof(&ath)),
            ]);
            let after = redactor.headers(&before);
            assert_ne!(token(&after), Some("opaque-token-1"));
            let claims = jwt::read(after.get("dpop").unwrap()).value.claims.unwrap();
            let own = token_hash(token(&after).unwrap());
            assert_eq!(claims.text("ath") == Some(own.as_str()), fits);
        }
    }
}
