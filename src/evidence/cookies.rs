//! What became of the cookies that carry a sign-in: refused when set, kept back, ended, deleted.
//!
//! The rules and the store are judged by [`crate::session::cookies`], once for a session; here they are asked about sign-ins.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use super::exposed::SessionSet;
use super::facts::Facts;
use super::role::Role;
use super::rolling::Rolled;
use super::seen::{Seen, SetFact};
use crate::http::public_suffix::registrable_domain;
use crate::http::secret::Fingerprint;
use crate::http::time::Millis;
use crate::session::EntryId;
use crate::session::cookie_rules::{
    Refused, Withheld, default_path, domain_match, other_purpose, path_match,
};
use crate::session::cookies::{Certainty, Cookies, Fate, Outcome, SentCookie};
use crate::session::jar::{ChangeCause, StoredCookie};
use crate::session::timeline::Event;
use crate::sorted::{Map, Set};

/// How far a change of the store may lie from the response that made it, in milliseconds.
const NEAR: i64 = 1_000;
/// A value this long, in bytes, isn't a name or a choice.
const LONG: usize = 16;
/// Cookies that answers to sign-ins set as well, and that carry none.
const NO_SESSION: &[&str] = &[
    "csrf",
    "xsrf",
    "nonce",
    "state",
    "pkce",
    "verifier",
    "correlation",
    "flash",
    "locale",
    "theme",
    "consent",
];

/// What was found out about a session's cookies, each thing when it is first asked for.
#[derive(Debug, Default)]
pub(super) struct Memory<'s> {
    cookies: OnceCell<Cookies<'s>>,
    /// Of the exchange asked about last: causes ask about one exchange many times over.
    fates: RefCell<Option<(EntryId, Rc<[SentCookie]>)>>,
    refused: OnceCell<Vec<RefusedSet<'s>>>,
    /// Values of sessions that are written anew with each answer.
    pub(super) rolled: OnceCell<Rolled>,
    /// Names of the cookies that answers to sign-ins set.
    from_sign_in: OnceCell<Set<&'s str>>,
    pub(super) session_sets: OnceCell<Vec<SessionSet<'s>>>,
    /// Which of the store's changes removed a session cookie, by site.
    removals: OnceCell<Map<String, Vec<usize>>>,
}

/// A cookie that was stored and didn't go with a request.
#[derive(Debug, Clone)]
pub struct KeptBack {
    /// The cookie.
    pub cookie: StoredCookie,
    /// The rule that kept it back.
    pub rule: Withheld,
    /// Store and headers agree; else it follows from the rules.
    pub confirmed: bool,
}

/// A Set-Cookie that the browser refused.
#[derive(Debug, Clone, Copy)]
pub struct RefusedSet<'s> {
    /// The response.
    pub entry: EntryId,
    /// The line.
    pub set: &'s SetFact,
    /// The rule.
    pub rule: Refused,
    /// The browser's own store shows that it isn't there.
    pub confirmed: bool,
}

/// How a session cookie came to its end before a request.
#[derive(Debug, Clone)]
pub struct Ended {
    /// Its name.
    pub name: String,
    /// Who or what ended it.
    pub by: EndedBy,
}

/// Who or what ended a cookie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EndedBy {
    /// A response deleted it.
    Response(EntryId),
    /// Its time had come: when.
    Expiry(Millis),
    /// The browser reports an overwrite with a past expiry that no recorded response asked for. Index of the change.
    UnseenDeletion(usize),
    /// Removed in the browser, by hand or by an extension. Index of the change.
    Removed(usize),
    /// Pushed out by the browser's limit. Index of the change.
    Evicted(usize),
}

impl<'s> Facts<'s> {
    /// The session's cookies, judged by rules and store.
    pub fn cookies(&self) -> &Cookies<'s> {
        self.memory.cookies.get_or_init(|| Cookies::new(self.session))
    }

    /// What became of each cookie of the site of `t`, sent or not.
    pub fn fates(&self, t: &Seen) -> Rc<[SentCookie]> {
        if let Some((of, fates)) = &*self.memory.fates.borrow()
            && *of == t.id
        {
            return Rc::clone(fates);
        }
        let fates: Rc<[SentCookie]> = self.cookies().sent(t.id).into();
        self.memory.fates.replace(Some((t.id, Rc::clone(&fates))));
        fates
    }

    /// Whether `t` is the page in the address bar: a person can choose another address. A frame's can't be.
    pub fn is_page(&self, t: &Seen) -> bool {
        let headers = self.session.exchanges.get(t.id.0).map(|exchange| &exchange.request_headers);
        let destination = headers.and_then(|headers| headers.get("sec-fetch-dest"));
        t.document && destination.is_none_or(|kind| kind.eq_ignore_ascii_case("document"))
    }

    /// Whether the browser's own store was looked at.
    pub fn store_known(&self) -> bool {
        self.session.context.jar.is_some()
    }

    /// Whether a session-like cookie that `t` could have carried was stored for its site; `None` where the
    /// store wasn't looked at and no Set-Cookie tells.
    pub fn stored_session(&self, t: &Seen) -> Option<bool> {
        let found = self.fates(t).iter().any(|sent| {
            sent.fate != Fate::Withheld(Withheld::StoredLater)
                && (sent.fate != Fate::Sent || sent.certainty == Certainty::Confirmed)
                && self.carries_session(&sent.cookie)
                && !foreign_host(t, &sent.cookie)
        });
        (found || self.store_known()).then_some(found)
    }

    /// Whether a stored cookie looks like one that carries the sign-in: by name, or because the answer to a sign-in set it.
    pub fn carries_session(&self, cookie: &StoredCookie) -> bool {
        self.cookies().session_like(cookie)
            || cookie.http_only && self.set_by_sign_ins().contains(cookie.name.as_str())
    }

    /// Names of the cookies that the answers to sign-ins set: those that scripts can't read, and long ones.
    pub(super) fn set_by_sign_ins(&self) -> &Set<&'s str> {
        self.memory.from_sign_in.get_or_init(|| {
            let set = self.all().filter(|seen| seen.signs_in()).flat_map(|seen| &seen.set);
            let set = set.filter(|set| {
                let long = set.cookie.value.len() >= LONG && !other_purpose(&set.cookie.name);
                !set.deletes && (set.cookie.http_only || long) && !of_a_step(&set.cookie.name)
            });
            set.map(|set| set.cookie.name.as_str()).collect()
        })
    }

    /// The session-like cookies of the site that were stored when `t` began and didn't go with it, with the rule that kept each back.
    pub fn kept_back(&self, t: &Seen) -> Vec<KeptBack> {
        if t.incomplete || !t.lacks_session() {
            return Vec::new();
        }
        let fates = self.fates(t);
        let kept = fates.iter().filter_map(|sent| match sent.fate {
            Fate::Withheld(rule) if rule != Withheld::StoredLater => Some((sent, rule)),
            _ => None,
        });
        // The way back from a login provider hangs on what was remembered for it.
        let needed = |cookie: &StoredCookie| {
            self.carries_session(cookie) || t.role == Role::Callback && of_a_step(&cookie.name)
        };
        kept.filter(|(sent, _)| needed(&sent.cookie) && !t.sends(&sent.cookie.name))
            .map(|(sent, rule)| KeptBack {
                cookie: sent.cookie.clone(),
                rule,
                confirmed: sent.certainty == Certainty::Confirmed,
            })
            .collect()
    }

    /// The session-like Set-Cookie lines up to `t` that the browser refused, the latest first.
    ///
    /// A line whose cookie was sent or stored at any time isn't among them, whatever the rules say.
    pub fn refused_sets(&self, t: &Seen) -> impl Iterator<Item = RefusedSet<'s>> {
        let started = t.started;
        let refused = self.memory.refused.get_or_init(|| self.all_refused());
        refused
            .iter()
            .rev()
            .filter(move |refused| self.seen(refused.entry).is_some_and(|setter| setter.started < started))
            .copied()
    }

    fn all_refused(&self) -> Vec<RefusedSet<'s>> {
        let context = &self.session.context;
        let stored =
            context.jar.iter().flatten().chain(context.changes.iter().flatten().map(|change| &change.cookie));
        let lines = self.all().flat_map(|seen| &seen.set);
        let given: Set<(&str, Fingerprint)> =
            lines.map(|set| (set.cookie.name.as_str(), set.fingerprint)).collect();
        let mut kept: Set<(&str, Fingerprint)> =
            stored.map(|cookie| (cookie.name.as_str(), cookie.value.fingerprint())).collect();
        let sent = self.all().flat_map(|seen| &seen.cookies);
        kept.extend(
            sent.map(|sent| (sent.name.as_str(), sent.fingerprint)).filter(|sent| given.contains(sent)),
        );
        let confirms = context.jar.is_some() && context.changes.is_some();
        let mut found = Vec::new();
        for seen in self.all() {
            let signs_in = |set: &SetFact| {
                !set.deletes
                    && (set.session_like || seen.role == Role::SignIn && set.cookie.http_only)
                    && !kept.contains(&(set.cookie.name.as_str(), set.fingerprint))
            };
            if !seen.set.iter().any(signs_in) {
                continue;
            }
            for (set, received) in seen.set.iter().zip(self.cookies().received(seen.id)) {
                if let Outcome::Refused(rule) = received.outcome
                    && signs_in(set)
                {
                    let confirmed = received.certainty == Certainty::Confirmed
                        || rule == Refused::CredentialsOmitted && confirms;
                    found.push(RefusedSet { entry: seen.id, set, rule, confirmed });
                }
            }
        }
        found
    }

    /// How the last session cookie came to its end before `t`, where one did and wasn't replaced.
    pub fn ended(&self, t: &Seen) -> Option<Ended> {
        let now = t.started?;
        let mut latest: Option<(Millis, Ended)> = None;
        let mut consider = |at: Millis, name: &str, by: EndedBy| {
            if latest.as_ref().is_none_or(|(earlier, _)| at >= *earlier) {
                latest = Some((at, Ended { name: name.to_owned(), by }));
            }
        };
        for seen in self.deleting_before(t) {
            let at = seen.ended.or(seen.started).unwrap_or_default();
            // What was for another path `t` never had.
            let for_it =
                |set: &&SetFact| set.cookie.path.as_deref().is_none_or(|path| path_match(&t.url.path, path));
            for set in seen.set.iter().filter(|set| set.deletes).filter(for_it) {
                if set.session_like || self.was_sent(&set.cookie.name, seen) {
                    consider(at, &set.cookie.name, EndedBy::Response(seen.id));
                }
            }
            if seen.clears_cookies
                && let Some(cookie) = seen.session_cookies().next()
            {
                consider(at, &cookie.name, EndedBy::Response(seen.id));
            }
        }
        for sent in self.fates(t).iter() {
            let ran_out = sent.fate == Fate::Withheld(Withheld::Expired);
            if let Some(at) = sent.cookie.expires.filter(|_| ran_out)
                && self.carries_session(&sent.cookie)
                && self.was_sent(&sent.cookie.name, t)
            {
                consider(at, &sent.cookie.name, EndedBy::Expiry(at));
            }
        }
        for event in self.removals(t, now) {
            let Some(by) = self.removed_by(t, event) else { continue };
            consider(event.at, &event.cookie.name, by);
        }
        let (at, ended) = latest?;
        let set_again = self.showing_before(t, &ended.name).any(|seen| {
            seen.ended.or(seen.started).unwrap_or_default() > at
                && seen.set.iter().any(|set| set.cookie.name == ended.name && !set.deletes)
        });
        (!set_again && !t.sends(&ended.name)).then_some(ended)
    }

    /// The deletion, by an answer that isn't here (of another tab), of the session cookie that was accepted before, where
    /// `t` carries another value that nobody was seen to give: what the sign-in page handed to a visitor.
    pub fn ended_and_replaced(&self, t: &Seen) -> Option<Ended> {
        let now = t.started?;
        t.session_cookies().find_map(|cookie| {
            let unseen = self.giver(t, cookie).is_none();
            let other = |seen: &Seen| {
                seen.cookies
                    .iter()
                    .any(|sent| sent.name == cookie.name && sent.fingerprint != cookie.fingerprint)
            };
            let event = self
                .removals(t, now)
                .filter(|_| unseen)
                .filter(|event| event.cookie.name == cookie.name)
                .last()?;
            let before = |seen: &&Seen| seen.started.is_some_and(|at| at <= event.at);
            let good = self.before(t).filter(before).any(|seen| seen.accepted() && other(seen));
            let by = self.removed_by(t, event).filter(|by| matches!(by, EndedBy::UnseenDeletion(_)))?;
            good.then(|| Ended { name: cookie.name.clone(), by })
        })
    }

    /// Removals of session cookies of the site of `t` that the browser told before `t`.
    fn removals<'a>(&'a self, t: &'a Seen, now: Millis) -> impl Iterator<Item = &'a Event> {
        let events = self.cookies().timeline().events();
        let removals = self.memory.removals.get_or_init(|| {
            let mut removals = Map::default();
            for (index, event) in events.iter().enumerate() {
                if event.removed && event.change.is_some() && self.carries_session(&event.cookie) {
                    removals.push(site_of(&event.cookie.domain).to_owned(), index);
                }
            }
            removals
        });
        let of_site = removals.list(t.site.as_str()).iter().filter_map(|index| events.get(*index));
        of_site.filter(move |event| event.at <= now)
    }

    /// Who removed a cookie; `None` where a response did, which is told by that response, or where it was replaced.
    fn removed_by(&self, t: &Seen, event: &Event) -> Option<EndedBy> {
        let by_response = || {
            self.deleting_before(t).any(|seen| {
                let near = seen.started.is_some_and(|at| at <= event.at.plus(NEAR))
                    && seen.ended.is_some_and(|at| at.plus(NEAR) >= event.at);
                let deletes = seen.set.iter().any(|set| set.deletes && set.cookie.name == event.cookie.name);
                near && (deletes || seen.clears_cookies)
            })
        };
        let change = event.change?;
        match event.cause {
            ChangeCause::Overwrite => None,
            ChangeCause::Expired => Some(EndedBy::Expiry(event.cookie.expires.unwrap_or(event.at))),
            ChangeCause::Evicted => Some(EndedBy::Evicted(change)),
            _ if by_response() => None,
            ChangeCause::ExpiredOverwrite => Some(EndedBy::UnseenDeletion(change)),
            ChangeCause::Explicit => Some(EndedBy::Removed(change)),
        }
    }

    /// Whether a cookie of this name went with a request to the site up to `t`.
    fn was_sent(&self, name: &str, t: &Seen) -> bool {
        t.sends(name) || self.sent_before(t, name)
    }
}

impl SetFact {
    /// Whether the cookie, set by an answer of `from`, is meant for the address of `t`.
    pub fn meant_for(&self, t: &Seen, from: &Seen) -> bool {
        let host = match &self.cookie.domain {
            Some(domain) => domain_match(&t.url.host, domain),
            None => t.url.host == from.url.host,
        };
        host && path_match(&t.url.path, self.cookie.path.as_deref().unwrap_or(default_path(&from.url.path)))
    }
}

/// Whether a cookie belongs to another host of the site, so that `t` couldn't carry it.
fn foreign_host(t: &Seen, cookie: &StoredCookie) -> bool {
    cookie.host_only && cookie.domain != t.url.host
}

/// Whether a cookie belongs to a step of a sign-in or to the page's looks, by its name.
pub(super) fn of_a_step(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    NO_SESSION.iter().any(|part| name.contains(part))
}

fn site_of(domain: &str) -> &str {
    registrable_domain(domain).unwrap_or(domain)
}
