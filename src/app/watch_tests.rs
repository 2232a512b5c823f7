//! What was forgotten stays forgotten, however late it is told.

use super::{Act, Edition, Event, Incoming, Model, Msg, update};
use crate::http::secret::Secret;
use crate::http::time::Millis;
use crate::http::url::Url;
use crate::session::exchange::{Body, Exchange};

fn send(model: &mut Model, event: Event) {
    drop(update(model, Msg { now: Millis(10_000), event }));
    drop(update(model, Msg { now: Millis(10_000), event: Event::Clock }));
}

/// What `DevTools` tells of a request, at first without its body.
fn told(key: &str, started: i64, body: Option<&str>) -> Event {
    let text = |text: &str| Body { mime: "application/json".to_owned(), text: Secret::new(text) };
    let exchange = Exchange {
        started: Some(Millis(started)),
        method: "GET".to_owned(),
        url: Url::parse(&format!("https://a.example/{key}")).unwrap(),
        status: 401,
        response_body: body.map(text),
        ..Exchange::default()
    };
    Event::Exchanges(vec![Incoming { key: key.to_owned(), exchange }])
}

#[test]
fn what_ended_before_it_was_cleared_and_is_told_afterwards_stays_away() {
    let mut model = Model::new(Edition::Panel, Millis(0));
    send(&mut model, Event::Act(Act::Clear));
    let lasting = |key: &str, ms: f64| {
        let Event::Exchanges(mut list) = told(key, 9_000, None) else { unreachable!() };
        list[0].exchange.duration_ms = Some(ms);
        Event::Exchanges(list)
    };
    send(&mut model, lasting("over", 900.0));
    send(&mut model, lasting("running", 1_001.0));
    assert_eq!(paths(&model), ["/running"]);
    // Its body.
    send(&mut model, lasting("over", 900.0));
    assert_eq!(paths(&model), ["/running"]);
}

fn paths(model: &Model) -> Vec<&str> {
    let session = model.source().unwrap().engine.session();
    session.exchanges.iter().map(|exchange| exchange.url.path.as_str()).collect()
}

#[test]
fn what_was_cleared_does_not_come_back() {
    let mut model = Model::new(Edition::Panel, Millis(0));
    send(&mut model, told("old", 9_000, None));
    assert_eq!(paths(&model), ["/old"]);
    send(&mut model, Event::Act(Act::Clear));
    // Its body, and then all that DevTools has recorded, as after a redirect.
    send(&mut model, told("old", 9_000, Some("{}")));
    send(&mut model, told("new", 11_000, None));
    send(&mut model, told("old", 9_000, None));
    assert_eq!(paths(&model), ["/new"]);
    send(&mut model, told("new", 11_000, Some("{}")));
    let session = model.source().unwrap().engine.session();
    assert!(session.exchanges[0].response_body.is_some(), "a body is still taken in for what stays");
    assert!(model.source().unwrap().report.incidents.iter().all(|incident| incident.entries.len() == 1));
}

#[test]
fn what_is_told_late_comes_back_with_what_was_cleared() {
    let mut model = Model::new(Edition::Panel, Millis(0));
    send(&mut model, told("old", 9_000, None));
    send(&mut model, Event::Act(Act::Clear));
    send(&mut model, told("late", 9_500, None));
    send(&mut model, told("new", 11_000, None));
    assert_eq!(paths(&model), ["/new"]);
    send(&mut model, Event::Act(Act::Unclear));
    assert_eq!(paths(&model), ["/old", "/late", "/new"]);
    assert_eq!(model.source().unwrap().report.seen.exchanges, 3);
}
