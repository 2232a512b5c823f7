//! Readers that do quickly what a library does: what they give must be what it gives. Also run in Chromium, where some of them
//! use vector instructions (`tests/page_readers.rs`).

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::Value;
use why401::har;
use why401::http::base64::{Alphabet, decode};
use why401::http::json_object;
use why401::http::members::Members;

/// A JSON object's members; one may be left for later, and is then what the library makes of it.
pub(crate) fn members(input: &[u8]) {
    let theirs = json_object::object(input);
    let ours = Members::read(input.to_vec());
    assert_eq!(ours.as_ref().map(|(members, twice)| (members.to_map(), *twice)), theirs);
    let Some(((ours, _), (theirs, _))) = ours.zip(theirs) else { return };
    assert!(ours.iter().map(|(name, _)| name).eq(theirs.keys()));
    assert!(!ours.has("no such"));
    let read = || Members::read(input.to_vec()).unwrap().0;
    for (name, value) in &theirs {
        // Asked for as nothing else was before.
        assert_eq!(read().text(name), value.as_str());
        assert_eq!(read().get(name), Some(value));
        assert!(read().whole(name).is_none_or(|whole| Some(whole) == value.as_u64()));
    }
    match ours.json() {
        Cow::Borrowed(text) => assert_eq!(text.as_bytes(), input),
        Cow::Owned(text) => assert_eq!(text, Value::Object(theirs).to_string()),
    }
}

/// The inside of a string: as a header's value and as a body in a HAR file.
pub(crate) fn strings(input: &[u8]) {
    let inside = String::from_utf8_lossy(input);
    let file = format!(
        r#"{{"log":{{"entries":[{{"request":{{"url":"https://a.example/","headers":[{{"name":"X-A","value":"{inside}"}}]}},"response":{{"status":401,"headers":[],"content":{{"mimeType":"text/plain","text":"{inside}"}}}}}}]}}}}"#
    );
    let read = har::read(file.as_bytes());
    let Ok(theirs) = serde_json::from_str::<String>(&format!("\"{inside}\"")) else { return };
    let session = read.unwrap().0;
    let exchange = session.exchanges.first().unwrap();
    assert_eq!(exchange.request_headers.get("x-a"), Some(theirs.as_str()));
    // Long bodies aren't kept.
    if theirs.len() < 10_000 {
        assert_eq!(exchange.response_body.as_ref().map_or("", |body| body.text.expose()), theirs);
    }
}

/// base64 as it should be; what isn't is refused by the library and has issues here.
pub(crate) fn base64(input: &[u8]) {
    let strict = |text: &str, alphabet: Alphabet, theirs: Option<Vec<u8>>| {
        let read = decode(text, 0, alphabet);
        assert_eq!(read.value.filter(|_| read.issues.is_empty()), theirs, "{text}");
    };
    let text = String::from_utf8_lossy(input);
    strict(&text, Alphabet::UrlSafe, URL_SAFE_NO_PAD.decode(input).ok());
    strict(&text, Alphabet::Standard, STANDARD.decode(input).ok());
    let encoded = URL_SAFE_NO_PAD.encode(input);
    strict(&encoded, Alphabet::UrlSafe, Some(input.to_vec()));
}
