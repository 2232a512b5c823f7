//! Anything can be thrown: this makes words of it.

use wasm_bindgen::{JsCast, JsValue};

/// What a thrown value says.
pub(super) fn words(thrown: &JsValue) -> String {
    if let Some(error) = thrown.dyn_ref::<js_sys::Error>() {
        return String::from(error.message());
    }
    thrown.as_string().unwrap_or_else(|| format!("{thrown:?}"))
}
