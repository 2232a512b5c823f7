//! Every step that can be tried, the least first: what it does, what it costs, and a button.

use maud::{Markup, html};

use super::fixes;
use super::html::{button, part, t};
use crate::app::{Edition, Model, Pressed, steps};
use crate::diagnose::report::Incident;
use crate::fixes::ladder::Step;
use crate::words::{self, Words};

/// The ladder of an incident; nothing on the page, which has no browser to act on.
pub(super) fn ladder(model: &Model, incident: &Incident) -> Markup {
    let w = &model.words;
    let steps = steps(model, incident);
    if steps.is_empty() || model.edition == Edition::Page {
        return html! {};
    }
    let body = html! {
        p.quiet { (t(w, "view.ladder-how")) }
        ol.ladder { @for step in &steps { li data-step=(step.name) { (one(model, incident, step)) } } }
    };
    part(model, "ladder", false, &html! { (t(w, "view.ladder")) span.count { (steps.len()) } }, &body)
}

fn one(model: &Model, incident: &Incident, step: &Step) -> Markup {
    let w = &model.words;
    let title = words::known("step-title", step.name).unwrap_or(step.name);
    html! {
        p { strong { (t(w, title)) } " " (w.say(&step.does)) }
        p.fix-foot {
            span.quiet { (w.say(&step.loses)) }
            @if step.action.is_some() {
                button.small-button type="button" data-act="step" data-id=(format!("{}|{}", step.name, incident.id))
                    data-fix=[step.fix.map(crate::fixes::FixId::id)] { (t(w, "view.do-step")) }
            }
        }
        (fixes::beside(model, incident, &Pressed::Step(step.name)))
    }
}

/// The buttons of what a check found.
pub(super) fn read_tokens(w: &Words) -> Markup {
    button("small-button", "read-storage", "", &t(w, "view.read-tokens"))
}
