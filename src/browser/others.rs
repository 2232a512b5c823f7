//! Other extensions: listed, switched off and on, and remembered while they are off.

use serde_json::Value;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

use super::api::{self, object};
use super::{Handle, effects, error};
use crate::app::{Event, Outcome};
use crate::har;
use crate::session::Extension;

/// The key under which the ids are kept of those that a test switched off.
const OFF: &str = "switchedOff";

/// Asks for `management` and lists them.
pub(super) fn list(handle: &Handle) {
    let call = effects::ask(handle, &effects::permission("management"), "view.asks-management");
    let handle = handle.clone();
    spawn_local(async move {
        let allowed = api::done(call).await.is_ok_and(|yes| yes.is_truthy());
        let list = if allowed { read().await } else { None };
        handle.send(Event::Extensions(list));
    });
}

async fn read() -> Option<Vec<Extension>> {
    let list = api::told(api::extensions()).await;
    let own = api::global(&["chrome", "runtime", "id"]).as_string();
    // Neither this one nor themes.
    let other = |it: &&Value| it["type"] == "extension" && it["id"].as_str() != own.as_deref();
    Some(list.as_array()?.iter().filter(other).map(har::extension).collect())
}

/// Switches, one after the other, and lists them anew. The first failure is told; the others are tried.
pub(super) fn switch(handle: &Handle, off: Vec<String>, on: Vec<String>) {
    let handle = handle.clone();
    spawn_local(async move {
        let mut trouble = None;
        let (mut went_off, mut went_on) = (Vec::new(), Vec::new());
        let wanted = off.into_iter().map(|id| (id, false)).chain(on.into_iter().map(|id| (id, true)));
        for (id, enabled) in wanted {
            match api::done(api::set_enabled(&id, enabled)).await {
                Ok(_) if enabled => went_on.push(id),
                Ok(_) => went_off.push(id),
                Err(thrown) => trouble = trouble.or(Some(error::words(&thrown))),
            }
        }
        if let Some(list) = read().await {
            handle.send(Event::Extensions(Some(list)));
        }
        handle.send(Event::Outcome(Outcome::Switched { off: went_off, on: went_on, trouble }));
    });
}

/// Keeps the ids of those that are off, so that a later panel can offer to switch them on.
pub(super) fn remember(ids: &[String]) {
    let list: js_sys::Array = ids.iter().map(|id| JsValue::from(id.as_str())).collect();
    // Without storage only this panel knows.
    spawn_local(async move { drop(api::done(api::store(&object(&[(OFF, list.into())]))).await) });
}

/// Looks whether an earlier panel left some off.
pub(super) fn recall(handle: &Handle) {
    let handle = handle.clone();
    spawn_local(async move {
        let stored = api::told(api::stored(&OFF.into())).await;
        let ids = har::texts(&stored, OFF);
        if !ids.is_empty() {
            handle.send(Event::LeftOff(ids));
        }
    });
}
