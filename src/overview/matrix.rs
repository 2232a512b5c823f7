//! Cookies against requests: what became of each on each.

use crate::diagnose::stretches::Pace;
use crate::session::cookie_rules::{Withheld, session_like};
use crate::session::cookies::{Cookies, Fate, Outcome};
use crate::session::{EntryId, Session};
use crate::sorted::{self, Map};

/// Judging a cookie of the store on one request costs about as much as looking at so many exchanges.
const JUDGING: usize = 10;

/// The table.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Matrix {
    /// Its columns.
    pub entries: Vec<EntryId>,
    /// Its rows, likely sessions first.
    pub rows: Vec<Row>,
}

/// A cookie.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Row {
    /// Name.
    pub name: String,
    /// [Domain and path](crate::session::jar::StoredCookie::place); empty where nothing but the name is known.
    pub place: String,
    /// Its name or value looks like a session's.
    pub session_like: bool,
    /// One for each column.
    pub cells: Vec<Cell>,
}

/// What became of a cookie on a request.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Cell {
    /// With the request.
    pub sent: Sent,
    /// With the response.
    pub set: Set,
}

/// What became of a cookie that might have gone with a request.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Sent {
    /// It wasn't there, or is of another site.
    #[default]
    Absent,
    /// It went.
    Sent,
    /// It went, and another of the same name stood before it: most servers take the first.
    Shadowed,
    /// A rule kept it back.
    Withheld,
    /// It didn't go, and no rule says why, or another extension took it out.
    Missing,
    /// Can't be told.
    Unknown,
}

/// What a response did to a cookie.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Set {
    /// Nothing.
    #[default]
    Untouched,
    /// It was set.
    Kept,
    /// It was deleted.
    Deleted,
    /// The browser refused to store it.
    Refused,
    /// Can't be told.
    Unknown,
}

/// What became of every cookie on these requests, giving way between stretches.
pub(crate) async fn in_stretches(session: &Session, entries: &[EntryId], pace: &Pace) -> Matrix {
    let cookies = Cookies::new(session);
    pace.looked_at(session.exchanges.len()).await;
    let mut rows = Rows { width: entries.len(), known: Vec::new(), places: Map::default() };
    for (column, entry) in entries.iter().enumerate() {
        let mut before = sorted::Set::default();
        let all = cookies.sent(*entry);
        let judged = all.len();
        for sent in all {
            let cookie = &sent.cookie;
            let fate = match sent.fate {
                Fate::Sent if !before.insert(cookie.name.clone()) => Sent::Shadowed,
                Fate::Sent => Sent::Sent,
                Fate::Withheld(Withheld::StoredLater) => Sent::Absent,
                Fate::Withheld(_) => Sent::Withheld,
                Fate::TakenOut | Fate::Unexplained => Sent::Missing,
                Fate::Untold(_) => Sent::Unknown,
            };
            let like = cookies.session_like(cookie);
            rows.at(&cookie.name, cookie.place(), like, column, |cell| cell.sent = fate);
        }
        for received in cookies.received(*entry) {
            let set = &received.cookie;
            let like = session_like(&set.name, set.value.expose(), set.http_only);
            let what = match received.outcome {
                Outcome::Kept if received.deletes => Set::Deleted,
                Outcome::Kept => Set::Kept,
                Outcome::Refused(_) => Set::Refused,
                Outcome::Cached | Outcome::NotSeen | Outcome::Replaced => Set::Unknown,
            };
            let at = rows.place(&set.name);
            rows.at(&set.name, at, like, column, |cell| cell.set = what);
        }
        pace.looked_at(judged * JUDGING).await;
    }
    let mut list: Vec<Row> = rows.known;
    list.retain(|row| row.cells.iter().any(|cell| *cell != Cell::default()));
    sorted::by(&mut list, |one, other| {
        let likelier = other.session_like.cmp(&one.session_like);
        likelier.then_with(|| one.name.cmp(&other.name)).then_with(|| one.place.cmp(&other.place))
    });
    pace.makes_room().await;
    Matrix { entries: entries.to_vec(), rows: list }
}

/// Rows, each of its own name and place.
struct Rows {
    width: usize,
    known: Vec<Row>,
    /// Where those of a name stand.
    places: Map<String, Vec<usize>>,
}

impl Rows {
    /// Where a cookie of this name is known to be stored.
    fn place(&self, name: &str) -> String {
        let first = self.places.list(name).first().and_then(|index| self.known.get(*index));
        first.map(|row| row.place.clone()).unwrap_or_default()
    }

    fn at(&mut self, name: &str, place: String, like: bool, column: usize, change: impl FnOnce(&mut Cell)) {
        let is = |index: &usize| self.known.get(*index).is_some_and(|row| row.place == place);
        let index = self.places.list(name).iter().copied().find(is).unwrap_or(self.known.len());
        if index == self.known.len() {
            let cells = vec![Cell::default(); self.width];
            self.places.push(name.to_owned(), index);
            self.known.push(Row { name: name.to_owned(), place, session_like: like, cells });
        }
        let Some(row) = self.known.get_mut(index) else { return };
        row.session_like |= like;
        if let Some(cell) = row.cells.get_mut(column) {
            change(cell);
        }
    }
}
