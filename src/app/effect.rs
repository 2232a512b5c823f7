//! What the outside is asked to do. Answers come back as events.

use super::SideEffect;
use crate::http::secret::Secret;
use crate::http::signature::Check;
use crate::http::time::Millis;
use crate::session::jar::StoredCookie;
use crate::words::Language;

/// One thing to do outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Send [`super::Event::Clock`] after so many milliseconds.
    Wake(u32),
    /// Send [`super::Event::GoOn`] once the page has had its turn.
    GoOn,
    /// Put text on the clipboard. Secret, since a person may have asked for secrets.
    Copy {
        /// What is copied.
        text: Secret,
        /// What to call it when it is done.
        topic: Topic,
    },
    /// Make a random key and send it as [`super::Event::Key`].
    MakeKey,
    /// Offer a file for download. Secret, since a person may have asked for secrets.
    Save {
        /// Its name.
        name: String,
        /// What is in it.
        text: Secret,
    },
    /// Show a request in the browser's Network panel: its method, address and start.
    ShowInNetwork(String, String, Millis),
    /// Reload the inspected page.
    Reload,
    /// Show a page in the inspected tab.
    Open(String),
    /// Read the inspected tab's cookie store for these registrable domains.
    ReadCookies(Vec<String>),
    /// Remove cookies and keep a backup under this number.
    RemoveCookies {
        /// The number to ask for the backup with.
        ticket: u32,
        /// Which.
        cookies: Vec<StoredCookie>,
    },
    /// Put back what was removed under this number.
    RestoreCookies(u32),
    /// Remove cookies as above, and what pages of these origins have stored and cached.
    ClearData {
        /// The number to ask for the backup with.
        ticket: u32,
        /// Which cookies.
        cookies: Vec<StoredCookie>,
        /// Whose data.
        origins: Vec<String>,
        /// The cache alone.
        cache_only: bool,
    },
    /// Read the tokens that the inspected page has stored.
    ReadStorage,
    /// Have the inspected page ask for something once more.
    Replay {
        /// `GET` or `HEAD`.
        method: String,
        /// An address of the page's own origin.
        url: String,
        /// Headers that a page can set.
        headers: Vec<(String, Secret)>,
        /// With cookies.
        credentials: bool,
    },
    /// Check signatures, and send what came of it as [`super::Event::Checked`].
    CheckSignature {
        /// The number to answer with.
        ticket: u32,
        /// Which.
        checks: Vec<Check>,
    },
    /// Switch other extensions off and on.
    SetExtensions {
        /// Ids of those to switch off.
        off: Vec<String>,
        /// Ids of those to switch on.
        on: Vec<String>,
    },
    /// Keep the ids of those that are off, for a later panel.
    RememberOff(Vec<String>),
    /// Ask for `privacy`, which tells whether third-party cookies are allowed.
    AskForPrivacy,
    /// Ask for `management` and list the other extensions.
    ListExtensions,
    /// Ask for access to the sites' requests and cookies.
    AskForHosts,
    /// Stop reading a file.
    StopReading(String),
    /// Hand over a sample recording that came with the page.
    OpenSample(String),
    /// Get the texts of a language and send them as [`super::Event::Words`].
    GetWords(Language),
    /// Keep the settings.
    Remember(String),
    /// Put the focus on a field, by its id.
    Focus(&'static str),
    /// Bring the element of a place in the selected request into view.
    Reveal(String),
    /// What only a side panel asks for.
    Side(SideEffect),
    /// Bring a region into view where the screen is too narrow to show all.
    Show(&'static str),
}

/// What was copied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Topic {
    /// The report.
    Report,
    /// Something that is on screen.
    Text,
    /// A `curl` command.
    Curl,
    /// A `curl` command that opens the account.
    CurlWithSecrets,
}
