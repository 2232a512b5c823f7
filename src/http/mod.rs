//! Lossless readers: text in, value *and* issues out, each with its byte span.
//!
//! Nothing here knows the time of day, other requests or what a finding means for a person.
//! No reader panics or returns `Err`: what can't be read is an [`Issue`] beside what could.

pub mod api_key;
pub mod authorization;
pub mod base64;
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod base64_sixteen;
pub mod body;
pub(crate) mod bytes;
pub mod challenge;
pub mod compact;
pub mod cookie;
pub mod credentials;
pub mod date;
pub mod der;
pub mod digest;
pub mod dpop;
mod foreign_tokens;
pub mod headers;
pub mod jose_json;
pub mod json_object;
pub mod jwt;
mod jwt_kind;
pub mod key;
pub mod made;
mod marshal;
pub mod members;
pub mod params;
pub mod public_suffix;
mod schemes;
pub mod secret;
pub mod session_value;
pub mod set_cookie;
pub mod signature;
pub mod signed_request;
pub mod time;
pub mod token;
pub mod url;
pub mod vendors;

/// A range of bytes in the text that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The bytes `start..end`.
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// The text under this span, or `""` where it doesn't fit `text`.
    pub fn of(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or("")
    }
}

/// Something about an input that isn't as its specification says.
///
/// `code` is a stable kebab-case word (`"base64-padding"`, `"unbalanced-quote"`); sentences for people
/// are made from it by [`crate::words`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issue {
    /// Stable kebab-case word.
    pub code: &'static str,
    /// Where in the input.
    pub span: Span,
}

impl Issue {
    /// An issue at a place.
    pub const fn new(code: &'static str, span: Span) -> Self {
        Self { code, span }
    }
}

/// What a reader found: always a value, and all that was wrong with the text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Read<T> {
    /// What could be read.
    pub value: T,
    /// What was wrong, in order of place.
    pub issues: Vec<Issue>,
}

impl<T> Read<T> {
    /// A value without issues.
    pub const fn clean(value: T) -> Self {
        Self { value, issues: Vec::new() }
    }

    /// Whether an issue of this code was met.
    pub fn has(&self, code: &str) -> bool {
        self.issues.iter().any(|issue| issue.code == code)
    }
}
