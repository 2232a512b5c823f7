//! The inside of JSON strings: where they end, and what their escapes stand for.

const LOW: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x8080_8080_8080_8080;

/// Marks the lowest byte of a word that is zero by its highest bit (those above may be marked wrongly).
const fn zeroes(word: u64) -> u64 {
    word.wrapping_sub(LOW) & !word & HIGH
}

/// Marks the lowest quote or backslash.
const fn marked(word: u64) -> u64 {
    zeroes(word ^ (LOW * b'"' as u64)) | zeroes(word ^ (LOW * b'\\' as u64))
}

/// The index of the first quote or backslash from `at` on, looked for in sixteen bytes at a time after the first eight: JSON in
/// JSON has an escape every few bytes, and names are short.
pub(super) fn special(bytes: &[u8], mut at: usize) -> Option<usize> {
    if let Some(eight) = bytes.get(at..)?.first_chunk() {
        let near = marked(u64::from_le_bytes(*eight));
        if near != 0 {
            return Some(at + near.trailing_zeros() as usize / 8);
        }
        at += 8;
    }
    let (pairs, tail) = bytes.get(at..)?.as_chunks::<16>();
    for pair in pairs {
        let both = u128::from_le_bytes(*pair);
        #[expect(clippy::cast_possible_truncation, reason = "the two halves")]
        let (low, high) = (marked(both as u64), marked((both >> 64) as u64));
        if low != 0 {
            return Some(at + low.trailing_zeros() as usize / 8);
        }
        if high != 0 {
            return Some(at + 8 + high.trailing_zeros() as usize / 8);
        }
        at += 16;
    }
    tail.iter().position(|byte| matches!(byte, b'"' | b'\\')).map(|index| at + index)
}

/// What a byte after a backslash stands for; other bytes stand for themselves.
const MEANT: [u8; 256] = {
    let mut meant = [0; 256];
    let mut byte = 0_u8;
    loop {
        meant[byte as usize] = match byte {
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'b' => 8,
            b'f' => 12,
            other => other,
        };
        if byte == u8::MAX {
            break meant;
        }
        byte += 1;
    }
};

/// The inside of a string with its escapes resolved; halves of surrogate pairs that stand alone are replaced, and escapes
/// that JSON doesn't know stay as they are.
///
/// It is written into room that is used again for the next.
pub(super) fn unescape<'o>(raw: &[u8], out: &'o mut Vec<u8>) -> &'o [u8] {
    // No escape stands for more bytes than it takes.
    if out.len() < raw.len() + 8 {
        out.resize(raw.len() + 8, 0);
    }
    let (mut at, mut end) = (0, 0);
    // JSON in JSON has an escape every few bytes: all eight are copied, and those from the escape on written over.
    while let Some((eight, into)) = raw
        .get(at..)
        .and_then(<[u8]>::first_chunk::<8>)
        .zip(out.get_mut(end..).and_then(<[u8]>::first_chunk_mut::<8>))
    {
        *into = *eight;
        let escapes = zeroes(u64::from_le_bytes(*eight) ^ (LOW * u64::from(b'\\')));
        let plain = escapes.trailing_zeros() as usize / 8;
        (at, end) = (at + plain, end + plain);
        if plain < 8 {
            escape(raw, &mut at, out, &mut end);
        }
    }
    while let Some(byte) = raw.get(at) {
        if *byte == b'\\' {
            escape(raw, &mut at, out, &mut end);
        } else {
            put(out, &mut end, &[*byte]);
            at += 1;
        }
    }
    out.get(..end).unwrap_or_default()
}

/// Resolves the escape that begins at `at`.
#[inline]
fn escape(raw: &[u8], at: &mut usize, out: &mut [u8], end: &mut usize) {
    match raw.get(*at + 1) {
        Some(b'u') => *at += character(raw.get(*at..).unwrap_or_default(), out, end),
        Some(byte) => {
            put(out, end, &[MEANT.get(usize::from(*byte)).copied().unwrap_or(*byte)]);
            *at += 2;
        }
        None => *at += 1,
    }
}

/// Writes bytes at the end of what is written.
#[inline]
fn put(out: &mut [u8], end: &mut usize, bytes: &[u8]) {
    if let Some(place) = out.get_mut(*end..*end + bytes.len()) {
        place.copy_from_slice(bytes);
        *end += bytes.len();
    }
}

/// Writes the character that `\uXXXX` (or a pair of them) at the beginning of `raw` stands for; how many bytes that took.
fn character(raw: &[u8], out: &mut [u8], end: &mut usize) -> usize {
    let unit = |at: usize| -> Option<u32> {
        let digits = raw.get(at..at + 6)?.strip_prefix(b"\\u")?;
        digits.iter().try_fold(0, |code, digit| Some(code << 4 | char::from(*digit).to_digit(16)?))
    };
    let Some(first) = unit(0) else {
        put(out, end, b"\\u");
        return 2;
    };
    let pair = unit(6).filter(|low| (0xD800..0xDC00).contains(&first) && (0xDC00..0xE000).contains(low));
    let (code, taken) = match pair {
        Some(low) => (0x1_0000 + ((first - 0xD800) << 10) + (low - 0xDC00), 12),
        None => (first, 6),
    };
    let found = char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER);
    put(out, end, found.encode_utf8(&mut [0; 4]).as_bytes());
    taken
}

#[cfg(test)]
mod tests {
    use super::{special, unescape};

    #[test]
    fn escapes_are_resolved_at_every_distance() {
        let mut room = Vec::new();
        for before in 0..20 {
            for (written, meant) in [
                ("\\n", "\n"),
                ("\\\"", "\""),
                ("\\\\", "\\"),
                ("\\/", "/"),
                ("\\x", "x"),
                ("\\u00e4", "ä"),
                ("\\ud83d\\ude00", "😀"),
                ("\\ud83d", "\u{fffd}"),
                ("\\u12", "\\u12"),
            ] {
                for after in 0..10 {
                    let (start, rest) = ("ab".repeat(before), "z".repeat(after));
                    let raw = format!("{start}{written}{written}{rest}");
                    let found = unescape(raw.as_bytes(), &mut room).to_vec();
                    assert_eq!(String::from_utf8(found).unwrap(), format!("{start}{meant}{meant}{rest}"));
                }
            }
        }
        assert_eq!(unescape(b"cut off\\", &mut room), b"cut off");
    }

    #[test]
    fn marks_are_found_at_every_distance() {
        for before in 0..40 {
            for mark in ["\"", "\\"] {
                let text = format!("{}{mark}{}", "ä".repeat(before), "x".repeat(20));
                assert_eq!(special(text.as_bytes(), 0), Some(before * 2));
                assert_eq!(special(text.as_bytes(), before * 2 + 1), None);
            }
        }
    }
}
