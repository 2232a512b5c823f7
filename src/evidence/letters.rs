//! Which two letters stand side by side in a text: hundreds of phrases are looked for in what a refusal says, and nearly all are
//! ruled out by their letters.

use super::any_of::{PAIRS, pair};

/// The pairs of a text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Letters(Option<Box<[u64; PAIRS / 64]>>);

/// The place of a pair: of a word and of a bit in it. Others share it.
fn place(one: u8, other: u8) -> (usize, u64) {
    let pair = pair(one, other);
    (pair / 64, 1 << (pair % 64))
}

impl Letters {
    /// Those of a text.
    pub(super) fn of(text: &str) -> Self {
        let mut pairs = Box::new([0; PAIRS / 64]);
        for (one, other) in text.bytes().zip(text.bytes().skip(1)) {
            let (word, bit) = place(one, other);
            if let Some(word) = pairs.get_mut(word) {
                *word |= bit;
            }
        }
        Self(Some(pairs))
    }

    /// Whether a phrase stands in `text`, whose letters these are; letters of no text yet rule nothing out.
    pub(super) fn hold(&self, text: &str, phrase: &str) -> bool {
        let may = |pairs: &[u64; PAIRS / 64]| {
            phrase.bytes().zip(phrase.bytes().skip(1)).all(|(one, other)| {
                let (word, bit) = place(one, other);
                pairs.get(word).is_some_and(|word| word & bit != 0)
            })
        };
        self.0.as_deref().is_none_or(may) && text.contains(phrase)
    }
}

/// The words of a list that is written as one text, `one|other`: a pointer to each would weigh about as much as the word.
pub(crate) fn each(list: &str) -> impl Iterator<Item = &str> {
    list.split('|')
}

/// Whether a list that is written so has a word.
pub(crate) fn listed(list: &str, word: &str) -> bool {
    each(list).any(|own| own == word)
}

#[cfg(test)]
mod tests {
    use super::Letters;

    #[test]
    fn phrases_are_found_as_without() {
        let texts = ["", "x", "the token has expired", "zażółć gęślą jaźń", "a\nb\tc \u{1f600}"];
        for text in texts {
            let letters = Letters::of(text);
            for start in text.char_indices().map(|(start, _)| start) {
                for end in
                    text.char_indices().map(|(end, _)| end).chain([text.len()]).filter(|end| *end >= start)
                {
                    assert!(letters.hold(text, text.get(start..end).unwrap()), "{text}");
                }
            }
            for other in texts.iter().chain(&["token is", "expired token", "q"]) {
                assert_eq!(letters.hold(text, other), text.contains(other), "{text}: {other}");
                assert_eq!(Letters::default().hold(text, other), text.contains(other));
            }
        }
    }
}
