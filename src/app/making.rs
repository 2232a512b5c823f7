//! Reports of long sessions, made in stretches so that the window never stands still. What the browser tells meanwhile waits:
//! a report is about one moment.

use super::{
    Effect, Event, Marks, Model, Msg, Source, choose, listing, memory, pictures, side, update, watch,
};

/// Bytes of what had to wait that are taken in at a stretch.
const SOME: usize = memory::HELD / 16;

impl Model {
    /// Whether what the browser tells now has to wait: a report is being made, or what waited for one is being taken in.
    pub fn holds(&self) -> bool {
        !self.held.is_empty() || self.source().is_some_and(|source| source.engine.busy())
    }
}

/// Whether something has to wait until the report is made that is being made: it would change what that is about.
pub(super) fn must_wait(model: &Model, event: &Event) -> bool {
    model.holds()
        && matches!(event, Event::Exchanges(_) | Event::Web(_) | Event::CookieChanged(_) | Event::Jar(_))
}

/// Keeps what has to wait. So that memory stays bounded, a report that takes too long for what comes meanwhile is given up.
pub(super) fn hold(model: &mut Model, msg: Msg) -> Vec<Effect> {
    model.held_weight += memory::weight_of(&msg.event);
    model.held.push_back(msg);
    if model.held_weight > memory::HELD { take_some(model) } else { Vec::new() }
}

/// Takes in a stretch of what had to wait, as of the time when it was told.
pub(super) fn take_some(model: &mut Model) -> Vec<Effect> {
    let (now, mut effects, mut left) = (model.now, Vec::new(), SOME);
    while left > 0
        && let Some(held) = model.held.pop_front()
    {
        let weight = memory::weight_of(&held.event);
        left = left.saturating_sub(weight);
        model.held_weight = model.held_weight.saturating_sub(weight);
        model.now = held.now;
        effects.extend(update::took(model, held.event));
    }
    model.now = now;
    effects
}

/// Takes in all that had to wait.
pub(super) fn take_held(model: &mut Model) -> Vec<Effect> {
    let mut effects = Vec::new();
    while !model.held.is_empty() {
        effects.extend(take_some(model));
    }
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
        source.stretches = 0;
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
    source.stretches += u32::from(source.engine.busy());
    let Some(report) = source.engine.go_on() else { return Vec::new() };
    source.report = report;
    memory::trim(model);
    model.source_mut().map(made);
    side::look_further(model);
    choose::settle(model);
    watch::inspect_after_the_sentence(model);
    Vec::new()
}

/// The report of what came in so far.
pub(super) fn remake(source: &mut Source) {
    source.stale = false;
    source.report = source.engine.report();
    made(source);
}

/// A report was made, or what it names has moved.
pub(super) fn made(source: &mut Source) {
    source.clocks = source.engine.clocks();
    source.marks = Marks::of(&source.report);
    // Those that are there stay on screen until others are made.
    source.drawn = false;
    source.listed = false;
    source.crossed.is_whole = false;
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
    fn what_waited_is_taken_in_by_and_by_and_the_report_waits_for_it() {
        let mut model = begun();
        for index in 11_000..13_000 {
            send(&mut model, Event::Exchanges(vec![incoming(index, 200)]));
        }
        let count = |model: &Model| model.source().unwrap().engine.session().exchanges.len();
        while count(&model) == 11_000 {
            assert!(send(&mut model, Event::GoOn).contains(&Effect::GoOn));
        }
        assert!(count(&model) < 12_000, "not all at once");
        // What comes now is behind them, and nothing is begun before they are in.
        send(&mut model, Event::Exchanges(vec![incoming(13_000, 401)]));
        send(&mut model, Event::Clock);
        assert!(!model.source().unwrap().engine.busy());
        finish(&mut model);
        let exchanges = &model.source().unwrap().engine.session().exchanges;
        assert!(exchanges.len() == 13_001 && exchanges.last().unwrap().status == 401);
        assert_eq!((model.held.len(), model.held_weight), (0, 0));
        send(&mut model, Event::Clock);
        finish(&mut model);
        assert_eq!(shown(&model), at_once(&model));
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
