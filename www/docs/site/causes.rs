//! A page for each cause.

use std::error::Error;

use maud::{Markup, html};
use why401::causes::{self, Cause, Group};

use crate::examples::{Examples, listed, said};
use crate::parts::{fix_link, how_to_read, instruction, part, prose, section, words};
use crate::site::{Edition, Page};

/// The groups in the order of the index, with anchor and name.
pub(crate) const GROUPS: &[(Group, &str, &str)] = &[
    (Group::NothingWrong, "nothing-wrong", "Nothing is wrong"),
    (Group::NotSent, "not-sent", "Nothing was sent"),
    (Group::Malformed, "malformed", "Malformed, or refused as typed"),
    (Group::Token, "tokens", "Tokens"),
    (Group::Renewal, "renewal", "Renewal"),
    (Group::Cookies, "cookies", "Cookies and sessions"),
    (Group::Network, "network", "Redirects, caches, other origins"),
    (Group::Server, "server", "The server's decision"),
];

/// The causes of a group, by name.
pub(crate) fn of(group: Group) -> Vec<&'static Cause> {
    let mut list: Vec<_> = causes::all().filter(|cause| cause.group == group).collect();
    list.sort_by_key(|cause| cause.id);
    list
}

pub(crate) fn pages(edition: Edition, examples: &Examples) -> Result<Vec<Page>, Box<dyn Error>> {
    causes::all().map(|cause| page(edition, examples, cause)).collect()
}

fn page(edition: Edition, examples: &Examples, cause: &'static Cause) -> Result<Page, Box<dyn Error>> {
    let id = cause.id;
    let text = |heading: &str| section(cause.docs, heading);
    let first = examples.hits(id).next().ok_or_else(|| format!("{id} has no scenario"))?;
    let incident = first.report.incidents.iter().find(|incident| incident.cause.id == id);
    let incident = incident.ok_or_else(|| format!("{id} isn't what comes of its first scenario"))?;
    let more: Vec<_> = examples.hits(id).skip(1).collect();
    // Long, and for those who compare: not in the extension.
    let recordings: Vec<_> = examples.recordings(id).filter(|_| edition == Edition::Site).collect();
    let meaning = text("What it means");
    let body = html! {
        div.lead { (prose(edition, &meaning)) }
        (part("evidence", "How we know", &html! { (prose(edition, &text("How we know"))) }))
        (part("fixes", "What to do", &to_do(edition, examples, cause)))
        (part("look-alikes", "What it is mistaken for", &html! {
            (prose(edition, &text("False alarms")))
            p { "These look alike, and something else comes of them:" }
            (listed(edition, examples.others(id)))
        }))
        (part("example", "An example", &html! {
            h3 { (first.title()) }
            (how_to_read())
            (first.exchanges(edition))
            p { "What the panel says of it:" }
            (said(incident))
        }))
        @if !more.is_empty() || !recordings.is_empty() {
            (part("more", "More examples", &html! {
                (listed(edition, more.iter().copied()))
                @if !recordings.is_empty() { h3 { "Recorded on real stacks" } }
                @for recording in &recordings { (recording.folded()) }
            }))
        }
        (part("references", "References", &html! { (prose(edition, &text("References"))) }))
    };
    let mut parts = vec![
        ("evidence", "How we know"),
        ("fixes", "What to do"),
        ("look-alikes", "What it is mistaken for"),
        ("example", "An example"),
        ("more", "More examples"),
        ("references", "References"),
    ];
    parts.retain(|(part, _)| *part != "more" || !more.is_empty() || !recordings.is_empty());
    let group = GROUPS.iter().find(|(group, ..)| *group == cause.group).map_or("Cause", |(.., name)| name);
    let headings: Vec<String> = examples.hits(id).map(|example| example.heading.clone()).collect();
    Ok(Page {
        path: format!("cause/{id}.html"),
        title: id.to_owned(),
        kind: group,
        words: [meaning, text("How we know"), text("False alarms"), headings.join(". ")].join(" "),
        body,
        parts,
    })
}

fn to_do(edition: Edition, examples: &Examples, cause: &Cause) -> Markup {
    let offered = examples.offered(cause.id, cause.user_fix);
    html! {
        (prose(edition, &section(cause.docs, "What to do")))
        dl {
            dt { "You" }
            dd {
                @for (index, fix) in offered.iter().enumerate() {
                    p { (fix_link(*fix)) ": " (instruction(*fix)) @if index == 0 && offered.len() > 1 { " This first, where nothing in the session speaks against it." } }
                }
            }
            @if let Some(text) = words("admin", cause.id) { dt { "Site owner" } dd { (text) } }
            @if let Some(text) = words("developer", cause.id) { dt { "Developer" } dd { (text) } }
        }
    }
}
