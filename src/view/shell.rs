//! The frame that is painted once: landmarks and empty regions.

use maud::{Markup, html};

use super::html::t;
use super::{intake, side};
use crate::app::{Edition, Model, SHARES};
use crate::words::{Language, Words};

/// The frame.
pub fn shell(model: &Model) -> String {
    let frame = if model.edition == Edition::Side { side::frame(model) } else { frame(model) };
    frame.into_string()
}

/// The title of the page's tab; `DevTools` names the panel itself.
pub fn title(model: &Model) -> Option<String> {
    (model.edition == Edition::Page).then(|| format!("Why401: {}", t(&model.words, "view.page-title")))
}

fn frame(model: &Model) -> Markup {
    let w = &model.words;
    let page = model.edition == Edition::Page;
    html! {
        div.app data-edition=(if page { "page" } else { "panel" }) {
            (bar(model))
            @if page {
                section.intake aria-label=(t(w, "view.drop")) {
                    div data-region="intake" {}
                    (intake::paste(w))
                }
            }
            div data-region="notices" {}
            nav.lanes-bar aria-label=(t(w, "view.views")) data-region="lanes" {}
            main.stage {
                div.panes #panes role="tabpanel" aria-labelledby="lane-shown" {
                    section.pane.rail aria-label=(t(w, "view.list")) {
                        div data-region="filter" {}
                        div.scroll data-region="list" {}
                    }
                    (split(w, "rail", model.shares.rail.unwrap_or(27)))
                    section.pane.detail.scroll data-region="incident" tabindex="-1" aria-label=(t(w, "view.diagnosis")) {}
                    section.pane.picture.scroll data-region="picture" tabindex="-1" aria-label=(t(w, "view.picture")) {}
                    (split(w, "detail", model.shares.detail.unwrap_or(48)))
                    section.pane.inspect.scroll data-region="request" tabindex="-1" aria-label=(t(w, "view.request")) {}
                }
            }
            dialog data-region="dialog" aria-labelledby="dialog-title" {}
            (toasts())
        }
    }
}

/// A border between two panes, to be moved by hand or with the arrow keys: the first one's share of the room, in percent.
fn split(w: &Words, name: &str, share: u8) -> Markup {
    html! {
        div.split role="separator" tabindex="0" data-split=(name) aria-label=(t(w, "view.split")) aria-valuemin=(SHARES.0)
            aria-valuemax=(SHARES.1) aria-valuenow=(share) aria-orientation="vertical" {}
    }
}

/// The message at the bottom, and what is said to those who hear what has changed: there from the start, since only then
/// it is heard.
pub(super) fn toasts() -> Markup {
    html! {
        div.toasts role="status" aria-live="polite" data-region="toast" {}
        div.unseen role="status" aria-live="polite" data-region="said" {}
    }
}

/// The bar at the top.
pub(super) fn bar(model: &Model) -> Markup {
    html! {
        header.bar {
            div.bar-parts data-region="bar" {}
            (language(model))
        }
    }
}

/// The choice of a language. It is painted with the frame, so that what comes in doesn't close it. A globe says what it is
/// to those who can't read the rest; each language calls itself by its own name.
fn language(model: &Model) -> Markup {
    let w = &model.words;
    html! {
        label.language {
            svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false" {
                circle cx="8" cy="8" r="6.5" {}
                ellipse cx="8" cy="8" rx="3" ry="6.5" {}
                path d="M1.5 8h13M2.6 4.5h10.8M2.6 11.5h10.8" {}
            }
            span.language-tag aria-hidden="true" { (w.language().tag()) }
            select data-act="language" aria-label=(t(w, "view.language")) title=(t(w, "view.language")) {
                option value="" selected[model.language.is_none()] { (t(w, "view.language-browser")) }
                @for language in Language::ALL {
                    option value=(language.tag()) lang=(language.tag()) selected[model.language == Some(language)] {
                        (language.own_name())
                    }
                }
            }
        }
    }
}
