//! One request and what came back.

use crate::http::headers::Headers;
use crate::http::secret::Secret;
use crate::http::time::Millis;
use crate::http::url::Url;

/// One request and its response.
#[derive(Debug, Clone, Default)]
pub struct Exchange {
    /// When the request began. Device clock; `None` where the file gives no readable time.
    pub started: Option<Millis>,
    /// How long it took, in milliseconds.
    pub duration_ms: Option<f64>,
    /// Method, upper case as sent.
    pub method: String,
    /// Where it went.
    pub url: Url,
    /// Request header fields.
    pub request_headers: Headers,
    /// Request body, where recorded.
    pub request_body: Option<Body>,
    /// Status; 0 where no response came.
    pub status: u16,
    /// Reason phrase.
    pub status_text: String,
    /// Response header fields.
    pub response_headers: Headers,
    /// Response body, where recorded.
    pub response_body: Option<Body>,
    /// The answer had a body, and the recording doesn't hold it.
    pub body_left_out: bool,
    /// The browser's error (`net::ERR_FAILED`).
    pub error: Option<String>,
    /// What the browser fetched it for.
    pub resource: Resource,
    /// What made the browser fetch it.
    pub initiator: Initiator,
    /// It came from the browser's cache.
    pub from_cache: bool,
    /// A service worker answered.
    pub from_service_worker: bool,
    /// Server address.
    pub server_ip: Option<String>,
    /// The raw headers are known to be complete. Redirect hops reported early by Chromium aren't:
    /// absence of a header proves nothing there.
    pub headers_incomplete: bool,
    /// Page the request belongs to (`pageref`).
    pub page: Option<String>,
    /// Connection id, as far as told.
    pub connection: Option<String>,
    /// Who told of it.
    pub source: Source,
}

/// Bytes that the facts of an exchange take up, whatever it says: about as many words on every machine.
const READ: usize = 270 * size_of::<usize>();

/// Who told of an exchange.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Source {
    /// A file that doesn't say, or another tool.
    #[default]
    File,
    /// `chrome.devtools.network`.
    DevTools,
    /// `chrome.webRequest`: `DevTools` lost it, so it has no bodies.
    WebRequest,
}

impl Exchange {
    /// About how many bytes of memory it takes up, with what is read from it; what it shares with others is divided
    /// among them.
    pub fn weight(&self) -> usize {
        let headers = [&self.request_headers, &self.response_headers];
        let bodies = [&self.request_body, &self.response_body];
        let bodies: usize =
            bodies.into_iter().flatten().map(|body| body.text.share() + body.mime.len()).sum();
        // Cookies and what a refusal says are kept once more, taken apart.
        let cookies = |(list, name): (&Headers, &'static str)| list.all(name).map(str::len).sum::<usize>();
        let cookies: usize = headers.into_iter().zip(["cookie", "set-cookie"]).map(cookies).sum();
        let told = if self.status >= 400 { bodies } else { 0 };
        let lists: usize = headers.into_iter().map(Headers::weight).sum();
        size_of::<Self>() + READ + 4 * self.url.href.len() + lists + bodies + told + 2 * cookies
    }

    /// Has texts in common with another where their headers are the same.
    pub fn share(&mut self, other: &Self) {
        self.request_headers.share(&other.request_headers);
        self.response_headers.share(&other.response_headers);
    }

    /// When the response was complete. Device clock.
    #[expect(clippy::cast_possible_truncation, reason = "a duration in ms")]
    pub fn ended(&self) -> Option<Millis> {
        Some(self.started?.plus(self.duration_ms.unwrap_or(0.0).max(0.0) as i64))
    }
}

/// A body as text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Body {
    /// Media type as told.
    pub mime: String,
    /// Text; secret, since token answers are bodies.
    pub text: Secret,
}

/// What the browser fetched something for (`_resourceType`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Resource {
    /// Not told, or none of the below.
    #[default]
    Other,
    /// A page or frame.
    Document,
    /// `fetch()`.
    Fetch,
    /// `XMLHttpRequest`.
    Xhr,
    /// A CORS preflight.
    Preflight,
    /// A script.
    Script,
    /// A style sheet.
    Stylesheet,
    /// A picture.
    Image,
    /// A font.
    Font,
    /// Audio or video.
    Media,
    /// A web app manifest.
    Manifest,
    /// A WebSocket handshake.
    WebSocket,
    /// An `EventSource`.
    EventSource,
    /// `sendBeacon` and `ping`.
    Ping,
}

/// What made the browser fetch something (`_initiator`).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Initiator {
    /// `script`, `parser`, `preflight`, `other` …
    pub kind: String,
    /// URL of the script or page, where told.
    pub url: Option<String>,
    /// For a preflight, the id of the request it asks for.
    pub request_id: Option<String>,
}
