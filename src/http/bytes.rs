//! A byte looked for among many.

/// Where the first such byte is, looked for in eight at a time.
pub(super) fn find(bytes: &[u8], byte: u8) -> Option<usize> {
    const LOW: u64 = u64::from_le_bytes([1; 8]);
    let wanted = LOW * u64::from(byte);
    let (eights, tail) = bytes.as_chunks::<8>();
    let mut at = 0;
    for eight in eights {
        // The highest bit of the lowest byte that is zero now (those above it may be set wrongly).
        let word = u64::from_le_bytes(*eight) ^ wanted;
        let zeroes = word.wrapping_sub(LOW) & !word & (LOW << 7);
        if zeroes != 0 {
            return Some(at + zeroes.trailing_zeros() as usize / 8);
        }
        at += 8;
    }
    tail.iter().position(|known| *known == byte).map(|index| at + index)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::find;

    proptest! {
        #[test]
        fn as_one_by_one(bytes in prop::collection::vec(prop::sample::select(vec![0, 1, 0x22, 0x23, 0x80, 0xa2, 0xff]), 0..40), byte: u8) {
            for byte in [0, 1, 0x22, 0x80, 0xff, byte] {
                prop_assert_eq!(find(&bytes, byte), bytes.iter().position(|known| *known == byte));
            }
        }
    }
}
