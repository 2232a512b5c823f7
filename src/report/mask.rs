//! What may be shown of headers and addresses without a person asking for it.

use crate::session::exchange::Exchange;

/// Stands where a secret was.
pub const HIDDEN: &str = "HIDDEN";

/// Words in the name of a query parameter or header that make its value a secret.
const SECRET_WORDS: &[&str] = &[
    "token",
    "secret",
    "pass",
    "pwd",
    "key",
    "sig",
    "code",
    "assertion",
    "auth",
    "session",
    "sid",
    "jwt",
    "ticket",
    "state",
    "nonce",
    "otp",
    "pin",
    "credential",
    "saml",
    "verifier",
    "hint",
    "login",
    "cookie",
];

/// Fields whose values name no account: their whole text may be shown.
const PLAIN_HEADERS: &[&str] = &[
    "accept",
    "accept-ch",
    "accept-encoding",
    "accept-language",
    "accept-ranges",
    "age",
    "allow",
    "alt-svc",
    "cache-control",
    "connection",
    "content-encoding",
    "content-language",
    "content-length",
    "content-security-policy",
    "content-type",
    "cross-origin-embedder-policy",
    "cross-origin-opener-policy",
    "cross-origin-resource-policy",
    "date",
    "dnt",
    "expires",
    "host",
    "keep-alive",
    "last-modified",
    "origin",
    "permissions-policy",
    "pragma",
    "priority",
    "proxy-authenticate",
    "referrer-policy",
    "retry-after",
    "server",
    "server-timing",
    "strict-transport-security",
    "te",
    "transfer-encoding",
    "upgrade",
    "upgrade-insecure-requests",
    "user-agent",
    "vary",
    "via",
    "www-authenticate",
    "x-content-type-options",
    "x-frame-options",
    "x-powered-by",
    "x-requested-with",
    "x-xss-protection",
    "clear-site-data",
    "status",
];

/// Beginnings of names of such fields.
const PLAIN_PREFIXES: &[&str] =
    &["access-control-", "sec-ch-", "sec-fetch-", "sec-purpose", "x-cache", "cf-cache-"];

/// How the value of a header may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// As it is.
    Plain,
    /// It is an address: without the secrets in it.
    Address,
    /// Only when asked for.
    Masked,
}

/// How the value of a header of this name may be shown. Unknown names are masked: a custom header can carry a key.
pub fn header(name: &str) -> Shown {
    let name = name.to_ascii_lowercase();
    let plain = PLAIN_HEADERS.contains(&name.as_str())
        || PLAIN_PREFIXES.iter().any(|prefix| name.starts_with(prefix));
    match name.as_str() {
        "location" | "referer" | "content-location" | ":path" => Shown::Address,
        _ if plain || name.starts_with(':') => Shown::Plain,
        _ => Shown::Masked,
    }
}

/// Whether a field opens an account: it is left out of a command without credentials.
pub fn is_credential(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    matches!(name.as_str(), "authorization" | "proxy-authorization" | "cookie" | "dpop")
        || (header(&name) == Shown::Masked && SECRET_WORDS.iter().any(|word| name.contains(word)))
}

/// An address without user name, password, fragment and the secrets in its query.
pub fn address(href: &str) -> String {
    let href = href.split('#').next().unwrap_or_default();
    let (place, query) = match href.split_once('?') {
        Some((place, query)) => (place, Some(query)),
        None => (href, None),
    };
    let mut out = without_user(place);
    if let Some(query) = query {
        let mut mark = '?';
        for pair in query.split('&') {
            out.push(mark);
            mark = '&';
            match pair.split_once('=') {
                Some((name, value)) if secret(name, value) => {
                    out.push_str(name);
                    out.push('=');
                    out.push_str(HIDDEN);
                }
                _ => out.push_str(pair),
            }
        }
    }
    out
}

/// The address of an exchange, fit to be shown.
pub fn address_of(exchange: &Exchange) -> String {
    address(&exchange.url.href)
}

/// Without what stands before the last `@` of the authority. Slashes may be backslashes, too few or too many:
/// browsers, and [`crate::http::url::Url::parse`], take them so.
fn without_user(place: &str) -> String {
    let slash = ['/', '\\'];
    let scheme = place.find(':').filter(|colon| place.find(slash).is_none_or(|slash| *colon < slash));
    let (scheme, rest) = place.split_at(scheme.map_or(0, |colon| colon + 1));
    let authority = rest.trim_start_matches(slash);
    if scheme.is_empty() && rest.len() - authority.len() < 2 {
        return place.to_owned(); // a path
    }
    let slashes = rest.strip_suffix(authority).unwrap_or_default();
    let (authority, path) = authority.split_at(authority.find(slash).unwrap_or(authority.len()));
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    format!("{scheme}{slashes}{host}{path}")
}

/// A value is secret by its parameter's name, or where it looks made by a machine.
fn secret(name: &str, value: &str) -> bool {
    let name = name.to_ascii_lowercase();
    if value.is_empty() {
        return false;
    }
    SECRET_WORDS.iter().any(|word| name.contains(word)) || machine_made(value)
}

/// Long, and letters and digits mixed.
fn machine_made(value: &str) -> bool {
    value.len() >= 24
        && value.bytes().any(|byte| byte.is_ascii_digit())
        && value.bytes().any(|byte| byte.is_ascii_alphabetic())
        && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.~%+/=".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::{Shown, address, header, is_credential};

    #[test]
    fn addresses_lose_their_secrets() {
        for (href, shown) in [
            ("https://a.example/x?page=2#top", "https://a.example/x?page=2"),
            ("https://u:p@a.example/x", "https://a.example/x"),
            ("https://u:p@q@a.example", "https://a.example"),
            (r"https:\\u:p@a.example\x@y", r"https:\\a.example\x@y"),
            ("https:u:p@a.example/x", "https:a.example/x"),
            ("//u:p@a.example/x@y", "//a.example/x@y"),
            ("/x@y?to=https://a.example", "/x@y?to=https://a.example"),
            ("https://a.example/cb?code=abc&x=1", "https://a.example/cb?code=HIDDEN&x=1"),
            ("https://a.example/?access_token=eyJ", "https://a.example/?access_token=HIDDEN"),
            ("/relative?sig=1&empty=&token=", "/relative?sig=HIDDEN&empty=&token="),
            (
                "https://a.example/?v=0123456789abcdef0123456789abcdef&w=a-long-but-readable-word-list",
                "https://a.example/?v=HIDDEN&w=a-long-but-readable-word-list",
            ),
        ] {
            assert_eq!(address(href), shown);
        }
    }

    #[test]
    fn unknown_headers_are_masked() {
        for (name, shown) in [
            ("Date", Shown::Plain),
            ("Sec-Fetch-Site", Shown::Plain),
            ("Location", Shown::Address),
            ("Authorization", Shown::Masked),
            ("X-Whatever", Shown::Masked),
        ] {
            assert_eq!(header(name), shown, "{name}");
        }
        assert!(is_credential("X-Api-Key"));
        assert!(is_credential("Cookie"));
        assert!(!is_credential("X-Trace"));
        assert!(!is_credential("Accept"));
    }
}
