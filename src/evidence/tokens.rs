//! Credentials of a request and tokens of a response, as facts: which, whose times, what is wrong. No value is kept in the clear.

use std::sync::Arc;

use super::keys::ApiKey;
use super::pointer::Part;
use super::seen::Seen;
use crate::http::authorization::{self, Credentials, Kind, Mechanism, Token};
use crate::http::body::Fields;
use crate::http::dpop;
pub use crate::http::jwt::Purpose as IssuedKind;
use crate::http::jwt::{self, Jwt};
use crate::http::secret::{Fingerprint, Secret};
use crate::http::time::Millis;
use crate::http::url::Url;
use crate::session::exchange::Exchange;
use crate::session::key_sets::{KeySet, KeySets};

/// What a request carried in Authorization.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Credential {
    /// Scheme as written; empty where it is missing.
    pub scheme: String,
    /// What kind.
    pub family: Family,
    /// The same for the same token, whatever the scheme.
    pub fingerprint: Fingerprint,
    /// Stable codes of what is wrong with its form.
    pub faults: Vec<&'static str>,
    /// No server could read the field as it stands.
    pub malformed: bool,
    /// It is Basic, and not base64 of user, colon and password.
    pub basic_malformed: bool,
    /// It is a JWT that no library reads.
    pub token_malformed: bool,
    /// Where it stands.
    pub at: Part,
    /// The token, where it is one that can be read.
    pub token: Option<TokenFacts>,
    /// Basic and Digest: the user name.
    pub user: Option<String>,
    /// Basic: user and password as typed, whatever they were encoded in.
    pub typed: Option<Fingerprint>,
    /// Basic: bytes above 0x7F.
    pub non_ascii: bool,
    /// Basic: the bytes are UTF-8.
    pub utf8: bool,
    /// Basic: the password is a number of six digits, as one-time codes are.
    pub code_like: bool,
    /// Digest: the server's nonce.
    pub nonce: Option<Fingerprint>,
    /// NTLM: the message type 1 to 3.
    pub ntlm_message: Option<u32>,
}

/// Families of credentials, as far as causes tell them apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
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
    #[default]
    Other,
}

/// What a readable token says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenFacts {
    /// The token, read; its text is a [`Secret`].
    pub(super) jwt: Arc<Jwt>,
    /// Stable codes of what is wrong with it.
    pub faults: Vec<&'static str>,
}

impl TokenFacts {
    fn of(read: jwt::Jwt, faults: Vec<&'static str>) -> Self {
        Self { jwt: Arc::new(read), faults }
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

    /// Finds the same person again: who by whose word.
    pub(super) fn person(&self) -> Option<Fingerprint> {
        let subject = self.claim("sub")?;
        Some(Fingerprint::of_all(&[self.claim("iss").unwrap_or_default(), "\n", subject]))
    }

    /// Whether another names another person: somebody else by any word, or the same name by another issuer's word. What one of them
    /// doesn't say tells nothing.
    pub fn of_another_person(&self, other: &Self) -> bool {
        let differ = |name: &str| Some(self.claim(name)? != other.claim(name)?);
        differ("sub").is_some_and(|differ_by_sub| differ_by_sub || differ("iss") == Some(true))
    }

    /// Whether a claim is there at all.
    pub fn has(&self, name: &str) -> bool {
        self.jwt.claim(name).is_some()
    }

    /// A string member of its header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.jwt.header_str(name)
    }

    /// A claim's number as written, whatever its unit.
    pub fn number(&self, name: &str) -> Option<f64> {
        self.jwt.claim(name)?.as_f64()
    }

    /// A claim as its JSON has it.
    pub fn written(&self, name: &str) -> Option<String> {
        self.jwt.claim(name).map(ToString::to_string)
    }

    /// Whether it is bound to a key that the sender must prove to hold (RFC 9449 §6.1).
    pub fn bound(&self) -> bool {
        dpop::bound_key(&self.jwt).is_some()
    }

    /// The set of its issuer that was fetched nearest to when it was used.
    pub fn key_set(&self, sets: &KeySets, used: Option<Millis>) -> Option<KeySet> {
        sets.for_token(&self.jwt, used)
    }

    /// Its header says that nobody signed it.
    pub fn unsigned(&self) -> bool {
        self.header("alg").is_some_and(|alg| alg.eq_ignore_ascii_case("none"))
    }

    /// The name under which the same token is found again.
    pub fn fingerprint(&self) -> Fingerprint {
        self.jwt.text.fingerprint()
    }
}

/// The credential of a request: its Authorization field, or a JWT in one of the fields that carry keys.
pub(super) fn credential(exchange: &Exchange, key: Option<&ApiKey>) -> Option<Credential> {
    let Some(field) = exchange.request_headers.get("authorization") else {
        return key.and_then(in_key);
    };
    let read = authorization::read(field);
    let Credentials { scheme, kind, .. } = read.value;
    let mut credential = Credential {
        scheme,
        family: Family::Other,
        fingerprint: Fingerprint::of(field.trim()),
        malformed: authorization::is_malformed(&read.issues),
        basic_malformed: authorization::is_malformed_basic(&read.issues),
        token_malformed: jwt::is_malformed(&read.issues),
        faults: read.issues.iter().map(|issue| issue.code).collect(),
        at: Part::RequestHeader("authorization".to_owned()),
        ..Credential::default()
    };
    match kind {
        Kind::Bearer(token) | Kind::SchemeMissing(token) => credential.hold(Family::Token, token),
        Kind::Dpop(token) => credential.hold(Family::Dpop, token),
        Kind::Basic(basic) => {
            credential.family = Family::Basic;
            let password = basic.password.unwrap_or_default();
            let text = password.expose();
            credential.code_like = text.len() == 6 && text.bytes().all(|b| b.is_ascii_digit());
            credential.typed = basic
                .user
                .as_ref()
                .map(|user| Secret::new(format!("{user}:{}", password.expose())).fingerprint());
            credential.user = basic.user;
            credential.non_ascii = basic.non_ascii;
            credential.utf8 = basic.utf8;
        }
        Kind::Digest(params) => {
            credential.family = Family::Digest;
            // Nonces change with each request; the user is what stays.
            let named = |name: &str| {
                params.iter().find(|param| param.name.eq_ignore_ascii_case(name)).map(|param| &param.value)
            };
            credential.user = named("username").cloned();
            credential.nonce = named("nonce").map(|nonce| Fingerprint::of(nonce));
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
        Kind::Empty if credential.scheme.eq_ignore_ascii_case("basic") => {
            credential.family = Family::Basic;
            credential.basic_malformed = true;
        }
        Kind::Empty | Kind::Params(_) | Kind::Other(_) => {}
    }
    Some(credential)
}

/// What a sign-in handed out is the same in a field or parameter of its own as in Authorization.
fn in_key(key: &ApiKey) -> Option<Credential> {
    (key.token.is_some() || key.from_sign_in).then(|| Credential {
        family: Family::Token,
        fingerprint: key.fingerprint,
        at: key.at.clone(),
        faults: key.token.as_ref().map(|token| token.faults.clone()).unwrap_or_default(),
        token: key.token.clone(),
        ..Credential::default()
    })
}

/// What of a `DPoP` proof doesn't fit the request it came with.
pub(super) fn proof_faults(exchange: &Exchange) -> Vec<&'static str> {
    let Some(proof) = exchange.request_headers.get("dpop") else { return Vec::new() };
    let proof = jwt::read(proof.trim()).value;
    let field = exchange.request_headers.get("authorization").unwrap_or("");
    let token = field.split_once(' ').map(|(_, token)| token.trim());
    let read = token.filter(|token| jwt::looks_like(token)).map(|token| jwt::read(token).value);
    let made_for = dpop::Use { method: &exchange.method, url: &exchange.url, token, jwt: read.as_ref() };
    dpop::mismatches(&proof, &made_for).into_iter().map(dpop::Mismatch::id).collect()
}

impl Seen {
    /// The readable token that it sent.
    pub fn token(&self) -> Option<&TokenFacts> {
        self.credential.as_ref()?.readable()
    }
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

    /// What is wrong with the form of the token, where no library reads it.
    pub fn token_fault(&self) -> Option<&'static str> {
        self.faults.iter().copied().find(|code| jwt::MALFORMED.contains(code))
    }

    /// How it is called: the scheme, else the field that carries it.
    pub fn called(&self) -> String {
        match &self.at {
            Part::RequestHeader(name) if self.scheme.is_empty() => name.clone(),
            Part::Url => "token".to_owned(),
            _ => self.scheme.clone(),
        }
    }

    /// Where one of the token's claims stands.
    pub fn claim_at(&self, name: &str) -> Part {
        match &self.at {
            Part::RequestHeader(field) if field == "authorization" => Part::Claim(name.to_owned()),
            other => other.clone(),
        }
    }

    /// The readable token.
    pub fn readable(&self) -> Option<&TokenFacts> {
        self.token.as_ref()
    }
}

/// What a response handed out, or a page keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issued {
    /// What it is for, by the name of its member.
    pub kind: IssuedKind,
    /// Finds the same token again.
    pub fingerprint: Fingerprint,
    /// What it says, where readable.
    pub token: Option<TokenFacts>,
    /// How long it lasts by the answer's `expires_in`, in milliseconds.
    pub lasts: Option<i64>,
}

/// Tokens in a response body.
pub(super) fn issued(body: &Fields) -> Vec<Issued> {
    let seconds =
        |name: &str| body.get(&[name])?.expose().parse::<u32>().ok().map(|secs| i64::from(secs) * 1000);
    [
        (IssuedKind::Access, ["access_token", "access", "token", "jwt", "auth_token", "bearer"].as_slice()),
        (IssuedKind::Refresh, ["refresh_token", "refresh"].as_slice()),
        (IssuedKind::Id, ["id_token"].as_slice()),
    ]
    .into_iter()
    .filter_map(|(kind, names)| {
        let text: &Secret = body.get(names)?;
        // Files of translations have words under such names.
        (text.len() >= 16 && !text.expose().contains(' ')).then(|| Issued {
            kind,
            fingerprint: text.fingerprint(),
            token: TokenFacts::read(text.expose()),
            lasts: seconds(if kind == IssuedKind::Refresh { "refresh_expires_in" } else { "expires_in" }),
        })
    })
    .collect()
}

/// Tokens in the fragment of a redirect: the implicit flow (RFC 6749 §4.2.2).
pub(super) fn in_fragment(redirect: Option<&Url>) -> Vec<Issued> {
    let fragment = redirect.and_then(|to| to.fragment.as_deref()).unwrap_or("");
    if fragment.contains("_token=") { issued(&Fields::read(fragment)) } else { Vec::new() }
}

/// The refresh token that a request posts, and what it calls itself.
pub(super) fn posted_refresh(body: &Fields) -> Option<(Fingerprint, Option<IssuedKind>)> {
    let token = body.get(&["refresh_token", "refresh", "rt"])?;
    let kind = TokenFacts::read(token.expose()).and_then(|token| token.names_itself());
    Some((token.fingerprint(), kind))
}
