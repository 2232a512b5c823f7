//! How much of a cause's documentation is compiled in.

/// How many bytes: the whole text on this machine; in the browser its first section, which is all that the panel shows.
pub(super) const fn kept(docs: &str) -> usize {
    if cfg!(not(target_arch = "wasm32")) {
        return docs.len();
    }
    let (bytes, mut at) = (docs.as_bytes(), 1);
    while at < bytes.len() {
        if let Some((_, [b'\n', b' ', b'#', b'#', ..])) = bytes.split_at_checked(at) {
            return at + 1;
        }
        at += 1;
    }
    docs.len()
}

/// A copy of so many bytes, so that nothing points into the whole text.
pub(super) const fn keep<const N: usize>(docs: &str) -> [u8; N] {
    let mut kept = [0; N];
    kept.copy_from_slice(docs.as_bytes().split_at(N).0);
    kept
}

/// The bytes as text again.
pub(super) const fn text(kept: &'static [u8]) -> &'static str {
    match std::str::from_utf8(kept) {
        Ok(text) => text,
        Err(_) => "",
    }
}
