//! Every place that a statement can point at is on screen, marked, once it was pressed.

use serde_json::json;
use why401::app::{Edition, Event, Model};

use crate::fixture::{NOW, event, token};
use crate::html::elements;
use crate::{document, press, region};

/// A session that holds something of everything: a token accepted, then another one refused.
fn session() -> Model {
    let headers = |token: &str| json!([{"name": "Authorization", "value": format!("Bearer {token}")}]);
    let entry = |at: i64, token: &str, status: u16| {
        json!({
            "startedDateTime": NOW.plus(at).to_rfc3339(), "time": 5, "_error": "net::ERR_FAILED",
            "request": {"method": "POST", "url": "https://api.shop.example/me", "headers": headers(token),
                "postData": {"mimeType": "text/plain", "text": "posted"}},
            "response": {"status": status, "headers": [{"name": "Date", "value": "Mon, 23 Nov 2026 08:04:13 GMT"}],
                "content": {"mimeType": "application/json", "text": "{\"error\":\"no\"}"}},
        })
    };
    let other = token().replacen("eyJhbGci", "eyJhbGciOiJub25lIiwieCI6", 1);
    let cookie = json!({"name": "sid", "value": "kept-in-the-store", "domain": "api.shop.example", "path": "/", "hostOnly": true});
    let har = json!({"log": {"version": "1.2", "entries": [entry(0, &token(), 200), entry(900, &other, 401), entry(1800, &token(), 401)],
        "_why401": {"version": 1, "capturedAt": NOW.plus(5000).to_rfc3339(), "cookies": [cookie],
            "cookieChanges": [{"at": NOW.plus(400).to_rfc3339(), "removed": true, "cause": "expired", "cookie": cookie}],
            "storageTokens": [{"origin": "https://api.shop.example", "area": "localStorage", "key": "jwt", "value": "kept-by-the-page"}],
            "headersBefore": [{"entry": 1, "requestHeaders": [{"name": "X-Before", "value": "taken-away"}]}],
            "extensions": [{"id": "a", "name": "A", "enabled": true, "permissions": ["webRequest"], "hostPermissions": ["<all_urls>"]}]}}});
    let mut model = Model::new(Edition::Page, NOW);
    event(&mut model, Event::File { name: "all.har".to_owned(), bytes: Some(har.to_string().into_bytes()) });
    model
}

#[test]
fn every_place_is_shown_and_marked() {
    for (entry, place) in [
        ("1", "request.url"),
        ("1", "request.header.authorization"),
        ("1", "request.header.authorization#exp"),
        ("1", "request.header.x-absent"),
        ("1", "request.body"),
        ("1", "response.status"),
        ("1", "response.header.date"),
        ("1", "response.header.x-absent"),
        ("1", "response.body"),
        ("1", "response.body#error"),
        ("1", "error"),
        ("1", "timing"),
        ("1", "browser"),
        ("1", "jar.sid"),
        ("1", "headersBefore.x-before"),
        ("", "cookieChanges.0"),
        ("", "storage.jwt"),
        ("", "extensions"),
    ] {
        let mut model = session();
        press(&mut model, "place", &format!("{entry}|{place}"));
        let all = elements(&document(&model));
        let marked = |it: &&crate::Element| it.get("data-place") == place && it.get("data-hit") == "true";
        assert!(all.iter().any(|it| marked(&it)), "{place} isn't marked");
    }
}

#[test]
fn a_refused_token_stands_beside_the_last_accepted_one() {
    let mut model = session();
    press(&mut model, "entry", "1");
    let shown = region(&model, "request");
    assert!(shown.contains("Another token was accepted"), "{shown}");
    press(&mut model, "entry", "2");
    assert!(region(&model, "request").contains("This very token was accepted"));
    press(&mut model, "entry", "0");
    assert!(!region(&model, "request").contains("was accepted by this host"));
}

#[test]
fn what_lies_beyond_a_request_is_masked_too() {
    for place in ["|storage.jwt", "1|headersBefore.x-before", "|cookieChanges.0"] {
        let mut model = session();
        press(&mut model, "place", place);
        let html = document(&model);
        for secret in ["kept-by-the-page", "taken-away", "kept-in-the-store"] {
            assert!(!html.contains(secret), "{secret} at {place}");
        }
    }
}
