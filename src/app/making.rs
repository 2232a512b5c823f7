//! Reports of long sessions, made in stretches so that the window never stands still. What the browser tells meanwhile waits:
//! a report is about one moment.

use super::{
    Effect, Event, Marks, Model, Msg, Source, choose, listing, memory, pictures, side, update, watch,
};
use crate::diagnose::report::Report;

/// Whether something has to wait until the report is made that is being made: it would change what that is about.
pub(super) fn must_wait(model: &Model, event: &Event) -> bool {
    (!model.held.is_empty() || model.source().is_some_and(|source| source.engine.busy()))
        && matches!(event, Event::Exchanges(_) | Event::Web(_) | Event::CookieChanged(_) | Event::Jar(_))
}

/// Keeps what has to wait. So that memory stays bounded, a report that takes too long for what comes meanwhile is given up.
pub(super) fn hold(model: &mut Model, msg: Msg) -> Vec<Effect> {
    model.held_weight += memory::weight_of(&msg.event);
    model.held.push(msg);
    if model.held_weight > memory::HELD { take_held(model) } else { Vec::new() }
}

/// Takes in what had to wait, as of the time when it was told.
pub(super) fn take_held(model: &mut Model) -> Vec<Effect> {
    let (now, mut effects) = (model.now, Vec::new());
    model.held_weight = 0;
    for held in std::mem::take(&mut model.held) {
        model.now = held.now;
        effects.extend(update::took(model, held.event));
    }
    model.now = now;
    effects
}

/// The report was given up: it is made anew.
pub(super) fn again(model: &mut Model) {
    if let Some(source) = model.source_mut() {
        source.stale = true;
    }
}

/// Begins the report of what came in so far.
pub(super) fn begin(model: &mut Model) -> Vec<Effect> {
    if let Some(source) = model.source_mut() {
        source.stale = false;
        source.engine.begin_report();
    }
    go_on(model)
}

/// Makes a stretch of the report, or has it made.
pub(super) fn go_on(model: &mut Model) -> Vec<Effect> {
    let Some(source) = model.source_mut() else { return Vec::new() };
    if source.listing.is_some() {
        // Somebody waits for it.
        listing::go_on(model);
        return Vec::new();
    }
    pictures::draw_on(source);
    let Some(report) = source.engine.go_on() else { return Vec::new() };
    made(source, report);
    memory::trim(model);
    side::look_further(model);
    choose::settle(model);
    watch::inspect_after_the_sentence(model);
    Vec::new()
}

/// The report of what came in so far.
pub(super) fn remake(source: &mut Source) {
    source.stale = false;
    let report = source.engine.report();
    made(source, report);
}

/// A report was made.
pub(super) fn made(source: &mut Source, report: Report) {
    source.report = report;
    source.clocks = source.engine.clocks();
    source.marks = Marks::of(&source.report);
    // Those that are there stay on screen until others are made.
    source.drawn = false;
    source.listed = false;
    source.matrix = None;
}

#[cfg(test)]
mod tests {
    use super::super::{Act, Edition, Effect, Event, Incoming, Model, Msg, update};
    use crate::engine::Engine;
    use crate::http::time::Millis;
    use crate::http::url::Url;
    use crate::report::json;
    use crate::session::exchange::{Exchange, Resource};
    use crate::words::Words;

    fn incoming(index: usize, status: u16) -> Incoming {
        let at = Millis(i64::try_from(index).unwrap() * 10);
        let exchange = Exchange {
            started: Some(at),
            duration_ms: Some(5.0),
            method: "GET".to_owned(),
            url: Url::parse(&format!("https://a.example/{index}")).unwrap(),
            status,
            resource: Resource::Fetch,
            ..Exchange::default()
        };
        Incoming { key: index.to_string(), exchange }
    }

    fn send(model: &mut Model, event: Event) -> Vec<Effect> {
        update(model, Msg { now: Millis(1_000_000), event })
    }

    /// A long session whose report has been begun and isn't done.
    fn begun() -> Model {
        let mut model = Model::new(Edition::Panel, Millis(0));
        let list = (0..11_000).map(|index| incoming(index, if index % 4_000 == 7 { 401 } else { 200 }));
        send(&mut model, Event::Exchanges(list.collect()));
        assert!(send(&mut model, Event::Clock).contains(&Effect::GoOn));
        assert!(model.source().unwrap().report.incidents.is_empty(), "a report is shown once it is done");
        model
    }

    /// Goes on until nothing is left to do; how many stretches that took.
    fn finish(model: &mut Model) -> usize {
        let mut stretches = 0;
        while send(model, Event::GoOn).contains(&Effect::GoOn) {
            stretches += 1;
        }
        stretches
    }

    /// The report as of now, whatever was made of it so far.
    fn at_once(model: &Model) -> String {
        let session = model.source().unwrap().engine.session().clone();
        json::render(&Words::english(), &Engine::of(session).report())
    }

    fn shown(model: &Model) -> String {
        json::render(&Words::english(), &model.source().unwrap().report)
    }

    #[test]
    fn what_comes_meanwhile_waits_and_is_not_lost() {
        let mut model = begun();
        let before = at_once(&model);
        send(&mut model, Event::Exchanges(vec![incoming(11_000, 401)]));
        send(&mut model, Event::Act(Act::Filter("status:401".to_owned())));
        assert_eq!(model.source().unwrap().engine.session().exchanges.len(), 11_000);
        assert!(finish(&mut model) > 0);
        assert_eq!(shown(&model), before, "a report is about one moment");
        assert_eq!(model.source().unwrap().engine.session().exchanges.len(), 11_001);
        send(&mut model, Event::Clock);
        finish(&mut model);
        assert_eq!(shown(&model), at_once(&model));
        assert_eq!(model.source().unwrap().report.seen.refused, 4);
    }

    #[test]
    fn a_report_that_was_overtaken_is_made_anew() {
        let mut model = begun();
        // Told once and at once: it isn't among what waits.
        send(&mut model, Event::Page("https://a.example/".to_owned()));
        assert!(!model.source().unwrap().engine.busy());
        send(&mut model, Event::Exchanges(vec![incoming(11_000, 401)]));
        send(&mut model, Event::Clock);
        finish(&mut model);
        send(&mut model, Event::Clock);
        finish(&mut model);
        assert_eq!(shown(&model), at_once(&model));
        assert_eq!(model.source().unwrap().report.seen.refused, 4);
    }

    #[test]
    fn what_was_told_before_a_session_is_cleared_does_not_come_back() {
        let mut model = begun();
        send(&mut model, Event::Exchanges(vec![incoming(11_000, 401)]));
        send(&mut model, Event::Act(Act::Clear));
        finish(&mut model);
        send(&mut model, Event::Exchanges(vec![incoming(11_000, 401), incoming(200_000, 401)]));
        send(&mut model, Event::Clock);
        finish(&mut model);
        assert_eq!(model.source().unwrap().engine.session().exchanges.len(), 1);
    }
}
