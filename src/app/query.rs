//! The filter of the request list: `status:401 host:api -method:OPTIONS cause:token is:open "two words"`.
//!
//! All terms have to fit. A word without a key is searched in address, method, status and headers.

use crate::app::{Mark, Source};
use crate::diagnose::report::State;
use crate::http::headers::Headers;
use crate::report::mask;
use crate::session::EntryId;
use crate::session::exchange::{Exchange, Resource};

/// A filter, read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query(Vec<Term>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Term {
    not: bool,
    key: Key,
    /// In lower case.
    value: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Key {
    Any,
    Status,
    Host,
    Method,
    Path,
    Cause,
    Is,
    Has,
    Type,
    Header,
    Cookie,
    Body,
}

/// Keys as typed.
const KEYS: [(&str, Key); 12] = [
    ("status", Key::Status),
    ("host", Key::Host),
    ("domain", Key::Host),
    ("method", Key::Method),
    ("path", Key::Path),
    ("cause", Key::Cause),
    ("is", Key::Is),
    ("has", Key::Has),
    ("type", Key::Type),
    ("header", Key::Header),
    ("cookie", Key::Cookie),
    ("body", Key::Body),
];

impl Query {
    /// Reads a filter. Nothing in it is wrong: what has no known key is a word to search for.
    pub fn parse(text: &str) -> Self {
        Self(words(text).iter().filter_map(|word| Term::parse(word)).collect())
    }

    /// Whether it lets everything through.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether it looks into headers or bodies, which takes a while.
    pub fn searches(&self) -> bool {
        self.0.iter().any(|term| matches!(term.key, Key::Any | Key::Header | Key::Cookie | Key::Body))
    }

    /// Whether a request fits.
    pub fn fits(&self, source: &Source, entry: EntryId, exchange: &Exchange) -> bool {
        let mark = source.marks.get(entry);
        self.0.iter().all(|term| term.fits(source, mark, exchange) != term.not)
    }
}

/// Words between spaces; what stands in quotation marks stays together.
fn words(text: &str) -> Vec<String> {
    let mut list = Vec::new();
    let mut word = String::new();
    let mut quoted = false;
    for c in text.chars() {
        match c {
            '"' => quoted = !quoted,
            c if c.is_whitespace() && !quoted => list.push(std::mem::take(&mut word)),
            c => word.push(c.to_ascii_lowercase()),
        }
    }
    list.push(word);
    list.retain(|word| !word.is_empty());
    list
}

impl Term {
    fn parse(word: &str) -> Option<Self> {
        let (not, rest) = word.strip_prefix('-').map_or((false, word), |rest| (true, rest));
        let known = rest.split_once(':').and_then(|(key, value)| {
            let (_, key) = KEYS.into_iter().find(|(name, _)| *name == key)?;
            Some((key, value))
        });
        let (key, value) = known.unwrap_or((Key::Any, rest));
        // A key whose value is still to be typed hides nothing.
        (!value.is_empty()).then(|| Self { not, key, value: value.to_owned() })
    }

    fn fits(&self, source: &Source, mark: Option<&Mark>, exchange: &Exchange) -> bool {
        let value = self.value.as_str();
        match self.key {
            Key::Any => anywhere(exchange, value),
            Key::Status => status(exchange.status, value),
            Key::Host => exchange.url.host.contains(value),
            Key::Method => exchange.method.eq_ignore_ascii_case(value),
            Key::Path => holds(&exchange.url.path, value),
            Key::Cause => mark.is_some_and(|mark| {
                let mut incidents = source.report.incidents.iter();
                incidents.any(|incident| incident.id == mark.incident && incident.cause.id.contains(value))
            }),
            Key::Is => is(mark, exchange, value),
            Key::Has => has(exchange, value),
            Key::Type => kind(exchange.resource) == value,
            Key::Header => {
                in_headers(&exchange.request_headers, value) || in_headers(&exchange.response_headers, value)
            }
            Key::Cookie => ["cookie", "set-cookie"].iter().any(|name| {
                exchange
                    .request_headers
                    .all(name)
                    .chain(exchange.response_headers.all(name))
                    .any(|field| holds(field, value))
            }),
            Key::Body => {
                let bodies = exchange.request_body.iter().chain(&exchange.response_body);
                bodies.into_iter().any(|body| holds(body.text.expose(), value))
            }
        }
    }
}

/// Whether a text holds another, which is in lower case.
fn holds(text: &str, value: &str) -> bool {
    let Some(first) = value.bytes().next() else { return true };
    let (text, value) = (text.as_bytes(), value.as_bytes());
    let fits = |found: &[u8]| found.eq_ignore_ascii_case(value);
    // Nearly all places are ruled out by their first letter.
    let mut places = text.iter().enumerate().filter(|(_, letter)| letter.to_ascii_lowercase() == first);
    places.any(|(at, _)| text.get(at..at + value.len()).is_some_and(fits))
}

/// `401`, `4xx`, `>=400`, `<300`.
fn status(status: u16, value: &str) -> bool {
    let number = |text: &str| text.parse::<u16>().ok();
    if let Some(least) = value.strip_prefix(">=").and_then(number) {
        return status >= least;
    }
    if let Some(most) = value.strip_prefix('<').and_then(number) {
        return status < most;
    }
    status.to_string().starts_with(value.trim_end_matches('x'))
}

fn anywhere(exchange: &Exchange, value: &str) -> bool {
    holds(&mask::address_of(exchange), value)
        || exchange.method.eq_ignore_ascii_case(value)
        || exchange.status.to_string().starts_with(value)
        || in_headers(&exchange.request_headers, value)
        || in_headers(&exchange.response_headers, value)
}

fn in_headers(headers: &Headers, value: &str) -> bool {
    headers.iter().any(|header| holds(&header.name, value) || holds(header.value.expose(), value))
}

fn is(mark: Option<&Mark>, exchange: &Exchange, value: &str) -> bool {
    let state = mark.map(|mark| mark.state);
    match value {
        "open" => state == Some(State::Open),
        "recovered" => state == Some(State::Recovered),
        "benign" | "harmless" => state == Some(State::Benign),
        "refused" => state.is_some(),
        "failed" => exchange.status == 0 || exchange.error.is_some(),
        "cached" => exchange.from_cache,
        "redirect" => (300..400).contains(&exchange.status) && exchange.status != 304,
        "preflight" => exchange.resource == Resource::Preflight,
        "secure" => exchange.url.scheme == "https",
        _ => false,
    }
}

fn has(exchange: &Exchange, value: &str) -> bool {
    let (request, response) = (&exchange.request_headers, &exchange.response_headers);
    match value {
        "token" | "authorization" => request.has("authorization"),
        "cookie" | "cookies" => request.has("cookie"),
        "set-cookie" => response.has("set-cookie"),
        "challenge" => response.has("www-authenticate"),
        "body" => exchange.response_body.is_some(),
        _ => false,
    }
}

const fn kind(resource: Resource) -> &'static str {
    match resource {
        Resource::Other => "other",
        Resource::Document => "document",
        Resource::Fetch => "fetch",
        Resource::Xhr => "xhr",
        Resource::Preflight => "preflight",
        Resource::Script => "script",
        Resource::Stylesheet => "style",
        Resource::Image => "image",
        Resource::Font => "font",
        Resource::Media => "media",
        Resource::Manifest => "manifest",
        Resource::WebSocket => "websocket",
        Resource::EventSource => "events",
        Resource::Ping => "ping",
    }
}

#[cfg(test)]
mod tests {
    use super::Query;
    use crate::app::Source;
    use crate::http::url::Url;
    use crate::session::EntryId;
    use crate::session::exchange::Exchange;

    #[test]
    fn terms_cut_and_what_has_no_key_is_searched() {
        let exchange = Exchange {
            method: "POST".to_owned(),
            status: 401,
            url: Url::parse("https://api.shop.example:8080/Orders/17?page=2").unwrap(),
            request_headers: [("X-Trace".to_owned(), "Abc".to_owned())].into_iter().collect(),
            ..Exchange::default()
        };
        let source = Source::default();
        for (text, fits) in [
            ("", true),
            ("status:401", true),
            ("status:4xx method:post", true),
            ("status:>=400 status:<500", true),
            ("-status:401", false),
            ("host:shop path:/orders", true),
            ("host:other", false),
            ("is:open", false),
            ("is:secure -is:cached", true),
            ("has:token", false),
            ("header:x-trace", true),
            ("ABC", true),
            ("shop.example:8080", true),
            ("orders missing", false),
            ("\"shop example\"", false),
            ("status: host:", true),
            ("- \"", true),
            ("cause:token", false),
        ] {
            assert_eq!(Query::parse(text).fits(&source, EntryId(0), &exchange), fits, "{text}");
        }
    }
}
