//! Text of which only known words stay: machine-readable codes, prose of error pages, labels.

use super::Redactor;
use crate::http::made::is_made;

/// Words that tell what happened and never who: English, protocol, products, HTML. Sorted, a word a line.
const VOCABULARY: &str = include_str!("vocabulary.txt");

impl Redactor {
    /// Prose or code with the words that aren't in the vocabulary replaced. `tokenExpired` counts as two words.
    pub(super) fn prose(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while !rest.is_empty() {
            let word = rest.find(|c| !in_word(c)).unwrap_or(rest.len());
            let (run, after) = rest.split_at(word);
            self.run(run, &mut out);
            let next = after.find(in_word).unwrap_or(after.len());
            let (between, after) = after.split_at(next);
            out.push_str(between);
            rest = after;
        }
        out
    }

    /// A run of letters and digits.
    fn run(&self, run: &str, out: &mut String) {
        if run.is_empty() {
            return;
        }
        if known(run) || is_status(run) {
            out.push_str(run);
            return;
        }
        let parts = parts(run);
        // A word within something made at random isn't one: all of it goes.
        let known_letters: usize = parts.iter().filter(|part| known(part)).map(|part| part.len()).sum();
        if known_letters * 2 < run.len() {
            out.push_str(&self.shape(run));
            return;
        }
        for part in parts {
            if known(part) { out.push_str(part) } else { out.push_str(&self.shape(part)) }
        }
    }

    /// The name of a form's field, as it is sent: `user%5Bpassword%5D` is made of words, its signs apart.
    pub(super) fn form_name(&self, name: &str) -> String {
        if !name.contains('%') {
            return self.label(name);
        }
        let plain = percent_encoding::percent_decode_str(name).decode_utf8_lossy();
        let sign = |c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-';
        let mut out = String::with_capacity(name.len());
        for part in plain.split_inclusive(sign) {
            let word = part.trim_end_matches(sign);
            out.push_str(&self.label(word));
            let signs = part.strip_prefix(word).unwrap_or_default();
            out.extend(percent_encoding::utf8_percent_encode(signs, percent_encoding::NON_ALPHANUMERIC));
        }
        out
    }

    /// A name that people chose: kept, but for addresses and what looks made by a machine.
    pub(super) fn label(&self, text: &str) -> String {
        if text.contains("://") {
            return self.address(text);
        }
        text.split_inclusive([' ', ',', ';'])
            .map(|word| match word.rsplit_once('@') {
                Some((user, host)) => format!("{}@{host}", self.shape(user)),
                None if is_made(word) => self.shape(word),
                None => word.to_owned(),
            })
            .collect()
    }
}

/// Whether a word is in the vocabulary.
fn known(word: &str) -> bool {
    if word.len() < 2 || word.len() > 24 || !word.is_ascii() {
        return word.len() == 1 && word.bytes().all(|byte| byte.is_ascii_alphabetic());
    }
    let word = word.to_ascii_lowercase();
    // A sorted list as one text: a few hundred lines, looked through by halves.
    let (mut low, mut high) = (0, VOCABULARY.len());
    while low < high {
        let middle = usize::midpoint(low, high);
        let start = VOCABULARY.get(..middle).and_then(|text| text.rfind('\n')).map_or(0, |at| at + 1);
        let end = VOCABULARY
            .get(middle..)
            .and_then(|text| text.find('\n'))
            .map_or(VOCABULARY.len(), |at| middle + at);
        match VOCABULARY.get(start..end).unwrap_or_default().cmp(word.as_str()) {
            std::cmp::Ordering::Equal => return true,
            std::cmp::Ordering::Less => low = end + 1,
            std::cmp::Ordering::Greater => high = start,
        }
    }
    false
}

/// Letters and digits. Beyond ASCII all but punctuation counts, as no word of the vocabulary has it: a table of all scripts'
/// letters would weigh more than the rest of this module.
fn in_word(c: char) -> bool {
    let punctuation = matches!(c, '\u{80}'..='\u{bf}' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}');
    c.is_ascii_alphanumeric() || !c.is_ascii() && !punctuation
}

/// A status of an error, as pages print it.
fn is_status(run: &str) -> bool {
    run.len() == 3 && run.starts_with(['4', '5']) && run.bytes().all(|byte| byte.is_ascii_digit())
}

/// The parts of `tokenExpired` or `AADSTS50011`: a new one begins at a capital after a small letter, and where digits begin or end.
fn parts(run: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut before: Option<char> = None;
    for (at, c) in run.char_indices() {
        let turns = before.is_some_and(|before| {
            before.is_ascii_lowercase() && c.is_ascii_uppercase()
                || before.is_ascii_digit() != c.is_ascii_digit()
        });
        if turns {
            found.extend(run.get(start..at));
            start = at;
        }
        before = Some(c);
    }
    found.extend(run.get(start..));
    found
}

#[cfg(test)]
mod tests {
    use super::super::Redactor;
    use super::VOCABULARY;

    #[test]
    fn known_words_stay() {
        let redactor = Redactor::new([3; 32]);
        for text in [
            "TOKEN_EXPIRED",
            "tokenExpired",
            "RequestTimeTooSkewed",
            "Invalid token (401)",
            "ERR_JWT_EXPIRED",
        ] {
            assert_eq!(redactor.prose(text), text);
        }
        for text in ["user ana@acme.example is locked", "hunter2", "TOKEN4fGx9Kq2", "4711 0815"] {
            let other = redactor.prose(text);
            assert_ne!(other, text);
            for secret in ["ana", "acme", "hunter", "4fGx", "4711"] {
                assert!(!other.contains(secret), "{other}");
            }
        }
        assert!(redactor.prose("user ana is locked").starts_with("user "));
    }

    #[test]
    fn the_vocabulary_is_sorted() {
        let words: Vec<&str> = VOCABULARY.lines().collect();
        let mut sorted = words.clone();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(words, sorted);
    }
}
