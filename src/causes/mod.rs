//! The catalogue of causes: one file each.

use crate::fixes::FixId;

/// A cause of the catalogue: what it is called and what the docs say.
#[derive(Debug, PartialEq, Eq)]
pub struct Cause {
    /// Stable id.
    pub id: &'static str,
    /// Part of the catalogue.
    pub group: Group,
    /// The user fix that fits where no fact overrides it.
    pub user_fix: FixId,
    /// The doc comment of the cause: `## What it means` … `## References`.
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
    /// The text under a heading of the docs: `section("What it means")`.
    pub fn section(&self, heading: &str) -> Option<&'static str> {
        let start = self.docs.find(&format!("## {heading}\n"))? + heading.len() + 4;
        let rest = self.docs.get(start..)?;
        Some(rest.split("\n ## ").next().unwrap_or(rest).split("\n## ").next().unwrap_or(rest).trim())
    }
}
