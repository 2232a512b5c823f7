//! A cookie jar made of nothing but the rules under test.

use why401::http::set_cookie;
use why401::http::time::Millis;
use why401::http::url::Url;
use why401::session::cookie_rules::{
    Refused, Relation, SendContext, SetContext, same_slot, sent_order, store, withheld,
};
use why401::session::jar::StoredCookie;

pub(crate) struct Jar {
    cookies: Vec<StoredCookie>,
    pub(crate) now: Millis,
}

impl Jar {
    /// An empty jar at an RFC 3339 time.
    pub(crate) fn at(now: &str) -> Self {
        Self { cookies: Vec::new(), now: Millis::parse_rfc3339(now).unwrap() }
    }

    /// A response (or a script, if not `http`) sets a cookie.
    pub(crate) fn set(&mut self, url: &Url, field: &str, http: bool, same_site: bool) -> Result<(), Refused> {
        let context = SetContext {
            url,
            http_api: http,
            same_site,
            jar: &self.cookies,
            third_party_blocked: false,
            top_level_site: None,
            now: self.now,
        };
        let cookie = store(&set_cookie::read(field).value, &context)?;
        match self.cookies.iter_mut().find(|old| same_slot(old, &cookie)) {
            Some(old) => *old = cookie,
            None => self.cookies.push(cookie),
        }
        self.cookies.retain(|cookie| cookie.expires.is_none_or(|at| at > self.now));
        Ok(())
    }

    /// The cookies that go with a request, in order.
    pub(crate) fn sent(&self, url: &Url, relation: Relation) -> Vec<&StoredCookie> {
        let context = SendContext {
            url,
            method: "GET",
            relation,
            top_level_site: None,
            third_party_blocked: false,
            credentials_omitted: false,
            now: self.now,
        };
        let mut list: Vec<_> = self.cookies.iter().filter(|c| withheld(c, &context).is_none()).collect();
        sent_order(&mut list);
        list
    }

    /// The Cookie field of a same-site request; with `script`, what `document.cookie` shows.
    pub(crate) fn line(&self, url: &Url, script: bool, between: &str) -> String {
        let pairs = self.sent(url, Relation::SameSite).into_iter().filter(|c| !(script && c.http_only));
        pairs.map(shown).collect::<Vec<_>>().join(between)
    }

    /// All cookies.
    pub(crate) fn all(&self) -> &[StoredCookie] {
        &self.cookies
    }

    /// All cookies, sorted.
    pub(crate) fn content(&self) -> String {
        let mut list: Vec<_> = self.cookies.iter().map(shown).collect();
        list.sort();
        list.join(" ")
    }
}

/// `name=value`; a nameless cookie is its value (RFC 6265bis §5.8.3 step 4).
fn shown(cookie: &StoredCookie) -> String {
    if cookie.name.is_empty() {
        cookie.value.expose().to_owned()
    } else {
        format!("{}={}", cookie.name, cookie.value.expose())
    }
}

/// Parses a URL of a case. A browser's parser hands over the host in punycode.
pub(crate) fn url(text: &str) -> Url {
    let mut url = Url::parse(text).unwrap_or_else(|| panic!("not a URL: {text}"));
    if !url.host.is_ascii() {
        url.host = idna::domain_to_ascii(&url.host).unwrap();
    }
    url
}
