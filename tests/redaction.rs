//! What is handed to others holds no secret: sixty are planted, and none may come out.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "tests")]

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Value, json};
use why401::engine::Engine;
use why401::redact::Redactor;
use why401::words::Words;
use why401::{har, report};

/// Hands out secrets that look like what they are planted as.
#[derive(Default)]
struct Planter {
    planted: Vec<String>,
}

impl Planter {
    /// A word with digits, as passwords and keys are.
    fn secret(&mut self) -> String {
        let secret =
            format!("zq{:02}Vhk7{:04}wX", self.planted.len(), 7_919 * (self.planted.len() + 3) % 10_000);
        self.planted.push(secret.clone());
        secret
    }

    fn jwt(&mut self) -> String {
        let claims = json!({
            "iss": "https://id.acme.example", "aud": "orders", "exp": 1_795_420_000, "iat": 1_795_416_400,
            "sub": self.secret(), "email": format!("{}@acme.example", self.secret()), "nested": {"name": self.secret()},
            "jti": self.secret(), "cnf": {"jkt": self.secret()}, "groups": [self.secret()],
        });
        let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let header = json!({"alg": "HS256", "typ": "JWT", "kid": self.secret()});
        let signature = self.secret().repeat(3);
        format!("{}.{}.{}", part(&header), part(&claims), URL_SAFE_NO_PAD.encode(signature))
    }
}

fn fields(list: &[(&str, String)]) -> Value {
    list.iter().map(|(name, value)| json!({"name": name, "value": value})).collect()
}

fn entry(second: usize, request: &Value, response: &Value) -> Value {
    json!({
        "startedDateTime": format!("2026-11-23T08:00:{second:02}.000Z"), "time": 40, "request": request, "response": response,
        "_resourceType": "fetch", "_initiator": {"type": "script", "url": "https://app.acme.example/main.js"},
    })
}

fn credentials(p: &mut Planter) -> Vec<(&'static str, String)> {
    vec![
        ("host", "api.acme.example".to_owned()),
        ("authorization", format!("Bearer {}", p.jwt())),
        (
            "proxy-authorization",
            format!("Basic {}", STANDARD.encode(format!("{}:{}", p.secret(), p.secret()))),
        ),
        (
            "cookie",
            format!("sid={}; s=s%3A{}.{}; plain=\"{}\"", p.secret(), p.secret(), p.secret(), p.secret()),
        ),
        ("x-api-key", p.secret()),
        ("x-custom-thing", format!("a, {}, b", p.secret())),
        ("dpop", p.jwt()),
        (
            "referer",
            format!("https://app.acme.example/cb?code={}&state={}#{}", p.secret(), p.secret(), p.secret()),
        ),
        ("x-csrf-token", p.secret()),
        ("if-none-match", format!("\"{}\"", p.secret())),
    ]
}

fn planted(p: &mut Planter) -> String {
    let first = entry(
        1,
        &json!({
            "method": "POST",
            "url": format!(
                "https://{}:{}@api.acme.example/reset/{}/u/{}@acme.example?access_token={}&sig={}&next=%2Fx%3Ftoken%3D{}#id_token={}",
                p.secret(), p.secret(), p.secret(), p.secret(), p.secret(), p.secret(), p.secret(), p.secret()
            ),
            "headers": fields(&credentials(p)),
            "postData": {
                "mimeType": "application/x-www-form-urlencoded",
                "text": format!(
                    "grant_type=password&username={}&password={}&client_secret={}&SAMLResponse={}",
                    p.secret(), p.secret(), p.secret(), STANDARD.encode(format!("<a>{}</a>", p.secret()))
                ),
            },
        }),
        &json!({
            "status": 401, "statusText": format!("Unauthorized {}", p.secret()),
            "headers": fields(&[
                ("date", "Mon, 23 Nov 2026 08:00:01 GMT".to_owned()),
                ("www-authenticate", format!("Digest realm=\"orders\", nonce=\"{}\", opaque=\"{}\"", p.secret(), p.secret())),
                ("www-authenticate", format!("Bearer error=\"invalid_token\", error_description=\"{} has expired\"", p.secret())),
                ("set-cookie", format!("sid={}; Path=/; HttpOnly", p.secret())),
                ("set-cookie", format!("j={}; odd={}", URL_SAFE_NO_PAD.encode(json!({"user": p.secret()}).to_string()), p.secret())),
                ("location", format!("/login?ticket={}", p.secret())),
                ("x-debug", p.secret()),
                ("dpop-nonce", p.secret()),
            ]),
            "content": {"mimeType": "application/json", "text": json!({
                "error": "invalid_token", "message": format!("The token {} is expired", p.secret()),
                "code": p.secret(), "user": {"mail": p.secret(), "phone": 491_715_551_234_u64},
                "inner": STANDARD.encode(json!({"token": p.secret()}).to_string()), "list": [p.secret()],
            }).to_string()},
        }),
    );
    let second = entry(
        2,
        &json!({
            "method": "POST", "url": "https://api.acme.example/graphql", "headers": fields(&credentials(p)),
            "postData": {"mimeType": "application/json", "text": json!({
                "query": format!("mutation {{ signIn(password: \"{}\") {{ token }} }}", p.secret()),
                "variables": {"password": p.secret(), p.secret(): 1},
            }).to_string()},
        }),
        &json!({
            "status": 403, "statusText": "Forbidden", "headers": fields(&[("content-type", "text/html".to_owned())]),
            "content": {"mimeType": "text/html", "text": format!(
                "<h1>Forbidden</h1><p>{}</p><input type=hidden name=csrf value=\"{}\"><a href='/x?k={}'>", p.secret(), p.secret(), p.secret()
            )},
        }),
    );
    let third = entry(
        3,
        &json!({
            "method": "PUT", "url": "https://api.acme.example/upload", "headers": fields(&[
                ("authorization", format!("Digest username=\"{}\", realm=\"orders\", nonce=\"{}\", uri=\"/upload\", response=\"{}\"",
                    p.secret(), p.secret(), p.secret())),
                ("x-amz-security-token", p.secret()),
            ]),
            "postData": {"mimeType": "multipart/form-data; boundary=b", "text": format!(
                "--b\r\nContent-Disposition: form-data; name=\"password\"\r\n\r\n{}\r\n--b--", p.secret()
            )},
        }),
        &json!({"status": 401, "statusText": "", "headers": [], "content": {"mimeType": "text/plain", "text": p.secret()}}),
    );
    let cookie =
        |value: String| json!({"name": "sid", "value": value, "domain": "api.acme.example", "path": "/"});
    json!({"log": {
        "version": "1.2", "creator": {"name": "x"}, "entries": [first, second, third], "comment": p.secret(),
        "_why401": {
            "capturedAt": "2026-11-23T08:01:00Z",
            "inspectedUrl": format!("https://app.acme.example/?session={}", p.secret()),
            "cookies": [cookie(p.secret())],
            "cookieChanges": [{"at": "2026-11-23T08:00:30Z", "removed": true, "cause": "explicit", "cookie": cookie(p.secret())}],
            "headersBefore": [{"entry": 0, "requestHeaders": [{"name": "authorization", "value": format!("Bearer {}", p.secret())}]}],
            "storageTokens": [{"origin": "https://app.acme.example", "area": "localStorage", "key": "token", "value": p.secret()}],
        },
    }})
    .to_string()
}

/// The text, and everything that can be decoded from it.
fn readable(text: &str) -> String {
    let mut all = text.to_owned();
    let word = |c: char| c.is_ascii_alphanumeric() || "+/-_".contains(c);
    for part in text.split(|c| !word(c)).filter(|part| part.len() >= 8) {
        let part = part.trim_matches('=');
        for decoded in [
            URL_SAFE_NO_PAD.decode(part).ok(),
            base64::engine::general_purpose::STANDARD_NO_PAD.decode(part).ok(),
        ] {
            all.push_str(&String::from_utf8_lossy(&decoded.unwrap_or_default()));
        }
    }
    all
}

#[test]
fn planted_secrets_stay_in() {
    let mut planter = Planter::default();
    let text = planted(&mut planter);
    assert!(planter.planted.len() >= 60, "{}", planter.planted.len());
    // `./build.sh safety` gives the same file to others' programs.
    if let Some(path) = std::env::var_os("WHY401_PLANTED") {
        std::fs::write(path, json!({"har": text, "secrets": planter.planted}).to_string()).unwrap();
    }
    let (session, notes) = har::read(text.as_bytes()).unwrap();
    assert_eq!(notes, []);
    let redacted = har::write(&Redactor::new([23; 32]).session(&session), "");
    let engine = Engine::of(session);
    let found = engine.report();
    assert!(!found.incidents.is_empty());
    for (what, output) in [
        ("the redacted file", redacted.clone()),
        ("json", report::json::render(&Words::english(), &found)),
        ("text", report::text::render(&Words::english(), &found)),
        ("markdown", report::markdown::render(&Words::english(), &found, engine.session())),
        ("debug", format!("{found:?}")),
    ] {
        let output = readable(&output);
        let leaked: Vec<_> =
            planter.planted.iter().filter(|secret| output.contains(secret.as_str())).collect();
        assert!(leaked.is_empty(), "{what} tells {leaked:?}");
        assert!(!output.contains("491715551234"), "{what} tells the telephone number");
    }
    let (again, _) = har::read(redacted.as_bytes()).unwrap();
    let causes = |report: &why401::diagnose::report::Report| -> Vec<String> {
        report
            .incidents
            .iter()
            .map(|incident| format!("{} {:?}", incident.cause.id, incident.entries))
            .collect()
    };
    assert_eq!(causes(&Engine::of(again).report()), causes(&found));
}

#[test]
fn the_same_value_is_the_same_again_but_not_in_another_file() {
    let mut planter = Planter::default();
    let (session, _) = har::read(planted(&mut planter).as_bytes()).unwrap();
    let write = |key: u8| har::write(&Redactor::new([key; 32]).session(&session), "");
    assert_eq!(write(1), write(1));
    assert_ne!(write(1), write(2));
}
