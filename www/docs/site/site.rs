//! All files of the site, in memory: what is written, and what the tests look at.

use std::error::Error;
use std::path::Path;

use maud::Markup;

use crate::examples::Examples;
use crate::{causes, fixes, frame, guides, lints, search};

/// Where the site is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Edition {
    /// In a folder or on a server.
    Site,
    /// In the extension: the first example of each page alone, no guides for builds, and nothing that leads out of it.
    Packed,
}

/// A file of the site.
pub(crate) struct File {
    /// From the site's root, with `/`.
    pub(crate) path: String,
    pub(crate) text: String,
}

/// A page before it is framed.
pub(crate) struct Page {
    /// From the site's root, with `/`; one folder deep at most.
    pub(crate) path: String,
    pub(crate) title: String,
    /// What it is: shown above the title and beside what the search finds.
    pub(crate) kind: &'static str,
    /// What the search looks through besides the title.
    pub(crate) words: String,
    pub(crate) body: Markup,
    /// The parts listed beside the text: anchor and heading.
    pub(crate) parts: Vec<(&'static str, &'static str)>,
}

/// The site.
pub(crate) fn files(edition: Edition) -> Result<Vec<File>, Box<dyn Error>> {
    let examples = Examples::read()?;
    let mut pages = causes::pages(edition, &examples)?;
    pages.extend(lints::pages(edition, &examples)?);
    pages.extend(fixes::pages(&examples));
    pages.extend(guides::pages(edition)?);
    let mut files = Vec::new();
    if edition == Edition::Site {
        for name in guides::BESIDE {
            files.push(file(&format!("guide/{name}"), read(&format!("www/docs/{name}"))?));
        }
    }
    let index = frame::index(&pages, &examples);
    files.push(file("search-index.js", search::index(&pages)));
    files.push(file("index.html", frame::framed(&index)));
    files.extend(pages.iter().map(|page| file(&page.path, frame::framed(page))));
    for asset in ["docs.css", "search.js"] {
        files.push(file(asset, read(&format!("www/docs/site/{asset}"))?));
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(files)
}

fn file(path: &str, text: String) -> File {
    File { path: path.to_owned(), text }
}

/// A file of the project.
pub(crate) fn read(path: &str) -> Result<String, Box<dyn Error>> {
    let whole = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&whole).map_err(|error| format!("{path}: {error}").into())
}
