//! Answers of shared caches that hand one visitor's session to others.

use super::facts::Facts;
use super::seen::{Seen, SetFact};
use crate::http::headers::Headers;
use crate::session::exchange::Exchange;

/// Fields in which caches say whether they had the answer: nginx, Varnish, Fastly, CloudFront, Akamai, Cloudflare,
/// LiteSpeed, Azure, Google and others; the last is RFC 9211.
const FIELDS: &[&str] = &[
    "x-cache",
    "cf-cache-status",
    "x-cache-status",
    "x-proxy-cache",
    "x-nginx-cache",
    "x-fastcgi-cache",
    "x-varnish-cache",
    "x-litespeed-cache",
    "x-cdn-cache-status",
    "cdn-cache",
    "x-cache-lookup",
    "cache-status",
];

/// A session that a shared cache handed out.
#[derive(Debug, Clone, Copy)]
pub struct Foreign<'s> {
    /// The answer.
    pub from: &'s Seen,
    /// Its line.
    pub set: &'s SetFact,
    /// The field that says where it came from.
    pub field: &'static str,
    /// Another answer that handed out the same value to a request without it.
    pub twice: Option<&'s Seen>,
    /// The request carried another value of that name.
    pub replaced: bool,
}

/// The field by which an answer with cookies says that a shared cache had it.
pub(super) fn field(exchange: &Exchange) -> Option<&'static str> {
    let headers = &exchange.response_headers;
    // What lies in the browser's own cache is nobody else's, whatever its fields said when it was put there.
    if exchange.from_cache || exchange.from_service_worker || !headers.has("set-cookie") {
        return None;
    }
    let had_it = |value: &str| {
        let value = value.to_ascii_lowercase();
        value
            .split(|c: char| !c.is_ascii_alphanumeric())
            .any(|word| matches!(word, "hit" | "stale" | "updating" | "refreshhit" | "revalidated"))
            && !value.contains("fwd=")
    };
    let named = FIELDS.iter().find(|name| headers.all(name).any(had_it));
    named.copied().or_else(|| (age(headers) > 0).then_some("age"))
}

/// How long caches kept an answer, in seconds (RFC 9111 §5.1).
pub(super) fn age(headers: &Headers) -> u32 {
    headers.get("age").and_then(|age| age.trim().parse().ok()).unwrap_or(0)
}

impl<'s> Facts<'s> {
    /// The session that a shared cache handed out with the answer to `t`.
    pub fn handed_foreign(&self, t: &'s Seen) -> Option<Foreign<'s>> {
        let field = t.shared_cache?;
        t.set.iter().filter(|set| set.session_like && !set.deletes).find_map(|set| {
            let name = set.cookie.name.as_str();
            let sent = t.cookies.iter().find(|sent| sent.name == name);
            // The visitor's own value again: a copy for this cookie alone (`Vary: Cookie`).
            if sent.is_some_and(|sent| sent.fingerprint == set.fingerprint) {
                return None;
            }
            let gives = |seen: &Seen| {
                seen.set.iter().any(|other| other.cookie.name == name && other.fingerprint == set.fingerprint)
                    && !seen.cookies.iter().any(|own| own.fingerprint == set.fingerprint)
            };
            let twice = self.host(t).find(|seen| seen.id != t.id && !seen.not_from_server && gives(seen));
            Some(Foreign { from: t, set, field, twice, replaced: sent.is_some() })
        })
    }

    /// The session from a shared cache that `t` carried.
    pub fn sent_foreign(&self, t: &Seen) -> Option<Foreign<'s>> {
        self.handed_out_by_caches_before(t).find_map(|seen| {
            let foreign = self.handed_foreign(seen)?;
            let sent = t.cookies.iter().any(|sent| {
                sent.name == foreign.set.cookie.name && sent.fingerprint == foreign.set.fingerprint
            });
            sent.then_some(foreign)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::field;
    use crate::session::exchange::Exchange;

    #[test]
    fn what_caches_say() {
        for (name, value, expected) in [
            ("X-Cache", "HIT", Some("x-cache")),
            ("X-Cache", "MISS, HIT", Some("x-cache")),
            ("X-Cache", "Hit from cloudfront", Some("x-cache")),
            ("X-Cache", "Miss from cloudfront", None),
            ("CF-Cache-Status", "DYNAMIC", None),
            ("CF-Cache-Status", "HIT", Some("cf-cache-status")),
            ("Cache-Status", "edge; hit; ttl=30", Some("cache-status")),
            ("Cache-Status", "edge; fwd=miss", None),
            ("Age", "12", Some("age")),
            ("Age", "0", None),
        ] {
            let headers =
                [(name.to_owned(), value.to_owned()), ("Set-Cookie".to_owned(), "sid=1".to_owned())];
            let exchange =
                Exchange { response_headers: headers.into_iter().collect(), ..Exchange::default() };
            assert_eq!(field(&exchange), expected, "{name}: {value}");
        }
    }
}
