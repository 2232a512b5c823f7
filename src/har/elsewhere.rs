//! What other tools than Chromium write elsewhere: cookies only in their lists, a redirect only in `redirectURL`, several
//! Set-Cookie fields as one, errors in words of their own.

use serde_json::Value;

use super::json::{Json, Place};
use super::lenient;
use crate::http::headers::{Header, Headers};
use crate::http::secret::Secret;
use crate::http::time::Millis;
use crate::http::token::is_redacted;
use crate::session::exchange::{Exchange, Resource};

/// Parts of an entry that are looked at only where a header field is missing.
#[derive(Debug, Default)]
pub(super) struct Elsewhere {
    /// `request.cookies`.
    pub(super) sent: Option<Place>,
    /// `response.cookies`.
    pub(super) set: Option<Place>,
    /// `response.redirectURL`.
    pub(super) redirect: Option<Place>,
}

impl Elsewhere {
    /// Puts it where HTTP has it. Not for Chromium's entries: there the lists hold what the browser meant to send, and the
    /// fields what was sent.
    #[inline(never)]
    pub(super) fn complete(&self, json: &Json<'_>, exchange: &mut Exchange) {
        let told = |place: Option<Place>| -> Option<Value> {
            serde_json::from_str(std::str::from_utf8(json.raw(place?)).ok()?).ok()
        };
        if !exchange.request_headers.has("cookie")
            && let Some(Value::Array(cookies)) = told(self.sent)
        {
            let pairs: Vec<String> = cookies.iter().filter_map(pair).collect();
            let field = (!pairs.is_empty()).then(|| pairs.join("; "));
            add(&mut exchange.request_headers, "Cookie", field.into_iter().collect());
        }
        if exchange.response_headers.has("set-cookie") {
            part(&mut exchange.response_headers);
        } else if let Some(Value::Array(cookies)) = told(self.set) {
            let (host, started) = (&exchange.url.host, exchange.started);
            let lines = cookies.iter().filter_map(|cookie| line(cookie, host, started)).collect();
            add(&mut exchange.response_headers, "Set-Cookie", lines);
        }
        if exchange.resource == Resource::Other {
            let destination = exchange.request_headers.get("sec-fetch-dest").unwrap_or_default();
            exchange.resource = fetched_for(destination);
        }
        if (300..400).contains(&exchange.status)
            && !exchange.response_headers.has("location")
            && let Some(Value::String(to)) = told(self.redirect)
            && !to.is_empty()
        {
            add(&mut exchange.response_headers, "Location", vec![to]);
        }
    }
}

/// Whether somebody blacked out a whole field of cookies: it says neither which there were nor that there was none.
pub(super) fn blacked_out(exchange: &Exchange) -> bool {
    exchange.request_headers.all("cookie").chain(exchange.response_headers.all("set-cookie")).any(is_redacted)
}

/// What the browser's own word for it (Fetch standard, "destination") means. `empty` is whatever a script asks for.
fn fetched_for(destination: &str) -> Resource {
    match destination {
        "document" | "iframe" | "frame" => Resource::Document,
        "script" | "worker" | "sharedworker" | "serviceworker" => Resource::Script,
        "style" => Resource::Stylesheet,
        "image" => Resource::Image,
        "font" => Resource::Font,
        "audio" | "video" | "track" => Resource::Media,
        "manifest" => Resource::Manifest,
        "websocket" => Resource::WebSocket,
        "report" => Resource::Ping,
        _ => Resource::Other,
    }
}

fn add(headers: &mut Headers, name: &str, values: Vec<String>) {
    if !values.is_empty() {
        let added = values.into_iter().map(|value| Header { name: name.into(), value: Secret::new(value) });
        *headers = Headers::new(headers.iter().cloned().chain(added).collect());
    }
}

/// `name=value` of a listed cookie, where both can stand in a field.
fn pair(cookie: &Value) -> Option<String> {
    let (name, value) = (lenient::text(cookie, "name")?, lenient::text(cookie, "value").unwrap_or_default());
    (!name.is_empty() && !format!("{name}{value}").contains([';', '\r', '\n']))
        .then(|| format!("{name}={value}"))
}

/// A listed cookie as the Set-Cookie field that it came from, as far as the list tells.
fn line(cookie: &Value, host: &str, started: Option<Millis>) -> Option<String> {
    let mut line = pair(cookie)?;
    let text =
        |name: &str| lenient::text(cookie, name).filter(|text| !text.is_empty() && !text.contains(';'));
    // Tools name the host where the field names no domain.
    let domain = text("domain").filter(|domain| !domain.eq_ignore_ascii_case(host));
    let expires = text("expires");
    let lasts = expires.as_deref().and_then(Millis::parse_rfc3339).zip(started);
    let lasts = lasts.map(|(until, from)| (until.since(from) / 1000).to_string());
    let attributes = [
        ("Domain", domain),
        ("Path", text("path")),
        ("Expires", expires.filter(|_| lasts.is_none())),
        ("Max-Age", lasts),
        ("SameSite", text("sameSite")),
    ];
    for (name, value) in attributes {
        line.extend(value.map(|value| format!("; {name}={value}")));
    }
    for (name, word) in [("secure", "; Secure"), ("httpOnly", "; HttpOnly")] {
        line.push_str(if lenient::flag(cookie, name) == Some(true) { word } else { "" });
    }
    Some(line)
}

/// Takes Set-Cookie fields apart that were joined by commas, as WebKit's inspector and `fetch` do.
fn part(headers: &mut Headers) {
    if headers.all("set-cookie").all(|field| cut(field).is_none()) {
        return;
    }
    let mut fields = Vec::new();
    for header in headers.iter() {
        let mut rest = header.value.expose();
        while header.name.eq_ignore_ascii_case("set-cookie")
            && let Some((one, after)) = cut(rest)
        {
            fields.push(Header { name: header.name.clone(), value: Secret::new(one) });
            rest = after;
        }
        fields.push(Header { name: header.name.clone(), value: Secret::new(rest) });
    }
    *headers = Headers::new(fields);
}

/// The first of several joined fields, and what follows. A comma in a value is the value's own; behind its attributes it
/// joins, where what follows begins as a cookie does and a date doesn't.
fn cut(joined: &str) -> Option<(&str, &str)> {
    let attributes = joined.find(';')?;
    let begins = |next: &str| {
        let end = next.find(|c: char| !c.is_ascii_alphanumeric() && !"!#$%&'*+-.^_`|~".contains(c));
        end.is_some_and(|end| end > 0 && next.get(end..).is_some_and(|rest| rest.starts_with('=')))
    };
    let at = joined.match_indices(',').map(|(at, _)| at).filter(|at| *at > attributes);
    at.filter_map(|at| Some((joined.get(..at)?, joined.get(at + 1..)?.trim_start())))
        .find(|(_, next)| begins(next))
}

/// Parts of what other browsers and tools say, lower case, and Chromium's name for it.
const ERRORS: &[(&[&str], &str)] = &[
    (&["abort", "cancel", "client disconnected", "closed by client"], "ERR_ABORTED"),
    (&["access-control-allow", "cors"], "ERR_FAILED"),
    (&["content blocker", "content-blocker"], "ERR_BLOCKED_BY_CLIENT"),
    (&["unknown_host", "hostname", "resolve", "dns", "getaddrinfo"], "ERR_NAME_NOT_RESOLVED"),
    (&["offline"], "ERR_INTERNET_DISCONNECTED"),
    (&["redirect_loop", "redirects"], "ERR_TOO_MANY_REDIRECTS"),
    (&["refused"], "ERR_CONNECTION_REFUSED"),
    (&["timed out", "timeout"], "ERR_TIMED_OUT"),
];

/// An error under Chromium's name for it as well, where it is told in other words.
pub(super) fn error(told: &str) -> String {
    let lower = told.to_ascii_lowercase();
    let known = ERRORS.iter().find(|(words, _)| words.iter().any(|word| lower.contains(word)));
    match known {
        Some((_, name)) if !told.starts_with("net::") => format!("net::{name} ({told})"),
        _ => told.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::entry;
    use crate::http::headers::Headers;
    use crate::session::exchange::Exchange;

    fn read(request: &str, response: &str, more: &str) -> Exchange {
        let text = format!(
            r#"{{"startedDateTime": "2026-01-15T12:00:00Z", "request": {{"method": "GET", "url": "https://app.example/", {request}}},
                "response": {{"status": 302, {response}}}{more}}}"#
        );
        entry(&text).unwrap()
    }

    fn all<'a>(headers: &'a Headers, name: &'a str) -> Vec<&'a str> {
        headers.all(name).collect()
    }

    const LISTED: &str = r#""headers": [{"name": "Host", "value": "app.example"}],
        "cookies": [{"name": "sid", "value": "1"}, {"name": "b", "value": ""}, {"name": "", "value": "x"}, {"name": "c", "value": "1;2"}, 7]"#;

    #[test]
    fn what_only_lists_tell_stands_where_http_has_it() {
        let response = r#""headers": [], "redirectURL": "/login", "cookies": [
            {"name": "sid", "value": "2", "domain": "APP.example", "path": "/", "expires": "2026-01-15T14:00:00.000+01:00", "httpOnly": true, "secure": true, "sameSite": "Lax"},
            {"name": "old", "value": "", "domain": ".example", "expires": "Thu, 01 Jan 1970 00:00:00 GMT", "httpOnly": false}]"#;
        let exchange = read(LISTED, response, "");
        assert_eq!(all(&exchange.request_headers, "cookie"), ["sid=1; b="]);
        assert_eq!(
            all(&exchange.response_headers, "set-cookie"),
            [
                "sid=2; Path=/; Max-Age=3600; SameSite=Lax; Secure; HttpOnly",
                "old=; Domain=.example; Expires=Thu, 01 Jan 1970 00:00:00 GMT"
            ]
        );
        assert_eq!(exchange.response_headers.get("location"), Some("/login"));
        assert!(!exchange.headers_incomplete);
    }

    #[test]
    fn fields_go_before_lists_and_chromiums_lists_say_what_was_meant() {
        let fields = r#""headers": [{"name": "cookie", "value": "sid=9"}], "cookies": [{"name": "sid", "value": "1"}]"#;
        let response = r#""headers": [{"name": "location", "value": "/a"}, {"name": "set-cookie", "value": "sid=9"}], "redirectURL": "/b", "cookies": [{"name": "x", "value": "1"}]"#;
        let exchange = read(fields, response, "");
        assert_eq!(all(&exchange.request_headers, "cookie"), ["sid=9"]);
        assert_eq!(all(&exchange.response_headers, "set-cookie"), ["sid=9"]);
        assert_eq!(all(&exchange.response_headers, "location"), ["/a"]);
        let exchange = read(LISTED, r#""headers": []"#, r#", "_initiator": {"type": "other"}"#);
        assert!(!exchange.request_headers.has("cookie"));
    }

    #[test]
    fn joined_set_cookie_fields_are_taken_apart() {
        let cases: [(&str, &[&str]); 5] = [
            (
                "a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT; Path=/, b=2; Max-Age=5,c=; Path=/",
                &["a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT; Path=/", "b=2; Max-Age=5", "c=; Path=/"],
            ),
            (
                "a=1; expires=Wednesday, 21-Oct-26 07:28:00 GMT, b=2",
                &["a=1; expires=Wednesday, 21-Oct-26 07:28:00 GMT", "b=2"],
            ),
            // A comma in the value is the value's own.
            (r#"a={"x":1, y=2}; Path=/"#, &[r#"a={"x":1, y=2}; Path=/"#]),
            ("a=1, b=2", &["a=1, b=2"]),
            ("a=1; Path=/,", &["a=1; Path=/,"]),
        ];
        for (joined, apart) in cases {
            let field = serde_json::json!([{"name": "Set-Cookie", "value": joined}, {"name": "Via", "value": "a; b, c=d"}]);
            let exchange = read(LISTED, &format!(r#""headers": {field}"#), "");
            assert_eq!(all(&exchange.response_headers, "set-cookie"), apart, "{joined}");
            assert_eq!(exchange.response_headers.len(), apart.len() + 1);
        }
    }

    #[test]
    fn errors_of_others_have_chromiums_name_as_well() {
        let cases = [
            (r#""status": 0, "_error": "Load cancelled""#, "net::ERR_ABORTED (Load cancelled)"),
            (
                r#""status": -1, "_failureText": "NS_ERROR_UNKNOWN_HOST""#,
                "net::ERR_NAME_NOT_RESOLVED (NS_ERROR_UNKNOWN_HOST)",
            ),
            (r#""status": -1, "_failureText": "net::ERR_FAILED""#, "net::ERR_FAILED"),
            (r#""status": 0, "_error": "wonder""#, "wonder"),
        ];
        for (response, told) in cases {
            let text = format!(
                r#"{{"request": {{"url": "https://app.example/", "headers": [{{"name": "accept", "value": "*/*"}}]}}, "response": {{{response}}}}}"#
            );
            let exchange = entry(&text).unwrap();
            assert_eq!((exchange.status, exchange.error.as_deref()), (0, Some(told)));
            // No Host: what the browser would have added isn't there.
            assert!(exchange.headers_incomplete, "{response}");
        }
    }

    #[test]
    fn a_field_that_was_blacked_out_says_nothing_of_the_others() {
        let request =
            r#""headers": [{"name": "Host", "value": "a"}, {"name": "Cookie", "value": "[REDACTED]"}]"#;
        assert!(read(request, r#""headers": []"#, "").headers_incomplete);
        let request = r#""headers": [{"name": "Host", "value": "a"}]"#;
        assert!(!read(request, r#""headers": []"#, "").headers_incomplete);
        assert!(
            read(request, r#""headers": [{"name": "set-cookie", "value": "***"}]"#, "").headers_incomplete
        );
    }

    #[test]
    fn what_it_was_for_says_the_browser_in_the_request() {
        use crate::session::exchange::Resource;
        for (destination, resource) in
            [("iframe", Resource::Document), ("script", Resource::Script), ("empty", Resource::Other)]
        {
            let fields = format!(r#""headers": [{{"name": "Sec-Fetch-Dest", "value": "{destination}"}}]"#);
            assert_eq!(read(&fields, r#""headers": []"#, "").resource, resource, "{destination}");
        }
    }

    #[test]
    fn where_webkit_had_the_answer_from() {
        for (told, cache, worker) in
            [("Disk Cache", true, false), ("Service Worker", false, true), ("Network Load", false, false)]
        {
            let exchange = read(
                LISTED,
                r#""headers": []"#,
                &format!(r#", "_priority": "high", "_fetchType": "{told}""#),
            );
            assert_eq!((exchange.from_cache, exchange.from_service_worker), (cache, worker), "{told}");
            assert_eq!(exchange.request_headers.get("cookie"), Some("sid=1; b="));
        }
    }
}
