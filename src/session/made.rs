//! Small sessions for tests: one line an exchange.

use super::exchange::{Exchange, Resource};
use super::jar::{ChangeCause, CookieChange, StoredCookie};
use super::{Browser, Context, Session, ThirdParty};
use crate::http::headers::Headers;
use crate::http::set_cookie::SameSite;
use crate::http::time::Millis;
use crate::http::url::Url;

/// When the sessions begin: 2026-11-23T08:00:00Z. Times below count from it, in ms.
pub(crate) const START: i64 = 1_795_420_800_000;

/// An exchange of 10 ms: `GET https://app.acme.com/ 200`, and headers as `name: value`, those of the response after `<`.
pub(crate) fn exchange(at: i64, line: &str, headers: &[&str]) -> Exchange {
    let words: Vec<&str> = line.split(' ').collect();
    let [method, url, status] = words.as_slice() else { panic!("{line}") };
    let fields = |list: &[&str]| -> Headers {
        let pairs = list.iter().map(|line| line.split_once(": ").unwrap_or((line, "")));
        pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    };
    let (response, request): (Vec<&str>, Vec<&str>) = headers.iter().partition(|line| line.starts_with('<'));
    let response: Vec<&str> = response.iter().map(|line| line.trim_start_matches(['<', ' '])).collect();
    let mut request: Vec<&str> = request;
    request.push("host: x");
    Exchange {
        started: Some(Millis(START + at)),
        duration_ms: Some(10.0),
        method: (*method).to_owned(),
        url: Url::parse(url).unwrap(),
        status: status.parse().unwrap(),
        request_headers: fields(&request),
        response_headers: fields(&response),
        ..Exchange::default()
    }
}

/// A page load that a person typed.
pub(crate) fn typed(at: i64, url: &str, headers: &[&str]) -> Exchange {
    let mut all = vec!["sec-fetch-site: none", "sec-fetch-mode: navigate", "sec-fetch-dest: document"];
    all.extend(headers);
    Exchange { resource: Resource::Document, ..exchange(at, &format!("GET {url} 200"), &all) }
}

/// A `fetch`, with its `Sec-Fetch-Site`.
pub(crate) fn fetch(at: i64, url: &str, site: &str, headers: &[&str]) -> Exchange {
    let site = format!("sec-fetch-site: {site}");
    let mut all = vec![site.as_str(), "sec-fetch-mode: cors", "sec-fetch-dest: empty"];
    all.extend(headers);
    Exchange { resource: Resource::Fetch, ..exchange(at, &format!("GET {url} 401"), &all) }
}

/// A host-only Secure cookie with `Path=/` and no `SameSite`.
pub(crate) fn cookie(name: &str, value: &str, domain: &str) -> StoredCookie {
    StoredCookie {
        name: name.to_owned(),
        value: crate::http::secret::Secret::new(value),
        domain: domain.to_owned(),
        host_only: true,
        path: "/".to_owned(),
        secure: true,
        same_site: SameSite::Unspecified,
        ..StoredCookie::default()
    }
}

/// A change of the store: added, or removed with a cause.
pub(crate) fn change(at: i64, removed: Option<ChangeCause>, cookie: StoredCookie) -> CookieChange {
    let cause = removed.unwrap_or_default();
    CookieChange { at: Millis(START + at), removed: removed.is_some(), cause, cookie }
}

/// A session of Chromium in which everything was looked at.
pub(crate) fn session(
    exchanges: Vec<Exchange>,
    jar: Vec<StoredCookie>,
    changes: Vec<CookieChange>,
) -> Session {
    let browser = Browser {
        name: "Chromium".into(),
        version: "156.0.8078.79".into(),
        third_party_cookies: Some(ThirdParty::Allowed),
    };
    let context = Context {
        captured_at: Some(Millis(START + 60_000)),
        browser: Some(browser),
        jar: Some(jar),
        changes: Some(changes),
        ..Context::default()
    };
    Session { exchanges, context }
}
