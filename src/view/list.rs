//! The list on the left: incidents, or every watched request.

use maud::{Markup, html};

use super::html::{clock, name, number, part, path, status, t};
use super::{card, empty, fixes, incident, window};
use crate::app::{Lane, Model, Order, Source};
use crate::diagnose::report::State;
use crate::report::mask;
use crate::session::EntryId;
use crate::session::exchange::Exchange;

/// Pieces of advice listed.
const LINTS: usize = 100;

/// The switch between the two lists.
pub(super) fn lanes(model: &Model) -> Markup {
    let w = &model.words;
    let Some(source) = model.source() else { return html! {} };
    let lanes = Lane::ALL.into_iter().filter(|lane| *lane != Lane::Compare || model.sources.len() > 1);
    html! {
        div.lanes role="tablist" aria-label=(t(w, "view.views")) {
            @for lane in lanes {
                @let shown = model.lane == lane;
                // Of the tabs one alone is reached with the Tab key; arrows lead to the others.
                button type="button" role="tab" data-act="lane" data-id=(lane.word()) data-nav="lane" aria-controls="panes"
                    aria-selected=(shown) tabindex=(if shown { "0" } else { "-1" }) {
                    span id=[shown.then_some("lane-shown")] { (t(w, lane_words(lane))) }
                    @match lane {
                        Lane::Problems => span.count { (number(w, source.report.incidents.len())) },
                        Lane::Requests => span.count { (number(w, source.engine.session().exchanges.len())) },
                        _ => {}
                    }
                }
            }
        }
    }
}

const fn lane_words(lane: Lane) -> &'static str {
    match lane {
        Lane::Problems => "view.lane-problems",
        Lane::Requests => "view.lane-requests",
        Lane::Timeline => "view.lane-timeline",
        Lane::Flow => "view.lane-flow",
        Lane::Cookies => "view.lane-cookies",
        Lane::Routes => "view.lane-routes",
        Lane::Compare => "view.lane-compare",
    }
}

/// How the request list is cut.
pub(super) fn filter(model: &Model) -> Markup {
    let w = &model.words;
    if model.lane != Lane::Requests || model.source().is_none() {
        return html! {};
    }
    let only = model.requests.only_refused;
    html! {
        div.filter {
            label.grows {
                span.unseen { (t(w, "view.filter")) }
                input #filter type="search" data-act="filter" value=(model.requests.filter)
                    placeholder=(t(w, "view.filter-hint")) autocomplete="off" spellcheck="false";
            }
            label {
                span.unseen { (t(w, "view.order")) }
                select data-act="order" {
                    @for order in Order::ALL {
                        option value=(order.word()) selected[order == model.requests.order] { (t(w, order_words(order))) }
                    }
                }
            }
            button type="button" .toggle data-act="only-refused" data-id=(if only { "no" } else { "yes" })
                aria-pressed=(only) { (t(w, "view.only-refused")) }
        }
    }
}

const fn order_words(order: Order) -> &'static str {
    match order {
        Order::Newest => "view.order-newest",
        Order::Oldest => "view.order-oldest",
        Order::Slowest => "view.order-slowest",
        Order::Status => "view.order-status",
        Order::Host => "view.order-host",
    }
}

/// The list.
pub(super) fn list(model: &Model) -> Markup {
    let Some(source) = model.source() else { return html! {} };
    match model.lane {
        Lane::Problems => problems(model, source),
        Lane::Requests => requests(model, source),
        _ => html! {},
    }
}

fn problems(model: &Model, source: &Source) -> Markup {
    let incidents = &source.report.incidents;
    html! {
        (fixes::gone(model))
        @if incidents.is_empty() {
            (empty::no_problems(model))
        } @else {
            div.cards {
                @for incident in incidents { (card::card(model, incident)) }
            }
        }
        (advice(model, source))
    }
}

/// What isn't an incident, and should still be changed.
fn advice(model: &Model, source: &Source) -> Markup {
    let w = &model.words;
    let lints = &source.report.lints;
    if lints.is_empty() {
        return html! {};
    }
    let body = html! {
        ul.evidence {
            @for lint in lints.iter().take(LINTS) {
                li data-lint=(lint.id) { (incident::statement_button(model, source, &lint.evidence)) }
            }
        }
    };
    let head = html! { (t(w, "view.advice")) span.count { (lints.len()) } };
    html! { div.advice { (part(model, "advice", false, &head, &body)) } }
}

fn requests(model: &Model, source: &Source) -> Markup {
    let w = &model.words;
    let Some(fits) = source.list.as_deref() else { return html! { div.window {} } };
    let exchanges = &source.engine.session().exchanges;
    let painted = window::rows(model.requests.first, fits.len());
    let shown = fits.iter().enumerate().skip(painted.start).take(painted.len());
    html! {
        @if fits.is_empty() {
            p.hint { (t(w, if exchanges.is_empty() { "view.no-requests" } else { "view.none-fits" })) }
        } @else {
            div.window data-window=(window::ROW) data-first=(model.requests.first / window::TOLD) {
                (window::space(painted.start))
                ol.requests {
                    @for (index, entry) in shown {
                        @if let Some(exchange) = exchanges.get(entry.0) {
                            li aria-setsize=(fits.len()) aria-posinset=(index + 1) { (row(model, source, *entry, exchange)) }
                        }
                    }
                }
                (window::space(fits.len().saturating_sub(painted.end)))
            }
        }
    }
}

fn row(model: &Model, source: &Source, entry: EntryId, exchange: &Exchange) -> Markup {
    let w = &model.words;
    let mark = source.marks.get(entry).map(|mark| match mark.state {
        State::Open => ("dot open", "view.state-open"),
        State::Recovered => ("dot recovered", "view.state-recovered"),
        State::Benign => ("dot benign", "view.state-benign"),
    });
    html! {
        button.row type="button" data-act="entry" data-id=(entry.0) data-nav="request"
            aria-current=[(model.chosen.entry == Some(entry)).then_some("true")] title=(mask::address_of(exchange)) {
            @if let Some((class, words)) = mark { span class=(class) { span.unseen { (t(w, words)) } } }
            @else { span.dot {} }
            (status(w, exchange))
            span.method { (name(&exchange.method)) }
            span.where { span.path { (path(exchange)) } span.host { (name(&exchange.url.host)) } }
            (clock(exchange.started))
        }
    }
}
