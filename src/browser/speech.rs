//! The language of the document: what the browser prefers, texts that are got when they are needed, and the direction.
//!
//! Texts are scripts beside the page. A page opened from the file system can fetch nothing, but run what lies beside it; and
//! the policy of all editions allows no script from elsewhere.

use gloo::events::EventListener;
use js_sys::JsString;
use wasm_bindgen::{JsCast, JsValue};

use super::{Handle, api};
use crate::app::Event;
use crate::words::Language;

/// The languages that the browser asks sites for.
pub(super) fn preferred() -> Vec<String> {
    let tags = gloo::utils::window().navigator().languages();
    tags.iter().filter_map(|tag| Some(tag.dyn_into::<JsString>().ok()?.into())).collect()
}

/// Gets the texts of a language.
pub(super) fn get(handle: &Handle, language: Language) {
    if here(language).is_some() {
        return handle.send(Event::Words(language, here(language)));
    }
    if load(handle, language).is_err() {
        handle.send(Event::Words(language, None));
    }
}

/// Texts that a script has brought.
fn here(language: Language) -> Option<String> {
    api::get(&api::global(&["WHY401_WORDS"]), language.tag()).as_string()
}

fn load(handle: &Handle, language: Language) -> Result<(), JsValue> {
    let script = gloo::utils::document().create_element("script")?;
    script.set_attribute("src", &format!("words/{}.js", language.tag()))?;
    let listeners = ["load", "error"].map(|end| {
        let handle = handle.clone();
        EventListener::once(&script, end, move |_| handle.send(Event::Words(language, here(language))))
    });
    handle.0.dom_listeners.borrow_mut().extend(listeners);
    gloo::utils::body().append_child(&script).map(drop)
}

/// Tells the browser which language the document is in, where its lines begin, and its title.
pub(super) fn mark(language: Language, title: Option<String>) {
    let document = gloo::utils::document();
    if let Some(title) = title {
        document.set_title(&title);
    }
    let Some(root) = document.document_element() else { return };
    // An element takes any attribute.
    let _ = root.set_attribute("lang", language.tag());
    let _ = root.set_attribute("dir", language.direction());
}
