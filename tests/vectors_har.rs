//! The HAR files of others (`tests/data/har`) in the browser too: as many requests are read as the catalogue counts, and what
//! can't be used is refused. `tests/har_files.rs` looks closer, with files and the program at hand.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use serde_json::Value;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;
use why401::engine::Engine;
use why401::har;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

macro_rules! files {
    ($($name:literal)+) => {
        const FILES: &[(&str, &[u8])] =
            &[$(($name, include_bytes!(concat!("data/har/files/", $name)))),+];
    };
}

files! {
    "har-reader-invalid-date.har"
    "har-rs-charles-someapi123.har"
    "har-to-openapi-auth-variants.har"
    "haralyzer-humanssuck.net.har"
    "haralyzer-missing_page.har"
    "haralyzer-single_entry.har"
    "harviewer-chrome51-aborted.har"
    "harviewer-chrome51.har"
    "harviewer-data-url.har"
    "harviewer-fiddler-cnn.har"
    "harviewer-firebug-simple.har"
    "harviewer-firefox47-empty-post-data.har"
    "harviewer-ie11-fiddler.har"
    "harviewer-jsonp-wrapped.har"
    "harviewer-missing-content-type.har"
    "harviewer-no-headers.har"
    "harviewer-not-json.har"
    "harviewer-not-valid.har"
    "mitmproxy-brokenfile.har"
    "mitmproxy-charles.har"
    "mitmproxy-firefox.har"
    "mitmproxy-flows-error_log.har"
    "mitmproxy-flows-websocket.har"
    "mitmproxy-insomnia.har"
    "mitmproxy-with-bom.har"
    "perfcascade-browsertime-sitespeed.har"
    "perfcascade-capture-har-cnn.har"
    "perfcascade-chrome-bbc.har"
    "perfcascade-chrome-github-home.har"
    "perfcascade-firefox54-nghttp2.har"
    "perfcascade-webpagetest-github-modified.har"
    "perfcascade-webpagetest-github.har"
    "playwright-har-redirect.har"
    "playwright-har-sha1.har"
    "polly-artifactory-302.har"
    "polly-azure-authenticate-invalid-401.har"
    "polly-azure-catalog-401-bearer-pop.har"
    "polly-azure-devops-401-basic.har"
    "polly-azure-organization-403.har"
    "polly-azure-subscription-403.har"
    "wpt-web-bundle-cross-origin.har"
    "wpt-web-bundle-non-utf8-query.har"
}

#[test]
fn every_file_is_read_or_refused() {
    let catalog: Value = serde_json::from_str(include_str!("data/har/catalog.json")).unwrap();
    let catalog = catalog["files"].as_array().unwrap();
    assert_eq!(catalog.len(), FILES.len());
    for entry in catalog {
        let name = entry["file"].as_str().unwrap();
        let (_, bytes) = FILES
            .iter()
            .find(|(file, _)| name.strip_prefix("files/") == Some(file))
            .unwrap_or_else(|| panic!("{name}"));
        // The report is made, and says how many it is about.
        let read =
            har::read(bytes).ok().map(|(session, _)| Engine::of(session).report().seen.exchanges as u64);
        let expected = entry["entries"].as_u64().filter(|count| *count > 0);
        assert_eq!(read, expected, "{name}");
    }
}
