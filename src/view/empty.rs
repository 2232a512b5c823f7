//! What is said when nothing has happened.

use maud::{Markup, html};

use super::html::{button, count, t, t1};
use super::{bar, docs};
use crate::app::{Edition, Model};
use crate::words::Words;

/// In the list: there is no incident.
pub(super) fn no_problems(model: &Model) -> Markup {
    let w = &model.words;
    let Some(source) = model.source() else { return html! {} };
    let seen = &source.report.seen;
    html! {
        div.calm {
            @if seen.exchanges == 0 {
                p.quiet { (t(w, "view.nothing-yet")) }
            } @else {
                span.clear-sign aria-hidden="true" { "✓" }
                p.calm-title { (t(w, "view.all-clear")) }
                p { (t(w, "view.none-refused")) }
                p.quiet { (count(w, "view.seen", seen.exchanges)) }
            }
        }
    }
}

/// In the large pane: what is watched, and what to do.
pub(super) fn watching(model: &Model) -> Markup {
    let w = &model.words;
    let Some(source) = model.source() else {
        return if model.pasted.is_some() {
            html! {}
        } else {
            nothing_open(w)
        };
    };
    let seen = &source.report.seen;
    let page = model.edition == Edition::Page;
    html! {
        div.empty {
            @if page {
                h2 { (t(w, "view.file-clean")) }
                p { (count(w, "view.seen", seen.exchanges)) }
            } @else {
                h2 {
                    @match bar::host(model) {
                        Some(host) => (t1(w, "view.watching", "host", host)),
                        None => (t(w, "view.watching-page")),
                    }
                }
                p {
                    @if seen.exchanges == 0 {
                        (t(w, "view.nothing-yet"))
                    } @else {
                        (count(w, "view.seen", seen.exchanges)) " " (t(w, "view.none-refused"))
                    }
                }
                p { (button("main-button", "reload", "", &t(w, "view.reload"))) }
                p.quiet { (t(w, "view.reload-why")) }
            }
            h3 { (t(w, "view.what-counts")) }
            ul {
                @for id in ["view.counts-status", "view.counts-login", "view.counts-renewal", "view.counts-preflight"] {
                    li { (t(w, id)) }
                }
            }
            p.quiet { (t(w, if page { "view.stays-here-page" } else { "view.stays-here" })) }
        }
    }
}

/// Recordings that come with the page.
const SAMPLES: [(&str, &str); 8] = [
    ("expired.har", "view.sample-signed-out"),
    ("works.har", "view.sample-works"),
    ("cookie-left-behind.har", "view.sample-cookie"),
    ("refresh-rejected-drf.har", "view.sample-renewal"),
    ("auth-dropped-http-to-https-nginx.har", "view.sample-redirect"),
    ("preflight-401-nginx-basic.har", "view.sample-preflight"),
    ("foreign-session-from-cache-nginx.har", "view.sample-cache"),
    ("csrf-django.har", "view.sample-form"),
];

/// The page before a file was opened.
fn nothing_open(w: &Words) -> Markup {
    html! {
        div.empty {
            h2 { (t(w, "view.page-title")) }
            p { (t(w, "view.page-intro")) }
            ol {
                @for id in ["view.page-step-1", "view.page-step-2", "view.page-step-3"] { li { (t(w, id)) } }
            }
            h3 { (t(w, "view.samples")) }
            div.menu {
                @for (name, words) in SAMPLES { (button("small-button", "sample", name, &t(w, words))) }
            }
            p.quiet { (t(w, "view.stays-here-page")) }
            (docs::all(w))
        }
    }
}
