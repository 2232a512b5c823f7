//! What `chrome.webRequest` tells of a request, and an exchange made of it.

use serde_json::Value;

use super::entry::{resource, status};
use super::lenient::{flag, member, number, text};
use crate::http::headers::Headers;
use crate::http::secret::Secret;
use crate::http::time::Millis;
use crate::http::url::Url;
use crate::session::exchange::{Exchange, Initiator, Source};

/// One event of a request.
#[derive(Debug, Clone, Default)]
pub struct WebEvent {
    /// Which of its events.
    pub stage: WebStage,
    /// `requestId`: the same for all hops of a redirect chain.
    pub id: String,
    /// `timeStamp`. Device clock.
    pub at: Millis,
    /// Method.
    pub method: String,
    /// Address.
    pub url: String,
    /// `type`, in the words of `webRequest`.
    pub kind: String,
    /// The origin that made the browser fetch it.
    pub initiator: Option<String>,
    /// The header fields as JSON text: read only where they are needed.
    pub headers: Option<Secret>,
    /// Status.
    pub status: u16,
    /// The browser's error.
    pub error: Option<String>,
    /// It came from the browser's cache.
    pub from_cache: bool,
    /// Server address.
    pub ip: Option<String>,
}

impl WebEvent {
    /// Reads what an event of this stage brings, `details` in the words of `webRequest`.
    #[expect(clippy::cast_possible_truncation, reason = "milliseconds of today fit")]
    pub fn read(stage: WebStage, details: &Value) -> Self {
        let said = |name: &str| text(details, name);
        let fields = ["requestHeaders", "responseHeaders"].iter().find_map(|name| member(details, name));
        Self {
            stage,
            id: said("requestId").unwrap_or_default(),
            at: Millis(number(details, "timeStamp").unwrap_or_default() as i64),
            method: said("method").unwrap_or_default(),
            url: said("url").unwrap_or_default(),
            kind: said("type").unwrap_or_default(),
            // Chromium's word, then Firefox's.
            initiator: said("initiator").or_else(|| said("originUrl")),
            // Text in one piece: most of it is compared and let go, never taken apart.
            headers: fields.map(|fields| Secret::new(fields.to_string())),
            status: number(details, "statusCode").map_or(0, status),
            error: said("error"),
            from_cache: flag(details, "fromCache").unwrap_or(false),
            ip: said("ip"),
        }
    }
}

/// The events that are listened to, in the order in which they come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum WebStage {
    /// `onBeforeSendHeaders`: the page's headers, before other extensions.
    #[default]
    Before,
    /// `onSendHeaders`: the headers as they are sent.
    Sent,
    /// `onHeadersReceived`: status and headers of the answer.
    Received,
    /// `onBeforeRedirect`: this hop has ended, another follows.
    Redirected,
    /// `onCompleted`.
    Completed,
    /// `onErrorOccurred`.
    Failed,
}

/// A request from its first event to its last; redirect hops are requests of their own.
#[derive(Debug, Clone, Default)]
pub struct Hop {
    /// When it began. Device clock.
    pub started: Millis,
    /// When it ended; `None` while it runs. Device clock.
    pub ended: Option<Millis>,
    /// Method.
    pub method: String,
    /// Address.
    pub url: String,
    kind: String,
    initiator: Option<String>,
    before: Option<Secret>,
    sent: Option<Secret>,
    received: Option<Secret>,
    passed_on: Option<Secret>,
    /// The status with which the headers came.
    told: u16,
    status: u16,
    error: Option<String>,
    from_cache: bool,
    ip: Option<String>,
}

impl Hop {
    /// A request that begins with this event.
    pub fn begun_by(event: &WebEvent) -> Self {
        Self {
            started: event.at,
            method: event.method.to_ascii_uppercase(),
            url: event.url.split('#').next().unwrap_or_default().to_owned(),
            kind: event.kind.clone(),
            initiator: event.initiator.clone().filter(|origin| origin != "null"),
            ..Self::default()
        }
    }

    /// Takes in an event.
    pub fn take(&mut self, event: WebEvent) {
        match event.stage {
            // A handshake that the browser answers itself sends again: the last round counts.
            WebStage::Before => (self.before, self.sent) = (event.headers, None),
            WebStage::Sent => self.sent = event.headers,
            WebStage::Received => {
                self.received = event.headers;
                (self.status, self.told) = (event.status, event.status);
            }
            WebStage::Redirected | WebStage::Completed | WebStage::Failed => {
                self.ended = Some(event.at);
                self.passed_on = event.headers;
                self.error = event.error;
                self.from_cache = event.from_cache;
                self.ip = event.ip;
                if event.status > 0 {
                    self.status = event.status;
                }
            }
        }
    }

    /// The headers before other extensions, where these changed something.
    pub fn changed(&self) -> Option<Headers> {
        let (before, sent) = (self.before.as_ref()?, self.sent.as_ref()?);
        if before == sent {
            return None;
        }
        let (before, sent) = (headers(Some(before)), headers(Some(sent)));
        (!before.differing(&sent).is_empty()).then_some(before)
    }

    /// The answer's headers as the page got them, where other extensions changed something. An answer that became another
    /// on the way (revalidated, redirected by an extension) isn't compared.
    pub fn passed_on(&self) -> Option<Headers> {
        let (received, passed) = (self.received.as_ref()?, self.passed_on.as_ref()?);
        if received == passed || self.status != self.told {
            return None;
        }
        let passed = headers(Some(passed));
        (!headers(Some(received)).differing(&passed).is_empty()).then_some(passed)
    }

    /// Whether the answer of an exchange came from the cache and isn't known to. After a redirect from the cache Firefox says so
    /// of the next hop too, which has reached a server then.
    pub fn from_cache(&self, exchange: &Exchange) -> bool {
        self.from_cache && !exchange.from_cache && exchange.server_ip.is_none()
    }

    /// Whether an exchange got the answer that this request got, as far as it matters for a sign-in.
    pub fn answered_as(&self, exchange: &Exchange) -> bool {
        let received = headers(self.received.as_ref());
        let same = |name: &str| received.all(name).eq(exchange.response_headers.all(name));
        self.told == exchange.status && ["date", "set-cookie", "www-authenticate"].into_iter().all(same)
    }

    /// Whether an exchange carried the credentials that this request sent.
    pub fn sent_as(&self, exchange: &Exchange) -> bool {
        let sent = headers(self.sent.as_ref());
        ["authorization", "cookie", "proxy-authorization"]
            .iter()
            .all(|name| sent.get(name) == exchange.request_headers.get(name))
    }

    /// The exchange; `None` where its address can't be read. It has no bodies: nobody tells those.
    pub fn exchange(&self) -> Option<Exchange> {
        let request = self.sent.as_ref().or(self.before.as_ref());
        Some(Exchange {
            started: Some(self.started),
            duration_ms: self.ended.map(|ended| ended.since(self.started).max(0) as f64),
            method: self.method.clone(),
            url: Url::parse(&self.url)?,
            request_headers: headers(request),
            status: self.status,
            response_headers: headers(self.received.as_ref()),
            error: self.error.clone(),
            resource: resource(&self.kind),
            initiator: Initiator { url: self.initiator.clone(), ..Initiator::default() },
            from_cache: self.from_cache,
            server_ip: self.ip.clone(),
            headers_incomplete: request.is_none(),
            source: Source::WebRequest,
            ..Exchange::default()
        })
    }
}

/// `[{"name": …, "value": …}]`. A value that isn't text (`binaryValue`) is left out.
fn headers(json: Option<&Secret>) -> Headers {
    let list = json.and_then(|json| serde_json::from_str::<Value>(json.expose()).ok());
    let fields = list.iter().filter_map(Value::as_array).flatten();
    fields.filter_map(|field| Some((text(field, "name")?, text(field, "value")?))).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Hop, WebEvent, WebStage};
    use crate::http::secret::Secret;
    use crate::http::time::Millis;
    use crate::session::exchange::{Exchange, Resource, Source};

    fn event(stage: WebStage, at: i64, headers: &str) -> WebEvent {
        WebEvent {
            stage,
            at: Millis(at),
            method: "GET".to_owned(),
            url: "https://a.example/me#part".to_owned(),
            kind: "xmlhttprequest".to_owned(),
            headers: (!headers.is_empty()).then(|| Secret::new(headers)),
            ..WebEvent::default()
        }
    }

    fn hop(before: &str, sent: &str) -> Hop {
        let mut hop = Hop::begun_by(&event(WebStage::Before, 10, before));
        hop.take(event(WebStage::Before, 10, before));
        hop.take(event(WebStage::Sent, 11, sent));
        hop
    }

    #[test]
    fn details_as_the_browser_gives_them() {
        let details = json!({
            "requestId": "7", "timeStamp": 1_700_000_000_123.75, "method": "GET", "url": "https://a.example/me",
            "type": "xmlhttprequest", "originUrl": "https://a.example", "statusCode": 401, "ip": null,
            "responseHeaders": [{"name": "Set-Cookie", "value": "a=1"}, {"name": "X", "binaryValue": [1]}],
        });
        let event = WebEvent::read(WebStage::Received, &details);
        assert_eq!((event.at, event.status, event.ip), (Millis(1_700_000_000_123), 401, None));
        assert_eq!(event.initiator.as_deref(), Some("https://a.example"));
        let fields = super::headers(event.headers.as_ref());
        assert_eq!(fields.get("set-cookie"), Some("a=1"));
        assert!(!fields.has("x"));
    }

    #[test]
    fn only_what_reached_no_server_came_from_the_cache() {
        let mut kept = hop("[]", "[]");
        kept.take(WebEvent { from_cache: true, ..event(WebStage::Redirected, 12, "[]") });
        assert!(kept.from_cache(&Exchange::default()));
        let reached = Exchange { server_ip: Some("127.0.0.1".to_owned()), ..Exchange::default() };
        assert!(!kept.from_cache(&reached));
        assert!(!hop("[]", "[]").from_cache(&Exchange::default()));
    }

    #[test]
    fn what_other_extensions_changed() {
        let token = r#"{"name":"Authorization","value":"Bearer a"}"#;
        let accept = r#"{"name":"Accept","value":"*/*"}"#;
        for (before, sent, changed) in [
            (format!("[{token},{accept}]"), format!("[{accept}]"), true),
            (format!("[{token}]"), r#"[{"name":"Authorization","value":"Bearer b"}]"#.to_owned(), true),
            (format!("[{token}]"), format!("[{token},{accept}]"), true),
            (format!("[{token},{accept}]"), format!("[{accept},{token}]"), false),
            (format!("[{token}]"), String::new(), false),
        ] {
            assert_eq!(hop(&before, &sent).changed().is_some(), changed, "{before} {sent}");
        }
    }

    #[test]
    fn what_other_extensions_did_to_an_answer() {
        let (cookie, policy) = (r#"{"name":"Set-Cookie","value":"a=1"}"#, r#"{"name":"CSP","value":"x"}"#);
        for (received, passed, status, changed) in [
            (format!("[{cookie},{policy}]"), format!("[{policy}]"), 200, true),
            (format!("[{cookie}]"), format!("[{cookie},{policy}]"), 200, true),
            (format!("[{cookie},{policy}]"), format!("[{policy},{cookie}]"), 200, false),
            // A stored answer was brought up to date by a 304.
            (format!("[{cookie}]"), format!("[{policy}]"), 304, false),
            (format!("[{cookie}]"), String::new(), 200, false),
        ] {
            let mut hop = hop("[]", "[]");
            hop.take(WebEvent { status, ..event(WebStage::Received, 30, &received) });
            hop.take(WebEvent { status: 200, ..event(WebStage::Completed, 40, &passed) });
            assert_eq!(hop.passed_on().is_some(), changed, "{received} {passed}");
            let headers = [("Set-Cookie", "a=1")].map(|(a, b)| (a.to_owned(), b.to_owned()));
            let exchange =
                Exchange { status, response_headers: headers.into_iter().collect(), ..Exchange::default() };
            assert!(hop.answered_as(&exchange));
            assert!(!hop.answered_as(&Exchange { status: 500, ..exchange }));
        }
    }

    #[test]
    fn a_lost_request_becomes_an_exchange() {
        let mut hop = hop("[]", r#"[{"name":"Host","value":"a.example"}]"#);
        let answer =
            WebEvent { status: 401, ..event(WebStage::Received, 30, r#"[{"name":"Date","value":"x"}]"#) };
        hop.take(answer);
        hop.take(WebEvent { error: Some("net::ERR_ABORTED".to_owned()), ..event(WebStage::Failed, 40, "") });
        let exchange = hop.exchange().unwrap();
        assert_eq!((exchange.status, exchange.resource), (401, Resource::Xhr));
        assert_eq!((exchange.duration_ms, exchange.source), (Some(30.0), Source::WebRequest));
        assert_eq!(exchange.url.href, "https://a.example/me");
        assert_eq!(exchange.error.as_deref(), Some("net::ERR_ABORTED"));
        assert!(exchange.response_headers.has("date") && !exchange.headers_incomplete);
    }
}
