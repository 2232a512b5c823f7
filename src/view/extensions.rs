//! Other extensions that could have interfered. Shown once a person asked for the list.

use maud::{Markup, html};

use super::fixes;
use super::html::{button, count, t, t1};
use crate::app::{Edition, Model, Pressed, Stage};
use crate::diagnose::report::{Incident, State};
use crate::fixes::bisect::{Bisect, Found};
use crate::fixes::extensions::{Ability, Suspect};
use crate::fixes::verify::Verdict;
use crate::words::Words;

/// The list, ranked by what they may do on the host that refused.
pub(super) fn extensions(model: &Model, incident: Option<&Incident>) -> Markup {
    let w = &model.words;
    let known = model.suspects(incident.map(|incident| incident.host.as_str()));
    let asked = model.open.contains("extensions");
    let pointed = model.highlights("extensions");
    if !asked && (!pointed || known.is_none()) {
        let open = incident.is_some_and(|incident| incident.state == State::Open);
        return if open && model.edition.live() {
            offer(w)
        } else {
            html! {}
        };
    }
    html! {
        section.block data-place="extensions" tabindex="-1" data-hit=(pointed) {
            h3 { (t(w, "view.extensions")) }
            @if let Some(incident) = incident { (fixes::beside(model, incident, &Pressed::Extensions)) }
            @match &known {
                None => {
                    p { (t(w, "view.extensions-refused")) }
                    p { (button("small-button", "list-extensions", "", &t(w, "view.ask-again"))) }
                },
                Some(suspects) => {
                    @if suspects.is_empty() {
                        // Those that a test switched off are no suspects while they are off.
                        @if model.testing.off.is_empty() { p { (t(w, "view.no-suspects")) } }
                    } @else {
                        p { (t(w, "view.suspects-why")) }
                        table.suspects {
                            thead { tr { th scope="col" { (t(w, "view.extension")) } th scope="col" { (t(w, "view.may")) } } }
                            tbody { @for suspect in suspects { (row(model, suspect)) } }
                        }
                    }
                    (search(model, suspects.len()))
                },
            }
        }
    }
}

/// Before the list was asked for: the browser asks for the permission at the click.
fn offer(w: &Words) -> Markup {
    html! {
        section.block {
            h3 { (t(w, "view.extensions")) }
            p { (t(w, "view.extensions-offer")) }
            p { (button("small-button", "list-extensions", "", &t(w, "view.do-extensions"))) }
        }
    }
}

/// The search for the one that it is, and what it came to.
fn search(model: &Model, suspects: usize) -> Markup {
    let w = &model.words;
    if !switches(model) {
        return html! { p.quiet { (t(w, "view.suspects-how")) } };
    }
    html! {
        @match (&model.testing.bisect, &model.testing.found) {
            (Some(bisect), _) => (round(model, bisect)),
            (None, Some(Found::It(id))) => p.verdict data-found=(id) role="status" { (t1(w, "view.search-found", "name", name(model, id))) },
            (None, Some(_)) => p.verdict data-found="none" role="status" { (t(w, "view.search-none")) },
            (None, None) => {},
        }
        @if model.testing.bisect.is_none() && suspects > 1 {
            p.quiet { (t(w, "view.search-how")) }
            p { (button("small-button", "find-out", "", &t(w, "view.search"))) }
        }
    }
}

/// Whether others can be switched off from here. Firefox lets an extension switch themes only.
fn switches(model: &Model) -> bool {
    let browser = model.context().and_then(|context| context.browser.as_ref());
    model.edition == Edition::Panel && browser.is_none_or(|browser| browser.name != "Firefox")
}

/// One round: what is off, and whether it helps.
fn round(model: &Model, bisect: &Bisect) -> Markup {
    let w = &model.words;
    let told = model.fixing.as_ref().and_then(|fixing| match &fixing.stage {
        Stage::Told(Verdict::Fixed) => Some(false),
        Stage::Told(Verdict::Still) => Some(true),
        _ => None,
    });
    html! {
        div.verdict data-round=(bisect.round()) role="status" {
            p { (count(w, "view.search-off", bisect.off().len())) " " (t(w, "view.search-again")) }
            @if let Some(refused) = told {
                p { (t(w, if refused { "view.search-still" } else { "view.search-gone" })) }
                (button("main-button", "still-refused", if refused { "yes" } else { "no" }, &t(w, "view.search-on")))
            } @else {
                (button("small-button", "still-refused", "yes", &t(w, "view.search-say-still")))
                (button("small-button", "still-refused", "no", &t(w, "view.search-say-gone")))
            }
        }
    }
}

fn name(model: &Model, id: &str) -> String {
    let list = model.context().and_then(|context| context.extensions.as_deref()).unwrap_or_default();
    list.iter().find(|extension| extension.id == id).map_or_else(|| id.to_owned(), |it| it.name.clone())
}

fn row(model: &Model, suspect: &Suspect<'_>) -> Markup {
    let w = &model.words;
    let id = suspect.extension.id.as_str();
    html! {
        tr data-extension=(id) {
            th scope="row" {
                (suspect.extension.name)
                @if switches(model) && model.testing.bisect.is_none() {
                    " " (button("small-button", "extension-off", id, &t(w, "view.switch-off")))
                }
            }
            td {
                ul.plain {
                    @for ability in &suspect.abilities { li { (t(w, words(*ability))) } }
                }
            }
        }
    }
}

const fn words(ability: Ability) -> &'static str {
    match ability {
        Ability::Requests => "view.may-requests",
        Ability::Cookies => "view.may-cookies",
        Ability::Clearing => "view.may-clear",
        Ability::Settings => "view.may-settings",
    }
}
