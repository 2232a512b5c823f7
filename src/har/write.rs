//! A [`Session`] as a HAR 1.2 file: what "save session" and `redact` write. Read again, it gives the same report.

use serde_json::{Map, Value, json};

use super::why401;
use crate::http::headers::Headers;
use crate::http::time::Millis;
use crate::http::url::Url;
use crate::session::Session;
use crate::session::exchange::{Body, Exchange, Resource, Source};

/// The file. `comment` says what was done to it, in words for people; empty for nothing.
///
/// Only what a session holds is in it: HAR demands members for what nobody looks at (sizes, cache, timings), which
/// are given as unknown.
pub fn write(session: &Session, comment: &str) -> String {
    let mut log = json!({
        "version": "1.2",
        "creator": {"name": session.context.creator.as_deref().unwrap_or("Why401"), "version": ""},
        "pages": [],
        "entries": session.exchanges.iter().map(entry).collect::<Vec<_>>(),
        "_why401": why401::object(&session.context),
    });
    if !comment.is_empty() {
        set(&mut log, "comment", comment);
    }
    json!({ "log": log }).to_string()
}

fn entry(exchange: &Exchange) -> Value {
    // An entry that couldn't be read keeps its place, and stays one that can't be read.
    if exchange.url.href.is_empty() {
        return json!({});
    }
    let mut entry = json!({
        "startedDateTime": exchange.started.and_then(Millis::to_rfc3339),
        "time": exchange.duration_ms.unwrap_or(-1.0),
        "request": request(exchange),
        "response": response(exchange),
        "cache": {},
        "timings": {"send": -1, "wait": exchange.duration_ms.unwrap_or(-1.0), "receive": -1},
    });
    let mut add = |name: &str, value: Option<Value>| {
        if let Some(value) = value {
            set(&mut entry, name, value);
        }
    };
    add("_resourceType", resource(exchange.resource).map(Value::from));
    add("_fromCache", exchange.from_cache.then(|| "disk".into()));
    add("serverIPAddress", exchange.server_ip.clone().map(Value::from));
    add("pageref", exchange.page.clone().map(Value::from));
    add("_connectionId", exchange.connection.clone().map(Value::from));
    add("_initiator", initiator(exchange));
    add("_why401", Some(own(exchange)));
    entry
}

/// Adds a member to an object.
pub(super) fn set(object: &mut Value, name: &str, value: impl Into<Value>) {
    if let Value::Object(members) = object {
        members.insert(name.to_owned(), value.into());
    }
}

/// What HAR has no member for. Whether the headers are complete is always said: a reader could only guess.
fn own(exchange: &Exchange) -> Value {
    let mut own = json!({"headersIncomplete": exchange.headers_incomplete});
    if exchange.body_left_out {
        set(&mut own, "bodyLeftOut", true);
    }
    match exchange.source {
        Source::File => {}
        Source::DevTools => set(&mut own, "source", "devtools"),
        Source::WebRequest => set(&mut own, "source", "webRequest"),
    }
    own
}

fn request(exchange: &Exchange) -> Value {
    let mut request = json!({
        "method": exchange.method,
        "url": exchange.url.href,
        "httpVersion": "",
        "cookies": [],
        "headers": headers(&exchange.request_headers),
        "queryString": query(&exchange.url),
        "headersSize": -1,
        "bodySize": -1,
    });
    if let Some(Body { mime, text }) = &exchange.request_body {
        set(&mut request, "postData", json!({"mimeType": mime, "text": text.expose()}));
    }
    request
}

fn response(exchange: &Exchange) -> Value {
    let content = match &exchange.response_body {
        Some(Body { mime, text }) => json!({"size": text.len(), "mimeType": mime, "text": text.expose()}),
        None => {
            json!({"size": -1, "mimeType": exchange.response_headers.get("content-type").unwrap_or_default()})
        }
    };
    let mut response = json!({
        "status": exchange.status,
        "statusText": exchange.status_text,
        "httpVersion": "",
        "cookies": [],
        "headers": headers(&exchange.response_headers),
        "content": content,
        "redirectURL": exchange.response_headers.get("location").unwrap_or_default(),
        "headersSize": -1,
        "bodySize": -1,
    });
    if let Some(error) = &exchange.error {
        set(&mut response, "_error", error.as_str());
    }
    if exchange.from_service_worker {
        set(&mut response, "_fetchedViaServiceWorker", true);
    }
    response
}

fn initiator(exchange: &Exchange) -> Option<Value> {
    let initiator = &exchange.initiator;
    let members = [
        ("type", Some(&initiator.kind).filter(|kind| !kind.is_empty())),
        ("url", initiator.url.as_ref()),
        ("requestId", initiator.request_id.as_ref()),
    ];
    let members: Map<String, Value> = members
        .into_iter()
        .filter_map(|(name, text)| Some((name.to_owned(), Value::from(text?.as_str()))))
        .collect();
    (!members.is_empty()).then_some(Value::Object(members))
}

/// Header fields as HAR writes them.
pub(super) fn headers(headers: &Headers) -> Value {
    headers.iter().map(|header| json!({"name": &*header.name, "value": header.value.expose()})).collect()
}

fn query(url: &Url) -> Value {
    url.query_pairs().into_iter().map(|(name, value)| json!({"name": name, "value": value})).collect()
}

const fn resource(resource: Resource) -> Option<&'static str> {
    Some(match resource {
        Resource::Other => return None,
        Resource::Document => "document",
        Resource::Fetch => "fetch",
        Resource::Xhr => "xhr",
        Resource::Preflight => "preflight",
        Resource::Script => "script",
        Resource::Stylesheet => "stylesheet",
        Resource::Image => "image",
        Resource::Font => "font",
        Resource::Media => "media",
        Resource::Manifest => "manifest",
        Resource::WebSocket => "websocket",
        Resource::EventSource => "eventsource",
        Resource::Ping => "ping",
    })
}
