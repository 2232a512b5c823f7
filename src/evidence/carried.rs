//! Which requests carried which token or handed one out, found without looking at all: causes ask for it with every refusal.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use super::facts::Facts;
use super::role::Role;
use super::seen::Seen;
use super::tokens::TokenFacts;
use crate::http::secret::Fingerprint;
use crate::session::EntryId;
use crate::sorted::{self, Map};

/// Host and port.
type Server<'s> = (&'s str, Option<u16>);

/// What was found out about tokens, each thing when it is first asked for. Lists hold places in order of arrival, and
/// are in order of starting. Of keys the fingerprint comes first: it tells nearly all apart by one comparison.
#[derive(Debug, Default)]
pub(super) struct Carried<'s> {
    /// The requests to a server with an Authorization credential.
    with: OnceCell<Map<(Fingerprint, Server<'s>), Vec<usize>>>,
    /// Those of them that were accepted, preflights apart.
    taken: OnceCell<Map<(Fingerprint, Server<'s>), Vec<usize>>>,
    /// The same by route and credential.
    on_route: OnceCell<Map<(Fingerprint, Fingerprint), Vec<usize>>>,
    /// Accepted requests for data or pages with a cookie of this value.
    by_cookie: OnceCell<Map<(Fingerprint, Server<'s>), Vec<usize>>>,
    /// For each server, the first request accepted with each credential in each role.
    accepted: OnceCell<Map<Server<'s>, Vec<usize>>>,
    /// Answers that hand tokens out.
    issuers: OnceCell<Vec<usize>>,
    /// Of the exchange asked about last: causes ask about one exchange many times over, and the next has mostly the same.
    same: RefCell<Option<(EntryId, Rc<Same>)>>,
    /// The first requests with each credential, cookie and person.
    first: OnceCell<First>,
}

/// The first request, in order of starting, with each…
#[derive(Debug, Default)]
struct First {
    /// … credential in Authorization.
    credential: Map<Fingerprint, usize>,
    /// … [value](Facts::session_value) of a session cookie.
    cookie: Map<Fingerprint, usize>,
    /// … [person](TokenFacts::person) whom a token names.
    person: Map<Fingerprint, usize>,
}

/// The accepted requests of one sender to a server, and the first of them on each [route](Seen::route).
#[derive(Debug, Default)]
struct Same {
    list: Vec<usize>,
    routes: Map<Fingerprint, usize>,
}

fn server(seen: &Seen) -> Server<'_> {
    (&seen.url.host, seen.url.port)
}

impl<'s> Facts<'s> {
    /// Requests to the host of `t` with an Authorization credential.
    pub(super) fn with_token<'a>(
        &'a self,
        t: &'a Seen,
        token: Fingerprint,
    ) -> impl DoubleEndedIterator<Item = &'s Seen> {
        let with = self.carried.with.get_or_init(|| {
            let mut with = Map::default();
            for seen in self.all() {
                if let Some(credential) = &seen.credential {
                    with.push((credential.fingerprint, server(seen)), seen.id.0);
                }
            }
            with
        });
        self.listed(with.list(&(token, server(t))))
    }

    pub(super) fn accepted(&self) -> &Map<Server<'s>, Vec<usize>> {
        self.carried.accepted.get_or_init(|| {
            let (mut accepted, mut known) = (Map::default(), Map::default());
            for seen in self.all().filter(|seen| seen.accepted()) {
                if let Some(credential) = &seen.credential
                    && known.insert((credential.fingerprint, server(seen), seen.role), ())
                {
                    accepted.push(server(seen), seen.id.0);
                }
            }
            accepted
        })
    }

    /// The first request to the host of `t` accepted with each credential in each role.
    pub fn accepted_tokens<'a>(&'a self, t: &'a Seen) -> impl Iterator<Item = &'s Seen> {
        self.listed(self.accepted().list(&server(t)))
    }

    /// The first request accepted with a credential, for each server.
    pub(super) fn accepted_elsewhere(&self, token: Fingerprint) -> impl Iterator<Item = &'s Seen> {
        let of = move |seen: &&Seen| seen.credential.as_ref().is_some_and(|own| own.fingerprint == token);
        self.accepted().iter().filter_map(move |(_, list)| self.listed(list).find(of))
    }

    /// Answers that hand tokens out and began before `t`, the nearest first.
    pub fn issuers_before(&self, t: &Seen) -> impl Iterator<Item = &'s Seen> {
        let key = (t.started, t.id);
        self.issuers().rev().skip_while(move |seen| (seen.started, seen.id) >= key)
    }

    /// Answers that hand tokens out, in order of starting.
    pub fn issuers(&self) -> impl DoubleEndedIterator<Item = &'s Seen> {
        let issuers = self.carried.issuers.get_or_init(|| {
            self.all().filter(|seen| !seen.issued.is_empty()).map(|seen| seen.id.0).collect()
        });
        self.listed(issuers)
    }

    /// Accepted exchanges with the host of `t` that carried the same Authorization credential.
    pub fn accepted_with_token<'a>(
        &'a self,
        t: &'a Seen,
        token: Fingerprint,
    ) -> impl DoubleEndedIterator<Item = &'s Seen> {
        self.listed(self.taken_with(t, token))
    }

    /// The first of them that began later than `t`.
    pub fn accepted_with_token_after(&self, t: &Seen, token: Fingerprint) -> Option<&'s Seen> {
        let after = self.following(self.taken_with(t, token), t);
        self.listed(after).find(|other| other.started > t.started)
    }

    fn taken_with<'a>(&'a self, t: &'a Seen, value: Fingerprint) -> &'a [usize] {
        let taken = self.carried.taken.get_or_init(|| {
            let mut taken = Map::default();
            for seen in self.all().filter(|seen| seen.accepted() && seen.role != Role::Preflight) {
                if let Some(credential) = &seen.credential {
                    taken.push((credential.fingerprint, server(seen)), seen.id.0);
                }
            }
            taken
        });
        taken.list(&(value, server(t)))
    }

    /// Those of them with the route of `t`.
    pub fn accepted_on_route<'a>(
        &'a self,
        t: &'a Seen,
        token: Fingerprint,
    ) -> impl DoubleEndedIterator<Item = &'s Seen> {
        let on_route = self.carried.on_route.get_or_init(|| {
            let mut on_route = Map::default();
            for seen in self.all().filter(|seen| seen.accepted() && seen.role != Role::Preflight) {
                if let Some(credential) = &seen.credential {
                    on_route.push((seen.route, credential.fingerprint), seen.id.0);
                }
            }
            on_route
        });
        self.listed(on_route.list(&(t.route, token))).filter(move |seen| seen.same_route(t))
    }

    /// Accepted requests for data or pages with the host of `t` that carried a cookie of this [value](Self::session_value).
    pub(super) fn accepted_with_cookie<'a>(&'a self, t: &'a Seen, value: Fingerprint) -> &'a [usize] {
        let by_cookie = self.carried.by_cookie.get_or_init(|| {
            let mut by_cookie: Map<(Fingerprint, Server<'s>), Vec<usize>> = Map::default();
            let fits = |seen: &&Seen| seen.accepted() && matches!(seen.role, Role::Plain | Role::Probe);
            for seen in self.all().filter(fits) {
                for cookie in &seen.cookies {
                    by_cookie.update((self.session_value(cookie), server(seen)), |list| {
                        if list.last() != Some(&seen.id.0) {
                            list.push(seen.id.0);
                        }
                    });
                }
            }
            by_cookie
        });
        by_cookie.list(&(value, server(t)))
    }

    /// Accepted requests for data with the host of `t` that carried one of the same session cookies or
    /// the same Authorization, or the same key and nothing else: the server knew who was asking.
    pub fn accepted_with_same(&self, t: &Seen) -> impl DoubleEndedIterator<Item = &'s Seen> {
        let same = self.same(t);
        (0..same.list.len()).filter_map(move |index| self.seen(EntryId(*same.list.get(index)?)))
    }

    /// Those of them that began within `ms` before or after `t`.
    pub fn accepted_with_same_near(&self, t: &Seen, ms: i64) -> impl DoubleEndedIterator<Item = &'s Seen> {
        let same = self.same(t);
        let range = self.near(&same.list, t, ms);
        range.filter_map(move |index| self.seen(EntryId(*same.list.get(index)?)))
    }

    /// The first of them with the route of another exchange.
    pub(super) fn accepted_with_same_on_route(&self, t: &Seen, other: &Seen) -> Option<&'s Seen> {
        let first = self.same(t).routes.get(&other.route).copied()?;
        self.seen(EntryId(first)).filter(|first| first.same_route(other))
    }

    /// Whether one of them has the route of `t`.
    pub fn accepted_same_route(&self, t: &Seen) -> bool {
        self.accepted_with_same_on_route(t, t).is_some()
    }

    /// The first request with the credential of `t`, else with one of its session cookies.
    pub(super) fn first_with_same(&self, t: &Seen) -> Option<&'s Seen> {
        let first = self.first_with_each();
        let found = |index: &usize| self.seen(EntryId(*index));
        match &t.credential {
            Some(credential) => first.credential.get(&credential.fingerprint).and_then(found),
            None => t
                .session_cookies()
                .filter_map(|cookie| first.cookie.get(&self.session_value(cookie)).and_then(found))
                .min_by_key(|seen| (seen.started, seen.id)),
        }
    }

    /// The first request with a token of the same person as that of `t`.
    pub(super) fn first_of_person(&self, t: &Seen) -> Option<&'s Seen> {
        let person = t.token()?.person()?;
        self.first_with_each().person.get(&person).and_then(|index| self.seen(EntryId(*index)))
    }

    fn first_with_each(&self) -> &First {
        self.carried.first.get_or_init(|| {
            let mut first = First::default();
            for seen in self.all() {
                let note = |map: &mut Map<Fingerprint, usize>, value: Fingerprint| {
                    if !map.contains(&value) {
                        map.insert(value, seen.id.0);
                    }
                };
                if let Some(credential) = &seen.credential {
                    note(&mut first.credential, credential.fingerprint);
                }
                if let Some(person) = seen.token().and_then(TokenFacts::person) {
                    note(&mut first.person, person);
                }
                for cookie in seen.session_cookies() {
                    note(&mut first.cookie, self.session_value(cookie));
                }
            }
            first
        })
    }

    fn same(&self, t: &Seen) -> Rc<Same> {
        let values = |seen: &Seen| -> Vec<Fingerprint> {
            seen.session_cookies().map(|cookie| self.session_value(cookie)).collect()
        };
        let token = |seen: &Seen| seen.credential.as_ref().map(|credential| credential.fingerprint);
        let key = |seen: &Seen| seen.api_key.as_ref().map(|key| key.fingerprint);
        let alike = |of: &Seen| {
            server(of) == server(t)
                && token(of) == token(t)
                && key(of) == key(t)
                && (t.credential.is_some() || values(of) == values(t))
        };
        if let Some((of, same)) = &*self.carried.same.borrow()
            && (*of == t.id || self.seen(*of).is_some_and(alike))
        {
            return Rc::clone(same);
        }
        let list = self.all_with_same(t);
        // From the last to the first, which stays.
        let routes = self.listed(&list).rev().map(|seen| (seen.route, seen.id.0)).collect();
        let same = Rc::new(Same { list, routes });
        self.carried.same.replace(Some((t.id, Rc::clone(&same))));
        same
    }

    fn all_with_same(&self, t: &Seen) -> Vec<usize> {
        let key = t.api_key.as_ref().map(|key| key.fingerprint);
        let fits = |seen: &Seen| {
            seen.accepted()
                && seen.api_key.as_ref().map(|key| key.fingerprint) == key
                && matches!(seen.role, Role::Plain | Role::Probe)
                && !self.says_nobody(seen)
        };
        if let Some(credential) = &t.credential {
            let same = self.accepted_with_token(t, credential.fingerprint);
            return same.filter(|seen| fits(seen)).map(|seen| seen.id.0).collect();
        }
        let values: Vec<Fingerprint> = t.session_cookies().map(|cookie| self.session_value(cookie)).collect();
        // A key alone: whose it is, the server knows by it.
        if key.is_some() && values.is_empty() {
            let alone = |seen: &&Seen| seen.credential.is_none() && seen.session_cookies().next().is_none();
            return self.host(t).filter(alone).filter(|seen| fits(seen)).map(|seen| seen.id.0).collect();
        }
        let lists = values.iter().flat_map(|value| self.accepted_with_cookie(t, *value));
        let mut same: Vec<&Seen> = lists.filter_map(|index| self.seen(EntryId(*index))).collect();
        same.retain(|seen| {
            seen.credential.is_none()
                && seen.session_cookies().any(|cookie| values.contains(&self.session_value(cookie)))
                && fits(seen)
        });
        sorted::by_key(&mut same, |seen| (seen.started, seen.id));
        same.dedup_by_key(|seen| seen.id);
        same.into_iter().map(|seen| seen.id.0).collect()
    }
}
