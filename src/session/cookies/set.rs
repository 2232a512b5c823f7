//! What a response set, and whether the browser kept it.

use super::{Certainty, Outcome, ReceivedCookie, Setting};
use crate::http::date::http_date;
use crate::http::set_cookie::{self, SetCookie};
use crate::http::time::Millis;
use crate::session::cookie_rules::{Refused, SetContext, domain_match, same_slot, store_by_server_clock};
use crate::session::jar::StoredCookie;
use crate::session::timeline::Event;
use crate::sorted::Map;

/// How long after the response's end a change may be told, in ms.
const NEAR_MS: i64 = 1_000;
/// More lines than any server sends; a hostile response's others aren't judged.
const MOST_LINES: usize = 500;

/// As [`super::Cookies::received`].
pub(super) fn received(setting: &Setting<'_>) -> Vec<ReceivedCookie> {
    let fields = setting.exchange.response_headers.all("set-cookie");
    let lines: Vec<SetCookie> = fields
        .flat_map(set_cookie::lines)
        .take(MOST_LINES)
        .map(|line| set_cookie::read(line).value)
        .collect();
    if lines.is_empty() {
        return Vec::new();
    }
    let last: Map<String, usize> =
        lines.iter().enumerate().map(|(index, cookie)| (cookie.name.clone(), index)).collect();
    let began = setting.exchange.started.unwrap_or_default();
    let names = last.keys().map(String::as_str);
    let stored =
        |at| names.clone().map(|name| (name, setting.timeline.named(name, at))).collect::<Stored<'_>>();
    let records = Records {
        before: stored(began),
        end: stored(Millis(i64::MAX)),
        near: near(setting, began),
        // What was made from these very lines proves nothing about them.
        told: setting.session.context.changes.is_some(),
    };
    let judged = lines.into_iter().enumerate().map(|(line, cookie)| {
        let again = last.get(&cookie.name).is_some_and(|last| *last > line);
        let (deletes, outcome, certainty) = judge(setting, &cookie, &records, again);
        ReceivedCookie { cookie, line, deletes, outcome, certainty }
    });
    judged.collect()
}

/// Stored cookies by name.
type Stored<'a> = Map<&'a str, Vec<StoredCookie>>;

/// What the browser's own records tell, by name: the store before the response, at the end, and its changes around it.
struct Records<'a> {
    before: Stored<'a>,
    end: Stored<'a>,
    near: Map<&'a str, Vec<&'a Event>>,
    told: bool,
}

fn near<'s>(setting: &'s Setting<'_>, began: Millis) -> Map<&'s str, Vec<&'s Event>> {
    let events = setting.timeline.events();
    let ended = setting.exchange.ended().unwrap_or(began).plus(NEAR_MS);
    let (from, to) = (events.partition_point(|e| e.at < began), events.partition_point(|e| e.at <= ended));
    let mut map = Map::default();
    for event in events.get(from..to.max(from)).unwrap_or_default() {
        map.push(event.cookie.name.as_str(), event);
    }
    map
}

fn judge(
    setting: &Setting<'_>,
    cookie: &SetCookie,
    records: &Records<'_>,
    again: bool,
) -> (bool, Outcome, Certainty) {
    let exchange = setting.exchange;
    let now = exchange.ended().or(exchange.started).unwrap_or_default();
    let server = exchange.response_headers.get("date").and_then(http_date);
    let deletes = match cookie.max_age {
        Some(seconds) => seconds <= 0,
        None => cookie.expires.is_some_and(|at| at <= server.unwrap_or(now)),
    };
    if exchange.from_cache {
        return (deletes, Outcome::Cached, Certainty::Unknown);
    }
    let seen = seen(setting, cookie, deletes, records);
    let told = if records.told { Certainty::Confirmed } else { Certainty::Inferred };
    let (outcome, certainty) = match verdict(setting, cookie, records, now, server) {
        _ if seen => (Outcome::Kept, Certainty::Confirmed),
        Err(rule) => (Outcome::Refused(rule), told),
        Ok(stored) if ought_to_show(&stored, deletes, records) => {
            if again {
                (Outcome::Replaced, Certainty::Inferred)
            } else if may_lack_credentials(setting) {
                (Outcome::Refused(Refused::CredentialsOmitted), Certainty::Inferred)
            } else {
                (Outcome::NotSeen, Certainty::Unknown)
            }
        }
        Ok(_) => (Outcome::Kept, Certainty::Inferred),
    };
    (deletes, outcome, certainty)
}

/// What the rules say.
fn verdict(
    setting: &Setting<'_>,
    cookie: &SetCookie,
    records: &Records<'_>,
    now: Millis,
    server: Option<Millis>,
) -> Result<StoredCookie, Refused> {
    if setting.credentials_omitted == Some(true) {
        return Err(Refused::CredentialsOmitted);
    }
    // Only cookies of the same name matter to the rules.
    let context = SetContext {
        url: &setting.exchange.url,
        http_api: true,
        same_site: setting.pages.may_set(
            setting.entry,
            setting.relation.map(|(relation, _)| relation),
            cookie.same_site,
        ),
        jar: records.before.list(cookie.name.as_str()),
        third_party_blocked: setting.third_party_blocked == Some(true),
        top_level_site: setting.top_level_site.as_deref(),
        now,
    };
    store_by_server_clock(cookie, &context, server)
}

/// Whether the browser's records show that it was carried out: a change near the response, or the store at the end.
fn seen(setting: &Setting<'_>, cookie: &SetCookie, deletes: bool, records: &Records<'_>) -> bool {
    let host = &setting.exchange.url.host;
    let fits = |other: &StoredCookie| {
        (deletes || other.value == cookie.value)
            && domain_match(host, &other.domain)
            && cookie.path.as_ref().is_none_or(|path| *path == other.path)
    };
    let there =
        |map: &Stored<'_>| map.list(cookie.name.as_str()).iter().any(|other: &StoredCookie| fits(other));
    let near = records.near.list(cookie.name.as_str());
    let changed = records.told && near.iter().any(|event| event.removed == deletes && fits(&event.cookie));
    // Held before with the same value: then the store proves nothing about this response.
    let captured = setting.session.context.jar.is_some() && !deletes;
    changed || (captured && there(&records.end) && !there(&records.before))
}

/// Whether the browser's records ought to show a cookie that the rules let in, and don't.
fn ought_to_show(stored: &StoredCookie, deletes: bool, records: &Records<'_>) -> bool {
    let there = |map: &Stored<'_>| {
        let list = map.list(stored.name.as_str());
        list.iter().any(|other| same_slot(other, stored) && other.value == stored.value)
    };
    records.told && !deletes && !there(&records.before) && !there(&records.end)
}

/// A request to another origin by `fetch` that sent no cookie: credentials are left out there unless the code asks for them.
fn may_lack_credentials(setting: &Setting<'_>) -> bool {
    let header = |name| setting.exchange.request_headers.get(name).map(str::to_ascii_lowercase);
    setting.credentials_omitted.is_none()
        && header("sec-fetch-mode").as_deref() == Some("cors")
        && matches!(header("sec-fetch-site").as_deref(), Some("same-site" | "cross-site"))
}
