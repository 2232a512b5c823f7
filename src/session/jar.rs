//! Stored cookies and their changes, as `chrome.cookies` tells them.

use crate::http::secret::Secret;
use crate::http::set_cookie::SameSite;
use crate::http::time::Millis;

/// A cookie in the browser's store.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StoredCookie {
    /// Name.
    pub name: String,
    /// Value.
    pub value: Secret,
    /// Host or domain, without a leading dot, lower case.
    pub domain: String,
    /// Only that host, no subdomains.
    pub host_only: bool,
    /// Path.
    pub path: String,
    /// `Secure`.
    pub secure: bool,
    /// `HttpOnly`.
    pub http_only: bool,
    /// `SameSite`.
    pub same_site: SameSite,
    /// When it ends, device clock; `None` for a session cookie.
    pub expires: Option<Millis>,
    /// The top-level site of its partition (CHIPS), `None` where unpartitioned.
    pub partition: Option<String>,
    /// When it was stored, where known. Device clock.
    pub created: Option<Millis>,
}

impl StoredCookie {
    /// Domain and path, as scopes are written here: `*.` before a domain that covers its subdomains. Empty where they aren't
    /// known.
    pub fn place(&self) -> String {
        match (self.domain.is_empty(), self.host_only) {
            (true, _) => String::new(),
            (_, true) => format!("{}{}", self.domain, self.path),
            (_, false) => format!("*.{}{}", self.domain, self.path),
        }
    }
}

/// A change of the store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CookieChange {
    /// When. Device clock.
    pub at: Millis,
    /// Removed, or else added.
    pub removed: bool,
    /// Why, in the browser's word.
    pub cause: ChangeCause,
    /// The cookie.
    pub cookie: StoredCookie,
}

/// `chrome.cookies.OnChangedCause`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum ChangeCause {
    /// Set or removed by a call: a server's Set-Cookie, a script, an extension, a person.
    #[default]
    Explicit,
    /// Replaced by a newer value.
    Overwrite,
    /// Its time had come.
    Expired,
    /// Pushed out by the store's limit.
    Evicted,
    /// Overwritten with an expiry in the past: how servers and scripts delete.
    ExpiredOverwrite,
}
