//! What the page itself is asked to do, each on a person's click: to tell what it has stored, and to send a request once
//! more. The expression is evaluated once, changes nothing there and leaves nothing behind.

use serde_json::Value;
use wasm_bindgen::prelude::*;

use super::api::{self, text};
use super::{Handle, error};
use crate::app::{Event, Outcome};
use crate::http::secret::Secret;
use crate::session::StorageToken;

/// Gives `[origin, [[area, key, value], …]]` of what may be a token: by its name, or by its look. A page whose storage is
/// shut off throws, and that is told.
const READ: &str = r#"[location.origin, ["localStorage", "sessionStorage"].flatMap((area) =>
  Object.entries(self[area])
    .filter(([key, value]) => value.length > 7 && value.length < 32768 &&
      (/\beyJ[\w-]+\.|"(access|id|refresh)_?token"/i.test(value) || /token|jwt|auth|bearer|credential|session/i.test(key)))
    .slice(0, 50).map(([key, value]) => [area, key, value]))]"#;

/// Asks the inspected page.
pub(super) fn read(handle: &Handle) {
    let handle_later = handle.clone();
    let callback = Closure::once_into_js(move |result: JsValue, trouble: JsValue| {
        if trouble.is_object() {
            handle_later.send(Event::Outcome(Outcome::Failed(failure(&trouble))));
        } else {
            handle_later.send(Event::Storage(tokens(&result)));
        }
    });
    if let Err(thrown) = api::evaluate(READ, callback.unchecked_ref()) {
        handle.send(Event::Outcome(Outcome::Failed(error::words(&thrown))));
    }
}

/// Has the page ask for something of its own origin. Nobody waits for the answer: the browser tells of the request.
pub(super) fn replay(
    handle: &Handle,
    method: &str,
    url: &str,
    headers: &[(String, Secret)],
    credentials: bool,
) {
    let headers: serde_json::Map<String, serde_json::Value> =
        headers.iter().map(|(name, value)| (name.clone(), value.expose().into())).collect();
    let options = serde_json::json!({
        "method": method,
        "headers": headers,
        "credentials": if credentials { "include" } else { "omit" },
        "cache": "no-store",
        "redirect": "manual",
    });
    let expression = format!("void fetch({}, {options}).catch(() => {{}})", serde_json::Value::from(url));
    let callback = Closure::once_into_js(|| {});
    if let Err(thrown) = api::evaluate(&expression, callback.unchecked_ref()) {
        handle.send(Event::Outcome(Outcome::Failed(error::words(&thrown))));
    }
}

/// `exceptionInfo`: the page threw, or the page can't be asked.
fn failure(trouble: &JsValue) -> String {
    let thrown = text(trouble, "value");
    if thrown.is_empty() { text(trouble, "description") } else { thrown }
}

fn tokens(result: &JsValue) -> Vec<StorageToken> {
    let told = api::data(result).unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let origin = text(&told[0]);
    let list = told[1].as_array().into_iter().flatten();
    list.map(|item| StorageToken {
        origin: origin.clone(),
        area: text(&item[0]),
        key: text(&item[1]),
        value: Secret::new(text(&item[2])),
    })
    .collect()
}
