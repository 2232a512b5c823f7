//! Output formats, one file each, made from the report only.

pub mod curl;
pub mod decode;
pub mod json;
pub mod markdown;
pub mod mask;
pub mod text;

pub use crate::diagnose::report::Report;
