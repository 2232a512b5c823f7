//! The Cookie request field (RFC 6265bis §4.2): pairs in order, duplicates kept.

use super::secret::Secret;
use super::{Read, Span};

/// One cookie of the field.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pair {
    /// Name; empty for a nameless cookie.
    pub name: String,
    /// Value, quotes kept.
    pub value: Secret,
    /// `name=value` in the field.
    pub span: Span,
}

/// Reads one field value.
pub fn read(_field: &str) -> Read<Vec<Pair>> {
    Read::default()
}
