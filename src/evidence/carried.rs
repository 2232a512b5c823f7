//! Which requests carried which token or handed one out, found without looking at all: causes ask for it with every refusal.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use super::facts::Facts;
use super::role::Role;
use super::seen::Seen;
use crate::http::secret::Fingerprint;
use crate::session::EntryId;
use crate::sorted::{self, Map};

/// Host and port.
type Server<'s> = (&'s str, Option<u16>);

/// What was found out about tokens, each thing when it is first asked for. Lists hold places in order of arrival, and
/// are in order of starting.
#[derive(Debug, Default)]
pub(super) struct Carried<'s> {
    /// The requests to a server with an Authorization credential.
    with: OnceCell<Map<(Server<'s>, Fingerprint), Vec<usize>>>,
    /// Those of them that were accepted, preflights apart.
    taken: OnceCell<Map<(Server<'s>, Fingerprint), Vec<usize>>>,
    /// Accepted requests for data or pages with a cookie of this value.
    by_cookie: OnceCell<Map<(Server<'s>, Fingerprint), Vec<usize>>>,
    /// For each server, the first request accepted with each credential in each role.
    accepted: OnceCell<Map<Server<'s>, Vec<usize>>>,
    /// Answers that hand tokens out.
    issuers: OnceCell<Vec<usize>>,
    /// Of the exchange asked about last: causes ask about one exchange many times over.
    same: RefCell<Option<(EntryId, Rc<[usize]>)>>,
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
                    with.push((server(seen), credential.fingerprint), seen.id.0);
                }
            }
            with
        });
        self.listed(with.list(&(server(t), token)))
    }

    pub(super) fn accepted(&self) -> &Map<Server<'s>, Vec<usize>> {
        self.carried.accepted.get_or_init(|| {
            let (mut accepted, mut known) = (Map::default(), Map::default());
            for seen in self.all().filter(|seen| seen.accepted()) {
                if let Some(credential) = &seen.credential
                    && known.insert((server(seen), credential.fingerprint, seen.role), ())
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
        let taken = self.carried.taken.get_or_init(|| {
            let mut taken = Map::default();
            for seen in self.all().filter(|seen| seen.accepted() && seen.role != Role::Preflight) {
                if let Some(credential) = &seen.credential {
                    taken.push((server(seen), credential.fingerprint), seen.id.0);
                }
            }
            taken
        });
        self.listed(taken.list(&(server(t), token)))
    }

    /// Accepted requests for data or pages with the host of `t` that carried a cookie of this [value](Self::session_value).
    pub(super) fn accepted_with_cookie<'a>(&'a self, t: &'a Seen, value: Fingerprint) -> &'a [usize] {
        let by_cookie = self.carried.by_cookie.get_or_init(|| {
            let mut by_cookie: Map<(Server<'s>, Fingerprint), Vec<usize>> = Map::default();
            let fits = |seen: &&Seen| seen.accepted() && matches!(seen.role, Role::Plain | Role::Probe);
            for seen in self.all().filter(fits) {
                for cookie in &seen.cookies {
                    by_cookie.update((server(seen), self.session_value(cookie)), |list| {
                        if list.last() != Some(&seen.id.0) {
                            list.push(seen.id.0);
                        }
                    });
                }
            }
            by_cookie
        });
        by_cookie.list(&(server(t), value))
    }

    /// Accepted requests for data with the host of `t` that carried one of the same session cookies or
    /// the same Authorization: the server knew who was asking.
    pub fn accepted_with_same(&self, t: &Seen) -> impl DoubleEndedIterator<Item = &'s Seen> {
        let known = self
            .carried
            .same
            .borrow()
            .as_ref()
            .filter(|(of, _)| *of == t.id)
            .map(|(_, same)| Rc::clone(same));
        let same = known.unwrap_or_else(|| {
            let same: Rc<[usize]> = self.all_with_same(t).into();
            self.carried.same.replace(Some((t.id, Rc::clone(&same))));
            same
        });
        (0..same.len()).filter_map(move |index| self.seen(EntryId(*same.get(index)?)))
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
