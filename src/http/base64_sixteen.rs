//! base64url decoded sixteen letters at a time, by the vector instructions that the page's module is made with.
//!
//! The library has no such path for WebAssembly, and the tokens of a large file are most of what is decoded.

use core::arch::wasm32::{
    i32x4_dot_i16x8, i32x4_extract_lane, u8x16_add, u8x16_all_true, u8x16_le, u8x16_min, u8x16_shuffle,
    u8x16_splat, u8x16_sub, u16x8_shl, u16x8_shr, u16x8_splat, u32x4_splat, u64x2, u64x2_extract_lane, v128,
    v128_and, v128_or,
};

/// Letters that stand for numbers in order: the first, how many follow it, and what makes the number of the letter.
const RANGES: [(u8, u8, u8); 5] = [
    (b'A', 25, 0_u8.wrapping_sub(b'A')),
    (b'a', 25, 26_u8.wrapping_sub(b'a')),
    (b'0', 9, 52_u8.wrapping_sub(b'0')),
    (b'-', 0, 62_u8.wrapping_sub(b'-')),
    (b'_', 0, 63_u8.wrapping_sub(b'_')),
];

/// The bytes of as many letters as come in sixteens, and the letters after those; `None` where one is no letter of base64url.
pub(super) fn decode(text: &[u8]) -> Option<(Vec<u8>, &[u8])> {
    let (sixteens, rest) = text.as_chunks::<16>();
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3 + 3);
    bytes.resize(sixteens.len() * 12, 0);
    let mut known = u8x16_splat(0xff);
    for (letters, twelve) in sixteens.iter().zip(bytes.as_chunks_mut::<12>().0) {
        let both = u128::from_le_bytes(*letters);
        #[expect(clippy::cast_possible_truncation, reason = "the two halves")]
        let letters = u64x2(both as u64, (both >> 64) as u64);
        let mut shift = u8x16_splat(0);
        for (first, more, by) in RANGES {
            let within = u8x16_le(u8x16_sub(letters, u8x16_splat(first)), u8x16_splat(more));
            shift = v128_or(shift, v128_and(within, u8x16_splat(by)));
        }
        // No letter is its own number.
        known = u8x16_min(known, shift);
        let packed = packed(u8x16_add(letters, shift));
        let (eight, four) = twelve.split_at_mut(8);
        eight.copy_from_slice(&u64x2_extract_lane::<0>(packed).to_le_bytes());
        four.copy_from_slice(&i32x4_extract_lane::<2>(packed).to_le_bytes());
    }
    u8x16_all_true(known).then_some((bytes, rest))
}

/// Sixteen numbers below 64 as twelve bytes.
fn packed(numbers: v128) -> v128 {
    let pairs = v128_or(u16x8_shl(v128_and(numbers, u16x8_splat(0xff)), 6), u16x8_shr(numbers, 8));
    // Of two pairs the first counts 4096 times.
    let fours = i32x4_dot_i16x8(pairs, u32x4_splat(0x1_1000));
    u8x16_shuffle::<2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, 3, 7, 11, 15>(fours, fours)
}
