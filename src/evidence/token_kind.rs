//! What a readable token is for: access, ID or refresh, told by the claims with which issuers mark it.

use super::tokens::{IssuedKind, TokenFacts};

impl TokenFacts {
    /// What the token calls itself, where it does so ([`crate::http::jwt::Jwt::names_itself`]).
    pub fn names_itself(&self) -> Option<IssuedKind> {
        self.jwt.names_itself()
    }

    /// The claim by which it shows its kind, and what that says.
    pub fn kind_mark(&self) -> Option<(&'static str, Option<String>)> {
        let named = ["token_use", "token_type", "typ", "type"]
            .into_iter()
            .find_map(|name| Some((name, Some(self.claim(name)?.to_owned()))));
        let marks = ["at_hash", "c_hash", "nonce"];
        named.or_else(|| marks.into_iter().find(|name| self.has(name)).map(|name| (name, None)))
    }

    /// It names itself a refresh token.
    pub fn is_refresh(&self) -> bool {
        self.names_itself() == Some(IssuedKind::Refresh)
    }

    /// It has the marks of an ID token.
    pub fn looks_like_id(&self) -> bool {
        self.jwt.looks_like_id()
    }

    /// What it is for, as far as it can be told.
    pub fn kind(&self) -> Option<IssuedKind> {
        self.jwt.purpose()
    }
}

#[cfg(test)]
mod tests {
    use super::super::tokens::{IssuedKind, TokenFacts};
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;

    #[test]
    fn issuers_marks_tell_the_kind() {
        for (header, claims, kind) in [
            ("", r#""token_use":"id","aud":"c""#, Some(IssuedKind::Id)),
            ("", r#""token_use":"access","client_id":"c""#, Some(IssuedKind::Access)),
            ("", r#""typ":"ID","azp":"c","aud":"c""#, Some(IssuedKind::Id)),
            ("", r#""typ":"Bearer""#, Some(IssuedKind::Access)),
            ("", r#""typ":"Offline""#, Some(IssuedKind::Refresh)),
            ("", r#""token_type":"refresh""#, Some(IssuedKind::Refresh)),
            ("", r#""type":"refresh""#, Some(IssuedKind::Refresh)),
            (r#","typ":"at+jwt""#, r#""nonce":"n","aud":"c""#, Some(IssuedKind::Access)),
            ("", r#""at_hash":"h","aud":"c""#, Some(IssuedKind::Id)),
            ("", r#""scp":"read","aud":"api""#, Some(IssuedKind::Access)),
            (r#","typ":"JWT""#, r#""sub":"a","aud":"api""#, None),
        ] {
            let encoded = |text: &str| URL_SAFE_NO_PAD.encode(text);
            let text = format!(
                "{}.{}.{}",
                encoded(&format!(r#"{{"alg":"HS256"{header}}}"#)),
                encoded(&format!("{{{claims}}}")),
                encoded(&"s".repeat(32))
            );
            assert_eq!(TokenFacts::read(&text).unwrap().kind(), kind, "{claims}");
        }
    }
}
