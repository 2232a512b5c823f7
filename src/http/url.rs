//! Absolute URLs as browsers write them: origin, site, path, query. No IDNA: browsers hand over punycode.

use std::fmt;

/// An absolute URL, taken apart and kept as written.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Url {
    /// As written.
    pub href: String,
    /// Lower case, without the colon.
    pub scheme: String,
    /// Lower case, brackets kept for IPv6; empty where the scheme has no host.
    pub host: String,
    /// The port, if written or the scheme's default (80, 443).
    pub port: Option<u16>,
    /// Path with its leading slash (`/` where empty).
    pub path: String,
    /// Query without `?`.
    pub query: Option<String>,
    /// Fragment without `#`.
    pub fragment: Option<String>,
}

/// Scheme, host and port (RFC 6454).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Origin {
    /// Lower case.
    pub scheme: String,
    /// Lower case.
    pub host: String,
    /// The port, written or default.
    pub port: Option<u16>,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}", self.scheme, self.host)?;
        match (self.port, self.scheme.as_str()) {
            (None, _) | (Some(80), "http") | (Some(443), "https") => Ok(()),
            (Some(port), _) => write!(f, ":{port}"),
        }
    }
}

impl Url {
    /// Takes an absolute URL apart; `None` where it has no scheme.
    pub fn parse(_text: &str) -> Option<Self> {
        None
    }

    /// Resolves a reference such as a Location against this URL (RFC 3986 §5.2).
    pub fn join(&self, _reference: &str) -> Option<Self> {
        None
    }

    /// Its origin.
    pub fn origin(&self) -> Origin {
        Origin { scheme: self.scheme.clone(), host: self.host.clone(), port: self.port }
    }

    /// The registrable domain, or the host itself where there is none (IP addresses, `localhost`).
    pub fn site(&self) -> &str {
        super::public_suffix::registrable_domain(&self.host).unwrap_or(&self.host)
    }

    /// Same scheme and registrable domain: "schemeful same-site" (HTML standard).
    pub fn same_site(&self, other: &Self) -> bool {
        self.scheme == other.scheme && self.site() == other.site()
    }

    /// `localhost`, `*.localhost`, 127.0.0.0/8 and `[::1]`.
    pub fn is_loopback(&self) -> bool {
        false
    }

    /// Whether `Secure` cookies may travel: https, wss, and loopback hosts.
    pub fn is_trustworthy(&self) -> bool {
        matches!(self.scheme.as_str(), "https" | "wss") || self.is_loopback()
    }

    /// Query parameters, percent-decoded, `+` as space; in order.
    pub fn query_pairs(&self) -> Vec<(String, String)> {
        Vec::new()
    }
}

/// Percent-decodes; `+` is a space as in `application/x-www-form-urlencoded`. Bad escapes stay as written.
pub fn form_decode(text: &str) -> String {
    text.to_owned()
}

/// Reads `application/x-www-form-urlencoded` text.
pub fn form_pairs(_text: &str) -> Vec<(String, String)> {
    Vec::new()
}
