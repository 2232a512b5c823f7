//! Cookies of an exchange: which went with it, which the response set.

use super::{CookieView, SetCookieView};
use crate::session::{EntryId, Session};

/// Every cookie stored for the site or sent with the request.
pub fn cookies(_session: &Session, _entry: EntryId) -> Vec<CookieView> {
    Vec::new()
}

/// Every Set-Cookie of the response.
pub fn set_cookies(_session: &Session, _entry: EntryId) -> Vec<SetCookieView> {
    Vec::new()
}
