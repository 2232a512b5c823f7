//! The English catalogue as two texts, put together by `src/build/` when the program is compiled.
//!
//! Pairs of texts would cost four numbers each, and lie apart from what they name. Behind a mark of four bytes an entry is
//! the length of its id (one byte), that of its words (two, the lower first), the id and the words; in the order of ids.
//! The words that the panel's main job doesn't say stand in a text of their own, which the panel loads when one of them is said:
//! how many there are (two bytes), the length of each, the words. An entry has its words in one text and none in the other.

static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/en.bin"));
static LATER: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/en-later.bin"));

/// How many entries lie between two that are found without looking at others.
const STEP: usize = 16;

/// The mark of this catalogue's ids, which its translations have too.
pub(super) fn mark() -> u32 {
    PACKED.first_chunk().map_or(0, |mark| u32::from_le_bytes(*mark))
}

/// Every id, in order.
pub(super) fn ids() -> impl Iterator<Item = &'static [u8]> {
    let mut rest = PACKED.get(size_of::<u32>()..).unwrap_or_default();
    std::iter::from_fn(move || next(&mut rest)).map(|(id, _)| id)
}

/// The words at a place of the second text. A call of its own in every build: with it that text is loaded.
#[inline(never)]
pub(super) fn loaded_later(place: usize) -> Option<&'static [u8]> {
    let length = |bytes: &[u8; 2]| usize::from(u16::from_le_bytes(*bytes));
    let (count, rest) = LATER.split_first_chunk()?;
    let (lengths, words) = rest.split_at_checked(2 * length(count))?;
    let (before, own) = lengths.as_chunks().0.split_at_checked(place)?;
    let start = before.iter().map(length).sum();
    words.get(start..start + length(own.first()?))
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

    /// Place and words of an id; no words where they stand in the second text.
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
    use super::{Index, ids, loaded_later};

    #[test]
    fn every_entry_is_found_in_its_place_and_has_its_words_in_one_text() {
        let index = Index::new();
        for (place, id) in ids().enumerate() {
            let (found, first) = index.find(std::str::from_utf8(id).unwrap()).unwrap();
            assert_eq!(found, place);
            assert_ne!(
                first.is_empty(),
                loaded_later(place).unwrap().is_empty(),
                "{}",
                str::from_utf8(id).unwrap()
            );
        }
        assert_eq!(loaded_later(ids().count()), None);
        for unknown in ["", "a", "view", "view.no-such-text", "zz"] {
            assert_eq!(index.find(unknown), None, "{unknown}");
        }
    }
}
