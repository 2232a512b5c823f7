//! Other extensions that could have interfered. Shown once a person asked for the list.

use maud::{Markup, html};

use super::html::{button, t};
use crate::app::{Edition, Model};
use crate::diagnose::report::{Incident, State};
use crate::fixes::extensions::{Ability, Suspect};

/// The list, ranked by what they may do on the host that refused.
pub(super) fn extensions(model: &Model, incident: Option<&Incident>) -> Markup {
    let known = model.suspects(incident.map(|incident| incident.host.as_str()));
    let asked = model.open.contains("extensions");
    let pointed = model.highlights("extensions");
    if !asked && (!pointed || known.is_none()) {
        let open = incident.is_some_and(|incident| incident.state == State::Open);
        return if open && model.edition == Edition::Panel {
            offer()
        } else {
            html! {}
        };
    }
    html! {
        section.block data-place="extensions" tabindex="-1" data-hit=(pointed) {
            h3 { (t("view.extensions")) }
            @match &known {
                None => {
                    p { (t("view.extensions-refused")) }
                    p { (button("small-button", "list-extensions", "", &t("view.ask-again"))) }
                },
                Some(suspects) => {
                    @if suspects.is_empty() {
                        p { (t("view.no-suspects")) }
                    } @else {
                        p { (t("view.suspects-why")) }
                        table.suspects {
                            thead { tr { th scope="col" { (t("view.extension")) } th scope="col" { (t("view.may")) } } }
                            tbody { @for suspect in suspects { (row(suspect)) } }
                        }
                        p.quiet { (t("view.suspects-how")) }
                    }
                },
            }
        }
    }
}

/// Before the list was asked for: the browser asks for the permission at the click.
fn offer() -> Markup {
    html! {
        section.block {
            h3 { (t("view.extensions")) }
            p { (t("view.extensions-offer")) }
            p { (button("small-button", "list-extensions", "", &t("view.do-extensions"))) }
        }
    }
}

fn row(suspect: &Suspect<'_>) -> Markup {
    html! {
        tr {
            th scope="row" { (suspect.extension.name) }
            td {
                ul.plain {
                    @for ability in &suspect.abilities { li { (t(words(*ability))) } }
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
