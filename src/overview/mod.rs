//! The session as a whole, as data for pictures: what happened when, between whom, on which route.
//!
//! Facts only. Why the server refused is for [`crate::causes`]; how it looks is for the views.

pub mod compare;
pub mod matrix;
pub mod routes;
pub mod sequence;
pub mod timeline;

use crate::diagnose::report::Report;
use crate::diagnose::stretches::Pace;
use crate::evidence::facts::Facts;
use crate::evidence::seen::Seen;
use crate::session::EntryId;

/// All pictures of a session.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Overview {
    /// What happened when.
    pub timeline: timeline::Timeline,
    /// Between whom.
    pub sequence: sequence::Sequence,
    /// On which route.
    pub routes: routes::Routes,
}

/// What was drawn up.
#[derive(Debug, Clone, PartialEq)]
pub enum Picture {
    /// Those of the whole session.
    Overview(Overview),
    /// The table of cookies against some of its requests.
    Matrix(matrix::Matrix),
}

/// Draws up the pictures. They cost a few passes over the session: made when one is looked at, not with each request, and
/// giving way between stretches.
pub(crate) async fn in_stretches(facts: &Facts<'_>, failing: &Failing, pace: &Pace) -> Overview {
    Overview {
        timeline: timeline::timeline(facts, failing, pace).await,
        sequence: sequence::sequence(facts, failing, pace).await,
        routes: routes::routes(facts, failing, pace).await,
    }
}

/// The requests of the report's incidents.
pub(crate) struct Failing(crate::sorted::Set<EntryId>);

impl Failing {
    /// Those of every incident that isn't harmless.
    pub(crate) fn of(report: &Report) -> Self {
        let harmful = report.incidents.iter().filter(|it| it.state != crate::diagnose::report::State::Benign);
        Self(harmful.flat_map(|incident| incident.entries.iter().copied()).collect())
    }

    /// Whether a request belongs to one of them.
    pub(crate) fn has(&self, seen: &Seen) -> bool {
        self.0.contains(&seen.id)
    }
}
