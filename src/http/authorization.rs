//! Authorization and Proxy-Authorization: the scheme and what it carries, or what is wrong with it (RFC 9110 §11.6.2).

use super::challenge::Param;
use super::jwt::Jwt;
use super::secret::Secret;
use super::{Issue, Span};

pub use super::credentials::read;

/// What an Authorization field carries.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Credentials {
    /// Scheme as written; empty where there is none.
    pub scheme: String,
    /// What follows the scheme.
    pub kind: Kind,
    /// The part after the scheme.
    pub rest: Span,
}

/// The kinds of credentials this reader knows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Kind {
    /// Nothing follows the scheme, or the field is empty.
    #[default]
    Empty,
    /// `Bearer`, or a custom scheme whose value is a token (`JWT`, `Token`, `MediaBrowser` …).
    Bearer(Token),
    /// `DPoP` (RFC 9449 §7.1): a token bound to a key.
    Dpop(Token),
    /// `Basic` (RFC 7617).
    Basic(Basic),
    /// `Digest` (RFC 7616): its parameters; `response` is left out of reports.
    Digest(Vec<Param>),
    /// `Negotiate` (RFC 4559): which mechanism the first bytes show.
    Negotiate(Mechanism),
    /// `NTLM`: the message type 1 to 3, where readable.
    Ntlm(Option<u32>),
    /// `AWS4-HMAC-SHA256`.
    AwsSigV4(SigV4),
    /// Any scheme with auth-params that has no reader of its own (`Hawk`, `OAuth`, `Signature` …).
    Params(Vec<Param>),
    /// A token-like value without a scheme in front.
    SchemeMissing(Token),
    /// A scheme and a value this reader has no rule for.
    Other(Secret),
}

/// A token: readable or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Token {
    /// A JWS or JWE, or text that clearly tried to be one (it has issues then).
    Jwt(Box<Jwt>),
    /// Nothing can be read from it. `vendor` where the prefix tells who issues such tokens.
    Opaque {
        /// The token.
        text: Secret,
        /// Issuer told by the token's prefix (`ghp_` → GitHub).
        vendor: Option<&'static str>,
    },
    /// Not a token: `undefined`, `null`, `[object Object]`, `{{token}}`, `<token>` …
    Placeholder(String),
}

/// A Basic credential (RFC 7617).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Basic {
    /// The user name, where the value decodes and has a colon.
    pub user: Option<String>,
    /// The password, likewise.
    pub password: Option<Secret>,
    /// Whether the decoded bytes have any above 0x7F.
    pub non_ascii: bool,
    /// Whether the decoded bytes are UTF-8.
    pub utf8: bool,
}

/// Which mechanism a Negotiate token starts with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mechanism {
    /// Couldn't be told.
    #[default]
    Unknown,
    /// SPNEGO or Kerberos (ASN.1 application tag).
    Spnego,
    /// NTLM inside Negotiate, with its message type.
    Ntlm(u32),
}

/// The parts of an AWS Signature Version 4 field.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SigV4 {
    /// Access key id: a name, not a secret.
    pub access_key_id: String,
    /// Scope date, `YYYYMMDD`.
    pub date: String,
    /// Region.
    pub region: String,
    /// Service.
    pub service: String,
    /// Signed headers, lower case.
    pub signed_headers: Vec<String>,
    /// The signature.
    pub signature: Secret,
}

impl Credentials {
    /// Whether the scheme is this one (case-insensitive).
    pub fn is(&self, scheme: &str) -> bool {
        self.scheme.eq_ignore_ascii_case(scheme)
    }

    /// The token of Bearer, `DPoP`, token schemes and bare tokens.
    pub fn token(&self) -> Option<&Token> {
        match &self.kind {
            Kind::Bearer(token) | Kind::Dpop(token) | Kind::SchemeMissing(token) => Some(token),
            _ => None,
        }
    }
}

/// Issues that say the field's text is wrong whatever its token may be worth.
pub const MALFORMED: &[&str] = &[
    "placeholder",
    "doubled-scheme",
    "quoted-token",
    "scheme-missing",
    "stray-whitespace",
    "empty-credentials",
    "comma-joined",
    "scheme-colon",
    "scheme-comma",
    "equals-scheme",
    "space-missing",
    "field-name-in-value",
    "json-token",
    "token-as-param",
    "non-ascii",
    "control-character",
];

/// Whether the field is wrong as a text ([`MALFORMED`]). Apart from that a Basic value or a JWT can be.
pub fn is_malformed(issues: &[Issue]) -> bool {
    issues.iter().any(|issue| MALFORMED.contains(&issue.code))
}

/// Whether a Basic value isn't base64 of `user:password`.
pub fn is_malformed_basic(issues: &[Issue]) -> bool {
    issues.iter().any(|issue| matches!(issue.code, "basic-base64" | "basic-no-colon" | "basic-control"))
}
