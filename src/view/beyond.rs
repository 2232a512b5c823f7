//! Places that no request holds: changes of the cookie store.

use maud::{Markup, html};

use super::history;
use super::html::{clock, t};
use crate::app::Model;
use crate::session::jar::ChangeCause;

/// The place that a statement points at, where it lies beyond the request.
pub(super) fn beyond(model: &Model) -> Markup {
    let w = &model.words;
    let (Some(chosen), Some(context)) = (&model.chosen.place, model.context()) else { return html! {} };
    let place = chosen.place.as_str();
    let shown = |prefix: &str| place.strip_prefix(prefix).map(str::to_owned);
    let body = if let Some(index) = shown("cookieChanges.").and_then(|index| index.parse::<usize>().ok()) {
        let change = context.changes.as_ref().and_then(|changes| changes.get(index));
        change.map(|change| {
            let what = if change.removed { "view.was-deleted" } else { "view.mark-set" };
            html! {
                h3 { (t(w, "view.place-change")) }
                p { (clock(Some(change.at))) " UTC · " strong { (change.cookie.name) } " · " (change.cookie.domain) (change.cookie.path) }
                p { (t(w, what)) " · " (t(w, cause(change.cause))) }
                (history::table(model, &change.cookie.name, &model.deeds(&change.cookie)))
            }
        })
    } else {
        None
    };
    html! {
        @if let Some(body) = body {
            section.block data-place=(place) tabindex="-1" data-hit="true" { (body) }
        }
    }
}

const fn cause(cause: ChangeCause) -> &'static str {
    match cause {
        ChangeCause::Explicit => "view.change-explicit",
        ChangeCause::Overwrite => "view.change-overwrite",
        ChangeCause::Expired => "view.change-expired",
        ChangeCause::Evicted => "view.change-evicted",
        ChangeCause::ExpiredOverwrite => "view.change-expired-overwrite",
    }
}
