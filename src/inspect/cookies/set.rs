//! What a response set, and whether the browser kept it.

use super::{Setting, why};
use crate::http::date::http_date;
use crate::http::set_cookie::{self, SetCookie};
use crate::http::time::Millis;
use crate::inspect::{Certainty, SetCookieView};
use crate::session::cookie_rules::{
    Refused, Relation, SetContext, domain_match, same_slot, store_by_server_clock,
};
use crate::session::jar::StoredCookie;
use crate::session::timeline::{Event, Source};
use crate::session::{EntryId, Session};

/// A change may be told this much before or after the response's end, in ms.
const NEAR_MS: i64 = 1_000;

/// Every Set-Cookie of the response, in order.
pub fn set_cookies(session: &Session, entry: EntryId) -> Vec<SetCookieView> {
    let Some(setting) = Setting::new(session, entry) else { return Vec::new() };
    let fields = setting.exchange.response_headers.all("set-cookie");
    let lines: Vec<SetCookie> =
        fields.flat_map(set_cookie::lines).map(|line| set_cookie::read(line).value).collect();
    if lines.is_empty() {
        return Vec::new();
    }
    let began = setting.exchange.started.unwrap_or_default();
    let before = setting.timeline.at(began);
    let end = setting.timeline.end();
    let near = near(&setting, began);
    let mut views: Vec<SetCookieView> = lines
        .into_iter()
        // A hostile response could set a million, each compared with the store.
        .take(500)
        .map(|cookie| judge(&setting, cookie, &Stores { before: &before, end: &end, near }))
        .collect();
    replaced_at_once(&mut views);
    views
}

/// The store before the response, at the end, and its changes around the response.
struct Stores<'a> {
    before: &'a [StoredCookie],
    end: &'a [StoredCookie],
    near: &'a [Event],
}

fn near<'s>(setting: &'s Setting<'_>, began: Millis) -> &'s [Event] {
    let events = setting.timeline.events();
    let ended = setting.exchange.ended().unwrap_or(began).plus(NEAR_MS);
    let (from, to) = (events.partition_point(|e| e.at < began), events.partition_point(|e| e.at <= ended));
    events.get(from..to.max(from)).unwrap_or_default()
}

fn judge(setting: &Setting<'_>, cookie: SetCookie, stores: &Stores<'_>) -> SetCookieView {
    let exchange = setting.exchange;
    let now = exchange.ended().or(exchange.started).unwrap_or_default();
    let server = exchange.response_headers.get("date").and_then(http_date);
    let verdict = if setting.credentials_omitted == Some(true) {
        Err(Refused::CredentialsOmitted)
    } else {
        let context = SetContext {
            url: &exchange.url,
            http_api: true,
            same_site: !matches!(setting.relation, Some((Relation::CrossSite, _))),
            jar: stores.before,
            third_party_blocked: setting.third_party_blocked == Some(true),
            top_level_site: setting.top_level_site.as_deref(),
            now,
        };
        store_by_server_clock(&cookie, &context, server)
    };
    let deletes = match cookie.max_age {
        Some(seconds) => seconds <= 0,
        None => cookie.expires.is_some_and(|at| at <= server.unwrap_or(now)),
    };
    // What was synthesised from these very lines proves nothing about them.
    let told = setting.timeline.source() != Source::Headers && setting.session.context.changes.is_some();
    let shown = shown(setting, &cookie, deletes, stores, told);
    let (kept, refused, certainty, why) = match (&verdict, shown) {
        // A cached answer sets nothing again; only the first did.
        _ if exchange.from_cache => (None, None, Certainty::Unknown, why::cached()),
        (_, true) => (Some(true), None, Certainty::Confirmed, why::kept(deletes, true)),
        (Err(rule), false) => {
            let certainty = if told { Certainty::Confirmed } else { Certainty::Inferred };
            (Some(false), Some(*rule), certainty, why::refused(*rule, &cookie, exchange))
        }
        (Ok(stored), false) if unseen(stored, deletes, stores, told) => {
            (None, None, Certainty::Unknown, why::not_seen())
        }
        (Ok(_), false) => (Some(true), None, Certainty::Inferred, why::kept(deletes, false)),
    };
    SetCookieView {
        attributes: attributes(&cookie),
        name: cookie.name,
        value: cookie.value,
        kept,
        deletes,
        refused: refused.map(Refused::id),
        why,
        certainty,
    }
}

/// Whether the browser's records show that it was carried out: a change near the response, or the store at the end.
fn shown(setting: &Setting<'_>, cookie: &SetCookie, deletes: bool, stores: &Stores<'_>, told: bool) -> bool {
    let host = &setting.exchange.url.host;
    let fits = |other: &StoredCookie| {
        other.name == cookie.name
            && (deletes || other.value == cookie.value)
            && (&other.domain == host || domain_match(host, &other.domain))
            && cookie.path.as_ref().is_none_or(|path| *path == other.path)
    };
    let changed = told && stores.near.iter().any(|event| event.removed == deletes && fits(&event.cookie));
    let captured = setting.session.context.jar.is_some() && !deletes;
    // Held before with the same value: then the store proves nothing about this response.
    changed || (captured && stores.end.iter().any(fits) && !stores.before.iter().any(fits))
}

/// Whether the browser's records ought to show it and don't: it was to be stored, and is neither told nor there.
fn unseen(stored: &StoredCookie, deletes: bool, stores: &Stores<'_>, told: bool) -> bool {
    let there = |list: &[StoredCookie]| {
        list.iter().any(|other| same_slot(other, stored) && other.value == stored.value)
    };
    told && !deletes && !there(stores.before) && !there(stores.end)
}

/// Two lines for one cookie in one response: the last one counts, and the earlier one was carried out for a moment.
fn replaced_at_once(views: &mut [SetCookieView]) {
    let later: Vec<bool> = views
        .iter()
        .enumerate()
        .map(|(index, view)| views.iter().skip(index + 1).any(|other| other.name == view.name))
        .collect();
    for (view, later) in views.iter_mut().zip(later) {
        if later && view.kept.is_none() && view.certainty == Certainty::Unknown && view.refused.is_none() {
            view.why = why::followed();
        }
    }
}

/// As written: `Path=/; Secure`.
fn attributes(cookie: &SetCookie) -> String {
    let written = cookie.attributes.iter().map(|attribute| match &attribute.value {
        Some(value) => format!("{}={value}", attribute.name),
        None => attribute.name.clone(),
    });
    written.collect::<Vec<_>>().join("; ")
}
