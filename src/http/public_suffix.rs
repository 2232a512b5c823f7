//! Registrable domains by the public suffix list (<https://publicsuffix.org>), searched in place without building anything first.
//!
//! The list is one text: a rule a line, in punycode, its labels compared from the right, so that a binary search over the bytes
//! finds a rule. `*.ck` is a wildcard and `!.www.ck` an exception (`!www.ck` in the original). Both sections are there, ICANN's
//! and the private one, as browsers use them for cookies. `tests/vectors_cookies` makes the text from the original list.

use std::cmp::Ordering;
use std::iter::once;

/// The rules, one a line. Mozilla Public License 2.0, as the original list.
const RULES: &str = include_str!("public_suffix_list.txt");

/// Labels of the longest rule: a longer tail of a host needn't be looked up.
const MAX_LABELS: usize = 7;

/// The registrable domain ("eTLD+1") of a lower-case host name, or `None` for a public suffix itself, an IP address, or a single label.
///
/// A dot at the end of the host stays there.
pub fn registrable_domain(host: &str) -> Option<&str> {
    let name = host.strip_suffix('.').unwrap_or(host);
    if name.is_empty() || name.starts_with('.') || name.contains("..") || is_ip(name) {
        return None;
    }
    let suffix_start = name.len() - suffix(name).len();
    // What stands before the dot before the suffix, back to the dot before that.
    let before = name.get(..suffix_start.checked_sub(1)?)?;
    let start = before.rfind('.').map_or(0, |dot| dot + 1);
    host.get(start..)
}

/// Whether a lower-case host name is itself a public suffix.
///
/// By the list's default rule `*`, so is every single label, `localhost` too.
pub fn is_public_suffix(host: &str) -> bool {
    let name = host.strip_suffix('.').unwrap_or(host);
    !name.is_empty() && !name.starts_with('.') && !is_ip(name) && suffix(name).len() == name.len()
}

/// Whether a host is an IPv4 address or a bracketed IPv6 address.
pub fn is_ip(host: &str) -> bool {
    host.starts_with('[') || host.parse::<std::net::Ipv4Addr>().is_ok()
}

/// The public suffix of a name (<https://github.com/publicsuffix/list/wiki/Format>, "Formal algorithm").
fn suffix(name: &str) -> &str {
    let from = name.rmatch_indices('.').nth(MAX_LABELS).map_or(0, |(dot, _)| dot + 1);
    let mut rest = name.get(from..).unwrap_or(name);
    loop {
        let parent = rest.split_once('.').map(|(_, parent)| parent);
        let Some(parent) = parent else { return rest }; // the default rule "*"
        // An exception beats all rules: its own first label is cut off.
        if has(&rest.rsplit('.').chain(once("!"))) {
            return parent;
        }
        // The longest rule wins, and the search begins with the longest.
        if has(&rest.rsplit('.')) || has(&parent.rsplit('.').chain(once("*"))) {
            return rest;
        }
        rest = parent;
    }
}

/// Binary search for a rule given by its labels from the right.
fn has<'a>(rule: &(impl Iterator<Item = &'a str> + Clone)) -> bool {
    let (mut low, mut high) = (0, RULES.len());
    while low < high {
        // The line around the middle byte.
        let middle = low + (high - low) / 2;
        let start = RULES.get(low..middle).and_then(|head| head.rfind('\n')).map_or(low, |at| low + at + 1);
        let end = RULES.get(middle..high).and_then(|tail| tail.find('\n')).map_or(high, |at| middle + at);
        let Some(line) = RULES.get(start..end) else { return false };
        match line.rsplit('.').cmp(rule.clone()) {
            Ordering::Equal => return true,
            Ordering::Less => low = end + 1,
            Ordering::Greater => high = start,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::{MAX_LABELS, RULES, is_public_suffix, registrable_domain};

    #[test]
    fn the_text_is_sorted_and_shallow() {
        let rules: Vec<Vec<&str>> = RULES.lines().map(|line| line.rsplit('.').collect()).collect();
        assert!(rules.len() > 9000 && rules.is_sorted() && RULES.is_ascii());
        assert_eq!(rules.iter().map(Vec::len).max(), Some(MAX_LABELS));
        for line in RULES.lines() {
            assert!(super::has(&line.rsplit('.')), "{line}");
        }
    }

    #[test]
    fn rules_wildcards_and_exceptions() {
        for (host, domain) in [
            ("example.com", Some("example.com")),
            ("a.b.example.co.uk", Some("example.co.uk")),
            ("app.acme.github.io", Some("acme.github.io")),
            ("github.io", None),
            ("www.ck", Some("www.ck")),
            ("x.www.ck", Some("www.ck")),
            ("a.b.foo.ck", Some("b.foo.ck")),
            ("city.kawasaki.jp", Some("city.kawasaki.jp")),
            ("example.com.", Some("example.com.")),
            ("b.example.unlisted", Some("example.unlisted")),
            ("localhost", None),
            ("127.0.0.1", None),
            ("[::1]", None),
            ("", None),
            (".", None),
            ("..", None),
            (".com", None),
            ("a..com", None),
        ] {
            assert_eq!(registrable_domain(host), domain, "{host}");
        }
        for (host, is) in [
            ("com", true),
            ("co.uk", true),
            ("foo.ck", true),
            ("www.ck", false),
            ("acme.com", false),
            ("", false),
        ] {
            assert_eq!(is_public_suffix(host), is, "{host}");
        }
    }

    #[test]
    fn hostile_hosts_cost_little() {
        for host in ["a.".repeat(500_000), ".".repeat(1_000_000), "com".repeat(300_000)] {
            registrable_domain(&host);
            is_public_suffix(&host);
        }
    }
}
