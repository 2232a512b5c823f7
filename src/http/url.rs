//! Absolute URLs as browsers write them: origin, site, path, query.
//!
//! The URL standard's parser (<https://url.spec.whatwg.org/>) without what browsers have already done to a URL
//! they hand over: no IDNA (hosts arrive in punycode), no percent-encoding, no numbers rewritten as IPv4, no drive letters.
//! `javascript:` and the like have no origin worth the name; they parse, with an empty host.

use std::fmt;
use std::net::Ipv4Addr;

use super::made::is_made;

/// An absolute URL, taken apart and kept as written. `Debug` shows origin and path alone: the rest may hold a
/// password or a token.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Url {
    /// As written, white space at the ends trimmed; after [`Url::join`], put together again.
    pub href: String,
    /// Lower case, without the colon.
    pub scheme: String,
    /// Lower case, brackets kept for IPv6; empty where the scheme has no host.
    pub host: String,
    /// The port, if written or the scheme's default (80, 443).
    pub port: Option<u16>,
    /// Path with its leading slash (`/` where empty) and without dot segments; what follows the colon where
    /// the scheme has no slashes (`about:blank`, `data:`).
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
            (None, _) | (Some(80), "http" | "ws") | (Some(443), "https" | "wss") => Ok(()),
            (Some(port), _) => write!(f, ":{port}"),
        }
    }
}

impl fmt::Debug for Url {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Url({}{})", self.origin(), self.path)
    }
}

impl Url {
    /// Takes an absolute URL apart; `None` where it has no scheme, an empty host that may not be empty, or a
    /// port that is no number. A user name or password in it is dropped, but for `href`.
    pub fn parse(text: &str) -> Option<Self> {
        let href = trimmed(text);
        let (scheme, rest) = split_scheme(&href)?;
        let special = is_special(&scheme);
        let (rest, fragment) = cut(rest, '#');
        let (rest, query) = cut(rest, '?');
        let slash = |c: char| c == '/' || (special && c == '\\');
        let authority = if special && scheme != "file" {
            Some(rest.trim_start_matches(slash))
        } else {
            rest.strip_prefix("//").or_else(|| rest.strip_prefix(r"\\").filter(|_| special))
        };
        let Some(authority) = authority else {
            let path =
                if rest.starts_with(slash) || special { normal_path(rest, special) } else { rest.to_owned() };
            return Some(Self { href, scheme, path, query, fragment, ..Self::default() });
        };
        let (authority, path) = authority.split_at(authority.find(slash).unwrap_or(authority.len()));
        let (host, port) = host_and_port(authority, &scheme)?;
        if host.is_empty() && special && scheme != "file" {
            return None;
        }
        let path = normal_path(path, special);
        Some(Self { href, scheme, host, port, path, query, fragment })
    }

    /// Resolves a reference such as a Location against this URL (RFC 3986 §5.2, as browsers do it).
    pub fn join(&self, reference: &str) -> Option<Self> {
        let reference = trimmed(reference);
        let mut rest = reference.as_str();
        if let Some((scheme, after)) = split_scheme(rest) {
            // `https:path` with the base's own scheme is relative: the standard's "special relative" state.
            if scheme != self.scheme || !is_special(&scheme) || after.starts_with(['/', '\\']) {
                return Self::parse(rest);
            }
            rest = after;
        }
        let special = is_special(&self.scheme);
        let (rest, fragment) = cut(rest, '#');
        let (rest, query) = cut(rest, '?');
        let slashed = if special { rest.replace('\\', "/") } else { rest.to_owned() };
        let mut next = Self { fragment, ..self.clone() };
        if let Some(authority) = slashed.strip_prefix("//") {
            let fragment = next.fragment.take();
            next = Self { query, fragment, ..Self::parse(&format!("{}://{authority}", self.scheme))? };
        } else if !self.path.starts_with('/') {
            // `about:blank`, `data:`: nothing but a fragment can be relative to them.
            if !rest.is_empty() || query.is_some() {
                return None;
            }
        } else if rest.is_empty() {
            next.query = query.or_else(|| self.query.clone());
        } else {
            let base = self.path.rsplit_once('/').map_or("", |(folder, _)| folder);
            let path = if slashed.starts_with('/') { slashed } else { format!("{base}/{slashed}") };
            next.path = normal_path(&path, special);
            next.query = query;
        }
        next.href = next.put_together();
        Some(next)
    }

    fn put_together(&self) -> String {
        let origin = if self.host.is_empty() && !is_special(&self.scheme) {
            format!("{}:", self.scheme)
        } else {
            self.origin().to_string()
        };
        let part = |mark: char, text: &Option<String>| {
            text.as_ref().map(|text| format!("{mark}{text}")).unwrap_or_default()
        };
        format!("{origin}{}{}{}", self.path, part('?', &self.query), part('#', &self.fragment))
    }

    /// Its origin; for `blob:` that of the URL inside.
    pub fn origin(&self) -> Origin {
        if self.scheme == "blob"
            && let Some(inner) = Self::parse(&self.path).filter(|inner| inner.scheme != "blob")
        {
            return inner.origin();
        }
        Origin { scheme: self.scheme.clone(), host: self.host.clone(), port: self.port }
    }

    /// Whether both have one origin.
    pub fn same_origin(&self, other: &Self) -> bool {
        let plain = self.scheme == other.scheme && self.host == other.host && self.port == other.port;
        let inner = self.scheme == "blob" || other.scheme == "blob";
        if inner { self.origin() == other.origin() } else { plain }
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
        let host = self.host.strip_suffix('.').unwrap_or(&self.host);
        host == "localhost"
            || host.ends_with(".localhost")
            || host == "[::1]"
            || host.parse::<Ipv4Addr>().is_ok_and(|address| address.is_loopback())
    }

    /// Whether `Secure` cookies may travel: https, wss, and loopback hosts.
    pub fn is_trustworthy(&self) -> bool {
        matches!(self.scheme.as_str(), "https" | "wss") || self.is_loopback()
    }

    /// A path fit to be read out: segments that look made by a machine, and addresses of people, become `…`.
    ///
    /// A link to reset a password, to share a file or to leave a mailing list opens something by its path alone.
    pub fn legible(path: &str) -> String {
        let segments: Vec<&str> = path
            .split('/')
            .map(|segment| if is_made(segment) || segment.contains('@') { "…" } else { segment })
            .collect();
        segments.join("/")
    }

    /// Query parameters, percent-decoded, `+` as space; in order.
    pub fn query_pairs(&self) -> Vec<(String, String)> {
        self.query.as_deref().map(form_pairs).unwrap_or_default()
    }
}

/// Percent-decodes; `+` is a space as in `application/x-www-form-urlencoded`. Bad escapes stay as written.
pub fn form_decode(text: &str) -> String {
    let spaced = text.replace('+', " ");
    percent_encoding::percent_decode_str(&spaced).decode_utf8_lossy().into_owned()
}

/// Reads `application/x-www-form-urlencoded` text.
pub fn form_pairs(text: &str) -> Vec<(String, String)> {
    form_urlencoded::parse(text.as_bytes()).into_owned().collect()
}

/// The standard's special schemes: they have a host, and `\` counts as `/`.
fn is_special(scheme: &str) -> bool {
    matches!(scheme, "http" | "https" | "ws" | "wss" | "ftp" | "file")
}

fn default_port(scheme: &str) -> Option<u16> {
    match scheme {
        "http" | "ws" => Some(80),
        "https" | "wss" => Some(443),
        "ftp" => Some(21),
        _ => None,
    }
}

/// Without controls and blanks at the ends, and without tabs and line ends anywhere (basic URL parser, step 1 to 3).
fn trimmed(text: &str) -> String {
    let mut text = text.trim_matches(|c| c <= ' ').to_owned();
    if text.bytes().any(|byte| matches!(byte, b'\t' | b'\r' | b'\n')) {
        text.retain(|c| !matches!(c, '\t' | '\r' | '\n'));
    }
    text
}

/// The scheme in lower case, and what follows its colon.
fn split_scheme(text: &str) -> Option<(String, &str)> {
    let (scheme, rest) = text.split_once(':')?;
    let rest_fits = scheme.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'));
    (scheme.starts_with(|c: char| c.is_ascii_alphabetic()) && rest_fits)
        .then(|| (scheme.to_ascii_lowercase(), rest))
}

/// What stands before a mark, and what after it.
fn cut(text: &str, mark: char) -> (&str, Option<String>) {
    match text.split_once(mark) {
        Some((before, after)) => (before, Some(after.to_owned())),
        None => (text, None),
    }
}

/// Host in lower case and port of an authority, without its user name and password.
fn host_and_port(authority: &str, scheme: &str) -> Option<(String, Option<u16>)> {
    let authority = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let colon = authority.rfind(':').filter(|colon| authority.rfind(']').is_none_or(|end| end < *colon));
    let (host, port) = authority.split_at(colon.unwrap_or(authority.len()));
    let port = match port.strip_prefix(':') {
        None | Some("") => default_port(scheme),
        Some(digits) if digits.bytes().all(|b| b.is_ascii_digit()) => Some(digits.parse().ok()?),
        Some(_) => return None,
    };
    Some((host.to_ascii_lowercase(), port))
}

/// A path with a leading slash, without `.` and `..` (also as `%2e`); the standard's "shorten" is `pop`.
fn normal_path(path: &str, special: bool) -> String {
    let dotted = path.as_bytes().windows(2).any(|pair| matches!(pair, b"/." | b"/%"));
    if path.starts_with('/') && !dotted && !path.contains('\\') {
        return path.to_owned();
    }
    let path = if special { path.replace('\\', "/") } else { path.to_owned() };
    if path.is_empty() && !special {
        return path;
    }
    let mut kept: Vec<&str> = Vec::new();
    let mut segments = path.strip_prefix('/').unwrap_or(&path).split('/').peekable();
    while let Some(segment) = segments.next() {
        let last = segments.peek().is_none();
        match dots(segment) {
            1 if last => kept.push(""),
            1 => {}
            2 => {
                kept.pop();
                if last {
                    kept.push("");
                }
            }
            _ => kept.push(segment),
        }
    }
    format!("/{}", kept.join("/"))
}

/// 1 for `.`, 2 for `..`, 0 for any other segment.
fn dots(segment: &str) -> usize {
    if segment.len() > 6 {
        return 0;
    }
    match segment.to_ascii_lowercase().replace("%2e", ".").as_str() {
        "." => 1,
        ".." => 2,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::{Url, form_decode, form_pairs};

    #[test]
    fn urls_are_taken_apart() {
        for (text, scheme, host, port, path) in [
            ("https://App.Example/a/b?x=1#f", "https", "app.example", Some(443), "/a/b"),
            ("http://localhost:8080", "http", "localhost", Some(8080), "/"),
            ("https://ana:secret@app.example:8443/", "https", "app.example", Some(8443), "/"),
            ("https://[2001:DB8::1]:81/x", "https", "[2001:db8::1]", Some(81), "/x"),
            ("https://app.example:/a/../b/./c/..", "https", "app.example", Some(443), "/b/"),
            (r" https:\\app.example\x ", "https", "app.example", Some(443), "/x"),
            ("wss://app.example/ws", "wss", "app.example", Some(443), "/ws"),
            ("about:blank", "about", "", None, "blank"),
            ("data:text/html,<p>", "data", "", None, "text/html,<p>"),
            ("blob:https://app.example/0-1", "blob", "", None, "https://app.example/0-1"),
            ("chrome-extension://abcd/panel.html", "chrome-extension", "abcd", None, "/panel.html"),
            ("file:///C:/x.html", "file", "", None, "/C:/x.html"),
        ] {
            let url = Url::parse(text).unwrap_or_else(|| panic!("{text}"));
            let found = (url.scheme.as_str(), url.host.as_str(), url.port, url.path.as_str());
            assert_eq!(found, (scheme, host, port, path), "{text}");
        }
        for text in [
            "",
            "/path",
            "no scheme",
            "https://",
            "https:///?x",
            "https://h:port/",
            "https://h:99999/",
            "1a:b",
        ] {
            assert_eq!(Url::parse(text), None, "{text}");
        }
        let blob = Url::parse("blob:https://app.example:8443/0-1").unwrap();
        assert_eq!(blob.origin().to_string(), "https://app.example:8443");
    }

    #[test]
    fn references_are_resolved() {
        let base = Url::parse("https://ana:pw@app.example/a/b?x=1#f").unwrap();
        for (reference, href) in [
            ("/login?next=/a", "https://app.example/login?next=/a"),
            ("//id.example/x#y", "https://id.example/x#y"),
            ("c", "https://app.example/a/c"),
            ("../../c", "https://app.example/c"),
            ("?y", "https://app.example/a/b?y"),
            ("#g", "https://app.example/a/b?x=1#g"),
            ("", "https://app.example/a/b?x=1"),
            ("http://app.example:8080", "http://app.example:8080"),
            ("https:c", "https://app.example/a/c"),
            (r"\c", "https://app.example/c"),
        ] {
            assert_eq!(base.join(reference).map(|url| url.href).as_deref(), Some(href), "{reference}");
        }
        let blank = Url::parse("about:blank").unwrap();
        assert_eq!(blank.join("x"), None);
        assert_eq!(blank.join("#x").map(|url| url.href).as_deref(), Some("about:blank#x"));
    }

    #[test]
    fn loopback_hosts() {
        for (host, loopback) in [
            ("localhost", true),
            ("app.localhost", true),
            ("localhost.", true),
            ("127.1.2.3", true),
            ("[::1]", true),
            ("127.0.0.1.example", false),
            ("notlocalhost", false),
            ("10.0.0.1", false),
        ] {
            let url = Url::parse(&format!("http://{host}/")).unwrap();
            assert_eq!((url.is_loopback(), url.is_trustworthy()), (loopback, loopback), "{host}");
        }
    }

    #[test]
    fn forms() {
        assert_eq!(form_decode("a+b%20c%zz%C3%A4"), "a b c%zzä");
        let pairs = form_pairs("a=1&b=&&c&a=2%263");
        let pairs: Vec<_> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(pairs, [("a", "1"), ("b", ""), ("c", ""), ("a", "2&3")]);
    }

    #[test]
    fn debug_shows_neither_password_nor_query() {
        let url = Url::parse("https://dana:secret-1@a.example/x?token=secret-2#secret-3").unwrap();
        assert_eq!(format!("{url:?}"), "Url(https://a.example/x)");
    }
}
