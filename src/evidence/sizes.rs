//! How large the headers of a request are, and which cookies make them so.

use super::facts::Facts;
use super::seen::Seen;
use crate::http::cookie;

/// From here on, bytes of Cookie and Authorization together come near servers' limits: 4 KiB for a header at the
/// strictest (RFC 6265bis asks for 4096 bytes a cookie), 8 KiB for all at most servers.
pub const MUCH: usize = 4_096;
/// A cookie this large is worth naming, in bytes.
const HEAVY: usize = 512;
/// So many cookies with one beginning are a family that grows.
const FAMILY: usize = 5;

/// Bytes of a request's headers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HeaderSizes {
    /// Values of Cookie and Authorization.
    pub credentials: usize,
    /// All lines: name, value and what stands between and behind them, as HTTP/1.1 writes them.
    pub all: usize,
}

/// What servers and proxies say when the headers are too large, lower case: nginx, Apache httpd, http.sys, Tomcat,
/// Jetty, Node, Go, Envoy, gunicorn, AWS.
pub(super) const TOO_LARGE: &str = "\
    header or cookie too large|header fields too large|request header field exceeds server limit|\
    request too long|header is too large|header too large|headers too large|header too long|\
    header_too_large|header_too_long|header overflow|header fields size|cookies too large|\
    cookie too large|request header is too big";

impl<'s> Facts<'s> {
    /// How large the request headers of `t` are.
    pub fn header_sizes(&self, t: &Seen) -> Option<HeaderSizes> {
        let headers = &self.session.exchanges.get(t.id.0)?.request_headers;
        let of = |name| headers.all(name).map(str::len).sum::<usize>();
        let all = headers.iter().map(|header| header.name.len() + header.value.len() + 4).sum();
        Some(HeaderSizes { credentials: of("cookie") + of("authorization"), all })
    }

    /// For a bare 400 with large cookies: a request to the same address that carried much smaller ones and was answered.
    pub fn fits_when_smaller(&self, t: &Seen) -> Option<&'s Seen> {
        if t.status != 400 || t.cookie_bytes < MUCH || !t.codes.is_empty() {
            return None;
        }
        self.host(t)
            .find(|seen| seen.same_route(t) && seen.accepted() && seen.cookie_bytes * 2 < t.cookie_bytes)
    }

    /// The names of the cookies that make the Cookie header of `t` large: big ones and big families, the largest first.
    pub fn heavy_cookies(&self, t: &Seen) -> Vec<String> {
        let Some(exchange) = self.session.exchanges.get(t.id.0) else { return Vec::new() };
        let pairs: Vec<(&str, usize)> =
            cookie::each(&exchange.request_headers).map(|(name, value)| (name, value.len())).collect();
        let mut families: Vec<&str> = pairs.iter().map(|(name, _)| family(name)).collect();
        crate::sorted::by(&mut families, Ord::cmp);
        let grows = |name: &str| {
            let begins = families.partition_point(|other| *other < family(name));
            families.get(begins + FAMILY - 1).is_some_and(|last| *last == family(name))
        };
        let mut heavy: Vec<&(&str, usize)> =
            pairs.iter().filter(|(name, size)| *size >= HEAVY || grows(name)).collect();
        crate::sorted::by(&mut heavy, |one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(other.0)));
        heavy.dedup_by(|one, other| one.0 == other.0);
        heavy.into_iter().map(|(name, _)| (*name).to_owned()).collect()
    }
}

/// What a name begins with, up to its number or random part.
fn family(name: &str) -> &str {
    let end = name.find(['.', '_', '-']).map_or(name.len(), |at| at + 1);
    name.get(..end).unwrap_or(name)
}
