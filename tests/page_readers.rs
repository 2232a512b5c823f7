//! What the page's module reads by vector instructions is what libraries read: run in Chromium, with what they are compiled to there.
//!
//! The inputs are the fuzzer's, the same ones each time.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

#[path = "fuzz/alike.rs"]
mod alike;
#[path = "fuzz/mutate.rs"]
mod mutate;

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use mutate::Mutator;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

/// Inputs for each reader.
const FEW: u64 = 3000;

/// Checks the seeds, one a line, and what is made of them.
fn alike(check: fn(&[u8]), seeds: &str) {
    let seeds: Vec<Vec<u8>> = seeds.lines().map(|line| line.as_bytes().to_vec()).collect();
    for seed in &seeds {
        check(seed);
    }
    let mut mutator = Mutator::new(1, seeds);
    for _ in 0..FEW {
        check(&mutator.next());
    }
}

#[test]
fn base64() {
    alike(alike::base64, include_str!("fuzz/seeds/tokens.txt"));
    // Every letter at every place, before and after the sixteens that are decoded at once.
    for length in [4, 15, 16, 18, 32, 34, 47, 48] {
        for at in 0..length {
            for byte in 0..=u8::MAX {
                let mut text = vec![b'A'; length];
                text[at] = byte;
                alike::base64(&text);
            }
        }
    }
}

#[test]
fn members() {
    alike(alike::members, include_str!("fuzz/seeds/members.txt"));
}

#[test]
fn strings() {
    alike(alike::strings, include_str!("fuzz/seeds/strings.txt"));
    for before in 0..80 {
        for escape in ["\\n", "\\\\", "\\\\\\\"", "\\u00e4", "\\ud83d\\ude00"] {
            alike::strings(format!("{}{escape}{escape}z", "x".repeat(before)).as_bytes());
        }
    }
}
