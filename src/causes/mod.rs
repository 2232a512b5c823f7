//! The catalogue of causes: one file each, in the folder of its group.
//!
//! A cause is documentation, which is shown to people, and one check: facts in, claim out. Checks stay apart
//! from each other; which claim wins is decided by the order of [`REGISTRY`] and by [`crate::diagnose`].

mod claim;
mod registry;
mod statements;

mod cookies;
mod malformed;
mod network;
mod not_sent;
mod nothing_wrong;
mod renewal;
mod server;
mod token;

use crate::fixes::FixId;

pub use claim::Claim;
pub use registry::{REGISTRY, Registered, all, find};

/// A cause of the catalogue: what it is called and what the docs say.
#[derive(Debug, PartialEq, Eq)]
pub struct Cause {
    /// Stable id.
    pub id: &'static str,
    /// Part of the catalogue.
    pub group: Group,
    /// The user fix that fits where no fact overrides it.
    pub user_fix: FixId,
    /// The doc comment of the cause: `## What it means` … `## References`. Empty in the browser, where the first of them is
    /// the text `meaning.<id>` of the catalogue.
    pub docs: &'static str,
}

/// Parts of the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Nothing is wrong.
    NothingWrong,
    /// No credentials reached the server.
    NotSent,
    /// Credentials malformed or refused as typed.
    Malformed,
    /// Token understood by the browser, refused by the server.
    Token,
    /// Renewal.
    Renewal,
    /// Cookies and server sessions.
    Cookies,
    /// Redirects, caches, cross-origin.
    Network,
    /// The server's decision.
    Server,
}

impl Cause {
    /// The text under a heading of the docs, as one paragraph: `section("What it means")`.
    pub fn section(&self, heading: &str) -> Option<String> {
        let mut lines =
            self.docs.lines().map(str::trim).skip_while(|line| line.strip_prefix("## ") != Some(heading));
        lines.next()?;
        let text: Vec<&str> =
            lines.take_while(|line| !line.starts_with("## ")).filter(|l| !l.is_empty()).collect();
        Some(text.join(" "))
    }
}

/// Declares a cause: its doc comment is kept as data, because it is product text.
macro_rules! declare_cause {
    ($(#[doc = $doc:literal])+ $name:ident = $id:literal, group: $group:ident, user_fix: $fix:ident) => {
        $(#[doc = $doc])+
        pub(in crate::causes) static $name: $crate::causes::Cause = $crate::causes::Cause {
            id: $id,
            group: $crate::causes::Group::$group,
            user_fix: $crate::fixes::FixId::$fix,
            docs: if cfg!(target_arch = "wasm32") { "" } else { concat!($($doc, "\n"),+) },
        };
    };
}
use declare_cause;
