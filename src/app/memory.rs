//! The memory cap: where the session grows beyond it, the oldest healthy requests are let go. Incidents, what proves
//! them, and what says that a sign-in had worked are kept. That something was let go is said.

use super::{Highlight, Model, Source};
use crate::diagnose::report::Report;
use crate::http::secret::Fingerprint;
use crate::session::exchange::{Exchange, Resource};
use crate::session::{EntryId, HeadersAfter, HeadersBefore};
use crate::sorted::Map;

/// Bytes of memory that the whole program may take up in a browser: requests, cookies, the report while it is made, what is
/// shown, and the gaps between them. `tests/wasm.rs` and `./build.sh soak` hold it to that.
pub const MEMORY: usize = 64 << 20;

/// Bytes of it that requests may take up, by [`Exchange::weight`]. While the report on so many is made, it takes up as much as
/// half of that again.
pub const CAP: usize = MEMORY / 2;

/// What is left after letting go.
const AFTER: usize = CAP / 4 * 3;

/// So many bytes of the newest are kept whatever they are: the other source may still speak of them.
const NEWEST: usize = CAP / 8;

/// So many successes of one credential with one host are kept, the newest.
const SUCCESSES: usize = 3;

/// Of an incident without end so many of the first requests are kept, and so many of the newest.
const FIRST: usize = 20;
const LAST: usize = 60;

/// So many requests are told from new ones, let go or not.
const KEYS: usize = 100_000;

/// Changes of the cookie store that are kept: about 5 MiB of them.
pub(super) const CHANGES: usize = 8_000;

/// What is left of them after letting go: the newest.
const CHANGES_AFTER: usize = CHANGES / 4 * 3;

/// Lets the oldest changes of the cookie store go where there are too many, and counts them. What was there before is not
/// known any more: the store is watched from then on only.
pub(super) fn trim_changes(source: &mut Source) -> bool {
    let context = source.engine.context_mut();
    let Some(changes) = context.changes.as_mut().filter(|changes| changes.len() > CHANGES) else {
        return false;
    };
    let surplus = changes.len().saturating_sub(CHANGES_AFTER);
    let gone = changes.drain(..surplus).next_back();
    context.dropped.get_or_insert_default().changes += surplus;
    if let (Some(gone), Some(watched)) = (gone, &mut context.watched) {
        watched.cookies = watched.cookies.max(Some(gone.at));
    }
    source.stale = true;
    true
}

/// What a request weighs that has come in: it shares with others what it can.
pub(super) fn weight(source: &Source, entry: EntryId) -> usize {
    source.engine.session().exchanges.get(entry.0).map_or(0, Exchange::weight)
}

/// Where a request stands that was let go: told again, it isn't taken for a new one.
pub(super) const GONE: EntryId = EntryId(usize::MAX);

/// Lets go what has to go.
pub(super) fn trim(model: &mut Model) {
    let Some(source) = model.source_mut().filter(|source| source.weight > CAP) else { return };
    let session = source.engine.session();
    let keep = keep(&session.exchanges, &source.report);
    if keep.iter().all(|keep| *keep) {
        // Nothing may go: not asked again before as much has come again.
        source.weight = AFTER;
        return;
    }
    let to = places(&keep);
    let moved = |entry: EntryId| to.get(entry.0).copied().flatten();
    rebuild(source, &keep, &moved);
    // They name requests by where they stood.
    (source.overview, source.list, source.listing) = (None, None, None);
    let mut report = std::mem::take(&mut source.report);
    report.renumber(&moved);
    report.seen.exchanges = source.engine.session().exchanges.len();
    super::making::made(source, report);
    // What was let go may have said something, too.
    source.stale = true;
    let kept_before = |entry: EntryId| keep.iter().take(entry.0).filter(|keep| **keep).count();
    if let Some(fixing) = &mut model.fixing {
        let entries = fixing.before.entries.iter().filter_map(|entry| moved(*entry)).collect();
        fixing.before.entries = entries;
        fixing.since = EntryId(kept_before(fixing.since));
        fixing.after = fixing.after.and_then(moved);
    }
    model.chosen.entry = model.chosen.entry.and_then(moved);
    model.chosen.place = model.chosen.place.take().and_then(|place| {
        let entry = place.entry.map(moved);
        (entry != Some(None)).then(|| Highlight { entry: entry.flatten(), ..place })
    });
}

/// A session of what is kept.
fn rebuild(source: &mut Source, keep: &[bool], moved: &impl Fn(EntryId) -> Option<EntryId>) {
    let mut dropped = source.engine.session().context.dropped.unwrap_or_default();
    let gone = source.engine.session().exchanges.iter().zip(keep).filter(|(_, keep)| !**keep);
    for (exchange, _) in gone {
        dropped.count += 1;
        dropped.refused += usize::from(!healthy(exchange));
        dropped.until = dropped.until.max(exchange.started);
    }
    source.engine.retain(keep);
    let context = source.engine.context_mut();
    context.dropped = Some(dropped);
    if let Some(list) = &mut context.headers_before {
        let before = std::mem::take(list).into_iter();
        *list = before
            .filter_map(|before| Some(HeadersBefore { entry: Some(moved(before.entry?)?), ..before }))
            .collect();
    }
    if let Some(list) = &mut context.headers_after {
        let after = std::mem::take(list).into_iter();
        *list = after
            .filter_map(|after| Some(HeadersAfter { entry: Some(moved(after.entry?)?), ..after }))
            .collect();
    }
    source.weight = source.engine.session().exchanges.iter().map(Exchange::weight).sum();
    let known = std::mem::take(&mut source.keys).into_list();
    // What went long before isn't told again any more.
    let forget = known.len() > KEYS;
    for (key, entry) in known {
        if entry != GONE || !forget {
            source.keys.insert(key, moved(entry).unwrap_or(GONE));
        }
    }
    source.second.moved(moved);
}

/// Where each kept request will stand.
fn places(keep: &[bool]) -> Vec<Option<EntryId>> {
    let mut next = 0;
    keep.iter()
        .map(|keep| {
            next += usize::from(*keep);
            keep.then(|| EntryId(next - 1))
        })
        .collect()
}

/// Which requests stay so that what is left weighs no more than it may.
fn keep(exchanges: &[Exchange], report: &Report) -> Vec<bool> {
    let needed = needed(exchanges, report);
    let mut keep = vec![true; exchanges.len()];
    let mut weight: usize = exchanges.iter().map(Exchange::weight).sum();
    // What pages are made of goes first; what says the same as others only where that isn't enough.
    for (most, passive_only) in [(Need::None, true), (Need::None, false), (Need::Alike, false)] {
        for (index, exchange) in exchanges.iter().enumerate() {
            if weight <= AFTER {
                return keep;
            }
            let need = needed.get(index).copied().unwrap_or(Need::Must);
            let may_go = need <= most && (!passive_only || passive(exchange.resource));
            if let Some(stays) = keep.get_mut(index).filter(|stays| **stays && may_go) {
                *stays = false;
                weight = weight.saturating_sub(exchange.weight());
            }
        }
    }
    keep
}

/// How much a request is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Need {
    /// It is healthy, and others are newer.
    None,
    /// It was refused, as others were that stay; or it changed something.
    Alike,
    /// An incident would be another without it.
    Must,
}

const fn passive(resource: Resource) -> bool {
    matches!(
        resource,
        Resource::Script
            | Resource::Stylesheet
            | Resource::Image
            | Resource::Font
            | Resource::Media
            | Resource::Ping
    )
}

/// Which requests are needed: those that were refused, of an incident, that set cookies, the newest, and the last successes
/// of each credential. Of an incident without end the first, the newest and what proves it must stay.
fn needed(exchanges: &[Exchange], report: &Report) -> Vec<Need> {
    let mut successes: Map<Fingerprint, usize> = Map::default();
    let mut newest = 0;
    let mut needed = vec![Need::None; exchanges.len()];
    for (exchange, needed) in exchanges.iter().zip(&mut needed).rev() {
        let plain =
            healthy(exchange) && !exchange.response_headers.has("set-cookie") && exchange.method != "POST";
        newest += exchange.weight();
        *needed = match plain {
            _ if newest <= NEWEST => Need::Must,
            true if !last_success(exchange, &mut successes) => Need::None,
            _ => Need::Alike,
        };
    }
    let mut put = |entry: EntryId, need: Need| {
        if let Some(needed) = needed.get_mut(entry.0) {
            *needed = need.max(*needed);
        }
    };
    for incident in &report.incidents {
        let late = incident.entries.len().saturating_sub(LAST);
        for (index, entry) in incident.entries.iter().enumerate() {
            put(*entry, if index < FIRST || index >= late { Need::Must } else { Need::Alike });
        }
        let evidence = incident.evidence.iter().chain(&incident.against);
        evidence.filter_map(|one| one.at.entry).for_each(|entry| put(entry, Need::Must));
    }
    needed
}

fn healthy(exchange: &Exchange) -> bool {
    (200..400).contains(&exchange.status) && exchange.error.is_none()
}

/// Whether it is among the newest successes of its credential with its host; asked from the newest on.
fn last_success(exchange: &Exchange, successes: &mut Map<Fingerprint, usize>) -> bool {
    let header = |name| exchange.request_headers.get(name).unwrap_or_default();
    let (token, cookies) = (header("authorization"), header("cookie"));
    if token.is_empty() && cookies.is_empty() {
        return false;
    }
    let key = Fingerprint::of(&format!("{} {token} {cookies}", exchange.url.host));
    let mut count = 0;
    successes.update(key, |so_far| {
        *so_far += 1;
        count = *so_far;
    });
    count <= SUCCESSES
}

#[cfg(test)]
mod tests {
    use super::{AFTER, CAP, CHANGES, keep};
    use crate::app::{Edition, Event, Incoming, Model, Msg, update};
    use crate::diagnose::report::Report;
    use crate::http::headers::Headers;
    use crate::http::secret::Secret;
    use crate::http::time::Millis;
    use crate::http::url::Url;
    use crate::session::Watched;
    use crate::session::exchange::{Body, Exchange, Resource};
    use crate::session::jar::{ChangeCause, CookieChange, StoredCookie};

    /// Kilobytes of a body.
    const KILO: usize = 99;

    fn exchange(index: usize, status: u16, token: &str, resource: Resource) -> Exchange {
        let headers: Headers = [("Host", "a.example"), ("Authorization", token)]
            .map(|(a, b)| (a.to_owned(), b.to_owned()))
            .into_iter()
            .collect();
        Exchange {
            started: Some(Millis(i64::try_from(index).unwrap() * 10)),
            duration_ms: Some(1.0),
            method: "GET".to_owned(),
            url: Url::parse(&format!("https://a.example/{index}")).unwrap(),
            status,
            request_headers: if token.is_empty() { Headers::default() } else { headers },
            response_body: Some(Body {
                mime: "text/plain".to_owned(),
                text: Secret::new("x".repeat(KILO * 1024)),
            }),
            resource,
            ..Exchange::default()
        }
    }

    #[test]
    fn what_pages_are_made_of_goes_before_data_and_refusals_stay() {
        let mut list = vec![exchange(0, 401, "Bearer a", Resource::Fetch)];
        list.extend((1..300).map(|index| exchange(index, 200, "", Resource::Fetch)));
        list.extend((300..400).map(|index| exchange(index, 200, "", Resource::Image)));
        list.extend((400..440).map(|index| exchange(index, 200, "", Resource::Image)));
        let kept = keep(&list, &Report::default());
        let dropped: Vec<usize> = (0..list.len()).filter(|index| !kept[*index]).collect();
        assert!(dropped.iter().all(|index| (1..400).contains(index)));
        assert_eq!(dropped.iter().filter(|index| **index >= 300).count(), 100, "pictures first");
        let left: usize = list.iter().zip(&kept).filter(|(_, kept)| **kept).map(|(it, _)| it.weight()).sum();
        assert!(left <= AFTER, "{left}");
    }

    /// Requests of a long session, one after the other: the cap holds, refusals stay, and what went is counted.
    #[test]
    fn a_long_session_stays_under_the_cap() {
        let mut model = Model::new(Edition::Panel, Millis(0));
        let send = |model: &mut Model, event| drop(update(model, Msg { now: Millis(1), event }));
        let total = 3 * CAP / (KILO * 1024);
        for index in 0..total {
            let (status, token) = match index % 100 {
                50 => (401, "Bearer old"),
                _ => (200, "Bearer good"),
            };
            let incoming = Incoming {
                key: index.to_string(),
                exchange: exchange(index, status, token, Resource::Fetch),
            };
            send(&mut model, Event::Exchanges(vec![incoming]));
            if index % 200 == 0 {
                send(&mut model, Event::Clock);
            }
        }
        send(&mut model, Event::Clock);
        let session = model.source().unwrap().engine.session();
        let weight: usize = session.exchanges.iter().map(Exchange::weight).sum();
        assert!(weight <= CAP, "{weight}");
        let refused = session.exchanges.iter().filter(|exchange| exchange.status == 401).count();
        assert_eq!(refused, (0..total).filter(|index| index % 100 == 50).count());
        let dropped = session.context.dropped.unwrap();
        assert_eq!(dropped.count + session.exchanges.len(), total, "none is lost without being counted");
        assert!(dropped.until.is_some());
        // What was let go and is told again isn't new.
        let before = session.exchanges.len();
        let again =
            Incoming { key: "1".to_owned(), exchange: exchange(1, 200, "Bearer good", Resource::Fetch) };
        send(&mut model, Event::Exchanges(vec![again]));
        assert_eq!(model.source().unwrap().engine.session().exchanges.len(), before);
    }

    /// An app that asks again without end: its first and its newest refusals stay, and how many went is counted apart.
    #[test]
    fn refusals_without_end_stay_under_the_cap() {
        let mut model = Model::new(Edition::Panel, Millis(0));
        let total = CAP / (KILO * 1024);
        for index in 0..total {
            let exchange = exchange(index, 401, "Bearer old", Resource::Fetch);
            let incoming = Incoming { key: index.to_string(), exchange };
            drop(update(&mut model, Msg { now: Millis(1), event: Event::Exchanges(vec![incoming]) }));
            if index % 100 == 0 || index == total - 1 {
                drop(update(&mut model, Msg { now: Millis(1), event: Event::Clock }));
            }
        }
        let session = model.source().unwrap().engine.session();
        let weight: usize = session.exchanges.iter().map(Exchange::weight).sum();
        assert!(weight <= CAP, "{weight}");
        let kept: Vec<&str> = session.exchanges.iter().map(|exchange| exchange.url.path.as_str()).collect();
        assert!(kept.starts_with(&["/0", "/1"]) && kept.ends_with(&[&format!("/{}", total - 1)]));
        let dropped = session.context.dropped.unwrap();
        assert_eq!((dropped.count, dropped.refused), (total - kept.len(), total - kept.len()));
    }

    /// A site that changes its cookies without end: the newest changes stay, and what went is counted.
    #[test]
    fn changes_of_cookies_stay_under_their_cap() {
        let mut model = Model::new(Edition::Panel, Millis(0));
        let send = |model: &mut Model, event| drop(update(model, Msg { now: Millis(1), event }));
        let watched = Watched { cookies: Some(Millis(1)), ..Watched::default() };
        send(&mut model, Event::Watching(watched));
        send(&mut model, Event::Page("https://a.example/".to_owned()));
        let total = CHANGES + 10;
        for index in 0..total {
            let cookie = StoredCookie {
                name: "n".to_owned(),
                domain: "a.example".to_owned(),
                ..StoredCookie::default()
            };
            let at = Millis(i64::try_from(index).unwrap());
            let change = CookieChange { at, removed: false, cause: ChangeCause::Explicit, cookie };
            send(&mut model, Event::CookieChanged(change));
        }
        let context = &model.source().unwrap().engine.session().context;
        let kept = context.changes.as_ref().unwrap();
        assert_eq!(kept.len() + context.dropped.unwrap().changes, total);
        assert!(
            kept.len() <= CHANGES && kept.last().unwrap().at == Millis(i64::try_from(total - 1).unwrap())
        );
        assert!(context.watched.unwrap().cookies.unwrap() < kept[0].at);
        assert!(context.watched.unwrap().cookies.unwrap() > Millis(1));
    }
}
