//! Issues of the readers as messages.

use crate::http::Issue;
use crate::sorted::Set;
use crate::words::{Message, known};

/// A text whose issues are put into words in order of place, so that its characters are counted only once.
pub(super) struct Text<'a> {
    text: &'a str,
    /// Bytes counted so far, and the characters in them.
    counted: (usize, usize),
}

impl<'a> Text<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, counted: (0, 0) }
    }

    /// The place of a byte, in characters from 1.
    fn place(&mut self, byte: usize) -> usize {
        let from = if byte < self.counted.0 { (0, 0) } else { self.counted };
        let between = self.text.get(from.0..byte).unwrap_or("");
        self.counted = (byte, from.1 + between.chars().count());
        self.counted.1 + 1
    }

    /// What issues say, each sentence once: the first place counts. Hostile text has as many issues as
    /// characters, so that nothing is made of an issue before it is known to be new.
    ///
    /// No text is quoted: it may be of a secret. A code without words is shown as itself; a test makes sure that
    /// none is.
    pub(super) fn messages(&mut self, issues: &[Issue]) -> Vec<Message> {
        let mut seen = Set::default();
        let mut list = Vec::new();
        for issue in issues.iter().filter(|issue| seen.insert(issue.code)) {
            let id = known("issue", issue.code).unwrap_or(issue.code);
            list.push(Message::new(id).with("at", self.place(issue.span.start)));
        }
        list
    }
}

/// What the issues of a text say.
pub(super) fn messages(issues: &[Issue], text: &str) -> Vec<Message> {
    Text::new(text).messages(issues)
}

#[cfg(test)]
mod tests {
    use crate::words::{self, known};

    /// The kebab-case literals of a source file, tests aside.
    fn codes(source: &str) -> Vec<&str> {
        let code = source.split("#[cfg(test)]").next().unwrap();
        let kebab = |text: &&str| {
            let (text, closed) =
                text.split_at(text.find(|c: char| c != '-' && !c.is_ascii_alphanumeric()).unwrap_or(0));
            text.contains('-') && !text.contains(|c: char| c.is_ascii_uppercase()) && closed.starts_with('"')
        };
        code.split_inclusive('"').filter(kebab).map(|text| text.trim_end_matches('"')).collect()
    }

    #[test]
    fn every_code_has_words() {
        let sources = [
            include_str!("../http/base64.rs"),
            include_str!("../http/challenge.rs"),
            include_str!("../http/compact.rs"),
            include_str!("../http/credentials.rs"),
            include_str!("../http/dpop.rs"),
            include_str!("../http/jwt.rs"),
            include_str!("../http/params.rs"),
            include_str!("../http/schemes.rs"),
            include_str!("../http/token.rs"),
        ];
        // Words and schemes in the same files that are no codes.
        let others = ["access-token", "my-token", "api-key", "aws4-hmac-sha256", "aws4-ecdsa-p256-sha256"];
        let all: Vec<_> =
            sources.iter().flat_map(|source| codes(source)).filter(|code| !others.contains(code)).collect();
        assert!(all.len() > 60, "{}", all.len());
        for code in all {
            assert!(known("issue", code).is_some(), "{code} has no words");
        }
    }

    #[test]
    fn every_message_has_words() {
        let sources = [
            include_str!("auth.rs"),
            include_str!("challenge.rs"),
            include_str!("decode.rs"),
            include_str!("kinds.rs"),
            include_str!("token.rs"),
            include_str!("../report/decode.rs"),
        ];
        let groups = ["inspect.", "decode.", "issue."];
        let is_id = |text: &&str| {
            let name = text.trim_end_matches('"');
            text.ends_with('"')
                && groups.iter().any(|group| name.starts_with(group))
                && !name.contains([' ', '{'])
        };
        let code = |source: &'static str| source.split("#[cfg(").next().unwrap();
        let ids: Vec<_> =
            sources.into_iter().flat_map(|source| code(source).split_inclusive('"')).filter(is_id).collect();
        assert!(ids.len() > 60, "{}", ids.len());
        for id in ids.iter().map(|id| id.trim_end_matches('"')).filter(|id| !id.ends_with('.')) {
            assert!(words::id(id).is_some(), "{id} has no words");
        }
    }
}
