//! What a request's relation to its page was: same site or not, credentials or none, third-party cookies or none.
//!
//! Fetch metadata (`Sec-Fetch-*`) tells most of it. What Chromium 156 was seen to do and the texts don't say:
//! - `Sec-Fetch-Storage-Access` is there exactly where the request is third-party to its page *and* carries credentials;
//!   without it, such a request was made without credentials. It is sent to trustworthy origins only.
//! - `Sec-Fetch-Site` counts every redirect hop, `SameSite` only the first initiator and the last address: after a hop over
//!   another site, `cross-site` is written and Strict cookies go all the same. The Referer names the initiator then.
//! - A frame of another site that goes on to an address of the page's own site is no third party to it, and cross-site all
//!   the same.

use crate::http::set_cookie::SameSite;
use crate::http::url::Url;
use crate::sorted::{self, Map};

use super::cookie_rules::{Relation, SendContext, withheld};
use super::exchange::{Exchange, Resource};
use super::timeline::Timeline;
use super::{EntryId, Session, ThirdParty};

/// First major version of Chromium that sends `Sec-Fetch-Storage-Access`.
const STORAGE_ACCESS_SINCE: u32 = 133;
/// First major version of Chromium that takes no `SameSite` for Lax, for everyone.
const LAX_BY_DEFAULT_SINCE: u32 = 84;

/// How something is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Basis {
    /// The browser said so in a header.
    Told,
    /// It follows from Referer, Origin or the page's document.
    Inferred,
}

/// The document's words for a navigation; everything else with `navigate` is a frame.
fn is_document(exchange: &Exchange) -> bool {
    if !matches!(exchange.resource, Resource::Document | Resource::Other) {
        return false;
    }
    let header = |name| exchange.request_headers.get(name);
    match (header("sec-fetch-dest"), header("sec-fetch-mode")) {
        (Some(destination), _) => destination.eq_ignore_ascii_case("document"),
        (None, Some(mode)) => mode.eq_ignore_ascii_case("navigate"),
        // A frame that the page's markup names is fetched by the parser; a page never is.
        (None, None) if exchange.resource == Resource::Document => exchange.initiator.kind != "parser",
        (None, None) => {
            exchange.resource == Resource::Other
                && header("accept").is_some_and(|accept| accept.starts_with("text/html"))
        }
    }
}

/// Scheme and registrable domain, as partition keys write them: `https://acme.com`.
pub(super) fn site(url: &Url) -> String {
    let scheme = match url.scheme.as_str() {
        "wss" => "https",
        "ws" => "http",
        scheme => scheme,
    };
    format!("{scheme}://{}", url.site())
}

/// Whether both have one [`site`]; of one host they have, whatever the list of public suffixes says.
pub(super) fn same_site(one: &Url, other: &Url) -> bool {
    one.host == other.host && one.scheme == other.scheme || site(one) == site(other)
}

/// The page that made the request, as Referer or Origin tell. Neither changes over redirects, but for an Origin of `null`.
fn initiator(exchange: &Exchange) -> Option<Url> {
    let header = |name| exchange.request_headers.get(name).and_then(Url::parse);
    header("referer").or_else(|| header("origin")).filter(|url| !url.host.is_empty())
}

/// [`Pages::relation`] of one request.
pub fn relation(session: &Session, entry: EntryId) -> Option<(Relation, Basis)> {
    Pages::new(session).relation(entry)
}

/// [`Pages::top_level_site`] of one request.
pub fn top_level_site(session: &Session, entry: EntryId) -> Option<String> {
    Pages::new(session).top_level_site(entry)
}

/// [`Pages::third_party_blocked`] of one request.
pub fn third_party_blocked(session: &Session, entry: EntryId) -> Option<bool> {
    Pages::new(session).third_party_blocked(entry)
}

/// [`Pages::credentials_omitted`] of one request.
pub fn credentials_omitted(session: &Session, entry: EntryId) -> Option<bool> {
    Pages::new(session).credentials_omitted(entry, &Timeline::new(session))
}

/// The documents of a session, for asking about many of its requests. Each question then costs the same,
/// however long the session is.
#[derive(Debug, Clone)]
pub struct Pages<'a> {
    session: &'a Session,
    /// Documents that weren't redirects, in order of start.
    documents: Vec<&'a Exchange>,
    /// The same by `pageref`.
    by_page: Map<&'a str, Vec<&'a Exchange>>,
    /// A page was loaded while the session was recorded.
    navigated: bool,
}

impl<'a> Pages<'a> {
    /// Finds the documents.
    pub fn new(session: &'a Session) -> Self {
        let all = || session.exchanges.iter().filter(|exchange| is_document(exchange));
        let mut documents: Vec<_> = all().filter(|document| !(300..400).contains(&document.status)).collect();
        sorted::by_key(&mut documents, |document| document.started);
        let mut by_page = Map::default();
        for document in &documents {
            if let Some(page) = &document.page {
                by_page.push(page.as_str(), *document);
            }
        }
        Self { session, documents, by_page, navigated: all().next().is_some() }
    }

    /// How a request relates to the page it comes from, for `SameSite`; `None` where nothing tells.
    pub fn relation(&self, entry: EntryId) -> Option<(Relation, Basis)> {
        let exchange = self.session.exchanges.get(entry.0)?;
        let header = |name| exchange.request_headers.get(name).map(str::to_ascii_lowercase);
        if header("sec-fetch-storage-access").is_some() {
            return Some((Relation::CrossSite, Basis::Told));
        }
        let here = site(&exchange.url);
        let navigation = is_document(exchange);
        let third_party = || !navigation && self.top_level_site(entry).is_some_and(|top| top != here);
        let would_tell = tells_storage_access(self.session, exchange);
        match header("sec-fetch-site").as_deref() {
            // A frame of another site that asks its own server. Chromium would have said so above.
            Some("same-origin" | "same-site") if !would_tell && third_party() => {
                Some((Relation::CrossSite, Basis::Inferred))
            }
            Some("none" | "same-origin" | "same-site") => Some((Relation::SameSite, Basis::Told)),
            // Pictures and scripts carry credentials: Chromium's silence means that page and frame are of this site.
            Some("cross-site") if !navigation && would_tell && is_embedded(exchange) => {
                Some((Relation::SameSite, Basis::Told))
            }
            Some("cross-site") => {
                let returned = initiator(exchange).is_some_and(|from| site(&from) == here);
                if returned && !third_party() {
                    return Some((Relation::SameSite, Basis::Inferred));
                }
                Some((across(exchange, navigation), Basis::Told))
            }
            _ => self.inferred(entry, exchange).map(|relation| (relation, Basis::Inferred)),
        }
    }

    /// Without fetch metadata: other tools' files, older browsers, and origins that aren't trustworthy.
    fn inferred(&self, entry: EntryId, exchange: &Exchange) -> Option<Relation> {
        let here = site(&exchange.url);
        let from = initiator(exchange).map(|url| site(&url));
        if is_document(exchange) {
            let from = from?;
            return Some(if from == here { Relation::SameSite } else { across(exchange, true) });
        }
        let top = self.top_level_site(entry);
        let known: Vec<&String> = from.iter().chain(&top).collect();
        match known.as_slice() {
            [] => None,
            sites if sites.iter().all(|site| **site == here) => Some(Relation::SameSite),
            _ => Some(Relation::CrossSite),
        }
    }

    /// The site of the page a request belongs to (of the address bar, not of a frame): `https://acme.com`.
    ///
    /// For the page's own request, the site it goes to. `None` where no document is recorded.
    pub fn top_level_site(&self, entry: EntryId) -> Option<String> {
        let exchange = self.session.exchanges.get(entry.0)?;
        if is_document(exchange) {
            return Some(site(&exchange.url));
        }
        let before = |documents: &[&'a Exchange]| {
            let count = documents.partition_point(|document| document.started <= exchange.started);
            documents.get(count.checked_sub(1)?).copied()
        };
        let of_page = exchange.page.as_deref().and_then(|page| before(self.by_page.get(page)?));
        if let Some(document) = of_page.or_else(|| before(&self.documents)) {
            return Some(site(&document.url));
        }
        // A page that was there before the recording began, and stayed to its end.
        let inspected =
            self.session.context.inspected_url.as_deref().filter(|_| !self.navigated).and_then(Url::parse)?;
        Some(site(&inspected)).filter(|_| !inspected.host.is_empty())
    }

    /// Whether third-party cookies were kept from a request; `None` where it isn't third-party or nothing tells.
    pub fn third_party_blocked(&self, entry: EntryId) -> Option<bool> {
        let exchange = self.session.exchanges.get(entry.0)?;
        match exchange.request_headers.get("sec-fetch-storage-access") {
            Some(word) => Some(!word.eq_ignore_ascii_case("active")),
            // Chromium would have told.
            None if tells_storage_access(self.session, exchange) => None,
            None if matches!(self.relation(entry), Some((Relation::CrossSite, _))) => {
                match self.session.context.browser.as_ref()?.third_party_cookies? {
                    ThirdParty::Allowed => Some(false),
                    ThirdParty::Blocked => Some(true),
                    // Which of its stores a cookie lies in tells, not the setting.
                    ThirdParty::Apart => None,
                }
            }
            None => None,
        }
    }

    /// Whether a request was made without credentials (Fetch standard, "credentials mode"); `None` where nothing tells.
    ///
    /// For a request to another origin of the same site the store is asked: a cookie that would have gone and didn't.
    pub fn credentials_omitted(&self, entry: EntryId, timeline: &Timeline) -> Option<bool> {
        let exchange = self.session.exchanges.get(entry.0)?;
        let header = |name| exchange.request_headers.get(name).map(str::to_ascii_lowercase);
        if header("cookie").is_some() || header("sec-fetch-storage-access").is_some() {
            return Some(false);
        }
        // Another extension may have taken the cookies out afterwards.
        let before =
            self.session.context.headers_before.iter().flatten().find(|before| before.entry == Some(entry));
        if before.is_some_and(|before| before.headers.has("cookie")) {
            return Some(false);
        }
        // A preflight never carries any; a manifest does only where the page asks for it.
        let destination = header("sec-fetch-dest");
        let preflight = exchange.method == "OPTIONS" && header("access-control-request-method").is_some();
        if preflight
            || matches!(exchange.resource, Resource::Preflight | Resource::Manifest)
            || destination.as_deref() == Some("manifest")
        {
            return Some(true);
        }
        if exchange.headers_incomplete || self.session.context.sanitised || exchange.from_service_worker {
            return None;
        }
        // XMLHttpRequest always sends them to its own origin; `fetch` can be told not to, which shows only where it is known
        // that no extension took them.
        let own = header("sec-fetch-site").as_deref() == Some("same-origin");
        let may_omit = exchange.resource == Resource::Fetch && self.session.context.headers_before.is_some();
        if always_with_credentials(exchange) || own && !may_omit {
            return Some(false);
        }
        match header("sec-fetch-mode").as_deref() {
            // `fetch` and fonts: credentials go to another origin only where the code says so.
            Some("cors" | "no-cors") => match self.relation(entry) {
                Some((Relation::CrossSite, _)) if tells_storage_access(self.session, exchange) => Some(true),
                Some((relation, _)) => self.would_go(entry, relation, timeline).then_some(true),
                None => None,
            },
            // No fetch metadata to an origin that isn't trustworthy: the Origin field shows that it is another one's.
            None if matches!(exchange.resource, Resource::Fetch | Resource::Xhr)
                && header("origin").is_some_and(|origin| origin != exchange.url.origin().to_string()) =>
            {
                let (relation, _) = self.relation(entry)?;
                self.would_go(entry, relation, timeline).then_some(true)
            }
            _ => None,
        }
    }

    /// Whether a response may set a cookie as far as `SameSite` goes (RFC 6265bis §5.7 step 18): the `same_site` of
    /// [`super::cookie_rules::SetContext`].
    pub(super) fn may_set(&self, entry: EntryId, relation: Option<Relation>, same_site: SameSite) -> bool {
        relation != Some(Relation::CrossSite)
            || (same_site == SameSite::Unspecified && !self.lax_by_default(entry))
    }

    /// Whether the browser takes a cookie without `SameSite` for Lax: Chromium does, Firefox and Safari don't.
    ///
    /// `false` as well where the browser isn't known.
    pub fn lax_by_default(&self, entry: EntryId) -> bool {
        let version =
            self.session.exchanges.get(entry.0).and_then(|exchange| chromium_version(self.session, exchange));
        version.is_some_and(|major| major >= LAX_BY_DEFAULT_SINCE)
    }

    /// Whether the store held a cookie that would have gone with a request, had it carried credentials.
    fn would_go(&self, entry: EntryId, relation: Relation, timeline: &Timeline) -> bool {
        let Some(exchange) = self.session.exchanges.get(entry.0) else { return false };
        let Some(now) = exchange.started else { return false };
        let top = self.top_level_site(entry);
        let context = SendContext {
            url: &exchange.url,
            method: &exchange.method,
            relation,
            top_level_site: top.as_deref(),
            third_party_blocked: self.third_party_blocked(entry) != Some(false),
            credentials_omitted: false,
            now,
        };
        timeline.at(now).iter().any(|cookie| withheld(cookie, &context).is_none())
    }
}

/// Whether the browser that recorded a session is made from Chromium; taken as one where it isn't known.
pub(super) fn like_chromium(session: &Session) -> bool {
    let browser = session.context.browser.as_ref().map(|browser| browser.name.as_str());
    let agents = || session.exchanges.iter().find_map(|exchange| exchange.request_headers.get("user-agent"));
    let other = |name: &str| name.contains("Firefox") || name.contains("Safari") && !name.contains("Chrom");
    !browser.or_else(agents).is_some_and(other)
}

/// RFC 6265bis §5.8.3: across sites, Lax goes with a safe top-level navigation only.
fn across(exchange: &Exchange, navigation: bool) -> Relation {
    match exchange.method.as_str() {
        _ if !navigation => Relation::CrossSite,
        "GET" | "HEAD" | "OPTIONS" | "TRACE" => Relation::CrossSiteNavigation,
        _ => Relation::CrossSitePost,
    }
}

/// Navigations, web sockets, and what markup embeds without `crossorigin`.
fn always_with_credentials(exchange: &Exchange) -> bool {
    match exchange.request_headers.get("sec-fetch-mode").map(str::to_ascii_lowercase).as_deref() {
        Some("navigate" | "websocket") => true,
        Some(_) => is_embedded(exchange),
        None => matches!(exchange.resource, Resource::Document | Resource::WebSocket),
    }
}

/// What markup embeds: pictures, scripts, style sheets. A `fetch` without CORS can be told to leave credentials out.
fn is_embedded(exchange: &Exchange) -> bool {
    let is =
        |name, word| exchange.request_headers.get(name).map(|value: &str| value.eq_ignore_ascii_case(word));
    is("sec-fetch-mode", "no-cors") == Some(true) && is("sec-fetch-dest", "empty") == Some(false)
}

/// Whether the browser tells of third-party requests by `Sec-Fetch-Storage-Access`.
fn tells_storage_access(session: &Session, exchange: &Exchange) -> bool {
    let since = |major| major >= STORAGE_ACCESS_SINCE;
    exchange.url.is_trustworthy() && chromium_version(session, exchange).is_some_and(since)
}

/// The major version of a browser that is made from Chromium.
fn chromium_version(session: &Session, exchange: &Exchange) -> Option<u32> {
    let agent = exchange.request_headers.get("user-agent").and_then(|agent| agent.split_once("Chrome/"));
    let version = agent.map(|(_, version)| version).or_else(|| {
        let browser = session.context.browser.as_ref()?;
        let names = ["Chrom", "Edge", "Brave", "Opera", "Vivaldi"];
        names.iter().any(|name| browser.name.contains(name)).then_some(browser.version.as_str())
    })?;
    version.split(['.', ' ']).next()?.parse().ok()
}
