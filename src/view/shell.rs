//! The frame that is painted once: landmarks and empty regions.

use maud::{Markup, html};

use super::html::t;
use super::{intake, side};
use crate::app::{Edition, Model};

/// The frame.
pub fn shell(model: &Model) -> String {
    let frame = if model.edition == Edition::Side { side::frame(model) } else { frame(model) };
    frame.into_string()
}

fn frame(model: &Model) -> Markup {
    let w = &model.words;
    let page = model.edition == Edition::Page;
    html! {
        div.app data-edition=(if page { "page" } else { "panel" }) {
            header.bar data-region="bar" {}
            @if page {
                section.intake aria-label=(t(w, "view.drop")) {
                    div data-region="intake" {}
                    (intake::paste(w))
                }
            }
            div data-region="notices" {}
            nav.lanes-bar aria-label=(t(w, "view.views")) data-region="lanes" {}
            main.panes {
                section.pane.rail aria-label=(t(w, "view.list")) {
                    div data-region="filter" {}
                    div.scroll data-region="list" {}
                }
                section.pane.detail.scroll data-region="incident" tabindex="-1" aria-label=(t(w, "view.diagnosis")) {}
                section.pane.picture.scroll data-region="picture" tabindex="-1" aria-label=(t(w, "view.picture")) {}
                section.pane.inspect.scroll data-region="request" tabindex="-1" aria-label=(t(w, "view.request")) {}
            }
            dialog data-region="dialog" aria-labelledby="dialog-title" {}
            div.toasts role="status" aria-live="polite" data-region="toast" {}
        }
    }
}
