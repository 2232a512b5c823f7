//! Header fields that other extensions changed on the way, as they were before and after.

use maud::{Markup, html};

use super::html::{part, secret, t};
use crate::app::Model;
use crate::http::secret::Secret;
use crate::inspect::ChangedView;
use crate::report::mask::{self, Shown};

/// The part of the selected request that lists them.
pub(super) fn changed(model: &Model, key: &str, list: &[ChangedView]) -> Markup {
    let w = &model.words;
    let body = html! {
        table.headers {
            thead {
                tr {
                    th scope="col" { (t(w, "view.name")) }
                    th scope="col" { (t(w, "view.changed-before")) }
                    th scope="col" { (t(w, "view.changed-after")) }
                }
            }
            tbody { @for (index, view) in list.iter().enumerate() { (row(model, key, index, view)) } }
        }
        p.quiet { (t(w, "view.changed-by-whom")) }
    };
    html! {
        @if !list.is_empty() {
            (part(model, "changed", true, &html! { (t(w, "view.changed")) span.count { (list.len()) } }, &body))
        }
    }
}

fn row(model: &Model, key: &str, index: usize, view: &ChangedView) -> Markup {
    let w = &model.words;
    let way = if view.answer { "headersAfter" } else { "headersBefore" };
    let place = format!("{way}.{}", view.name);
    let values = |values: &[Secret], side: &str| {
        html! {
            @if values.is_empty() { em { (t(w, "view.absent")) } }
            @for (at, value) in values.iter().enumerate() {
                div {
                    @match mask::header(&view.name) {
                        Shown::Plain => code.value { (value.expose()) },
                        Shown::Address => code.value { (mask::address(value.expose())) },
                        Shown::Masked => (secret(model, &format!("{key}:changed{index}{side}{at}"), &view.name, value)),
                    }
                }
            }
        }
    };
    html! {
        tr data-place=(place) tabindex="-1" data-hit=(model.highlights(&place)) {
            th scope="row" {
                (view.name)
                span.quiet { " " (t(w, if view.answer { "view.changed-answer" } else { "view.changed-request" })) }
            }
            td { (values(&view.before, "<")) }
            td { (values(&view.after, ">")) }
        }
    }
}
