//! Which cookies went with a request, and which rule kept the others back.

use std::collections::{BTreeMap, BTreeSet};

use super::{Setting, why};
use crate::http::cookie::{self, Pair};
use crate::http::headers::Headers;
use crate::http::public_suffix::registrable_domain;
use crate::inspect::{Certainty, CookieView};
use crate::session::cookie_rules::{SendContext, Withheld, session_like, withheld};
use crate::session::jar::{ChangeCause, StoredCookie};
use crate::session::relation::Basis;
use crate::session::timeline::Source;
use crate::session::{EntryId, Session};

/// Every cookie stored for the request's site, and every one sent with it: first those sent, in the header's order.
///
/// A cookie that was sent and of which nothing else is known has an empty domain and path.
pub fn cookies(session: &Session, entry: EntryId) -> Vec<CookieView> {
    let Some(setting) = Setting::new(session, entry) else { return Vec::new() };
    let context = setting.send_context();
    let mut known = stored_then(&setting, &context);
    let in_store: BTreeSet<Key> = setting.timeline.end().iter().map(key).collect();
    let pairs = pairs(&setting.exchange.request_headers);
    let matched = matches(&pairs, &known);

    let mut views: Vec<CookieView> = Vec::new();
    for (pair, index) in pairs.iter().zip(&matched) {
        let cookie = match index.and_then(|index| known.get_mut(index)) {
            Some(candidate) => {
                candidate.sent = true;
                candidate.cookie.clone()
            }
            None => {
                StoredCookie { name: pair.name.clone(), value: pair.value.clone(), ..StoredCookie::default() }
            }
        };
        let stored = index.is_some() && in_store.contains(&key(&cookie));
        let from_store = index.is_some() && setting.timeline.source() != Source::Headers;
        let certainty = if from_store { Certainty::Confirmed } else { Certainty::Inferred };
        let why = why::sent(stored, session.context.jar.is_some());
        views.push(CookieView {
            stored,
            sent: true,
            why,
            certainty,
            session_like: like(&cookie),
            cookie,
            withheld: None,
        });
    }
    let before = taken_out(&setting, &pairs);
    let mut rest: Vec<CookieView> = known
        .into_iter()
        .filter(|candidate| !candidate.sent)
        .map(|candidate| not_sent(&setting, &context, candidate, &before, &in_store))
        .collect();
    // What a person looks for first: the likely session, then what nearly went.
    rest.sort_by_key(|view| (!view.session_like, rank(view.withheld), view.cookie.name.clone()));
    views.extend(rest);
    views
}

/// A cookie that the store held for the site at the time, or came to hold later.
struct Candidate {
    cookie: StoredCookie,
    verdict: Option<Withheld>,
    sent: bool,
}

/// What tells cookies of a store apart, owned.
type Key = (String, String, bool, String, Option<String>);

fn key(cookie: &StoredCookie) -> Key {
    let StoredCookie { domain, name, host_only, path, partition, .. } = cookie;
    (domain.clone(), name.clone(), *host_only, path.clone(), partition.clone())
}

fn like(cookie: &StoredCookie) -> bool {
    session_like(&cookie.name, cookie.value.expose(), cookie.http_only)
}

fn rank(withheld: Option<&'static str>) -> bool {
    // Another host's cookie is the least near.
    withheld == Some(Withheld::Domain.id())
}

/// The site's cookies at the time of the request, those that had just run out, and those stored later.
fn stored_then(setting: &Setting<'_>, context: &SendContext<'_>) -> Vec<Candidate> {
    let site = setting.exchange.url.site();
    let of_site =
        |cookie: &StoredCookie| registrable_domain(&cookie.domain).unwrap_or(&cookie.domain) == site;
    let now = context.now;
    let mut seen = BTreeSet::new();
    let mut list = Vec::new();
    let mut add = |cookie: StoredCookie, verdict: Option<Withheld>| {
        if of_site(&cookie) && seen.insert(key(&cookie)) {
            list.push(Candidate { cookie, verdict, sent: false });
        }
    };
    for cookie in setting.timeline.at(now) {
        let verdict = withheld(&cookie, context);
        add(cookie, verdict);
    }
    for event in setting.timeline.events().iter().rev() {
        let ran_out = event.cause == ChangeCause::Expired && event.cookie.expires.is_some_and(|at| at <= now);
        if event.removed && event.at <= now && ran_out {
            let verdict = withheld(&event.cookie, context);
            add(event.cookie.clone(), verdict);
        }
    }
    for cookie in setting.timeline.end() {
        let verdict = withheld(&cookie, context).or(Some(Withheld::StoredLater));
        add(cookie, verdict);
    }
    list
}

/// The cookies of a request's headers, in order.
fn pairs(headers: &Headers) -> Vec<Pair> {
    headers.all("cookie").flat_map(|field| cookie::read(field).value).collect()
}

/// Which candidate each sent pair is: by name and value, else by name where a file's values were masked.
fn matches(pairs: &[Pair], known: &[Candidate]) -> Vec<Option<usize>> {
    let mut by_name: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, candidate) in known.iter().enumerate() {
        by_name.entry(&candidate.cookie.name).or_default().push(index);
    }
    // One that no rule holds back is the likelier one; longer paths are sent first (RFC 6265bis §5.8.3 step 2).
    for list in by_name.values_mut() {
        list.sort_by_key(|index| {
            known.get(*index).map(|c| (c.verdict.is_some(), std::cmp::Reverse(c.cookie.path.len())))
        });
        list.truncate(64);
    }
    let mut taken = BTreeSet::new();
    let mut pick = |pair: &Pair, fits: &dyn Fn(&Candidate) -> bool| {
        let list = by_name.get(pair.name.as_str())?;
        let found =
            list.iter().find(|index| !taken.contains(*index) && known.get(**index).is_some_and(fits))?;
        taken.insert(*found);
        Some(*found)
    };
    let exact: Vec<_> = pairs.iter().map(|pair| pick(pair, &|c| c.cookie.value == pair.value)).collect();
    // A cookie of that name with another value may be a later one: only what could have gone is taken for it.
    pairs
        .iter()
        .zip(exact)
        .map(|(pair, exact)| exact.or_else(|| pick(pair, &|c| c.verdict.is_none())))
        .collect()
}

/// Names that the page would have sent and another extension took out.
fn taken_out(setting: &Setting<'_>, sent: &[Pair]) -> BTreeSet<String> {
    let before = setting.session.context.headers_before.iter().flatten();
    let before =
        before.filter(|before| before.entry == Some(setting.entry)).flat_map(|before| pairs(&before.headers));
    let sent: BTreeSet<&str> = sent.iter().map(|pair| pair.name.as_str()).collect();
    before.map(|pair| pair.name).filter(|name| !sent.contains(name.as_str())).collect()
}

/// What is said of a cookie that doesn't stand in the Cookie field.
fn not_sent(
    setting: &Setting<'_>,
    context: &SendContext<'_>,
    candidate: Candidate,
    taken_out: &BTreeSet<String>,
    in_store: &BTreeSet<Key>,
) -> CookieView {
    let Candidate { cookie, verdict, .. } = candidate;
    let stored = in_store.contains(&key(&cookie));
    let by_rule = |rule: Withheld, certainty| (Some(rule), why::withheld(rule, &cookie, context), certainty);
    let told = matches!(setting.relation, Some((_, Basis::Told)));
    let (rule, why, certainty) = match verdict {
        // These hang on the cookie and the address alone.
        Some(rule @ (Withheld::Domain | Withheld::Path | Withheld::Secure | Withheld::Expired)) => {
            by_rule(rule, sure(setting, true))
        }
        Some(rule @ (Withheld::StoredLater | Withheld::CredentialsOmitted)) => {
            by_rule(rule, sure(setting, true))
        }
        Some(rule @ Withheld::SameSite) => by_rule(rule, sure(setting, told)),
        Some(rule @ (Withheld::ThirdPartyBlocked | Withheld::Partition)) => {
            by_rule(rule, sure(setting, setting.exchange.request_headers.has("sec-fetch-storage-access")))
        }
        None if taken_out.contains(&cookie.name) => (None, why::by_extension(), Certainty::Confirmed),
        None => (None, why::unexplained(setting, &cookie), Certainty::Unknown),
    };
    CookieView {
        stored,
        sent: false,
        withheld: rule.map(Withheld::id),
        why,
        certainty,
        session_like: like(&cookie),
        cookie,
    }
}

/// Confirmed where the store shows the cookie, the headers show its absence, and the rule hangs on nothing guessed.
fn sure(setting: &Setting<'_>, told: bool) -> Certainty {
    let seen = setting.timeline.source() != Source::Headers && setting.headers_whole();
    if seen && told { Certainty::Confirmed } else { Certainty::Inferred }
}
