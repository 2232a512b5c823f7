//! Cookies of an exchange: each one stored for the site and whether it went along, each one the response set and
//! whether the browser kept it.
//!
//! Judged at the time of the request: the store is wound back to it. Where header and rule disagree, the header is right.

mod sent;
mod set;
#[cfg(test)]
mod tests;
mod why;

pub use sent::cookies;
pub use set::set_cookies;

use crate::session::cookie_rules::{Relation, SendContext};
use crate::session::exchange::Exchange;
use crate::session::relation::{Basis, Pages};
use crate::session::timeline::Timeline;
use crate::session::{EntryId, Session};

/// All that decides about the cookies of one exchange.
struct Setting<'a> {
    session: &'a Session,
    entry: EntryId,
    exchange: &'a Exchange,
    timeline: Timeline,
    relation: Option<(Relation, Basis)>,
    top_level_site: Option<String>,
    third_party_blocked: Option<bool>,
    credentials_omitted: Option<bool>,
}

impl<'a> Setting<'a> {
    fn new(session: &'a Session, entry: EntryId) -> Option<Self> {
        let exchange = session.exchanges.get(entry.0)?;
        let pages = Pages::new(session);
        Some(Self {
            session,
            entry,
            exchange,
            timeline: Timeline::new(session),
            relation: pages.relation(entry),
            top_level_site: pages.top_level_site(entry),
            third_party_blocked: pages.third_party_blocked(entry),
            credentials_omitted: pages.credentials_omitted(entry),
        })
    }

    /// What the rules ask about the request. What isn't known is taken as letting cookies through, so that no rule is
    /// named without a reason.
    fn send_context(&self) -> SendContext<'_> {
        SendContext {
            url: &self.exchange.url,
            method: &self.exchange.method,
            relation: self.relation.map_or(Relation::SameSite, |(relation, _)| relation),
            top_level_site: self.top_level_site.as_deref(),
            third_party_blocked: self.third_party_blocked == Some(true),
            credentials_omitted: self.credentials_omitted == Some(true),
            now: self.exchange.started.unwrap_or_default(),
        }
    }

    /// Whether the recorded request headers are all that were sent, so that an absent cookie wasn't.
    fn headers_whole(&self) -> bool {
        let exchange = self.exchange;
        !(exchange.headers_incomplete
            || self.session.context.sanitised
            || exchange.from_service_worker
            || exchange.from_cache
            || exchange.request_headers.is_empty())
    }
}
