//! What stays of a session that grows without end, message by message.

use super::memory::{AFTER, CAP, CHANGES, HELD, keep, weight_of};
use crate::app::{Edition, Effect, Event, Incoming, Model, Msg, update};
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
    let weights: Vec<usize> = list.iter().map(Exchange::weight).collect();
    let (kept, weight) = keep(&list, &weights, &Report::default());
    let dropped: Vec<usize> = (0..list.len()).filter(|index| !kept[*index]).collect();
    assert!(dropped.iter().all(|index| (1..400).contains(index)));
    assert_eq!(dropped.iter().filter(|index| **index >= 300).count(), 100, "pictures first");
    let left: usize = list.iter().zip(&kept).filter(|(_, kept)| **kept).map(|(it, _)| it.weight()).sum();
    assert!(left <= AFTER && left == weight, "{left}");
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
        let incoming =
            Incoming { key: index.to_string(), exchange: exchange(index, status, token, Resource::Fetch) };
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
    let again = Incoming { key: "1".to_owned(), exchange: exchange(1, 200, "Bearer good", Resource::Fetch) };
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

/// A page that asks faster than reports are made: what waits is bounded, too, and nothing is lost uncounted.
#[test]
fn what_waits_for_a_report_stays_under_the_cap() {
    let mut model = Model::new(Edition::Panel, Millis(0));
    let send = |model: &mut Model, event| drop(update(model, Msg { now: Millis(1), event }));
    let total = 3 * CAP / (KILO * 1024);
    let weighs = |list: &[Exchange]| list.iter().map(Exchange::weight).sum::<usize>();
    for index in 0..total {
        let incoming =
            Incoming { key: index.to_string(), exchange: exchange(index, 200, "", Resource::Fetch) };
        send(&mut model, Event::Exchanges(vec![incoming]));
        if index % 100 == 50 {
            // It is begun, and never gets to its end.
            model.source_mut().unwrap().engine.begin_report();
        }
        let held: usize = model.held.iter().map(|msg| weight_of(&msg.event)).sum();
        let all = held + weighs(&model.source().unwrap().engine.session().exchanges);
        assert!(all <= CAP + 2 * HELD + KILO * 1024, "{all} after {index}");
    }
    assert!((0..9).any(|_| !unsettled(&mut model)));
    let session = model.source().unwrap().engine.session();
    assert!(weighs(&session.exchanges) <= CAP);
    assert_eq!(session.context.dropped.unwrap().count + session.exchanges.len(), total);
}

/// Makes what is being made, and wakes it; whether there is still something to do.
fn unsettled(model: &mut Model) -> bool {
    for event in [Event::GoOn, Event::Clock] {
        let mut more = update(model, Msg { now: Millis(1), event });
        while more.contains(&Effect::GoOn) {
            more = update(model, Msg { now: Millis(1), event: Event::GoOn });
        }
    }
    model.source().is_some_and(|source| source.stale)
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
        let cookie =
            StoredCookie { name: "n".to_owned(), domain: "a.example".to_owned(), ..StoredCookie::default() };
        let at = Millis(i64::try_from(index).unwrap());
        let change = CookieChange { at, removed: false, cause: ChangeCause::Explicit, cookie };
        send(&mut model, Event::CookieChanged(change));
    }
    let context = &model.source().unwrap().engine.session().context;
    let kept = context.changes.as_ref().unwrap();
    assert_eq!(kept.len() + context.dropped.unwrap().changes, total);
    assert!(kept.len() <= CHANGES && kept.last().unwrap().at == Millis(i64::try_from(total - 1).unwrap()));
    assert!(context.watched.unwrap().cookies.unwrap() < kept[0].at);
    assert!(context.watched.unwrap().cookies.unwrap() > Millis(1));
}
