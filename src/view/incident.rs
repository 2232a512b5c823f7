//! One incident: why, how that is known, what speaks against it, what else it could be, and what to do.

use maud::{Markup, html};

use super::html::{clock, confidence, count, name, number, part, part_at, path, state, status, sure, t, t1};
use super::{docs, empty, extensions, fixes, ladder, stored, surroundings};
use crate::app::{Model, Source};
use crate::causes::Cause;
use crate::diagnose::report::{Alternative, Confidence, Incident};
use crate::evidence::pointer::{Evidence, Part, Pointer};
use crate::session::EntryId;
use crate::session::exchange::Exchange;
use crate::words::{self, Words};

/// Requests listed under an incident.
const LISTED: usize = 50;

/// The pane in the middle.
pub(super) fn incident(model: &Model) -> Markup {
    let w = &model.words;
    if model.lane.is_picture() && model.source().is_some() {
        return html! {};
    }
    let (Some(source), Some(incident)) = (model.source(), model.incident()) else {
        return html! {
            (empty::watching(model))
            (extensions::extensions(model, None))
            (stored::stored(model))
            (surroundings::surroundings(model))
        };
    };
    html! {
        div.head {
            p.head-top {
                (state(w, incident.state))
                (sure(w, incident.confidence))
                code.cause { (incident.cause.id) }
            }
            h2 { (w.say(&incident.sentence)) }
            p.who-line { (fixes::who_acts(w, incident)) }
            p.quiet {
                (incident.host) " · " (count(w, "view.requests", incident.entries.len()))
                @if incident.since.is_some() { " · " (t(w, "view.since")) " " bdi { (clock(incident.since)) " UTC" } }
            }
            (fixes::progress(model, incident))
        }
        section.block {
            h3 { (t(w, "view.why")) }
            (meaning(w, incident.cause))
            (statements(model, source, "view.evidence", &incident.evidence))
            (statements(model, source, "view.against", &incident.against))
            @if let Some(settle) = &incident.settle {
                p.settle { b { (t(w, "view.settle")) } " " (w.say(settle)) }
            }
            (alternatives(model, incident))
            (docs::more(w, incident.cause))
        }
        section.block {
            h3 { (t(w, "view.what-to-do")) }
            (fixes::groups(model, incident))
        }
        (ladder::ladder(model, incident))
        (extensions::extensions(model, Some(incident)))
        (stored::stored(model))
        (surroundings::clocks(model))
        (entries(model, source, incident))
        (surroundings::surroundings(model))
    }
}

/// Statements, each a button that shows where it comes from.
pub(super) fn statements(model: &Model, source: &Source, title: &'static str, list: &[Evidence]) -> Markup {
    let w = &model.words;
    html! {
        @if !list.is_empty() {
            h4 { (t(w, title)) }
            ul.evidence {
                @for statement in list { li { (statement_button(model, source, statement)) } }
            }
        }
    }
}

/// A statement as a button.
pub(super) fn statement_button(model: &Model, source: &Source, statement: &Evidence) -> Markup {
    let w = &model.words;
    let place = statement.at.place();
    let entry = statement.at.entry.map(|entry| entry.0.to_string()).unwrap_or_default();
    let here = model.highlights(&place)
        && model.chosen.place.as_ref().is_some_and(|chosen| chosen.entry == statement.at.entry);
    html! {
        button.statement type="button" data-act="place" data-id=(format!("{entry}|{place}"))
            aria-current=[here.then_some("true")] {
            span.says { (w.say(&statement.says)) }
            span.from { (place_words(w, &statement.at)) (request_words(source, statement.at.entry)) }
        }
    }
}

fn request_words(source: &Source, entry: Option<EntryId>) -> Markup {
    let exchange = entry.and_then(|entry| source.engine.session().exchanges.get(entry.0));
    html! {
        @if let Some(exchange) = exchange { " · " bdi dir="ltr" { (name(&exchange.method)) " " (shortened(&path(exchange))) } }
    }
}

fn shortened(path: &str) -> String {
    if path.chars().count() <= 48 {
        return path.to_owned();
    }
    path.chars().take(47).chain(['…']).collect()
}

/// A place in words.
pub(super) fn place_words(w: &Words, at: &Pointer) -> String {
    match &at.part {
        Part::Url => t(w, "view.place-url"),
        Part::RequestHeader(name) | Part::NoRequestHeader(name) => {
            t1(w, "view.place-request-header", "name", name.as_str())
        }
        Part::ResponseHeader(name) | Part::NoResponseHeader(name) => {
            t1(w, "view.place-response-header", "name", name.as_str())
        }
        Part::RequestBody => t(w, "view.place-request-body"),
        Part::Status => t(w, "view.place-status"),
        Part::ResponseBody(_) => t(w, "view.place-response-body"),
        Part::Claim(name) => t1(w, "view.place-claim", "name", name.as_str()),
        Part::Error => t(w, "view.place-error"),
        Part::Timing => t(w, "view.place-timing"),
        Part::Browser => t(w, "view.place-browser"),
        Part::Jar(name) => t1(w, "view.place-jar", "name", name.as_str()),
        Part::CookieChange(_) => t(w, "view.place-change"),
        Part::Storage(key) => t1(w, "view.place-storage", "name", key.as_str()),
        Part::Extensions => t(w, "view.place-extensions"),
        Part::HeadersBefore(name) => t1(w, "view.place-before", "name", name.as_str()),
        Part::HeadersAfter(name) => t1(w, "view.place-after", "name", name.as_str()),
    }
}

/// What a cause means: the first section of its documentation.
pub(super) fn meaning(w: &Words, cause: &Cause) -> Markup {
    html! { @if let Some(id) = words::known("meaning", cause.id) { (prose(&t(w, id))) } }
}

/// Other explanations; each opens to what it means and how it would be known.
pub(super) fn alternatives(model: &Model, incident: &Incident) -> Markup {
    let w = &model.words;
    let certain = incident.confidence == Confidence::Certain;
    // That nothing shows why is no explanation beside one that is sure.
    let others = || {
        let named = |other: &&Alternative| !certain || other.cause.id != "session-rejected-unknown";
        incident.alternatives.iter().filter(named)
    };
    html! {
        @if others().next().is_some() {
            h4 { (t(w, if certain { "view.considered" } else { "view.alternatives" })) }
            @for other in others() {
                @let head = html! {
                    span.alternative { (w.say(&other.sentence)) }
                    span.quiet { (t(w, confidence(other.confidence))) " · " code { (other.cause.id) } }
                };
                (part_at(4, model, &format!("alternative.{}", other.cause.id), false, &head, &meaning(w, other.cause)))
            }
        }
    }
}

/// Paragraphs of a cause's documentation; backticks become code.
pub(super) fn prose(text: &str) -> Markup {
    html! {
        @for paragraph in text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()) {
            p {
                @for (index, piece) in paragraph.split('`').enumerate() {
                    @if index % 2 == 1 { code { (piece) } } @else { (piece) }
                }
            }
        }
    }
}

/// The refused requests.
pub(super) fn entries(model: &Model, source: &Source, incident: &Incident) -> Markup {
    let w = &model.words;
    let exchanges = &source.engine.session().exchanges;
    let total = incident.entries.len();
    // Those that are alike and follow each other are one row: the last of them, and how many.
    let mut rows: Vec<(EntryId, &Exchange, usize)> = Vec::new();
    for (entry, exchange) in incident.entries.iter().filter_map(|it| Some((*it, exchanges.get(it.0)?))) {
        let alike = |other: &Exchange| {
            (&other.method, &other.url.href, other.status)
                == (&exchange.method, &exchange.url.href, exchange.status)
        };
        let full = rows.len() == LISTED;
        match rows.last_mut() {
            Some((last, before, times)) if alike(before) => {
                (*last, *before, *times) = (entry, exchange, *times + 1);
            }
            _ if full => break,
            _ => rows.push((entry, exchange, 1)),
        }
    }
    let more = total - rows.iter().map(|(.., times)| times).sum::<usize>();
    part(
        model,
        "incident-requests",
        true,
        &html! { (t(w, "view.refused-requests")) span.count { (number(w, total)) } },
        &html! {
            ol.requests {
                @for (entry, exchange, times) in rows {
                    li {
                        button.row type="button" data-act="entry" data-id=(entry.0)
                            aria-current=[(model.chosen.entry == Some(entry)).then_some("true")] {
                            (status(w, exchange))
                            span.method { (name(&exchange.method)) }
                            span.where {
                                span.path { (path(exchange)) }
                                @if times > 1 { " " span.tag { (t1(w, "view.times", "count", times)) } }
                                span.host { (name(&exchange.url.host)) }
                            }
                            (clock(exchange.started))
                        }
                    }
                }
            }
            @if more > 0 { p.quiet { (t1(w, "view.and-more", "count", more)) } }
        },
    )
}
