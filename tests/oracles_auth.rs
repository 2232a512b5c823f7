//! Our readers beside independent ones, where those accept: `jsonwebtoken`, `http-auth`, `url`.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use proptest::prelude::*;
use serde_json::{Map, Value};
use why401::http::members::Members;
use why401::http::url::Url;
use why401::http::{challenge, jwt};

/// Every token of the vectors.
fn tokens() -> Vec<String> {
    let files = [
        include_str!("data/jose/wycheproof-jws.json"),
        include_str!("data/jose/wycheproof-jwe.json"),
        include_str!("data/jose/wycheproof-jwk.json"),
        include_str!("data/jose/rfc-examples.json"),
    ];
    let all = files.into_iter().flat_map(|file| {
        let data: Value = serde_json::from_str(file).unwrap();
        data["cases"].as_array().unwrap().clone()
    });
    all.filter_map(|case| case["token"].as_str().map(str::to_owned)).collect()
}

/// Where jsonwebtoken reads header or claims, so do we, and the same; where we see no fault, it reads both.
fn same_as_jsonwebtoken(token: &str) {
    let ours = jwt::read(token);
    if let Ok(theirs) = jsonwebtoken::decode_header(token) {
        assert!(ours.value.header.is_some(), "{token}");
        let algorithm = format!("{:?}", theirs.alg);
        assert_eq!(ours.value.header_str("alg"), Some(algorithm.as_str()), "{token}");
        assert_eq!(ours.value.header_str("kid"), theirs.kid.as_deref(), "{token}");
    }
    let theirs = jsonwebtoken::dangerous::insecure_decode::<Map<String, Value>>(token);
    if let Ok(theirs) = &theirs {
        // It splits from the right and looks at no signature; four parts are for us to refuse.
        assert_eq!(ours.value.claims.as_ref().map(Members::to_map).as_ref(), Some(&theirs.claims), "{token}");
        let ours_says: Vec<_> = ours.issues.iter().map(|issue| issue.code).collect();
        let other = |code: &&str| !code.contains("signature") && !code.starts_with("base64");
        assert!(
            !ours_says.iter().filter(|code| other(code)).any(|code| jwt::MALFORMED.contains(code)),
            "{ours_says:?}"
        );
    }
    let known =
        ours.value.header_str("alg").is_some_and(|name| name.parse::<jsonwebtoken::Algorithm>().is_ok());
    if known && ours.issues.is_empty() && ours.value.form == jwt::Form::Jws {
        assert!(theirs.is_ok() || ours.value.claims.is_none(), "{token}: {theirs:?}");
    }
}

#[test]
fn jsonwebtoken_on_the_vectors() {
    let tokens = tokens();
    assert!(tokens.len() > 350);
    for token in &tokens {
        same_as_jsonwebtoken(token);
    }
}

/// A JSON value of claims.
fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        "[ -~äé]{0,12}".prop_map(Value::from),
        Just(Value::Null),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec(("[a-z]{1,5}", inner), 0..4)
                .prop_map(|pairs| Value::Object(pairs.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn jsonwebtoken_on_made_tokens(claims in json(), cut in 0_usize..400, damage in prop::option::of("[ -~]")) {
        let head = URL_SAFE_NO_PAD.encode(r#"{"alg":"HS256","typ":"JWT","kid":"k"}"#);
        let mut token = format!("{head}.{}.{}", URL_SAFE_NO_PAD.encode(claims.to_string()), "A".repeat(43));
        if let Some(damage) = damage {
            let at = cut % token.len();
            token.replace_range(at..=at, &damage);
        }
        same_as_jsonwebtoken(&token);
    }

    #[test]
    fn http_auth_on_made_challenges(field in challenges()) {
        same_as_http_auth(&field);
    }

    #[test]
    fn url_on_made_urls(
        text in r"(https?|wss?|HTTP)://([a-z]{1,4}(:[a-z]{1,3})?@)?[A-Za-z]{1,5}(\.[a-z]{1,3}){0,2}(:[0-9]{0,5})?(/[a-z0-9./%-]{0,16})?(\?[a-z=&/]{0,8})?(#[a-z?/]{0,5})?",
        reference in r"[a-z]{0,4}:?/{0,3}(\.{0,2}/)?[a-z.]{0,6}(/\.{1,2}){0,2}(\?[a-z=]{0,4})?(#[a-z]{0,3})?",
    ) {
        same_as_url(&text, &reference);
    }
}

/// Challenges that are mostly well formed.
fn challenges() -> impl Strategy<Value = String> {
    let value = prop_oneof![
        "[a-zA-Z0-9!#$%&'*+.^_`|~-]{1,6}".prop_map(|text| text),
        r#""([ !#-\[\]-~]|\\[ -~]){0,8}""#.prop_map(|text| text),
    ];
    let param =
        ("[a-z]{1,6}", " ?= ?|=", value).prop_map(|(name, equals, value)| format!("{name}{equals}{value}"));
    let challenge = ("Basic|Bearer|Digest|New-auth|[a-z]{1,4}", prop::collection::vec(param, 0..4))
        .prop_map(|(scheme, params)| format!("{scheme} {}", params.join(", ")).trim_end().to_owned());
    (prop::collection::vec(challenge, 1..4), ",{1,2} ?| , ", ",? ?")
        .prop_map(|(list, comma, tail)| list.join(&comma) + &tail)
}

/// Where http-auth accepts a field, we read the same from it and find nothing but what it doesn't ask for.
fn same_as_http_auth(field: &str) {
    let Ok(theirs) = http_auth::parse_challenges(field) else { return };
    let ours = challenge::read(field);
    let theirs: Vec<(String, Vec<(String, String)>)> = theirs
        .iter()
        .map(|challenge| {
            let params =
                challenge.params.iter().map(|(name, value)| ((*name).to_owned(), value.to_unescaped()));
            (challenge.scheme.to_owned(), params.collect())
        })
        .collect();
    let found: Vec<(String, Vec<(String, String)>)> = ours
        .value
        .iter()
        .map(|challenge| {
            let params = challenge.params.iter().map(|param| (param.name.clone(), param.value.clone()));
            (challenge.scheme.clone(), params.collect())
        })
        .collect();
    assert_eq!(found, theirs, "{field}");
    let beyond =
        ["duplicate-param", "realm-missing", "nonce-missing", "blank-around-equals", "single-quotes"];
    let issues: Vec<_> =
        ours.issues.iter().map(|issue| issue.code).filter(|code| !beyond.contains(code)).collect();
    assert!(issues.is_empty(), "{field}: {issues:?}");
}

#[test]
fn http_auth_on_the_vectors() {
    let files = [
        include_str!("data/http-auth/greenbytes.json"),
        include_str!("data/http-auth/wild-and-sdk.json"),
        include_str!("data/http-auth/rfc-examples.json"),
        include_str!("data/http-auth/chromium-challenges.json"),
    ];
    for file in files {
        let data: Value = serde_json::from_str(file).unwrap();
        for case in data["cases"].as_array().unwrap() {
            for name in ["www_authenticate", "proxy_authenticate", "value", "input"] {
                let one = case[name].as_str().into_iter();
                let many = case[name].as_array().into_iter().flatten().filter_map(Value::as_str);
                one.chain(many).for_each(same_as_http_auth);
            }
        }
    }
}

/// Our parts of a URL and those of the crate, where both read it.
fn same_parts(text: &str, ours: &Url, theirs: &url::Url) {
    assert_eq!(ours.scheme, theirs.scheme(), "{text}");
    assert_eq!(ours.host, theirs.host_str().unwrap_or(""), "{text}");
    assert_eq!(ours.port, theirs.port_or_known_default(), "{text}");
    assert_eq!(ours.path, theirs.path(), "{text}");
    assert_eq!(ours.query.as_deref(), theirs.query(), "{text}");
    assert_eq!(ours.fragment.as_deref(), theirs.fragment(), "{text}");
}

fn same_as_url(text: &str, reference: &str) {
    let (ours, theirs) = (Url::parse(text), url::Url::parse(text));
    assert_eq!(ours.is_some(), theirs.is_ok(), "{text}: {theirs:?}");
    let (Some(ours), Ok(theirs)) = (ours, theirs) else { return };
    same_parts(text, &ours, &theirs);
    let pairs: Vec<(String, String)> = theirs.query_pairs().into_owned().collect();
    assert_eq!(ours.query_pairs(), pairs, "{text}");
    if let (Some(ours), Ok(theirs)) = (ours.join(reference), theirs.join(reference)) {
        same_parts(&format!("{text} + {reference}"), &ours, &theirs);
        let again = Url::parse(&ours.href).unwrap();
        assert_eq!(again, ours, "{text} + {reference}: {}", ours.href);
    }
}

#[test]
fn url_on_known_urls() {
    let references = [
        "",
        "/",
        "?",
        "#",
        "x",
        "../x",
        "//id.example/y?z",
        "?q#f",
        "/a/./b/../c",
        "https:x",
        "a:b",
        r"\\x\y",
    ];
    for text in [
        "https://app.example",
        "https://app.example/a/b/c?x=1&y=%20+z#frag",
        "http://ana:secret@app.example:8080/x",
        "https://app.example:443/",
        "http://[2001:db8::1]:81/",
        "http://127.0.0.1/",
        "https://xn--bcher-kva.example/",
        "https://app.example/a/%2e%2E/b",
        "https://app.example/a/..;/b//../c/.",
        "about:blank",
        "about:srcdoc#x",
        "data:text/html,hello?x=1#f",
        "blob:https://app.example/6b0a-11",
        "chrome-extension://abcdefgh/panel.html?x",
        "moz-extension://3c6c-1/x.html",
        "file:///house/x/y.html",
        "javascript:void(0)",
        "mailto:ana@app.example",
        "wss://app.example:443/socket",
        "ftp://app.example/x",
        "http:/app.example/x",
        r"https:\\app.example\x",
        "  https://app.example/  ",
        "https://",
        "https://app.example:99999/",
        "https://app.example:x/",
        "/just/a/path",
        "",
    ] {
        for reference in references {
            same_as_url(text, reference);
        }
    }
}
