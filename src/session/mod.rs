//! What was recorded, as plain data: the same type for live capture, the page and the command line.

pub mod cookie_rules;
pub mod cookies;
pub mod exchange;
mod held;
pub mod jar;
pub mod key_sets;
#[cfg(test)]
pub(crate) mod made;
pub mod relation;
#[cfg(test)]
mod relation_tests;
pub mod store;
pub mod timeline;
#[cfg(test)]
mod timeline_tests;

use crate::http::time::Millis;
use exchange::Exchange;
use jar::{CookieChange, StoredCookie};

/// The index of an exchange in its session: `log.entries[i]` in a file, the order of arrival live.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId(pub usize);

/// A recorded session. `None` in a field means "not looked"; an empty list means "looked, and there was nothing".
#[derive(Debug, Clone, Default)]
pub struct Session {
    /// Exchanges in order of finishing.
    pub exchanges: Vec<Exchange>,
    /// What is known beyond the exchanges.
    pub context: Context,
}

/// What is known about the browser and its stores (`log._why401`).
#[derive(Debug, Clone, Default)]
pub struct Context {
    /// When the session was saved, or the newest look at the stores. Device clock.
    pub captured_at: Option<Millis>,
    /// The page that was inspected.
    pub inspected_url: Option<String>,
    /// Browser name and version.
    pub browser: Option<Browser>,
    /// The tool that wrote the file, `log.creator`.
    pub creator: Option<String>,
    /// The cookie store at `captured_at`.
    pub jar: Option<Vec<StoredCookie>>,
    /// Changes of the store in order of time.
    pub changes: Option<Vec<CookieChange>>,
    /// Other extensions.
    pub extensions: Option<Vec<Extension>>,
    /// Request headers as the page sent them, where other extensions changed them.
    pub headers_before: Option<Vec<HeadersBefore>>,
    /// Response headers as the page got them, where other extensions changed them.
    pub headers_after: Option<Vec<HeadersAfter>>,
    /// Tokens seen in web storage.
    pub storage: Option<Vec<StorageToken>>,
    /// Permissions at hand.
    pub granted: Option<Vec<String>>,
    /// Cookies of the same sites that lie in other stores of the browser: private windows, containers.
    pub other_stores: Option<Vec<Elsewhere>>,
    /// The inspected tab's window and cookie store.
    pub tab: Option<Tab>,
    /// Since when what was watched.
    pub watched: Option<Watched>,
    /// Exchanges that were let go to stay under the memory cap.
    pub dropped: Option<Dropped>,
    /// Fixes that were applied, and what came of them.
    pub fixes: Option<Vec<AppliedFix>>,
    /// The file's Cookie, Set-Cookie and Authorization were taken out: absence proves nothing.
    pub sanitised: bool,
}

/// The inspected tab.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tab {
    /// It belongs to a private window.
    pub incognito: bool,
    /// The id of its cookie store.
    pub store: Option<String>,
}

/// Since when what was watched; `None` where it wasn't. Device clock.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Watched {
    /// Requests, as `DevTools` tells them.
    pub requests: Option<Millis>,
    /// Changes of the cookie store.
    pub cookies: Option<Millis>,
    /// Requests, as `chrome.webRequest` tells them.
    pub web_request: Option<Millis>,
}

/// Exchanges that were let go.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Dropped {
    /// How many.
    pub count: usize,
    /// How many of them weren't healthy: refusals like others that are kept.
    pub refused: usize,
    /// When the newest of them began. Device clock.
    pub until: Option<Millis>,
    /// Changes of the cookie store that were let go, too.
    pub changes: usize,
}

impl Dropped {
    /// What two sessions let go that become one.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            count: self.count + other.count,
            refused: self.refused + other.refused,
            until: self.until.max(other.until),
            changes: self.changes + other.changes,
        }
    }
}

/// A fix that was applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppliedFix {
    /// When. Device clock.
    pub at: Millis,
    /// Which, by its id in the catalogue.
    pub fix: String,
    /// The cause it was applied against, by its id.
    pub cause: String,
    /// The host that refused.
    pub host: String,
    /// What came of it: `fixed`, `still`, `other`, `not-seen`.
    pub verdict: String,
}

/// The browser of the session.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Browser {
    /// `Chromium`, `Firefox` …
    pub name: String,
    /// Version.
    pub version: String,
    /// What becomes of third-party cookies; `None` where unknown.
    pub third_party_cookies: Option<ThirdParty>,
}

/// The browser's setting for cookies of other sites than the page's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ThirdParty {
    /// They go everywhere.
    Allowed,
    /// They are neither stored nor sent.
    Blocked,
    /// Each page's site has a store of its own for them (Firefox: Total Cookie Protection).
    Apart,
}

/// A cookie in another store of the browser.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Elsewhere {
    /// That store, in the browser's word.
    pub store: String,
    /// The cookie.
    pub cookie: StoredCookie,
}

/// Another extension, as `chrome.management` tells.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Extension {
    /// Its id.
    pub id: String,
    /// Its name (text by a stranger).
    pub name: String,
    /// Whether it runs.
    pub enabled: bool,
    /// API permissions.
    pub permissions: Vec<String>,
    /// Host patterns.
    pub host_permissions: Vec<String>,
}

/// Request headers before other extensions ran.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HeadersBefore {
    /// Which exchange.
    pub entry: Option<EntryId>,
    /// The headers the page set.
    pub headers: crate::http::headers::Headers,
}

/// Response headers after other extensions ran; those of the exchange are as the server sent them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HeadersAfter {
    /// Which exchange.
    pub entry: Option<EntryId>,
    /// The headers that were passed on to the page.
    pub headers: crate::http::headers::Headers,
}

/// A token in web storage.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StorageToken {
    /// Origin of the storage.
    pub origin: String,
    /// `localStorage` or `sessionStorage`.
    pub area: String,
    /// Key.
    pub key: String,
    /// Value.
    pub value: crate::http::secret::Secret,
}
