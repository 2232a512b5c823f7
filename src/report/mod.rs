//! Placeholder.
pub mod decode;
