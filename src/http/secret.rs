//! A value that opens an account: cookie values, token signatures, passwords.

use std::fmt;
use std::sync::Arc;

/// A text that must not reach a report, a log or a panic message.
///
/// `Debug` shows its length only and there is no `Display`. [`Secret::expose`] is the one door; it is for
/// readers in `http`, for the session writer and for a person's explicit click. A copy shares the text.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Secret(Arc<str>);

impl Secret {
    /// Wraps a text.
    pub fn new(text: impl Into<Arc<str>>) -> Self {
        Self(text.into())
    }

    /// The text itself.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Length in bytes.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether the text is empty.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Bytes of memory that its text takes up, divided among those who share it.
    pub fn share(&self) -> usize {
        share(&self.0)
    }

    /// A short name for the value, equal for equal values within a session.
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(&self.0)
    }
}

/// Bytes of memory that a text takes up, divided among those who share it.
pub(super) fn share(text: &Arc<str>) -> usize {
    // Two counters stand before the text, and the allocator rounds up and keeps a word of its own.
    (text.len() + 4 * size_of::<usize>()).div_ceil(Arc::strong_count(text).max(1))
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Secret({} bytes)", self.0.len())
    }
}

/// Tells two secret values apart without keeping either (FNV-1a, 64 bits).
///
/// For comparing within one session only: it isn't a cryptographic hash, so it never leaves the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Fingerprint(u64);

impl Fingerprint {
    /// The fingerprint of a text.
    pub fn of(text: &str) -> Self {
        Self::of_all(&[text])
    }

    /// The fingerprint of texts one after the other.
    pub fn of_all(texts: &[&str]) -> Self {
        Self(texts.iter().flat_map(|text| text.bytes()).fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        }))
    }
}
