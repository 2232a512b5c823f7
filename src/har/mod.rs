//! Shim until the reader is there.

use crate::diagnose::report::Note;
use crate::http::headers::Headers;
use crate::http::time::Millis;
use crate::http::url::Url;
use crate::session::Session;
use crate::session::exchange::Exchange;
use crate::session::jar::{CookieChange, StoredCookie};
use serde_json::Value;

/// Error.
#[derive(Debug)]
pub struct ReadError;
impl std::fmt::Display for ReadError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("not read")
    }
}
/// File.
pub fn read(_bytes: &[u8]) -> Result<(Session, Vec<Note>), ReadError> {
    Err(ReadError)
}
/// Entry.
pub fn entry(value: &Value) -> Option<Exchange> {
    let text = |v: &Value| v.as_str().unwrap_or_default().to_owned();
    let headers = |v: &Value| -> Headers {
        v.as_array().into_iter().flatten().map(|h| (text(&h["name"]), text(&h["value"]))).collect()
    };
    let href = text(&value["request"]["url"]);
    let (scheme, rest) = href.split_once("://")?;
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    Some(Exchange {
        started: Millis::parse_rfc3339(value["startedDateTime"].as_str()?),
        duration_ms: value["time"].as_f64(),
        method: text(&value["request"]["method"]),
        url: Url {
            scheme: scheme.into(),
            host: host.into(),
            path: format!("/{path}"),
            href: href.clone(),
            ..Url::default()
        },
        request_headers: headers(&value["request"]["headers"]),
        response_headers: headers(&value["response"]["headers"]),
        status: value["response"]["status"].as_u64().and_then(|s| u16::try_from(s).ok()).unwrap_or(0),
        ..Exchange::default()
    })
}
/// Cookie.
pub fn cookie(_value: &Value) -> Option<StoredCookie> {
    None
}
/// Change.
pub fn change(_at: Millis, _value: &Value) -> Option<CookieChange> {
    None
}
