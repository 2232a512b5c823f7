//! One HAR entry, from a file or from `chrome.devtools.network`.

use std::borrow::Cow;

use super::bodies::{Content, postdata};
use super::elsewhere::{self, Elsewhere};
use super::json::{Json, Step};
use crate::http::headers::{Header, Headers};
use crate::http::secret::Secret;
use crate::http::time::Millis;
use crate::http::url::Url;
use crate::session::exchange::{Exchange, Initiator, Resource, Source};

/// Reads one entry as the browser's API hands it over; `None` where it has no request with a URL, without which
/// nothing can be said of it.
pub fn entry(text: &str) -> Option<Exchange> {
    read(&mut Json::new(text.as_bytes())).ok().flatten()
}

/// Fields of a message for which there is room at once.
const FIELDS: usize = 16;

/// What an entry says beyond what an exchange holds.
#[derive(Default)]
struct Draft {
    /// Its request names an address that can be read.
    addressed: bool,
    http_version: String,
    /// Chromium wrote it.
    chromium: bool,
    /// `WebKit` did, which has priorities, too.
    webkit: bool,
    content: Content,
    /// Said of itself by an earlier save.
    incomplete: Option<bool>,
    connection: Option<String>,
    elsewhere: Elsewhere,
    exchange: Exchange,
}

/// Reads the entry that stands next. Members that are missing, `null` or of another type are read around.
pub(super) fn read(json: &mut Json<'_>) -> Step<Option<Exchange>> {
    let mut draft = Draft::default();
    if !json.enter(b'{')? {
        return Ok(None);
    }
    while let Some(name) = json.member()? {
        let exchange = &mut draft.exchange;
        match &*name {
            b"startedDateTime" => exchange.started = json.text()?.as_deref().and_then(Millis::parse_rfc3339),
            b"time" => exchange.duration_ms = json.number()?.filter(|ms| *ms >= 0.0),
            b"request" => request(json, &mut draft)?,
            b"response" => response(json, &mut draft)?,
            b"_error" => exchange.error = exchange.error.take().or(error(json)?),
            b"_resourceType" => exchange.resource = resource(&json.text()?.unwrap_or_default()),
            b"_initiator" => draft.chromium |= initiator(json, &mut exchange.initiator)?,
            b"_priority" => draft.chromium |= json.text()?.is_some(),
            b"_fromCache" => {
                exchange.from_cache = !matches!(json.peek()?, b'f' | b'n');
                json.skip()?;
            }
            b"_fetchType" => {
                let told = json.text()?.unwrap_or_default();
                draft.webkit = true;
                exchange.from_cache |= told.ends_with("Cache");
                exchange.from_service_worker |= told == "Service Worker";
            }
            b"serverIPAddress" => exchange.server_ip = filled(json.text()?),
            b"pageref" => exchange.page = json.text()?.map(Cow::into_owned),
            b"_connectionId" => exchange.connection = json.text()?.map(Cow::into_owned),
            b"connection" => draft.connection = json.text()?.map(Cow::into_owned),
            b"_why401" => draft.incomplete = own(json, exchange)?,
            _ => json.skip()?,
        }
    }
    if !draft.addressed {
        return Ok(None);
    }
    Ok(Some(finished(json, draft)))
}

fn finished(json: &mut Json<'_>, draft: Draft) -> Exchange {
    let mut exchange = draft.exchange;
    let chromium = draft.chromium && !draft.webkit;
    exchange.headers_incomplete = elsewhere::blacked_out(&exchange)
        || draft.incomplete.unwrap_or_else(|| incomplete(&exchange, chromium, &draft.http_version));
    if !chromium {
        draft.elsewhere.complete(json, &mut exchange);
    }
    // A save of our own knows no sizes.
    exchange.body_left_out |= draft.incomplete.is_none() && draft.content.is_left_out();
    exchange.response_body = draft.content.kept(json, &exchange);
    exchange.connection = exchange.connection.or(draft.connection);
    if exchange.method.is_empty() {
        "GET".clone_into(&mut exchange.method);
    }
    exchange
}

/// Chromium reports some exchanges before it knows their raw headers: a redirect hop (its version is then
/// written `http/1.1` in lower case, measured in Chromium 156), and requests that never reached the network.
fn incomplete(exchange: &Exchange, chromium: bool, http_version: &str) -> bool {
    let early_hop = (300..400).contains(&exchange.status) && http_version == "http/1.1";
    let provisional = !exchange.request_headers.has("host") && !exchange.request_headers.has(":authority");
    // Where no answer came, other tools have no more than what the page asked for, either.
    chromium && early_hop
        || (chromium || exchange.status == 0) && provisional
        || exchange.request_headers.is_empty()
}

/// What an earlier save said: who told of it, and whether its headers are complete.
fn own(json: &mut Json<'_>, exchange: &mut Exchange) -> Step<Option<bool>> {
    let mut known = None;
    if json.enter(b'{')? {
        while let Some(name) = json.member()? {
            match &*name {
                b"headersIncomplete" => known = json.flag()?,
                b"bodyLeftOut" => exchange.body_left_out = json.flag()?.unwrap_or(false),
                b"source" => {
                    exchange.source = match json.text()?.as_deref() {
                        Some("devtools") => Source::DevTools,
                        Some("webRequest") => Source::WebRequest,
                        _ => Source::File,
                    }
                }
                _ => json.skip()?,
            }
        }
    }
    Ok(known)
}

fn request(json: &mut Json<'_>, draft: &mut Draft) -> Step<()> {
    if !json.enter(b'{')? {
        return Ok(());
    }
    while let Some(name) = json.member()? {
        let exchange = &mut draft.exchange;
        match &*name {
            b"method" => exchange.method = json.text()?.unwrap_or_default().to_ascii_uppercase(),
            b"url" => {
                let url = json.text()?.and_then(|text| Url::parse(&text));
                draft.addressed = url.is_some();
                exchange.url = url.unwrap_or_default();
            }
            b"headers" => exchange.request_headers = headers(json)?,
            b"postData" => exchange.request_body = postdata(json)?,
            b"cookies" => draft.elsewhere.sent = Some(json.place()?),
            _ => json.skip()?,
        }
    }
    Ok(())
}

fn response(json: &mut Json<'_>, draft: &mut Draft) -> Step<()> {
    if !json.enter(b'{')? {
        return Ok(());
    }
    while let Some(name) = json.member()? {
        let exchange = &mut draft.exchange;
        match &*name {
            b"status" => exchange.status = json.number()?.map_or(0, status),
            b"statusText" => exchange.status_text = owned(json.text()?),
            b"httpVersion" => draft.http_version = owned(json.text()?),
            b"headers" => exchange.response_headers = headers(json)?,
            b"content" => draft.content = Content::read(json)?,
            // Playwright's name for it is the second.
            b"_error" | b"_failureText" => exchange.error = error(json)?.or(exchange.error.take()),
            b"cookies" => draft.elsewhere.set = Some(json.place()?),
            b"redirectURL" => draft.elsewhere.redirect = Some(json.place()?),
            b"_fetchedViaServiceWorker" => exchange.from_service_worker = json.flag()?.unwrap_or(false),
            _ => json.skip()?,
        }
    }
    Ok(())
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range is checked")]
pub(super) fn status(number: f64) -> u16 {
    if (0.0..1000.0).contains(&number) { number as u16 } else { 0 }
}

/// Header fields; several Set-Cookie values joined by a line feed (older Chrome) are taken apart.
fn headers(json: &mut Json<'_>) -> Step<Headers> {
    if !json.enter(b'[')? {
        return Ok(Headers::default());
    }
    let mut fields = Vec::with_capacity(FIELDS);
    while json.item()? {
        let (Some(name), value) = json.pair(Json::shared)? else { continue };
        let value = value.unwrap_or_default();
        if name.eq_ignore_ascii_case("set-cookie") && value.contains('\n') {
            fields.extend(
                value.split('\n').map(|line| Header { name: name.clone(), value: Secret::new(line.trim()) }),
            );
        } else {
            fields.push(Header { name, value: Secret::new(value) });
        }
    }
    Ok(Headers::new(fields))
}

/// What made the browser fetch it; whether anything is told of that at all.
fn initiator(json: &mut Json<'_>, into: &mut Initiator) -> Step<bool> {
    let told = json.peek()? != b'n';
    let mut frame = None;
    if json.enter(b'{')? {
        while let Some(name) = json.member()? {
            match &*name {
                b"type" => into.kind = owned(json.text()?),
                b"url" => into.url = json.text()?.map(Cow::into_owned),
                b"requestId" => into.request_id = json.text()?.map(Cow::into_owned),
                b"stack" => frame = first_frame(json)?,
                _ => json.skip()?,
            }
        }
    }
    into.url = into.url.take().or(frame);
    Ok(told)
}

/// The address of the first script on a stack that has one.
fn first_frame(json: &mut Json<'_>) -> Step<Option<String>> {
    let mut found = None;
    if json.enter(b'{')? {
        while let Some(name) = json.member()? {
            match &*name {
                b"callFrames" if json.enter(b'[')? => {
                    while json.item()? {
                        match found {
                            None => found = script(json)?,
                            Some(_) => json.skip()?,
                        }
                    }
                }
                b"callFrames" => {}
                _ => json.skip()?,
            }
        }
    }
    Ok(found)
}

fn script(json: &mut Json<'_>) -> Step<Option<String>> {
    let mut url = None;
    if json.enter(b'{')? {
        while let Some(name) = json.member()? {
            match &*name {
                b"url" => url = filled(json.text()?),
                _ => json.skip()?,
            }
        }
    }
    Ok(url)
}

fn owned(text: Option<Cow<'_, str>>) -> String {
    text.unwrap_or_default().into_owned()
}

/// The browser's error, under Chromium's name for it as well.
fn error(json: &mut Json<'_>) -> Step<Option<String>> {
    Ok(json.text()?.filter(|text| !text.is_empty()).map(|text| elsewhere::error(&text)))
}

fn filled(text: Option<Cow<'_, str>>) -> Option<String> {
    text.filter(|text| !text.is_empty()).map(Cow::into_owned)
}

/// What `_resourceType` means; `webRequest` has words of its own for some.
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
        "ping" | "beacon" | "csp-violation-report" | "cspviolationreport" => Resource::Ping,
        _ => Resource::Other,
    }
}
