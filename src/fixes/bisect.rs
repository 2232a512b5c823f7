//! Which of several extensions it is: all off at first, then halves.

/// A search under way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bisect {
    /// Ids of those that may still be it.
    suspects: Vec<String>,
    /// How many of them are off in this round: all in the first, then the front half.
    off: usize,
    /// Rounds so far.
    round: usize,
}

/// What a round came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// Another round is needed.
    Next,
    /// It is this one.
    It(String),
    /// It is none of them.
    None,
}

impl Bisect {
    /// Begins with all of them off; `None` where there is none.
    pub fn new(suspects: Vec<String>) -> Option<Self> {
        let off = suspects.len();
        (off > 0).then_some(Self { suspects, off, round: 1 })
    }

    /// Those that have to be off in this round.
    pub fn off(&self) -> &[String] {
        self.suspects.get(..self.off).unwrap_or_default()
    }

    /// Those that may still be it.
    pub fn suspects(&self) -> &[String] {
        &self.suspects
    }

    /// Which round this is, from 1.
    pub const fn round(&self) -> usize {
        self.round
    }

    /// The round's outcome: whether it is still refused with those off.
    pub fn answer(&mut self, refused: bool) -> Found {
        let all = self.off == self.suspects.len();
        match (refused, all) {
            (true, true) => return Found::None,
            (true, false) => drop(self.suspects.drain(..self.off)),
            (false, _) => self.suspects.truncate(self.off),
        }
        self.round += 1;
        // The one that is left has been off, or is what remains of those whose absence helped.
        if let [it] = self.suspects.as_slice() {
            return Found::It(it.clone());
        }
        self.off = self.suspects.len() / 2;
        Found::Next
    }
}

#[cfg(test)]
mod tests {
    use super::{Bisect, Found};

    #[test]
    fn every_culprit_is_found_in_few_rounds() {
        for count in 1..12_usize {
            let all: Vec<String> = (0..count).map(|index| index.to_string()).collect();
            for culprit in &all {
                let mut bisect = Bisect::new(all.clone()).unwrap();
                let found = loop {
                    let refused = !bisect.off().contains(culprit);
                    match bisect.answer(refused) {
                        Found::Next => assert!(bisect.round() < 7),
                        found => break found,
                    }
                };
                assert_eq!(found, Found::It(culprit.clone()), "of {count}");
            }
            let mut bisect = Bisect::new(all).unwrap();
            assert_eq!(bisect.answer(true), Found::None);
        }
        assert_eq!(Bisect::new(Vec::new()), None);
    }
}
