//! What happened to a cookie: a short table with the deed, who did it, and the answer or the change that shows it.

use maud::{Markup, html};

use super::html::{clock, part_at, t, t1};
use crate::app::Model;
use crate::inspect::{CookieView, Deed, Doer, Done};
use crate::report::mask;

/// Deeds that are shown, the newest.
const SHOWN: usize = 8;

/// The history below a cookie.
pub(super) fn history(model: &Model, view: &CookieView) -> Markup {
    let w = &model.words;
    let name = view.cookie.name.as_str();
    let head = html! { (t(w, "view.deeds")) span.count { (view.history.len()) } };
    html! {
        @if !view.history.is_empty() {
            (part_at(4, model, &format!("history.{name}"), false, &head, &table(model, name, &view.history)))
        }
    }
}

/// The table alone.
pub(super) fn table(model: &Model, name: &str, deeds: &[Deed]) -> Markup {
    let w = &model.words;
    let earlier = deeds.len().saturating_sub(SHOWN);
    html! {
        table.suspects data-history=(name) {
            thead {
                tr {
                    th scope="col" { (t(w, "view.deed-when")) }
                    th scope="col" { (t(w, "view.deed-what")) }
                    th scope="col" { (t(w, "view.deed-by")) }
                }
            }
            tbody { @for deed in deeds.iter().skip(earlier) { (row(model, deed)) } }
        }
        @if earlier > 0 { p.quiet { (t1(w, "view.deeds-earlier", "count", earlier)) } }
    }
}

fn row(model: &Model, deed: &Deed) -> Markup {
    let w = &model.words;
    html! {
        tr data-done=(word(deed.what)) {
            td { (clock(Some(deed.at))) }
            td { (t(w, done(deed.what))) }
            td { (t(w, doer(deed.by))) (proof(model, deed)) }
        }
    }
}

/// The way to what shows it.
fn proof(model: &Model, deed: &Deed) -> Markup {
    let w = &model.words;
    let session = model.source().map(|source| source.engine.session());
    let answer = deed.entry.and_then(|entry| Some((entry, session?.exchanges.get(entry.0)?)));
    let field = if deed.by == Doer::Clearing { "clear-site-data" } else { "set-cookie" };
    html! {
        @if let Some((entry, exchange)) = answer {
            " " button.link type="button" data-act="place" data-id=(format!("{}|response.header.{field}", entry.0)) {
                (exchange.method) " " (mask::address_of(exchange))
            }
        } @else if let Some(change) = deed.change {
            " " button.link type="button" data-act="place" data-id=(format!("|cookieChanges.{change}"))
                aria-label=(t(w, "view.deed-show-change")) { (t(w, "view.show")) }
        }
    }
}

const fn word(done: Done) -> &'static str {
    match done {
        Done::Set => "set",
        Done::Replaced => "replaced",
        Done::Removed => "removed",
        Done::RanOut => "ran-out",
        Done::PushedOut => "pushed-out",
    }
}

const fn done(done: Done) -> &'static str {
    match done {
        Done::Set => "view.deed-set",
        Done::Replaced => "view.deed-replaced",
        Done::Removed => "view.deed-removed",
        Done::RanOut => "view.deed-ran-out",
        Done::PushedOut => "view.deed-pushed-out",
    }
}

const fn doer(doer: Doer) -> &'static str {
    match doer {
        Doer::Answer => "view.doer-answer",
        Doer::Clearing => "view.doer-clearing",
        Doer::Browser => "view.doer-browser",
        Doer::ScriptOrUnseen => "view.doer-script-or-unseen",
        Doer::Unseen => "view.doer-unseen",
        Doer::Other => "view.doer-other",
        Doer::Anyone => "view.doer-anyone",
        Doer::AnyoneButScripts => "view.doer-anyone-but-scripts",
    }
}
