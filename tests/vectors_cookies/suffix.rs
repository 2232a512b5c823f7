//! The public suffix list: its text is made from the original, and its own vectors pass.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;
use why401::http::public_suffix::{is_public_suffix, registrable_domain};

use crate::harness::{path, run, same};

const PACKED: &str = "../src/http/public_suffix_list.txt";
/// Most the list may weigh in what the panel loads, gzipped.
const BUDGET: usize = 48 * 1024;

/// The list as the library holds it: punycode, a label `!` or `*` in front, sorted by labels from the right.
fn packed() -> String {
    let original = std::fs::read_to_string(path("data/public-suffix/public_suffix_list.dat")).unwrap();
    let mut rules: Vec<Vec<String>> = original
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .filter(|rule| !rule.starts_with("//"))
        .map(|rule| {
            let rule = rule.strip_prefix('!').map_or_else(|| rule.to_owned(), |name| format!("!.{name}"));
            rule.rsplit('.').map(ascii).collect()
        })
        .collect();
    rules.sort();
    rules.iter().map(|labels| labels.iter().rev().cloned().collect::<Vec<_>>().join(".") + "\n").collect()
}

fn ascii(label: &str) -> String {
    if matches!(label, "*" | "!") { label.to_owned() } else { idna::domain_to_ascii(label).unwrap() }
}

#[test]
fn the_packed_list_is_that_of_the_original() {
    let made = packed();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(path(PACKED), &made).unwrap();
    }
    let held = std::fs::read_to_string(path(PACKED)).unwrap();
    assert!(held == made, "{PACKED} is out of date: run this test with UPDATE=1");
}

#[test]
fn the_packed_list_is_within_its_budget() {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(packed().as_bytes()).unwrap();
    let size = gzip.finish().unwrap().len();
    assert!(size <= BUDGET, "{size} bytes gzipped, at most {BUDGET}");
}

#[test]
fn own_vectors() {
    run("public-suffix/test_psl.json", |case, _| {
        // A URL parser hands over lower case and punycode.
        let host = case["input"].as_str()?;
        let host = idna::domain_to_ascii(host).unwrap_or_else(|_| host.to_owned());
        let expected = case["expected"].as_str().map(|domain| idna::domain_to_ascii(domain).unwrap());
        Some(same(registrable_domain(&host).map(str::to_owned), expected))
    });
}

#[test]
fn every_rule_is_a_suffix_and_nothing_below_it_is() {
    for line in packed().lines() {
        let (host, suffix) = match (line.strip_prefix("*."), line.strip_prefix("!.")) {
            (Some(rest), _) => (format!("wild-card.{rest}"), true),
            (_, Some(rest)) => (rest.to_owned(), false),
            _ => (line.to_owned(), true),
        };
        assert_eq!(is_public_suffix(&host), suffix, "{line}");
        let expected = if suffix { format!("no-rule.{host}") } else { host.clone() };
        assert_eq!(registrable_domain(&format!("x.no-rule.{host}")), Some(expected.as_str()), "{line}");
    }
}
