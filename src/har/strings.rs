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

/// The inside of a string with its escapes resolved; halves of surrogate pairs that stand alone are replaced, and escapes
/// that JSON doesn't know stay as they are.
pub(super) fn unescaped(raw: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(raw.len() + 8);
    let mut at = 0;
    loop {
        // JSON in JSON has an escape every few bytes: all eight are copied, and those from the escape on taken back.
        while let Some(eight) = raw.get(at..).and_then(<[u8]>::first_chunk::<8>) {
            let escapes = zeroes(u64::from_le_bytes(*eight) ^ (LOW * u64::from(b'\\')));
            let plain = escapes.trailing_zeros() as usize / 8;
            out.extend_from_slice(eight);
            at += plain;
            if plain < 8 {
                out.truncate(out.len() - 8 + plain);
                break;
            }
        }
        let rest = raw.get(at..).unwrap_or_default();
        let plain = match rest {
            [b'\\', b'n', ..] => b'\n',
            [b'\\', b'r', ..] => b'\r',
            [b'\\', b't', ..] => b'\t',
            [b'\\', b'b', ..] => 8,
            [b'\\', b'f', ..] => 12,
            [b'\\', b'u', ..] => {
                at += character(rest, &mut out);
                continue;
            }
            [b'\\', other, ..] => *other,
            [b'\\'] | [] => break,
            // One of the last seven.
            [byte, ..] => {
                out.push(*byte);
                at += 1;
                continue;
            }
        };
        out.push(plain);
        at += 2;
    }
    out
}

/// Writes the character that `\uXXXX` (or a pair of them) at the beginning of `raw` stands for; how many bytes that took.
fn character(raw: &[u8], out: &mut Vec<u8>) -> usize {
    let unit = |at: usize| -> Option<u32> {
        let digits = raw.get(at..at + 6)?.strip_prefix(b"\\u")?;
        digits.iter().try_fold(0, |code, digit| Some(code << 4 | char::from(*digit).to_digit(16)?))
    };
    let Some(first) = unit(0) else {
        out.extend_from_slice(b"\\u");
        return 2;
    };
    let pair = unit(6).filter(|low| (0xD800..0xDC00).contains(&first) && (0xDC00..0xE000).contains(low));
    let (code, taken) = match pair {
        Some(low) => (0x1_0000 + ((first - 0xD800) << 10) + (low - 0xDC00), 12),
        None => (first, 6),
    };
    let found = char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER);
    out.extend_from_slice(found.encode_utf8(&mut [0; 4]).as_bytes());
    taken
}

#[cfg(test)]
mod tests {
    use super::special;

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
