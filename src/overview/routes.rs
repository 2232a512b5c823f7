//! On which route: how often each route, host and credential was refused, and when.

use super::Failing;
use crate::diagnose::stretches::{Pace, each};
use crate::evidence::facts::Facts;
use crate::evidence::outcome::Outcome;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::evidence::tokens::Family;
use crate::session::EntryId;
use crate::sorted::{self, Map};

/// Stretches of time that a sparkline is made of.
pub const PIECES: usize = 24;

/// Rows of one table.
const ROWS: usize = 200;

/// Counts by route, host and credential.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Routes {
    /// Method, host and path with its changing parts as `{id}`.
    pub routes: Vec<Row>,
    /// By host.
    pub hosts: Vec<Row>,
    /// By what was sent to tell who is asking.
    pub credentials: Vec<Row>,
}

/// Counts of one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Route or host; of a credential its scheme or cookie, and empty where none was sent.
    pub name: String,
    /// Tells credentials of one scheme apart, counted from 1 in order of time; 0 elsewhere.
    pub number: usize,
    /// Requests.
    pub all: usize,
    /// Refused, and something is wrong.
    pub refused: usize,
    /// Refused and all, in each stretch of time.
    pub pieces: [(u32, u32); PIECES],
    /// The last that was refused, else the last.
    pub entry: EntryId,
}

/// Counts.
pub(super) async fn routes(facts: &Facts<'_>, failing: &Failing, pace: &Pace) -> Routes {
    let (mut first, mut last) = (i64::MAX, i64::MIN);
    for at in facts.all().filter(|seen| counted(seen)).filter_map(|seen| seen.started) {
        (first, last) = (first.min(at.0), last.max(at.0));
    }
    let span = last.saturating_sub(first).max(1);
    let tallied = async |name: fn(&Seen) -> (String, u64)| {
        let mut tally = Tally { first, span, ..Tally::default() };
        each(pace, 4, facts.all().filter(|seen| counted(seen)), |seen| {
            tally.count(seen, name(seen), failing);
        })
        .await;
        sorted::by_key(&mut tally.found, |row| std::cmp::Reverse((row.refused, row.all)));
        tally.found.truncate(ROWS);
        tally.found
    };
    Routes {
        routes: tallied(route).await,
        hosts: tallied(|seen| (seen.host(), 0)).await,
        credentials: tallied(credential).await,
    }
}

fn counted(seen: &Seen) -> bool {
    !matches!(seen.role, Role::Preflight | Role::Decoration)
}

/// Rows that grow, and where each is found.
#[derive(Default)]
struct Tally {
    first: i64,
    span: i64,
    places: Map<(String, u64), usize>,
    numbers: Map<String, usize>,
    found: Vec<Row>,
}

impl Tally {
    fn count(&mut self, seen: &Seen, key: (String, u64), failing: &Failing) {
        let place = self.places.get(&key).copied().unwrap_or(self.found.len());
        if place == self.found.len() {
            let number = if key.1 == 0 { 0 } else { self.numbers.get(&key.0).map_or(1, |last| last + 1) };
            self.numbers.insert(key.0.clone(), number);
            self.found.push(Row {
                name: key.0.clone(),
                number,
                all: 0,
                refused: 0,
                pieces: [(0, 0); PIECES],
                entry: seen.id,
            });
            self.places.insert(key, place);
        }
        let Some(row) = self.found.get_mut(place) else { return };
        let refused = failing.has(seen) && matches!(seen.outcome, Outcome::Refused(_) | Outcome::NoAnswer);
        row.all += 1;
        row.refused += usize::from(refused);
        if refused || row.refused == 0 {
            row.entry = seen.id;
        }
        let along = seen.started.map_or(0, |at| at.0.saturating_sub(self.first));
        let pieces = i64::try_from(PIECES).unwrap_or(1);
        let index = usize::try_from(along.saturating_mul(pieces) / self.span).unwrap_or(0).min(PIECES - 1);
        if let Some(piece) = row.pieces.get_mut(index) {
            piece.0 += u32::from(refused);
            piece.1 += 1;
        }
    }
}

fn route(seen: &Seen) -> (String, u64) {
    let path: Vec<&str> =
        seen.url.path.split('/').map(|part| if is_id(part) { "{id}" } else { part }).collect();
    (format!("{} {}{}", seen.method, seen.host(), path.join("/")), 0)
}

/// Whether a part of a path changes from thing to thing: a number, a UUID, something long with digits.
pub(super) fn is_id(part: &str) -> bool {
    let digits = part.bytes().filter(u8::is_ascii_digit).count();
    digits > 0 && (digits == part.len() || part.len() >= 16 && digits >= 3)
}

/// The scheme or cookie, and which value.
fn credential(seen: &Seen) -> (String, u64) {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let number = |value: &dyn Fn(&mut DefaultHasher)| {
        let mut hasher = DefaultHasher::new();
        value(&mut hasher);
        hasher.finish().max(1)
    };
    if let Some(credential) = &seen.credential {
        // Nonces and signatures change with each request: those are one credential by their user.
        let of_user = !matches!(credential.family, Family::Token | Family::Dpop | Family::Basic);
        let which = if of_user { 0 } else { number(&|hasher| credential.fingerprint.hash(hasher)) };
        return (credential.called(), which);
    }
    if let Some(cookie) = seen.session_cookies().next() {
        return (cookie.name.clone(), number(&|hasher| cookie.fingerprint.hash(hasher)));
    }
    (if seen.api_key.is_some() { "API key".to_owned() } else { String::new() }, 0)
}
