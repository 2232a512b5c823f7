//! The facts of a session as causes ask for them: neighbours in time, on the same host, with the same credential.

use std::cell::{Cell, OnceCell, RefCell};
use std::ops::Range;

use super::carried::Carried;
use super::clocks::{self, Offset};
use super::cookies::Memory;
use super::marked::Marked;
use super::renewals::Renewal;
use super::role::Role;
use super::seen::Seen;
use super::tokens::TokenFacts;
use crate::http::secret::Fingerprint;
use crate::http::time::Millis;
use crate::session::key_sets::KeySets;
use crate::session::{EntryId, Session};
use crate::sorted::{self, Map};

/// A session and the facts of its exchanges, ordered in time.
#[derive(Debug)]
pub struct Facts<'s> {
    /// The session itself.
    pub session: &'s Session,
    seen: &'s [Seen],
    /// All, in order of starting.
    order: Vec<usize>,
    /// Per site, in order of starting.
    sites: Map<&'s str, Vec<usize>>,
    /// Per host, in order of starting.
    hosts: Map<&'s str, Vec<usize>>,
    /// What was found out about its cookies.
    pub(super) memory: Memory<'s>,
    /// What was found out about its tokens.
    pub(super) carried: Carried<'s>,
    /// Exchanges of one kind.
    pub(super) marked: Marked<'s>,
    /// The site of the page that each exchange came from, in order of arrival, once asked for.
    pub(super) page_sites: OnceCell<Vec<String>>,
    /// Each host's clock, once asked for.
    offsets: OnceCell<Vec<(&'s str, Offset)>>,
    /// The tries to renew, once asked for.
    pub(super) renewals: OnceCell<Vec<Renewal<'s>>>,
    /// The key sets that were fetched, once asked for.
    key_sets: OnceCell<KeySets>,
    /// Of each probe that was asked about, whether it [says that nobody is signed in](Self::says_nobody).
    pub(super) nobody: RefCell<Vec<Option<bool>>>,
    /// The tokens in web storage that can be read, with their keys, once asked for.
    pub(super) in_storage: OnceCell<Vec<(&'s str, TokenFacts, Fingerprint)>>,
    /// Of the exchange asked about last, the place of [its renewal](Self::renewal_for): causes ask about one exchange many times
    /// over.
    pub(super) renewal_of: Cell<Option<(EntryId, Option<usize>)>>,
}

/// A token known from web storage or from a token response.
#[derive(Debug, Clone, Copy)]
pub struct KnownToken<'s> {
    /// What it says.
    pub token: &'s TokenFacts,
    /// The response that gave it.
    pub from: EntryId,
}

/// Whether an exchange began within `ms` after `t` ended, or while it ran. Of a list in order of starting none that follows the
/// first late one is early.
pub(super) fn soon(t: &Seen, ms: i64) -> impl Fn(&&Seen) -> bool {
    let end = t.ended.or(t.started).map(|ended| ended.plus(ms));
    move |seen| end.is_none() || seen.started <= end
}

impl<'s> Facts<'s> {
    /// Indexes the facts of a session.
    pub fn new(session: &'s Session, seen: &'s [Seen]) -> Self {
        let mut order: Vec<usize> = (0..seen.len()).collect();
        sorted::by_key(&mut order, |index| seen.get(*index).map(|seen| (seen.started, seen.id)));
        let (mut sites, mut hosts) = (Map::default(), Map::default());
        for index in &order {
            if let Some(seen) = seen.get(*index) {
                sites.push(seen.site.as_str(), *index);
                hosts.push(seen.url.host.as_str(), *index);
            }
        }
        Self {
            session,
            seen,
            order,
            sites,
            hosts,
            memory: Memory::default(),
            carried: Carried::default(),
            marked: Marked::default(),
            page_sites: OnceCell::new(),
            offsets: OnceCell::new(),
            renewals: OnceCell::new(),
            key_sets: OnceCell::new(),
            nobody: RefCell::default(),
            in_storage: OnceCell::new(),
            renewal_of: Cell::new(None),
        }
    }

    /// The facts of one exchange.
    pub fn seen(&self, id: EntryId) -> Option<&'s Seen> {
        self.seen.get(id.0)
    }

    /// All exchanges, in order of arrival.
    pub(super) fn as_arrived(&self) -> &'s [Seen] {
        self.seen
    }

    /// All exchanges, in order of starting.
    pub fn all(&self) -> impl DoubleEndedIterator<Item = &'s Seen> {
        self.listed(&self.order)
    }

    /// Exchanges with the site of `t`, in order of starting, `t` among them.
    pub fn site(&self, t: &Seen) -> impl DoubleEndedIterator<Item = &'s Seen> {
        self.listed(self.of_site(t))
    }

    /// Exchanges with the site of `t` that began after it.
    pub fn after(&self, t: &Seen) -> impl DoubleEndedIterator<Item = &'s Seen> {
        self.listed(self.following(self.of_site(t), t))
    }

    /// Exchanges with the site of `t` that began before it, the nearest first.
    pub fn before(&self, t: &Seen) -> impl DoubleEndedIterator<Item = &'s Seen> {
        self.listed(self.preceding(self.of_site(t), t)).rev()
    }

    /// Exchanges with any site that began within `ms` after `t` ended, or while it ran.
    pub fn soon_after(&self, t: &Seen, ms: i64) -> impl Iterator<Item = &'s Seen> {
        self.any_after(t).take_while(soon(t, ms))
    }

    /// Exchanges with any site that began after `t`.
    pub fn any_after(&self, t: &Seen) -> impl Iterator<Item = &'s Seen> {
        self.listed(self.following(&self.order, t))
    }

    /// Exchanges with any site that began before `t`, the nearest first.
    pub fn any_before(&self, t: &Seen) -> impl Iterator<Item = &'s Seen> {
        self.listed(self.preceding(&self.order, t)).rev()
    }

    /// Exchanges with the host of `t`, in order of starting.
    pub fn host(&self, t: &Seen) -> impl DoubleEndedIterator<Item = &'s Seen> {
        let port = t.url.port;
        let list = self.hosts.list(t.url.host.as_str());
        self.listed(list).filter(move |seen| seen.url.port == port)
    }

    /// Exchanges with the host of `t` that began within `ms` before or after it, in order of starting; none where
    /// `t` has no time.
    pub fn host_near(&self, t: &Seen, ms: i64) -> impl DoubleEndedIterator<Item = &'s Seen> {
        let port = t.url.port;
        let list = self.hosts.list(t.url.host.as_str());
        let near = list.get(self.near(list, t, ms)).unwrap_or_default();
        self.listed(near).filter(move |seen| seen.url.port == port)
    }

    /// Exchanges with any site, likewise.
    pub fn all_near(&self, t: &Seen, ms: i64) -> impl DoubleEndedIterator<Item = &'s Seen> {
        self.listed(self.order.get(self.near(&self.order, t, ms)).unwrap_or_default())
    }

    /// Exchanges with the site of `t`, likewise.
    pub fn site_near(&self, t: &Seen, ms: i64) -> impl DoubleEndedIterator<Item = &'s Seen> {
        let list = self.of_site(t);
        self.listed(list.get(self.near(list, t, ms)).unwrap_or_default())
    }

    /// Which of a list in order of starting began within `ms` before or after `t`; none where it has no time.
    pub(super) fn near(&self, list: &[usize], t: &Seen, ms: i64) -> Range<usize> {
        let position = |past: &dyn Fn(Millis) -> bool| {
            list.partition_point(|index| {
                self.seen.get(*index).is_some_and(|seen| seen.started.is_none_or(past))
            })
        };
        t.started.map_or(0..0, |at| {
            let (from, to) = (at.plus(-ms), at.plus(ms));
            position(&|started| started < from)..position(&|started| started <= to)
        })
    }

    fn of_site(&self, t: &Seen) -> &[usize] {
        self.sites.list(t.site.as_str())
    }

    pub(super) fn listed<'l>(
        &self,
        list: &'l [usize],
    ) -> impl DoubleEndedIterator<Item = &'s Seen> + use<'l, 's> {
        let seen = self.seen;
        list.iter().filter_map(move |index| {
            #[cfg(test)]
            work::LOOKED.set(work::LOOKED.get() + 1);
            seen.get(*index)
        })
    }

    /// Those of a list in order of starting that began before `t`.
    pub(super) fn preceding<'l>(&self, list: &'l [usize], t: &Seen) -> &'l [usize] {
        let key = (t.started, t.id);
        let count = list
            .partition_point(|index| self.seen.get(*index).is_some_and(|seen| (seen.started, seen.id) < key));
        list.get(..count).unwrap_or_default()
    }

    /// Those that began after it.
    pub(super) fn following<'l>(&self, list: &'l [usize], t: &Seen) -> &'l [usize] {
        let key = (t.started, t.id);
        let count = list.partition_point(|index| {
            self.seen.get(*index).is_some_and(|seen| (seen.started, seen.id) <= key)
        });
        list.get(count..).unwrap_or_default()
    }

    /// Whether any request to the site before `t` (or `t` itself) carried something that tells who is asking.
    pub fn credential_seen_by(&self, t: &Seen) -> bool {
        t.has_credentials() || self.credentialed_before(t).next().is_some()
    }

    /// The last successful sign-in anywhere before `t`: a form or JSON login, or a code exchange.
    pub fn signed_in_before(&self, t: &Seen) -> Option<&'s Seen> {
        self.steps_before(t)
            .find(|seen| matches!(seen.role, Role::SignIn | Role::CodeExchange) && seen.accepted())
    }

    /// A name for the credential of `t` that is the same for the same credential and gives nothing of it away:
    /// where it was first seen.
    pub fn credential_name(&self, t: &Seen) -> String {
        let first = self.first_with_same(t).map_or(t.id, |seen| seen.id);
        format!("credential first sent with {} on {}", first.0, t.host())
    }

    /// A name for the person whose token `t` carries, by the first of them all; of a token that names nobody, its own.
    pub fn holder_name(&self, t: &Seen) -> String {
        match self.first_of_person(t) {
            Some(first) => format!("token first sent with {} on {}", first.id.0, t.host()),
            None => self.credential_name(t),
        }
    }

    /// The first exchange with the route of `t`: a name for the route.
    pub fn first_of_route(&self, t: &Seen) -> usize {
        self.of_route(t).next().map_or(t.id.0, |seen| seen.id.0)
    }

    /// Readable access tokens that responses handed out, in order of time.
    pub fn handed_out(&self) -> impl Iterator<Item = KnownToken<'s>> {
        self.issuers().flat_map(|seen| {
            seen.issued
                .iter()
                .filter_map(move |issued| Some(KnownToken { token: issued.token.as_ref()?, from: seen.id }))
        })
    }

    /// How far each host's clock is ahead of the device's.
    pub fn offsets(&self) -> &[(&'s str, Offset)] {
        self.offsets.get_or_init(|| clocks::offsets(&mut self.all()))
    }

    /// The key sets that issuers published within the session.
    pub fn key_sets(&self) -> &KeySets {
        self.key_sets.get_or_init(|| KeySets::of(self.session))
    }
}

/// How much is looked at, for the test that it grows no faster than the session.
#[cfg(test)]
pub(crate) mod work {
    use std::cell::Cell;

    thread_local! {
        /// How many exchanges questions have been answered by, in this thread.
        pub(crate) static LOOKED: Cell<usize> = const { Cell::new(0) };
    }
}
