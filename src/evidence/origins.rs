//! Checks of where a request came from: Origin, Referer, Sec-Fetch-Site.

use super::facts::Facts;
use super::forgery::Named;
use super::role::Role;
use super::seen::Seen;
use super::told::Tells;
use crate::http::url::Url;

/// Two requests this close, in milliseconds, meet the same session.
const NEAR: i64 = 60_000;

/// Parts of codes that name the check.
const CODES: &[&str] = &["origin", "referer", "referrer", "cross_site_request", "crosssite"];
/// The same in prose: Django, Spring, SvelteKit and Astro, Go's CrossOriginProtection, gorilla, Portainer, Better Auth,
/// Express' cors, Jupyter; of the address itself, against DNS rebinding: Syncthing, webpack, Starlette, Rails.
const PROSE: &str = "\
    origin checking failed|referer checking failed|origin check failed|origin verification failed|\
    invalid origin|origin invalid|origin is invalid|invalid referer|invalid referrer|referer invalid|\
    origin not allowed|origin is not allowed|origin not trusted|untrusted origin|forbidden origin|\
    bad origin|bad referer|origin mismatch|origin does not match|origin doesn't match|\
    origin header does|origin header (|missing origin|missing referer|no referer|referer not supplied|\
    referer header|referrer header|referer does not match|referrer does not match|invalid cors request|\
    not allowed by cors|cross-site post form submissions|cross-origin request|cross origin api request|\
    cross-site requests are not|host check error|invalid host header|blocked hosts:";

impl Seen {
    /// Whether its answer names the check of where a request came from.
    pub fn names_origin(&self) -> Option<Named<'_>> {
        // Keys that are good for some pages only speak of referrers too.
        let of_keys = self.tells(Tells::ApiKey).is_some();
        let code = self.codes.iter().find(|code| {
            !of_keys && !code.word.contains("original") && CODES.iter().any(|part| code.word.contains(part))
        });
        code.map(Named::Code).or((self.says(PROSE) && !of_keys).then_some(Named::Prose))
    }

    /// It opens a WebSocket.
    pub fn opens_socket(&self) -> bool {
        matches!(self.url.scheme.as_str(), "ws" | "wss")
    }
}

impl<'s> Facts<'s> {
    /// The origin of the page that made a request, as its headers tell.
    pub fn page_origin(&self, t: &Seen) -> Option<String> {
        if let Some(origin) = &t.origin {
            return Some(origin.clone());
        }
        let exchange = self.session.exchanges.get(t.id.0)?;
        let referer = exchange.request_headers.get("referer")?;
        Url::parse(referer).map(|page| page.origin().to_string())
    }

    /// The same request with the same sign-in, accepted from a page of another origin at the same time, where none
    /// from this origin was.
    pub fn accepted_from_elsewhere(&self, t: &Seen) -> Option<(&'s Seen, String)> {
        let own = self.page_origin(t)?;
        let alike = |other: &&Seen| other.same_route(t) && other.near(t, NEAR);
        let mut elsewhere = None;
        for other in self.accepted_with_same(t).filter(alike) {
            match self.page_origin(other) {
                Some(origin) if origin != own => elsewhere = elsewhere.or(Some((other, origin))),
                _ => return None,
            }
        }
        elsewhere
    }

    /// A preflight from another origin that the host of `t` answered well.
    pub fn preflight_from_elsewhere(&self, t: &Seen) -> Option<&'s Seen> {
        self.host(t).find(|other| {
            other.role == Role::Preflight
                && other.accepted()
                && other.origin.is_some()
                && other.origin != t.origin
        })
    }

    /// Whether the page of a request lies on another host than its target, a socket's scheme taken for the page's.
    pub fn from_another_host(&self, t: &Seen) -> bool {
        self.page_origin(t)
            .as_deref()
            .and_then(Url::parse)
            .is_some_and(|page| page.host != t.url.host || page.port != t.url.port)
    }
}
