//! Cookies of an exchange in words: which went with it and what kept the others back, which the response set and
//! whether the browser kept them.

mod asked;
mod cell;
mod history;
#[cfg(test)]
mod tests;
mod why;

pub use asked::{AskedCookie, asked};
pub use cell::{CellView, cell};
pub use history::{Deed, Doer, Done, history_of};

use super::{CookieView, SetCookieView};
use crate::http::set_cookie::{Attribute, SetCookie};
use crate::session::cookie_rules::{Refused, Withheld};
use crate::session::cookies::{Cookies, Fate, Outcome};
use crate::session::{EntryId, Session};

/// Those of an exchange; the whole session is read for it, once for both.
pub fn cookies(session: &Session, entry: EntryId) -> (Vec<CookieView>, Vec<SetCookieView>) {
    let records = Cookies::new(session);
    (sent(session, &records, entry), set(session, &records, entry))
}

/// Every cookie stored for the request's site, and every one sent with it: first those sent, in the header's order.
///
/// A cookie that was sent and of which nothing else is known has an empty domain and path.
fn sent(session: &Session, records: &Cookies<'_>, entry: EntryId) -> Vec<CookieView> {
    let Some(exchange) = session.exchanges.get(entry.0) else { return Vec::new() };
    let top = records.pages().top_level_site(entry);
    let list = records.sent(entry).into_iter().map(|sent| {
        let rule = if let Fate::Withheld(rule) = sent.fate { Some(rule) } else { None };
        CookieView {
            stored: sent.stored,
            sent: sent.fate == Fate::Sent,
            withheld: rule.map(Withheld::id),
            why: why::sent(&sent, exchange, top.as_deref(), session.context.jar.is_some()),
            certainty: sent.certainty,
            history: history::history(records.timeline(), &sent.cookie),
            session_like: records.session_like(&sent.cookie),
            cookie: sent.cookie,
        }
    });
    list.collect()
}

/// Every Set-Cookie of the response, in order.
fn set(session: &Session, records: &Cookies<'_>, entry: EntryId) -> Vec<SetCookieView> {
    let Some(exchange) = session.exchanges.get(entry.0) else { return Vec::new() };
    let list = records.received(entry).into_iter().map(|received| {
        let (kept, refused) = match received.outcome {
            Outcome::Kept => (Some(true), None),
            Outcome::Refused(rule) => (Some(false), Some(rule)),
            Outcome::Cached | Outcome::NotSeen | Outcome::Replaced => (None, None),
        };
        SetCookieView {
            attributes: attributes(&received.cookie),
            kept,
            deletes: received.deletes,
            refused: refused.map(Refused::id),
            why: why::received(&received, exchange),
            certainty: received.certainty,
            name: received.cookie.name,
            value: received.cookie.value,
        }
    });
    list.collect()
}

/// Name and value as they may be shown. What browsers don't know may be the rest of a cookie's value, with a semicolon in it
/// that nobody encoded; behind a comma and an equals sign stands the next cookie, where fields were joined.
pub(super) fn shown(attribute: &Attribute) -> (String, Option<String>) {
    let known = Attribute::is_known(&attribute.name);
    // A misspelt `Http-Only` is worth seeing.
    let word = attribute.name.len() <= 12
        && attribute.name.bytes().all(|b| b.is_ascii_alphabetic() || b"- ".contains(&b));
    let name = if known || word { attribute.name.clone() } else { "…".to_owned() };
    let value = attribute.value.as_ref().map(|value| match value.split_once('=') {
        _ if !known => "…".to_owned(),
        Some((own, _)) if own.contains([',', '\n']) => format!("{own}=…"),
        _ => value.clone(),
    });
    (name, value)
}

/// As written: `Path=/; Secure`.
pub(super) fn attributes(cookie: &SetCookie) -> String {
    let written = cookie.attributes.iter().map(|attribute| match shown(attribute) {
        (name, Some(value)) => format!("{name}={value}"),
        (name, None) => name,
    });
    written.collect::<Vec<_>>().join("; ")
}
