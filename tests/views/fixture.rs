//! Models made by hand: the same in every run.

use base64::Engine as _;
use serde_json::json;
use why401::app::{Act, Edition, Event, Incoming, Marks, Model, Msg, update};
use why401::causes;
use why401::diagnose::report::{Alternative, Confidence, Incident, Lint, Report, Seen, State};
use why401::evidence::pointer::{Evidence, Part, Pointer};
use why401::fixes::{Action, Actor, Applicability, Fix, FixId, Who};
use why401::har;
use why401::http::time::Millis;
use why401::session::jar::StoredCookie;
use why401::session::{EntryId, Extension};
use why401::words::Message;

/// 2026-11-23 08:04:12 UTC.
pub(crate) const NOW: Millis = Millis(1_795_421_052_000);

/// A message that says this text: an id that the catalogue lacks is shown as itself.
fn says(text: &'static str) -> Message {
    Message::new(text)
}

/// A signature as long as RS256 makes it.
pub(crate) fn signature() -> String {
    format!("{}A", &"c2lnbmF0dXJlLXNlY3JldA".repeat(16)[..341])
}

/// A token that ran out before [`NOW`].
pub(crate) fn token() -> String {
    token_until(NOW.secs() - 252)
}

/// A token of an hour that ends in this second.
pub(crate) fn token_until(exp: i64) -> String {
    let part =
        |value: serde_json::Value| base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(value.to_string());
    let header = part(json!({"alg": "RS256", "typ": "JWT", "kid": "k-2026-11"}));
    let claims = part(json!({
        "iss": "https://id.shop.example", "sub": "dana", "aud": "https://api.shop.example",
        "iat": exp - 3600, "nbf": exp - 3600, "exp": exp, "scope": "orders:read profile",
    }));
    format!("{header}.{claims}.{}", signature())
}

fn entry(
    index: usize,
    status: u16,
    method: &str,
    url: &str,
    request: &serde_json::Value,
    response: &serde_json::Value,
) -> Incoming {
    let started = NOW.plus(i64::try_from(index).unwrap() * 700).to_rfc3339().unwrap();
    let value = json!({
        "startedDateTime": started, "time": 42.0,
        "request": {"method": method, "url": url, "httpVersion": "HTTP/2", "headers": request, "cookies": []},
        "response": {"status": status, "statusText": if status == 401 { "Unauthorized" } else { "OK" }, "httpVersion": "HTTP/2",
            "headers": response, "content": {"mimeType": "application/json", "text": "{\"error\":\"token_expired\"}"}},
        "_resourceType": if url.contains("/api") { "fetch" } else { "document" },
    });
    Incoming { key: format!("{index}"), exchange: har::entry(&value.to_string()).unwrap() }
}

fn send(model: &mut Model, event: Event) {
    update(model, Msg { now: NOW, event });
}

/// A panel that has seen nothing yet.
pub(crate) fn fresh() -> Model {
    let mut model = Model::new(Edition::Panel, NOW);
    send(&mut model, Event::Page("https://www.shop.example/orders".to_owned()));
    send(&mut model, Event::Granted(vec!["cookies".to_owned(), "<all_urls>".to_owned()]));
    send(&mut model, Event::Jar(Some(jar())));
    send(&mut model, Event::Clock);
    model
}

fn jar() -> Vec<StoredCookie> {
    [
        json!({"name": "sid", "value": "4f1d-secret-session", "domain": "www.shop.example", "hostOnly": true, "path": "/",
            "secure": true, "httpOnly": true, "sameSite": "lax", "session": true}),
        json!({"name": "theme", "value": "dark", "domain": ".shop.example", "hostOnly": false, "path": "/", "secure": false,
            "httpOnly": false, "sameSite": "unspecified", "session": false, "expirationDate": 1_800_000_000}),
        json!({"name": "cart", "value": "9f8e7d", "domain": "api.shop.example", "hostOnly": true, "path": "/checkout", "secure": true,
            "httpOnly": false, "sameSite": "strict", "session": false, "expirationDate": 1_800_000_000}),
    ]
    .iter()
    .filter_map(har::cookie)
    .collect()
}

/// A panel with three incidents, the first an expired token.
pub(crate) fn refused() -> Model {
    let mut model = just_refused();
    show(&mut model, report());
    model
}

/// A panel whose report has just been made, by the engine.
pub(crate) fn just_refused() -> Model {
    let mut model = fresh();
    let bearer = format!("Bearer {}", token());
    let with_token = json!([
        {"name": ":authority", "value": "api.shop.example"},
        {"name": "host", "value": "api.shop.example"},
        {"name": "Authorization", "value": bearer},
        {"name": "Cookie", "value": "theme=dark"},
        {"name": "Origin", "value": "https://www.shop.example"},
        {"name": "X-Request-Key", "value": "hidden-by-default-7391"},
    ]);
    let refusal = json!([
        {"name": "Date", "value": "Mon, 23 Nov 2026 08:04:13 GMT"},
        {"name": "WWW-Authenticate", "value": "Bearer realm=\"shop\", error=\"invalid_token\", error_description=\"The token expired\""},
        {"name": "Set-Cookie", "value": "hint=signed-out; Path=/; Secure; SameSite=None"},
        {"name": "Content-Type", "value": "application/json"},
    ]);
    let host = json!([{"name": "host", "value": "www.shop.example"}]);
    let list = vec![
        entry(0, 200, "GET", "https://www.shop.example/orders", &host, &json!([])),
        entry(
            1,
            401,
            "GET",
            "https://dana:hidden-in-the-address@api.shop.example/api/orders?page=2&access_token=hidden-in-the-address",
            &with_token,
            &refusal,
        ),
        entry(2, 401, "GET", "https://api.shop.example/api/me", &with_token, &refusal),
        entry(3, 401, "GET", "https://intranet.example/api/report", &host, &json!([])),
        entry(4, 200, "GET", "https://intranet.example/api/report", &host, &json!([])),
    ];
    send(&mut model, Event::Exchanges(list));
    send(&mut model, Event::Clock);
    model
}

/// Puts a report on screen in place of the engine's.
pub(crate) fn show(model: &mut Model, report: Report) {
    model.sources[0].marks = Marks::of(&report);
    let first = report.incidents.first().map(|incident| incident.id.clone());
    model.sources[0].report = report;
    if let Some(id) = first {
        send(model, Event::Act(Act::Incident(id)));
    }
}

fn cause(id: &str) -> &'static causes::Cause {
    causes::find(id).unwrap()
}

fn fix(id: FixId, who: Who, applicability: Applicability, action: Option<Action>, text: &'static str) -> Fix {
    Fix { id, who, applicability, action, text: says(text) }
}

fn proof(entry: usize, part: Part, text: &'static str) -> Evidence {
    Evidence { at: Pointer::at(EntryId(entry), part), says: says(text) }
}

/// The report of [`refused`].
pub(crate) fn report() -> Report {
    let expired = Incident {
        id: "token-expired@api.shop.example".to_owned(),
        cause: cause("token-expired"),
        confidence: Confidence::Certain,
        state: State::Open,
        host: "api.shop.example".to_owned(),
        entries: vec![EntryId(1), EntryId(2)],
        since: Some(NOW.plus(700)),
        sentence: says("Your sign-in at api.shop.example had run out 4 min 12 s before."),
        evidence: vec![
            proof(2, Part::Claim("exp".to_owned()), "The token ran out at 2026-11-23 08:00:00 UTC."),
            proof(
                2,
                Part::ResponseHeader("date".to_owned()),
                "The server answered at 2026-11-23 08:04:13 UTC, 4 min 13 s later.",
            ),
            proof(
                2,
                Part::ResponseHeader("www-authenticate".to_owned()),
                "The server says the token is invalid: “The token expired”.",
            ),
        ],
        who: Actor::User,
        settle: None,
        against: vec![proof(2, Part::Timing, "This device's clock and the server's agree to the second.")],
        alternatives: vec![Alternative {
            cause: cause("token-rejected"),
            confidence: Confidence::Possible,
            sentence: says("The token may have been revoked before its time."),
        }],
        fixes: vec![
            fix(
                FixId::SignInAgain,
                Who::User,
                Applicability::AsksFirst,
                Some(Action::Open { url: "https://id.shop.example/login".to_owned() }),
                "Sign in again at shop.example.",
            ),
            fix(
                FixId::ClearSiteCookies,
                Who::User,
                Applicability::AsksFirst,
                Some(Action::ClearCookies {
                    host: "api.shop.example".to_owned(),
                    names: vec!["sid".to_owned()],
                }),
                "If signing in leads straight back here, remove the site's cookies and sign in afresh.",
            ),
            fix(
                FixId::ContactSite,
                Who::User,
                Applicability::TellOnly,
                Some(Action::CopyReport),
                "If it comes back, send the report to the site.",
            ),
            fix(
                FixId::ChangeConfiguration,
                Who::Admin,
                Applicability::TellOnly,
                None,
                "Check that the identity provider issues refresh tokens to this client.",
            ),
            fix(
                FixId::ChangeCode,
                Who::Developer,
                Applicability::TellOnly,
                None,
                "Renew the token shortly before its end, or on the first 401, and repeat the request.",
            ),
        ],
    };
    let handshake = Incident {
        id: "challenge-handshake@intranet.example".to_owned(),
        cause: cause("challenge-handshake"),
        state: State::Benign,
        host: "intranet.example".to_owned(),
        entries: vec![EntryId(3)],
        sentence: says("The server asked for a password first; the browser answered, and it worked."),
        fixes: vec![fix(FixId::NothingToDo, Who::User, Applicability::TellOnly, None, "Nothing to do.")],
        alternatives: Vec::new(),
        who: Actor::Server,
        settle: Some(Message::new("settle-log")),
        against: Vec::new(),
        ..expired.clone()
    };
    Report {
        incidents: vec![expired, handshake],
        lints: vec![Lint {
            id: "token-in-url",
            evidence: proof(1, Part::Url, "A token stands in the address, where logs and histories keep it."),
        }],
        notes: Vec::new(),
        seen: Seen { exchanges: 5, hosts: 3, refused: 3 },
        ..Report::default()
    }
}

/// Other extensions: one that could interfere, one that couldn't.
pub(crate) fn extensions() -> Vec<Extension> {
    let one = |name: &str, permissions: &[&str], hosts: &[&str]| Extension {
        id: name.to_lowercase(),
        name: name.to_owned(),
        enabled: true,
        permissions: permissions.iter().map(|it| (*it).to_owned()).collect(),
        host_permissions: hosts.iter().map(|it| (*it).to_owned()).collect(),
    };
    vec![
        one("Cookie Cleaner", &["cookies", "browsingData"], &["<all_urls>"]),
        one("Notes", &["storage"], &[]),
    ]
}

/// Sends what a person does.
pub(crate) fn act(model: &mut Model, act: Act) -> Vec<why401::app::Effect> {
    update(model, Msg { now: NOW, event: Event::Act(act) })
}

/// Sends an event.
pub(crate) fn event(model: &mut Model, event: Event) {
    send(model, event);
}

/// So many requests that nothing is wrong with.
pub(crate) fn many(count: usize) -> Vec<Incoming> {
    (0..count)
        .map(|index| {
            entry(
                index,
                200,
                "GET",
                &format!("https://www.shop.example/item/{index}"),
                &json!([]),
                &json!([]),
            )
        })
        .collect()
}
