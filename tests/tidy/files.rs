//! Size and shape of files.

use super::source::{File, SITE, below, none, pages, read, rust, with_extension};

const LONGEST: usize = 400;
const LONGEST_CAUSE: usize = 150;
/// All logic is Rust: what a person wrote in JavaScript for one edition.
const SCRIPT_LINES: usize = 40;
/// What stands in for the API that Firefox keeps from DevTools pages, and the page that asks in their place.
const FIREFOX_LINES: usize = 75;

#[test]
fn every_file_says_what_it_is() {
    let broken: Vec<String> =
        crate_and_tests().filter(|file| !file.text.starts_with("//! ")).map(|f| f.path).collect();
    none("files without a `//!` header on their first line", &broken);
}

#[test]
fn files_stay_short() {
    let scripts = with_extension(below("tests"), &["mjs"]).into_iter().chain(pages());
    let longest = |file: &File| if file.path.starts_with("src/causes/") { LONGEST_CAUSE } else { LONGEST };
    let broken: Vec<String> = crate_and_tests()
        .chain(scripts)
        .filter(|file| file.lines() > longest(file))
        .map(|file| format!("{}: {} lines", file.path, file.lines()))
        .collect();
    none("files that are too long", &broken);
}

#[test]
fn javascript_is_a_loader() {
    let firefox = |file: &File| file.path.starts_with("extension/firefox/");
    let worker = |file: &File| file.path == "www/sw.js";
    let (service_worker, page) =
        below("www").into_iter().filter(|file| !file.path.starts_with(SITE)).partition::<Vec<_>, _>(worker);
    let chromium = below("extension").into_iter().filter(|file| !firefox(file)).collect();
    // The Firefox edition has all of these and what stands in for the API it lacks.
    for (edition, files, most) in [
        ("Chromium", chromium, SCRIPT_LINES),
        ("Firefox", below("extension/firefox"), FIREFOX_LINES),
        ("page", page, SCRIPT_LINES),
        ("service worker", service_worker, SCRIPT_LINES),
        ("documentation", below(SITE), SCRIPT_LINES),
    ] {
        let lines: usize = with_extension(files, &["js", "mjs"]).iter().map(File::lines).sum();
        assert!((1..=most).contains(&lines), "{edition}: {lines} lines of JavaScript, at most {most}");
    }
}

#[test]
fn nothing_is_left_open() {
    let words = [
        ["to", "do!("].concat(),
        ["unimple", "mented!("].concat(),
        ["TO", "DO"].concat(),
        ["FIX", "ME"].concat(),
        ["#[ig", "nore"].concat(),
    ];
    let broken = places(&ours(), &words);
    none("work left open", &broken);
}

#[test]
fn no_path_of_one_machine() {
    let words: Vec<String> =
        ["home", "root", "work", "farm", "Users"].iter().map(|name| format!("/{name}/")).collect();
    let broken = places(&ours(), &words);
    none("paths that exist on one machine", &broken);
}

#[test]
fn one_version_everywhere() {
    let version = env!("CARGO_PKG_VERSION");
    for path in
        ["package.json", "package-lock.json", "extension/manifest.json", "extension/everyone/manifest.json"]
    {
        let json: serde_json::Value = serde_json::from_str(&read(path)).unwrap();
        assert_eq!(json["version"], version, "version in {path}");
    }
}

/// Rust files of the crate and of its tests.
fn crate_and_tests() -> impl Iterator<Item = File> {
    rust()
        .into_iter()
        .chain(["src/build", SITE, "tests"].into_iter().flat_map(|root| with_extension(below(root), &["rs"])))
}

/// Everything written here: no test data of others, which keeps what it says.
fn ours() -> Vec<File> {
    let mut files = rust();
    files.extend(pages());
    files.extend(below("src/build"));
    files.extend(with_extension(below(SITE), &["rs", "md"]));
    files.extend(below("tests").into_iter().filter(|file| !file.path.starts_with("tests/data/")));
    let top = [
        "build.sh",
        "Cargo.toml",
        ".cargo/config.toml",
        ".clippy.toml",
        "package.json",
        "README.md",
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
    ];
    files.extend(top.map(|path| File { path: path.to_owned(), text: read(path) }));
    files
}

fn places(files: &[File], words: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    for file in files {
        for (index, line) in file.text.lines().enumerate() {
            if let Some(word) = words.iter().find(|word| line.contains(word.as_str())) {
                found.push(format!("{}:{}: {word}", file.path, index + 1));
            }
        }
    }
    found
}
