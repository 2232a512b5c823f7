//! The English catalogue as one text, put together by `src/build/` when the program is compiled.
//!
//! Pairs of texts would cost four numbers each, and lie apart from what they name. Behind a mark of four bytes an entry is
//! the length of its id (one byte), that of its words (two, the lower first), the id and the words; in the order of ids.

static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/en.bin"));

/// How many entries lie between two that are found without looking at others.
const STEP: usize = 16;

/// The mark of this catalogue's ids, which its translations have too.
pub(super) fn mark() -> u32 {
    PACKED.first_chunk().map_or(0, |mark| u32::from_le_bytes(*mark))
}

/// Ids and words.
pub(super) fn entries() -> impl Iterator<Item = (&'static [u8], &'static [u8])> {
    let mut rest = PACKED.get(size_of::<u32>()..).unwrap_or_default();
    std::iter::from_fn(move || next(&mut rest))
}

fn next(rest: &mut &'static [u8]) -> Option<(&'static [u8], &'static [u8])> {
    let [id, low, high, more @ ..] = *rest else { return None };
    let (id, more) = more.split_at_checked(usize::from(*id))?;
    let (words, more) = more.split_at_checked(usize::from(u16::from_le_bytes([*low, *high])))?;
    *rest = more;
    Some((id, words))
}

/// Where every so manieth entry begins: a view says hundreds of texts.
#[derive(Debug, Clone)]
pub(super) struct Index(Vec<&'static [u8]>);

impl Index {
    pub(super) fn new() -> Self {
        let mut rest = PACKED.get(size_of::<u32>()..).unwrap_or_default();
        let mut starts = Vec::new();
        while !rest.is_empty() {
            starts.push(rest);
            for _ in 0..STEP {
                next(&mut rest);
            }
        }
        Self(starts)
    }

    /// Place and words of an id.
    pub(super) fn find(&self, id: &str) -> Option<(usize, &'static [u8])> {
        let begins_before =
            |start: &&'static [u8]| next(&mut &**start).is_some_and(|(first, _)| first <= id.as_bytes());
        let block = self.0.partition_point(begins_before).checked_sub(1)?;
        let mut rest = *self.0.get(block)?;
        (0..STEP).find_map(|at| {
            let (known, words) = next(&mut rest)?;
            (known == id.as_bytes()).then_some((block * STEP + at, words))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Index, entries};

    #[test]
    fn every_entry_is_found_in_its_place() {
        let index = Index::new();
        for (place, (id, words)) in entries().enumerate() {
            assert_eq!(index.find(std::str::from_utf8(id).unwrap()), Some((place, words)));
        }
        for unknown in ["", "a", "view", "view.no-such-text", "zz"] {
            assert_eq!(index.find(unknown), None, "{unknown}");
        }
    }
}
