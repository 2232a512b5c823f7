//! The browser layer in a real browser: events go in, HTML comes out, strangers' text stays text.

#![cfg(target_arch = "wasm32")]

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64URL;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, HtmlElement, HtmlTextAreaElement};
use why401::app::{self, Edition, Event, Incoming, Model, Msg, update};
use why401::har;
use why401::http::signature::{Answer, checks, settled};
use why401::http::time::Millis;
use why401::http::{jwt, key};

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

/// The published cases of a file.
fn cases(text: &str) -> Vec<serde_json::Value> {
    let read = serde_json::from_str::<serde_json::Value>(text).unwrap_or_default();
    read["cases"].as_array().cloned().unwrap_or_default()
}

/// What the browser's cryptography says of a token and a key.
async fn checked(token: &str, key: &str) -> Option<Answer> {
    let (token, keys) = (jwt::read(token).value, key::read(key).ok()?);
    Some(match checks(&token, &keys) {
        Ok(checks) => settled(&checks, &why401::browser::check_signatures(&checks).await),
        Err(answer) => answer,
    })
}

/// Wycheproof's signatures, each with its key, as in the program's test (`src/cli/signature.rs` tells of the exceptions).
#[wasm_bindgen_test]
async fn the_browser_checks_signatures() {
    let tokens = cases(include_str!("data/jose/wycheproof-jws.json"));
    let (mut count, mut wrong) = (0, Vec::new());
    for case in cases(include_str!("data/jose/wycheproof-keys.json")) {
        for id in case["tokens"].as_array().into_iter().flatten() {
            let Some(of) = tokens.iter().find(|token| token["id"] == *id) else { continue };
            let answer = checked(of["token"].as_str().unwrap_or_default(), &case["key"].to_string()).await;
            count += 1;
            let exception = ["tc346", "tc347", "tc350", "tc351", "tc367", "tc370", "tc372", "tc373"];
            let good = matches!(answer, Some(Answer::Valid { .. }));
            if (of["result"] == "valid") != good && !exception.iter().any(|other| id == other) {
                wrong.push(format!("{id} {} {} {answer:?}", of["comment"], of["group"]));
            }
        }
    }
    assert_eq!((count, wrong), (268, Vec::new()));
}

/// Keys as OpenSSL writes them.
#[wasm_bindgen_test]
async fn the_browser_reads_pem() {
    let mut count = 0;
    for case in cases(include_str!("data/jose/openssl.json")) {
        for form in ["public", "pkcs1", "certificate"] {
            let Some(pem) = case[form].as_str() else { continue };
            let answer = checked(case["token"].as_str().unwrap_or_default(), pem).await;
            assert!(matches!(answer, Some(Answer::Valid { .. })), "{} {form}: {answer:?}", case["id"]);
            count += 1;
        }
    }
    assert_eq!(count, 14);
}

/// What `DevTools` tells of a request: at first without its body, then with it.
fn told(index: usize) -> Vec<Event> {
    let status = if index % 40 == 7 { 401 } else { 200 };
    let entry = |body: &str| {
        format!(
            r#"{{"startedDateTime":"2026-11-25T10:00:00.000Z","time":5,"request":{{"method":"GET","url":"https://a.example/api/{index}",
            "headers":[{{"name":"Host","value":"a.example"}},{{"name":"Authorization","value":"Bearer {token}"}},
            {{"name":"X-Request-Id","value":"{index}"}}]}},"response":{{"status":{status},"headers":[{{"name":"ETag","value":"{index}"}}],
            "content":{{"mimeType":"application/json"{body}}}}}}}"#,
            token = "t".repeat(900)
        )
    };
    let body = format!(r#","text":"{}""#, "b".repeat(12_000 + index % 7 * 8_000));
    let incoming = |text: &str| Some(Incoming { key: index.to_string(), exchange: har::entry(text)? });
    [entry(""), entry(&body)]
        .iter()
        .filter_map(|text| Some(Event::Exchanges(vec![incoming(text)?])))
        .collect()
}

/// A browser never takes back the memory of a program: what counts is the most that it ever was.
#[wasm_bindgen_test]
fn a_long_session_stays_under_the_stated_memory() {
    let mut model = Model::new(Edition::Panel, Millis(0));
    let mut dropped = 0;
    for index in 0..1_800 {
        for event in told(index) {
            update(&mut model, Msg { now: Millis(1), event });
        }
        if index % 150 == 149 {
            update(&mut model, Msg { now: Millis(2), event: Event::Clock });
            dropped = model.context().and_then(|context| context.dropped).map_or(0, |dropped| dropped.count);
        }
    }
    assert!(dropped > 0, "the cap was reached");
    let bytes = core::arch::wasm32::memory_size(0) * 65_536;
    assert!(bytes <= app::MEMORY, "{bytes} bytes");
}
