//! Causes and sentences: what is declared, what is on disk and what is used are the same sets.

use super::source::{File, below, none, rust};
use std::collections::BTreeSet;
use why401::{causes, lints, words};

/// Headings of a cause's documentation, in their order.
const HEADINGS: [&str; 5] = ["What it means", "How we know", "What to do", "False alarms", "References"];

#[test]
fn causes_are_the_files_on_disk() {
    assert_same("registry and src/causes/*/", &registered(), &on_disk("src/causes/", ".rs", &["lints"]));
}

#[test]
fn every_cause_has_its_scenarios() {
    assert_same(
        "registry and tests/scenarios/*/",
        &registered(),
        &on_disk("tests/scenarios/", ".md", &["lints", "cases"]),
    );
}

#[test]
fn lints_are_the_files_on_disk_and_have_scenarios() {
    let known: BTreeSet<String> = lints::ADVICE.iter().map(|advice| advice.id.to_owned()).collect();
    let files: BTreeSet<String> = rust()
        .iter()
        .filter(|file| file.text.contains("\ndeclare_lint! {"))
        .filter_map(|file| file.path.strip_prefix("src/lints/")?.strip_suffix(".rs").map(dashed))
        .collect();
    assert_same("src/lints/mod.rs and src/lints/*.rs", &known, &files);
    let scenarios: BTreeSet<String> = below("tests/scenarios/lints")
        .iter()
        .filter_map(|file| file.path.strip_prefix("tests/scenarios/lints/")?.strip_suffix(".md").map(dashed))
        .collect();
    assert_same("src/lints/mod.rs and tests/scenarios/lints/", &known, &scenarios);
}

fn dashed(name: &str) -> String {
    name.replace('_', "-")
}

#[test]
fn a_cause_lies_in_the_folder_of_its_group() {
    let folders: BTreeSet<String> = rust()
        .iter()
        .filter_map(|file| place(file, "src/causes/", ".rs"))
        .map(|(group, id)| format!("{group}/{id}"))
        .collect();
    let broken: Vec<String> = causes::all()
        .map(|cause| format!("{}/{}", snake(&format!("{:?}", cause.group)), cause.id))
        .filter(|place| !folders.contains(place))
        .collect();
    none("causes outside the folder of their group", &broken);
}

#[test]
fn every_cause_is_documented() {
    let mut broken = Vec::new();
    for cause in causes::all() {
        for heading in HEADINGS {
            let text = cause.section(heading).unwrap_or_default();
            if !text.ends_with('.') || text.len() < 8 {
                broken.push(format!("{}: {heading}", cause.id));
            }
        }
    }
    none("sections that are missing or say less than a sentence", &broken);
}

#[test]
fn every_cause_has_advice_for_owners_and_developers() {
    let broken: Vec<String> = causes::all()
        .flat_map(|cause| ["admin", "developer"].map(|group| (group, cause.id)))
        .filter(|(group, id)| words::known(group, id).is_none())
        .map(|(group, id)| format!("{group}.{id}"))
        .collect();
    none("advice that no words exist for", &broken);
}

#[test]
fn messages_that_are_used_exist() {
    let catalogue: BTreeSet<&str> = words::ids().collect();
    let mut broken = Vec::new();
    for file in rust() {
        let code = file.code();
        // Views name their words through short helpers, but all of them begin alike.
        for id in after(&code, "Message::new(\"").chain(after(&code, "\"view.")) {
            let known = catalogue.contains(id) || catalogue.contains(format!("view.{id}").as_str());
            if !known {
                broken.push(format!("{}: {id}", file.path));
            }
        }
    }
    none("messages that the catalogue lacks", &broken);
}

#[test]
fn messages_of_the_catalogue_are_used() {
    let code: String = rust().iter().map(File::code).collect();
    let groups: BTreeSet<&str> = after(&code, "known(\"").collect();
    let broken: Vec<String> = words::ids()
        .filter(|id| !code.contains(&format!("\"{id}\"")))
        .filter(|id| !id.split_once('.').is_some_and(|(group, _)| groups.contains(group)))
        .map(str::to_owned)
        .collect();
    none("messages that nothing says", &broken);
}

/// What stands between each `marker` and the next quotation mark.
fn after<'a>(code: &'a str, marker: &'static str) -> impl Iterator<Item = &'a str> {
    code.match_indices(marker).filter_map(|(at, marker)| code[at + marker.len()..].split('"').next())
}

fn registered() -> BTreeSet<String> {
    causes::all().map(|cause| cause.id.to_owned()).collect()
}

/// Ids of the files `root/GROUP/ID.end`.
fn on_disk(root: &str, end: &str, but: &[&str]) -> BTreeSet<String> {
    let found = below(root.trim_end_matches('/'));
    found
        .iter()
        .filter_map(|file| place(file, root, end))
        .filter(|(group, _)| !but.contains(&group.as_str()))
        .map(|(_, id)| id)
        .collect()
}

/// Group and id of a file that stands for a cause; Rust files that declare none only help others.
fn place(file: &File, root: &str, end: &str) -> Option<(String, String)> {
    let (group, name) = file.path.strip_prefix(root)?.strip_suffix(end)?.split_once('/')?;
    let stands = end != ".rs" || file.text.contains("\ndeclare_cause! {");
    stands.then(|| (group.to_owned(), name.replace('_', "-")))
}

/// `not_sent` for `NotSent`.
fn snake(camel: &str) -> String {
    let mut out = String::new();
    for c in camel.chars() {
        if c.is_ascii_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}

fn assert_same(what: &str, left: &BTreeSet<String>, right: &BTreeSet<String>) {
    let only: Vec<String> = left.symmetric_difference(right).cloned().collect();
    none(&format!("not in both of {what}"), &only);
}
