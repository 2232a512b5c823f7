//! The file's encoding: UTF-8 as it is, UTF-16 converted.

use std::borrow::Cow;

/// The bytes as UTF-8, as far as they are text at all: what isn't is replaced where it is read. UTF-16 is told by its mark.
pub(super) fn utf8(bytes: &[u8]) -> Cow<'_, [u8]> {
    match bytes {
        [0xFF, 0xFE, rest @ ..] => Cow::Owned(utf16(rest, u16::from_le_bytes)),
        [0xFE, 0xFF, rest @ ..] => Cow::Owned(utf16(rest, u16::from_be_bytes)),
        _ => Cow::Borrowed(bytes),
    }
}

/// What a file is that begins like this and is no HAR, and what to do with it.
pub(super) fn other_kind(bytes: &[u8]) -> Option<&'static str> {
    match bytes.trim_ascii_start() {
        [0x1F, 0x8B, ..] => Some("compressed (gzip); unpack it first"),
        [b'P', b'K', 3, 4, ..] => Some("a ZIP archive; unpack it and take the .har file in it"),
        [b'<', ..] => Some("HTML or XML, not a HAR; export the session as HAR instead"),
        _ => None,
    }
}

/// Where a byte of the text is in the file it was converted from.
pub(super) fn place(file: &[u8], text: &[u8], byte: usize) -> usize {
    match (file, text.get(..byte).map(String::from_utf8_lossy)) {
        ([0xFF, 0xFE, ..] | [0xFE, 0xFF, ..], Some(before)) => 2 + 2 * before.encode_utf16().count(),
        _ => byte,
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Vec<u8> {
    let units = bytes.as_chunks::<2>().0.iter().map(|pair| unit(*pair));
    let text: String = char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
    text.into_bytes()
}
