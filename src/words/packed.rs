//! The catalogue as one text, put together when the program is compiled.
//!
//! Pairs of texts would cost four numbers each, and lie apart from what they name. An entry is the length of its id (one
//! byte), that of its words (two, the lower first), the id and the words.

use super::en::CATALOGUE;

/// Bytes before an entry's id.
const HEAD: usize = 3;

static PACKED: [u8; size()] = pack();

/// Ids and words.
pub(super) fn entries() -> impl Iterator<Item = (&'static [u8], &'static [u8])> {
    let mut rest = PACKED.as_slice();
    std::iter::from_fn(move || {
        let [id, low, high, more @ ..] = rest else { return None };
        let (id, more) = more.split_at_checked(usize::from(*id))?;
        let (words, more) = more.split_at_checked(usize::from(u16::from_le_bytes([*low, *high])))?;
        rest = more;
        Some((id, words))
    })
}

const fn size() -> usize {
    let (mut size, mut parts) = (0, CATALOGUE);
    while let [part, more @ ..] = parts {
        let mut entries = *part;
        while let [(id, words), more @ ..] = entries {
            size += HEAD + id.len() + words.len();
            entries = more;
        }
        parts = more;
    }
    size
}

#[expect(clippy::large_stack_arrays, reason = "the compiler runs it, no stack holds it")]
const fn pack() -> [u8; size()] {
    let mut packed = [0; size()];
    let (mut rest, mut parts) = (packed.as_mut_slice(), CATALOGUE);
    while let [part, more @ ..] = parts {
        let mut entries = *part;
        while let [(id, words), more @ ..] = entries {
            let ([id_length, ..], [low, high, ..]) = (id.len().to_le_bytes(), words.len().to_le_bytes());
            assert!(id.len() < 1 << 8 && words.len() < 1 << 16, "too long for its head");
            rest = put(rest, &[id_length, low, high]);
            rest = put(rest, id.as_bytes());
            rest = put(rest, words.as_bytes());
            entries = more;
        }
        parts = more;
    }
    packed
}

/// Puts bytes at the front; what remains behind them.
const fn put<'a>(to: &'a mut [u8], bytes: &[u8]) -> &'a mut [u8] {
    let (front, rest) = to.split_at_mut(bytes.len());
    front.copy_from_slice(bytes);
    rest
}

#[cfg(test)]
mod tests {
    #[test]
    fn holds_what_the_catalogue_holds() {
        let pairs = super::CATALOGUE.iter().flat_map(|part| part.iter());
        assert!(super::entries().eq(pairs.map(|(id, words)| (id.as_bytes(), words.as_bytes()))));
    }
}
