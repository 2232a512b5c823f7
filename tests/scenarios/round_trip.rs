//! Any session, saved and read again, gives the same report; saved once more, the same file.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use serde_json::json;
use why401::engine::Engine;
use why401::http::headers::Headers;
use why401::http::secret::Secret;
use why401::http::set_cookie::SameSite;
use why401::http::time::Millis;
use why401::http::url::Url;
use why401::session::exchange::{Body, Exchange, Initiator, Resource, Source};
use why401::session::jar::{ChangeCause, CookieChange, StoredCookie};
use why401::session::{
    AppliedFix, Browser, Context, Dropped, Elsewhere, EntryId, Extension, HeadersAfter, HeadersBefore,
    Session, StorageToken, Tab, ThirdParty, Watched,
};
use why401::words::Words;
use why401::{har, report};

/// 2026-11-23T08:00:00Z.
const START: i64 = 1_795_420_800_000;

const URLS: [&str; 7] = [
    "https://app.acme.com/",
    "https://app.acme.com/api/me",
    "https://api.acme.com/orders?page=2#part",
    "http://app.acme.com/account",
    "https://login.acme-id.com/oauth/token",
    "https://login.acme-id.com/authorize?prompt=none&client_id=spa",
    "https://app.acme.com/login",
];

const REQUEST: [&str; 8] = [
    "Host: x",
    "Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjE3OTU0MjAwMDAsImlhdCI6MTc5NTQxNjQwMH0.c2ln",
    "Authorization: Bearer undefined",
    "Cookie: sid=a1b2c3d4e5f6; theme=dark",
    "Sec-Fetch-Site: same-origin",
    "Sec-Fetch-Mode: cors",
    "Origin: https://app.acme.com",
    "Accept: text/html",
];

const RESPONSE: [&str; 7] = [
    "Date: Mon, 23 Nov 2026 08:00:30 GMT",
    "WWW-Authenticate: Bearer error=\"invalid_token\"",
    "Set-Cookie: sid=a1b2c3d4e5f6; Path=/; Secure; HttpOnly; SameSite=Lax",
    "Set-Cookie: sid=; Max-Age=0; Path=/",
    "Location: https://app.acme.com/login?next=%2F",
    "Access-Control-Allow-Origin: *",
    "Content-Type: application/json",
];

fn headers(from: &'static [&'static str]) -> impl Strategy<Value = Headers> {
    vec(proptest::sample::select(from), 0..5).prop_map(|lines| {
        let pair =
            |line: &str| line.split_once(": ").map(|(name, value)| (name.to_owned(), value.to_owned()));
        lines.into_iter().filter_map(pair).collect()
    })
}

fn at() -> impl Strategy<Value = Millis> {
    (0_i64..120_000).prop_map(|ms| Millis(START + ms))
}

fn body() -> impl Strategy<Value = Option<Body>> {
    option::of(
        proptest::sample::select(vec![
            "{\"error\":\"invalid_grant\"}",
            "grant_type=refresh_token&refresh_token=r1",
            "<form><input type=password></form>",
            "ünïcode\u{0}\u{2028}",
        ])
        .prop_map(|text| Body { mime: "application/json".to_owned(), text: Secret::new(text) }),
    )
}

fn exchange() -> impl Strategy<Value = Exchange> {
    let from = (
        option::of(at()),
        option::of(0_u32..9_000),
        proptest::sample::select(vec!["GET", "POST", "OPTIONS"]),
        proptest::sample::select(URLS.to_vec()),
        proptest::sample::select(vec![0_u16, 200, 204, 302, 304, 400, 401, 403, 407, 419, 429, 500]),
    );
    let what = (
        proptest::sample::select(vec![
            Resource::Other,
            Resource::Document,
            Resource::Fetch,
            Resource::Preflight,
        ]),
        proptest::sample::select(vec![Source::File, Source::DevTools, Source::WebRequest]),
        option::of(proptest::sample::select(vec!["net::ERR_FAILED", "net::ERR_BLOCKED_BY_CLIENT"])),
        any::<[bool; 3]>(),
    );
    (from, headers(&REQUEST), headers(&RESPONSE), body(), body(), what).prop_map(
        |((started, ms, method, url, status), request, response, sent, answered, what)| {
            let (resource, source, error, [from_cache, from_service_worker, incomplete]) = what;
            Exchange {
                started,
                duration_ms: ms.map(|ms| f64::from(ms) / 8.0),
                method: method.to_owned(),
                url: Url::parse(url).unwrap_or_default(),
                status,
                request_headers: request,
                response_headers: response,
                request_body: sent,
                response_body: answered,
                error: error.map(str::to_owned),
                resource,
                source,
                from_cache,
                from_service_worker,
                headers_incomplete: incomplete,
                initiator: Initiator { kind: "script".to_owned(), ..Initiator::default() },
                ..Exchange::default()
            }
        },
    )
}

fn cookie() -> impl Strategy<Value = StoredCookie> {
    (
        proptest::sample::select(vec!["sid", "theme", "__Host-id"]),
        proptest::sample::select(vec!["a1b2c3d4e5f6", "dark", ""]),
        proptest::sample::select(vec!["app.acme.com", "acme.com", "login.acme-id.com"]),
        any::<[bool; 3]>(),
        option::of(at()),
        option::of(Just("https://example.net".to_owned())),
        proptest::sample::select(vec![
            SameSite::Lax,
            SameSite::Strict,
            SameSite::None,
            SameSite::Unspecified,
        ]),
    )
        .prop_map(
            |(name, value, domain, [host_only, secure, http_only], expires, partition, same_site)| {
                StoredCookie {
                    name: name.to_owned(),
                    value: Secret::new(value),
                    domain: domain.to_owned(),
                    host_only,
                    path: "/".to_owned(),
                    secure,
                    http_only,
                    same_site,
                    expires,
                    partition,
                    created: None,
                }
            },
        )
}

fn change() -> impl Strategy<Value = CookieChange> {
    let causes = vec![
        ChangeCause::Explicit,
        ChangeCause::Overwrite,
        ChangeCause::Expired,
        ChangeCause::ExpiredOverwrite,
    ];
    (at(), any::<bool>(), proptest::sample::select(causes), cookie())
        .prop_map(|(at, removed, cause, cookie)| CookieChange { at, removed, cause, cookie })
}

fn context() -> impl Strategy<Value = Context> {
    let settings = vec![ThirdParty::Allowed, ThirdParty::Blocked, ThirdParty::Apart];
    let browser = option::of(option::of(proptest::sample::select(settings))).prop_map(|known| {
        known.map(|third_party_cookies| Browser {
            name: "Chromium".to_owned(),
            version: "156".to_owned(),
            third_party_cookies,
        })
    });
    let stores = (
        option::of(vec(cookie(), 0..4)),
        option::of(vec(change(), 0..4)),
        option::of(headers(&REQUEST)),
        any::<[bool; 6]>(),
    );
    (option::of(at()), browser, stores).prop_map(|(captured_at, browser, (jar, changes, before, known))| {
        let [extensions, storage, tab, watched, dropped, fixes] = known;
        let mut changes = changes;
        if let Some(changes) = &mut changes {
            changes.sort_by_key(|change: &CookieChange| change.at);
        }
        Context {
            captured_at,
            inspected_url: Some("https://app.acme.com/".to_owned()),
            browser,
            creator: Some("Why401".to_owned()),
            other_stores: (tab && jar.is_some()).then(|| vec![elsewhere()]),
            jar,
            changes,
            extensions: extensions.then(|| vec![extension()]),
            headers_before: before
                .clone()
                .map(|headers| vec![HeadersBefore { entry: Some(EntryId(0)), headers }]),
            headers_after: before.map(|headers| vec![HeadersAfter { entry: Some(EntryId(0)), headers }]),
            storage: storage.then(|| vec![stored_token()]),
            granted: known[0].then(|| vec!["cookies".to_owned()]),
            tab: tab.then(|| Tab { incognito: known[1], store: Some("0".to_owned()) }),
            watched: watched.then(|| Watched { requests: captured_at, ..Watched::default() }),
            dropped: dropped.then_some(Dropped {
                count: 7,
                refused: usize::from(known[1]),
                until: captured_at,
                changes: usize::from(known[2]),
            }),
            fixes: fixes.then(|| vec![applied()]),
            sanitised: false,
        }
    })
}

fn extension() -> Extension {
    Extension {
        id: "abc".to_owned(),
        name: "Cookie guard".to_owned(),
        enabled: true,
        permissions: vec!["declarativeNetRequest".to_owned()],
        host_permissions: vec!["<all_urls>".to_owned()],
    }
}

/// Of the private windows' store.
fn elsewhere() -> Elsewhere {
    let cookie = StoredCookie {
        name: "sid".to_owned(),
        value: Secret::new("4f1d2c3b4a5e6f70"),
        domain: "app.acme.com".to_owned(),
        host_only: true,
        path: "/".to_owned(),
        ..StoredCookie::default()
    };
    Elsewhere { store: "1".to_owned(), cookie }
}

fn stored_token() -> StorageToken {
    StorageToken {
        origin: "https://app.acme.com".to_owned(),
        area: "localStorage".to_owned(),
        key: "access_token".to_owned(),
        value: Secret::new("eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjE3OTU0MjkwMDAsImlhdCI6MTc5NTQyMDcwMH0.c2ln"),
    }
}

fn applied() -> AppliedFix {
    AppliedFix {
        at: Millis(START),
        fix: "clear-site-cookies".to_owned(),
        cause: "session-timed-out".to_owned(),
        host: "app.acme.com".to_owned(),
        verdict: "fixed".to_owned(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn saved_and_read_again_it_is_the_same(exchanges in vec(exchange(), 0..12), context in context()) {
        let session = Session { exchanges, context };
        let written = har::write(&session, "");
        let (again, notes) = har::read(written.as_bytes()).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(&har::write(&again, ""), &written);
        prop_assert_eq!(format!("{:?}", again.context), format!("{:?}", session.context));
        let untimed = session.exchanges.iter().filter(|exchange| exchange.started.is_none()).count();
        prop_assert_eq!(notes.len(), untimed);
        let live = report::json::value(&Words::english(), &Engine::of(session).report());
        prop_assert_eq!(report::json::value(&Words::english(), &Engine::of(again).report()), live);
    }
}

#[test]
fn what_is_saved_is_what_outside_tools_read() {
    let context = Context {
        fixes: Some(vec![applied()]),
        dropped: Some(Dropped { count: 7, refused: 2, until: Some(Millis(START)), changes: 3 }),
        ..Context::default()
    };
    let written: serde_json::Value =
        serde_json::from_str(&har::write(&Session { exchanges: Vec::new(), context }, ""))
            .unwrap_or_default();
    let own = &written["log"]["_why401"];
    assert_eq!(
        own["dropped"],
        json!({"count": 7, "refused": 2, "until": "2026-11-23T08:00:00Z", "cookieChanges": 3})
    );
    assert_eq!(
        own["fixes"],
        json!([{"at": "2026-11-23T08:00:00Z", "id": "clear-site-cookies", "verdict": "fixed",
            "incident": {"cause": "session-timed-out", "host": "app.acme.com"}}])
    );
}
