//! Answers of known products, one row each in `tests/data/fingerprints/answers.json`: the cause that their marker points to
//! is among those that are named. Where only text points there, nobody is certain.

use crate::held::file;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use why401::diagnose::report::Confidence;
use why401::engine::Engine;
use why401::har;

/// A token of five minutes before, good for an hour.
const JWT: &str = "Bearer eyJhbGciOiJSUzI1NiIsImtpZCI6IjIwMjYtMDEifQ.eyJpc3MiOiJodHRwczovL2lkLmV4YW1wbGUuY29tIiwic3ViIjoiZGFuYSIsImF1ZCI6Im9yZGVycyIsImlhdCI6MTc2ODQ3ODEwMCwiZXhwIjoxNzY4NDgxNzAwfQ.AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0-Pw";

/// A token that holds from two minutes later on.
const EARLY: &str = "Bearer eyJhbGciOiJSUzI1NiIsImtpZCI6IjIwMjYtMDEifQ.eyJpc3MiOiJodHRwczovL2lkLmV4YW1wbGUuY29tIiwic3ViIjoiZGFuYSIsImF1ZCI6Im9yZGVycyIsIm5iZiI6MTc2ODQ3ODUyMCwiZXhwIjoxNzY4NDgxNzAwfQ.AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0-Pw";
/// A token whose end was cut off.
const DAMAGED: &str =
    "Bearer eyJhbGciOiJSUzI1NiIsImtpZCI6IjIwMjYtMDEifQ.eyJpc3MiOiJodHRwczovL2lkLmV4YW1wbGUuY29tIi";

/// The request that a row's product refused: its method, address, credential field and body.
fn request(
    kind: &str,
) -> (&'static str, &'static str, Option<(&'static str, &'static str)>, Option<&'static str>) {
    match kind {
        "token" => (
            "GET",
            "https://api.example.com/orders",
            Some(("Authorization", "Bearer 7sXo1qZfW0aVbRk3uYc9eTd5")),
            None,
        ),
        "jwt" => ("GET", "https://api.example.com/orders", Some(("Authorization", JWT)), None),
        "early" => ("GET", "https://api.example.com/orders", Some(("Authorization", EARLY)), None),
        "damaged" => ("GET", "https://api.example.com/orders", Some(("Authorization", DAMAGED)), None),
        "basic" => {
            ("GET", "https://api.example.com/orders", Some(("Authorization", "Basic ZGFuYTpzM2NyZXQ=")), None)
        }
        "key" => {
            ("GET", "https://api.example.com/orders", Some(("X-Api-Key", "7sXo1qZfW0aVbRk3uYc9eTd5")), None)
        }
        "session" => (
            "POST",
            "https://app.example.com/orders",
            Some(("Cookie", "sessionid=k3uYc9eTd57sXo1qZfW0aVbRk3uYc9eT")),
            Some("a=1"),
        ),
        "sigv4" => (
            "GET",
            "https://api.example.com/orders",
            Some((
                "Authorization",
                "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260115/eu-west-1/execute-api/aws4_request, SignedHeaders=host;x-amz-date, Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7",
            )),
            None,
        ),
        "refresh" => (
            "POST",
            "https://id.example.com/oauth/token",
            None,
            Some("grant_type=refresh_token&client_id=app&refresh_token=k3uYc9eTd57sXo1qZfW0aVbR"),
        ),
        "login" => (
            "POST",
            "https://id.example.com/oauth/token",
            None,
            Some("grant_type=password&client_id=app&username=dana&password=s3cret"),
        ),
        other => unreachable!("{other}"),
    }
}

/// A session of the one exchange of a row.
fn session(row: &Value) -> Vec<u8> {
    let (method, url, credential, body) = request(row["request"].as_str().unwrap());
    let field = |(name, value): (&str, &str)| json!({"name": name, "value": value});
    let mut headers: Vec<Value> = credential.into_iter().map(field).collect();
    headers.extend(body.map(|_| field(("Content-Type", "application/x-www-form-urlencoded"))));
    let empty = serde_json::Map::new();
    let own = row.get("headers").and_then(Value::as_object).unwrap_or(&empty);
    let kind = if row.get("json").is_some() { "application/json" } else { "text/plain" };
    let kind = own.get("Content-Type").and_then(Value::as_str).unwrap_or(kind);
    let mut answer = vec![field(("Date", "Thu, 15 Jan 2026 12:00:00 GMT")), field(("Content-Type", kind))];
    answer.extend(own.iter().map(|(name, value)| json!({"name": name, "value": value})));
    let text = match row.get("json") {
        Some(json) => json.to_string(),
        None => row.get("text").and_then(Value::as_str).unwrap_or_default().to_owned(),
    };
    let mut entry = json!({
        "startedDateTime": "2026-01-15T12:00:00.000Z", "time": 20, "_resourceType": "fetch",
        "request": {"method": method, "url": url, "httpVersion": "h2", "headers": headers, "cookies": [], "queryString": [], "headersSize": -1, "bodySize": -1},
        "response": {
            "status": row["status"], "statusText": "", "httpVersion": "h2", "headers": answer, "cookies": [],
            "content": {"size": text.len(), "mimeType": kind, "text": text}, "redirectURL": "", "headersSize": -1, "bodySize": -1
        },
        "cache": {}, "timings": {"send": 0, "wait": 20, "receive": 0}
    });
    if let Some(body) = body {
        entry["request"]["postData"] = json!({"mimeType": "application/x-www-form-urlencoded", "text": body});
    }
    json!({"log": {"version": "1.2", "creator": {"name": "test", "version": "1"}, "entries": [entry]}})
        .to_string()
        .into_bytes()
}

#[test]
fn markers_of_products_point_to_their_causes() {
    let text = std::fs::read_to_string(file("tests/data/fingerprints/answers.json")).unwrap();
    let rows = serde_json::from_str::<Value>(&text).unwrap()["cases"].clone();
    let listed = std::fs::read_to_string(file("tests/expected_failures/fingerprints.txt")).unwrap();
    let mut listed: BTreeMap<&str, &str> = listed
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| line.split_once(": ").unwrap())
        .collect();
    let mut wrong = Vec::new();
    for row in rows.as_array().unwrap() {
        let (session, _) = har::read(&session(row)).unwrap();
        let report = Engine::of(session).report();
        let named: Vec<(&str, Confidence)> = report
            .incidents
            .iter()
            .flat_map(|incident| {
                let others = incident.alternatives.iter().map(|other| (other.cause.id, other.confidence));
                std::iter::once((incident.cause.id, incident.confidence)).chain(others)
            })
            .collect();
        let wanted: Vec<&str> = row["cause"].as_str().unwrap().split('|').collect();
        let found = named.iter().find(|(id, _)| wanted.contains(id));
        let by_text = row["by"] == "text";
        let good = found.is_some_and(|(_, confidence)| !by_text || *confidence != Confidence::Certain);
        let id = row["id"].as_str().unwrap();
        let expected = listed.remove(id);
        if good == expected.is_some() {
            let said: Vec<String> = named.iter().map(|(id, sure)| format!("{id} {}", sure.word())).collect();
            wrong.push(format!("{id}: wanted {wanted:?}, named {said:?}"));
        }
    }
    wrong.extend(listed.keys().map(|id| format!("{id}: listed, but there is no such row")));
    assert!(wrong.is_empty(), "{} rows:\n{}", wrong.len(), wrong.join("\n"));
}
