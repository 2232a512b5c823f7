//! A page for each fix: what it does, what it costs, and which causes it is offered for.

use maud::{Markup, html};
use why401::causes;
use why401::diagnose::report::{Incident, State};
use why401::fixes::FixId;
use why401::fixes::ladder::{Step, ladder};
use why401::session::{Context, Tab};

use crate::examples::Examples;
use crate::parts::{instruction, label, link, part, say, words};
use crate::site::Page;

/// What these pages are.
pub(crate) const KIND: &str = "Fix";

pub(crate) fn pages(examples: &Examples) -> Vec<Page> {
    let steps = steps(examples);
    FixId::ALL.iter().map(|fix| page(examples, &steps, *fix)).collect()
}

/// Every step that can be tried, as an open incident offers them in a normal and in a private window.
fn steps(examples: &Examples) -> Vec<Step> {
    let open = |incident: &&Incident| incident.state == State::Open;
    let mut incidents = causes::all()
        .flat_map(|cause| examples.hits(cause.id))
        .flat_map(|example| &example.report.incidents)
        .filter(open);
    let Some(incident) = incidents.next() else { return Vec::new() };
    let private = Context { tab: Some(Tab { incognito: true, ..Tab::default() }), ..Context::default() };
    let normal = ladder(incident, &Context::default(), None);
    normal.into_iter().chain(ladder(incident, &private, None)).collect()
}

fn page(examples: &Examples, steps: &[Step], fix: FixId) -> Page {
    let title = label(fix);
    let step = steps.iter().find(|step| step.fix == Some(fix));
    let texts = match fix {
        FixId::ChangeCode => Some("developer"),
        FixId::ChangeConfiguration => Some("admin"),
        _ => None,
    };
    let does = match texts {
        Some(_) => "Each cause says what to change.".to_owned(),
        None if fix == FixId::LookInLogs => "Which logs hold it, and what to look for.".to_owned(),
        None => instruction(fix),
    };
    let body = html! {
        div.lead { p { (does) } }
        @if let Some(step) = step {
            (part("does", "What happens", &html! { p { (say(&step.does)) } }))
            (part("loses", "What is lost", &html! { p { (say(&step.loses)) } }))
        }
        @match texts {
            Some(group) => (part("causes", "For each cause", &for_each(group))),
            None if fix == FixId::LookInLogs => (part("causes", "By kind of cause", &logs())),
            None => (part("causes", "Offered for", &offered(examples, fix))),
        }
    };
    let mut parts = vec![("does", "What happens"), ("loses", "What is lost")];
    parts.retain(|_| step.is_some());
    Page {
        path: format!("fix/{}.html", fix.id()),
        title,
        kind: KIND,
        words: format!("{} {does} {}", fix.id(), step.map(|step| say(&step.does)).unwrap_or_default()),
        body,
        parts,
    }
}

fn for_each(group: &str) -> Markup {
    let mut causes: Vec<_> = causes::all().collect();
    causes.sort_by_key(|cause| cause.id);
    html! {
        dl {
            @for cause in causes {
                @if let Some(text) = words(group, cause.id) { dt { (link(cause.id)) } dd { (text) } }
            }
        }
    }
}

fn logs() -> Markup {
    html! {
        ul { @for id in why401::words::ids().filter(|id| id.starts_with("logs-")) { li { (crate::parts::general(id)) } } }
    }
}

/// Those of which it is the catalogue's own fix, and those in whose scenarios it was offered besides.
fn offered(examples: &Examples, fix: FixId) -> Markup {
    let mut first: Vec<_> = causes::all().filter(|cause| cause.user_fix == fix).collect();
    let mut besides: Vec<_> = causes::all()
        .filter(|cause| cause.user_fix != fix && examples.offered(cause.id, cause.user_fix).contains(&fix))
        .collect();
    first.sort_by_key(|cause| cause.id);
    besides.sort_by_key(|cause| cause.id);
    html! {
        @if first.is_empty() && besides.is_empty() { p { "No cause by itself; it is a step that can be tried." } }
        @if !first.is_empty() {
            p { "First for:" }
            ul.names { @for cause in first { li { (link(cause.id)) } } }
        }
        @if !besides.is_empty() {
            p { "Where the session calls for it, or besides, for:" }
            ul.names { @for cause in besides { li { (link(cause.id)) } } }
        }
    }
}
