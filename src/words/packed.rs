//! The catalogue as one text, put together by `build/` when the program is compiled.
//!
//! Pairs of texts would cost four numbers each, and lie apart from what they name. Behind a mark of four bytes an entry is
//! the length of its id (one byte), that of its words (two, the lower first), the id and the words; in the order of ids.

/// Bytes of the mark.
const MARK: usize = 4;

static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/en.bin"));

/// Ids and words.
pub(super) fn entries() -> impl Iterator<Item = (&'static [u8], &'static [u8])> {
    let mut rest = PACKED.get(MARK..).unwrap_or_default();
    std::iter::from_fn(move || {
        let [id, low, high, more @ ..] = rest else { return None };
        let (id, more) = more.split_at_checked(usize::from(*id))?;
        let (words, more) = more.split_at_checked(usize::from(u16::from_le_bytes([*low, *high])))?;
        rest = more;
        Some((id, words))
    })
}
