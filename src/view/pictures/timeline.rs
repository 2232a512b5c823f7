//! What happened when, as lanes. Every lane is drawn in percent of its width, so that it fits any.

use maud::{Markup, html};

use super::super::html::{button, clock, count, part_of, path, status, t, t1};
use crate::app::{Model, Source};
use crate::http::time::Millis;
use crate::overview::timeline::{Lane, LaneKind, Mark, MarkKind, Timeline};
use crate::session::EntryId;
use crate::words::Words;

/// Places that marks of one lane are gathered in: more can't be told apart by eye.
const PLACES: i64 = 240;
/// Rows of the table.
const ROWS: usize = 200;
/// Height of a lane, in pixels.
const HEIGHT: u32 = 24;

/// The picture and its table.
pub(super) fn timeline(model: &Model, source: &Source, timeline: &Timeline) -> Markup {
    let w = &model.words;
    if timeline.lanes.is_empty() {
        return html! { p.hint { (t(w, "view.no-requests")) } };
    }
    let (from, to) = model.stretch.unwrap_or((timeline.from, timeline.to));
    let scale = Scale { from, span: to.since(from).max(1) };
    let moves = [
        ("in", "+", "view.zoom-in"),
        ("out", "−", "view.zoom-out"),
        ("earlier", "‹", "view.earlier"),
        ("later", "›", "view.later"),
    ];
    html! {
        div.picture-head {
            h2 { (t(w, "view.lane-timeline")) }
            p.quiet { bdi dir="ltr" { (clock(Some(from))) " – " (clock(Some(to))) " UTC" } " · " (w.span_of_time(scale.span)) }
            div.menu role="group" aria-label=(t(w, "view.zoom")) {
                @for (act, sign, words) in moves {
                    button.small-button type="button" data-act="stretch" data-id=(act) aria-label=(t(w, words)) title=(t(w, words)) { (sign) }
                }
                (button("small-button", "stretch", "all", &t(w, "view.zoom-all")))
            }
        }
        div.chart data-act="stretch" data-chart="yes" role="group" tabindex="0" aria-label=(t(w, "view.timeline-keys")) {
            (axis(&scale))
            @for lane in &timeline.lanes { (drawn(model, source, &scale, lane)) }
        }
        ul.legend {
            @for (class, words) in LEGEND { li class=(format!("key {class}")) { (t(w, words)) } }
        }
        (part_of(model, "timeline-table", false, &html! { (t(w, "view.as-table")) }, || table(model, source, &scale, timeline)))
    }
}

const LEGEND: [(&str, &str); 6] = [
    ("m-refused", "view.mark-refused"),
    ("m-good", "view.mark-accepted"),
    ("m-other", "view.mark-other"),
    ("m-new", "view.mark-new"),
    ("m-gone", "view.mark-gone"),
    ("m-life", "view.mark-life"),
];

/// From time to percent.
struct Scale {
    from: Millis,
    span: i64,
}

impl Scale {
    /// Hundredths of a percent from the start.
    fn along(&self, at: Millis) -> i64 {
        let along = i128::from(at.since(self.from)) * 10_000 / i128::from(self.span);
        i64::try_from(along).unwrap_or(if along < 0 { -10_000 } else { 20_000 })
    }

    fn shows(&self, at: Millis) -> bool {
        let along = at.since(self.from);
        (0..=self.span).contains(&along)
    }

    /// Which of so many places that are as wide.
    fn place(&self, at: Millis, places: i64) -> i64 {
        at.since(self.from).saturating_mul(places) / self.span
    }
}

fn percent(hundredths: i64) -> String {
    let sign = if hundredths < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}%", (hundredths / 100).abs(), (hundredths % 100).abs())
}

fn axis(scale: &Scale) -> Markup {
    const STEPS: [i64; 22] = [
        1,
        2,
        5,
        10,
        20,
        50,
        100,
        200,
        500,
        1_000,
        2_000,
        5_000,
        10_000,
        30_000,
        60_000,
        300_000,
        900_000,
        3_600_000,
        21_600_000,
        86_400_000,
        604_800_000,
        2_592_000_000,
    ];
    let step = STEPS.into_iter().find(|step| scale.span / step <= 6).unwrap_or(31_536_000_000);
    let first = scale.from.0.div_euclid(step).saturating_add(1).saturating_mul(step);
    let ticks = (0..8).map(|index| Millis(first + index * step)).filter(|at| scale.shows(*at));
    html! {
        div.chart-lane.axis aria-hidden="true" {
            span.lane-name {}
            svg height="18" focusable="false" aria-hidden="true" {
                @for at in ticks {
                    @let x = percent(scale.along(at));
                    line class="tick" x1=(x) x2=(x) y1="12" y2="18" {}
                    text x=(x) y="10" text-anchor=(anchor(scale.along(at))) { (tick(at, step)) }
                }
            }
        }
    }
}

/// Where a tick's label stands: beside it at the ends, which would cut it.
const fn anchor(along: i64) -> &'static str {
    match along {
        ..1_000 => "start",
        9_001.. => "end",
        _ => "middle",
    }
}

/// Time of day, or the date where steps are days; milliseconds where they are.
fn tick(at: Millis, step: i64) -> String {
    let full = at.to_rfc3339().unwrap_or_default();
    let range = if step >= 86_400_000 {
        0..10
    } else if step >= 60_000 {
        11..16
    } else {
        11..19
    };
    let time = full.get(range).unwrap_or_default();
    if step < 1_000 { format!("{time}.{:03}", at.0.rem_euclid(1000)) } else { time.to_owned() }
}

fn drawn(model: &Model, source: &Source, scale: &Scale, lane: &Lane) -> Markup {
    let w = &model.words;
    let name = lane_name(w, lane);
    let refused = lane.marks.iter().filter(|mark| mark.kind == MarkKind::Refused).count();
    let label = summary(w, lane, &name, refused);
    html! {
        div.chart-lane data-kind=(class_of(lane.kind)) {
            span.lane-name title=(name) { (name) }
            svg height=(HEIGHT) role="img" aria-label=(label) focusable="false" {
                line class="lane-line" x1="0" x2="100%" y1="12" y2="12" {}
                @for (from, to) in &lane.bars { (bar(w, scale, lane, *from, *to)) }
                (marks(model, source, scale, lane))
            }
        }
    }
}

fn class_of(kind: LaneKind) -> &'static str {
    match kind {
        LaneKind::Steps => "steps",
        LaneKind::Requests | LaneKind::OtherHosts => "requests",
        LaneKind::Token => "token",
        LaneKind::Cookie => "cookie",
        LaneKind::Clock => "clock",
    }
}

fn lane_name(w: &Words, lane: &Lane) -> String {
    match lane.kind {
        LaneKind::Steps => t(w, "view.lane-steps"),
        LaneKind::OtherHosts => t(w, "view.other-hosts"),
        LaneKind::Requests | LaneKind::Cookie => lane.name.clone(),
        LaneKind::Token => t1(w, "view.token-number", "number", lane.name.as_str()),
        LaneKind::Clock => t1(w, "view.clock-of", "host", lane.name.as_str()),
    }
}

/// The lane in a sentence.
fn summary(w: &Words, lane: &Lane, name: &str, refused: usize) -> String {
    let ends = |(from, to): &(Millis, Millis)| {
        let words = crate::words::Message::new("view.from-to").with("from", *from).with("to", *to);
        w.say(&words)
    };
    let mut parts = vec![name.to_owned()];
    if matches!(lane.kind, LaneKind::Clock) {
        let apart = lane.bars.first().map_or(0, |(from, to)| to.since(*from));
        parts.push(t1(w, "view.apart", "time", w.span_of_time(apart)));
    } else {
        parts.extend(lane.bars.iter().take(3).map(ends));
        parts.push(count(w, "view.events", lane.marks.len()));
    }
    if refused > 0 {
        parts.push(t1(w, "view.refused", "count", refused));
    }
    parts.join(", ")
}

fn bar(w: &Words, scale: &Scale, lane: &Lane, from: Millis, to: Millis) -> Markup {
    let (start, end) = (scale.along(from).clamp(-50, 10_050), scale.along(to).clamp(-50, 10_050));
    let title =
        summary(w, &Lane { bars: vec![(from, to)], ..lane.clone_without_marks() }, &lane_name(w, lane), 0);
    html! {
        @if end > 0 && start < 10_000 {
            rect class=(format!("bar {}", class_of(lane.kind))) x=(percent(start)) y="7" height="10"
                width=(percent((end - start).max(15))) rx="3" { title { (title) } }
        }
    }
}

/// Marks in one place are drawn as one, by what matters most among them.
fn marks(model: &Model, source: &Source, scale: &Scale, lane: &Lane) -> Markup {
    let w = &model.words;
    let shown = lane.marks.iter().filter(|mark| scale.shows(mark.at));
    let mut places: Vec<(i64, usize, &Mark)> = Vec::new();
    for mark in shown {
        let place = scale.place(mark.at, PLACES);
        match places.last_mut() {
            Some((last, count, kept)) if *last == place => {
                *count += 1;
                if mark.kind > kept.kind {
                    *kept = mark;
                }
            }
            _ => places.push((place, 1, mark)),
        }
    }
    let (ordinary, places): (Vec<_>, Vec<_>) =
        places.into_iter().partition(|(_, _, mark)| mark.kind < MarkKind::Failed);
    let chosen = model.chosen.entry;
    html! {
        // What matters lies on top, where it is hit.
        @for (_, many, mark) in ordinary.into_iter().chain(places) {
            @let x = percent(scale.along(mark.at));
            g class=(format!("mark {}", look(mark.kind))) data-act=[mark.entry.map(|_| "entry")]
                data-id=[mark.entry.map(|entry| entry.0)]
                data-chosen=[(mark.entry.is_some() && mark.entry == chosen).then_some("yes")] {
                title { (words(w, source, mark)) @if many > 1 { " " (t1(w, "view.and-more", "count", many - 1)) } }
                @match mark.kind {
                    MarkKind::Refused | MarkKind::Failed => {
                        line x1=(x) x2=(x) y1="1" y2="23" {}
                        circle cx=(x) cy="12" r="5" {}
                    },
                    MarkKind::Expired | MarkKind::Deleted => line.end x1=(x) x2=(x) y1="3" y2="21" {},
                    _ => circle cx=(x) cy="12" r=(if many > 1 { "4.5" } else { "3.5" }) {},
                }
            }
        }
    }
}

fn look(kind: MarkKind) -> &'static str {
    match kind {
        MarkKind::Refused | MarkKind::Failed => "m-refused",
        MarkKind::Accepted => "m-good",
        MarkKind::Other | MarkKind::Harmless => "m-other",
        MarkKind::Issued | MarkKind::Set | MarkKind::Changed => "m-new",
        MarkKind::Expired | MarkKind::Deleted => "m-gone",
    }
}

fn kind_words(w: &Words, kind: MarkKind) -> String {
    t(
        w,
        match kind {
            MarkKind::Other => "view.mark-other",
            MarkKind::Accepted => "view.mark-accepted",
            MarkKind::Changed => "view.mark-changed",
            MarkKind::Set => "view.mark-set",
            MarkKind::Issued => "view.mark-issued",
            MarkKind::Expired => "view.mark-expired",
            MarkKind::Deleted => "view.was-deleted",
            MarkKind::Failed => "view.no-answer",
            MarkKind::Harmless => "view.mark-harmless",
            MarkKind::Refused => "view.mark-refused",
        },
    )
}

/// A mark in words: when, what, and the request.
fn words(w: &Words, source: &Source, mark: &Mark) -> String {
    let time = mark.at.to_rfc3339().unwrap_or_default();
    let exchange = mark.entry.and_then(|entry| source.engine.session().exchanges.get(entry.0));
    let request = exchange.map(|it| format!(" · {} {} → {}", it.method, path(it), it.status));
    format!(
        "{} {}{}",
        time.get(11..19).unwrap_or_default(),
        kind_words(w, mark.kind),
        request.unwrap_or_default()
    )
}

/// The same as a table, in order of time.
fn table(model: &Model, source: &Source, scale: &Scale, timeline: &Timeline) -> Markup {
    let w = &model.words;
    let shown = |mark: &&Mark| scale.shows(mark.at);
    let mut rows: Vec<(&Mark, &Lane)> = timeline
        .lanes
        .iter()
        .filter(|lane| lane.kind != LaneKind::Steps)
        .flat_map(|lane| lane.marks.iter().filter(shown).map(move |mark| (mark, lane)))
        .collect();
    crate::sorted::by_key(&mut rows, |(mark, _)| mark.at);
    let more = rows.len().saturating_sub(ROWS);
    html! {
        table.events {
            thead { tr {
                th scope="col" { (t(w, "view.time")) } th scope="col" { (t(w, "view.lane")) } th scope="col" { (t(w, "view.what")) }
            } }
            tbody {
                @for (mark, lane) in rows.iter().take(ROWS) { (row(model, source, mark, lane)) }
            }
        }
        @if more > 0 { p.quiet { (t1(w, "view.and-more", "count", more)) " " (t(w, "view.zoom-for-rest")) } }
    }
}

fn row(model: &Model, source: &Source, mark: &Mark, lane: &Lane) -> Markup {
    let w = &model.words;
    let exchange = mark.entry.and_then(|entry| source.engine.session().exchanges.get(entry.0));
    html! {
        tr data-chosen=[(mark.entry.is_some() && mark.entry == model.chosen.entry).then_some("yes")] {
            td { (clock(Some(mark.at))) }
            td { (lane_name(w, lane)) }
            td {
                (kind_words(w, mark.kind)) " "
                @if let (Some(exchange), Some(EntryId(index))) = (exchange, mark.entry) {
                    button.link type="button" data-act="entry" data-id=(index) {
                        (status(w, exchange)) " " (exchange.method) " " (path(exchange))
                    }
                }
            }
        }
    }
}
