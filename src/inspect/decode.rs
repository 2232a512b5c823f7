//! A pasted line taken apart.

use super::Inspection;
use crate::http::time::Millis;

/// What can be said of a pasted line.
pub fn decode(_text: &str, _now: Millis) -> Inspection {
    Inspection::default()
}
