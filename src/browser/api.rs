//! Exactly the calls of `chrome.*` that are used. Firefox offers the same names.
//!
//! Each may be missing, throw, or reject: all are declared with `catch`.

use js_sys::{Function, Promise};
use serde_json::Value;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = ["chrome", "devtools", "network"], js_name = getHAR)]
    pub(super) fn get_har(callback: &Function) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "devtools", "network", "onRequestFinished"], js_name = addListener)]
    pub(super) fn on_request_finished(listener: &Function) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "devtools", "network", "onRequestFinished"], js_name = removeListener)]
    pub(super) fn off_request_finished(listener: &Function) -> Result<(), JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "devtools", "network", "onNavigated"], js_name = addListener)]
    pub(super) fn on_navigated(listener: &Function) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "devtools", "network", "onNavigated"], js_name = removeListener)]
    pub(super) fn off_navigated(listener: &Function) -> Result<(), JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "devtools", "panels", "network"], js_name = show)]
    pub(super) fn network_show(request: &JsValue) -> Result<Promise, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "devtools", "panels"], js_name = setThemeChangeHandler)]
    pub(super) fn theme_handler(handler: &JsValue) -> Result<(), JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "devtools", "inspectedWindow"], js_name = reload)]
    pub(super) fn reload(options: &JsValue) -> Result<(), JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "tabs"], js_name = get)]
    pub(super) fn tab(id: f64) -> Result<Promise, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "tabs"], js_name = reload)]
    pub(super) fn tab_reload(id: f64) -> Result<Promise, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "tabs"], js_name = query)]
    pub(super) fn tabs(filter: &JsValue) -> Result<Promise, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "tabs", "onUpdated"], js_name = addListener)]
    pub(super) fn on_tab_updated(listener: &Function) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "tabs", "onUpdated"], js_name = removeListener)]
    pub(super) fn off_tab_updated(listener: &Function) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "tabs", "onActivated"], js_name = addListener)]
    pub(super) fn on_tab_activated(listener: &Function) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "tabs", "onActivated"], js_name = removeListener)]
    pub(super) fn off_tab_activated(listener: &Function) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "tabs", "onRemoved"], js_name = addListener)]
    pub(super) fn on_tab_removed(listener: &Function) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "tabs", "onRemoved"], js_name = removeListener)]
    pub(super) fn off_tab_removed(listener: &Function) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "action", "onClicked"], js_name = addListener)]
    pub(super) fn on_button(listener: &Function) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "action", "onClicked"], js_name = removeListener)]
    pub(super) fn off_button(listener: &Function) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "action"], js_name = setBadgeText)]
    pub(super) fn badge(details: &JsValue) -> Result<Promise, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "tabs"], js_name = update)]
    pub(super) fn tab_update(id: f64, changes: &JsValue) -> Result<Promise, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "cookies"], js_name = getAllCookieStores)]
    pub(super) fn cookie_stores() -> Result<Promise, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "cookies"], js_name = getAll)]
    pub(super) fn cookies(filter: &JsValue) -> Result<Promise, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "cookies"], js_name = remove)]
    pub(super) fn cookie_remove(details: &JsValue) -> Result<Promise, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "cookies"], js_name = set)]
    pub(super) fn cookie_set(details: &JsValue) -> Result<Promise, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "cookies", "onChanged"], js_name = addListener)]
    pub(super) fn on_cookie_changed(listener: &Function) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "cookies", "onChanged"], js_name = removeListener)]
    pub(super) fn off_cookie_changed(listener: &Function) -> Result<(), JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "permissions"], js_name = getAll)]
    pub(super) fn permissions() -> Result<Promise, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "permissions"], js_name = contains)]
    pub(super) fn permitted(what: &JsValue) -> Result<Promise, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "permissions"], js_name = request)]
    pub(super) fn ask_permission(what: &JsValue) -> Result<Promise, JsValue>;
    /// Firefox's edition alone has it (`bridge.js`).
    #[wasm_bindgen(catch, js_name = askBeside)]
    pub(super) fn ask_beside(what: &JsValue, words: &JsValue) -> Result<Promise, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "permissions"], js_name = remove)]
    pub(super) fn give_back(what: &JsValue) -> Result<Promise, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "permissions", "onAdded"], js_name = addListener)]
    pub(super) fn on_permission_added(listener: &Function) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "permissions", "onAdded"], js_name = removeListener)]
    pub(super) fn off_permission_added(listener: &Function) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "permissions", "onRemoved"], js_name = addListener)]
    pub(super) fn on_permission_removed(listener: &Function) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "permissions", "onRemoved"], js_name = removeListener)]
    pub(super) fn off_permission_removed(listener: &Function) -> Result<(), JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "privacy", "websites", "thirdPartyCookiesAllowed"], js_name = get)]
    pub(super) fn third_party_setting(details: &JsValue) -> Result<Promise, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "browsingData"], js_name = remove)]
    pub(super) fn clear_data(options: &JsValue, kinds: &JsValue) -> Result<Promise, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "devtools", "inspectedWindow"], js_name = eval)]
    pub(super) fn evaluate(expression: &str, callback: &Function) -> Result<(), JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "storage", "local"], js_name = set)]
    pub(super) fn store(items: &JsValue) -> Result<Promise, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "storage", "local"], js_name = get)]
    pub(super) fn stored(key: &JsValue) -> Result<Promise, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "management"], js_name = setEnabled)]
    pub(super) fn set_enabled(id: &str, enabled: bool) -> Result<Promise, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "management"], js_name = getAll)]
    pub(super) fn extensions() -> Result<Promise, JsValue>;
}

/// A value of the browser as data: the one way in which any comes into Rust. `undefined` becomes null, whole numbers stay
/// whole, and half a surrogate pair becomes U+FFFD. A value with a function somewhere in it is none.
pub(super) fn data(value: &JsValue) -> Option<Value> {
    serde_wasm_bindgen::from_value(value.clone()).ok()
}

/// Waits for a call and gives what came as data; null where it failed.
pub(super) async fn told(call: Result<Promise, JsValue>) -> Value {
    done(call).await.ok().and_then(|value| data(&value)).unwrap_or_default()
}

/// A value by its path from the global object, or `undefined`.
pub(super) fn global(path: &[&str]) -> JsValue {
    path.iter().fold(JsValue::from(js_sys::global()), |value, name| get(&value, name))
}

/// A member, or `undefined`.
pub(super) fn get(value: &JsValue, name: &str) -> JsValue {
    js_sys::Reflect::get(value, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

/// A member that is text, or an empty one.
pub(super) fn text(value: &JsValue, name: &str) -> String {
    get(value, name).as_string().unwrap_or_default()
}

/// The members of an array; none where it isn't one.
pub(super) fn list(value: &JsValue) -> Vec<JsValue> {
    if js_sys::Array::is_array(value) { js_sys::Array::from(value).to_vec() } else { Vec::new() }
}

/// An object of these members.
pub(super) fn object(members: &[(&str, JsValue)]) -> JsValue {
    let object = js_sys::Object::new();
    for (name, value) in members {
        // A fresh plain object takes every member.
        let _ = js_sys::Reflect::set(&object, &(*name).into(), value);
    }
    object.into()
}

/// Waits for a call, or says why it failed.
pub(super) async fn done(call: Result<Promise, JsValue>) -> Result<JsValue, JsValue> {
    wasm_bindgen_futures::JsFuture::from(call?).await
}

/// A listener of an extension event; dropping it removes it.
pub(super) struct Listener {
    closure: Closure<dyn FnMut(JsValue)>,
    off: fn(&Function) -> Result<(), JsValue>,
}

impl Listener {
    /// Adds a listener by its pair of calls; `None` where the event isn't there.
    pub(super) fn new(
        on: fn(&Function) -> Result<(), JsValue>,
        off: fn(&Function) -> Result<(), JsValue>,
        heard: impl FnMut(JsValue) + 'static,
    ) -> Option<Self> {
        let closure = Closure::new(heard);
        on(closure.as_ref().unchecked_ref()).ok()?;
        Some(Self { closure, off })
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        // Where the event has gone with its permission there is nothing left to remove.
        let _ = (self.off)(self.closure.as_ref().unchecked_ref());
    }
}
