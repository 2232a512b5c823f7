//! Words that people chose, told from what a machine made: a segment of a path, a value, a name.

/// Whether no person chose this word: long, with letters and digits mixed or letters in disorder, or a long number.
pub fn is_made(word: &str) -> bool {
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    let letters = word.bytes().filter(u8::is_ascii_alphabetic).count();
    let mixed = || digits >= 2 && letters >= 2 || is_disordered(word);
    word.len() > 40 || word.len() >= 12 && mixed() || digits >= 6
}

/// Whether letters change between large and small as in no `compoundWord`, with consonants in rows or a digit between them: one
/// in nine tokens of 22 letters and digits has less than two digits.
fn is_disordered(word: &str) -> bool {
    let bytes = word.as_bytes();
    let consonant = |byte: &u8| byte.is_ascii_alphabetic() && !b"aeiouyAEIOUY".contains(byte);
    let changes = bytes.windows(2).filter(|two| {
        two.iter().all(u8::is_ascii_alphabetic)
            && two.iter().filter(|byte| byte.is_ascii_uppercase()).count() == 1
    });
    let in_a_row = || bytes.split(|byte| !consonant(byte)).any(|row| row.len() >= 5);
    let digit_between = || {
        bytes.windows(3).any(|three| {
            three.iter().map(u8::is_ascii_alphabetic).eq([true, false, true])
                && three.iter().any(u8::is_ascii_digit)
        })
    };
    changes.count() >= 4 && (in_a_row() || digit_between())
}

#[cfg(test)]
mod tests {
    use super::is_made;

    #[test]
    fn words_are_told_from_what_a_machine_made() {
        for word in [
            "orders",
            "resetPassword",
            "getUserById",
            "XMLHttpRequest",
            "oauth2TokenExchange",
            "InternationalStandardsOrganization",
            "well-known-configuration",
            "OpenIDConnectDiscovery",
            "v2",
            "2026",
        ] {
            assert!(!is_made(word), "{word}");
        }
        for made in ["QmFzZVNpeHRGdWx", "kXvRtQpLmZsWdBnJ", "aB3dEfGhIjKlMnOp", "a1b2c3d4e5f6", "482913"] {
            assert!(is_made(made), "{made}");
        }
    }

    /// Of tokens of 22 random letters and digits next to none pass for a word.
    #[test]
    fn tokens_in_paths_are_seen() {
        const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        let mut state = 401_u64;
        let mut letter = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            char::from(LETTERS[usize::try_from(state >> 33).unwrap() % LETTERS.len()])
        };
        let missed = (0..10_000).filter(|_| !is_made(&(0..22).map(|_| letter()).collect::<String>())).count();
        assert!(missed < 100, "{missed} of 10000");
    }
}
