//! The cookie store at any moment of a session, wound back from what was captured.
//!
//! Three sources, the best at hand is taken: the captured store with its changes, the changes alone, and what the
//! responses set by the rules. The browser tells of a change a little after it happened, at times later than the next
//! request began, so a change that a response's Set-Cookie explains is dated back to that response's end.

use std::cmp::Ordering;

use crate::http::date::http_date;
use crate::http::public_suffix::registrable_domain;
use crate::http::secret::Fingerprint;
use crate::http::set_cookie;
use crate::http::time::Millis;
use crate::sorted::{self, Map};

use super::cookie_rules::{SetContext, store_by_server_clock};
use super::jar::{ChangeCause, CookieChange, StoredCookie};
use super::relation::{Pages, like_chromium};
use super::{EntryId, Session};

/// How much later than the response a change may be told, in ms, to be dated back to it.
const TOLD_LATE_MS: i64 = 250;

/// How far from the response's end a change may be told, in ms, to be that response's deed.
const DEED_MS: i64 = 1_000;

/// What a timeline is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Source {
    /// The captured store, with its changes where they are known.
    Store,
    /// Changes only: what was there before them isn't known.
    Changes,
    /// Set-Cookie fields only, by the rules: what scripts and other tabs did isn't known.
    Headers,
}

/// The store through a session.
#[derive(Debug, Clone)]
pub struct Timeline {
    source: Source,
    captured: Vec<StoredCookie>,
    captured_at: Option<Millis>,
    events: Vec<Event>,
    /// Each place in the store that was ever taken, by domain and name.
    places: Vec<Place>,
    /// The places of each name.
    names: Map<String, Vec<usize>>,
}

/// A place in the store and its history.
#[derive(Debug, Clone, Default)]
struct Place {
    /// The captured cookie in it.
    captured: Option<usize>,
    /// Its changes, in order of time.
    events: Vec<usize>,
    /// Which change created the cookie that is there after each of them, where the session shows it.
    created: Vec<Option<usize>>,
}

impl Place {
    /// Which change the cookie of a further one counts as created by. One set anew is as old as the one whose place it takes
    /// (RFC 6265bis §5.7 step 23), in Chromium only if it has the same value.
    fn maker(&self, index: usize, events: &[Event], by_value: bool) -> Option<usize> {
        let event = events.get(index)?;
        let before = self.created.last().copied().flatten();
        let stays = |event: &Event| !event.removed || event.cause == ChangeCause::Overwrite;
        let last = self.events.last().and_then(|index| events.get(*index)).filter(|last| stays(last));
        match last {
            _ if event.removed => before.filter(|_| stays(event)),
            Some(last) if !by_value || last.cookie.value == event.cookie.value => before,
            _ => Some(index),
        }
    }
}

/// A hostile session may fill the store with one name.
const MOST_OF_A_NAME: usize = 256;

/// A change of the store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// When it happened, as near as can be told. Device clock.
    pub at: Millis,
    /// Removed, or else added.
    pub removed: bool,
    /// Why, in the browser's word.
    pub cause: ChangeCause,
    /// The cookie.
    pub cookie: StoredCookie,
    /// Its index in [`super::Context::changes`]; `None` where a Set-Cookie is all there is.
    pub change: Option<usize>,
    /// The answer whose doing it was: its Set-Cookie, or its Clear-Site-Data, came within a second of it.
    pub by: Option<EntryId>,
}

/// What makes two cookies take the same place in the store.
pub(super) type Slot<'a> = (&'a str, &'a str, bool, &'a str, Option<&'a str>);

pub(super) fn slot(cookie: &StoredCookie) -> Slot<'_> {
    let partition = cookie.partition.as_deref().map(|key| key.trim_end_matches('/'));
    (&cookie.domain, &cookie.name, cookie.host_only, &cookie.path, partition)
}

/// The store at a moment, wound back from the captured one; `created` is set where the session shows it.
pub fn jar_at(session: &Session, at: Millis) -> Vec<StoredCookie> {
    Timeline::new(session).at(at)
}

impl Timeline {
    /// Reads a session once; each moment then costs about the number of changes.
    pub fn new(session: &Session) -> Self {
        let context = &session.context;
        let (source, events) = match (&context.jar, &context.changes) {
            (Some(_), Some(_)) => (Source::Store, told(session)),
            (None, Some(_)) => (Source::Changes, told(session)),
            (Some(jar), None) => (Source::Store, set_by_responses(session, Some(jar))),
            (None, None) => (Source::Headers, set_by_responses(session, None)),
        };
        let captured = context.jar.clone().unwrap_or_default();
        let (places, names) = places(&captured, &events, like_chromium(session));
        Self { source, captured, captured_at: context.captured_at, events, places, names }
    }

    /// What it is made of.
    pub fn source(&self) -> Source {
        self.source
    }

    /// All changes, in order of time.
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// The store at the end of what is known.
    pub fn end(&self) -> Vec<StoredCookie> {
        self.at(Millis(i64::MAX))
    }

    /// The same in the order in which its cookies were created, as far as that is known.
    pub(super) fn end_by_age(&self) -> Vec<StoredCookie> {
        let held = |place: &Place| {
            Some((place.created.last().copied().flatten(), self.held(place, Millis(i64::MAX))?))
        };
        let mut list: Vec<_> = self.places.iter().filter_map(held).collect();
        sorted::by_key(&mut list, |(created, _)| *created);
        list.into_iter().map(|(_, cookie)| cookie).collect()
    }

    /// The store at a moment, sorted by domain and name. Cookies whose time had passed are still in it until the
    /// browser swept them out.
    pub fn at(&self, at: Millis) -> Vec<StoredCookie> {
        self.places.iter().filter_map(|place| self.held(place, at)).collect()
    }

    /// The cookies of a name in the store at a moment.
    pub fn named(&self, name: &str, at: Millis) -> Vec<StoredCookie> {
        let places = self.names.get(name).into_iter().flatten().take(MOST_OF_A_NAME);
        places.filter_map(|index| self.held(self.places.get(*index)?, at)).collect()
    }

    /// The cookie of a name and value that was added or removed last, of those that `fits` takes.
    pub(super) fn ever<'t>(
        &'t self,
        name: &str,
        value: &str,
        mut fits: impl FnMut(&&'t StoredCookie) -> bool,
    ) -> Option<&'t StoredCookie> {
        let places = self.names.get(name).into_iter().flatten().take(MOST_OF_A_NAME);
        let last = places.filter_map(|index| {
            let events = self.places.get(*index)?.events.iter().rev();
            let mut cookies = events.filter_map(|at| Some((*at, &self.events.get(*at)?.cookie)));
            cookies.find(|(_, cookie)| cookie.value.expose() == value && fits(cookie))
        });
        last.max_by_key(|(at, _)| *at).map(|(_, cookie)| cookie)
    }

    /// What a place held at a moment: as captured, unless a change lies between the two.
    fn held(&self, place: &Place, at: Millis) -> Option<StoredCookie> {
        // Without a captured store there is nothing to wind back.
        let captured_at = match self.source {
            Source::Store => self.captured_at.unwrap_or(Millis(i64::MAX)),
            Source::Changes | Source::Headers => Millis(i64::MIN),
        };
        let by = |moment: Millis| {
            place.events.partition_point(|index| self.events.get(*index).is_some_and(|e| e.at <= moment))
        };
        let (now, captured) = (by(at), by(captured_at));
        let event = |index: usize| self.events.get(*place.events.get(index)?);
        let cookie = match now.cmp(&captured) {
            Ordering::Less => event(now).filter(|next| next.removed).map(|next| &next.cookie),
            Ordering::Greater => event(now - 1).filter(|last| !last.removed).map(|last| &last.cookie),
            Ordering::Equal => place.captured.and_then(|index| self.captured.get(index)),
        }?;
        let created =
            now.checked_sub(1).and_then(|last| Some(self.events.get((*place.created.get(last)?)?)?.at));
        Some(StoredCookie { created, ..cookie.clone() })
    }
}

/// Sorts captured cookies and changes by the places they take.
fn places(
    captured: &[StoredCookie],
    events: &[Event],
    by_value: bool,
) -> (Vec<Place>, Map<String, Vec<usize>>) {
    let mut found: Map<Slot<'_>, Place> = Map::default();
    for (index, cookie) in captured.iter().enumerate() {
        found.update(slot(cookie), |place| place.captured = Some(index));
    }
    for (index, event) in events.iter().enumerate() {
        found.update(slot(&event.cookie), |place| {
            place.created.push(place.maker(index, events, by_value));
            place.events.push(index);
        });
    }
    let mut names = Map::default();
    for (index, slot) in found.keys().enumerate() {
        names.push(slot.1.to_owned(), index);
    }
    (found.into_list().into_iter().map(|(_, place)| place).collect(), names)
}

/// The changes the browser told, each dated back where a response explains it.
fn told(session: &Session) -> Vec<Event> {
    let set = Sets::new(session);
    let changes = session.context.changes.iter().flatten();
    let mut events: Vec<Event> = changes
        .enumerate()
        .map(|(index, change)| {
            let (at, by) = set.moment(change);
            let (removed, cause, cookie) = (change.removed, change.cause, change.cookie.clone());
            Event { at, removed, cause, cookie, change: Some(index), by }
        })
        .collect();
    // The order they were told in is right: no change came after the next one.
    let mut next = Millis(i64::MAX);
    for event in events.iter_mut().rev() {
        event.at = event.at.min(next);
        next = event.at;
    }
    events
}

/// Start and end of an answer that changed the store, and which.
type Deed = (Millis, Millis, EntryId);

/// When which Set-Cookie arrived, in order of start.
struct Sets<'a> {
    session: &'a Session,
    /// By name and value.
    values: Map<(&'a str, Fingerprint), Vec<Deed>>,
    /// Deletions by name.
    deletions: Map<&'a str, Vec<Deed>>,
    /// Answers that clear all cookies of their site.
    clears: Vec<Deed>,
}

impl<'a> Sets<'a> {
    fn new(session: &'a Session) -> Self {
        let (mut values, mut deletions) = (Map::<_, Vec<_>>::default(), Map::<_, Vec<_>>::default());
        let mut clears = Vec::new();
        for (index, exchange) in session.exchanges.iter().enumerate() {
            let (Some(started), Some(ended)) = (exchange.started, exchange.ended()) else { continue };
            let deed = (started, ended, EntryId(index));
            if exchange.response_headers.all("clear-site-data").any(clears_cookies) {
                clears.push(deed);
            }
            for line in exchange.response_headers.all("set-cookie").flat_map(set_cookie::lines) {
                let pair = line.split(';').next().unwrap_or(line);
                let (name, value) = pair.split_once('=').unwrap_or(("", pair));
                let (name, value) = (name.trim(), value.trim());
                let read = set_cookie::read(line).value;
                let past = read.expires.is_some_and(|at| at <= ended);
                if read.max_age.map_or(past, |seconds| seconds <= 0) {
                    deletions.push(name, deed);
                } else {
                    values.push((name, Fingerprint::of(value)), deed);
                }
            }
        }
        values.values_mut().chain(deletions.values_mut()).for_each(|times| sorted::by(times, Ord::cmp));
        sorted::by(&mut clears, Ord::cmp);
        Self { session, values, deletions, clears }
    }

    /// When a change happened, and which answer did it.
    fn moment(&self, change: &CookieChange) -> (Millis, Option<EntryId>) {
        let CookieChange { at, removed, ref cookie, .. } = *change;
        let times = if removed {
            self.deletions.get(cookie.name.as_str())
        } else {
            self.values.get(&(cookie.name.as_str(), cookie.value.fingerprint()))
        };
        // The last one that had begun explains the change, if it hadn't ended long ago.
        let latest = |times: &Vec<Deed>| {
            let count = times.partition_point(|(started, ..)| *started <= at);
            let (_, ended, entry) = *times.get(count.checked_sub(1)?)?;
            Some((at.since(ended), ended, entry))
        };
        let found = times.and_then(latest);
        let moment =
            found.filter(|(late, ..)| *late <= TOLD_LATE_MS).map_or(at, |(_, ended, _)| ended.min(at));
        // Names are common: the answer has to be of the cookie's own site.
        let by = |times: &Vec<Deed>| {
            let (late, _, entry) = latest(times)?;
            let host = &self.session.exchanges.get(entry.0)?.url.host;
            let same = registrable_domain(host) == registrable_domain(&cookie.domain);
            (same && late <= DEED_MS).then_some(entry)
        };
        let by = match (removed, change.cause) {
            // What Set-Cookie deletes is told as expired, in one way or the other; Clear-Site-Data as explicit.
            (true, ChangeCause::Explicit) => by(&self.clears),
            (true, ChangeCause::Evicted) => None,
            _ => times.and_then(by),
        };
        (moment, by)
    }
}

/// Whether a Clear-Site-Data field says that cookies go.
fn clears_cookies(value: &str) -> bool {
    value.split(',').any(|kind| matches!(kind.trim(), "\"cookies\"" | "\"*\""))
}

/// What responses set, by the rules. With a captured store only what it still holds: its other cookies' past isn't known.
fn set_by_responses(session: &Session, jar: Option<&[StoredCookie]>) -> Vec<Event> {
    let held: Option<Map<Slot<'_>, Fingerprint>> =
        jar.map(|jar| jar.iter().map(|cookie| (slot(cookie), cookie.value.fingerprint())).collect());
    let pages = Pages::new(session);
    let mut events = Vec::new();
    for (index, exchange) in session.exchanges.iter().enumerate() {
        let entry = EntryId(index);
        let lines = exchange.response_headers.all("set-cookie").flat_map(set_cookie::lines);
        let mut lines = lines.peekable();
        // A cached answer sets nothing again.
        let Some(ended) = exchange.ended().filter(|_| lines.peek().is_some() && !exchange.from_cache) else {
            continue;
        };
        let top = pages.top_level_site(entry);
        let context = SetContext {
            url: &exchange.url,
            http_api: true,
            same_site: true,
            jar: &[],
            third_party_blocked: false,
            top_level_site: top.as_deref(),
            now: ended,
        };
        let server = exchange.response_headers.get("date").and_then(http_date);
        let relation = pages.relation(entry).map(|(relation, _)| relation);
        for line in lines {
            let read = set_cookie::read(line).value;
            let same_site = pages.may_set(entry, relation, read.same_site);
            let context = SetContext { same_site, ..context.clone() };
            let Ok(cookie) = store_by_server_clock(&read, &context, server) else { continue };
            let removed = cookie.expires.is_some_and(|at| at <= ended);
            let known = held
                .as_ref()
                .is_none_or(|held| !removed && held.get(&slot(&cookie)) == Some(&cookie.value.fingerprint()));
            if known {
                let cause = if removed { ChangeCause::ExpiredOverwrite } else { ChangeCause::Explicit };
                events.push(Event { at: ended, removed, cause, cookie, change: None, by: Some(entry) });
            }
        }
    }
    sorted::by_key(&mut events, |event| event.at);
    events
}
