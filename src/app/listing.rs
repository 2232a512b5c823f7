//! The request list, cut and ordered. Of a long session it is made in stretches: the list that was there stays on screen
//! until the new one is whole.

use std::cmp::Ordering;

use super::{Model, Order, Requests, Source};
use crate::session::EntryId;
use crate::session::exchange::Exchange;
use crate::sorted;

/// So many bytes may be searched at a stretch.
const STRETCH: usize = 8 << 20;

/// A request that isn't searched costs as much as so many bytes.
const GLANCE: usize = 400;

/// A list that is being made.
#[derive(Debug, Default)]
pub(super) struct Listing {
    /// The first request that wasn't looked at yet.
    next: usize,
    /// What fits so far, each part in order; neighbours are joined so that there are few.
    runs: Vec<Vec<EntryId>>,
}

/// Begins the list anew, as it is cut and ordered now.
pub(super) fn begin(model: &mut Model) {
    if let Some(source) = model.source_mut() {
        source.listed = true;
        source.listing = Some(Listing::default());
    }
    go_on(model);
}

/// Makes a stretch of the list that was begun.
pub(super) fn go_on(model: &mut Model) {
    let cut = &model.requests;
    let Some(source) = model.sources.get_mut(model.current) else { return };
    let Some(mut listing) = source.listing.take() else { return };
    listing.stretch(source, cut);
    if listing.next < source.engine.session().exchanges.len() {
        source.listing = Some(listing);
    } else {
        source.list = Some(listing.whole(source, cut.order));
    }
}

impl Listing {
    fn stretch(&mut self, source: &Source, cut: &Requests) {
        let (searches, mut left) = (cut.query.searches(), STRETCH);
        let mut run = Vec::new();
        let exchanges = source.engine.session().exchanges.iter().enumerate().skip(self.next);
        for (index, exchange) in exchanges {
            let entry = EntryId(index);
            let fits = (!cut.only_refused || source.marks.get(entry).is_some())
                && (cut.query.is_empty() || cut.query.fits(source, entry, exchange));
            if fits {
                run.push(entry);
            }
            self.next = index + 1;
            left = left.saturating_sub(if searches { exchange.weight() } else { GLANCE });
            if left == 0 {
                break;
            }
        }
        sorted::by(&mut run, |one, other| compare(source, cut.order, *one, *other));
        self.runs.push(run);
        while let [.., before, last] = self.runs.as_slice()
            && before.len() <= 2 * last.len()
        {
            self.join(source, cut.order);
        }
    }

    /// Makes one of the last two runs.
    fn join(&mut self, source: &Source, order: Order) {
        let (Some(right), Some(left)) = (self.runs.pop(), self.runs.pop()) else { return };
        let mut joined = Vec::with_capacity(left.len() + right.len());
        let (mut ones, mut others) = (left.into_iter().peekable(), right.into_iter().peekable());
        while let (Some(one), Some(other)) = (ones.peek(), others.peek()) {
            let next = if compare(source, order, *one, *other).is_gt() { others.next() } else { ones.next() };
            joined.extend(next);
        }
        joined.extend(ones.chain(others));
        self.runs.push(joined);
    }

    fn whole(mut self, source: &Source, order: Order) -> Vec<EntryId> {
        while self.runs.len() > 1 {
            self.join(source, order);
        }
        self.runs.pop().unwrap_or_default()
    }
}

/// Which of two requests comes first; the newer one where nothing else decides.
fn compare(source: &Source, order: Order, one: EntryId, other: EntryId) -> Ordering {
    let exchanges = &source.engine.session().exchanges;
    let (first, second) = (exchanges.get(one.0), exchanges.get(other.0));
    let long = |exchange: Option<&Exchange>| exchange.and_then(|it| it.duration_ms).unwrap_or(0.0);
    let by = match order {
        Order::Newest => Ordering::Equal,
        Order::Oldest => return one.cmp(&other),
        Order::Slowest => long(second).total_cmp(&long(first)),
        Order::Status => second.map(|it| it.status).cmp(&first.map(|it| it.status)),
        Order::Host => first.map(|it| &it.url.host).cmp(&second.map(|it| &it.url.host)),
    };
    by.then(other.cmp(&one))
}

#[cfg(test)]
mod tests {
    use super::super::{Act, Edition, Effect, Event, Lane, Model, Msg, Order, Source, update};
    use crate::engine::Engine;
    use crate::http::time::Millis;
    use crate::http::url::Url;
    use crate::session::Session;
    use crate::session::exchange::Exchange;

    fn send(model: &mut Model, event: Event) -> Vec<Effect> {
        update(model, Msg { now: Millis(1_000_000), event })
    }

    fn finish(model: &mut Model) -> usize {
        (0..10_000).find(|_| !send(model, Event::GoOn).contains(&Effect::GoOn)).unwrap()
    }

    fn model(requests: usize) -> Model {
        // A file: what is recorded live is let go at some time.
        let mut model = Model::new(Edition::Page, Millis(0));
        let exchange = |index: usize| Exchange {
            started: Some(Millis(i64::try_from(index).unwrap())),
            duration_ms: Some(f64::from(u32::try_from(index * 7_919 % 1_000).unwrap())),
            method: "GET".to_owned(),
            url: Url::parse(&format!("https://h{}.example/{index}", index * 31 % 5)).unwrap(),
            status: if index.is_multiple_of(3) { 404 } else { 200 },
            ..Exchange::default()
        };
        let exchanges = (0..requests).map(exchange).collect();
        let engine = Engine::of(Session { exchanges, ..Session::default() });
        model.sources.push(Source { engine, ..Source::default() });
        send(&mut model, Event::Act(Act::Lane(Lane::Requests)));
        finish(&mut model);
        model
    }

    fn list(model: &Model) -> Vec<usize> {
        model.source().unwrap().list.as_ref().unwrap().iter().map(|entry| entry.0).collect()
    }

    #[test]
    fn each_order_is_what_sorting_at_once_gives() {
        let mut model = model(50_000);
        for order in Order::ALL {
            send(&mut model, Event::Act(Act::Order(order)));
            let before = list(&model);
            assert!(finish(&mut model) > 0, "it takes more than a stretch");
            let exchanges = &model.source().unwrap().engine.session().exchanges;
            let mut wanted: Vec<usize> = (0..exchanges.len()).rev().collect();
            match order {
                Order::Newest => {}
                Order::Oldest => wanted.reverse(),
                Order::Slowest => wanted.sort_by(|a, b| {
                    exchanges[*b].duration_ms.unwrap().total_cmp(&exchanges[*a].duration_ms.unwrap())
                }),
                Order::Status => wanted.sort_by_key(|at| std::cmp::Reverse(exchanges[*at].status)),
                Order::Host => wanted.sort_by_key(|at| exchanges[*at].url.host.clone()),
            }
            assert!(list(&model) == wanted, "{order:?}");
            assert_eq!(before.len(), wanted.len(), "the old list stays until the new one is whole");
        }
    }

    #[test]
    fn a_filter_that_is_typed_on_begins_anew() {
        let mut model = model(30_000);
        assert!(send(&mut model, Event::Act(Act::Filter("h1.example/2".to_owned()))).contains(&Effect::GoOn));
        assert_eq!(list(&model).len(), 30_000);
        send(&mut model, Event::Act(Act::Filter("path:/29999".to_owned())));
        finish(&mut model);
        assert_eq!(list(&model), [29_999]);
    }
}
