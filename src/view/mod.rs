//! Pure HTML: the model in, regions out. Escaped by default; nothing here parses or decides.
//!
//! Every region is painted apart from the others and only when its text has changed.

mod bar;
mod beyond;
mod card;
mod changed;
mod cookies;
mod dialog;
mod docs;
mod empty;
mod extensions;
mod fixes;
mod headers;
mod history;
mod html;
mod incident;
mod intake;
mod ladder;
mod list;
mod pictures;
mod replay;
mod request;
mod shell;
mod side;
mod stored;
mod surroundings;
mod token;
mod window;

use crate::app::{Edition, Model};
use maud::Markup;

pub use shell::{shell, title};
pub use window::TOLD;

/// A region's new content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Patch {
    /// `data-region` of the element.
    pub region: &'static str,
    /// What it is about: with another key it is shown from its top.
    pub key: String,
    /// What it shall contain.
    pub html: String,
}

/// All regions of the present state.
pub fn patches(model: &Model) -> Vec<Patch> {
    if model.edition == Edition::Side {
        let regions = side::regions(model).into_iter();
        return regions
            .map(|(region, html)| Patch { region, key: key(model, region), html: html.into_string() })
            .collect();
    }
    let mut regions: Vec<(&'static str, Markup)> = vec![
        ("bar", bar::bar(model)),
        ("notices", bar::notices(model)),
        ("lanes", list::lanes(model)),
        ("filter", list::filter(model)),
        ("list", list::list(model)),
        ("incident", incident::incident(model)),
        ("picture", pictures::picture(model)),
        ("dialog", dialog::dialog(model)),
        ("toast", dialog::toast(model)),
        ("said", fixes::said(model)),
    ];
    if model.edition == Edition::Page {
        regions.push(("intake", intake::files(model)));
    }
    if !model.details_wait {
        regions.push(("request", request::request(model)));
    }
    regions
        .into_iter()
        .map(|(region, html)| Patch { region, key: key(model, region), html: html.into_string() })
        .collect()
}

fn key(model: &Model, region: &str) -> String {
    match region {
        "list" => format!(
            "{} {} {} {}",
            model.current,
            model.lane.word(),
            model.requests.filter,
            model.requests.order.word()
        ),
        "picture" => format!("{} {}", model.current, model.lane.word()),
        "incident" => format!("{} {}", model.current, model.chosen.incident.as_deref().unwrap_or_default()),
        "request" => format!(
            "{} {} {}",
            model.current,
            model.chosen.entry.map_or(-1, |entry| i64::try_from(entry.0).unwrap_or(i64::MAX)),
            model.pasted.is_some()
        ),
        _ => String::new(),
    }
}
