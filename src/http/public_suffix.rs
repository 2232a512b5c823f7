//! Registrable domains by the public suffix list (<https://publicsuffix.org>), searched in place without building anything first.
//!
//! The list is a tree of labels, from the right. Both sections are in it, ICANN's and the private one, as browsers use them for
//! cookies; a top-level domain with nothing below it isn't, since the default rule `*` says the same. Siblings are sorted, and
//! stand one after the other:
//!
//! - a capital letter: how many bytes the label shares with the one before it (`A` none, `B` one …), and the bytes after those;
//! - `?` where no rule ends here;
//! - `+` where what lies below stands in a second tree, under the same label alone, which the panel loads for such names;
//! - where something lies below: how many bytes, in base 128, every byte with its highest bit set, and then these.
//!
//! A label `*` is a wildcard, and `!` below a label makes that one an exception. `tests/vectors_cookies` makes the trees from the
//! original list.

use std::cmp::Ordering;

/// The rules. Mozilla Public License 2.0, as the original list.
const RULES: &[u8] = include_bytes!("public_suffix_list.bin");
/// Those below some domains.
const RULES_APART: &[u8] = include_bytes!("public_suffix_later.bin");

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
    let (mut rules, mut end, mut parent, mut longest) = (RULES, name.len(), 0, None);
    for here in name.rmatch_indices('.').map(|(dot, _)| dot + 1).chain([0]) {
        let label = name.get(here..end).unwrap_or_default();
        let among = if rules.len() == RULES.len() { top(label) } else { rules };
        let node = find(among, label.as_bytes());
        // An exception beats all rules: its own first label is cut off.
        if node.is_some_and(|node| find(node.below, b"!").is_some()) {
            longest = Some(parent);
            break;
        }
        // The longest rule wins. The default rule "*" makes the last label one.
        let rule = node.is_some_and(|node| node.rule) || find(rules, b"*").is_some();
        if rule || longest.is_none() {
            longest = Some(here);
        }
        let Some(node) = node else { break };
        (rules, end, parent) = (node.below, here.saturating_sub(1), here);
    }
    longest.and_then(|start| name.get(start..)).unwrap_or(name)
}

/// A label of the tree.
#[derive(Debug, Clone, Copy)]
struct Node {
    /// A rule ends here.
    rule: bool,
    /// The labels below.
    below: &'static [u8],
}

/// Where the top-level domains of each letter begin: the one search among many siblings that every host needs.
#[expect(clippy::indexing_slicing, clippy::cast_possible_truncation, reason = "runs while compiling")]
const TOP: [u32; 26] = {
    let mut starts = [RULES.len() as u32; 26];
    let mut at = 0;
    while at < RULES.len() {
        let start = at;
        at += 1;
        while at < RULES.len() && matches!(RULES[at], b'a'..=b'z' | b'0'..=b'9' | b'-' | b'*' | b'!') {
            at += 1;
        }
        if RULES[start] == b'A' && RULES[start + 1].is_ascii_lowercase() {
            starts[(RULES[start + 1] - b'a') as usize] = start as u32;
        }
        while at < RULES.len() && matches!(RULES[at], b'?' | b'+') {
            at += 1;
        }
        let mut size = 0;
        while at < RULES.len() && RULES[at] >= 0x80 {
            size = size << 7 | (RULES[at] & 0x7f) as usize;
            at += 1;
        }
        at += size;
    }
    starts
};

/// The top-level domains from those that begin like a label.
fn top(label: &str) -> &'static [u8] {
    let letter = label.bytes().next().and_then(|first| first.checked_sub(b'a'));
    let start = letter.and_then(|letter| TOP.get(usize::from(letter))).copied();
    start.and_then(|start| RULES.get(start as usize..)).unwrap_or(RULES)
}

/// Finds a label among siblings.
fn find(mut siblings: &'static [u8], label: &[u8]) -> Option<Node> {
    let mut name = Vec::new();
    while let [shared, rest @ ..] = siblings {
        name.truncate(usize::from(shared.saturating_sub(b'A')));
        let own =
            rest.iter().position(|byte| !matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'*' | b'!'));
        let (own, rest) = rest.split_at_checked(own.unwrap_or(rest.len()))?;
        name.extend_from_slice(own);
        let (rule, rest) = rest.strip_prefix(b"?").map_or((true, rest), |rest| (false, rest));
        let (apart, mut rest) = rest.strip_prefix(b"+").map_or((false, rest), |rest| (true, rest));
        let mut size = 0;
        while let [byte @ 0x80..=0xff, more @ ..] = rest {
            size = size << 7 | usize::from(byte & 0x7f);
            rest = more;
        }
        let (below, others) = rest.split_at_checked(size)?;
        match name.as_slice().cmp(label) {
            Ordering::Less => siblings = others,
            Ordering::Equal if apart => return loaded_later(label),
            Ordering::Equal => return Some(Node { rule, below }),
            Ordering::Greater => return None,
        }
    }
    None
}

/// Finds the first label of a domain in the second tree. A call of its own in every build: with it that tree is loaded.
#[inline(never)]
fn loaded_later(label: &[u8]) -> Option<Node> {
    find(RULES_APART, label)
}

#[cfg(test)]
mod tests {
    use super::{is_public_suffix, registrable_domain};

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
