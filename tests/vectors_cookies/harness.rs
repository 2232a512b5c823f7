//! Loads a family's cases and holds their outcomes against the list of expected failures.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// The families' files, in the program: a browser reads no others.
const FILES: &[(&str, &str)] = &[
    ("cookie-dates/chromium-dates.json", include_str!("../data/cookie-dates/chromium-dates.json")),
    ("cookie-dates/curl-getdate.json", include_str!("../data/cookie-dates/curl-getdate.json")),
    ("cookie-dates/http-state-dates.json", include_str!("../data/cookie-dates/http-state-dates.json")),
    ("cookie-dates/lenient-http-dates.json", include_str!("../data/cookie-dates/lenient-http-dates.json")),
    ("cookie-dates/tough-cookie-dates.json", include_str!("../data/cookie-dates/tough-cookie-dates.json")),
    ("cookies-chromium/cookie-header.json", include_str!("../data/cookies-chromium/cookie-header.json")),
    (
        "cookies-chromium/domain-attribute.json",
        include_str!("../data/cookies-chromium/domain-attribute.json"),
    ),
    ("cookies-chromium/hidden-prefix.json", include_str!("../data/cookies-chromium/hidden-prefix.json")),
    ("cookies-chromium/matching.json", include_str!("../data/cookies-chromium/matching.json")),
    ("cookies-chromium/parsed-cookie.json", include_str!("../data/cookies-chromium/parsed-cookie.json")),
    ("cookies-chromium/partitioned.json", include_str!("../data/cookies-chromium/partitioned.json")),
    ("cookies-chromium/prefixes.json", include_str!("../data/cookies-chromium/prefixes.json")),
    ("cookies-chromium/sizes.json", include_str!("../data/cookies-chromium/sizes.json")),
    ("cookies-curl/tests.json", include_str!("../data/cookies-curl/tests.json")),
    ("cookies-go/functions.json", include_str!("../data/cookies-go/functions.json")),
    ("cookies-go/headers.json", include_str!("../data/cookies-go/headers.json")),
    ("cookies-go/jar.json", include_str!("../data/cookies-go/jar.json")),
    ("cookies-http-state/parser.json", include_str!("../data/cookies-http-state/parser.json")),
    ("cookies-realworld/modern.json", include_str!("../data/cookies-realworld/modern.json")),
    ("cookies-realworld/set-cookie.json", include_str!("../data/cookies-realworld/set-cookie.json")),
    ("cookies-tough-cookie/matching.json", include_str!("../data/cookies-tough-cookie/matching.json")),
    ("cookies-tough-cookie/parse.json", include_str!("../data/cookies-tough-cookie/parse.json")),
    ("cookies-tough-cookie/prefixes.json", include_str!("../data/cookies-tough-cookie/prefixes.json")),
    ("cookies-tough-cookie/samesite.json", include_str!("../data/cookies-tough-cookie/samesite.json")),
    ("cookies-wpt/control-characters.json", include_str!("../data/cookies-wpt/control-characters.json")),
    ("cookies-wpt/cookies.json", include_str!("../data/cookies-wpt/cookies.json")),
    ("cookies-wpt/layered-cookies-2026.json", include_str!("../data/cookies-wpt/layered-cookies-2026.json")),
    ("cookies-wpt/samesite.json", include_str!("../data/cookies-wpt/samesite.json")),
    ("public-suffix/test_psl.json", include_str!("../data/public-suffix/test_psl.json")),
];

/// A file of a family, `cookies-go/jar.json`.
pub(crate) fn load(file: &str) -> Value {
    let (_, text) = FILES.iter().find(|(name, _)| *name == file).unwrap_or_else(|| panic!("unknown: {file}"));
    serde_json::from_str(text).unwrap()
}

/// The text of a member, empty where it isn't a text.
pub(crate) fn text<'a>(case: &'a Value, key: &str) -> &'a str {
    case[key].as_str().unwrap_or("")
}

/// A list of texts; one text is a list of one.
pub(crate) fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(list) => list.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

/// Runs every case of a file. A case returns what is wrong, or nothing.
///
/// A case without an opinion of ours is skipped by `None`.
pub(crate) fn run(file: &str, check: impl Fn(&Value, &Value) -> Option<Result<(), String>>) {
    let whole = load(file);
    let known = expected_failures(file);
    let (mut wrong, mut met, mut ran) = (Vec::new(), BTreeSet::new(), 0);
    for case in whole["cases"].as_array().unwrap() {
        let id = text(case, "id");
        let Some(outcome) = check(case, &whole) else { continue };
        ran += 1;
        match (outcome, known.get(id)) {
            (Ok(()), None) => {}
            (Err(_), Some(_)) => {
                met.insert(id.to_owned());
            }
            (Err(what), None) => wrong.push(format!("{file} {id}: {what}")),
            (Ok(()), Some(reason)) => wrong.push(format!("{file} {id}: passes, though listed ({reason})")),
        }
    }
    for id in known.keys().filter(|id| !met.contains(*id)) {
        wrong.push(format!("{file} {id}: listed, but no such case failed"));
    }
    assert!(ran > 0, "{file}: no case ran");
    assert!(wrong.is_empty(), "{} of {ran} are off:\n{}", wrong.len(), wrong.join("\n"));
}

/// `file id | reason`, a line each.
fn expected_failures(file: &str) -> BTreeMap<String, String> {
    include_str!("../expected_failures_cookies.txt")
        .lines()
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty())
        .map(|line| line.split_once(" | ").unwrap_or_else(|| panic!("no reason: {line}")))
        .filter_map(|(case, reason)| {
            assert!(reason.len() > 10, "say why: {case}");
            let (family, id) = case.trim().split_once(' ').unwrap();
            (family == file).then(|| (id.to_owned(), reason.to_owned()))
        })
        .collect()
}

/// Ok where both are equal, else both.
#[allow(clippy::needless_pass_by_value, reason = "called with what was just made")]
pub(crate) fn same<T: PartialEq + std::fmt::Debug>(got: T, expected: T) -> Result<(), String> {
    if got == expected { Ok(()) } else { Err(format!("got {got:?}, expected {expected:?}")) }
}
