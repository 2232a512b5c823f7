//! Issues of the readers as messages.

use crate::http::Issue;
use crate::words::{Message, known};

/// What an issue says about the text it was found in.
///
/// No text is quoted: it may be of a secret. A code without words is shown as itself; a test makes sure that
/// none is.
pub(super) fn message(issue: &Issue, text: &str) -> Message {
    let before = text.get(..issue.span.start).unwrap_or("");
    Message::new(known("issue", issue.code).unwrap_or(issue.code)).with("at", before.chars().count() + 1)
}

/// All issues, each sentence once.
pub(super) fn messages<'a>(issues: impl IntoIterator<Item = &'a Issue>, text: &str) -> Vec<Message> {
    let mut list: Vec<Message> = Vec::new();
    for issue in issues {
        let next = message(issue, text);
        if !list.iter().any(|one| one.id == next.id) {
            list.push(next);
        }
    }
    list
}

#[cfg(test)]
mod tests {
    use crate::words::known;

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
}
