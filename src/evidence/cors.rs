//! Cross-origin answers: what they allow, and which ones the browser kept from the page.

use super::facts::Facts;
use super::role::Role;
use super::seen::Seen;
use crate::http::headers::Headers;
use crate::http::url::Url;
use crate::session::exchange::{Exchange, Resource};

/// The CORS fields of an answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cors {
    /// `Access-Control-Allow-Origin`.
    pub origin: Option<String>,
    /// `Access-Control-Allow-Credentials: true`.
    pub credentials: bool,
    /// `Access-Control-Expose-Headers`, lower case.
    pub exposed: String,
    /// `Access-Control-Allow-Headers` lets Authorization through.
    pub authorization: bool,
}

impl Cors {
    pub(super) fn read(headers: &Headers) -> Self {
        let field = |name: &str| headers.get(name).map(str::trim);
        let all = |name: &str| headers.all(name).collect::<Vec<_>>().join(",").to_ascii_lowercase();
        Self {
            origin: field("access-control-allow-origin").map(str::to_owned),
            credentials: field("access-control-allow-credentials") == Some("true"),
            exposed: all("access-control-expose-headers"),
            // The standard wants it named, but not every browser does.
            authorization: all("access-control-allow-headers")
                .split(',')
                .any(|part| matches!(part.trim(), "authorization" | "*")),
        }
    }

    /// Whether scripts of another origin may read a header field of this answer.
    pub fn exposes(&self, name: &str) -> bool {
        let listed = |wanted: &str| self.exposed.split(',').any(|part| part.trim() == wanted);
        listed(name) || listed("*") && !self.credentials
    }
}

impl Seen {
    /// Whether a script of another origin asked.
    pub fn cross_origin(&self) -> bool {
        match (self.fetch_site.as_deref(), self.origin.as_deref()) {
            (Some("same-origin" | "none"), _) => false,
            (Some(_), origin) => origin.is_some() || self.fetch_mode.as_deref() == Some("cors"),
            (None, Some(origin)) => Url::parse(origin).is_none_or(|page| page.origin() != self.url.origin()),
            (None, None) => false,
        }
    }

    /// A good answer whose CORS fields don't let a page of that origin read what it asked for with credentials. The way to a login
    /// is a refusal of its own, as is a status of 400 and above.
    fn not_for_the_page(&self) -> bool {
        let allowed = self.cors.credentials
            && self.cors.origin.as_deref().is_some_and(|allowed| {
                self.origin.as_deref().is_none_or(|origin| allowed.eq_ignore_ascii_case(origin))
            });
        (200..400).contains(&self.status) && !self.to_login && self.data && self.cross_origin() && !allowed
    }
}

impl<'s> Facts<'s> {
    /// The answer came, and its CORS fields made the browser keep it from the page that asked with credentials; without them nothing
    /// of a sign-in is lost. The page of a login that a script was sent to is kept from it as well.
    pub fn withheld_by_cors(&self, t: &Seen) -> bool {
        let told = || {
            t.error.as_deref().is_some_and(|error| error.contains("ERR_FAILED"))
                && (t.has_credentials() || !t.cookies.is_empty() || self.would_carry(t))
        };
        t.not_for_the_page()
            && (told() || self.withheld_untold(t))
            && self.redirected_from(t).is_none_or(|hop| !hop.to_login)
    }

    /// Whether a step of a sign-in asked with credentials where there were none to send: the answer is kept from the page all the same.
    fn would_carry(&self, t: &Seen) -> bool {
        t.role.is_of_a_sign_in() && self.storage_access(t).is_some()
    }

    /// Whether the recording tells of no browser's errors: a page's script asked with a session cookie, which only a request with
    /// credentials carries, and no browser hands such an answer on.
    fn withheld_untold(&self, t: &Seen) -> bool {
        let untold = |exchange: &Exchange| exchange.resource == Resource::Other && exchange.error.is_none();
        t.fetch_mode.as_deref() == Some("cors")
            && t.origin.as_deref().is_some_and(|origin| origin.starts_with("http"))
            && t.session_cookies().next().is_some()
            && (!self.is_cross_site(t) || self.signed_in_before(t).is_some())
            && self.session.exchanges.get(t.id.0).is_some_and(untold)
    }

    /// The request that a refused preflight killed: the same address at the same time, without an answer.
    pub fn killed_by(&self, preflight: &Seen) -> Option<&'s Seen> {
        // Chromium starts the killed request a few milliseconds before its preflight.
        const WINDOW: i64 = 1000;
        self.host_near(preflight, WINDOW).find(|other| {
            other.id != preflight.id
                && other.role != Role::Preflight
                && other.same_path(preflight)
                && other.status == 0
        })
    }

    /// The preflight of a request that got no answer: it is good and allows the origin, and not what was to be sent along,
    /// a cookie of its host or Authorization; or it asks for Authorization and allows no origin.
    pub fn preflight_without_credentials(&self, t: &Seen) -> Option<&'s Seen> {
        const WINDOW: i64 = 5000;
        if t.status != 0 || !t.data || !t.error.as_deref().is_some_and(|error| error.contains("ERR_FAILED")) {
            return None;
        }
        let preflight =
            self.host_near(t, WINDOW).find(|seen| seen.role == Role::Preflight && seen.same_path(t))?;
        // A refusal for want of a sign-in, or of a filter in front, is another matter.
        let unfit = matches!(preflight.status, 200..=299 | 400 | 404 | 405);
        if unfit
            && !preflight.incomplete
            && preflight.preflight_authorization
            && preflight.cors.origin.is_none()
        {
            return Some(preflight);
        }
        let held = self.stored_session(t) == Some(true) && !preflight.cors.credentials;
        let named = preflight.preflight_authorization && !preflight.cors.authorization;
        (preflight.accepted() && (held || named) && preflight.cors.origin.is_some()).then_some(preflight)
    }

    /// Whether a preflight asks for a request that would carry credentials: it names Authorization, or the host
    /// belongs to the site of the page, or took credentials in this session.
    pub fn asks_for_credentials(&self, preflight: &Seen) -> bool {
        let own_site = preflight
            .origin
            .as_deref()
            .and_then(Url::parse)
            .is_none_or(|origin| origin.same_site(&preflight.url));
        preflight.preflight_authorization
            || preflight.to_login
            || own_site
            || self.host(preflight).any(Seen::has_credentials)
    }
}
