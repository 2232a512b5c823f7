//! The list on the left: incidents, or every watched request.

use maud::{Markup, html};

use super::html::{button, clock, count, part, path, status, t, t1};
use super::{card, empty, incident};
use crate::app::{Lane, Model, Source};
use crate::diagnose::report::State;
use crate::report::mask;
use crate::session::EntryId;
use crate::session::exchange::Exchange;

/// Requests on one page of the list.
const LEAF: usize = 200;

/// Pieces of advice listed.
const LINTS: usize = 100;

/// The switch between the two lists.
pub(super) fn lanes(model: &Model) -> Markup {
    let Some(source) = model.source() else { return html! {} };
    let lanes = Lane::ALL.into_iter().filter(|lane| *lane != Lane::Compare || model.sources.len() > 1);
    html! {
        div.lanes {
            @for lane in lanes {
                button type="button" data-act="lane" data-id=(lane.word()) aria-pressed=(model.lane == lane) {
                    (t(lane_words(lane)))
                    @match lane {
                        Lane::Problems => span.count { (source.report.incidents.len()) },
                        Lane::Requests => span.count { (source.engine.session().exchanges.len()) },
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
    if model.lane != Lane::Requests || model.source().is_none() {
        return html! {};
    }
    let only = model.requests.only_refused;
    html! {
        div.filter {
            label {
                span.unseen { (t("view.filter")) }
                input #filter type="search" data-act="filter" value=(model.requests.filter)
                    placeholder=(t("view.filter-hint")) autocomplete="off" spellcheck="false";
            }
            button type="button" .toggle data-act="only-refused" data-id=(if only { "no" } else { "yes" })
                aria-pressed=(only) { (t("view.only-refused")) }
        }
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
    let head = html! { (t("view.advice")) span.count { (lints.len()) } };
    html! { div.advice { (part(model, "advice", false, &head, &body)) } }
}

fn requests(model: &Model, source: &Source) -> Markup {
    let cut = &model.requests;
    let exchanges = &source.engine.session().exchanges;
    let fits: Vec<(EntryId, &Exchange)> = exchanges
        .iter()
        .enumerate()
        .rev()
        .map(|(index, exchange)| (EntryId(index), exchange))
        .filter(|(entry, _)| !cut.only_refused || source.marks.get(*entry).is_some())
        .filter(|(_, exchange)| matches(exchange, &cut.filter))
        .collect();
    let leaves = fits.len().div_ceil(LEAF).max(1);
    let leaf = cut.leaf.min(leaves - 1);
    html! {
        @if fits.is_empty() {
            p.hint { (t(if exchanges.is_empty() { "view.no-requests" } else { "view.none-fits" })) }
        } @else {
            ol.requests {
                @for (entry, exchange) in fits.iter().skip(leaf * LEAF).take(LEAF) {
                    li { (row(model, source, *entry, exchange)) }
                }
            }
        }
        @if leaves > 1 {
            nav.leaves aria-label=(t("view.pages")) {
                @if leaf > 0 { (button("small-button", "leaf", &(leaf - 1).to_string(), &t("view.newer"))) }
                span { (t1("view.leaf", "leaf", leaf + 1)) " " (count("view.leaf-one", "view.leaf-of", leaves)) }
                @if leaf + 1 < leaves {
                    (button("small-button", "leaf", &(leaf + 1).to_string(), &t("view.older")))
                }
            }
        }
    }
}

fn row(model: &Model, source: &Source, entry: EntryId, exchange: &Exchange) -> Markup {
    let mark = source.marks.get(entry).map(|mark| match mark.state {
        State::Open => ("dot open", "view.state-open"),
        State::Recovered => ("dot recovered", "view.state-recovered"),
        State::Benign => ("dot benign", "view.state-benign"),
    });
    html! {
        button.row type="button" data-act="entry" data-id=(entry.0) data-nav="request"
            aria-current=[(model.chosen.entry == Some(entry)).then_some("true")] title=(mask::address_of(exchange)) {
            @if let Some((class, words)) = mark { span class=(class) { span.unseen { (t(words)) } } }
            @else { span.dot {} }
            (status(exchange))
            span.method { (exchange.method) }
            span.where { span.path { (path(exchange)) } span.host { (exchange.url.host) } }
            (clock(exchange.started))
        }
    }
}

fn matches(exchange: &Exchange, filter: &str) -> bool {
    filter.is_empty()
        || mask::address_of(exchange).to_ascii_lowercase().contains(filter)
        || exchange.method.to_ascii_lowercase().contains(filter)
        || exchange.status.to_string().starts_with(filter)
}
