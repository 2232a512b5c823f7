//! What stands around each page, and the first page.

use maud::{DOCTYPE, Markup, html};
use why401::causes;
use why401::fixes::FixId;
use why401::lints::ADVICE;

use crate::causes::{GROUPS, of};
use crate::examples::Examples;
use crate::parts::{label, section};
use crate::site::Page;

/// The policy of every page: its own files, and nothing that could send.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'";

/// A page as it is written.
pub(crate) fn framed(page: &Page) -> String {
    let up = if page.path.contains('/') { "../" } else { "" };
    let name =
        if page.path == "index.html" { page.title.clone() } else { format!("{} · Why401", page.title) };
    let markup = html! {
        (DOCTYPE)
        html lang="en" data-up=(up) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width";
                meta name="referrer" content="no-referrer";
                title { (name) }
                link rel="stylesheet" href=(format!("{up}docs.css"));
                script src=(format!("{up}search-index.js")) defer {}
                script src=(format!("{up}search.js")) defer {}
            }
            body {
                a.skip href="#text" { "To the text" }
                header {
                    a.home href=(format!("{up}index.html")) { "Why401" }
                    search {
                        label for="search" { "Search" }
                        input #search type="search" autocomplete="off" spellcheck="false" aria-controls="found";
                    }
                }
                section #found aria-label="Pages found" hidden { p #told role="status" {} ol #list {} }
                main #text {
                    article {
                        @if !page.kind.is_empty() { p.kind { (page.kind) } }
                        h1 { (page.title) }
                        (page.body)
                    }
                    @if page.parts.len() > 1 {
                        nav aria-label="On this page" {
                            p { "On this page" }
                            ul { @for (id, heading) in &page.parts { li { a href=(format!("#{id}")) { (heading) } } } }
                        }
                    }
                }
                footer { p { "Why401 " (env!("CARGO_PKG_VERSION")) ". These pages load their own files alone and send nothing." } }
            }
        }
    };
    markup.into_string()
}

/// The first page: everything there is.
pub(crate) fn index(pages: &[Page], examples: &Examples) -> Page {
    let guides: Vec<_> = pages.iter().filter(|page| page.kind == crate::guides::KIND).collect();
    let body = html! {
        div.lead {
            p { "Why401 explains why a site refused you. These pages tell what it knows: " (causes::all().count()) " causes, "
                (ADVICE.len()) " pieces of advice and " (FixId::ALL.len()) " fixes, shown by " (examples.count()) " scenarios." }
        }
        @if !guides.is_empty() {
            section {
                h2 id="guides" { "Guides" }
                ul { @for page in guides { li { a href=(page.path) { (page.title) } } } }
            }
        }
        @for (group, id, name) in GROUPS {
            section {
                h2 id=(id) { (name) }
                dl.index { @for cause in of(*group) { (entry("cause", cause.id, &section(cause.docs, "What it means"))) } }
            }
        }
        section {
            h2 id="advice" { "Advice" }
            p { "What a session shows besides its incidents, for owners and developers." }
            dl.index { @for advice in ADVICE { (entry("lint", advice.id, &section(advice.docs, "What it says"))) } }
        }
        section {
            h2 id="fixes" { "Fixes" }
            ul.names { @for fix in FixId::ALL { li { a href=(format!("fix/{}.html", fix.id())) { (label(*fix)) } } } }
        }
    };
    let mut parts = Vec::new();
    if pages.iter().any(|page| page.kind == crate::guides::KIND) {
        parts.push(("guides", "Guides"));
    }
    parts.extend(GROUPS.iter().map(|(_, id, name)| (*id, *name)));
    parts.extend([("advice", "Advice"), ("fixes", "Fixes")]);
    Page {
        path: "index.html".to_owned(),
        title: "Why401: what it knows".to_owned(),
        kind: "",
        words: String::new(),
        body,
        parts,
    }
}

fn entry(folder: &str, id: &str, text: &str) -> Markup {
    html! {
        dt { a href=(format!("{folder}/{id}.html")) { code { (id) } } }
        dd { @for (index, piece) in text.trim().split('`').enumerate() { @if index % 2 == 1 { code { (piece) } } @else { (piece) } } }
    }
}
