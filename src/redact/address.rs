//! Addresses: hosts and readable paths stay, so do the parameters of protocols; the rest is replaced.

use super::Redactor;
use crate::http::made::is_made;
use crate::http::url::{Url, form_decode};

/// Query parameters whose values are words of a protocol.
const PLAIN: &[&str] = &[
    "response_type",
    "response_mode",
    "grant_type",
    "prompt",
    "scope",
    "error",
    "error_code",
    "max_age",
    "display",
    "code_challenge_method",
    "acr_values",
    "ui_locales",
    "lang",
    "page",
    "format",
    "resource",
    "audience",
    "method",
    "x-amz-algorithm",
    "x-amz-signedheaders",
    "x-goog-algorithm",
    "x-goog-signedheaders",
    "sp",
    "sv",
    "sr",
    "transport",
    "eio",
    "action",
    "do",
    "mode",
];

/// Those whose values are times: when a link was signed, and when it ends.
const TIMES: &[&str] = &[
    "x-amz-date",
    "x-amz-expires",
    "x-goog-date",
    "x-goog-expires",
    "x-oss-date",
    "x-oss-expires",
    "expires",
    "exp",
    "e",
    "se",
    "st",
];

impl Redactor {
    /// A URL, taken apart again.
    pub(super) fn url(&self, url: &Url) -> Url {
        Url::parse(&self.address(&url.href))
            .or_else(|| Url::parse(&format!("{}/", url.origin())))
            .unwrap_or_default()
    }

    /// An absolute URL or a reference.
    pub(super) fn address(&self, text: &str) -> String {
        let (text, fragment) = cut(text, '#');
        let (place, query) = cut(text, '?');
        let mut out = match place.split_once("://") {
            Some((scheme, rest)) => {
                let end = rest.find(['/', '\\']).unwrap_or(rest.len());
                let (authority, path) = rest.split_at(end);
                let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
                format!("{scheme}://{host}{}", self.path(path))
            }
            // `data:` and the like hold anything.
            None if place.split_once(':').is_some_and(|(scheme, _)| !scheme.contains('/')) => {
                format!("{}:", place.split(':').next().unwrap_or_default())
            }
            None => self.path(place),
        };
        for (mark, part) in [('?', query), ('#', fragment)] {
            if let Some(part) = part {
                out.push(mark);
                out.push_str(&self.query(part));
            }
        }
        out
    }

    /// A path: segments that read like words stay.
    pub(super) fn path(&self, path: &str) -> String {
        let segments: Vec<String> = path.split('/').map(|segment| self.segment(segment)).collect();
        segments.join("/")
    }

    fn segment(&self, segment: &str) -> String {
        // What is signed or encoded hides in a segment as well as in a parameter.
        if segment.len() > 32 || segment.contains(['@', '%', '=']) || is_made(segment) {
            return self.value(segment);
        }
        segment.to_owned()
    }

    /// A query or a fragment.
    pub(super) fn query(&self, query: &str) -> String {
        let pairs: Vec<String> = query
            .split('&')
            .map(|pair| match pair.split_once('=') {
                Some((name, value)) => format!("{}={}", self.label(name), self.parameter(name, value)),
                None if pair.starts_with('/') => self.address(pair),
                None => self.label(pair),
            })
            .collect();
        pairs.join("&")
    }

    /// The value of a parameter, as written in a query or a form.
    pub(super) fn parameter(&self, name: &str, value: &str) -> String {
        let name = form_decode(name).to_ascii_lowercase();
        if PLAIN.contains(&name.as_str()) {
            // A grant type of an extension is a registered name (RFC 6755).
            let registered = |text: &str| text.starts_with("urn:ietf:params:oauth:") && text.len() < 80;
            let changed = |text: &str| match text {
                text if registered(text) => text.to_owned(),
                // A reference under a name like `page` has parameters of its own.
                text if text.starts_with(['/', '.', '?', '#']) => self.address(text),
                text => self.label(text),
            };
            return Self::escaped(value, changed);
        }
        if TIMES.contains(&name.as_str()) && is_time(&form_decode(value)) {
            return value.to_owned();
        }
        if name == "x-amz-credential" || name == "x-goog-credential" {
            return Self::escaped(value, |text| self.credential_scope(text));
        }
        if name.starts_with("error_") || name == "message" {
            return Self::escaped(value, |text| self.prose(text));
        }
        let decoded = form_decode(value);
        if decoded.starts_with(['/', '.']) && !decoded.starts_with("//") || decoded.contains("://") {
            return Self::escaped(value, |text| self.address(text));
        }
        self.value(value)
    }

    /// `KEY/20260115/eu-west-1/s3/aws4_request`: who, but not when and for what.
    pub(super) fn credential_scope(&self, text: &str) -> String {
        match text.split_once('/') {
            Some((key, scope)) => format!("{}/{scope}", self.shape(key)),
            None => self.shape(text),
        }
    }

    /// Applies a change to what a percent-encoded text says, and encodes it again.
    fn escaped(text: &str, change: impl Fn(&str) -> String) -> String {
        let decoded = form_decode(text);
        let changed = change(&decoded);
        if changed == decoded {
            text.to_owned()
        } else {
            form_urlencoded::byte_serialize(changed.as_bytes()).collect()
        }
    }
}

/// `20260115T120000Z`, `2026-01-15T12:00:00Z`, `1768478400` or `300`.
fn is_time(text: &str) -> bool {
    (1..=24).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit() || b"TZ:-.".contains(&b))
}

fn cut(text: &str, mark: char) -> (&str, Option<&str>) {
    text.split_once(mark).map_or((text, None), |(before, after)| (before, Some(after)))
}

#[cfg(test)]
mod tests {
    use super::super::Redactor;

    #[test]
    fn what_stays_of_an_address() {
        let redactor = Redactor::new([5; 32]);
        for same in [
            "https://a.example/oauth2/v2.0/authorize?response_type=code&scope=openid+email",
            "https://a.example/login?next=%2Faccount%2Forders",
            "/login?returnTo=https%3A%2F%2Fb.example%2Fhome",
            "/token?grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code",
            "https://a.example:8443/api/users/42/index.php",
            "https://a.example/f?X-Amz-Date=20260115T120000Z&X-Amz-Expires=300&se=2026-01-15T12%3A00%3A00Z",
        ] {
            assert_eq!(redactor.address(same), same);
        }
        for (text, gone) in [
            ("https://ana:pw@a.example/x", "ana"),
            ("https://a.example/reset/9f8e7d6c5b4a3f2e", "9f8e"),
            ("https://a.example/u/ana@b.example", "ana"),
            ("https://a.example/?code=SplxlOBeZQQYbYS6WxSbIA", "Splx"),
            ("https://a.example/cb#access_token=abcDEF123456&token_type=bearer", "abcDEF"),
            ("https://a.example/login?next=%2Fx%3Fcode%3DSplxlOBe", "Splx"),
            ("https://a.example/x?page=%2Freset%3Ftoken%3Dhunter", "hunter"),
            ("data:text/plain,secret", "secret"),
        ] {
            assert!(!redactor.address(text).contains(gone), "{}", redactor.address(text));
        }
    }
}
