//! Texts that come again and again in a file, each kept once: names and values of header fields, which are most of what is
//! kept of a healthy request.

use std::fmt;
use std::sync::Arc;

/// How many texts are remembered at most, a power of two. One takes the place of another whose number ends alike.
const SLOTS: usize = 1024;

/// Texts that were met lately; until it is opened, each is kept for itself.
#[derive(Default)]
pub(super) struct Pool(Vec<Option<Arc<str>>>);

/// They may be secrets.
impl fmt::Debug for Pool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pool({})", self.0.len())
    }
}

impl Pool {
    /// Begins to remember.
    pub(super) fn open(&mut self) {
        self.0.resize(SLOTS, None);
    }

    /// The text with these bytes, where it was met lately.
    pub(super) fn known(&self, bytes: &[u8]) -> Option<Arc<str>> {
        self.0.get(number(bytes) % SLOTS)?.as_ref().filter(|known| known.as_bytes() == bytes).cloned()
    }

    /// The text as it is kept.
    pub(super) fn share(&mut self, text: &str) -> Arc<str> {
        match self.0.get_mut(number(text.as_bytes()) % SLOTS) {
            Some(Some(known)) if **known == *text => Arc::clone(known),
            Some(slot) => Arc::clone(slot.insert(text.into())),
            None => text.into(),
        }
    }
}

/// A number that differs for most texts that do, from their lengths, first and last bytes.
fn number(bytes: &[u8]) -> usize {
    let word = |eight: Option<&[u8; 8]>| eight.map(|eight| u64::from_le_bytes(*eight));
    let few = || bytes.iter().fold(0, |all, byte| all << 8 | u64::from(*byte));
    let (first, last) =
        (word(bytes.first_chunk()).unwrap_or_else(few), word(bytes.last_chunk()).unwrap_or_default());
    let mixed =
        (first ^ last.rotate_left(29) ^ (bytes.len() as u64) << 56).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    usize::try_from(mixed >> 48).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::Pool;

    #[test]
    fn the_same_text_is_kept_once() {
        let mut pool = Pool::default();
        assert_eq!(*pool.share("accept"), *"accept");
        pool.open();
        let long = "x".repeat(5_000);
        for text in ["", "a", "accept", "authorization", &long] {
            let (one, other) = (pool.share(text), pool.share(text));
            assert_eq!(&*one, text);
            assert!(Arc::ptr_eq(&one, &other));
        }
        for index in 0..10_000 {
            let text = format!("value-{index}-{}", index % 7);
            assert_eq!(*pool.share(&text), *text);
        }
    }
}
