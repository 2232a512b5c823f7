//! The guides of `www/docs`, as pages.

use std::error::Error;

use maud::html;

use crate::markdown::Markdown;
use crate::parts::UP;
use crate::site::{Edition, Page, read};

/// Those for readers; what the stores ask for isn't among them.
const GUIDES: &[&str] = &["browsers", "everyone", "calibration", "ci", "figures"];

/// What these pages are.
pub(crate) const KIND: &str = "Guide";

pub(crate) fn pages(edition: Edition) -> Result<Vec<Page>, Box<dyn Error>> {
    let mut pages = vec![page("examples", &read("www/docs/site/examples.md")?)?];
    for name in GUIDES.iter().filter(|_| edition == Edition::Site) {
        pages.push(page(name, &read(&format!("www/docs/{name}.md"))?)?);
    }
    Ok(pages)
}

/// What guides link to besides pages: names in `www/docs`.
pub(crate) const BESIDE: &[&str] = &["report.schema.json"];

fn page(name: &str, text: &str) -> Result<Page, Box<dyn Error>> {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let title = first.strip_prefix("# ").ok_or_else(|| format!("{name} has no title"))?;
    let words: Vec<&str> = rest.lines().filter(|line| !line.starts_with('|')).collect();
    Ok(Page {
        path: format!("guide/{name}.html"),
        title: title.to_owned(),
        kind: KIND,
        words: words.join(" "),
        body: html! { (Markdown { text: rest, up: UP, edition: Edition::Site }) },
        parts: Vec::new(),
    })
}
