//! The index of the search: a script, because pages opened from the file system can fetch nothing.

use serde_json::json;

use crate::site::Page;

/// Every page as `[title, path, kind, words]`.
pub(crate) fn index(pages: &[Page]) -> String {
    let rows: Vec<_> = pages
        .iter()
        .map(|page| {
            let words: Vec<&str> = page.words.split_whitespace().collect();
            json!([page.title, page.path, page.kind, words.join(" ").replace('`', "")]).to_string()
        })
        .collect();
    format!("var WHY401_PAGES = [\n{}\n];\n", rows.join(",\n"))
}
