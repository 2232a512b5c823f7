//! The memory cap: where the session grows beyond it, the oldest healthy requests are let go. Incidents, what proves
//! them, and what says that a sign-in had worked are kept. That something was let go is said.

use super::{Event, Highlight, Model, Msg, Source, choose, making, watch};
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

/// So many bytes may wait while a report is made, or come in before the next one is; then requests are let go by the last one.
pub(super) const HELD: usize = CAP / 4;

/// Bytes that an event of `webRequest` takes up at most, as a rule: the header fields of a request or an answer.
const WEB: usize = 4 << 10;

/// What is left after letting go: little goes at a time, so that nobody notices.
pub(super) const AFTER: usize = CAP / 8 * 7;

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

/// Bytes of memory that something takes up which the browser told.
pub(super) fn weight_of(event: &Event) -> usize {
    let held = match event {
        Event::Exchanges(list) => list.iter().map(|incoming| incoming.exchange.weight()).sum(),
        Event::Jar(Some(cookies)) => {
            cookies.iter().map(|cookie| size_of_val(cookie) + cookie.value.share()).sum()
        }
        Event::Web(_) => WEB,
        _ => 0,
    };
    size_of::<Msg>() + held
}

/// Lets go what has to go before a report is there that would say what is needed most: one that is being made is about what
/// was there before.
pub(super) fn bound(model: &mut Model) {
    if model.source().is_some_and(|source| source.weight > CAP + HELD) {
        trim(model);
        model.source_mut().map(making::made);
        choose::settle(model);
        watch::inspect_chosen(model);
    }
}

/// Where a request stands that was let go: told again, it isn't taken for a new one.
pub(super) const GONE: EntryId = EntryId(usize::MAX);

/// Lets go what has to go.
pub(super) fn trim(model: &mut Model) {
    let Some(source) = model.source_mut().filter(|source| source.weight > CAP) else { return };
    let exchanges = &source.engine.session().exchanges;
    let weights: Vec<usize> = exchanges.iter().map(Exchange::weight).collect();
    let (keep, left) = keep(exchanges, &weights, &source.report);
    if keep.iter().all(|keep| *keep) {
        // Nothing may go: not asked again before as much has come again.
        source.weight = AFTER;
        return;
    }
    let to = places(&keep);
    let moved = |entry: EntryId| to.get(entry.0).copied().flatten();
    rebuild(source, &keep, &moved);
    source.weight = left;
    // They name requests by where they stood.
    (source.overview, source.list, source.listing) = (None, None, None);
    source.report.renumber(&moved);
    source.report.seen.exchanges = source.engine.session().exchanges.len();
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
    // What went long before isn't told again any more.
    let forget = source.keys.len() > KEYS;
    source.keys.retain(|entry| {
        let stays = *entry != GONE || !forget;
        *entry = moved(*entry).unwrap_or(GONE);
        stays
    });
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

/// Which requests stay so that what is left weighs no more than it may, and what that weighs.
pub(super) fn keep(exchanges: &[Exchange], weights: &[usize], report: &Report) -> (Vec<bool>, usize) {
    let needed = needed(exchanges, weights, report);
    let mut keep = vec![true; exchanges.len()];
    let mut weight: usize = weights.iter().sum();
    // What pages are made of goes first; what says the same as others only where that isn't enough.
    for (most, passive_only) in [(Need::None, true), (Need::None, false), (Need::Alike, false)] {
        for (index, (exchange, own)) in exchanges.iter().zip(weights).enumerate() {
            if weight <= AFTER {
                return (keep, weight);
            }
            let need = needed.get(index).copied().unwrap_or(Need::Must);
            let may_go = need <= most && (!passive_only || passive(exchange.resource));
            if let Some(stays) = keep.get_mut(index).filter(|stays| **stays && may_go) {
                *stays = false;
                weight = weight.saturating_sub(*own);
            }
        }
    }
    (keep, weight)
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
fn needed(exchanges: &[Exchange], weights: &[usize], report: &Report) -> Vec<Need> {
    let mut successes: Map<Fingerprint, usize> = Map::default();
    let mut newest = 0;
    let mut needed = vec![Need::None; exchanges.len()];
    for ((exchange, weight), needed) in exchanges.iter().zip(weights).zip(&mut needed).rev() {
        let plain =
            healthy(exchange) && !exchange.response_headers.has("set-cookie") && exchange.method != "POST";
        newest += weight;
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
    let mut count = 0;
    successes.update(Fingerprint::of_all(&[&exchange.url.host, token, cookies]), |so_far| {
        *so_far += 1;
        count = *so_far;
    });
    count <= SUCCESSES
}
