//! The readers, and what must hold whatever they are given.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use why401::engine::Engine;
use why401::http::authorization::Kind;
use why401::http::base64::{Alphabet, decode};
use why401::http::headers::Headers;
use why401::http::set_cookie::SetCookie;
use why401::http::signed_request::{Signed, hawk, sigv4};
use why401::http::time::Millis;
use why401::http::url::{Url, form_decode, form_pairs};
use why401::http::{
    Issue, Span, authorization, body, challenge, cookie, date, dpop, jwt, set_cookie, token, vendors,
};
use why401::http::{api_key, public_suffix, session_value};
use why401::inspect::decode::decode_all;
use why401::redact::Redactor;
use why401::session::cookie_rules::{SetContext, session_like, store};
use why401::session::store::{Question, Store};
use why401::words::Words;
use why401::{har, inspect, report};

use crate::alike::{base64, members, strings};

/// A reader, what it begins with, and what must hold.
pub(crate) struct Reader {
    pub(crate) name: &'static str,
    /// A file of `tests/fuzz/seeds`.
    pub(crate) seeds: &'static str,
    /// Files or folders of `tests/data`.
    pub(crate) files: &'static [&'static str],
    pub(crate) check: fn(&[u8]),
}

macro_rules! readers {
    ($($name:ident: $seeds:literal, $files:expr;)+) => {
        pub(crate) const READERS: &[Reader] = &[
            $(Reader { name: stringify!($name), seeds: $seeds, files: $files, check: $name },)+
        ];
    };
}

readers! {
    har_file: "har", &["har/files"];
    session: "har", &["har/files"];
    saved: "har", &["har/files"];
    challenges: "fields", &[];
    credentials: "fields", &[];
    tokens: "tokens", &[];
    cookies: "cookies", &[];
    set_cookies: "cookies", &[];
    addresses: "addresses", &[];
    dates: "dates", &[];
    bodies: "bodies", &[];
    pasted: "fields", &[];
    session_values: "sessions", &[];
    small_ones: "tokens", &[];
    signed_requests: "signed", &[];
    members: "members", &[];
    strings: "strings", &[];
    base64: "tokens", &[];
}

fn text(input: &[u8]) -> String {
    String::from_utf8_lossy(input).into_owned()
}

fn inside(text: &str, span: Span) {
    assert!(span.start <= span.end && text.get(span.start..span.end).is_some(), "{span:?}");
}

fn issues(text: &str, issues: &[Issue]) {
    for issue in issues {
        inside(text, issue.span);
    }
}

fn har_file(input: &[u8]) {
    match har::read(input) {
        Err(error) => assert_eq!(error.to_string().lines().count(), 1),
        // What was read can be written, and is read again as it was.
        Ok((session, _)) => {
            let written = har::write(&session, "");
            let (again, _) = har::read(written.as_bytes()).unwrap();
            assert_eq!(again.exchanges.len(), session.exchanges.len());
            for (one, other) in session.exchanges.iter().zip(&again.exchanges) {
                assert_eq!(
                    (&one.method, &one.request_headers, one.status),
                    (&other.method, &other.request_headers, other.status)
                );
                assert_eq!(one.url, other.url);
            }
        }
    }
}

/// What stands beside the requests of a saved session: read, written, and the store that it makes.
fn saved(input: &[u8]) {
    let Ok((session, _)) = har::read(input) else { return };
    let (again, _) = har::read(har::write(&session, "").as_bytes()).unwrap();
    let parts = |context: &why401::session::Context| {
        (
            context.jar.as_ref().map(Vec::len),
            context.changes.as_ref().map(Vec::len),
            context.extensions.as_ref().map(Vec::len),
            context.storage.as_ref().map(Vec::len),
        )
    };
    assert_eq!(parts(&session.context), parts(&again.context));
    Store::of(&session);
}

fn session(input: &[u8]) {
    let Ok((session, _)) = har::read(input) else { return };
    let redacted = Redactor::new([7; 32]).session(&session);
    let engine = Engine::of(session);
    let found = engine.report();
    report::json::render(&Words::english(), &found);
    report::text::render(&Words::english(), &found);
    report::markdown::render(&Words::english(), &found, engine.session());
    for index in 0..engine.session().exchanges.len().min(4) {
        inspect::inspect(engine.session(), why401::session::EntryId(index));
    }
    if let Some(exchange) = engine.session().exchanges.first() {
        let store = Store::of(engine.session());
        store.ask(&Question::of(engine.session(), &exchange.url, None, true, "GET"));
    }
    Engine::of(redacted).report();
}

fn challenges(input: &[u8]) {
    let text = text(input);
    issues(&text, &challenge::read(&text).issues);
}

fn credentials(input: &[u8]) {
    let text = text(input);
    issues(&text, &authorization::read(&text).issues);
    api_key::field(&text);
}

fn tokens(input: &[u8]) {
    let text = text(input);
    let read = jwt::read(&text);
    issues(&text, &read.issues);
    read.value.parts.iter().for_each(|part| inside(&text, *part));
    let url = Url::parse("https://app.example/").unwrap();
    let made_for = dpop::Use { method: "GET", url: &url, token: Some(&text), jwt: Some(&read.value) };
    dpop::mismatches(&read.value, &made_for);
    for name in ["exp", "nbf", "iat"] {
        read.value.date(name).ok();
    }
    read.value.scopes();
    read.value.audiences();
}

fn cookies(input: &[u8]) {
    let text = text(input);
    let read = cookie::read(&text);
    issues(&text, &read.issues);
    for pair in &read.value {
        inside(&text, pair.span);
        session_like(&pair.name, pair.value.expose(), true);
    }
}

fn set_cookies(input: &[u8]) {
    let text = text(input);
    for line in set_cookie::lines(&text) {
        let read = set_cookie::read(line);
        issues(line, &read.issues);
        let url = Url::parse("https://www.app.example/a/b").unwrap();
        stored(&read.value, &url);
    }
}

fn stored(cookie: &SetCookie, url: &Url) {
    let context = SetContext {
        url,
        http_api: true,
        same_site: true,
        jar: &[],
        third_party_blocked: false,
        top_level_site: None,
        now: Millis(1_772_359_200_000),
    };
    // What is stored goes to where it came from, or a rule says why not.
    if let Ok(kept) = store(cookie, &context) {
        let session = why401::session::Session::default();
        let store = Store::new([kept]);
        let question = Question { now: context.now, ..Question::of(&session, url, None, true, "GET") };
        let answer = store.ask(&question);
        assert_eq!(answer.sent.len() + answer.withheld.len(), 1);
    }
}

fn addresses(input: &[u8]) {
    let text = text(input);
    let mut parts = text.splitn(2, ' ');
    let (base, reference) = (parts.next().unwrap_or(""), parts.next().unwrap_or(""));
    if let Some(url) = Url::parse(base) {
        let _ = (url.site(), url.query_pairs(), url.is_loopback(), Url::legible(&url.path));
        assert_eq!(Url::parse(&url.href).as_ref(), Some(&url));
        url.join(reference);
        url.join(&text);
    }
    form_pairs(&text);
    form_decode(&text);
    public_suffix::registrable_domain(&text);
}

fn dates(input: &[u8]) {
    let text = text(input);
    date::cookie_date(&text);
    date::http_date(&text);
    Millis::parse_rfc3339(&text).and_then(Millis::to_rfc3339);
}

fn bodies(input: &[u8]) {
    let text = text(input);
    let json = body::json(&text);
    if let Some(json) = &json {
        body::codes(json);
    }
    body::prose(&text, json.as_ref());
    body::xml_code(&text);
    body::Fields::read(&text).has(&["access_token"]);
}

fn pasted(input: &[u8]) {
    let text = text(input);
    for decoded in decode_all(&text) {
        report::decode::text(&Words::english(), &decoded, false);
        report::decode::text(&Words::english(), &decoded, true);
    }
}

/// As it is, and as what a value holds: Ruby's Marshal, JSON and compressed XML are within base64.
fn session_values(input: &[u8]) {
    session_value::read(&text(input));
    let inside = STANDARD.encode(input);
    session_value::read(&inside);
    session_value::read(&format!("{inside}--{}", "a".repeat(40)));
}

fn small_ones(input: &[u8]) {
    let text = text(input);
    for alphabet in [Alphabet::UrlSafe, Alphabet::Standard] {
        issues(&text, &decode(&text, 0, alphabet).issues);
    }
    token::is_placeholder(&text);
    token::is_redacted(&text);
    vendors::vendor(&text);
}

/// Address, Authorization field, other fields and body, between bars: computed anew with a secret.
fn signed_requests(input: &[u8]) {
    let text = text(input);
    let mut parts = text.split('|').map(str::trim);
    let Some(url) = parts.next().and_then(Url::parse) else { return };
    let kind = authorization::read(parts.next().unwrap_or_default()).value.kind;
    let fields = parts.next().unwrap_or_default();
    let headers: Headers = form_pairs(fields).into_iter().collect();
    let body = parts.next().map(str::as_bytes);
    let request = Signed { method: "GET", url: &url, headers: &headers, body };
    match kind {
        Kind::AwsSigV4(sig) => drop(sigv4(&sig, &text, &request)),
        Kind::Params(params) => drop(hawk(&params, &text, &request)),
        _ => {}
    }
}
