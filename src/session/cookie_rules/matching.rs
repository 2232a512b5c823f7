//! Domains, paths and partitions of cookies compared (RFC 6265bis §5.1).

use crate::http::public_suffix::is_ip;
use crate::session::jar::StoredCookie;

/// Whether a host is a cookie's domain or lies below it (RFC 6265bis §5.1.3). Both lower case, without a leading dot.
pub fn domain_match(host: &str, domain: &str) -> bool {
    // An address has no subdomains.
    host == domain
        || (!domain.is_empty()
            && !is_ip(host)
            && host.strip_suffix(domain).is_some_and(|below| below.ends_with('.')))
}

/// Whether a request's path lies at or below a cookie's path (RFC 6265bis §5.1.4). Case-sensitive, nothing is decoded.
pub fn path_match(request: &str, cookie: &str) -> bool {
    request
        .strip_prefix(cookie)
        .is_some_and(|rest| rest.is_empty() || cookie.ends_with('/') || rest.starts_with('/'))
}

/// The path of a cookie that names none: the request's up to its last slash (RFC 6265bis §5.1.4).
pub fn default_path(request: &str) -> &str {
    match request.rfind('/') {
        Some(at) if at > 0 && request.starts_with('/') => request.get(..at).unwrap_or("/"),
        _ => "/",
    }
}

/// Whether two cookies take the same place in the store, so that one replaces the other
/// (RFC 6265bis §5.7 step 23; Chromium adds the partition).
pub fn same_slot(one: &StoredCookie, other: &StoredCookie) -> bool {
    one.name == other.name
        && one.domain == other.domain
        && one.host_only == other.host_only
        && one.path == other.path
        && match (&one.partition, &other.partition) {
            (None, None) => true,
            (Some(one), Some(other)) => same_partition(one, other),
            _ => false,
        }
}

/// Whether two partition keys name the same top-level site: `https://acme.com`, a slash at the end or not, the scheme
/// compared only where both have one.
pub fn same_partition(one: &str, other: &str) -> bool {
    fn parts(key: &str) -> (Option<&str>, &str) {
        let key = key.trim_end_matches('/');
        key.split_once("://").map_or((None, key), |(scheme, site)| (Some(scheme), site))
    }
    let ((one_scheme, one_site), (other_scheme, other_site)) = (parts(one), parts(other));
    one_site.eq_ignore_ascii_case(other_site)
        && (one_scheme.is_none() || other_scheme.is_none() || one_scheme == other_scheme)
}

#[cfg(test)]
mod tests {
    use super::{default_path, domain_match, path_match, same_partition};

    #[test]
    fn domains() {
        for (host, domain, matches) in [
            ("a.example.com", "example.com", true),
            ("example.com", "example.com", true),
            ("badexample.com", "example.com", false),
            ("example.com", "a.example.com", false),
            ("1.2.3.4", "3.4", false),
            ("1.2.3.4", "1.2.3.4", true),
            ("example.com", "", false),
        ] {
            assert_eq!(domain_match(host, domain), matches, "{host} {domain}");
        }
    }

    #[test]
    fn paths() {
        for (request, cookie, matches) in [
            ("/", "/", true),
            ("/ab", "/a", false),
            ("/a/b", "/a", true),
            ("/a/b", "/a/", true),
            ("/a", "/a/", false),
        ] {
            assert_eq!(path_match(request, cookie), matches, "{request} {cookie}");
        }
        for (request, path) in
            [("/", "/"), ("", "/"), ("/a", "/"), ("/a/b", "/a"), ("/a/b/", "/a/b"), ("x/y", "/")]
        {
            assert_eq!(default_path(request), path, "{request}");
        }
    }

    #[test]
    fn partitions() {
        assert!(same_partition("https://acme.com", "https://acme.com/"));
        assert!(same_partition("acme.com", "https://acme.com"));
        assert!(!same_partition("http://acme.com", "https://acme.com"));
        assert!(!same_partition("https://a.com", "https://b.com"));
    }
}
