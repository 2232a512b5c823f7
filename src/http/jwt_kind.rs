//! What a readable token is for, told by the marks that issuers give it.

use super::jwt::Jwt;

/// What a token is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// For the API.
    Access,
    /// For renewals.
    Refresh,
    /// For the client.
    Id,
}

/// Words with which tokens name themselves, lower case.
const WORDS: &[(&str, Purpose)] = &[
    ("access", Purpose::Access),
    ("at+jwt", Purpose::Access),
    ("application/at+jwt", Purpose::Access),
    ("bearer", Purpose::Access),
    ("id", Purpose::Id),
    ("id_token", Purpose::Id),
    ("refresh", Purpose::Refresh),
    ("offline", Purpose::Refresh),
    ("rt+jwt", Purpose::Refresh),
    ("refresh_token", Purpose::Refresh),
];

impl Jwt {
    /// What the token calls itself, where it does so: `typ` (Keycloak), `token_use` (Cognito), `token_type` (simplejwt),
    /// `type` (Flask-JWT-Extended), as a claim or in the header (RFC 9068 §2.1).
    ///
    /// `None` where it says nothing, or a word of its own.
    pub fn names_itself(&self) -> Option<Purpose> {
        let mut said = ["token_use", "token_type", "typ", "type", "tokenType"]
            .iter()
            .filter_map(|name| self.claim_str(name))
            .chain(self.header_str("typ"));
        said.find_map(|word| {
            WORDS.iter().find(|(name, _)| word.eq_ignore_ascii_case(name)).map(|(_, purpose)| *purpose)
        })
    }

    /// It has the marks of an ID token (OpenID Connect Core §2): a hash of another token or a nonce, made for the
    /// client, and no scope.
    pub fn looks_like_id(&self) -> bool {
        let audiences = self.audiences();
        let for_client = self.claim_str("azp").is_some_and(|client| audiences.contains(&client));
        let has = |name: &str| self.claim(name).is_some();
        let hashes = has("at_hash") || has("c_hash") || has("s_hash");
        self.scopes().is_empty() && (hashes || has("nonce") && (for_client || audiences.len() == 1))
    }

    /// What it is for, as far as it can be told.
    pub fn purpose(&self) -> Option<Purpose> {
        self.names_itself().or_else(|| {
            if self.looks_like_id() {
                Some(Purpose::Id)
            } else if !self.scopes().is_empty() {
                Some(Purpose::Access)
            } else {
                None
            }
        })
    }
}
