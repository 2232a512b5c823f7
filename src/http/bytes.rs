//! A byte looked for among many, sixteen at a time.

/// Marks where one byte stands in sixteen: its place is a bit, the first the lowest.
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
#[inline]
pub(crate) fn places(block: &[u8; 16], byte: u8) -> u32 {
    use std::arch::wasm32::{u8x16_bitmask, u8x16_eq, u8x16_splat, u64x2};
    let all = u128::from_le_bytes(*block);
    #[expect(clippy::cast_possible_truncation, reason = "the two halves")]
    let vector = u64x2(all as u64, (all >> 64) as u64);
    u32::from(u8x16_bitmask(u8x16_eq(vector, u8x16_splat(byte))))
}

/// Marks where one byte stands in sixteen: its place is a bit, the first the lowest.
#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
#[inline]
pub(crate) fn places(block: &[u8; 16], byte: u8) -> u32 {
    const LOW: u64 = 0x0101_0101_0101_0101;
    // Eight bytes at a time: those that are zero once the wanted one is taken off. Their highest bits are brought side by side.
    let eight = |word: u64| {
        let others = word ^ (LOW * u64::from(byte));
        let zeroes = !(((others & !(LOW << 7)) + !(LOW << 7)) | others) >> 7 & LOW;
        (zeroes.wrapping_mul(0x0102_0408_1020_4080) >> 56) as u32
    };
    let all = u128::from_le_bytes(*block);
    #[expect(clippy::cast_possible_truncation, reason = "the two halves")]
    let (low, high) = (all as u64, (all >> 64) as u64);
    eight(low) | eight(high) << 8
}

/// Where the first such byte is, looked for in sixteen at a time.
pub(super) fn find(bytes: &[u8], byte: u8) -> Option<usize> {
    let (blocks, tail) = bytes.as_chunks::<16>();
    let mut at = 0;
    for block in blocks {
        let places = places(block, byte);
        if places != 0 {
            return Some(at + places.trailing_zeros() as usize);
        }
        at += 16;
    }
    tail.iter().position(|known| *known == byte).map(|index| at + index)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{find, places};

    proptest! {
        #[test]
        fn as_one_by_one(bytes in prop::collection::vec(prop::sample::select(vec![0, 1, 0x22, 0x23, 0x80, 0xa2, 0xff]), 0..40), byte: u8) {
            for byte in [0, 1, 0x22, 0x80, 0xff, byte] {
                prop_assert_eq!(find(&bytes, byte), bytes.iter().position(|known| *known == byte));
            }
        }

        #[test]
        fn each_place_is_marked(block: [u8; 16], byte in prop::sample::select(vec![0, b'"', 0x80, 0xff])) {
            for byte in block.into_iter().chain([byte]) {
                let one_by_one = (0..16).filter(|at| block[*at] == byte).map(|at| 1 << at).sum::<u32>();
                prop_assert_eq!(places(&block, byte), one_by_one);
            }
        }
    }
}
