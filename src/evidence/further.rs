//! Sites that take part and that no request was seen of: named by redirects, tokens, challenges and policies.
//!
//! For a watcher that may see the requests of some sites only, and can ask a person for more.

use super::role::Role;
use super::seen::Seen;
use crate::http::url::Url;
use crate::session::Session;
use crate::words::Message;

/// A page's policy may name dozens of sites: only so many are told.
const BY_POLICY: usize = 3;

/// A site that takes part, and how that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Further {
    /// Its registrable domain, or the host where it has none.
    pub site: String,
    /// What names it.
    pub says: Message,
}

/// The sites, those that take part in signing in first. Each stands once, by what is strongest.
pub fn further(seen: &[Seen], session: &Session) -> Vec<Further> {
    let mut found = Found::default();
    let strong: [fn(&mut Found, &Seen); 3] = [logins, challenges, tokens];
    for look in strong {
        for seen in seen {
            look(&mut found, seen);
        }
    }
    for seen in seen {
        came_back(&mut found, seen, session);
    }
    for seen in seen.iter().filter(|seen| seen.document && !seen.to_login) {
        found.add("side.further-redirect", seen, seen.redirect.as_ref());
    }
    let others = found.list.len();
    for seen in seen.iter().rev().filter(|seen| seen.document) {
        policy(&mut found, seen, session, others + BY_POLICY);
    }
    found.list
}

#[derive(Default)]
struct Found {
    list: Vec<Further>,
}

impl Found {
    /// Adds the site of an address, unless it is the one that names it.
    fn add(&mut self, says: &'static str, seen: &Seen, url: Option<&Url>) {
        let Some(url) = url.filter(|url| matches!(url.scheme.as_str(), "http" | "https")) else { return };
        let site = url.site();
        if site.is_empty() || site == seen.site || self.list.iter().any(|known| known.site == site) {
            return;
        }
        let says = Message::new(says).with("from", seen.url.host.clone()).with("host", url.host.clone());
        self.list.push(Further { site: site.to_owned(), says });
    }
}

fn logins(found: &mut Found, seen: &Seen) {
    if seen.to_login || matches!(seen.role, Role::Authorize | Role::SilentAuthorize | Role::LoginPage) {
        found.add("side.further-login", seen, seen.redirect.as_ref());
    }
}

/// Addresses in a challenge: `authorization_uri`, `resource_metadata` (RFC 9728 §5.1), a realm that is one.
fn challenges(found: &mut Found, seen: &Seen) {
    for param in seen.challenges.iter().flat_map(|challenge| &challenge.params) {
        found.add("side.further-challenge", seen, Url::parse(&param.value).as_ref());
    }
}

/// Who issued the token, and whom else it is for (RFC 7519 §4.1.1, §4.1.3).
fn tokens(found: &mut Found, seen: &Seen) {
    let Some(token) = seen.credential.as_ref().and_then(|credential| credential.token.as_ref()) else {
        return;
    };
    let issuer = token.issuer_host().and_then(|host| Url::parse(&format!("https://{host}/")));
    found.add("side.further-issuer", seen, issuer.as_ref());
    for audience in token.audiences() {
        found.add("side.further-audience", seen, Url::parse(audience).as_ref());
    }
}

/// The way back from a login provider tells where it came from.
fn came_back(found: &mut Found, seen: &Seen, session: &Session) {
    if seen.role != Role::Callback {
        return;
    }
    let headers = session.exchanges.get(seen.id.0).map(|exchange| &exchange.request_headers);
    let from = headers.and_then(|headers| headers.get("referer")).and_then(Url::parse);
    found.add("side.further-back", seen, from.as_ref());
}

/// The hosts that a page may call, by its policy's `connect-src`; wildcards name none.
fn policy(found: &mut Found, seen: &Seen, session: &Session, most: usize) {
    let headers = session.exchanges.get(seen.id.0).map(|exchange| &exchange.response_headers);
    let policies = headers.into_iter().flat_map(|headers| headers.all("content-security-policy"));
    let directives = policies.flat_map(|policy| policy.split([';', ',']));
    for directive in directives {
        let mut words = directive.split_ascii_whitespace();
        if !words.next().is_some_and(|name| name.eq_ignore_ascii_case("connect-src")) {
            continue;
        }
        for source in words.filter(|source| !source.contains(['*', '\''])) {
            if found.list.len() >= most {
                return;
            }
            let url = if source.contains("://") { source.to_owned() } else { format!("https://{source}") };
            found.add("side.further-policy", seen, Url::parse(&url).as_ref());
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::engine::Engine;
    use crate::http::headers::Headers;
    use crate::http::url::Url;
    use crate::session::exchange::{Exchange, Resource};

    fn page(url: &str, status: u16, response: &[(&str, &str)]) -> Exchange {
        let fields = response.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Exchange {
            method: "GET".to_owned(),
            url: Url::parse(url).unwrap(),
            status,
            resource: Resource::Document,
            response_headers: fields.collect::<Headers>(),
            ..Exchange::default()
        }
    }

    fn named(exchanges: Vec<Exchange>) -> Vec<(String, &'static str)> {
        let mut engine = Engine::default();
        for exchange in exchanges {
            engine.push(exchange);
        }
        engine.further().into_iter().map(|further| (further.site, further.says.id)).collect()
    }

    #[test]
    fn what_signs_in_comes_before_what_a_policy_allows() {
        let policy = "default-src 'self'; connect-src 'self' https://api.shop-data.example *.cdn.example wss://a.example x.test";
        let home = page("https://shop.example/", 200, &[("Content-Security-Policy", policy)]);
        let location = "https://id.login.test/authorize?client_id=a&response_type=code";
        let away = page("https://www.shop.example/login", 302, &[("Location", location)]);
        let data = Exchange {
            resource: Resource::Fetch,
            ..page(
                "https://api.shop.example/me",
                401,
                &[(
                    "WWW-Authenticate",
                    "Bearer resource_metadata=\"https://meta.test/x\", realm=\"https://api.shop.example\"",
                )],
            )
        };
        assert_eq!(
            named(vec![home, away, data]),
            [
                ("login.test".to_owned(), "side.further-login"),
                ("meta.test".to_owned(), "side.further-challenge"),
                ("shop-data.example".to_owned(), "side.further-policy"),
                ("x.test".to_owned(), "side.further-policy"),
            ]
        );
    }

    #[test]
    fn the_site_itself_is_no_further_one() {
        let location = [("Location", "https://www.shop.example/")];
        assert_eq!(named(vec![page("http://shop.example/", 301, &location)]), []);
    }

    #[test]
    fn a_policy_that_names_dozens_tells_a_few() {
        let many: String =
            (0..40).fold("connect-src".to_owned(), |all, n| format!("{all} https://a{n}.test"));
        let home = page("https://shop.example/", 200, &[("Content-Security-Policy", many.as_str())]);
        assert_eq!(named(vec![home.clone(), home]).len(), super::BY_POLICY);
    }
}
