//! What became of each cookie: whether it went with a request and what kept it back, whether a response's cookie was kept.
//!
//! Judged at the time of the request: the store is wound back to it. Where header and rule disagree, the header is right.

mod sent;
mod set;
#[cfg(test)]
mod tests;

use std::cell::RefCell;

use super::cookie_rules::{Refused, Relation, SendContext, Withheld, session_like};
use super::exchange::Exchange;
use super::jar::StoredCookie;
use super::relation::{Basis, Pages};
use super::store::withheld_by;
use super::timeline::Timeline;
use super::{EntryId, Session};
use crate::http::secret::Fingerprint;
use crate::http::set_cookie::SetCookie;
use crate::sorted::Map;

/// How sure a verdict on a cookie is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Certainty {
    /// Two records agree (store and header).
    Confirmed,
    /// Follows from the rules.
    Inferred,
    /// Can't be told: no permission, or the file doesn't hold it.
    #[default]
    Unknown,
}

/// A cookie of a request's site, and what became of it there.
#[derive(Debug, Clone, PartialEq)]
pub struct SentCookie {
    /// As stored; of one that was sent and of which nothing else is known, domain and path are empty.
    pub cookie: StoredCookie,
    /// It is in the store at the end of what is known.
    pub stored: bool,
    /// What became of it.
    pub fate: Fate,
    /// How sure.
    pub certainty: Certainty,
}

/// What became of a cookie on a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fate {
    /// It stands in the Cookie field.
    Sent,
    /// A rule kept it back.
    Withheld(Withheld),
    /// It was to be sent, and another extension took it out.
    TakenOut,
    /// No rule keeps it back, and it wasn't sent.
    Unexplained,
    /// Whether or why it wasn't sent can't be told.
    Untold(Missing),
}

/// What a recording lacks to tell more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Missing {
    /// Cookies were taken out of the file.
    Cookies,
    /// A cache or a service worker answered: nothing was sent.
    Network,
    /// The request's headers aren't all there.
    Headers,
    /// Which page made the request.
    Page,
}

/// A cookie that a response set, and what became of it.
#[derive(Debug, Clone, PartialEq)]
pub struct ReceivedCookie {
    /// As written.
    pub cookie: SetCookie,
    /// Which of the response's Set-Cookie lines it is, from 0.
    pub line: usize,
    /// It deletes.
    pub deletes: bool,
    /// What became of it.
    pub outcome: Outcome,
    /// How sure.
    pub certainty: Certainty,
}

/// What became of a cookie that a response set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// Stored, or the deletion was carried out.
    Kept,
    /// A rule refused it.
    Refused(Refused),
    /// The answer came from the cache, which sets nothing again.
    Cached,
    /// By the rules it should have been stored, and the store doesn't show it.
    NotSeen,
    /// The same response sets it again further down.
    Replaced,
}

/// The cookies of a session, for asking about many of its requests.
#[derive(Debug, Clone)]
pub struct Cookies<'a> {
    session: &'a Session,
    pages: Pages<'a>,
    timeline: Timeline,
    end: Vec<StoredCookie>,
    /// Which look like a session's, by name and value.
    likes: RefCell<Map<Fingerprint, bool>>,
}

impl<'a> Cookies<'a> {
    /// Reads a session once.
    pub fn new(session: &'a Session) -> Self {
        let timeline = Timeline::new(session);
        Self { session, pages: Pages::new(session), end: timeline.end(), timeline, likes: RefCell::default() }
    }

    /// Whether a stored cookie looks like one that carries a sign-in. Every refusal asks it of every cookie: each is looked at
    /// once.
    pub fn session_like(&self, cookie: &StoredCookie) -> bool {
        let flag = if cookie.http_only { "=h" } else { "=" };
        let key = Fingerprint::of_all(&[&cookie.name, flag, cookie.value.expose()]);
        let known = self.likes.borrow().get(&key).copied();
        known.unwrap_or_else(|| {
            let like = session_like(&cookie.name, cookie.value.expose(), cookie.http_only);
            self.likes.borrow_mut().insert(key, like);
            like
        })
    }

    /// The pages of the session.
    pub fn pages(&self) -> &Pages<'a> {
        &self.pages
    }

    /// The store through the session.
    pub fn timeline(&self) -> &Timeline {
        &self.timeline
    }

    /// Every cookie stored for the request's site, and every one sent with it: first those sent, in the header's order,
    /// then the others, likely sessions first.
    pub fn sent(&self, entry: EntryId) -> Vec<SentCookie> {
        Setting::new(self, entry).map(|setting| sent::sent(&setting)).unwrap_or_default()
    }

    /// The rule that would keep a cookie from a request, whether or not there is such a cookie.
    pub fn withheld(&self, entry: EntryId, cookie: &StoredCookie) -> Option<Withheld> {
        let setting = Setting::new(self, entry)?;
        setting.withheld(cookie, &setting.send_context())
    }

    /// The host of a request.
    pub fn host(&self, entry: EntryId) -> Option<&str> {
        Some(&self.session.exchanges.get(entry.0)?.url.host)
    }

    /// Every cookie the response set, in order.
    pub fn received(&self, entry: EntryId) -> Vec<ReceivedCookie> {
        Setting::new(self, entry).map(|setting| set::received(&setting)).unwrap_or_default()
    }
}

/// All that decides about the cookies of one exchange.
struct Setting<'a> {
    cookies: &'a Cookies<'a>,
    session: &'a Session,
    pages: &'a Pages<'a>,
    entry: EntryId,
    exchange: &'a Exchange,
    timeline: &'a Timeline,
    end: &'a [StoredCookie],
    relation: Option<(Relation, Basis)>,
    top_level_site: Option<String>,
    third_party_blocked: Option<bool>,
    credentials_omitted: Option<bool>,
    lax_by_default: bool,
}

impl<'a> Setting<'a> {
    fn new(cookies: &'a Cookies<'a>, entry: EntryId) -> Option<Self> {
        let Cookies { session, pages, timeline, end, .. } = cookies;
        Some(Self {
            cookies,
            session,
            pages,
            entry,
            exchange: session.exchanges.get(entry.0)?,
            timeline,
            end,
            relation: pages.relation(entry),
            top_level_site: pages.top_level_site(entry),
            third_party_blocked: pages.third_party_blocked(entry),
            credentials_omitted: pages.credentials_omitted(entry, timeline),
            lax_by_default: pages.lax_by_default(entry),
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

    /// The rule that keeps a cookie back, by the browser's own default for `SameSite`.
    fn withheld(&self, cookie: &StoredCookie, context: &SendContext<'_>) -> Option<Withheld> {
        withheld_by(cookie, context, self.lax_by_default)
    }

    /// What keeps an absent cookie from proving that none was sent.
    fn missing(&self) -> Option<Missing> {
        let exchange = self.exchange;
        if self.session.context.sanitised {
            Some(Missing::Cookies)
        } else if exchange.from_service_worker || exchange.from_cache {
            Some(Missing::Network)
        } else if exchange.headers_incomplete || exchange.request_headers.is_empty() {
            Some(Missing::Headers)
        } else {
            None
        }
    }
}
