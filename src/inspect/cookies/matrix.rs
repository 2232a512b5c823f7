//! Cookies against requests: what became of each on each, and what would have let a cookie through.

use super::why;
use crate::http::set_cookie::SameSite;
use crate::session::cookie_rules::{Withheld, session_like};
use crate::session::cookies::{Cookies, Fate, Outcome};
use crate::session::jar::StoredCookie;
use crate::session::{EntryId, Session};
use crate::words::Message;

/// Rows shown.
const ROWS: usize = 60;

/// The table.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Matrix {
    /// Its columns.
    pub entries: Vec<EntryId>,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// A cookie.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Row {
    /// Name.
    pub name: String,
    /// Domain and path; empty where nothing but the name is known.
    pub place: String,
    /// Its name or value looks like a session's.
    pub session_like: bool,
    /// One for each column.
    pub cells: Vec<Cell>,
}

/// What became of a cookie on a request.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Cell {
    /// With the request.
    pub sent: Sent,
    /// With the response.
    pub set: Set,
    /// Why, in sentences.
    pub why: Vec<Message>,
    /// Single changes that would have let it through.
    pub cures: Vec<&'static str>,
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

/// What became of every cookie on these requests.
pub fn matrix(session: &Session, entries: &[EntryId]) -> Matrix {
    let cookies = Cookies::new(session);
    let mut rows = Rows { width: entries.len(), known: Vec::new() };
    for (column, entry) in entries.iter().enumerate() {
        let Some(exchange) = session.exchanges.get(entry.0) else { continue };
        let top = cookies.pages().top_level_site(*entry);
        let mut before: Vec<String> = Vec::new();
        for sent in cookies.sent(*entry) {
            let cookie = &sent.cookie;
            let fate = match sent.fate {
                Fate::Sent if before.contains(&cookie.name) => Sent::Shadowed,
                Fate::Sent => Sent::Sent,
                Fate::Withheld(Withheld::StoredLater) => Sent::Absent,
                Fate::Withheld(_) => Sent::Withheld,
                Fate::TakenOut | Fate::Unexplained => Sent::Missing,
                Fate::Untold(_) => Sent::Unknown,
            };
            if sent.fate == Fate::Sent {
                before.push(cookie.name.clone());
            }
            let cures = match sent.fate {
                Fate::Withheld(rule) if fate == Sent::Withheld => cures(&cookies, *entry, cookie, rule),
                _ => Vec::new(),
            };
            let why = why::sent(&sent, exchange, top.as_deref(), session.context.jar.is_some());
            let like = session_like(&cookie.name, cookie.value.expose(), cookie.http_only);
            rows.at(&cookie.name, place(cookie), like, column, |cell| {
                cell.sent = fate;
                cell.cures = cures;
                cell.why.push(why);
                if fate == Sent::Shadowed {
                    cell.why.push(Message::new("cookie.shadowed"));
                }
            });
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
            let why = why::received(&received, exchange);
            let place = rows.place(&set.name);
            rows.at(&set.name, place, like, column, |cell| {
                cell.set = what;
                cell.why.push(why);
            });
        }
    }
    let mut list: Vec<Row> = rows.known;
    list.retain(|row| row.cells.iter().any(|cell| *cell != Cell::default()));
    crate::sorted::by_key(&mut list, |row| (!row.session_like, row.name.clone(), row.place.clone()));
    list.truncate(ROWS);
    Matrix { entries: entries.to_vec(), rows: list }
}

/// Rows, each of its own name and place.
struct Rows {
    width: usize,
    known: Vec<Row>,
}

impl Rows {
    /// Where a cookie of this name is known to be stored.
    fn place(&self, name: &str) -> String {
        self.known.iter().find(|row| row.name == name).map(|row| row.place.clone()).unwrap_or_default()
    }

    fn at(&mut self, name: &str, place: String, like: bool, column: usize, change: impl FnOnce(&mut Cell)) {
        let known = self.known.iter().position(|row| row.name == name && row.place == place);
        let index = known.unwrap_or(self.known.len());
        if known.is_none() {
            let cells = vec![Cell::default(); self.width];
            self.known.push(Row { name: name.to_owned(), place, session_like: like, cells });
        }
        let Some(row) = self.known.get_mut(index) else { return };
        row.session_like |= like;
        if let Some(cell) = row.cells.get_mut(column) {
            change(cell);
        }
    }
}

/// Domain and path, as scopes are written here: `*.` before a domain that covers its subdomains.
fn place(cookie: &StoredCookie) -> String {
    match (cookie.domain.is_empty(), cookie.host_only) {
        (true, _) => String::new(),
        (_, true) => format!("{}{}", cookie.domain, cookie.path),
        (_, false) => format!("*.{}{}", cookie.domain, cookie.path),
    }
}

/// Which single changes would let a cookie through that a rule keeps back.
fn cures(cookies: &Cookies<'_>, entry: EntryId, cookie: &StoredCookie, rule: Withheld) -> Vec<&'static str> {
    if rule == Withheld::CredentialsOmitted {
        return vec!["view.cure-credentials"];
    }
    let host = cookies.host(entry).unwrap_or_default().to_owned();
    let none = StoredCookie { same_site: SameSite::None, secure: true, ..cookie.clone() };
    let tries = [
        ("view.cure-lax", StoredCookie { same_site: SameSite::Lax, ..cookie.clone() }),
        ("view.cure-none", none.clone()),
        ("view.cure-partitioned", StoredCookie { partition: cookies.pages().top_level_site(entry), ..none }),
        ("view.cure-path", StoredCookie { path: "/".to_owned(), ..cookie.clone() }),
        ("view.cure-domain", StoredCookie { host_only: false, ..cookie.clone() }),
        ("view.cure-host", StoredCookie { domain: host, host_only: true, ..cookie.clone() }),
        ("view.cure-insecure", StoredCookie { secure: false, ..cookie.clone() }),
        ("view.cure-longer", StoredCookie { expires: None, ..cookie.clone() }),
    ];
    let lets_through =
        |changed: &StoredCookie| changed != cookie && cookies.withheld(entry, changed).is_none();
    tries.into_iter().filter(|(_, changed)| lets_through(changed)).map(|(id, _)| id).collect()
}
