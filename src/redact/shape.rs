//! Text of the same shape: digits for digits, letters for letters, everything between them as it was.

use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hasher as _};

use sha2::{Digest as _, Sha256};

use super::Redactor;

/// A stream of bytes that depends on the key and a value.
struct Stream {
    seed: [u8; 32],
    block: [u8; 32],
    used: usize,
    count: u64,
}

impl Stream {
    fn next(&mut self) -> u8 {
        if self.used == self.block.len() {
            self.count += 1;
            self.block = Sha256::new()
                .chain_update(self.seed)
                .chain_update(self.count.to_be_bytes())
                .finalize()
                .into();
            self.used = 0;
        }
        let byte = self.block.get(self.used).copied().unwrap_or_default();
        self.used += 1;
        byte
    }
}

/// Letters that depend on the key and on all letters up to them.
struct Chain(DefaultHasher);

impl Chain {
    /// Another letter of the alphabet that a letter is from: moved on by a number of places that only who has the key can
    /// tell, so that different letters stay different.
    fn pick(&mut self, letter: char, alphabet: &[u8]) -> char {
        let places = usize::try_from(self.0.finish() >> 33).unwrap_or(0);
        self.0.write_u32(u32::from(letter));
        let at = alphabet.iter().position(|other| char::from(*other) == letter).unwrap_or(0);
        char::from(alphabet.get((at + places) % alphabet.len().max(1)).copied().unwrap_or(b'x'))
    }
}

const DIGITS: &[u8] = b"0123456789";
const LOWER: &[u8] = b"abcdefghijklmnopqrstuvwxyz";
const UPPER: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/// Letters of hexadecimal numbers, so that one still reads as one.
const HEX: usize = 6;

impl Redactor {
    /// SipHash begun with the random key: nobody without it can tell a letter from what became of it.
    fn chain(&self) -> Chain {
        let mut hasher = DefaultHasher::new();
        hasher.write(&self.key);
        Chain(hasher)
    }

    fn stream(&self, bytes: &[u8]) -> Stream {
        let seed = Sha256::new().chain_update(self.key).chain_update(bytes).finalize().into();
        Stream { seed, block: [0; 32], used: 32, count: 0 }
    }

    /// Another text of the same shape, the same for the same text. Percent-escapes of punctuation stay, and so do those that
    /// were escaped once more.
    ///
    /// Texts that begin alike become texts that begin alike, whatever stands between their letters: a value that was cut off
    /// or encoded twice still shows it.
    pub(super) fn shape(&self, text: &str) -> String {
        let mut chain = self.chain();
        let letters = if is_hex(text) { HEX } else { LOWER.len() };
        let (lower, upper) = (LOWER.get(..letters).unwrap_or(LOWER), UPPER.get(..letters).unwrap_or(UPPER));
        let mut other = |c: char| match c {
            '0'..='9' => chain.pick(c, DIGITS),
            'a'..='z' => chain.pick(c, lower),
            'A'..='Z' => chain.pick(c, upper),
            c if c.is_ascii() => c,
            c if c.len_utf8() == 2 => 'é',
            _ => 'あ',
        };
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            if let Some(byte) = escape(rest) {
                // `%252B`: an escape that was escaped once more.
                let inner = rest.get(3..).filter(|_| byte == b'%').and_then(hex_byte);
                if let Some(inner) = inner {
                    let kept = if inner.is_ascii_alphanumeric() {
                        other(char::from(inner))
                    } else {
                        char::from(inner)
                    };
                    let _ = write!(out, "%25{:02X}", u32::from(kept));
                    rest = rest.get(5..).unwrap_or_default();
                    continue;
                }
                match byte {
                    0x80..=0xBF => out.push_str("%A9"),
                    _ if byte.is_ascii_alphanumeric() => {
                        let _ = write!(out, "%{:02X}", u32::from(other(char::from(byte))));
                    }
                    _ => out.push_str(rest.get(..3).unwrap_or_default()),
                }
                rest = rest.get(3..).unwrap_or_default();
            } else {
                out.push(other(c));
                rest = rest.get(c.len_utf8()..).unwrap_or_default();
            }
        }
        out
    }

    /// Other bytes, as many.
    pub(super) fn bytes(&self, bytes: &[u8]) -> Vec<u8> {
        let mut stream = self.stream(bytes);
        bytes.iter().map(|_| stream.next()).collect()
    }
}

/// The byte of a percent-escape at the beginning.
fn escape(text: &str) -> Option<u8> {
    hex_byte(text.strip_prefix('%')?)
}

/// The byte of two hexadecimal digits at the beginning.
fn hex_byte(text: &str) -> Option<u8> {
    let digits = text.get(..2)?;
    digits.bytes().all(|byte| byte.is_ascii_hexdigit()).then(|| u8::from_str_radix(digits, 16).ok())?
}

fn is_hex(text: &str) -> bool {
    text.len() >= 8 && text.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::super::Redactor;

    #[test]
    fn shape_stays_and_text_goes() {
        let redactor = Redactor::new([7; 32]);
        for text in ["s%3Aab12.Cd+/=", "0123-abcd-ef01", "Grüße aus あ", "%C3%A9t%C3%A9", "a\u{0}b c", "%4"]
        {
            let other = redactor.shape(text);
            assert_eq!(other, redactor.shape(text), "{text}");
            assert_eq!(kinds(&other), kinds(text), "{text}");
        }
        let long = "correct horse battery staple 0123456789";
        assert_ne!(redactor.shape(long), long);
        assert_ne!(redactor.shape(long), Redactor::new([8; 32]).shape(long));
        assert!(redactor.shape("deadbeef00").bytes().all(|byte| byte.is_ascii_hexdigit()));
    }

    #[test]
    fn damage_stays() {
        let redactor = Redactor::new([7; 32]);
        let good = redactor.shape("vg7CWGkBZiBAL4Lr%2BZiq.hrJnYZJ9");
        assert!(good.starts_with(&redactor.shape("vg7CWGkBZiBAL4Lr%2BZ")), "a cut value stays the beginning");
        assert_eq!(redactor.shape("vg7CWGkBZiBAL4Lr%252BZiq.hrJnYZJ9"), good.replace('%', "%25"));
        assert_ne!(redactor.shape("xg7CWGkBZiBAL4Lr"), redactor.shape("vg7CWGkBZiBAL4Lr"));
    }

    #[test]
    fn bytes_that_differ_stay_different_though_neither_are_text() {
        let redactor = Redactor::new([7; 32]);
        let [one, other] = [[0x80; 16], [0x81; 16]].map(|bytes| redactor.bytes(&bytes));
        assert_ne!(one, other);
        assert_eq!(one, redactor.bytes(&[0x80; 16]));
    }

    fn kinds(text: &str) -> String {
        text.chars()
            .map(|c| match c {
                '0'..='9' => '0',
                'a'..='z' => 'a',
                'A'..='Z' => 'A',
                c if c.is_ascii() => c,
                _ => 'é',
            })
            .collect()
    }
}
