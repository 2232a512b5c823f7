//! A fix that was applied: how far it is, by which button, and what can be put back.

use crate::diagnose::report::Incident;
use crate::fixes::FixId;
use crate::fixes::verify::Verdict;
use crate::http::time::Millis;
use crate::session::EntryId;

/// A fix that was applied.
#[derive(Debug, Clone, PartialEq)]
pub struct Fixing {
    /// The incident before.
    pub before: Incident,
    /// Which fix.
    pub fix: FixId,
    /// The first request that counts.
    pub since: EntryId,
    /// When it was applied. Device clock.
    pub at: Millis,
    /// How far it is.
    pub stage: Stage,
    /// The request by which it was judged, or that was refused again.
    pub after: Option<EntryId>,
}

/// How far a fix is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stage {
    /// The browser is at it.
    Working,
    /// Done; a fitting request has to come.
    Waiting,
    /// It came, or hasn't for long.
    Told(Verdict),
    /// It helped for so many milliseconds; then the same problem was there again.
    Back(i64),
}

/// The buttons of a fix: what came of it is told where it was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pressed {
    /// That of the card.
    Card,
    /// That below the diagnosis, by the fix's place in the incident.
    Below(usize),
    /// That of a step of the ladder, by the step's name.
    Step(&'static str),
    /// One of those beside other extensions.
    Extensions,
}

/// Removed cookies that can be put back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undo {
    /// The backup's number.
    pub ticket: u32,
    /// How many.
    pub count: usize,
    /// Whose.
    pub site: String,
    /// The incident that was shown when they were removed.
    pub incident: Option<String>,
}
