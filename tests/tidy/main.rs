//! Tidy: what the house rules say and a compiler can't.
//!
//! One module per kind of rule; each rule is one small test that lists every place that breaks it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test may fail loudly

mod catalogue;
mod extension;
mod files;
mod layers;
mod source;
