//! The bar at the top and what can't be seen.

use maud::{Markup, html};

use super::html::{button, count, t, t1};
use crate::app::{Edition, Model};
use crate::diagnose::report::Seen;
use crate::words::Words;

/// Name, what is watched, and actions on the whole session.
pub(super) fn bar(model: &Model) -> Markup {
    let w = &model.words;
    let seen = model.source().map(|source| &source.report.seen);
    html! {
        (brand())
        p.watching {
            @if let Some(seen) = seen {
                (watched(model))
                (counts(w, seen))
            }
        }
        div.actions {
            @if seen.is_some() {
                (button("quiet-button", "copy-json", "", &t(w, "view.copy-report")))
                (button("quiet-button", "save", "", &t(w, "view.share")))
                @if model.edition == Edition::Panel {
                    (button("quiet-button", "clear", "", &t(w, "view.clear")))
                }
            }
            button.quiet-button type="button" data-act="help" aria-label=(t(w, "view.keys")) title=(t(w, "view.keys")) { "?" }
        }
    }
}

/// The name.
pub(super) fn brand() -> Markup {
    html! {
        div.brand {
            (mark())
            h1 { "Why401" }
        }
    }
}

/// How many requests were seen, and how many of them refused.
pub(super) fn counts(w: &Words, seen: &Seen) -> Markup {
    html! {
        span.quiet {
            span.wide-only { (t(w, "view.recorded")) " " }
            (count(w, "view.requests", seen.exchanges))
            @if seen.refused > 0 { " · " (t1(w, "view.refused", "count", seen.refused)) }
        }
    }
}

/// The mark of the product: a lock with a question.
fn mark() -> Markup {
    html! {
        svg.mark viewBox="0 0 32 32" width="20" height="20" aria-hidden="true" focusable="false" {
            rect x="1" y="1" width="30" height="30" rx="8" class="mark-ground" {}
            path class="mark-line" d="M11 15v-3.5a5 5 0 0 1 10 0V15" {}
            rect x="8" y="14" width="16" height="12" rx="3" class="mark-body" {}
            path class="mark-ask" d="M14 18.6a2 2 0 1 1 2.7 1.9q-.7.3-.7 1.1" {}
            circle class="mark-dot" cx="16" cy="23.6" r=".9" {}
        }
    }
}

fn watched(model: &Model) -> Markup {
    let w = &model.words;
    let Some(source) = model.source() else { return html! {} };
    let many = model.sources.len() > 1;
    html! {
        @if model.edition == Edition::Page {
            @if many {
                label.picker {
                    span.unseen { (t(w, "view.file")) }
                    select data-act="source" {
                        @for (index, source) in model.sources.iter().enumerate() {
                            option value=(index) selected[index == model.current] { (source.name) }
                        }
                    }
                }
            } @else { strong { (source.name) } }
        } @else if let Some(host) = host(model) {
            strong { (host) }
        }
    }
}

/// The inspected page's host.
pub(super) fn host(model: &Model) -> Option<String> {
    let url = model.context()?.inspected_url.as_deref()?;
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
    (!host.is_empty()).then(|| host.to_owned())
}

/// What can't be looked at, and what couldn't be read.
pub(super) fn notices(model: &Model) -> Markup {
    let w = &model.words;
    let notes = model.source().map_or(&[][..], |source| &source.report.notes);
    let unreadable: Vec<_> =
        model.reading.iter().filter_map(|reading| Some((&reading.name, reading.trouble.as_ref()?))).collect();
    html! {
        @for (name, trouble) in unreadable {
            p.notice.trouble role="alert" {
                span { strong { (name) } " " (w.say(trouble)) }
            }
        }
        @if model.withheld("<all_urls>") {
            p.notice {
                span { (t(w, "view.hosts-withheld")) }
                (button("small-button", "ask-for-hosts", "", &t(w, "view.allow")))
            }
        } @else if model.withheld("cookies") {
            p.notice { span { (t(w, "view.cookies-withheld")) } }
        }
        @if !model.testing.off.is_empty() {
            p.notice data-switched-off=(model.testing.off.len()) {
                span { (count(w, "view.switched-off", model.testing.off.len())) }
                (button("small-button", "switch-on", "", &t(w, "view.switch-on-again")))
            }
        }
        @if let Some(dropped) = model.context().and_then(|context| context.dropped).filter(|dropped| dropped.count > 0) {
            p.notice data-dropped=(dropped.count) { span { (super::surroundings::let_go(w, dropped)) } }
        }
        @if model.context().is_some_and(|context| context.sanitised) {
            p.notice { span { (t(w, "view.sanitised")) } }
        }
        @if !notes.is_empty() {
            (super::html::part(
                model, "notes", false,
                &html! { (count(w, "view.notes", notes.len())) },
                &html! {
                    ul.notes {
                        @for note in notes.iter().take(200) {
                            li { code { (note.place) } " " (w.say(&note.says)) }
                        }
                    }
                },
            ))
        }
    }
}
