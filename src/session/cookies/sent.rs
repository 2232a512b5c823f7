//! Which cookies went with a request, and which rule kept the others back.

use std::cmp::Reverse;

use super::{Certainty, Fate, Missing, SentCookie, Setting};
use crate::http::cookie::{self, Pair};
use crate::http::public_suffix::registrable_domain;
use crate::http::set_cookie::SameSite;
use crate::session::cookie_rules::{SendContext, Withheld};
use crate::session::jar::{ChangeCause, StoredCookie};
use crate::session::relation::Basis;
use crate::session::timeline::{Source, slot};
use crate::sorted::{self, Map, Set};

/// As [`super::Cookies::sent`].
pub(super) fn sent(setting: &Setting<'_>) -> Vec<SentCookie> {
    let context = setting.send_context();
    let known = stored_then(setting, &context);
    // The end of the timeline is in the order of slots.
    let in_store = |cookie: &StoredCookie| {
        setting.end.binary_search_by(|stored| slot(stored).cmp(&slot(cookie))).is_ok()
    };
    let pairs: Vec<Pair> = cookie::pairs(&setting.exchange.request_headers).collect();
    let matched = matches(&pairs, &known);
    let mut list = Vec::new();
    for (pair, index) in pairs.iter().zip(&matched) {
        let stored_as = index.and_then(|index| known.get(index)).map(|candidate| candidate.cookie.clone());
        // The same value stored at another time: its attributes are known by that.
        let otherwise = || {
            let cookie = setting.timeline.ever(&pair.name, pair.value.expose(), of_site(setting))?;
            Some(StoredCookie { created: None, ..cookie.clone() })
        };
        let unknown =
            || StoredCookie { name: pair.name.clone(), value: pair.value.clone(), ..StoredCookie::default() };
        let certain = stored_as.is_some() && setting.timeline.source() != Source::Headers;
        let cookie = stored_as.or_else(otherwise).unwrap_or_else(unknown);
        list.push(SentCookie {
            stored: in_store(&cookie),
            fate: Fate::Sent,
            certainty: if certain { Certainty::Confirmed } else { Certainty::Inferred },
            cookie,
        });
    }
    let taken_out = taken_out(setting, &pairs);
    let went: Set<usize> = matched.into_iter().flatten().collect();
    let rest = known.into_iter().enumerate().filter(|(index, _)| !went.contains(index)).map(
        |(_, Candidate { cookie, verdict })| {
            let (fate, certainty) = not_sent(setting, &cookie, verdict, &taken_out);
            SentCookie { stored: in_store(&cookie), cookie, fate, certainty }
        },
    );
    // What a person looks for first: the likely session, then what nearly went.
    let like = |sent: SentCookie| (setting.cookies.session_like(&sent.cookie), sent);
    let mut rest: Vec<(bool, SentCookie)> = rest.map(like).collect();
    sorted::by(&mut rest, |(one_like, one), (other_like, other)| {
        let elsewhere = |sent: &SentCookie| sent.fate == Fate::Withheld(Withheld::Domain);
        let ranks = (other_like, elsewhere(one)).cmp(&(one_like, elsewhere(other)));
        ranks.then_with(|| one.cookie.name.cmp(&other.cookie.name))
    });
    list.extend(rest.into_iter().map(|(_, sent)| sent));
    list
}

/// A cookie that the store held for the site at the time, or came to hold later, and the rule that keeps it back.
struct Candidate {
    cookie: StoredCookie,
    verdict: Option<Withheld>,
}

/// Whether a cookie's domain lies in the request's site; each domain is looked up once.
fn of_site<'c>(setting: &Setting<'_>) -> impl FnMut(&&'c StoredCookie) -> bool {
    let site = setting.exchange.url.site().to_owned();
    let mut known = Map::default();
    move |cookie| {
        let domain = cookie.domain.as_str();
        known.get(domain).copied().unwrap_or_else(|| {
            let is = registrable_domain(domain).unwrap_or(domain) == site;
            known.insert(domain, is);
            is
        })
    }
}

/// The site's cookies at the time of the request, those that had just run out, and those stored later.
fn stored_then(setting: &Setting<'_>, context: &SendContext<'_>) -> Vec<Candidate> {
    let now = context.now;
    let then = setting.timeline.at(now);
    let swept = setting.timeline.events().iter().rev().filter(|event| {
        let ran_out = event.cause == ChangeCause::Expired && event.cookie.expires.is_some_and(|at| at <= now);
        event.removed && event.at <= now && ran_out
    });
    let judged = then.iter().chain(swept.map(|event| &event.cookie));
    let judged = judged.map(|cookie| (cookie, setting.withheld(cookie, context)));
    // What wasn't there yet had no other rule to keep it back.
    let later = setting.end.iter().map(|cookie| (cookie, Some(Withheld::StoredLater)));
    let mut seen = Set::default();
    let mut of_site = of_site(setting);
    judged
        .chain(later)
        .filter(|(cookie, _)| of_site(cookie) && seen.insert(slot(cookie)))
        .map(|(cookie, verdict)| Candidate { cookie: cookie.clone(), verdict })
        .collect()
}

/// Which candidate each sent pair is: by name and value, else by name where a file's values were masked.
fn matches(pairs: &[Pair], known: &[Candidate]) -> Vec<Option<usize>> {
    let mut by_name = Map::<&str, Vec<usize>>::default();
    for (index, candidate) in known.iter().enumerate() {
        by_name.push(&candidate.cookie.name, index);
    }
    // One that no rule holds back is the likelier one; longer paths are sent first (RFC 6265bis §5.8.3 step 2).
    for list in by_name.values_mut() {
        sorted::by_key(list, |index| {
            known.get(*index).map(|c| (c.verdict.is_some(), Reverse(c.cookie.path.len())))
        });
        list.truncate(64);
    }
    let mut taken = Set::default();
    let mut pick = |pair: &Pair, fits: &dyn Fn(&Candidate) -> bool| {
        let list = by_name.get(pair.name.as_str())?;
        let found =
            list.iter().find(|index| !taken.contains(*index) && known.get(**index).is_some_and(fits))?;
        taken.insert(*found);
        Some(*found)
    };
    let exact: Vec<_> = pairs.iter().map(|pair| pick(pair, &|c| c.cookie.value == pair.value)).collect();
    // A cookie of that name with another value may be a later one: only what could have gone is taken for it.
    let by_name =
        |(pair, exact): (&Pair, Option<usize>)| exact.or_else(|| pick(pair, &|c| c.verdict.is_none()));
    pairs.iter().zip(exact).map(by_name).collect()
}

/// Names that the page would have sent and another extension took out.
fn taken_out(setting: &Setting<'_>, sent: &[Pair]) -> Set<String> {
    let before = setting.session.context.headers_before.iter().flatten();
    let before = before.filter(|before| before.entry == Some(setting.entry));
    let sent: Set<&str> = sent.iter().map(|pair| pair.name.as_str()).collect();
    let names = before.flat_map(|before| cookie::each(&before.headers)).map(|(name, _)| name);
    names.filter(|name| !sent.contains(name)).map(str::to_owned).collect()
}

/// What is said of a cookie that doesn't stand in the Cookie field.
fn not_sent(
    setting: &Setting<'_>,
    cookie: &StoredCookie,
    verdict: Option<Withheld>,
    taken_out: &Set<String>,
) -> (Fate, Certainty) {
    let Some(rule) = verdict else {
        if taken_out.contains(&cookie.name) {
            return (Fate::TakenOut, Certainty::Confirmed);
        }
        let page_unknown = setting.relation.is_none() && cookie.same_site != SameSite::None;
        let missing = setting.missing().or(page_unknown.then_some(Missing::Page));
        return (missing.map_or(Fate::Unexplained, Fate::Untold), Certainty::Unknown);
    };
    let told = match rule {
        // These hang on the cookie, the address and the clock alone.
        Withheld::Domain
        | Withheld::Path
        | Withheld::Secure
        | Withheld::Expired
        | Withheld::StoredLater
        | Withheld::CredentialsOmitted => true,
        Withheld::SameSite => matches!(setting.relation, Some((_, Basis::Told))),
        Withheld::ThirdPartyBlocked | Withheld::Partition => {
            setting.exchange.request_headers.has("sec-fetch-storage-access")
        }
    };
    // The store shows the cookie, the headers its absence, and the rule hangs on nothing guessed.
    let seen = setting.timeline.source() != Source::Headers && setting.missing().is_none();
    let certainty = if seen && told { Certainty::Confirmed } else { Certainty::Inferred };
    (Fate::Withheld(rule), certainty)
}
