//! The public suffix list: its tree is made from the original.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::PathBuf;

use flate2::Compression;
use flate2::write::GzEncoder;
use why401::http::public_suffix::{is_public_suffix, registrable_domain};

/// A file below `tests`.
fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests").join(name)
}

/// The tree, and the branches that stand apart.
const PACKED: [&str; 2] = ["../src/http/public_suffix_list.bin", "../src/http/public_suffix_later.bin"];
/// Most that each may weigh, gzipped.
const BUDGETS: [usize; 2] = [12 * 1024, 16 * 1024];
/// Domains whose branches stand apart, each under its first label, since the panel needs them for such names alone: they are long, of
/// towns, regions and hosting companies mostly.
#[rustfmt::skip]
const APART: [&str; 26] = [
    "aero", "amazonaws.com", "apple", "aws", "biz", "bj", "bo", "cc", "cloud", "cx", "ec", "elasticbeanstalk.com", "eu.org", "host",
    "it", "jp", "link", "no", "pl", "replit.dev", "site", "st", "su", "ua", "us", "vn",
];

/// The rules of the original in punycode, their labels from the right, a label `!` behind those of an exception.
fn rules() -> Vec<Vec<String>> {
    let original = std::fs::read_to_string(path("data/public-suffix/public_suffix_list.dat")).unwrap();
    let rules = original
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .filter(|rule| !rule.starts_with("//"))
        .map(|rule| {
            let rule = rule.strip_prefix('!').map_or_else(|| rule.to_owned(), |name| format!("!.{name}"));
            rule.rsplit('.').map(ascii).collect()
        });
    rules.collect()
}

/// A label's place in the tree.
#[derive(Default)]
struct Node {
    rule: bool,
    /// What lies below stands apart.
    apart: bool,
    below: BTreeMap<String, Node>,
}

impl Node {
    /// What lies below, as the library reads it.
    fn packed(&self) -> Vec<u8> {
        let (mut out, mut before) = (Vec::new(), "");
        for (label, node) in &self.below {
            let shared =
                label.bytes().zip(before.bytes()).take_while(|(one, other)| one == other).take(20).count();
            out.push(b'A' + u8::try_from(shared).unwrap());
            out.extend_from_slice(&label.as_bytes()[shared..]);
            before = label;
            if !node.rule {
                out.push(b'?');
            }
            if node.apart {
                out.push(b'+');
            }
            let below = node.packed();
            let digits = below.len().checked_ilog(128).map_or(0, |digits| digits + 1);
            let digit = |digit: u32| u8::try_from(below.len() >> (7 * digit) & 127).unwrap() | 128;
            out.extend((0..digits).rev().map(digit));
            out.extend(below);
        }
        out
    }
}

/// The list as the library holds it, in two pieces.
fn packed() -> [Vec<u8>; 2] {
    let mut tree = Node::default();
    for labels in rules() {
        let mut node = &mut tree;
        for label in labels {
            node = node.below.entry(label).or_default();
        }
        node.rule = true;
    }
    // The default rule says the same.
    tree.below.retain(|_, node| !node.rule || !node.below.is_empty());
    let mut apart = Node::default();
    for domain in APART {
        let node = domain.rsplit('.').fold(&mut tree, |node, label| node.below.get_mut(label).unwrap());
        let kept = Node { rule: node.rule, apart: true, ..Node::default() };
        let label = domain.split('.').next().unwrap();
        assert!(apart.below.insert(label.to_owned(), std::mem::replace(node, kept)).is_none());
    }
    [tree.packed(), apart.packed()]
}

fn ascii(label: &str) -> String {
    if matches!(label, "*" | "!") { label.to_owned() } else { idna::domain_to_ascii(label).unwrap() }
}

#[test]
fn the_packed_list_is_that_of_the_original() {
    for (made, file) in packed().into_iter().zip(PACKED) {
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(path(file), &made).unwrap();
        }
        let held = std::fs::read(path(file)).unwrap();
        assert!(held == made, "{file} is out of date: run this test with UPDATE=1");
    }
}

#[test]
fn the_packed_list_is_within_its_budget() {
    for ((made, file), budget) in packed().into_iter().zip(PACKED).zip(BUDGETS) {
        let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
        gzip.write_all(&made).unwrap();
        let size = gzip.finish().unwrap().len();
        assert!(size <= budget, "{file}: {size} bytes gzipped, at most {budget}");
    }
}

#[test]
fn every_rule_is_a_suffix_and_nothing_below_it_is() {
    let rules = rules();
    assert!(rules.len() > 9000);
    for labels in rules {
        let line = labels.into_iter().rev().collect::<Vec<_>>().join(".");
        let (host, suffix) = match (line.strip_prefix("*."), line.strip_prefix("!.")) {
            (Some(rest), _) => (format!("wild-card.{rest}"), true),
            (_, Some(rest)) => (rest.to_owned(), false),
            _ => (line.clone(), true),
        };
        assert_eq!(is_public_suffix(&host), suffix, "{line}");
        let expected = if suffix { format!("no-rule.{host}") } else { host.clone() };
        assert_eq!(registrable_domain(&format!("x.no-rule.{host}")), Some(expected.as_str()), "{line}");
    }
}
