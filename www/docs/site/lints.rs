//! A page for each piece of advice.

use std::error::Error;

use maud::html;
use why401::lints::{ADVICE, Advice};

use crate::examples::{Examples, listed, stated};
use crate::parts::{how_to_read, part, prose, section};
use crate::site::{Edition, Page};

/// What these pages are.
pub(crate) const KIND: &str = "Advice";

pub(crate) fn pages(edition: Edition, examples: &Examples) -> Result<Vec<Page>, Box<dyn Error>> {
    ADVICE.iter().map(|advice| page(edition, examples, advice)).collect()
}

fn page(edition: Edition, examples: &Examples, advice: &Advice) -> Result<Page, Box<dyn Error>> {
    let id = advice.id;
    let text = |heading: &str| section(advice.docs, heading);
    let first = examples.hits(id).next().ok_or_else(|| format!("{id} has no scenario"))?;
    let said: Vec<_> = first.report.lints.iter().filter(|lint| lint.id == id).collect();
    let more: Vec<_> = examples.hits(id).skip(1).collect();
    let says = text("What it says");
    let body = html! {
        div.lead { (prose(edition, &says)) }
        (part("evidence", "How we know", &html! { (prose(edition, &text("How we know"))) }))
        (part("fixes", "What to do", &html! { (prose(edition, &text("What to do"))) }))
        (part("look-alikes", "What it is mistaken for", &html! {
            (prose(edition, &text("False alarms")))
            p { "Here nothing is said:" }
            (listed(edition, examples.others(id)))
        }))
        (part("example", "An example", &html! {
            h3 { (first.title()) }
            (how_to_read())
            (first.exchanges(edition))
            p { "What the report says of it:" }
            div.said { ul { @for lint in &said { li { (stated(&lint.evidence)) } } } }
            (listed(edition, more.iter().copied()))
        }))
        (part("references", "References", &html! { (prose(edition, &text("References"))) }))
    };
    Ok(Page {
        path: format!("lint/{id}.html"),
        title: id.to_owned(),
        kind: KIND,
        words: [says, text("How we know"), text("What to do")].join(" "),
        body,
        parts: vec![
            ("evidence", "How we know"),
            ("fixes", "What to do"),
            ("look-alikes", "What it is mistaken for"),
            ("example", "An example"),
            ("references", "References"),
        ],
    })
}
