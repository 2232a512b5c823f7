//! Requests from `DevTools`: what it recorded before the panel opened, then each as it ends.

use std::cell::{Cell, RefCell};

use gloo::timers::callback::Timeout;
use js_sys::Array;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::Handle;
use super::api::{self, get, text};
use crate::app::{Event, Incoming, Outcome};
use crate::har;
use crate::session::Watched;
use crate::session::exchange::{Exchange, Resource};

/// Redirect hops are delivered before their raw headers; so many milliseconds later these are there.
const SETTLE: u32 = 120;

/// Recorded requests that are taken in at once: few enough for a frame.
const AT_ONCE: u32 = 100;

/// So many milliseconds later it is looked again whether the report is made.
const MAKING: u32 = 20;

/// Bodies above this many bytes aren't asked for.
const BODY: f64 = har::BODY_LIMIT as f64;

/// So many of the newest are looked through for hops that came early.
const NEWEST: u32 = 2_000;

/// What is under way.
#[derive(Default)]
pub(super) struct Network {
    reread: RefCell<Option<Timeout>>,
    rereads: Cell<u32>,
    /// Redirect hops that are to be read again.
    early: RefCell<Vec<String>>,
    /// What was recorded and hasn't been taken in yet, the newest first.
    waiting: RefCell<Array>,
    turn: RefCell<Option<Timeout>>,
}

/// Has `DevTools` show its Network panel, with those requests that a text of its filter fits.
pub(super) fn show(handle: &Handle, filter: &str) {
    let call = api::network_show(&api::object(&[("filter", filter.into())]));
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
        take(&for_finished, &[request]);
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
    read(move |entries| {
        handle.0.network.waiting.replace(entries.reverse());
        take_waiting(&handle);
    });
}

/// Reads the redirect hops again whose headers weren't there yet. They are among the newest, and nothing else is read:
/// it would be parsed, its body asked for, and be what it was.
fn read_early(handle: &Handle) {
    let handle = handle.clone();
    read(move |entries| {
        let mut early = handle.0.network.early.take();
        let mut is_early = |entry: &JsValue| {
            let found = key(entry).and_then(|key| early.iter().position(|early| *early == key));
            found.map(|place| early.swap_remove(place)).is_some()
        };
        let newest = entries.slice(entries.length().saturating_sub(NEWEST), entries.length());
        let mut hops: Vec<JsValue> = newest.iter().rev().filter(&mut is_early).collect();
        hops.reverse();
        take(&handle, &hops);
    });
}

fn read(taken: impl FnOnce(Array) + 'static) {
    let callback = Closure::once_into_js(move |log: JsValue| {
        taken(get(&log, "entries").dyn_into().unwrap_or_default());
    });
    // Without DevTools there is nothing to read.
    let _ = api::get_har(callback.unchecked_ref());
}

/// Takes in some of what was recorded, and the rest after the page has had its turn. While a report is made nothing is: it
/// would have to be kept twice.
fn take_waiting(handle: &Handle) {
    let network = &handle.0.network;
    let waiting = network.waiting.borrow().clone();
    let holds = handle.0.model.borrow().holds();
    if !holds {
        let some: Vec<JsValue> = (0..AT_ONCE.min(waiting.length())).map(|_| waiting.pop()).collect();
        take(handle, &some);
    }
    if waiting.length() > 0 {
        let later = handle.clone();
        let turn = Timeout::new(if holds { MAKING } else { 0 }, move || take_waiting(&later));
        network.turn.replace(Some(turn));
    }
}

/// Takes in requests, asks for the bodies that matter and reads early redirect hops again.
fn take(handle: &Handle, requests: &[JsValue]) {
    let network = &handle.0.network;
    let (mut list, mut hops) = (Vec::new(), Vec::new());
    for request in requests {
        let Some(incoming) = incoming(request) else { continue };
        let exchange = &incoming.exchange;
        if came_early(request, exchange.status) {
            hops.push(incoming.key.clone());
        }
        if wants_body(request, exchange) {
            ask_body(handle, request);
        }
        list.push(incoming);
    }
    if !list.is_empty() {
        handle.send(Event::Exchanges(list));
    }
    // A hop that stays incomplete must not be asked for without end.
    if !hops.is_empty() && network.rereads.get() < 3 {
        network.rereads.set(network.rereads.get() + 1);
        network.early.borrow_mut().extend(hops);
        let handle_later = handle.clone();
        let timer = Timeout::new(SETTLE, move || read_early(&handle_later));
        network.reread.replace(Some(timer));
    } else if hops.is_empty() {
        network.rereads.set(0);
    }
}

/// What tells a request from others.
fn key(request: &JsValue) -> Option<String> {
    let asked = get(request, "request");
    let started = get(request, "startedDateTime").as_string()?;
    Some(format!("{started}\n{}\n{}", text(&asked, "method"), text(&asked, "url")))
}

/// A request as the reader of files reads it. The browser writes it down, without the methods that Firefox keeps on it:
/// member by member it would be copied twice, and what waits for its body would lie in memory taken apart.
fn incoming(request: &JsValue) -> Option<Incoming> {
    let written = js_sys::JSON::stringify(request).ok()?.as_string()?;
    Some(Incoming { key: key(request)?, exchange: har::entry(&written)? })
}

/// Chromium writes the version in lower case as long as the raw headers are missing.
fn came_early(request: &JsValue, status: u16) -> bool {
    (300..400).contains(&status) && text(&get(request, "response"), "httpVersion") == "http/1.1"
}

/// What was sent back, as `DevTools` tells of it.
fn content(request: &JsValue) -> JsValue {
    get(&get(request, "response"), "content")
}

/// Bodies that can tell why: refusals, answers with data, pages.
fn wants_body(request: &JsValue, exchange: &Exchange) -> bool {
    let content = content(request);
    let (size, mime) = (get(&content, "size").as_f64().unwrap_or(0.0), text(&content, "mimeType"));
    let telling =
        ["json", "html", "xml", "text/plain", "urlencoded", "grpc"].iter().any(|part| mime.contains(part));
    let shown = matches!(
        exchange.resource,
        Resource::Script | Resource::Stylesheet | Resource::Image | Resource::Font | Resource::Media
    );
    let has_it = get(&content, "text").is_string();
    !has_it && size <= BODY && size != 0.0 && (exchange.status >= 400 || (telling && !shown))
}

/// Asks for a body; the request is handed over again with it.
fn ask_body(handle: &Handle, request: &JsValue) {
    let (handle, asked) = (handle.clone(), request.clone());
    let callback = Closure::once_into_js(move |body: JsValue, encoding: JsValue| {
        if body.as_string().is_none_or(|body| body.is_empty()) {
            return;
        }
        let content = content(&asked);
        for (name, value) in [("text", body), ("encoding", encoding)] {
            // Without its body the request says less; that is all.
            let _ = js_sys::Reflect::set(&content, &name.into(), &value);
        }
        if let Some(incoming) = incoming(&asked) {
            handle.send(Event::Exchanges(vec![incoming]));
        }
    });
    let method = get(request, "getContent");
    if let Some(method) = method.dyn_ref::<js_sys::Function>() {
        // Without its body the request says less; that is all.
        let _ = method.call1(request, &callback);
    }
}
