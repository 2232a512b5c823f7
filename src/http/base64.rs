//! base64 and base64url that say which alphabet, which padding and which byte is wrong (RFC 4648).
//!
//! Decoding is lenient where the bytes are still beyond doubt (missing or surplus padding, the other
//! alphabet, blanks), and every leniency is an issue: a strict reader such as a server's would have refused.

use base64::alphabet;
use base64::engine::{DecodePaddingMode, Engine, GeneralPurpose, GeneralPurposeConfig};

use super::{Issue, Read, Span};
use crate::sorted;

/// Which 64 characters, and whether `=` fills up the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Alphabet {
    /// `+` and `/`, padded (RFC 4648 §4): Basic, Negotiate, NTLM.
    Standard,
    /// `-` and `_`, never padded (RFC 7515 §2): JWS and JWE.
    UrlSafe,
}

const STRICT: GeneralPurposeConfig =
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::RequireNone);
const STRICT_URL: GeneralPurpose = GeneralPurpose::new(&alphabet::URL_SAFE, STRICT);
const STRICT_STANDARD: GeneralPurpose = GeneralPurpose::new(&alphabet::STANDARD, PADDED);
const PADDED: GeneralPurposeConfig = GeneralPurposeConfig::new();
const LAX_URL: GeneralPurpose =
    GeneralPurpose::new(&alphabet::URL_SAFE, STRICT.with_decode_allow_trailing_bits(true));

/// Decodes the part of a text that begins at byte `at`, so that issues point into the whole.
///
/// The value is `None` where the bytes can't be told: a byte of no alphabet, or a length that no encoder
/// makes. Issues: `base64-byte`, `base64-length`, `base64-blank`, `base64-padding` (there where it may not
/// be, or absent where it must be), `base64-alphabet` (the other one's characters), `base64-trailing-bits`.
pub fn decode(text: &str, at: usize, alphabet: Alphabet) -> Read<Option<Vec<u8>>> {
    // As it should be, which nearly all is.
    let strict = match alphabet {
        Alphabet::Standard => STRICT_STANDARD.decode(text).ok(),
        Alphabet::UrlSafe => strict_url(text),
    };
    if strict.is_some() {
        return Read::clean(strict);
    }
    let mut issues = Vec::new();
    let body = text.trim_end_matches('=');
    let mut clean = String::with_capacity(body.len());
    let (mut bad, mut blank, mut other) = (None, None, None);
    for (index, c) in body.char_indices() {
        match (c, alphabet) {
            ('-' | '_', Alphabet::UrlSafe) | ('a'..='z' | 'A'..='Z' | '0'..='9', _) => clean.push(c),
            ('+' | '/', _) | ('-' | '_', Alphabet::Standard) => {
                clean.push(match c {
                    '+' => '-',
                    '/' => '_',
                    _ => c,
                });
                if alphabet == Alphabet::UrlSafe || matches!(c, '-' | '_') {
                    other.get_or_insert(index);
                }
            }
            (' ' | '\t' | '\r' | '\n', _) => {
                blank.get_or_insert(index);
            }
            _ => {
                bad.get_or_insert(Span::new(at + index, at + index + c.len_utf8()));
            }
        }
    }
    let one = |index: usize| Span::new(at + index, at + index + 1);
    issues.extend(blank.map(|index| Issue::new("base64-blank", one(index))));
    issues.extend(other.map(|index| Issue::new("base64-alphabet", one(index))));
    match bad {
        Some(span) => issues.push(Issue::new("base64-byte", span)),
        // Of a text that isn't base64 nothing can be said about padding.
        None => padding(text, (body.len(), clean.len()), at, alphabet, &mut issues),
    }

    let value = if bad.is_some() {
        None
    } else if clean.len() % 4 == 1 {
        issues.push(Issue::new("base64-length", Span::new(at, at + text.len())));
        None
    } else {
        STRICT_URL.decode(&clean).ok().or_else(|| {
            let last = body.len().saturating_sub(1);
            issues.push(Issue::new("base64-trailing-bits", one(last)));
            LAX_URL.decode(&clean).ok()
        })
    };
    sorted::by_key(&mut issues, |issue| issue.span);
    Read { value, issues }
}

fn strict_url(text: &str) -> Option<Vec<u8>> {
    #[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
    return super::base64_sixteen::decode(text.as_bytes()).and_then(|(mut bytes, rest)| {
        STRICT_URL.decode_vec(rest, &mut bytes).ok()?;
        Some(bytes)
    });
    #[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
    STRICT_URL.decode(text).ok()
}

/// How many bytes strict base64url (RFC 7515 §2) stands for; `None` for any other text.
#[expect(clippy::needless_bitwise_bool, reason = "a branch for each byte takes its time")]
pub(super) fn strict_length(text: &str) -> Option<usize> {
    let known = |byte: u8| byte.is_ascii_alphanumeric() | (byte == b'-') | (byte == b'_');
    if !text.bytes().fold(true, |all, byte| all & known(byte)) {
        return None;
    }
    // Letters whose last bits are zero, which end what doesn't fill three bytes.
    let (ends, short) = match text.len() % 4 {
        0 => return Some(text.len() / 4 * 3),
        2 => ("AQgw", 1),
        3 => ("AEIMQUYcgkosw048", 2),
        _ => return None,
    };
    text.ends_with(|last| ends.contains(last)).then_some(text.len() / 4 * 3 + short)
}

/// Says whether the padding is what the alphabet's users write. `end` is where it begins in `text`, behind so many `letters`.
fn padding(
    text: &str,
    (end, letters): (usize, usize),
    at: usize,
    alphabet: Alphabet,
    issues: &mut Vec<Issue>,
) {
    let there = text.len() - end;
    let wanted = match alphabet {
        Alphabet::UrlSafe => 0,
        // A remainder of 1 is no length at all; `base64-length` says that.
        Alphabet::Standard => match letters % 4 {
            2 => 2,
            3 => 1,
            _ => 0,
        },
    };
    if there != wanted {
        issues.push(Issue::new("base64-padding", Span::new(at + end, at + text.len())));
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Alphabet, decode, strict_length};

    proptest! {
        #[test]
        fn the_length_is_that_of_what_is_decoded(text in "[A-Za-z0-9_-]{0,9}[-_=+ AQgwBé]{0,2}") {
            let read = decode(&text, 0, Alphabet::UrlSafe);
            let strict = read.value.filter(|_| read.issues.is_empty()).map(|bytes| bytes.len());
            prop_assert_eq!(strict_length(&text), strict);
        }
    }

    /// Decodes at offset 10 and compares the bytes (as text) and the issues (code, start).
    #[track_caller]
    fn check(text: &str, alphabet: Alphabet, bytes: Option<&str>, issues: &[(&str, usize)]) {
        let read = decode(text, 10, alphabet);
        assert_eq!(read.value.as_deref(), bytes.map(str::as_bytes), "{text}");
        let found: Vec<_> = read.issues.iter().map(|issue| (issue.code, issue.span.start)).collect();
        assert_eq!(found, issues, "{text}");
    }

    #[test]
    fn url_safe_takes_no_padding() {
        use Alphabet::UrlSafe;
        check("", UrlSafe, Some(""), &[]);
        check("Zm9v", UrlSafe, Some("foo"), &[]);
        check("Zm8", UrlSafe, Some("fo"), &[]);
        check("Zm8=", UrlSafe, Some("fo"), &[("base64-padding", 13)]);
        check("Zm9vZ", UrlSafe, None, &[("base64-length", 10)]);
        check("Zm9", UrlSafe, Some("fo"), &[("base64-trailing-bits", 12)]);
        check("Pz8_Pj4-", UrlSafe, Some("???>>>"), &[]);
        check("Pz8/Pj4+", UrlSafe, Some("???>>>"), &[("base64-alphabet", 13)]);
        check("Zm 9v", UrlSafe, Some("foo"), &[("base64-blank", 12)]);
        check("Zm%9v", UrlSafe, None, &[("base64-byte", 12)]);
        check("Zé9v", UrlSafe, None, &[("base64-byte", 11)]);
        check("=", UrlSafe, Some(""), &[("base64-padding", 10)]);
    }

    #[test]
    fn standard_wants_its_padding() {
        use Alphabet::Standard;
        check("Zm8=", Standard, Some("fo"), &[]);
        check("Zm9=", Standard, Some("fo"), &[("base64-trailing-bits", 12)]);
        check("Zg==", Standard, Some("f"), &[]);
        check("Zm8", Standard, Some("fo"), &[("base64-padding", 13)]);
        check("Zm9v=", Standard, Some("foo"), &[("base64-padding", 14)]);
        check("Zm9vZ===", Standard, None, &[("base64-length", 10), ("base64-padding", 15)]);
        check("Pz8_Pj4-", Standard, Some("???>>>"), &[("base64-alphabet", 13)]);
        check("Zg=g", Standard, None, &[("base64-byte", 12)]);
        check("Zm9 vZg==", Standard, Some("foof"), &[("base64-blank", 13)]);
    }
}
