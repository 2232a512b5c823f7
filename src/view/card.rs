//! An incident in the list: state, one sentence, who refused, how sure, and one button.

use maud::{Markup, html};

use super::fixes;
use super::html::{count, state, sure};
use crate::app::{Model, Pressed};
use crate::diagnose::report::Incident;
use crate::fixes::Who;

/// The card.
pub(super) fn card(model: &Model, incident: &Incident) -> Markup {
    let w = &model.words;
    let chosen = model.pasted.is_none() && model.chosen.incident.as_deref() == Some(incident.id.as_str());
    let first = incident.fixes.iter().position(|fix| fix.who == Who::User);
    html! {
        article.card data-incident=(incident.id) data-cause=(incident.cause.id)
            data-confidence=(incident.confidence.word()) data-state=(incident.state.word())
            data-chosen=(chosen) {
            p.card-top {
                (state(w, incident.state))
                (sure(w, incident.confidence))
            }
            h2 {
                button.card-pick type="button" data-act="incident" data-id=(incident.id) data-nav="incident"
                    aria-current=[chosen.then_some("true")] {
                    (w.say(&incident.sentence))
                }
            }
            p.card-foot {
                span.card-host { (incident.host) }
                span.quiet { (count(w, "view.requests", incident.entries.len())) }
            }
            (fixes::who_acts(w, incident))
            @if let Some(index) = first {
                @if let Some(fix) = incident.fixes.get(index) { (fixes::main_button(model, incident, index, fix)) }
            }
            (fixes::beside(model, incident, &Pressed::Card))
        }
    }
}
