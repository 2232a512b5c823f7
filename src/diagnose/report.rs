//! The report: what every view and output format is made from. It holds no secret.

use super::over_time::OverTime;
use crate::causes::Cause;
use crate::evidence::pointer::Evidence;
use crate::fixes::{Actor, Fix};
use crate::http::time::Millis;
use crate::session::EntryId;
use crate::words::Message;
pub use crate::words::Note;

/// What was found in a session.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Report {
    /// Incidents, the one to act on first.
    pub incidents: Vec<Incident>,
    /// Advice that isn't an incident.
    pub lints: Vec<Lint>,
    /// What couldn't be read or looked at.
    pub notes: Vec<Note>,
    /// Counts for the header of a view.
    pub seen: Seen,
    /// Views over time, where they were asked for.
    pub over_time: Option<Box<OverTime>>,
}

/// What was watched.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Seen {
    /// Exchanges.
    pub exchanges: usize,
    /// Hosts.
    pub hosts: usize,
    /// Exchanges that opened an incident.
    pub refused: usize,
}

/// One or more failing requests with one shared cause.
#[derive(Debug, Clone, PartialEq)]
pub struct Incident {
    /// The same for the same incident in later reports of a growing session.
    pub id: String,
    /// The best explanation.
    pub cause: &'static Cause,
    /// How sure.
    pub confidence: Confidence,
    /// Whether the user is left with a failure.
    pub state: State,
    /// The host that refused.
    pub host: String,
    /// The failing requests, in order.
    pub entries: Vec<EntryId>,
    /// When the first of them began. Device clock.
    pub since: Option<Millis>,
    /// One plain sentence: why, and what it means.
    pub sentence: Message,
    /// What speaks for it.
    pub evidence: Vec<Evidence>,
    /// What speaks against it.
    pub against: Vec<Evidence>,
    /// Who has to act.
    pub who: Actor,
    /// What would settle it, where it isn't certain.
    pub settle: Option<Message>,
    /// Other explanations, ranked.
    pub alternatives: Vec<Alternative>,
    /// What could be done, the best first within each addressee.
    pub fixes: Vec<Fix>,
}

/// Another explanation.
#[derive(Debug, Clone, PartialEq)]
pub struct Alternative {
    /// Which.
    pub cause: &'static Cause,
    /// How sure.
    pub confidence: Confidence,
    /// Why it was considered.
    pub sentence: Message,
}

/// How sure a claim is. Ordered: the surest is the greatest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// It fits; little speaks for it.
    Possible,
    /// Suggestive evidence.
    Likely,
    /// Decisive evidence.
    Certain,
}

/// What became of it. Ordered by need to act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// The user is left with a failure.
    Open,
    /// It was got over.
    Recovered,
    /// Nothing is wrong.
    Benign,
}

/// Advice that isn't an incident.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lint {
    /// Stable id from the catalogue.
    pub id: &'static str,
    /// Where.
    pub evidence: Evidence,
}

impl Report {
    /// The same report once exchanges were let go: where the others stand now. What is gone proves nothing any more.
    pub fn renumber(&mut self, moved: &dyn Fn(EntryId) -> Option<EntryId>) {
        let stays = |evidence: &mut Evidence| {
            let pointed = evidence.at.entry.is_some();
            evidence.at.entry = evidence.at.entry.and_then(moved);
            !pointed || evidence.at.entry.is_some()
        };
        for incident in &mut self.incidents {
            incident.entries = incident.entries.iter().filter_map(|entry| moved(*entry)).collect();
            incident.evidence.retain_mut(stays);
            incident.against.retain_mut(stays);
        }
        self.lints.retain_mut(|lint| stays(&mut lint.evidence));
    }
}

impl Confidence {
    /// The word of the report formats.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Possible => "possible",
            Self::Likely => "likely",
            Self::Certain => "certain",
        }
    }
}

impl State {
    /// The word of the report formats.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Recovered => "recovered",
            Self::Benign => "benign",
        }
    }
}
