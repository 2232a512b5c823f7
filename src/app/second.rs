//! The second source of requests: each that `webRequest` told of is paired with what `DevTools` told. What other
//! extensions changed is kept; what `DevTools` lost is recovered.

use crate::har::{Hop, WebEvent, WebStage};
use crate::http::headers::Headers;
use crate::http::secret::Fingerprint;
use crate::http::time::Millis;
use crate::session::EntryId;
use crate::session::exchange::Exchange;
use crate::sorted::{self, Map};

/// `DevTools` may tell of a request so many milliseconds after `webRequest` did; what it hasn't told by then is lost.
const GRACE: i64 = 2_000;

/// The two clocks of one request may differ by so many milliseconds: one counts from the page, one from the network.
const APART: i64 = 2_000;

/// `webRequest` tells of a request about when `DevTools` does; after so many milliseconds it won't any more.
const PATIENCE: i64 = 10_000;

/// Recovered requests that are remembered in case `DevTools` tells of them after all.
const REMEMBERED: usize = 5_000;

/// Requests that are running, and those that wait for the other source.
#[derive(Debug, Default)]
pub(super) struct Second {
    /// By `requestId`. Few at a time.
    running: Vec<(String, Hop)>,
    /// Ended, not told by `DevTools` yet.
    ended: Vec<(Fingerprint, Hop)>,
    /// Told by `DevTools`, not by `webRequest` yet.
    told: Vec<Told>,
    recovered: Vec<(Fingerprint, Millis, EntryId)>,
}

/// A request that `DevTools` told of.
#[derive(Debug, Clone, Copy)]
struct Told {
    key: Fingerprint,
    started: Millis,
    /// When it was told.
    at: Millis,
    entry: EntryId,
}

/// What the pairing came to.
#[derive(Debug, Default)]
pub(super) struct Settled {
    /// Requests that other extensions changed, with the headers from before.
    pub(super) changed: Vec<(EntryId, Headers)>,
    /// Answers that other extensions changed, with the headers that the page got.
    pub(super) passed_on: Vec<(EntryId, Headers)>,
    /// Answers from the browser's cache that `DevTools` doesn't tell from others (Firefox).
    pub(super) cached: Vec<EntryId>,
    /// Requests that `DevTools` lost.
    pub(super) lost: Vec<Exchange>,
}

impl Second {
    /// An event of `webRequest`.
    pub(super) fn take(&mut self, event: WebEvent) {
        let last = matches!(event.stage, WebStage::Redirected | WebStage::Completed | WebStage::Failed);
        let known = self.running.iter().position(|(id, _)| *id == event.id);
        let place = match known {
            Some(place) => place,
            // The panel may have come in the middle of a request; one that was blocked has its end only.
            None if matches!(event.stage, WebStage::Before | WebStage::Failed) => {
                self.running.push((event.id.clone(), Hop::begun_by(&event)));
                self.running.len() - 1
            }
            None => return,
        };
        if let Some((_, hop)) = self.running.get_mut(place) {
            hop.take(event);
        }
        if last {
            let (_, hop) = self.running.swap_remove(place);
            self.ended.push((key(&hop.method, &hop.url), hop));
        }
    }

    /// A request that `DevTools` told of for the first time.
    pub(super) fn told(&mut self, at: Millis, entry: EntryId, exchange: &Exchange) {
        if let Some(started) = exchange.started {
            self.told.push(Told { key: key_of(exchange), started, at, entry });
        }
    }

    /// Where a request stands that was recovered and that `DevTools` tells of now.
    pub(super) fn late(&mut self, exchange: &Exchange) -> Option<EntryId> {
        let (key, started) = (key_of(exchange), exchange.started?);
        let found =
            self.recovered.iter().position(|(of, at, _)| *of == key && apart(*at, started) <= APART)?;
        Some(self.recovered.remove(found).2)
    }

    /// A request that was recovered now stands there.
    pub(super) fn recovered(&mut self, entry: EntryId, exchange: &Exchange) {
        if let Some(started) = exchange.started {
            self.recovered.push((key_of(exchange), started, entry));
        }
        let surplus = self.recovered.len().saturating_sub(REMEMBERED);
        self.recovered.drain(..surplus);
    }

    /// Everything that has ended, for where `DevTools` doesn't tell anything.
    pub(super) fn ended(&mut self) -> Vec<Hop> {
        std::mem::take(&mut self.ended).into_iter().map(|(_, hop)| hop).collect()
    }

    /// Whether a request has ended that `DevTools` hasn't told of.
    pub(super) fn waits(&self) -> bool {
        !self.ended.is_empty()
    }

    /// Entries have moved: `to` says where to, or that they are gone.
    pub(super) fn moved(&mut self, to: &impl Fn(EntryId) -> Option<EntryId>) {
        let told = std::mem::take(&mut self.told).into_iter();
        self.told = told.filter_map(|told| Some(Told { entry: to(told.entry)?, ..told })).collect();
        let recovered = std::mem::take(&mut self.recovered).into_iter();
        self.recovered = recovered.filter_map(|(key, at, entry)| Some((key, at, to(entry)?))).collect();
    }

    /// Pairs what can be paired, and gives up waiting where it was long enough.
    pub(super) fn settle(&mut self, now: Millis, exchanges: &[Exchange]) -> Settled {
        let mut settled = Settled::default();
        let mut alike: Map<Fingerprint, (Vec<usize>, Vec<usize>)> = Map::default();
        for (place, (key, _)) in self.ended.iter().enumerate() {
            alike.update(*key, |(hops, _)| hops.push(place));
        }
        for (place, told) in self.told.iter().enumerate() {
            if alike.contains(&told.key) {
                alike.update(told.key, |(_, list)| list.push(place));
            }
        }
        let mut paired: (Vec<usize>, Vec<usize>) = Default::default();
        for (_, (hops, told)) in alike.iter() {
            for (hop, entry) in self.pairs(hops, told) {
                if let (Some((_, of)), Some(told)) = (self.ended.get(hop), self.told.get(entry))
                    && let Some(exchange) = exchanges.get(told.entry.0)
                {
                    let before = of.changed().filter(|_| of.sent_as(exchange));
                    settled.changed.extend(before.map(|before| (told.entry, before)));
                    let after = of.passed_on().filter(|_| of.answered_as(exchange));
                    settled.passed_on.extend(after.map(|after| (told.entry, after)));
                    settled.cached.extend(of.from_cache(exchange).then_some(told.entry));
                }
                paired.0.push(hop);
                paired.1.push(entry);
            }
        }
        remove(&mut self.ended, paired.0);
        remove(&mut self.told, paired.1);
        self.ended.retain(|(_, hop)| {
            let waits = hop.ended.is_some_and(|ended| now.since(ended) < GRACE);
            if !waits {
                settled.lost.extend(hop.exchange());
            }
            waits
        });
        self.told.retain(|told| now.since(told.at) < PATIENCE);
        settled
    }

    /// Pairs requests of one method and address: the nearest in time belong together.
    ///
    /// The nearest are neighbours in order of time. A page that asks without end may have thousands waiting here, of which
    /// not each can be compared with each.
    fn pairs(&self, hops: &[usize], told: &[usize]) -> Vec<(usize, usize)> {
        let hops = hops.iter().filter_map(|hop| Some((self.ended.get(*hop)?.1.started, false, *hop)));
        let told = told.iter().filter_map(|entry| Some((self.told.get(*entry)?.started, true, *entry)));
        let mut row: Vec<(Millis, bool, usize)> = hops.chain(told).collect();
        sorted::by(&mut row, Ord::cmp);
        let mut pairs = Vec::new();
        loop {
            let neighbours = row.iter().zip(row.iter().skip(1)).enumerate();
            let of_both = neighbours.filter(|(_, (one, next))| one.1 != next.1);
            let near = of_both.map(|(place, (one, next))| (apart(one.0, next.0), place)).min();
            let Some((_, place)) = near.filter(|(apart, _)| *apart <= APART) else { return pairs };
            let (_, _, next) = row.remove(place + 1);
            let is_like =
                |it: &&(Millis, bool, usize)| row.get(place).is_some_and(|of| (it.0, it.1) == (of.0, of.1));
            // Of some that began at the same time the first.
            let first = place - row.iter().take(place).rev().take_while(is_like).count();
            let (_, by_devtools, one) = row.remove(first);
            pairs.push(if by_devtools { (next, one) } else { (one, next) });
        }
    }
}

/// Takes the items at these places out.
fn remove<T>(items: &mut Vec<T>, mut places: Vec<usize>) {
    sorted::by_key(&mut places, |place| *place);
    for place in places.into_iter().rev() {
        items.swap_remove(place);
    }
}

fn apart(one: Millis, other: Millis) -> i64 {
    one.since(other).saturating_abs()
}

fn key_of(exchange: &Exchange) -> Fingerprint {
    key(&exchange.method, exchange.url.href.split('#').next().unwrap_or_default())
}

fn key(method: &str, url: &str) -> Fingerprint {
    Fingerprint::of(&format!("{method} {url}"))
}

#[cfg(test)]
mod tests {
    use super::{GRACE, Second};
    use crate::har::{WebEvent, WebStage};
    use crate::http::headers::Headers;
    use crate::http::secret::Secret;
    use crate::http::time::Millis;
    use crate::http::url::Url;
    use crate::session::EntryId;
    use crate::session::exchange::Exchange;

    const TOKEN: &str = r#"[{"name":"authorization","value":"Bearer a"}]"#;

    /// A whole request as `webRequest` tells it.
    fn tell(second: &mut Second, id: &str, at: i64, before: &str, sent: &str) {
        let event = |stage, at, headers: &str| WebEvent {
            stage,
            id: id.to_owned(),
            at: Millis(at),
            method: "GET".to_owned(),
            url: "https://a.example/me".to_owned(),
            headers: Some(Secret::new(headers)),
            status: if stage == WebStage::Before { 0 } else { 401 },
            ..WebEvent::default()
        };
        for (stage, at, headers) in [
            (WebStage::Before, at, before),
            (WebStage::Sent, at + 1, sent),
            (WebStage::Received, at + 10, "[]"),
            (WebStage::Completed, at + 20, "[]"),
        ] {
            second.take(event(stage, at, headers));
        }
    }

    fn exchange(started: i64, authorization: Option<&str>) -> Exchange {
        let headers: Headers =
            authorization.into_iter().map(|value| ("Authorization".to_owned(), value.to_owned())).collect();
        Exchange {
            started: Some(Millis(started)),
            method: "GET".to_owned(),
            url: Url::parse("https://a.example/me").unwrap(),
            request_headers: headers,
            ..Exchange::default()
        }
    }

    #[test]
    fn a_removed_header_is_found_whichever_source_comes_first() {
        for devtools_first in [true, false] {
            let (mut second, exchanges) = (Second::default(), [exchange(100, None)]);
            if devtools_first {
                second.told(Millis(130), EntryId(0), &exchanges[0]);
            }
            tell(&mut second, "7", 104, TOKEN, "[]");
            if !devtools_first {
                assert!(second.settle(Millis(200), &exchanges).changed.is_empty());
                second.told(Millis(250), EntryId(0), &exchanges[0]);
            }
            let settled = second.settle(Millis(300), &exchanges);
            let changed: Vec<_> =
                settled.changed.iter().map(|(entry, before)| (*entry, before.has("authorization"))).collect();
            assert_eq!(changed, [(EntryId(0), true)]);
            assert!(settled.lost.is_empty() && !second.waits());
        }
    }

    #[test]
    fn what_went_as_it_was_is_no_change() {
        let (mut second, exchanges) = (Second::default(), [exchange(100, Some("Bearer a"))]);
        second.told(Millis(130), EntryId(0), &exchanges[0]);
        tell(&mut second, "7", 104, TOKEN, TOKEN);
        assert!(second.settle(Millis(200), &exchanges).changed.is_empty());
        assert!(!second.waits());
    }

    #[test]
    fn requests_to_one_address_are_told_apart_by_their_time() {
        let mut second = Second::default();
        let exchanges = [exchange(100, Some("Bearer a")), exchange(400, None)];
        tell(&mut second, "7", 104, TOKEN, TOKEN);
        tell(&mut second, "8", 404, TOKEN, "[]");
        second.told(Millis(500), EntryId(1), &exchanges[1]);
        second.told(Millis(500), EntryId(0), &exchanges[0]);
        let settled = second.settle(Millis(600), &exchanges);
        assert_eq!(settled.changed.iter().map(|(entry, _)| *entry).collect::<Vec<_>>(), [EntryId(1)]);
    }

    #[test]
    fn what_devtools_loses_is_recovered_and_replaced_when_it_comes_late() {
        let mut second = Second::default();
        tell(&mut second, "7", 104, TOKEN, TOKEN);
        assert!(second.settle(Millis(124 + GRACE - 1), &[]).lost.is_empty());
        let settled = second.settle(Millis(124 + GRACE), &[]);
        assert_eq!(settled.lost.len(), 1);
        assert_eq!(settled.lost[0].status, 401);
        second.recovered(EntryId(3), &settled.lost[0]);
        assert_eq!(second.late(&exchange(9_000, None)), None);
        assert_eq!(second.late(&exchange(101, None)), Some(EntryId(3)));
        assert_eq!(second.late(&exchange(101, None)), None);
    }

    /// The places of pairs of requests that began at these times.
    fn paired(hops: &[i64], told: &[i64]) -> Vec<(usize, usize)> {
        let mut second = Second::default();
        for (index, at) in hops.iter().enumerate() {
            tell(&mut second, &index.to_string(), *at, "[]", "[]");
        }
        for (index, at) in told.iter().enumerate() {
            second.told(Millis(*at), EntryId(index), &exchange(*at, None));
        }
        let (hops, told): (Vec<_>, Vec<_>) = ((0..hops.len()).collect(), (0..told.len()).collect());
        let mut pairs = second.pairs(&hops, &told);
        crate::sorted::by(&mut pairs, Ord::cmp);
        pairs
    }

    #[test]
    fn the_nearest_in_time_belong_together() {
        assert_eq!(paired(&[0, 100], &[95]), [(1, 0)]);
        assert_eq!(paired(&[0, 100, 300], &[110, 5, 290]), [(0, 1), (1, 0), (2, 2)]);
        assert_eq!(paired(&[0, 0, 0], &[0, 0]), [(0, 0), (1, 1)]);
        assert_eq!(paired(&[5_000], &[0, 2_999]), []);
    }

    /// A page that asks the same again and again while a report is made: compared each with each they would take minutes.
    #[test]
    fn many_alike_cost_little() {
        let at: Vec<i64> = (0..3_000).map(|n| n * 2).collect();
        let later: Vec<i64> = at.iter().map(|at| at + 1).collect();
        assert_eq!(paired(&at, &later).len(), 3_000);
    }
}
