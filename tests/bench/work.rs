//! What is measured, the same natively and in the page.

use why401::engine::Engine;
use why401::har;
use why401::http::Read;
use why401::http::jwt;
use why401::http::members::Members;
use why401::http::set_cookie;
use why401::http::time::Millis;
use why401::http::url::Url;
use why401::session::cookie_rules::{SetContext, store};
use why401::session::jar::StoredCookie;
use why401::session::store::{Question, Store};

/// Reads a HAR file; how many entries.
pub(crate) fn read(bytes: &[u8]) -> usize {
    har::read(bytes).map_or(0, |(session, _)| session.exchanges.len())
}

/// Reads a HAR file and reports on it; how many refusals.
pub(crate) fn report(bytes: &[u8]) -> usize {
    har::read(bytes).map_or(0, |(session, _)| Engine::of(session).report().seen.refused)
}

/// A token's header and its claims as JSON and the codes of what is wrong with it, each on a line.
pub(crate) fn token(text: &str) -> String {
    let Read { value: token, issues } = jwt::read(text);
    let [header, claims] =
        [&token.header, &token.claims].map(|part| part.as_ref().map(Members::json).unwrap_or_default());
    let codes: Vec<&str> = issues.iter().map(|issue| issue.code).collect();
    [&*header, &*claims, &codes.join(" ")].join("\n")
}

/// A Set-Cookie line as stored by the rules.
pub(crate) fn stored(line: &str, url: &str, now: Millis) -> Option<StoredCookie> {
    let context = SetContext {
        url: &Url::parse(url)?,
        http_api: true,
        same_site: true,
        jar: &[],
        third_party_blocked: false,
        top_level_site: None,
        now,
    };
    store(&set_cookie::read(line).value, &context).ok()
}

/// The Cookie field for an address.
pub(crate) fn field(store: &Store, url: &str, now: Millis) -> String {
    let Some(url) = Url::parse(url) else { return String::new() };
    let question = Question {
        url: &url,
        page: Some(&url),
        navigation: false,
        method: "GET",
        now,
        third_party_blocked: false,
        lax_by_default: true,
    };
    store.field(&question).expose().to_owned()
}
