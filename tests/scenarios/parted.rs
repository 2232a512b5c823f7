//! The scenarios of a document, each with the prose that stands above it.

use crate::document::Scenario;

/// The scenarios of a document, and the prose of each.
pub(crate) fn told(text: &str) -> Vec<(Scenario, String)> {
    let mut all: Vec<(Scenario, String)> = Vec::new();
    let mut fence = None;
    for line in text.lines() {
        if let Some(heading) = line.strip_prefix("## ").filter(|_| fence.is_none()) {
            all.push((Scenario { heading: heading.to_owned(), ..Scenario::default() }, String::new()));
        }
        let Some((scenario, prose)) = all.last_mut() else { continue };
        if let Some(kind) = line.strip_prefix("```") {
            fence = fence.is_none().then(|| kind.to_owned());
            continue;
        }
        let block = match fence.as_deref() {
            Some("http") => {
                scenario.http.push(line.to_owned());
                continue;
            }
            Some("jar") => scenario.jar.get_or_insert_default(),
            Some("why401") => scenario.why401.get_or_insert_default(),
            Some("expect") => scenario.expect.get_or_insert_default(),
            _ => &mut *prose,
        };
        block.push_str(line);
        block.push('\n');
    }
    all
}
