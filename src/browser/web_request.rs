//! The second source of requests: `webRequest`, which sees headers before other extensions and what `DevTools` loses.

use js_sys::{Array, Function};
use wasm_bindgen::prelude::*;

use super::Handle;
use super::api::{self, get, object};
use crate::app::Event;
use crate::har::{WebEvent, WebStage};
use crate::session::Watched;

/// The events, and which headers each shall bring.
const EVENTS: [(&str, WebStage, Option<&str>); 6] = [
    ("onBeforeSendHeaders", WebStage::Before, Some("requestHeaders")),
    ("onSendHeaders", WebStage::Sent, Some("requestHeaders")),
    ("onHeadersReceived", WebStage::Received, Some("responseHeaders")),
    ("onBeforeRedirect", WebStage::Redirected, Some("responseHeaders")),
    ("onCompleted", WebStage::Completed, Some("responseHeaders")),
    ("onErrorOccurred", WebStage::Failed, None),
];

/// A listener of one of the events; dropping it removes it.
pub(super) struct Listener {
    event: JsValue,
    closure: Closure<dyn FnMut(JsValue)>,
}

impl Drop for Listener {
    fn drop(&mut self) {
        // Where the event has gone with its permission there is nothing left to remove.
        let _ = call(&self.event, "removeListener", &Array::of1(self.closure.as_ref()));
    }
}

/// Listens to the inspected tab's requests, none of them blocked or changed. Without access to a site its requests
/// don't come; when access is granted they do, so this is done once.
pub(super) fn watch(handle: &Handle) {
    let Some(tab) = handle.0.store.tab() else { return };
    let filter = object(&[("urls", Array::of1(&"<all_urls>".into()).into()), ("tabId", tab.into())]);
    let listeners: Vec<Listener> = EVENTS
        .iter()
        .filter_map(|(name, stage, headers)| listen(handle, &filter, name, *stage, *headers))
        .collect();
    if listeners.len() == EVENTS.len() {
        handle.send(Event::Watching(Watched { web_request: Some(super::now()), ..Watched::default() }));
    }
    handle.0.web_listeners.replace(listeners);
}

/// Listens no more.
pub(super) fn end(handle: &Handle) {
    handle.0.web_listeners.take();
}

fn listen(
    handle: &Handle,
    filter: &JsValue,
    name: &str,
    stage: WebStage,
    headers: Option<&'static str>,
) -> Option<Listener> {
    let event = api::global(&["chrome", "webRequest", name]);
    let handle = handle.clone();
    let closure = Closure::<dyn FnMut(JsValue)>::new(move |details: JsValue| {
        if let Some(details) = api::data(&details) {
            handle.send(Event::Web(WebEvent::read(stage, &details)));
        }
    });
    let listener = Listener { event, closure };
    let add = |extra: &[&str]| {
        let wanted: Array = headers.iter().copied().chain(extra.iter().copied()).map(JsValue::from).collect();
        let arguments = Array::of2(listener.closure.as_ref(), filter);
        if wanted.length() > 0 {
            arguments.push(&wanted);
        }
        call(&listener.event, "addListener", &arguments)
    };
    // Chromium keeps Authorization and Cookie for who asks for extra headers; Firefox knows no such word.
    let added = if headers.is_some() { add(&["extraHeaders"]).or_else(|_| add(&[])) } else { add(&[]) };
    added.ok().map(|_| listener)
}

fn call(event: &JsValue, method: &str, arguments: &Array) -> Result<JsValue, JsValue> {
    let function: Function = get(event, method).dyn_into()?;
    js_sys::Reflect::apply(&function, event, arguments)
}
