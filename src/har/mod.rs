//! HAR 1.2 files and DevTools entries, read leniently into a [`Session`](crate::session::Session), and written from one.
//!
//! What one entry lacks or mistypes is noted and read around; only a file that isn't a HAR at all is refused.

mod bodies;
mod elsewhere;
mod encoding;
mod entry;
mod error;
mod json;
mod lenient;
mod pairs;
mod pool;
mod read;
mod strings;
mod web_request;
mod why401;
mod write;

pub use entry::entry;
pub use error::ReadError;
pub use lenient::texts;
pub use read::read;
pub use web_request::{Hop, WebEvent, WebStage};
pub use why401::{change, cookie, extension};
pub use write::write;

/// Bodies above this many bytes aren't kept: no refusal says its reason in so many words.
pub const BODY_LIMIT: usize = 256 * 1024;
