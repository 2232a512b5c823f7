//! Output formats, one file each, made from the report only.

#[cfg(feature = "cli")]
pub mod asked;
pub mod curl;
pub mod decode;
pub mod json;
#[cfg(feature = "cli")]
pub mod junit;
pub mod letter;
pub mod markdown;
pub mod mask;
#[cfg(feature = "cli")]
mod over_time;
pub mod page;
#[cfg(feature = "cli")]
pub mod sarif;
pub mod text;

pub use crate::diagnose::report::Report;
