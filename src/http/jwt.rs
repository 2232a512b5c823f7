//! JWS and JWE in compact form (RFC 7515 §7.1, RFC 7516 §7.1) and their claims (RFC 7519 §4), without any key.

use serde_json::Value;

use super::members::Members;
use super::secret::Secret;
use super::time::Millis;
use super::{Issue, Span};

pub use super::jwt_kind::Purpose;

pub use super::compact::{MALFORMED, is_malformed, looks_like, read};

/// A token in compact form, or one signature or recipient of a JSON serialisation.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Jwt {
    /// The whole text.
    pub text: Secret,
    /// Signed or encrypted.
    pub form: Form,
    /// Header members in order, the protected ones first; `None` where it can't be read.
    pub header: Option<Members>,
    /// Names of header members that no signature protects; only the JSON serialisations have any.
    pub unprotected: Vec<String>,
    /// Claims in order; `None` where they can't be read (always for JWE).
    pub claims: Option<Members>,
    /// Places of the parts between the dots.
    pub parts: Vec<Span>,
}

/// Signed (three parts) or encrypted (five parts).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Form {
    /// JSON Web Signature.
    #[default]
    Jws,
    /// JSON Web Encryption: claims can't be read without the key.
    Jwe,
}

/// A claim: absent, unreadable and present are three things.
#[derive(Debug, Clone, PartialEq)]
pub enum Claim<T> {
    /// Not in the token.
    Absent,
    /// There, but not of the type its definition asks for.
    Bad(Issue),
    /// There.
    Is(T),
}

impl<T> Claim<T> {
    /// The value, if it is there and well formed.
    pub fn ok(self) -> Option<T> {
        match self {
            Self::Is(value) => Some(value),
            Self::Absent | Self::Bad(_) => None,
        }
    }
}

impl Jwt {
    /// A string member of the header.
    pub fn header_str(&self, name: &str) -> Option<&str> {
        self.header.as_ref()?.text(name)
    }

    /// A claim as JSON.
    pub fn claim(&self, name: &str) -> Option<&Value> {
        self.claims.as_ref()?.get(name)
    }

    /// A string claim.
    pub fn claim_str(&self, name: &str) -> Option<&str> {
        self.claims.as_ref()?.text(name)
    }

    /// A `NumericDate` claim (RFC 7519 §2): seconds, fractions allowed. The issuer's clock.
    ///
    /// A value above 10^11 is taken as what it says (the year 5138 and later): reading it as
    /// milliseconds is a judgement for a cause, not for a reader.
    pub fn date(&self, name: &str) -> Claim<Millis> {
        if let Some(secs) = self.claims.as_ref().and_then(|claims| claims.whole(name)) {
            return Claim::Is(Millis::from_secs_f64(secs as f64));
        }
        match self.claim(name) {
            None => Claim::Absent,
            Some(value) => match value.as_f64() {
                Some(secs) => Claim::Is(Millis::from_secs_f64(secs)),
                None => Claim::Bad(Issue::new(
                    "claim-not-a-number",
                    self.parts.get(1).copied().unwrap_or_default(),
                )),
            },
        }
    }

    /// `aud` as a list: a string or an array of strings (RFC 7519 §4.1.3).
    pub fn audiences(&self) -> Vec<&str> {
        match self.claim("aud") {
            Some(Value::String(one)) => vec![one],
            Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        }
    }

    /// Scopes from `scope` (space-separated, RFC 8693 §4.2), `scp` or `scopes` (string or array).
    pub fn scopes(&self) -> Vec<&str> {
        ["scope", "scp", "scopes"]
            .into_iter()
            .filter_map(|name| self.claim(name))
            .flat_map(|value| match value {
                Value::String(text) => text.split_ascii_whitespace().collect::<Vec<_>>(),
                Value::Array(list) => list.iter().filter_map(Value::as_str).collect(),
                _ => Vec::new(),
            })
            .collect()
    }
}
