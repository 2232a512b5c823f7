//! Servers that shut an address out after a row of failed sign-ins: found once for each server, since every refusal asks for it.

use super::facts::Facts;
use super::role::Role;
use super::seen::Seen;
use crate::session::EntryId;
use crate::sorted::{Map, Set};

/// So many refused tries in a row lead to a ban.
const ROW: usize = 3;
/// A firewall shuts out so soon after the last try, in milliseconds.
const SOON: i64 = 60_000;

/// A ban.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ban {
    /// The first exchange that met it.
    pub first: EntryId,
    /// The refused tries before it, the last first.
    pub row: Vec<EntryId>,
    /// How many tries led to it: one that was answered with the ban counts as well.
    pub tries: usize,
    /// No connection comes about any more.
    pub silent: bool,
    /// Exchanges since then: all of them were refused.
    pub exchanges: usize,
    /// Paths that they asked for.
    pub paths: usize,
    /// Among them is what anybody may see: a page, or what was answered before.
    pub public: bool,
}

impl Seen {
    /// Whether it is refused without regard to what was asked, as a ban does.
    pub fn shut_out(&self) -> bool {
        self.status == 403 && self.limit.is_none() && self.filter.is_none() && self.role != Role::Preflight
    }

    /// Whether it is a refused try to sign in.
    fn failed_try(&self) -> bool {
        let typed = || self.credential.as_ref().is_some_and(|credential| credential.user.is_some());
        self.refusal().is_some() && (self.role == Role::SignIn || self.status == 401 && typed())
    }

    /// Whether no connection came about, or was closed without a word.
    fn dropped(&self) -> bool {
        let names =
            ["CONNECTION_REFUSED", "TIMED_OUT", "CONNECTION_RESET", "CONNECTION_CLOSED", "EMPTY_RESPONSE"];
        self.status == 0
            && self.error.as_deref().is_some_and(|error| names.iter().any(|name| error.contains(name)))
    }
}

impl<'s> Facts<'s> {
    /// The ban that `t` met or led to.
    pub fn ban<'a>(&'a self, t: &Seen) -> Option<&'a Ban> {
        if !t.shut_out() && !t.failed_try() {
            return None;
        }
        let server = |seen: &'s Seen| (seen.url.host.as_str(), seen.url.port);
        let bans = self.marked.bans.get_or_init(|| {
            let mut servers: Map<(&str, Option<u16>), Vec<&Seen>> = Map::default();
            for seen in self.all() {
                servers.push(server(seen), seen);
            }
            let servers = servers.into_list().into_iter();
            servers.filter_map(|(server, seen)| Some((server, found(&seen)?))).collect()
        });
        let ban = bans.get(&server(self.seen(t.id)?))?;
        (t.shut_out() || ban.row.contains(&t.id)).then_some(ban)
    }
}

/// The ban in what a server answered, in order of starting.
fn found(server: &[&Seen]) -> Option<Ban> {
    let refused = |seen: &Seen| seen.shut_out() || seen.status == 0 || seen.not_from_server;
    let end = server.iter().rposition(|seen| !refused(seen)).map_or(0, |last| last + 1);
    let shut = server.iter().skip(end).position(|seen| seen.shut_out()).map(|first| end + first);
    let start = shut.or_else(|| connections_end(server))?;
    let (before, since) = server.split_at_checked(start)?;
    let first = since.first()?;
    // The row ends with the last accepted request before the ban; the page's look doesn't count.
    let row: Vec<EntryId> = before
        .iter()
        .rev()
        .filter(|seen| seen.role != Role::Decoration)
        .take_while(|seen| !seen.accepted())
        .filter(|seen| seen.failed_try())
        .map(|seen| seen.id)
        .collect();
    let tries = row.len() + usize::from(first.role == Role::SignIn);
    if tries < ROW || !since.iter().all(|seen| refused(seen)) {
        return None;
    }
    let silent = first.dropped();
    let paths = since.iter().map(|seen| seen.url.path.as_str()).collect::<Set<&str>>().len();
    // Without an answer at all the address asked for says nothing; that it was asked again does.
    let again = if silent { since.len() } else { paths };
    let answered: Set<&str> = before
        .iter()
        .filter(|seen| !seen.shut_out() && !seen.failed_try())
        .map(|seen| seen.url.path.as_str())
        .collect();
    let public = since.iter().any(|seen| {
        seen.role == Role::LoginPage || seen.document || answered.contains(seen.url.path.as_str())
    });
    let exchanges = since.len();
    (again >= 2).then_some(Ban { first: first.id, row, tries, silent, exchanges, paths, public })
}

/// Where a server stops answering connections, soon after a refused try: firewalls shut an address out so.
fn connections_end(server: &[&Seen]) -> Option<usize> {
    let start = server.iter().rposition(|seen| !seen.dropped())? + 1;
    let (first, last) = (server.get(start)?, server.get(start.checked_sub(1)?)?);
    (last.failed_try() && first.near(last, SOON)).then_some(start)
}
