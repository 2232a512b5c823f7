//! The English catalogue as two texts, put together by `src/build/` when the program is compiled.
//!
//! Pairs of texts would cost four numbers each, and lie apart from what they name. A text begins with a mark of the catalogue's ids
//! (four bytes), how many blocks of 16 entries it has (two) and where each begins (four), all with the lower bytes first; then come the
//! entries in the order of their ids. An entry is its place among all ids (two bytes), the length of its id (one), that of its words (two),
//! the id and the words. The first text has the entries that the panel's main job needs; the second, which the panel loads
//! when another is asked for, has all others.

static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/en.bin"));

/// How many entries a block has.
const BLOCK: usize = 16;

/// A text of the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Entry {
    /// Where it stands among all ids in their order, as in a translation.
    pub(super) place: usize,
    pub(super) id: &'static str,
    pub(super) words: &'static str,
}

/// The mark of this catalogue's ids, which its translations have too.
pub(super) fn mark() -> u32 {
    PACKED.first_chunk().map_or(0, |mark| u32::from_le_bytes(*mark))
}

/// Every id: those that the main job needs, then the others.
pub(super) fn ids() -> impl Iterator<Item = &'static str> {
    [PACKED, loaded_later::all()].into_iter().flat_map(|text| {
        let mut rest = Text::of(text).map_or(&[][..], |text| text.entries);
        std::iter::from_fn(move || next(&mut rest)).filter_map(Entry::of).map(|entry| entry.id)
    })
}

/// The entry of an id.
pub(super) fn find(id: &str) -> Option<Entry> {
    match Text::of(PACKED)?.place(id) {
        Some((block, at)) => nth(block, at),
        None => loaded_later::find(id),
    }
}

/// What the second half of the panel knows: each a call of its own in every build.
mod loaded_later {
    use super::{Entry, Text};

    static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/en-later.bin"));

    #[inline(never)]
    pub(super) fn all() -> &'static [u8] {
        PACKED
    }

    #[inline(never)]
    pub(super) fn find(id: &str) -> Option<Entry> {
        let (block, at) = Text::of(PACKED)?.place(id)?;
        found(block, at)
    }

    /// The last argument tells which of this text's entries are asked for, when that is measured.
    #[inline(never)]
    fn found(block: &'static [u8], at: usize) -> Option<Entry> {
        super::nth(block, at)
    }
}

/// A text taken apart.
#[derive(Debug, Clone, Copy)]
struct Text {
    /// Where each block begins.
    starts: &'static [[u8; 4]],
    entries: &'static [u8],
}

impl Text {
    fn of(text: &'static [u8]) -> Option<Self> {
        let (_mark, text) = text.split_first_chunk::<4>()?;
        let (blocks, text) = text.split_first_chunk()?;
        let (starts, entries) = text.split_at_checked(4 * usize::from(u16::from_le_bytes(*blocks)))?;
        Some(Self { starts: starts.as_chunks().0, entries })
    }

    /// Which entry has an id, and the block it lies in.
    fn place(self, id: &str) -> Option<(&'static [u8], usize)> {
        let from = |start: &[u8; 4]| {
            let start = usize::try_from(u32::from_le_bytes(*start)).unwrap_or(usize::MAX);
            self.entries.get(start..).unwrap_or_default()
        };
        let begins_before =
            |start: &[u8; 4]| next(&mut from(start)).is_some_and(|(_, first, _)| first <= id.as_bytes());
        let block = self.starts.partition_point(begins_before).checked_sub(1)?;
        let start = from(self.starts.get(block)?);
        let mut rest = start;
        let mut entries = std::iter::from_fn(|| next(&mut rest)).take(BLOCK);
        let at = entries.position(|(_, known, _)| known == id.as_bytes())?;
        Some((start, block * BLOCK + at))
    }
}

/// The entry at a place, by the block it lies in.
fn nth(block: &'static [u8], at: usize) -> Option<Entry> {
    let mut rest = block;
    std::iter::from_fn(|| next(&mut rest)).nth(at % BLOCK).and_then(Entry::of)
}

/// An entry whose texts nobody has looked at yet: most are only passed by.
type Raw = (u16, &'static [u8], &'static [u8]);

fn next(rest: &mut &'static [u8]) -> Option<Raw> {
    let [low, high, id, words_low, words_high, more @ ..] = *rest else { return None };
    let (id, more) = more.split_at_checked(usize::from(*id))?;
    let (words, more) = more.split_at_checked(usize::from(u16::from_le_bytes([*words_low, *words_high])))?;
    *rest = more;
    Some((u16::from_le_bytes([*low, *high]), id, words))
}

impl Entry {
    fn of((place, id, words): Raw) -> Option<Self> {
        let text = |bytes| std::str::from_utf8(bytes).ok();
        Some(Self { place: usize::from(place), id: text(id)?, words: text(words)? })
    }
}

#[cfg(test)]
mod tests {
    use super::{find, ids};

    #[test]
    fn every_entry_is_found_in_its_place() {
        let mut all: Vec<_> = ids().collect();
        all.sort_unstable();
        for (place, id) in all.into_iter().enumerate() {
            let found = find(id).unwrap();
            assert_eq!((found.place, found.id), (place, id));
            assert!(!found.words.is_empty(), "{id}");
        }
        for unknown in ["", "a", "view", "view.no-such-text", "zz"] {
            assert_eq!(find(unknown), None, "{unknown}");
        }
    }
}
