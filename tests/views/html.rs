//! Takes the views' own well-formed HTML apart: enough to ask about tags, attributes and text.

use std::collections::BTreeMap;

/// Elements without an end.
const VOID: &[&str] = &["input", "br", "hr", "meta", "link"];

/// An element with what lies in it.
#[derive(Debug, Default, Clone)]
pub(crate) struct Element {
    pub(crate) tag: String,
    pub(crate) attributes: BTreeMap<String, String>,
    pub(crate) text: String,
    /// Tags around it, the outermost first.
    pub(crate) around: Vec<String>,
}

impl Element {
    pub(crate) fn get(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.attributes.contains_key(name)
    }
}

/// Every element of a text, in order, each with all the text inside it. Panics where tags don't fit.
pub(crate) fn elements(html: &str) -> Vec<Element> {
    let mut all: Vec<Element> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let mut rest = html;
    while let Some((text, after)) = rest.split_once('<') {
        for index in &open {
            all[*index].text.push_str(text);
        }
        let end = tag_end(after);
        let (inside, tail) = (&after[..end], &after[end + 1..]);
        rest = tail;
        if let Some(name) = inside.strip_prefix('/') {
            let closed = open.pop().unwrap_or_else(|| panic!("</{name}> closes nothing"));
            assert_eq!(all[closed].tag, name, "an end that doesn't fit");
            continue;
        }
        let (name, attributes) = inside.split_once(' ').unwrap_or((inside, ""));
        let around = open.iter().map(|index| all[*index].tag.clone()).collect();
        all.push(Element {
            tag: name.to_owned(),
            attributes: read_attributes(attributes),
            around,
            ..Element::default()
        });
        if !VOID.contains(&name) {
            open.push(all.len() - 1);
        }
    }
    assert!(open.is_empty(), "elements without an end");
    all
}

/// The `>` that isn't within quotes.
fn tag_end(text: &str) -> usize {
    let mut quoted = false;
    for (at, c) in text.char_indices() {
        match c {
            '"' => quoted = !quoted,
            '>' if !quoted => return at,
            _ => {}
        }
    }
    panic!("a tag without an end: {}", &text[..text.len().min(80)]);
}

fn read_attributes(text: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let stop = rest.find([' ', '=']).unwrap_or(rest.len());
        let (name, after) = rest.split_at(stop);
        if let Some(quoted) = after.strip_prefix("=\"") {
            let end = quoted.find('"').unwrap();
            found.insert(name.to_owned(), quoted[..end].to_owned());
            rest = quoted[end + 1..].trim_start();
        } else {
            found.insert(name.to_owned(), String::new());
            rest = after.trim_start();
        }
    }
    found
}
