//! The questions that wait for an answer.

use crate::fixes::FixId;
use crate::session::EntryId;
use crate::session::jar::StoredCookie;

/// A question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Dialog {
    /// Remove cookies?
    ClearCookies {
        /// The incident it is for; `None` for a cookie picked in the table.
        incident: Option<String>,
        /// Which fix it is.
        fix: FixId,
        /// The registrable domain.
        site: String,
        /// The cookies that look responsible, where that is known.
        named: Vec<StoredCookie>,
        /// All cookies of the site.
        all: Vec<StoredCookie>,
        /// All of them shall go.
        whole: bool,
    },
    /// Remove what a site has stored?
    ClearData {
        /// The incident it is for.
        incident: String,
        /// Which fix it is.
        fix: FixId,
        /// The registrable domain.
        site: String,
        /// Its origins that were seen.
        origins: Vec<String>,
        /// Its cookies.
        cookies: Vec<StoredCookie>,
        /// The cache alone.
        cache_only: bool,
    },
    /// Switch extensions off?
    SwitchOff {
        /// Their ids.
        ids: Vec<String>,
        /// Their names.
        names: Vec<String>,
        /// To find out which of them it is.
        search: bool,
    },
    /// Ask a refused request again?
    Replay {
        /// Which.
        entry: EntryId,
    },
    /// With which key or password shall this of the shown credentials be checked?
    Key(usize),
    /// Copy a command that opens the account?
    CopySecrets,
    /// The list of single keys.
    Keys,
    /// Save the session as a file?
    Save {
        /// With its secrets.
        full: bool,
    },
}
