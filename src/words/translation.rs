//! A translation: a text file that `src/build/` puts together, read when its language is chosen.
//!
//! Its first line is the mark of the English catalogue it was made for; then one line for each English text in its order,
//! empty where there is no translation.

use std::borrow::Cow;

/// The file and where its lines begin.
#[derive(Debug, Clone)]
pub(super) struct Translation {
    file: Cow<'static, str>,
    lines: Vec<(usize, usize)>,
}

impl Translation {
    /// None where the mark is another one.
    pub(super) fn of(file: Cow<'static, str>, mark: u32) -> Option<Self> {
        let mut lines = Vec::new();
        let mut at = 0;
        for line in file.split('\n') {
            lines.push((at, at + line.len()));
            at += line.len() + 1;
        }
        let translation = Self { file, lines };
        (translation.line(0)?.parse() == Ok(mark)).then_some(translation)
    }

    /// The text in place of the English one at a place, if there is one.
    pub(super) fn get(&self, place: usize) -> Option<&str> {
        self.line(place + 1).filter(|text| !text.is_empty())
    }

    fn line(&self, number: usize) -> Option<&str> {
        let (from, to) = *self.lines.get(number)?;
        self.file.get(from..to)
    }
}

#[cfg(test)]
mod tests {
    use super::Translation;

    #[test]
    fn lines_are_texts_and_empty_ones_are_missing() {
        let own = Translation::of("7\neins\n\ndrei".into(), 7).unwrap();
        assert_eq!([0, 1, 2, 3].map(|place| own.get(place)), [Some("eins"), None, Some("drei"), None]);
        assert!(Translation::of("7\neins".into(), 8).is_none());
    }
}
