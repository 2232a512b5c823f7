//! Two sessions side by side: works here, fails there, what differs?
//!
//! Values aren't compared: what a token or a cookie holds differs from session to session and says nothing.

use super::Failing;
use crate::diagnose::report::Report;
use crate::evidence::facts::Facts;
use crate::evidence::seen::Seen;
use crate::evidence::tokens::TokenFacts;
use crate::session::EntryId;
use crate::sorted::{Map, Set};
use crate::words::{Arg, Message};

/// Routes looked at.
const ROUTES: usize = 50;

/// One route in both sessions.
#[derive(Debug, Clone, PartialEq)]
pub struct Pair {
    /// Where it failed.
    pub failed: EntryId,
    /// Where it was accepted.
    pub accepted: EntryId,
    /// What differs, what matters most first.
    pub differences: Vec<Message>,
}

/// What fails in `bad` and was accepted in `good`.
pub fn compare(good: &Facts<'_>, bad: &Facts<'_>, bad_report: &Report) -> Vec<Pair> {
    let failing = Failing::of(bad_report);
    let mut last: Map<String, &Seen> = Map::default();
    for seen in good.all().filter(|seen| seen.accepted()) {
        last.insert(form(seen), seen);
    }
    let mut done = Set::default();
    let mut pairs = Vec::new();
    for failed in bad.all().filter(|seen| failing.has(seen)) {
        if pairs.len() >= ROUTES
            || !done.insert((&failed.method, failed.url.origin().to_string(), &failed.url.path))
        {
            continue;
        }
        let Some(accepted) = last.get(&form(failed)).copied() else { continue };
        pairs.push(Pair {
            failed: failed.id,
            accepted: accepted.id,
            differences: differences(good, accepted, bad, failed),
        });
    }
    pairs
}

/// Method and path, with what changes from thing to thing left out; hosts may differ, as they do between environments.
fn form(seen: &Seen) -> String {
    let parts = seen.url.path.split('/').map(|part| if super::routes::is_id(part) { "" } else { part });
    format!("{} {}", seen.method, parts.collect::<Vec<_>>().join("/"))
}

fn differences(good: &Facts<'_>, a: &Seen, bad: &Facts<'_>, b: &Seen) -> Vec<Message> {
    let mut found = Vec::new();
    let mut tell = |differs: bool, id: &'static str, there: String, here: String| {
        if differs {
            found.push(Message::new(id).with("there", there).with("here", here));
        }
    };
    let called = |seen: &Seen| seen.credential.as_ref().map(crate::evidence::tokens::Credential::called);
    let credential = (called(a), called(b));
    tell(credential.0 != credential.1, "compare.credential", named(credential.0), named(credential.1));
    let cookies = |seen: &Seen| -> Vec<String> { seen.cookies.iter().map(|it| it.name.clone()).collect() };
    let (there, here) = (cookies(a), cookies(b));
    let (missing, added) = (only(&there, &here), only(&here, &there));
    tell(!missing.is_empty(), "compare.cookies-missing", missing, String::new());
    tell(!added.is_empty(), "compare.cookies-added", String::new(), added);
    tell(a.host() != b.host(), "compare.host", a.host(), b.host());
    tell(a.url.scheme != b.url.scheme, "compare.scheme", a.url.scheme.clone(), b.url.scheme.clone());
    let header = |facts: &Facts<'_>, seen: &Seen| -> Vec<String> {
        let exchange = facts.session.exchanges.get(seen.id.0);
        let headers = exchange.into_iter().flat_map(|exchange| exchange.request_headers.iter());
        headers.map(|header| header.name.to_ascii_lowercase()).filter(|name| name != "cookie").collect()
    };
    let (there, here) = (header(good, a), header(bad, b));
    let (missing, added) = (only(&there, &here), only(&here, &there));
    tell(!missing.is_empty(), "compare.headers-missing", missing, String::new());
    tell(!added.is_empty(), "compare.headers-added", String::new(), added);
    let plain = |value: &Option<String>| named(value.clone());
    tell(a.origin != b.origin, "compare.origin", plain(&a.origin), plain(&b.origin));
    tell(a.fetch_site != b.fetch_site, "compare.fetch-site", plain(&a.fetch_site), plain(&b.fetch_site));
    claims(a, b, &mut found);
    found.extend(left(a, b));
    found
}

/// The token that was sent, where it can be read.
fn token(seen: &Seen) -> Option<&TokenFacts> {
    seen.credential.as_ref()?.readable()
}

/// How long each token still held.
fn left(a: &Seen, b: &Seen) -> Option<Message> {
    let left = |seen: &Seen| -> Option<i64> { Some(token(seen)?.expires()?.since(seen.judged_at()?)) };
    let (there, here) = (left(a)?, left(b)?);
    let over =
        Message::new("compare.over").with("there", Arg::Lasting(there)).with("here", Arg::Lasting(here));
    (there > 0 && here <= 0).then_some(over)
}

fn claims(a: &Seen, b: &Seen, found: &mut Vec<Message>) {
    let (Some(there), Some(here)) = (token(a), token(b)) else { return };
    // Only what names places and rights: the rest is about the person.
    for name in ["iss", "azp", "client_id", "typ", "token_use"] {
        if there.claim(name) != here.claim(name) {
            found.push(
                Message::new("compare.claim")
                    .with("name", name)
                    .with("there", named(there.claim(name).map(str::to_owned)))
                    .with("here", named(here.claim(name).map(str::to_owned))),
            );
        }
    }
    for (name, lists) in
        [("aud", [there.audiences(), here.audiences()]), ("scope", [there.scopes(), here.scopes()])]
    {
        let [there, here] = lists.map(|list| list.into_iter().map(str::to_owned).collect::<Vec<String>>());
        if !only(&there, &here).is_empty() || !only(&here, &there).is_empty() {
            found.push(
                Message::new("compare.claim")
                    .with("name", name)
                    .with("there", named(Some(there.join(", "))))
                    .with("here", named(Some(here.join(", ")))),
            );
        }
    }
}

fn named(value: Option<String>) -> String {
    value.filter(|value| !value.is_empty()).unwrap_or_else(|| "–".to_owned())
}

/// What the one list has and the other hasn't.
fn only(one: &[String], other: &[String]) -> String {
    let names: Vec<&str> = one.iter().filter(|name| !other.contains(name)).map(String::as_str).collect();
    names.join(", ")
}
