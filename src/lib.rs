//! Why401: reads what a browser saw, and explains why a server refused.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod browser;
pub mod causes;
pub mod diagnose;
pub mod engine;
pub mod evidence;
pub mod fixes;
pub mod har;
pub mod http;
pub mod inspect;
pub mod lints;
pub mod overview;
pub mod redact;
pub mod report;
pub mod session;
pub mod sorted;
pub mod view;
pub mod words;
