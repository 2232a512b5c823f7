//! Cookie readers and rules against other people's suites, independent parsers and random input.
//!
//! A case that can't pass stands in `tests/expected_failures_cookies.txt` with its reason; one that passes
//! although it stands there is a failure too. All but the oracles, random input and what needs files run in the browser as well.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod dates;
mod harness;
mod hosts;
mod jar;
#[cfg(not(target_arch = "wasm32"))]
mod oracles;
mod parse;
#[cfg(not(target_arch = "wasm32"))]
mod properties;
mod relations;
mod replay;
mod stores;
#[cfg(not(target_arch = "wasm32"))]
mod suffix;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
