//! Tokens that the page has stored, beside the one that was sent. Read only when a person asks.

use maud::{Markup, html};

use super::html::{name, secret, t};
use super::ladder;
use crate::app::Model;
use crate::inspect::StoredView;

/// The stored tokens of the inspected page or of the file.
pub(super) fn stored(model: &Model) -> Markup {
    let w = &model.words;
    let Some(source) = model.source() else { return html! {} };
    let known = source.engine.session().context.storage.is_some();
    if !known {
        return html! {};
    }
    let pointed = model.chosen.place.as_ref().is_some_and(|it| it.place.starts_with("storage."));
    html! {
        section.block data-place="storage" tabindex="-1" data-hit=(pointed) {
            h3 { (t(w, "view.stored-tokens")) }
            @if source.stored.is_empty() {
                p { (t(w, "view.no-stored-tokens")) }
            } @else {
                table.suspects {
                    thead { tr { th scope="col" { (t(w, "view.where")) } th scope="col" { (t(w, "view.beside-sent")) } } }
                    tbody {
                        @for (index, view) in source.stored.iter().enumerate() { (row(model, index, view)) }
                    }
                }
            }
            @if model.edition == crate::app::Edition::Panel { p { (ladder::read_tokens(w)) } }
        }
    }
}

fn row(model: &Model, index: usize, view: &StoredView) -> Markup {
    let w = &model.words;
    let place = format!("storage.{}", view.key);
    html! {
        tr data-place=(place) tabindex="-1" data-newer=(view.newer) data-hit=(model.highlights(&place)) {
            th scope="row" {
                span.cookie-name { (name(&view.key)) }
                span.quiet { (name(&view.area)) " · " (name(&view.origin)) }
                (secret(model, &format!("stored:{index}"), &view.key, &view.value))
            }
            td { (w.say(&view.what)) }
        }
    }
}
