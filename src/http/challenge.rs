//! WWW-Authenticate and Proxy-Authenticate: auth-param and token68 challenges, several per field (RFC 9110 §11.6.1).

use super::{Read, Span};

/// One challenge of a field.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Challenge {
    /// Scheme as written.
    pub scheme: String,
    /// The token68 form of the challenge (`Negotiate oRQw…`), if that form was used.
    pub token68: Option<String>,
    /// Parameters in order, duplicates kept.
    pub params: Vec<Param>,
    /// The whole challenge in the field.
    pub span: Span,
}

/// One auth-param.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Param {
    /// Name as written.
    pub name: String,
    /// Value with quotes and escapes removed.
    pub value: String,
    /// Whether it was a quoted-string.
    pub quoted: bool,
    /// `name=value` in the field.
    pub span: Span,
}

impl Challenge {
    /// Whether the scheme is this one (case-insensitive, RFC 9110 §11.1).
    pub fn is(&self, scheme: &str) -> bool {
        self.scheme.eq_ignore_ascii_case(scheme)
    }

    /// The first parameter of this name (case-insensitive).
    pub fn param(&self, name: &str) -> Option<&str> {
        self.params
            .iter()
            .find(|param| param.name.eq_ignore_ascii_case(name))
            .map(|param| param.value.as_str())
    }
}

/// Reads one field value.
pub fn read(_field: &str) -> Read<Vec<Challenge>> {
    Read::default()
}
