//! One HAR entry, from a file or from `chrome.devtools.network`.

use base64::Engine as _;
use serde_json::Value;

use super::BODY_LIMIT;
use super::lenient::{flag, list, member, number, text};
use crate::http::headers::{Header, Headers};
use crate::http::secret::Secret;
use crate::http::time::Millis;
use crate::http::url::Url;
use crate::session::exchange::{Body, Exchange, Initiator, Resource, Source};

/// Reads one entry; `None` where it has no request with a URL, without which nothing can be said of it.
pub fn entry(value: &Value) -> Option<Exchange> {
    let empty = Value::Null;
    let request = member(value, "request")?;
    let response = member(value, "response").unwrap_or(&empty);
    let url = Url::parse(&text(request, "url")?)?;
    let request_headers = headers(request);
    let response_headers = headers(response);
    let mut exchange = Exchange {
        started: text(value, "startedDateTime").as_deref().and_then(Millis::parse_rfc3339),
        duration_ms: number(value, "time").filter(|ms| *ms >= 0.0),
        method: text(request, "method").unwrap_or_else(|| "GET".to_owned()).to_ascii_uppercase(),
        request_body: request_body(request),
        status: status(response),
        status_text: text(response, "statusText").unwrap_or_default(),
        response_body: response_body(response),
        error: text(response, "_error").or_else(|| text(value, "_error")).filter(|error| !error.is_empty()),
        resource: text(value, "_resourceType").as_deref().map_or(Resource::Other, resource),
        initiator: initiator(value),
        from_cache: member(value, "_fromCache").is_some_and(|from| *from != Value::Bool(false)),
        from_service_worker: flag(response, "_fetchedViaServiceWorker").unwrap_or(false),
        server_ip: text(value, "serverIPAddress").filter(|ip| !ip.is_empty()),
        page: text(value, "pageref"),
        connection: text(value, "_connectionId").or_else(|| text(value, "connection")),
        headers_incomplete: false,
        source: source(value),
        url,
        request_headers,
        response_headers,
    };
    exchange.headers_incomplete = incomplete(value, response, &exchange);
    Some(exchange)
}

/// Chromium reports some exchanges before it knows their raw headers: a redirect hop (its version is then
/// written `http/1.1` in lower case, measured in Chromium 156), and requests that never reached the network.
fn incomplete(entry: &Value, response: &Value, exchange: &Exchange) -> bool {
    if let Some(known) = member(entry, "_why401").and_then(|known| flag(known, "headersIncomplete")) {
        return known;
    }
    let chromium = member(entry, "_initiator").is_some() || member(entry, "_priority").is_some();
    let early_hop = (300..400).contains(&exchange.status)
        && text(response, "httpVersion").is_some_and(|version| version == "http/1.1");
    let provisional = !exchange.request_headers.has("host") && !exchange.request_headers.has(":authority");
    chromium && (early_hop || provisional) || exchange.request_headers.is_empty()
}

fn source(entry: &Value) -> Source {
    match member(entry, "_why401").and_then(|known| text(known, "source")).as_deref() {
        Some("devtools") => Source::DevTools,
        Some("webRequest") => Source::WebRequest,
        _ => Source::File,
    }
}

fn status(response: &Value) -> u16 {
    number(response, "status")
        .map_or(0, |status| if (0.0..1000.0).contains(&status) { to_u16(status) } else { 0 })
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "range checked by the caller")]
fn to_u16(number: f64) -> u16 {
    number as u16
}

/// Header fields; several Set-Cookie values joined by a line feed (older Chrome) are taken apart.
fn headers(message: &Value) -> Headers {
    let mut fields = Vec::new();
    for header in list(message, "headers").unwrap_or_default() {
        let Some(name) = text(header, "name") else { continue };
        let value = text(header, "value").unwrap_or_default();
        if name.eq_ignore_ascii_case("set-cookie") && value.contains('\n') {
            fields.extend(
                value.split('\n').map(|line| Header { name: name.clone(), value: Secret::new(line.trim()) }),
            );
        } else {
            fields.push(Header { name, value: Secret::new(value) });
        }
    }
    Headers::new(fields)
}

fn request_body(request: &Value) -> Option<Body> {
    let data = member(request, "postData")?;
    let mime = text(data, "mimeType").unwrap_or_default();
    let body = text(data, "text").filter(|body| !body.is_empty()).or_else(|| {
        let pairs: Vec<String> = list(data, "params")?
            .iter()
            .filter_map(|pair| {
                Some(format!("{}={}", text(pair, "name")?, text(pair, "value").unwrap_or_default()))
            })
            .collect();
        Some(pairs.join("&"))
    })?;
    kept(mime, body)
}

fn response_body(response: &Value) -> Option<Body> {
    let content = member(response, "content")?;
    let mime = text(content, "mimeType").unwrap_or_default();
    let body = text(content, "text")?;
    if text(content, "encoding").is_some_and(|encoding| encoding.eq_ignore_ascii_case("base64")) {
        if body.len() > BODY_LIMIT * 2 {
            return None;
        }
        let bytes = base64::engine::general_purpose::STANDARD.decode(body.trim()).ok()?;
        return kept(mime, String::from_utf8(bytes).ok()?);
    }
    kept(mime, body)
}

fn kept(mime: String, text: String) -> Option<Body> {
    (text.len() <= BODY_LIMIT).then(|| Body { mime, text: Secret::new(text) })
}

/// What `_resourceType` means; `chrome.webRequest` has words of its own for some.
pub(super) fn resource(word: &str) -> Resource {
    match word.to_ascii_lowercase().as_str() {
        "document" | "main_frame" | "sub_frame" => Resource::Document,
        "fetch" => Resource::Fetch,
        "xhr" | "xmlhttprequest" => Resource::Xhr,
        "preflight" => Resource::Preflight,
        "script" => Resource::Script,
        "stylesheet" => Resource::Stylesheet,
        "image" => Resource::Image,
        "font" => Resource::Font,
        "media" => Resource::Media,
        "manifest" => Resource::Manifest,
        "websocket" => Resource::WebSocket,
        "eventsource" => Resource::EventSource,
        "ping" | "beacon" => Resource::Ping,
        _ => Resource::Other,
    }
}

fn initiator(entry: &Value) -> Initiator {
    let Some(value) = member(entry, "_initiator") else { return Initiator::default() };
    let frames = member(value, "stack").and_then(|stack| list(stack, "callFrames")).unwrap_or_default();
    Initiator {
        kind: text(value, "type").unwrap_or_default(),
        url: text(value, "url")
            .or_else(|| frames.iter().find_map(|frame| text(frame, "url").filter(|url| !url.is_empty()))),
        request_id: text(value, "requestId"),
    }
}
