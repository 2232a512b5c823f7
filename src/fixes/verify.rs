//! Did a fix help? A function of two reports, not of the browser.

use crate::causes::Cause;
use crate::diagnose::report::{Incident, Report, State};
use crate::session::exchange::Exchange;
use crate::session::{EntryId, Session};

/// What came of a fix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// A request like the failing one got through.
    Fixed,
    /// It is refused as before.
    Still,
    /// It is refused for another reason.
    Other(&'static Cause),
    /// No fitting request has come.
    NotSeen,
}

impl Verdict {
    /// The word of `data-verdict` and of session files.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Fixed => "fixed",
            Self::Still => "still",
            Self::Other(_) => "other",
            Self::NotSeen => "not-seen",
        }
    }
}

/// Judges by the requests from `since` on that have the method, host and path of a failing one.
///
/// The last of them counts: an app may be refused once more before it signs in anew.
pub fn verify(before: &Incident, after: &Report, session: &Session, since: EntryId) -> Verdict {
    let failing: Vec<&Exchange> =
        before.entries.iter().filter_map(|entry| session.exchanges.get(entry.0)).collect();
    let newest = session
        .exchanges
        .iter()
        .enumerate()
        .skip(since.0)
        .rev()
        .find(|(_, exchange)| failing.iter().any(|failed| alike(failed, exchange)));
    let Some((index, exchange)) = newest else { return elsewhere(before, after, since) };
    let entry = EntryId(index);
    match refusing(after, |incident| incident.entries.contains(&entry)) {
        Some(incident) if incident.cause.id == before.cause.id => Verdict::Still,
        Some(incident) => Verdict::Other(incident.cause),
        None if answered(exchange) => Verdict::Fixed,
        None => Verdict::NotSeen,
    }
}

/// The failing request hasn't come again: another refusal by the same host tells as much.
fn elsewhere(before: &Incident, after: &Report, since: EntryId) -> Verdict {
    let new = |incident: &Incident| {
        incident.host == before.host && incident.entries.iter().any(|entry| *entry >= since)
    };
    match refusing(after, new) {
        Some(incident) if incident.cause.id == before.cause.id => Verdict::Still,
        Some(incident) => Verdict::Other(incident.cause),
        None => Verdict::NotSeen,
    }
}

fn refusing(after: &Report, fits: impl Fn(&Incident) -> bool) -> Option<&Incident> {
    after.incidents.iter().filter(|incident| incident.state == State::Open).find(|incident| fits(incident))
}

fn alike(failed: &Exchange, exchange: &Exchange) -> bool {
    failed.method == exchange.method
        && failed.url.host == exchange.url.host
        && failed.url.path == exchange.url.path
}

/// The server let it through: data, "not modified", or a redirect that no incident speaks of.
fn answered(exchange: &Exchange) -> bool {
    (200..400).contains(&exchange.status)
}
