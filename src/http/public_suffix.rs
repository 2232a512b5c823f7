//! Registrable domains by the public suffix list (<https://publicsuffix.org>), searched in place without building anything first.
//!
//! The list is one text: a rule a line, in punycode, its labels compared from the right, so that a binary search over the bytes
//! finds a rule. `*.ck` is a wildcard and `!.www.ck` an exception (`!www.ck` in the original). Both sections are there, ICANN's
//! and the private one, as browsers use them for cookies. `tests/vectors_cookies` makes the text from the original list.

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
///
/// From the right, label by label: the rules that end like the name so far stand together, and among them first the
/// one that is no longer, then an exception, then a wildcard.
fn suffix(name: &str) -> &str {
    let end = |length: usize| name.get(name.len() - length.min(name.len())..).unwrap_or(name);
    // Bytes of the labels looked at, the dot before them counted as soon as it is passed.
    let (mut taken, mut found, mut rules) = (0, 0, (0, RULES.len()));
    for label in name.rsplit('.').take(MAX_LABELS) {
        let above = taken;
        rules = narrowed(rules, above, label);
        taken += label.len();
        if found == 0 {
            found = taken; // the default rule "*"
        }
        if rules.0 == rules.1 {
            break;
        }
        let mut at = rules.0;
        for _ in 0..3 {
            let line = line_at(at, rules.1);
            match line.len().checked_sub(taken + 1).and_then(|length| line.get(..length)) {
                None if line.len() == taken => found = found.max(taken),
                // An exception beats all rules: its own first label is cut off.
                Some("!") => return end(above.saturating_sub(1)),
                Some("*") => {
                    let next = name.get(..name.len().saturating_sub(taken + 1)).unwrap_or("");
                    let next = next.rsplit('.').next().filter(|label| !label.is_empty());
                    found = found.max(next.map_or(0, |label| taken + 1 + label.len()));
                }
                _ => {}
            }
            at += line.len() + 1;
            if at >= rules.1 {
                break;
            }
        }
        taken += 1;
    }
    end(found)
}

/// The line that begins at a byte.
fn line_at(start: usize, end: usize) -> &'static str {
    RULES.get(start..end).and_then(|text| text.split('\n').next()).unwrap_or("")
}

/// The label of a rule before the last `taken` bytes, which end with the dot that follows it.
fn label_before(line: &str, taken: usize) -> Option<&str> {
    let rest = line.get(..line.len().checked_sub(taken)?)?;
    rest.rsplit('.').next().filter(|label| !label.is_empty())
}

/// Of rules that stand together and end alike, those that go on with a label: from which byte to which.
fn narrowed((start, end): (usize, usize), taken: usize, label: &str) -> (usize, usize) {
    let first = bound((start, end), |line| label_before(line, taken) < Some(label));
    // Nearly always a few lines: the end is looked for in growing steps.
    let (mut step, mut high) = (64, end);
    while first + step < end {
        let (from, line) = line_around(first + step, start, end);
        if label_before(line, taken) != Some(label) {
            high = from.max(first);
            break;
        }
        step *= 4;
    }
    let last = bound((first, high), |line| label_before(line, taken) <= Some(label));
    (first, last)
}

/// The line around a byte, and where it begins.
fn line_around(byte: usize, start: usize, end: usize) -> (usize, &'static str) {
    let from = RULES.get(start..byte).and_then(|head| head.rfind('\n')).map_or(start, |at| start + at + 1);
    (from, line_at(from, end))
}

/// Where the first line begins that isn't `before`, by binary search over the bytes.
fn bound((mut low, mut high): (usize, usize), before: impl Fn(&str) -> bool) -> usize {
    while low < high {
        let (start, line) = line_around(low + (high - low) / 2, low, high);
        if before(line) {
            low = (start + line.len() + 1).min(high);
        } else {
            high = start;
        }
    }
    low
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
            let plain = line.replace("!.", "!").replace('*', "any");
            let host = plain.trim_start_matches('!');
            assert_eq!(is_public_suffix(host), !plain.starts_with('!'), "{line}");
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
