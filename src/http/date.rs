//! HTTP-date (RFC 9110 §5.6.7) and the cookie-date algorithm (RFC 6265bis §5.1.1).

use super::time::Millis;

/// Reads an HTTP-date in any of its three forms.
pub fn http_date(_text: &str) -> Option<Millis> {
    None
}

/// Reads a cookie's `Expires` by the cookie-date algorithm.
pub fn cookie_date(_text: &str) -> Option<Millis> {
    None
}
