//! Other extensions that could have interfered. Shown once a person asked for the list.

use maud::{Markup, html};

use super::html::{button, t, t1};
use crate::app::Model;
use crate::diagnose::report::Incident;
use crate::fixes::extensions::{Ability, Suspect, rank};

/// The list, ranked by what they may do on the host that refused.
pub(super) fn extensions(model: &Model, incident: Option<&Incident>) -> Markup {
    let known = model.context().and_then(|context| context.extensions.as_ref());
    let asked = model.open.contains("extensions");
    let pointed = model.highlights("extensions");
    if !asked && !(pointed && known.is_some()) {
        return html! {};
    }
    html! {
        section.block data-place="extensions" tabindex="-1" data-hit=(pointed) {
            h3 { (t("view.extensions")) }
            @match known {
                None => {
                    p { (t("view.extensions-refused")) }
                    p { (button("small-button", "list-extensions", "", &t("view.ask-again"))) }
                },
                Some(list) => {
                    @let suspects = rank(list, incident.map(|incident| incident.host.as_str()));
                    @if suspects.is_empty() {
                        p { (t1("view.no-suspects", "count", list.len())) }
                    } @else {
                        p { (t("view.suspects-why")) }
                        table.suspects {
                            thead { tr { th scope="col" { (t("view.extension")) } th scope="col" { (t("view.may")) } } }
                            tbody { @for suspect in &suspects { (row(suspect)) } }
                        }
                        p.quiet { (t("view.suspects-how")) }
                    }
                },
            }
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
