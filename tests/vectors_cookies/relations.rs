//! web-platform-tests' `SameSite` cases as sessions: the headers a browser writes, and the relation read from them.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use serde_json::Value;
use why401::http::headers::Headers;
use why401::http::secret::Secret;
use why401::http::set_cookie::SameSite;
use why401::http::time::Millis;
use why401::http::url::Url;
use why401::session::cookie_rules::Withheld;
use why401::session::cookies::{Cookies, Fate, Outcome};
use why401::session::exchange::{Exchange, Resource};
use why401::session::jar::StoredCookie;
use why401::session::{Browser, EntryId, Session, ThirdParty};

use crate::harness::{run, same, text, texts};
use crate::jar::url;

/// A request as Chromium writes it.
struct Made<'a> {
    to: &'a str,
    initiator: &'a Url,
    top: Option<&'a Url>,
    method: &'a str,
    mode: &'a str,
    destination: &'a str,
    /// A hop of another site came before.
    tainted: bool,
    set: &'a [String],
}

fn exchange(at: i64, made: &Made<'_>) -> Exchange {
    let to = url(made.to);
    let site = match () {
        () if made.tainted || !made.initiator.same_site(&to) => "cross-site",
        () if made.initiator.origin() == to.origin() => "same-origin",
        () => "same-site",
    };
    let mut headers = vec![
        ("host", to.host.clone()),
        ("sec-fetch-site", site.to_owned()),
        ("sec-fetch-mode", made.mode.to_owned()),
        ("sec-fetch-dest", made.destination.to_owned()),
        ("referer", format!("{}/", made.initiator.origin())),
    ];
    if made.top.is_some_and(|top| !top.same_site(&to)) {
        headers.push(("sec-fetch-storage-access", "active".to_owned()));
    }
    let list = |headers: Vec<(&str, String)>| -> Headers {
        headers.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    };
    Exchange {
        started: Some(Millis(at)),
        duration_ms: Some(1.0),
        method: made.method.to_owned(),
        resource: if made.mode == "navigate" { Resource::Document } else { Resource::Fetch },
        status: 200,
        request_headers: list(headers),
        response_headers: list(made.set.iter().map(|line| ("set-cookie", line.clone())).collect()),
        url: to,
        ..Exchange::default()
    }
}

/// The page, then each address of the chain.
fn session(case: &Value, set: &[String]) -> Session {
    let kind = text(case, "kind");
    let (method, mode, destination) = match kind {
        "img" => ("GET", "no-cors", "image"),
        "form-get-top-level" | "window-open" => ("GET", "navigate", "document"),
        "form-post-top-level" => ("POST", "navigate", "document"),
        _ if kind.starts_with("iframe") => ("GET", "navigate", "iframe"),
        _ => ("GET", "cors", "empty"),
    };
    let page = url("https://web-platform.test:8443/");
    let top = (destination != "document").then_some(&page);
    let mut initiator = url(text(case, "initiator"));
    let chain = texts(&case["request_chain"]);
    let typed = Made {
        to: &page.href,
        initiator: &page,
        top: None,
        method: "GET",
        mode: "navigate",
        destination: "document",
        tainted: false,
        set: &[],
    };
    let mut exchanges = vec![exchange(0, &typed)];
    let mut tainted = false;
    for (at, to) in (1..).zip(&chain) {
        let last = usize::try_from(at).unwrap() == chain.len();
        let set = if last { set } else { &[] };
        exchanges.push(exchange(
            at * 10,
            &Made { to, initiator: &initiator, top, method, mode, destination, tainted, set },
        ));
        // A redirect keeps its initiator; a document that goes on by itself is the next one.
        if case["how"] == "navigate" {
            initiator = url(to);
        } else {
            tainted |= !initiator.same_site(&url(to));
        }
    }
    let browser = Browser {
        name: "Chromium".into(),
        version: "156.0".into(),
        third_party_cookies: Some(ThirdParty::Allowed),
    };
    let mut session = Session { exchanges, ..Session::default() };
    session.context.browser = Some(browser);
    session
}

#[test]
fn wpt_same_site() {
    run("cookies-wpt/samesite.json", |case, _| {
        if let Some(stored) = case["expected_stored"].as_array() {
            return Some(may_set(case, stored.len()));
        }
        let mut session = session(case, &[]);
        let kinds = [SameSite::Strict, SameSite::Lax, SameSite::None, SameSite::Unspecified];
        session.context.changes = Some(Vec::new());
        session.context.jar =
            Some(kinds.map(|kind| stored(kind, &url(text(case, "cookies_set_on")))).to_vec());
        let sent = Cookies::new(&session).sent(EntryId(session.exchanges.len() - 1));
        let mut kept: Vec<_> = sent
            .iter()
            .filter(|sent| sent.fate == Fate::Withheld(Withheld::SameSite))
            .map(|sent| sent.cookie.name.as_str())
            .collect();
        kept.sort_unstable();
        Some(same(
            kept,
            match text(case, "expected") {
                "strict" => vec![],
                "lax" => vec!["Strict"],
                _ => vec!["Lax", "Strict", "Unspecified"],
            },
        ))
    });
}

fn stored(same_site: SameSite, at: &Url) -> StoredCookie {
    StoredCookie {
        name: format!("{same_site:?}"),
        value: Secret::new("1"),
        domain: at.host.clone(),
        host_only: true,
        path: "/".into(),
        secure: true,
        same_site,
        ..StoredCookie::default()
    }
}

/// How many of the five kinds of cookie the response may set.
fn may_set(case: &Value, expected: usize) -> Result<(), String> {
    let only_secure = texts(&case["expected_stored"]) == ["samesite_none_secure"];
    let lines = if only_secure {
        vec!["a=1; SameSite=None; Secure", "b=1; SameSite=None"]
    } else {
        vec!["a=1; SameSite=Strict", "b=1; SameSite=Lax", "c=1; SameSite=None; Secure", "d=1"]
    };
    let lines: Vec<String> = lines.into_iter().map(str::to_owned).collect();
    let session = session(case, &lines);
    let received = Cookies::new(&session).received(EntryId(session.exchanges.len() - 1));
    same(received.iter().filter(|cookie| cookie.outcome == Outcome::Kept).count(), expected)
}
