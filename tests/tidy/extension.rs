//! What the extension may do, and that its pages can't send.

use super::source::{File, below, none, pages, read, rust, with_extension};
use serde_json::{Value, json};
use why401::words::Language;

const CSP: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; \
                   connect-src 'self'; form-action 'none'; base-uri 'none'";
const PAGE_CSP: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; \
                        worker-src 'self' blob:; manifest-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'";

#[test]
fn permissions_are_the_agreed_ones() {
    let manifest = manifest();
    assert_eq!(manifest["manifest_version"], 3);
    assert_eq!(manifest["host_permissions"], json!(["<all_urls>"]));
    assert_eq!(sorted(&manifest["permissions"]), ["browsingData", "cookies", "storage", "webRequest"]);
    assert_eq!(sorted(&manifest["optional_permissions"]), ["management", "privacy"]);
}

#[test]
fn the_edition_for_everyone_asks_for_nothing_at_the_installation() {
    let manifest = everyone();
    assert_eq!(manifest["manifest_version"], 3);
    // None of these makes a browser warn; the end-to-end test asks Chromium itself.
    assert_eq!(sorted(&manifest["permissions"]), ["activeTab", "sidePanel", "webRequest"]);
    assert_eq!(
        sorted(&manifest["optional_permissions"]),
        ["browsingData", "cookies", "management", "privacy"]
    );
    assert_eq!(manifest["optional_host_permissions"], json!(["*://*/*"]));
    for key in ["host_permissions", "content_scripts", "web_accessible_resources", "devtools_page"] {
        assert_eq!(manifest[key], Value::Null, "{key} in the manifest");
    }
    // Its worker shows the panel and nothing else.
    assert_eq!(manifest["background"], json!({ "service_worker": "background.js" }));
    for worker in ["extension/everyone/background.js", "extension/everyone/firefox/background.js"] {
        assert_eq!(read(worker).matches("addListener").count(), 1, "{worker}");
    }
    let overlay: Value = serde_json::from_str(&read("extension/everyone/manifest.firefox.json")).unwrap();
    assert_eq!(sorted(&overlay["permissions"]), ["activeTab", "webRequest"]);
    for key in
        ["host_permissions", "optional_permissions", "optional_host_permissions", "content_security_policy"]
    {
        assert_eq!(overlay[key], Value::Null, "{key} in the overlay");
    }
}

#[test]
fn no_code_of_ours_runs_outside_the_panel() {
    let manifest = manifest();
    for key in
        ["content_scripts", "background", "web_accessible_resources", "externally_connectable", "sandbox"]
    {
        assert_eq!(manifest[key], Value::Null, "{key} in the manifest");
    }
}

/// Firefox gives the panel's page little of the API: there, and only there, a page without a window calls it for the panel.
#[test]
fn the_firefox_edition_adds_its_bridge_alone() {
    let overlay: Value = serde_json::from_str(&read("extension/manifest.firefox.json")).unwrap();
    assert_eq!(overlay["background"], json!({ "scripts": ["background.js"] }));
    for key in ["content_scripts", "permissions", "host_permissions", "web_accessible_resources"] {
        assert_eq!(overlay[key], Value::Null, "{key} in the overlay");
    }
}

#[test]
fn the_panel_runs_under_the_strict_policy() {
    for manifest in [manifest(), everyone()] {
        assert_eq!(manifest["content_security_policy"]["extension_pages"], CSP);
    }
}

#[test]
fn the_page_runs_under_the_strict_policy() {
    let html = read("www/index.html");
    assert!(
        html.contains(&format!("content=\"{PAGE_CSP}\"")),
        "www/index.html lacks the policy:\n{PAGE_CSP}"
    );
}

#[test]
fn the_overlay_has_only_what_differs() {
    let overlay: Value = serde_json::from_str(&read("extension/manifest.firefox.json")).unwrap();
    let manifest = manifest();
    let same: Vec<String> = overlay
        .as_object()
        .unwrap()
        .iter()
        .filter(|(key, value)| manifest[*key] == **value)
        .map(|(key, _)| key.clone())
        .collect();
    none("keys of manifest.firefox.json that repeat manifest.json", &same);
}

/// What browsers and stores show of the extension before it runs: the longest that they take, by the message's name.
const ABOUT: [(&str, usize); 4] =
    [("description", 132), ("everyoneDescription", 132), ("everyoneName", 45), ("everyoneTitle", 60)];

#[test]
fn browsers_can_name_it_in_every_language() {
    let (mut broken, manifests) = (Vec::new(), [manifest(), everyone()]);
    for manifest in &manifests {
        assert_eq!(manifest["default_locale"], "en");
    }
    let manifests = manifests.map(|manifest| manifest.to_string()).concat();
    for tag in Language::ALL.map(|language| language.tag().replace('-', "_")) {
        let told: Value =
            serde_json::from_str(&read(&format!("extension/_locales/{tag}/messages.json"))).unwrap();
        let mut names: Vec<&str> = told.as_object().unwrap().keys().map(String::as_str).collect();
        names.sort_unstable();
        assert_eq!(names, ABOUT.map(|(name, _)| name), "messages of {tag}");
        for (name, longest) in ABOUT {
            assert!(manifests.contains(&format!("__MSG_{name}__")), "no manifest says {name}");
            let length = told[name]["message"].as_str().unwrap_or_default().chars().count();
            if !(8..=longest).contains(&length) {
                broken.push(format!("{tag} {name}: {length} characters"));
            }
        }
    }
    none("names and descriptions that are missing or too long", &broken);
}

#[test]
fn nothing_is_inline() {
    let broken = find(
        &with_extension(pages(), &["html"]),
        &["<script>", "<style", " style=", " onclick=", " onload=", "javascript:"],
    );
    none("inline script or style", &broken);
}

#[test]
fn nothing_is_fetched_from_elsewhere() {
    let broken = find(
        &with_extension(pages(), &["html", "css", "js"]),
        &["http://", "https://", "@import", "src=\"//", "href=\"//"],
    );
    none("remote addresses in pages", &broken);
}

/// The policy stops fetch, sockets, images, beacons and forms; not navigation, windows and WebRTC. None is called anyway.
#[test]
fn pages_never_call_what_can_send() {
    let mut scripts = with_extension(pages(), &["js"]);
    for script in &mut scripts {
        // Shows the extension's own panel.
        script.text = script.text.replace("sidePanel.open(", "").replace("sidebarAction.open(", "");
    }
    let banned = [
        "fetch(",
        "XMLHttpRequest",
        "WebSocket",
        "EventSource",
        "sendBeacon",
        "WebTransport",
        "RTCPeer",
        "window.open",
        "open(",
        "location",
        "eval(",
        "Function(",
        "importScripts",
        "innerHTML",
    ];
    let scripts: Vec<File> = scripts
        .into_iter()
        .map(|file| {
            if let Some((_, calls)) = GET_THEIR_OWN.iter().find(|(path, _)| file.path == *path) {
                File { text: but_its_own(&file, calls), ..file }
            } else {
                file
            }
        })
        .collect();
    none("scripts that could send or run text", &find(&scripts, &banned));
}

/// Scripts that get what lies beside them, by the calls that they are there for. The service worker opens its cache, and where
/// that lacks one of the site's own files, it lets the page's request for it through. The panel loads the rest of its module.
const GET_THEIR_OWN: [(&str, &[&str]); 2] = [
    ("www/sw.js", &["caches.open(KEPT)", "?? fetch(request)"]),
    ("extension/rest.js", &["new XMLHttpRequest()", "file.open(\"GET\", \"rest.wasm\", false)"]),
];

/// A script without those calls.
fn but_its_own(file: &File, calls: &[&str]) -> String {
    let mut rest = file.text.clone();
    for call in calls {
        assert_eq!(rest.matches(call).count(), 1, "{call} in {}", file.path);
        rest = rest.replacen(call, "", 1);
    }
    rest
}

#[test]
fn the_browser_layer_never_calls_what_can_send() {
    let browser: Vec<File> =
        below("src/browser").into_iter().map(|file| File { text: file.code(), path: file.path }).collect();
    let banned = [
        "fetch_with",
        "Request::new",
        "XmlHttpRequest",
        "WebSocket",
        "EventSource",
        "send_beacon",
        "WebTransport",
        "RtcPeer",
        "open_with_url",
        "js_sys::eval",
        "Function::new",
        "set_inner_html",
        "set_outer_html",
        "insert_adjacent_html",
        "set_href",
        "document_write",
    ];
    none("calls that could send or run text", &find(&browser, &banned));
}

/// A link leads into the documentation beside the panel, and from one file only.
#[test]
fn views_make_no_remote_links() {
    let views = |door: bool| -> Vec<File> {
        rust()
            .into_iter()
            .filter(|file| file.path.starts_with("src/view/") && (file.path == "src/view/docs.rs") == door)
            .map(|file| File { text: file.code(), path: file.path })
            .collect()
    };
    none(
        "links that leave the panel",
        &find(&views(false), &["href=", "src=", "action=", "target=", "ping="]),
    );
    let [door] = views(true).try_into().ok().unwrap();
    let links = door.text.matches("href=").count();
    let inside =
        ["href=\"docs/", "href=(format!(\"docs/"].iter().map(|start| door.text.matches(start).count());
    assert_eq!(links, inside.sum::<usize>(), "a link of src/view/docs.rs doesn't lead into docs/");
}

fn everyone() -> Value {
    serde_json::from_str(&read("extension/everyone/manifest.json")).unwrap()
}

fn manifest() -> Value {
    serde_json::from_str(&read("extension/manifest.json")).unwrap()
}

fn sorted(list: &Value) -> Vec<&str> {
    let mut names: Vec<&str> = list.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    names.sort_unstable();
    names
}

fn find(files: &[File], words: &[&str]) -> Vec<String> {
    let hits = files.iter().flat_map(|file| {
        words
            .iter()
            .filter(|word| file.text.contains(**word))
            .map(move |word| format!("{}: {word}", file.path))
    });
    hits.collect()
}
