//! The Set-Cookie response field (RFC 6265bis §5.6), raw attributes kept.

use super::secret::Secret;
use super::time::Millis;
use super::{Read, Span};

/// What a Set-Cookie field asks for. Whether the browser stores it is decided by
/// [`crate::session::cookie_rules`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SetCookie {
    /// Name; empty for a nameless cookie.
    pub name: String,
    /// Value.
    pub value: Secret,
    /// All attributes as written, in order.
    pub attributes: Vec<Attribute>,
    /// `Domain` without the leading dot, lower case; `None` where absent or empty.
    pub domain: Option<String>,
    /// `Path` where it begins with `/`; else the default path applies.
    pub path: Option<String>,
    /// `Expires`, where readable. The server's clock.
    pub expires: Option<Millis>,
    /// `Max-Age` in seconds, where readable. It beats `Expires`.
    pub max_age: Option<i64>,
    /// `Secure`.
    pub secure: bool,
    /// `HttpOnly`.
    pub http_only: bool,
    /// `SameSite`.
    pub same_site: SameSite,
    /// `Partitioned` (CHIPS).
    pub partitioned: bool,
}

/// One attribute as written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Attribute {
    /// Name as written, white space trimmed.
    pub name: String,
    /// Value as written, white space trimmed; `None` without `=`.
    pub value: Option<String>,
    /// The attribute in the field.
    pub span: Span,
}

/// The SameSite attribute (RFC 6265bis §5.6.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum SameSite {
    /// Not given, or not one of the three words: the browser's default applies (Lax in Chromium).
    #[default]
    Unspecified,
    /// `None`
    None,
    /// `Lax`
    Lax,
    /// `Strict`
    Strict,
}

/// Reads one field value.
pub fn read(_field: &str) -> Read<SetCookie> {
    Read::default()
}
