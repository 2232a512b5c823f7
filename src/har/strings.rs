//! The inside of JSON strings: where they end, and what their escapes stand for.

use std::ops::Range;

use crate::http::bytes::places;

/// Marks where one byte stands in 64: its place is a bit, the first the lowest.
#[inline]
fn places_of(block: &[u8; 64], byte: u8) -> u64 {
    let quarters = block.as_chunks::<16>().0.iter();
    quarters.rev().fold(0, |all, quarter| all << 16 | u64::from(places(quarter, byte)))
}

/// Which backslashes of 64 bytes begin an escape, and which bytes follow such a one: in a run of them every second is
/// itself meant. `carry` says whether the first byte follows one, and then whether the first of the next block does.
#[inline]
fn escapes(backslashes: u64, carry: &mut bool) -> (u64, u64) {
    const EVEN: u64 = 0x5555_5555_5555_5555;
    let follows = u64::from(*carry);
    let backslashes = backslashes & !follows;
    let after = backslashes << 1 | follows;
    // Adding carries a run that begins at an odd place through to the byte after it.
    let (sum, over) = (backslashes & !EVEN & !after).overflowing_add(backslashes);
    *carry = over;
    let escaped = (EVEN ^ sum << 1) & after;
    (backslashes & !escaped, escaped)
}

/// The index of the quote that ends the string whose inside begins at `at`, and whether escapes stand before it.
///
/// Names and most values are short and have none; JSON in JSON has one every few bytes.
pub(super) fn end(bytes: &[u8], mut at: usize) -> Option<(usize, bool)> {
    while let Some(block) = bytes.get(at..)?.first_chunk::<16>() {
        let (quotes, backslashes) = (places(block, b'"'), places(block, b'\\'));
        if backslashes.trailing_zeros() < quotes.trailing_zeros() {
            break;
        }
        if quotes != 0 {
            return Some((at + quotes.trailing_zeros() as usize, false));
        }
        at += 16;
    }
    let (mut carry, mut any) = (false, false);
    loop {
        let rest = bytes.get(at..).filter(|rest| !rest.is_empty())?;
        let quotes = |block: &[u8; 64]| (places_of(block, b'"'), places_of(block, b'\\'));
        let (quotes, backslashes) = rest.first_chunk().map_or_else(|| quotes(&padded(rest)), quotes);
        let (begin, escaped) = escapes(backslashes, &mut carry);
        let quotes = quotes & !escaped;
        any |= begin.trailing_zeros() < quotes.trailing_zeros();
        if quotes != 0 {
            return Some((at + quotes.trailing_zeros() as usize, any));
        }
        at += 64;
    }
}

/// The last bytes of a text, and blanks behind them.
fn padded(rest: &[u8]) -> [u8; 64] {
    let mut block = [b' '; 64];
    block.iter_mut().zip(rest).for_each(|(into, byte)| *into = *byte);
    block
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
    // No escape stands for more bytes than it takes; what is copied in pieces of sixteen may reach beyond.
    if out.len() < raw.len() + 16 {
        out.resize(raw.len() + 16, 0);
    }
    let (mut from, mut end, mut carry) = (0, 0, false);
    for (index, block) in raw.chunks(64).enumerate() {
        let backslashes = match block.first_chunk() {
            Some(block) => places_of(block, b'\\'),
            None => places_of(&padded(block), b'\\'),
        };
        let (mut begin, _) = escapes(backslashes, &mut carry);
        while begin != 0 {
            let at = index * 64 + begin.trailing_zeros() as usize;
            begin &= begin - 1;
            // The second half of a pair was read with the first.
            if at >= from {
                plain(raw, from..at, out, &mut end);
                from = at;
                escape(raw, &mut from, out, &mut end);
            }
        }
    }
    plain(raw, from..raw.len(), out, &mut end);
    out.get(..end).unwrap_or_default()
}

/// Copies what stands between escapes: mostly a few bytes, of which all sixteen are copied and the rest written over.
#[inline]
fn plain(raw: &[u8], range: Range<usize>, out: &mut [u8], end: &mut usize) {
    let length = range.len();
    let piece = raw.get(range.start..).and_then(<[u8]>::first_chunk::<16>);
    if length <= 16
        && let Some((piece, into)) = piece.zip(out.get_mut(*end..).and_then(<[u8]>::first_chunk_mut::<16>))
    {
        *into = *piece;
    } else if let Some((text, into)) = raw.get(range).zip(out.get_mut(*end..*end + length)) {
        into.copy_from_slice(text);
    }
    *end += length;
}

/// Resolves the escape that begins at `at`.
#[inline]
fn escape(raw: &[u8], at: &mut usize, out: &mut [u8], end: &mut usize) {
    match raw.get(*at + 1) {
        Some(b'u') => *at += character(raw.get(*at..).unwrap_or_default(), out, end),
        Some(byte) => {
            if let Some(place) = out.get_mut(*end) {
                *place = MEANT.get(usize::from(*byte)).copied().unwrap_or(*byte);
                *end += 1;
            }
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
    use super::{end, unescape};

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

    /// As the grammar has it, byte by byte.
    fn plainly(bytes: &[u8]) -> Option<(usize, bool)> {
        let (mut at, mut escaped) = (0, false);
        loop {
            match bytes.get(at)? {
                b'"' => return Some((at, escaped)),
                b'\\' => (at, escaped) = (at + 2, true),
                _ => at += 1,
            }
        }
    }

    #[test]
    fn ends_are_found_at_every_distance() {
        for before in 0..80 {
            for run in 0..70 {
                for rest in ["", "\"", "x\"", "\\\"y\"", "0123456789abcdef0123456789abcdef\" and more"] {
                    let text = format!("{}{}{rest}", "ä".repeat(before), "\\".repeat(run));
                    assert_eq!(end(text.as_bytes(), 0), plainly(text.as_bytes()), "{text}");
                }
            }
        }
        assert_eq!(end(b"\"ab\"", 1), Some((3, false)));
        assert_eq!(end(b"\"", 1), None);
    }

    #[test]
    fn escapes_stand_for_the_same_wherever_blocks_end() {
        let mut room = Vec::new();
        for before in 0..70 {
            for run in 0..70 {
                let text = format!("{}{}n\\\"z", "x".repeat(before), "\\".repeat(run));
                let rest = if run % 2 == 0 { "n\"z" } else { "\n\"z" };
                let meant = format!("{}{}{rest}", "x".repeat(before), "\\".repeat(run / 2));
                assert_eq!(unescape(text.as_bytes(), &mut room), meant.as_bytes(), "{text}");
            }
        }
    }
}
