//! Credentials of a request and tokens of a response, as facts: which, whose times, what is wrong. No value is kept in the clear.

use crate::http::authorization::{self, Credentials, Kind, Mechanism, Token};
use crate::http::body::Fields;
use crate::http::jwt::{self, Jwt};
use crate::http::secret::{Fingerprint, Secret};
use crate::http::time::Millis;
use crate::session::exchange::Exchange;

/// What a request carried in Authorization.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credential {
    /// Scheme as written; empty where it is missing.
    pub scheme: String,
    /// What kind.
    pub family: Family,
    /// The same for the same token, whatever the scheme.
    pub fingerprint: Fingerprint,
    /// Stable codes of what is wrong with its form.
    pub faults: Vec<&'static str>,
    /// The token, where it is one that can be read.
    pub token: Option<TokenFacts>,
    /// Basic: the user name.
    pub user: Option<String>,
    /// Basic: bytes above 0x7F.
    pub non_ascii: bool,
    /// NTLM: the message type 1 to 3.
    pub ntlm_message: Option<u32>,
}

/// Families of credentials, as far as causes tell them apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Family {
    /// A token under Bearer or a scheme of the site's own.
    Token,
    /// A token under DPoP.
    Dpop,
    /// Basic.
    Basic,
    /// Digest.
    Digest,
    /// Negotiate or NTLM.
    Integrated,
    /// A signed request.
    Signed,
    /// Anything else.
    Other,
}

/// What a readable token says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenFacts {
    /// The token, read; its text is a [`Secret`].
    jwt: Jwt,
    /// Stable codes of what is wrong with it.
    pub faults: Vec<&'static str>,
}

impl TokenFacts {
    fn of(read: jwt::Jwt, faults: Vec<&'static str>) -> Self {
        Self { jwt: read, faults }
    }

    /// A readable token in a text, if it is one.
    pub(super) fn read(text: &str) -> Option<Self> {
        let text = text.trim().trim_matches('"');
        let text = text.strip_prefix("Bearer ").unwrap_or(text);
        if !jwt::looks_like(text) {
            return None;
        }
        let read = jwt::read(text);
        read.value.claims.as_ref()?;
        Some(Self::of(read.value, read.issues.iter().map(|issue| issue.code).collect()))
    }

    /// `exp`. The issuer's clock.
    pub fn expires(&self) -> Option<Millis> {
        self.jwt.date("exp").ok()
    }

    /// `nbf`. The issuer's clock.
    pub fn not_before(&self) -> Option<Millis> {
        self.jwt.date("nbf").ok()
    }

    /// `iat`. The issuer's clock.
    pub fn issued(&self) -> Option<Millis> {
        self.jwt.date("iat").ok()
    }

    /// `aud`, as a list.
    pub fn audiences(&self) -> Vec<&str> {
        self.jwt.audiences()
    }

    /// Its scopes.
    pub fn scopes(&self) -> Vec<&str> {
        self.jwt.scopes()
    }

    /// A string claim.
    pub fn claim(&self, name: &str) -> Option<&str> {
        self.jwt.claim_str(name)
    }

    /// Whether a claim is there at all.
    pub fn has(&self, name: &str) -> bool {
        self.jwt.claim(name).is_some()
    }

    /// A string member of its header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.jwt.header_str(name)
    }

    /// It names itself a refresh token (`token_type`, `typ`, `token_use`).
    pub fn is_refresh(&self) -> bool {
        ["token_type", "typ", "token_use", "type"]
            .iter()
            .any(|name| self.claim(name).is_some_and(|kind| kind.eq_ignore_ascii_case("refresh")))
    }

    /// The signature is empty although an algorithm is named.
    pub fn signature_missing(&self) -> bool {
        self.jwt.signature_empty() && self.header("alg").is_some_and(|alg| !alg.eq_ignore_ascii_case("none"))
    }

    /// The name under which the same token is found again.
    pub fn fingerprint(&self) -> Fingerprint {
        self.jwt.text.fingerprint()
    }
}

/// The credential of a request's Authorization field.
pub(super) fn credential(exchange: &Exchange) -> Option<Credential> {
    let field = exchange.request_headers.get("authorization")?;
    let read = authorization::read(field);
    let Credentials { scheme, kind, .. } = read.value;
    let faults = read.issues.iter().map(|issue| issue.code).collect();
    let whole = Fingerprint::of(field.trim());
    let mut credential = Credential {
        scheme,
        family: Family::Other,
        fingerprint: whole,
        faults,
        token: None,
        user: None,
        non_ascii: false,
        ntlm_message: None,
    };
    match kind {
        Kind::Bearer(token) | Kind::SchemeMissing(token) => credential.hold(Family::Token, token),
        Kind::Dpop(token) => credential.hold(Family::Dpop, token),
        Kind::Basic(basic) => {
            credential.family = Family::Basic;
            credential.user = basic.user;
            credential.non_ascii = basic.non_ascii;
        }
        Kind::Digest(params) => {
            credential.family = Family::Digest;
            // Nonces change with each request; the user is what stays.
            let user = params.iter().find(|param| param.name.eq_ignore_ascii_case("username"));
            credential.user = user.map(|param| param.value.clone());
        }
        Kind::Negotiate(mechanism) => {
            credential.family = Family::Integrated;
            if let Mechanism::Ntlm(message) = mechanism {
                credential.ntlm_message = Some(message);
            }
        }
        Kind::Ntlm(message) => {
            credential.family = Family::Integrated;
            credential.ntlm_message = message;
        }
        Kind::AwsSigV4(_) => credential.family = Family::Signed,
        Kind::Empty | Kind::Params(_) | Kind::Other(_) => {}
    }
    Some(credential)
}

impl Credential {
    fn hold(&mut self, family: Family, token: Token) {
        self.family = family;
        match token {
            Token::Jwt(jwt) => {
                self.fingerprint = jwt.text.fingerprint();
                self.token = Some(TokenFacts::of(*jwt, self.faults.clone()));
            }
            Token::Opaque { text, .. } => self.fingerprint = text.fingerprint(),
            Token::Placeholder(_) => {}
        }
    }

    /// Whether something is wrong with the form of the header, apart from the token in it.
    pub fn header_fault(&self) -> Option<&'static str> {
        self.faults.iter().copied().find(|code| !code.starts_with("jwt-") && !code.starts_with("base64-"))
    }

    /// Whether something is wrong with the form of the token.
    pub fn token_fault(&self) -> Option<&'static str> {
        self.faults
            .iter()
            .copied()
            .find(|code| {
                matches!(*code, "jwt-part-count")
                    || code.starts_with("jwt-header")
                    || code.starts_with("jwt-payload")
            })
            .or_else(|| {
                self.token.as_ref().filter(|token| token.signature_missing()).map(|_| "jwt-signature-empty")
            })
    }

    /// The readable token.
    pub fn readable(&self) -> Option<&TokenFacts> {
        self.token.as_ref()
    }
}

/// What a response handed out, or a page keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issued {
    /// Name of the member.
    pub kind: IssuedKind,
    /// Finds the same token again.
    pub fingerprint: Fingerprint,
    /// What it says, where readable.
    pub token: Option<TokenFacts>,
}

/// Kinds of tokens handed out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum IssuedKind {
    /// For the API.
    Access,
    /// For renewals.
    Refresh,
    /// For the client.
    Id,
}

/// Tokens in a response body.
pub(super) fn issued(body: &Fields) -> Vec<Issued> {
    [
        (IssuedKind::Access, ["access_token", "access", "token", "jwt", "auth_token", "bearer"].as_slice()),
        (IssuedKind::Refresh, ["refresh_token", "refresh"].as_slice()),
        (IssuedKind::Id, ["id_token"].as_slice()),
    ]
    .into_iter()
    .filter_map(|(kind, names)| {
        let text: &Secret = body.get(names)?;
        (text.len() >= 16).then(|| Issued {
            kind,
            fingerprint: text.fingerprint(),
            token: TokenFacts::read(text.expose()),
        })
    })
    .collect()
}

/// The refresh token that a request posts.
pub(super) fn posted_refresh(body: &Fields) -> Option<Fingerprint> {
    body.get(&["refresh_token", "refresh", "rt"]).map(Secret::fingerprint)
}
