//! The frame that is painted once: landmarks and empty regions.

use maud::{Markup, html};

use super::html::t;
use super::{intake, side};
use crate::app::Edition;

/// The frame.
pub fn shell(edition: Edition) -> String {
    let frame = if edition == Edition::Side { side::frame() } else { frame(edition) };
    frame.into_string()
}

fn frame(edition: Edition) -> Markup {
    let page = edition == Edition::Page;
    html! {
        div.app data-edition=(if page { "page" } else { "panel" }) {
            header.bar data-region="bar" {}
            @if page {
                section.intake aria-label=(t("view.drop")) {
                    div data-region="intake" {}
                    (intake::paste())
                }
            }
            div data-region="notices" {}
            nav.lanes-bar aria-label=(t("view.views")) data-region="lanes" {}
            main.panes {
                section.pane.rail aria-label=(t("view.list")) {
                    div data-region="filter" {}
                    div.scroll data-region="list" {}
                }
                section.pane.detail.scroll data-region="incident" tabindex="-1" aria-label=(t("view.diagnosis")) {}
                section.pane.picture.scroll data-region="picture" tabindex="-1" aria-label=(t("view.picture")) {}
                section.pane.inspect.scroll data-region="request" tabindex="-1" aria-label=(t("view.request")) {}
            }
            dialog data-region="dialog" aria-labelledby="dialog-title" {}
            div.toasts role="status" aria-live="polite" data-region="toast" {}
        }
    }
}
