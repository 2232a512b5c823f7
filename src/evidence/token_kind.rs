//! What a readable token is for: access, ID or refresh, told by the claims with which issuers mark it.

use super::tokens::{IssuedKind, TokenFacts};

impl TokenFacts {
    /// What the token calls itself, where it does so: `typ`, `token_use` (Cognito), `token_type` (simplejwt), `type`
    /// (Flask-JWT-Extended), as a claim or in the header (RFC 9068 §2.1).
    ///
    /// `None` where it says nothing, or a word of its own.
    pub fn names_itself(&self) -> Option<IssuedKind> {
        let mut said = ["token_use", "token_type", "typ", "type", "tokenType"]
            .iter()
            .filter_map(|name| self.claim(name))
            .chain(self.header("typ"));
        said.find_map(kind_of_word)
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

    /// It has the marks of an ID token (OpenID Connect Core §2): a hash of another token or a nonce, made for the
    /// client, and no scope.
    pub fn looks_like_id(&self) -> bool {
        let audiences = self.audiences();
        let for_client = self.claim("azp").is_some_and(|client| audiences.contains(&client));
        let hashes = self.has("at_hash") || self.has("c_hash") || self.has("s_hash");
        self.scopes().is_empty() && (hashes || self.has("nonce") && (for_client || audiences.len() == 1))
    }

    /// What it is for, as far as it can be told.
    pub fn kind(&self) -> Option<IssuedKind> {
        self.names_itself().or_else(|| {
            if self.looks_like_id() {
                Some(IssuedKind::Id)
            } else if !self.scopes().is_empty() {
                Some(IssuedKind::Access)
            } else {
                None
            }
        })
    }
}

fn kind_of_word(word: &str) -> Option<IssuedKind> {
    let known = [
        ("access", IssuedKind::Access),
        ("at+jwt", IssuedKind::Access),
        ("application/at+jwt", IssuedKind::Access),
        ("bearer", IssuedKind::Access),
        ("id", IssuedKind::Id),
        ("id_token", IssuedKind::Id),
        ("refresh", IssuedKind::Refresh),
        ("offline", IssuedKind::Refresh),
        ("rt+jwt", IssuedKind::Refresh),
        ("refresh_token", IssuedKind::Refresh),
    ];
    known.iter().find(|(name, _)| word.eq_ignore_ascii_case(name)).map(|(_, kind)| *kind)
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
