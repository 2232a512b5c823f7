//! Exchanges of one kind, found in one pass: causes look for the nearest of them with every refusal.

use std::cell::OnceCell;

use super::bans::Ban;
use super::facts::{Facts, soon};
use super::pointer::Part;
use super::role::Role;
use super::seen::{SaidCode, Seen};
use crate::http::secret::Fingerprint;
use crate::session::EntryId;
use crate::sorted::{Map, Set};

/// Places of exchanges by a key, each list in order of starting.
type Lists<K> = OnceCell<Map<K, Vec<usize>>>;

/// The kinds, each when it is first asked for.
#[derive(Debug, Default)]
pub(super) struct Marked<'s> {
    /// By origin, method and path.
    routes: Lists<Fingerprint>,
    /// Of a sign-in's life and stopped in the browser, by site.
    blocked: Lists<&'s str>,
    /// Answers of shared caches that set cookies, by site.
    from_shared_cache: Lists<&'s str>,
    /// Sign-ins that went well, by site.
    signed_in: Lists<&'s str>,
    /// Accepted with a key or token in the address, by site.
    keyed: Lists<&'s str>,
    /// Accepted sign-ins, code exchanges and renewals, by site.
    renewed: Lists<&'s str>,
    /// By a cookie's value that was set: value, name and site.
    values_set: Lists<(Fingerprint, Fingerprint, &'s str)>,
    /// What begins or ends a session, or was made ahead of time, by site.
    turns: Lists<&'s str>,
    /// Something that tells who is asking was sent, by site.
    credentialed: Lists<&'s str>,
    /// Accepted and with what carries a sign-in in a cookie, by site.
    known: Lists<&'s str>,
    /// Accepted calls for data with an Authorization credential that sign nobody out, by site.
    signed: Lists<&'s str>,
    /// The first answer that refuses browsers built into apps.
    built_in: OnceCell<Option<usize>>,
    /// Answers that delete cookies, by site.
    deletes: Lists<&'s str>,
    /// By a cookie's name that was set: name and site.
    names_set: Lists<(Fingerprint, &'s str)>,
    /// By a cookie that was set or went with what was accepted: name and site.
    shows: Lists<(Fingerprint, &'s str)>,
    /// The first request that a cookie went with, by name and site.
    sent: Lists<(Fingerprint, &'s str)>,
    /// Documents, of any site.
    documents: OnceCell<Vec<usize>>,
    /// Steps of signing in, of any site.
    steps: OnceCell<Vec<usize>>,
    /// Calls that a provider failed, of any site.
    failed: OnceCell<Vec<usize>>,
    /// What may have renewed a token although the recording doesn't show it, of any site.
    pub(super) unshown_renewals: OnceCell<Vec<usize>>,
    /// What failed since the network changed, of any site.
    network_changes: OnceCell<Vec<usize>>,
    /// [Routes](Seen::route) on which somebody was refused.
    refused: OnceCell<Set<Fingerprint>>,
    /// Those of web app manifests.
    pub(super) manifests: OnceCell<Set<Fingerprint>>,
    /// Servers that shut this address out, by host and port.
    pub(super) bans: OnceCell<Map<(&'s str, Option<u16>), Ban>>,
}

impl<'s> Facts<'s> {
    fn by_site(&self, is: impl Fn(&Seen) -> bool) -> Map<&'s str, Vec<usize>> {
        let mut found = Map::default();
        for seen in self.all().filter(|seen| is(seen)) {
            found.push(seen.site.as_str(), seen.id.0);
        }
        found
    }

    /// Exchanges with the [route](Seen::same_route) of `t`, in order of starting, `t` among them.
    pub fn of_route<'a>(&'a self, t: &'a Seen) -> impl DoubleEndedIterator<Item = &'s Seen> {
        self.listed(self.routes(t)).filter(move |seen| seen.same_route(t))
    }

    /// Those of them that began after it.
    pub fn of_route_after<'a>(&'a self, t: &'a Seen) -> impl DoubleEndedIterator<Item = &'s Seen> {
        self.listed(self.following(self.routes(t), t)).filter(move |seen| seen.same_route(t))
    }

    /// Those of them that began within `ms` before or after it; none where it has no time.
    pub fn of_route_near<'a>(&'a self, t: &'a Seen, ms: i64) -> impl DoubleEndedIterator<Item = &'s Seen> {
        let list = self.routes(t);
        let near = list.get(self.near(list, t, ms)).unwrap_or_default();
        self.listed(near).filter(move |seen| seen.same_route(t))
    }

    /// Those of them that began within `ms` after another exchange ended, or while it ran.
    pub fn of_route_soon_after<'a>(
        &'a self,
        t: &'a Seen,
        other: &Seen,
        ms: i64,
    ) -> impl Iterator<Item = &'s Seen> {
        self.listed(self.following(self.routes(t), other))
            .take_while(soon(other, ms))
            .filter(move |seen| seen.same_route(t))
    }

    /// Whether somebody was refused on the route of `t`.
    pub(super) fn route_refused(&self, t: &Seen) -> bool {
        let refused = self.marked.refused.get_or_init(|| {
            self.all().filter(|seen| seen.refusal().is_some()).map(|seen| seen.route).collect()
        });
        refused.contains(&t.route) && self.of_route(t).any(|other| other.refusal().is_some())
    }

    fn routes(&self, t: &Seen) -> &[usize] {
        let routes = self.marked.routes.get_or_init(|| {
            let mut routes = Map::default();
            for seen in self.all() {
                routes.push(seen.route, seen.id.0);
            }
            routes
        });
        routes.list(&t.route)
    }

    /// Documents of any site, in order of starting.
    pub fn documents(&self) -> impl Iterator<Item = &'s Seen> {
        self.listed(self.all_documents())
    }

    /// Those of them that began before `t`, the nearest first.
    pub fn documents_before(&self, t: &Seen) -> impl Iterator<Item = &'s Seen> {
        self.listed(self.preceding(self.all_documents(), t)).rev()
    }

    fn all_documents(&self) -> &[usize] {
        let documents = &self.marked.documents;
        documents.get_or_init(|| self.all().filter(|seen| seen.document).map(|seen| seen.id.0).collect())
    }

    /// Requests of a sign-in's life on the site of `t` that were stopped before it, the nearest first.
    pub(super) fn all_blocked_before(&self, t: &Seen) -> impl Iterator<Item = &'s Seen> {
        let blocked = &self.marked.blocked;
        let blocked = blocked.get_or_init(|| self.by_site(|seen| self.blocked_session_request(seen)));
        self.listed(self.preceding(blocked.list(t.site.as_str()), t)).rev()
    }

    /// Answers of shared caches on the site of `t` before it that set cookies, the nearest first.
    pub(super) fn handed_out_by_caches_before(&self, t: &Seen) -> impl Iterator<Item = &'s Seen> {
        let cached = &self.marked.from_shared_cache;
        let cached = cached.get_or_init(|| self.by_site(|seen| seen.shared_cache.is_some()));
        self.listed(self.preceding(cached.list(t.site.as_str()), t)).rev()
    }

    /// Sign-ins that went well on the site of `t` before it, the nearest first.
    pub(super) fn sign_ins_before(&self, t: &Seen) -> impl Iterator<Item = &'s Seen> {
        let signed_in = self.marked.signed_in.get_or_init(|| self.by_site(Seen::signs_in));
        self.listed(self.preceding(signed_in.list(t.site.as_str()), t)).rev()
    }

    /// Requests to the site of `t` with a key or token in the address that were accepted, in order of starting.
    pub(super) fn accepted_by_address(&self, t: &Seen) -> impl Iterator<Item = &'s Seen> {
        let in_address = |seen: &Seen| seen.api_key.as_ref().is_some_and(|key| key.at == Part::Url);
        let keyed = &self.marked.keyed;
        let keyed = keyed.get_or_init(|| self.by_site(|seen| seen.accepted() && in_address(seen)));
        self.listed(keyed.list(t.site.as_str()))
    }

    /// The last answer on the site of `t` that signed in or renewed.
    pub fn last_renewed(&self, t: &Seen) -> Option<&'s Seen> {
        let renewed = self.marked.renewed.get_or_init(|| {
            self.by_site(|seen| {
                matches!(seen.role, Role::SignIn | Role::CodeExchange | Role::Renewal) && seen.accepted()
            })
        });
        self.listed(renewed.list(t.site.as_str())).next_back()
    }

    /// What begins or ends a session, or was made ahead of time, on the site of `t` before it, the nearest first.
    pub fn turns_before(&self, t: &Seen) -> impl Iterator<Item = &'s Seen> {
        self.listed(self.preceding(self.turns(t), t)).rev()
    }

    /// Whether somebody sent a name and password to the site of `t` after it.
    pub fn tries_to_sign_in_after(&self, t: &Seen) -> bool {
        self.listed(self.following(self.turns(t), t)).any(|seen| seen.role == Role::SignIn)
    }

    fn turns(&self, t: &Seen) -> &[usize] {
        let turns = self.marked.turns.get_or_init(|| {
            self.by_site(|seen| {
                seen.role == Role::SignOut
                    || seen.role.is_of_a_sign_in()
                    || seen.signs_in()
                    || seen.set_session().is_some()
                    || self.prefetch_mark(seen).is_some()
            })
        });
        turns.list(t.site.as_str())
    }

    /// Requests to the site of `t` before it that carried something that tells who is asking, the nearest first.
    pub fn credentialed_before(&self, t: &Seen) -> impl Iterator<Item = &'s Seen> {
        let carried = self.marked.credentialed.get_or_init(|| self.by_site(Seen::has_credentials));
        self.listed(self.preceding(carried.list(t.site.as_str()), t)).rev()
    }

    /// Requests to the site of `t` before it that carried a sign-in in a cookie and were accepted, the nearest first.
    pub(super) fn known_before(&self, t: &Seen) -> impl Iterator<Item = &'s Seen> {
        let known = self
            .marked
            .known
            .get_or_init(|| self.by_site(|seen| seen.accepted() && self.carried(seen).next().is_some()));
        self.listed(self.preceding(known.list(t.site.as_str()), t)).rev()
    }

    /// The nearest calls for data to the host of `t` with an Authorization credential that were accepted, but for sign-outs:
    /// the last before it and the first since.
    pub fn signed_around(&self, t: &Seen) -> [Option<&'s Seen>; 2] {
        let signed = self.marked.signed.get_or_init(|| {
            self.by_site(|seen| {
                seen.credential.is_some() && seen.accepted() && seen.data && seen.role != Role::SignOut
            })
        });
        let list = signed.list(t.site.as_str());
        let since = list
            .partition_point(|index| self.seen(EntryId(*index)).is_some_and(|seen| seen.started < t.started));
        let (before, since) = list.split_at_checked(since).unwrap_or_default();
        let here = |seen: &&'s Seen| seen.url.host == t.url.host && seen.url.port == t.url.port;
        [self.listed(before).rev().find(here), self.listed(since).find(here)]
    }

    /// The first answer that refuses browsers built into apps.
    pub fn refuses_built_in(&self) -> Option<(&'s Seen, &'s SaidCode)> {
        let code = |seen: &'s Seen| seen.code("disallowed_useragent");
        let found = *self
            .marked
            .built_in
            .get_or_init(|| self.all().find(|seen| code(seen).is_some()).map(|seen| seen.id.0));
        let seen = self.seen(EntryId(found?))?;
        Some((seen, code(seen)?))
    }

    /// Answers on the site of `t` before it that delete cookies, the nearest first.
    pub(super) fn deleting_before(&self, t: &Seen) -> impl Iterator<Item = &'s Seen> {
        let deletes = self.marked.deletes.get_or_init(|| {
            self.by_site(|seen| seen.clears_cookies || seen.set.iter().any(|set| set.deletes))
        });
        self.listed(self.preceding(deletes.list(t.site.as_str()), t)).rev()
    }

    /// Exchanges with the site of `t` before it that set a cookie of this name, or carried one and were accepted, the
    /// nearest first.
    pub(super) fn showing_before<'a>(
        &'a self,
        t: &'a Seen,
        name: &str,
    ) -> impl Iterator<Item = &'s Seen> + use<'a, 's> {
        let shows = self.marked.shows.get_or_init(|| {
            let mut shows: Map<(Fingerprint, &'s str), Vec<usize>> = Map::default();
            for seen in self.all() {
                let sent = seen.cookies.iter().filter(|_| seen.accepted()).map(|sent| &sent.name);
                for name in seen.set.iter().map(|set| &set.cookie.name).chain(sent) {
                    shows.update((Fingerprint::of(name), seen.site.as_str()), |list| {
                        if list.last() != Some(&seen.id.0) {
                            list.push(seen.id.0);
                        }
                    });
                }
            }
            shows
        });
        self.listed(self.preceding(shows.list(&(Fingerprint::of(name), t.site.as_str())), t)).rev()
    }

    /// Answers on the site of `t` that set a cookie of this name, in order of starting.
    pub(super) fn setting<'a>(
        &'a self,
        t: &'a Seen,
        name: &str,
    ) -> impl Iterator<Item = &'s Seen> + use<'a, 's> {
        let set = self.marked.names_set.get_or_init(|| {
            let mut found = Map::default();
            for seen in self.all() {
                for set in &seen.set {
                    found.push((Fingerprint::of(&set.cookie.name), seen.site.as_str()), seen.id.0);
                }
            }
            found
        });
        self.listed(set.list(&(Fingerprint::of(name), t.site.as_str())))
    }

    /// Whether a cookie of this name went with a request to the site of `t` before it.
    pub(super) fn sent_before(&self, t: &Seen, name: &str) -> bool {
        let sent = self.marked.sent.get_or_init(|| {
            let mut sent: Map<(Fingerprint, &'s str), Vec<usize>> = Map::default();
            for seen in self.all() {
                for cookie in &seen.cookies {
                    let key = (Fingerprint::of(&cookie.name), seen.site.as_str());
                    if !sent.contains(&key) {
                        sent.push(key, seen.id.0);
                    }
                }
            }
            sent
        });
        !self.preceding(sent.list(&(Fingerprint::of(name), t.site.as_str())), t).is_empty()
    }

    /// Answers on the site of `t` before it that set this value of a cookie, the nearest first.
    pub(super) fn setters_before<'a>(
        &'a self,
        t: &'a Seen,
        name: &str,
        value: Fingerprint,
    ) -> impl Iterator<Item = &'s Seen> + use<'a, 's> {
        let sets = self.marked.values_set.get_or_init(|| {
            let mut sets: Map<(Fingerprint, Fingerprint, &'s str), Vec<usize>> = Map::default();
            for seen in self.all() {
                for set in &seen.set {
                    let key = (set.fingerprint, Fingerprint::of(&set.cookie.name), seen.site.as_str());
                    sets.push(key, seen.id.0);
                }
            }
            sets
        });
        let list = sets.list(&(value, Fingerprint::of(name), t.site.as_str()));
        self.listed(self.preceding(list, t)).rev()
    }

    /// Sign-ins and their ways back before `t`, on any site, the nearest first.
    pub(super) fn steps_before(&self, t: &Seen) -> impl Iterator<Item = &'s Seen> {
        let steps = self.marked.steps.get_or_init(|| {
            let step = |seen: &&Seen| matches!(seen.role, Role::Callback | Role::CodeExchange | Role::SignIn);
            self.all().filter(step).map(|seen| seen.id.0).collect()
        });
        self.listed(self.preceding(steps, t)).rev()
    }

    /// Requests that failed since the browser's network changed, in order of starting.
    pub(super) fn network_changes(&self) -> impl Iterator<Item = &'s Seen> {
        let changes = self.marked.network_changes.get_or_init(|| {
            let changed = |seen: &&Seen| {
                let names = [
                    "NETWORK_CHANGED",
                    "INTERNET_DISCONNECTED",
                    "NETWORK_IO_SUSPENDED",
                    "ADDRESS_UNREACHABLE",
                ];
                seen.error.as_deref().is_some_and(|error| names.iter().any(|name| error.contains(name)))
            };
            self.all().filter(changed).map(|seen| seen.id.0).collect()
        });
        self.listed(changes)
    }

    /// Calls that began within `ms` after `t` ended, or while it ran, and that their provider failed.
    pub fn failed_soon_after(&self, t: &Seen, ms: i64) -> impl Iterator<Item = &'s Seen> {
        let failed = self.marked.failed.get_or_init(|| {
            self.all().filter(|seen| self.provider_failed(seen)).map(|seen| seen.id.0).collect()
        });
        let end = t.ended.or(t.started).map(|ended| ended.plus(ms));
        let in_time = move |seen: &&Seen| end.is_none() || seen.started <= end;
        self.listed(self.following(failed, t)).take_while(in_time)
    }
}
