//! Between whom: one row for each step, drawn as an arrow from the browser to the server and back.

use maud::{Markup, html};

use super::super::html::{clock, path, status, t, t1};
use crate::app::{Model, Source};
use crate::evidence::role::Role;
use crate::overview::sequence::{ActorKind, Gives, Sequence, Step};
use crate::session::exchange::Exchange;

/// The picture. It is an ordered list, so it needs no other form beside it.
pub(super) fn sequence(model: &Model, source: &Source, sequence: &Sequence) -> Markup {
    let w = &model.words;
    if sequence.steps.is_empty() {
        return html! {
            div.picture-head { h2 { (t(w, "view.lane-flow")) } }
            p.hint { (t(w, "view.no-steps")) }
        };
    }
    html! {
        div.picture-head {
            h2 { (t(w, "view.lane-flow")) }
            p.quiet { (t(w, "view.flow-how")) }
        }
        div.flow data-actors=(sequence.actors.len()) {
            ol.actors aria-label=(t(w, "view.actors")) {
                li { strong { (t(w, "view.actor-browser")) } }
                @for actor in &sequence.actors {
                    li { strong { (t(w, actor_words(actor.kind))) } span.quiet { (actor.host) } }
                }
            }
            @if sequence.dropped > 0 { p.quiet { (t1(w, "view.earlier-steps", "count", sequence.dropped)) } }
            ol.steps {
                @for step in &sequence.steps { (row(model, source, sequence, step)) }
            }
        }
    }
}

const fn actor_words(kind: ActorKind) -> &'static str {
    match kind {
        ActorKind::App => "view.actor-app",
        ActorKind::Api => "view.actor-api",
        ActorKind::Provider => "view.actor-provider",
    }
}

fn row(model: &Model, source: &Source, sequence: &Sequence, step: &Step) -> Markup {
    let w = &model.words;
    let Some(exchange) = source.engine.session().exchanges.get(step.entry.0) else { return html! {} };
    let host = sequence.actors.get(step.to).map_or("", |actor| actor.host.as_str());
    html! {
        li data-to=(step.to + 1) data-failed=(step.failed) {
            button.step type="button" data-act="entry" data-id=(step.entry.0)
                aria-current=[(model.chosen.entry == Some(step.entry)).then_some("true")] {
                span.step-words {
                    strong { (t(w, role_words(step.role))) }
                    @if step.times > 1 { " " span.tag { (t1(w, "view.times", "count", step.times)) } }
                    " " bdi.quiet dir="ltr" { (exchange.method) " " (place(exchange)) }
                    span.unseen { " " (t1(w, "view.to-host", "host", host)) }
                }
                span.arrow aria-hidden="true" {}
                span.step-answer {
                    (clock(step.at)) " " (status(w, exchange))
                    @if step.failed { " " strong.problem { (t(w, "view.mark-refused")) } }
                    @if let Some(gives) = step.gives { " " span.tag { (t(w, gives_words(gives))) } }
                    @if !step.with_credentials && step.refused && !told_otherwise(step.role) { " " span.tag { (t(w, "view.no-credential")) } }
                    @if let Some(next) = step.leads_to.and_then(|to| sequence.actors.get(to)) {
                        " " span.quiet { (t1(w, "view.leads-to", "host", next.host.as_str())) }
                    }
                }
            }
        }
    }
}

/// The path alone: a query is long here, and the request itself shows it.
fn place(exchange: &Exchange) -> String {
    path(exchange).split('?').next().unwrap_or_default().to_owned()
}

/// Whether what proves who asks stands in the body or the address, where `with_credentials` doesn't look.
const fn told_otherwise(role: Role) -> bool {
    matches!(role, Role::SignIn | Role::CodeExchange | Role::Renewal | Role::Callback)
}

const fn gives_words(gives: Gives) -> &'static str {
    match gives {
        Gives::Token => "view.gives-token",
        Gives::Session => "view.gives-session",
        Gives::SignedOut => "view.gives-end",
    }
}

const fn role_words(role: Role) -> &'static str {
    match role {
        Role::SignIn => "view.role-sign-in",
        Role::Renewal => "view.role-renewal",
        Role::CodeExchange => "view.role-code",
        Role::Authorize => "view.role-authorize",
        Role::SilentAuthorize => "view.role-silent",
        Role::Callback => "view.role-callback",
        Role::LoginPage => "view.role-login-page",
        Role::SignOut => "view.role-sign-out",
        Role::Probe => "view.role-probe",
        Role::Preflight => "view.role-preflight",
        _ => "view.role-request",
    }
}
