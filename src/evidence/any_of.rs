//! Whether any of a few words stands in a long text: all are looked for at once, whatever their letters' case.

/// Whether the machine compares many bytes at once, as far as the compiler knows.
const VECTORS: bool = cfg!(any(not(target_arch = "wasm32"), target_feature = "simd128"));

/// Bytes of a text that are compared with one letter at once.
const WIDTH: usize = 32;

/// Lower case words.
pub(super) struct AnyOf<const N: usize> {
    list: [&'static [u8]; N],
    /// Where three letters of each begin that are seldom found elsewhere.
    rare: [usize; N],
    /// Length of the shortest.
    shortest: usize,
    /// How far the search may go on where two bytes end at the shortest's length, by [`pair`].
    steps: [u8; PAIRS],
}

/// Numbers of pairs.
pub(super) const PAIRS: usize = 1 << 10;

/// A number for two bytes, the same for letters of either case; others share it.
pub(super) const fn pair(one: u8, other: u8) -> usize {
    (one as usize & 31) << 5 | other as usize & 31
}

impl<const N: usize> AnyOf<N> {
    /// Lower case words of three letters or more, each with the place of three that are seldom found elsewhere.
    #[expect(clippy::indexing_slicing, clippy::cast_possible_truncation, reason = "runs while compiling")]
    pub(super) const fn new(words: [(&'static [u8], usize); N]) -> Self {
        let (mut list, mut rare) = ([words[0].0; N], [words[0].1; N]);
        let mut shortest = words[0].0.len();
        let mut index = 0;
        while index < N {
            (list[index], rare[index]) = words[index];
            if list[index].len() < shortest {
                shortest = list[index].len();
            }
            index += 1;
        }
        let mut steps = [shortest as u8 - 1; PAIRS];
        index = 0;
        while index < N {
            let mut end = 1;
            while end < shortest {
                let step = (shortest - 1 - end) as u8;
                let pair = pair(list[index][end - 1], list[index][end]);
                if step < steps[pair] {
                    steps[pair] = step;
                }
                end += 1;
            }
            index += 1;
        }
        Self { list, rare, shortest, steps }
    }

    /// Whether one of them stands in a text.
    pub(super) fn stand_in(&self, text: &[u8]) -> bool {
        if VECTORS { self.stand_in_blocks(text) } else { self.stand_in_steps(text) }
    }

    /// By three letters of each word at all places of a block. The last block ends where the text does, whatever of it has been
    /// searched before.
    fn stand_in_blocks(&self, text: &[u8]) -> bool {
        let Some(last) = text.len().checked_sub(WIDTH + 2) else {
            return (0..text.len()).any(|place| self.stands_around(text, place));
        };
        let mut at = 0;
        while let Some([first, second, third]) = three(text, at) {
            let mut found = [0; WIDTH];
            for (word, rare) in self.list.iter().zip(self.rare) {
                let Some([one, two, three]) = word.get(rare..).and_then(<[u8]>::first_chunk) else {
                    continue;
                };
                for (((found, a), b), c) in found.iter_mut().zip(first).zip(second).zip(third) {
                    let same = |letter: &u8, wanted: &u8| u8::from(letter | 0x20 == *wanted);
                    *found |= same(a, one) & same(b, two) & same(c, three);
                }
            }
            if found.iter().fold(0, |any, found| any | found) != 0 && self.stands_at(text, at, &found) {
                return true;
            }
            if at == last {
                break;
            }
            at = last.min(at + WIDTH);
        }
        false
    }

    /// Whether one of them stands at a place of the block that begins at `at` where rare letters were found.
    #[cold]
    fn stands_at(&self, text: &[u8], at: usize, found: &[u8; WIDTH]) -> bool {
        (at..).zip(found).any(|(place, found)| *found != 0 && self.stands_around(text, place))
    }

    /// Whether the rare letters of one of them, with the word around, stand at a place.
    fn stands_around(&self, text: &[u8], place: usize) -> bool {
        self.list.iter().zip(self.rare).any(|(word, rare)| {
            let here = place.checked_sub(rare).and_then(|start| text.get(start..start + word.len()));
            here.is_some_and(|here| here.eq_ignore_ascii_case(word))
        })
    }

    /// By steps as long as two letters allow (Wu and Manber). Four parts of the text are searched by turns, since each step
    /// waits for what the one before it has read.
    fn stand_in_steps(&self, text: &[u8]) -> bool {
        let quarter = text.len() / 4;
        let mut places = [0, 1, 2, 3].map(|part| part * quarter + self.shortest - 2);
        let ends = [quarter, 2 * quarter, 3 * quarter, text.len()].map(|end| end + self.shortest - 2);
        while places.iter().zip(ends).all(|(place, end)| *place < end) {
            for place in &mut places {
                match self.step(text, *place) {
                    Some(step) => *place += step,
                    None => return true,
                }
            }
        }
        places.into_iter().zip(ends).any(|(mut place, end)| {
            while place < end.min(text.len()) {
                match self.step(text, place) {
                    Some(step) => place += step,
                    None => return true,
                }
            }
            false
        })
    }

    /// How far the search goes on from a place, at which the beginning of a word may end; `None` where one stands.
    #[inline]
    fn step(&self, text: &[u8], place: usize) -> Option<usize> {
        let Some([one, other]) = text.get(place..).and_then(<[u8]>::first_chunk) else { return Some(1) };
        let step = self.steps.get(pair(*one, *other)).copied().unwrap_or(1);
        if step > 0 {
            return Some(usize::from(step));
        }
        let here = text.get(place + 2 - self.shortest..).unwrap_or_default();
        let stands =
            |word: &&[u8]| here.get(..word.len()).is_some_and(|here| here.eq_ignore_ascii_case(word));
        if self.list.iter().any(stands) { None } else { Some(1) }
    }
}

/// A block of a text and those that begin one and two bytes later.
fn three(text: &[u8], at: usize) -> Option<[&[u8; WIDTH]; 3]> {
    let block = |after: usize| text.get(at + after..)?.first_chunk();
    Some([block(0)?, block(1)?, block(2)?])
}

#[cfg(test)]
mod tests {
    use super::AnyOf;

    #[test]
    fn words_are_found_wherever_they_stand() {
        let words = AnyOf::new([(b"error", 1), (b"token", 1), (b"efresh", 1), (b"\"access", 2)]);
        let found = |text: &str| {
            let (steps, blocks) =
                (words.stand_in_steps(text.as_bytes()), words.stand_in_blocks(text.as_bytes()));
            assert_eq!(steps, blocks, "{text}");
            blocks
        };
        for before in 0..140 {
            for word in ["error", "Token", "REFRESH", "\"access\""] {
                for after in [0, 1, 2, 40] {
                    assert!(found(&format!("{}{word}{}", "x".repeat(before), "e".repeat(after))));
                }
                let cut = word.get(..word.len() - 3).unwrap();
                assert!(!found(&format!("{}{cut}", "r".repeat(before))));
            }
        }
        for text in ["", "erro", "tokem", "access", "{\"items\":[{\"id\":1,\"name\":\"fear of the taken\"}]}"]
        {
            assert!(!found(text));
        }
    }
}
