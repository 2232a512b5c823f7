//! The page's input: files and a pasted line.

use maud::{Markup, html};

use super::html::{t, t1};
use crate::app::Model;
use crate::words::Words;

/// Where files are dropped, and those on their way.
pub(super) fn files(model: &Model) -> Markup {
    let w = &model.words;
    let coming: Vec<_> = model.reading.iter().filter(|reading| reading.trouble.is_none()).collect();
    html! {
        label.drop data-drop="files" {
            input #files type="file" data-act="files" multiple accept=".har,.json,application/json";
            span.drop-title { (t(w, "view.drop")) }
            span.quiet { (t(w, "view.drop-hint")) }
        }
        @for reading in coming {
            div.notice role="status" {
                (t1(w, "view.reading", "name", reading.name.as_str()))
                @if let Some(share) = reading.share {
                    progress max="100" value=(share) aria-label=(t(w, "view.progress")) {}
                    button.small-button type="button" data-act="stop" data-id=(reading.name) { (t(w, "view.stop")) }
                }
            }
        }
    }
}

/// The box for a pasted line. It is painted once, so that what is typed stays.
pub(super) fn paste(w: &Words) -> Markup {
    html! {
        form.paste data-act="decode" {
            label for="paste" { (t(w, "view.paste")) }
            textarea #paste name="line" rows="2" spellcheck="false" autocomplete="off"
                placeholder="Authorization: Bearer eyJ…" {}
            button.main-button type="submit" { (t(w, "view.decode")) }
        }
    }
}
