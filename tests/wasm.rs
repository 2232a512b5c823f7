//! The browser layer in a real browser: events go in, HTML comes out, strangers' text stays text.

#![cfg(target_arch = "wasm32")]

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64URL;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, HtmlElement, HtmlTextAreaElement};

wasm_bindgen_test_configure!(run_in_browser);

/// A fresh page with the app in it.
fn page() -> Option<Document> {
    let document = web_sys::window()?.document()?;
    if let Some(old) = document.get_element_by_id("app") {
        old.remove();
    }
    let root = document.create_element("div").ok()?;
    root.set_id("app");
    document.query_selector("body").ok()??.append_child(&root).ok()?;
    why401::browser::start_page().ok()?;
    Some(document)
}

/// Pastes a line and presses the button, as a person would.
fn decode(document: &Document, line: &str) -> Option<String> {
    let field: HtmlTextAreaElement = document.get_element_by_id("paste")?.dyn_into().ok()?;
    field.set_value(line);
    let button = document.query_selector("form.paste button").ok()??;
    button.dyn_into::<HtmlElement>().ok()?.click();
    document.get_element_by_id("app")?.text_content()
}

#[wasm_bindgen_test]
fn a_pasted_token_is_taken_apart() {
    let document = page();
    assert!(document.is_some(), "the page starts");
    let claims = BASE64URL.encode(r#"{"sub":"ana","iss":"https://id.example","exp":1700000000}"#);
    let header = BASE64URL.encode(r#"{"alg":"HS256","typ":"JWT"}"#);
    let line = format!("Authorization: Bearer {header}.{claims}.c2lnbmF0dXJl");
    let shown = document.and_then(|document| decode(&document, &line)).unwrap_or_default();
    assert!(shown.contains("https://id.example"), "the issuer is shown: {shown}");
    assert!(!shown.contains("c2lnbmF0dXJl"), "the signature isn't: {shown}");
}

#[wasm_bindgen_test]
fn a_hostile_claim_stays_text() {
    let document = page();
    let claims =
        BASE64URL.encode(r#"{"sub":"<img src=x onerror=\"document.title='scripted'\"><script>1</script>"}"#);
    let header = BASE64URL.encode(r#"{"alg":"HS256"}"#);
    let line = format!("{header}.{claims}.c2lnbmF0dXJl");
    let shown = document.as_ref().and_then(|document| decode(document, &line)).unwrap_or_default();
    assert!(shown.contains("<img src=x"), "it is shown as text: {shown}");
    let made = document.and_then(|document| document.query_selector("#app img, #app script").ok().flatten());
    assert!(made.is_none(), "no element is made of it");
}
