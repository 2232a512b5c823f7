//! Requests from `DevTools`: what it recorded before the panel opened, then each as it ends.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;

use gloo::timers::callback::Timeout;
use serde_json::Value;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::{Handle, api};
use crate::app::{Event, Incoming, Outcome};
use crate::har;
use crate::http::time::Millis;
use crate::session::Watched;

/// Redirect hops are delivered before their raw headers; so many milliseconds later these are there.
const SETTLE: u32 = 120;

/// Recorded requests that are taken in at once: few enough for a frame.
const AT_ONCE: usize = 100;

/// Bodies above this many bytes aren't asked for.
const BODY: f64 = 262_144.0;

/// What is under way.
#[derive(Default)]
pub(super) struct Network {
    reread: RefCell<Option<Timeout>>,
    rereads: Cell<u32>,
    /// What was recorded and hasn't been taken in yet.
    waiting: RefCell<VecDeque<JsValue>>,
    turn: RefCell<Option<Timeout>>,
    /// Some of those taken in were read too early.
    early: Cell<bool>,
    /// What `DevTools` handed over, the newest last, to ask it to show one.
    kept: RefCell<VecDeque<(String, JsValue)>>,
}

/// Requests that can be shown in the Network panel: the newest.
const KEPT: usize = 2_000;

/// What is the same for a request here and in the model.
fn name(method: &str, url: &str, started: Millis) -> String {
    format!("{method} {url} {}", started.0)
}

/// Asks `DevTools` to show a request in its Network panel.
pub(super) fn show(handle: &Handle, method: &str, url: &str, started: Millis) {
    let name = name(method, url, started);
    let kept = handle.0.network.kept.borrow();
    let found = kept.iter().rev().find(|(known, _)| *known == name).map(|(_, request)| request.clone());
    let call = api::network_show(&found.unwrap_or(JsValue::UNDEFINED));
    let handle = handle.clone();
    spawn_local(async move {
        if let Err(thrown) = api::done(call).await {
            handle.send(Event::Outcome(Outcome::Failed(super::error::words(&thrown))));
        }
    });
}

/// Reads what is recorded and listens for more. The listener comes first, so nothing falls between; what is delivered
/// twice is told by its key.
pub(super) fn watch(handle: &Handle) {
    let for_finished = handle.clone();
    let finished = api::Listener::new(api::on_request_finished, api::off_request_finished, move |request| {
        let early = take(&for_finished, &[request]);
        read_again(&for_finished, early);
    });
    let for_navigated = handle.clone();
    let navigated = api::Listener::new(api::on_navigated, api::off_navigated, move |url| {
        for_navigated.send(Event::Navigated(url.as_string().unwrap_or_default()));
    });
    handle.0.api_listeners.borrow_mut().extend([finished, navigated].into_iter().flatten());
    handle.send(Event::Watching(Watched { requests: Some(super::now()), ..Watched::default() }));
    read_all(handle);
}

/// Reads everything `DevTools` has recorded.
fn read_all(handle: &Handle) {
    let handle = handle.clone();
    let callback = Closure::once_into_js(move |log: JsValue| {
        handle.0.network.waiting.borrow_mut().extend(api::list(&api::get(&log, "entries")));
        take_waiting(&handle);
    });
    // Without DevTools there is nothing to read.
    let _ = api::get_har(callback.unchecked_ref());
}

/// Takes in some of what was recorded, and the rest after the page has had its turn.
fn take_waiting(handle: &Handle) {
    let network = &handle.0.network;
    let (some, more) = {
        let mut waiting = network.waiting.borrow_mut();
        let count = waiting.len().min(AT_ONCE);
        (waiting.drain(..count).collect::<Vec<_>>(), !waiting.is_empty())
    };
    let early = take(handle, &some) | network.early.get();
    network.early.set(early && more);
    if more {
        let later = handle.clone();
        network.turn.replace(Some(Timeout::new(0, move || take_waiting(&later))));
    } else {
        read_again(handle, early);
    }
}

/// Takes in requests and asks for the bodies that matter.
/// Tells whether some were read too early.
fn take(handle: &Handle, requests: &[JsValue]) -> bool {
    let mut list = Vec::new();
    let mut early = false;
    for request in requests {
        let Some(entry) = api::members(request) else { continue };
        let Some(incoming) = incoming(&entry) else { continue };
        if let Some(started) = incoming.exchange.started {
            let exchange = &incoming.exchange;
            let mut kept = handle.0.network.kept.borrow_mut();
            kept.push_back((name(&exchange.method, &exchange.url.href, started), request.clone()));
            let surplus = kept.len().saturating_sub(KEPT);
            kept.drain(..surplus);
        }
        early |= came_early(&entry);
        if wants_body(&entry) {
            ask_body(handle, request, entry);
        }
        list.push(incoming);
    }
    if !list.is_empty() {
        handle.send(Event::Exchanges(list));
    }
    early
}

/// Reads again what was read too early.
fn read_again(handle: &Handle, early: bool) {
    let network = &handle.0.network;
    // A hop that stays incomplete must not be asked for without end.
    if early && network.rereads.get() < 3 {
        network.rereads.set(network.rereads.get() + 1);
        let handle_later = handle.clone();
        let timer = Timeout::new(SETTLE, move || read_all(&handle_later));
        network.reread.replace(Some(timer));
    } else if !early {
        network.rereads.set(0);
    }
}

fn incoming(entry: &Value) -> Option<Incoming> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let request = entry.get("request")?;
    let key = format!(
        "{}\n{}\n{}",
        text(entry.get("startedDateTime")?),
        text(request.get("method")?),
        text(request.get("url")?)
    );
    Some(Incoming { key, exchange: har::entry(&entry.to_string())? })
}

/// Chromium writes the version in lower case as long as the raw headers are missing.
fn came_early(entry: &Value) -> bool {
    let version = entry.pointer("/response/httpVersion").and_then(Value::as_str);
    let status = entry.pointer("/response/status").and_then(Value::as_u64).unwrap_or(0);
    version == Some("http/1.1") && (300..400).contains(&status)
}

/// Bodies that can tell why: refusals, answers with data, pages.
fn wants_body(entry: &Value) -> bool {
    let text = |path: &str| entry.pointer(path).and_then(Value::as_str).unwrap_or_default();
    let size = entry.pointer("/response/content/size").and_then(Value::as_f64).unwrap_or(0.0);
    let status = entry.pointer("/response/status").and_then(Value::as_u64).unwrap_or(0);
    let mime = text("/response/content/mimeType");
    let telling =
        ["json", "html", "xml", "text/plain", "urlencoded", "grpc"].iter().any(|part| mime.contains(part));
    let shown = matches!(text("/_resourceType"), "script" | "stylesheet" | "image" | "font" | "media");
    let has_it = entry.pointer("/response/content/text").is_some_and(Value::is_string);
    !has_it && size <= BODY && size != 0.0 && (status >= 400 || (telling && !shown))
}

/// Asks for a body; the request is handed over again with it.
fn ask_body(handle: &Handle, request: &JsValue, mut entry: Value) {
    let handle = handle.clone();
    let callback = Closure::once_into_js(move |content: JsValue, encoding: JsValue| {
        let Some(text) = content.as_string().filter(|text| !text.is_empty()) else { return };
        if let Some(content) = entry.pointer_mut("/response/content").and_then(Value::as_object_mut) {
            content.insert("text".to_owned(), text.into());
            if let Some(encoding) = encoding.as_string().filter(|encoding| !encoding.is_empty()) {
                content.insert("encoding".to_owned(), encoding.into());
            }
        }
        if let Some(incoming) = incoming(&entry) {
            handle.send(Event::Exchanges(vec![incoming]));
        }
    });
    let method = api::get(request, "getContent");
    if let Some(method) = method.dyn_ref::<js_sys::Function>() {
        // Without its body the request says less; that is all.
        let _ = method.call1(request, &callback);
    }
}
