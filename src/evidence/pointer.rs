//! Where a statement comes from.

use crate::http::Span;
use crate::session::EntryId;
use crate::words::Message;

/// A place in the session that proves a statement.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pointer {
    /// The exchange; `None` for what belongs to the whole session (the cookie store, extensions).
    pub entry: Option<EntryId>,
    /// Which part of it.
    pub part: Part,
    /// Bytes within that part, where narrower than the whole.
    pub span: Option<Span>,
}

/// The parts of an exchange and of a session that can prove something.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Part {
    /// Method and URL.
    Url,
    /// A request header, by lower-case name.
    RequestHeader(String),
    /// A request header is absent.
    NoRequestHeader(String),
    /// The request body.
    RequestBody,
    /// The status, or its absence.
    #[default]
    Status,
    /// A response header, by lower-case name.
    ResponseHeader(String),
    /// A response header is absent.
    NoResponseHeader(String),
    /// The response body; the JSON path where one member proves it.
    ResponseBody(String),
    /// A claim of the token in the Authorization header: `exp`.
    Claim(String),
    /// The browser's error text.
    Error,
    /// When it began and ended, by the device's clock.
    Timing,
    /// How the browser came to make the request, or where the answer came from (cache, service worker).
    Browser,
    /// A cookie in the browser's store, by name.
    Jar(String),
    /// A change of the store: its index.
    CookieChange(usize),
    /// A token in web storage: its key.
    Storage(String),
    /// The list of other extensions.
    Extensions,
    /// The headers before other extensions ran.
    HeadersBefore(String),
    /// The answer's headers after other extensions ran.
    HeadersAfter(String),
}

impl Pointer {
    /// A part of an exchange.
    pub const fn at(entry: EntryId, part: Part) -> Self {
        Self { entry: Some(entry), part, span: None }
    }

    /// A part of the session.
    pub const fn session(part: Part) -> Self {
        Self { entry: None, part, span: None }
    }

    /// The place as a stable text: `request.header.authorization#exp`.
    pub fn place(&self) -> String {
        match &self.part {
            Part::Url => "request.url".to_owned(),
            Part::RequestHeader(name) | Part::NoRequestHeader(name) => format!("request.header.{name}"),
            Part::RequestBody => "request.body".to_owned(),
            Part::Status => "response.status".to_owned(),
            Part::ResponseHeader(name) | Part::NoResponseHeader(name) => format!("response.header.{name}"),
            Part::ResponseBody(path) if path.is_empty() => "response.body".to_owned(),
            Part::ResponseBody(path) => format!("response.body#{path}"),
            Part::Claim(name) => format!("request.header.authorization#{name}"),
            Part::Error => "error".to_owned(),
            Part::Timing => "timing".to_owned(),
            Part::Browser => "browser".to_owned(),
            Part::Jar(name) => format!("jar.{name}"),
            Part::CookieChange(index) => format!("cookieChanges.{index}"),
            Part::Storage(key) => format!("storage.{key}"),
            Part::Extensions => "extensions".to_owned(),
            Part::HeadersBefore(name) => format!("headersBefore.{name}"),
            Part::HeadersAfter(name) => format!("headersAfter.{name}"),
        }
    }
}

/// A fact to show: what, and what proves it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// What proves it.
    pub at: Pointer,
    /// What it says.
    pub says: Message,
}
