//! Cookie readers and rules against other people's suites, independent parsers and random input.
//!
//! A case that can't pass stands in `tests/expected_failures_cookies.txt` with its reason; one that passes
//! although it stands there is a failure too.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod dates;
mod harness;
mod jar;
mod oracles;
mod parse;
mod properties;
mod relations;
mod replay;
mod stores;
mod suffix;
