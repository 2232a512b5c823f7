//! Cookie-dates and HTTP-dates.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use serde_json::Value;
use why401::http::date::{cookie_date, http_date};
use why401::http::time::Millis;

use crate::harness::{run, same, text};

/// What a case says of the date it holds: the time itself, whether it parses at all, what it equals.
fn check(case: &Value) -> Result<(), String> {
    let got = cookie_date(text(case, "input"));
    if let Some(expected) = case.get("expected") {
        return same(got, expected.as_str().and_then(http_date));
    }
    let parses = same(got.is_some(), case["expected_parses"] == true);
    let equal = case["same_as"].as_str().map_or(Ok(()), |other| same(got, cookie_date(other)));
    let after = case["expected_after"].as_str().map_or(Ok(()), |at| same(got > http_date(at), true));
    let year = case["expected_year"].as_u64().map_or(Ok(()), |year| {
        same(got.and_then(Millis::to_rfc3339).unwrap_or_default().get(..4), Some(year.to_string().as_str()))
    });
    parses.and(equal).and(after).and(year)
}

#[test]
fn http_state() {
    run("cookie-dates/http-state-dates.json", |case, _| Some(check(case)));
}

#[test]
fn chromium() {
    run("cookie-dates/chromium-dates.json", |case, _| Some(check(case)));
}

#[test]
fn tough_cookie() {
    run("cookie-dates/tough-cookie-dates.json", |case, _| Some(check(case)));
}

/// These honour time zones, as an HTTP-date does and a cookie-date doesn't.
fn epoch(case: &Value) -> Result<(), String> {
    let expected = case["expected_epoch"].as_i64().map(Millis::from_secs);
    let got = http_date(text(case, "input"));
    same(got, expected).map_err(|wrong| format!("{:?} {wrong}", text(case, "input")))
}

#[test]
fn curl() {
    run("cookie-dates/curl-getdate.json", |case, _| Some(epoch(case)));
}

#[test]
fn lenient_clients() {
    run("cookie-dates/lenient-http-dates.json", |case, _| Some(epoch(case)));
}
