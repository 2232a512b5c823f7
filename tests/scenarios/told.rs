//! The `http` blocks: exchanges as a document tells them, and what stands between `{{` and `}}`.

use crate::made;
use serde_json::{Value, json};
use why401::http::time::Millis;

/// When every scenario begins: 2026-01-15T12:00:00Z.
pub(crate) const BASE: Millis = Millis::from_secs(1_768_478_400);
/// Exchanges follow each other by this much where nothing else is said, in milliseconds.
const APART: i64 = 100;
/// How long each exchange takes where nothing else is said, in milliseconds.
const LASTS: i64 = 50;

/// An exchange as a document tells it.
#[derive(Default)]
pub(crate) struct Told {
    started: Millis,
    resource: String,
    /// The answer's body isn't in the recording.
    left_out: bool,
    /// What answered in the server's place: `cache` or `worker`.
    from: String,
    /// The server's address.
    address: String,
    lasts: Option<i64>,
    method: String,
    pub(crate) url: String,
    sent: Message,
    status: u16,
    got: Message,
    error: Option<String>,
}

/// Header fields and a body.
#[derive(Default, Clone)]
struct Message {
    headers: Vec<(String, String)>,
    body: Option<String>,
}

impl Message {
    /// Takes a line: a field, the empty line before the body, or a line of the body.
    fn line(&mut self, line: &str) -> Option<()> {
        match &mut self.body {
            Some(body) => {
                if !body.is_empty() {
                    body.push('\n');
                }
                body.push_str(line);
            }
            None if line.is_empty() => self.body = Some(String::new()),
            None => {
                let (name, value) = line.split_once(':')?;
                self.headers.push((name.to_owned(), value.strip_prefix(' ').unwrap_or(value).to_owned()));
            }
        }
        Some(())
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(own, _)| own.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    fn default(&mut self, name: &str, value: &str) {
        if self.get(name).is_none() {
            self.headers.push((name.to_owned(), value.to_owned()));
        }
    }

    fn list(&self) -> Value {
        self.headers.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect()
    }

    /// The body with its media type, told from its first character where no field names it.
    fn content(&self) -> Option<Value> {
        let body = self.body.as_deref()?;
        let guess = match body.as_bytes().first() {
            Some(b'{' | b'[') => "application/json",
            Some(b'<') => "text/html",
            _ => "application/x-www-form-urlencoded",
        };
        Some(json!({ "mimeType": self.get("content-type").unwrap_or(guess), "text": body }))
    }
}

/// Reads the lines of the `http` blocks; gives back the exchanges, and the lines that couldn't be read.
pub(crate) fn exchanges(lines: &[String]) -> (Vec<Told>, Vec<&str>) {
    let mut unread = Vec::new();
    let mut all: Vec<Told> = Vec::new();
    let mut resource = "fetch".to_owned();
    let mut from = String::new();
    let mut left_out = false;
    let mut wait: Option<i64> = None;
    let mut lasts: Option<i64> = None;
    let mut address = String::new();
    for line in lines {
        let last = all.last().map(|told| told.started);
        // A request line begins an exchange: what came before is complete as soon as its answer has begun.
        let answered = all.last().is_none_or(|told| told.status != 0 || told.error.is_some());
        let starts = answered || wait.is_some();
        let done = if let Some(after) = line.strip_prefix("@ +") {
            wait = span(after);
            wait.map(|_| ())
        } else if let Some(long) = line.strip_prefix("= ") {
            lasts = span(long);
            lasts.map(|_| ())
        } else if let Some(kind) = line.strip_prefix("# resource: ") {
            kind.clone_into(&mut resource);
            Some(())
        } else if line == "# body: left out" {
            left_out = true;
            Some(())
        } else if let Some(place) = line.strip_prefix("# from: ") {
            place.clone_into(&mut from);
            Some(())
        } else if let Some(place) = line.strip_prefix("# address: ") {
            place.clone_into(&mut address);
            Some(())
        } else if let Some(error) = line.strip_prefix("! ") {
            all.last_mut().map(|told| told.error = Some(error.to_owned()))
        } else if let Some(rest) = side(line, '>') {
            if starts {
                let started = last.map_or(BASE, |last| last.plus(wait.take().unwrap_or(APART)));
                let text = filled(rest, started);
                text.split_once(' ').map(|(method, url)| {
                    all.push(Told {
                        started,
                        method: method.to_owned(),
                        url: url.to_owned(),
                        resource: std::mem::replace(&mut resource, "fetch".to_owned()),
                        left_out: std::mem::take(&mut left_out),
                        from: std::mem::take(&mut from),
                        address: std::mem::take(&mut address),
                        lasts: lasts.take(),
                        ..Told::default()
                    });
                })
            } else {
                all.last_mut().and_then(|told| told.sent.line(&filled(rest, told.started)))
            }
        } else if let Some(rest) = side(line, '<') {
            all.last_mut().and_then(|told| {
                if told.status == 0 {
                    told.status = rest.parse().ok()?;
                    Some(())
                } else {
                    told.got.line(&filled(rest, told.started))
                }
            })
        } else {
            line.is_empty().then_some(())
        };
        if done.is_none() {
            unread.push(line.as_str());
        }
    }
    (all, unread)
}

/// What follows `> ` or `< `; a mark alone is an empty line.
fn side(line: &str, mark: char) -> Option<&str> {
    let rest = line.strip_prefix(mark)?;
    if rest.is_empty() { Some("") } else { rest.strip_prefix(' ') }
}

/// A span of time in milliseconds: `5s`, `100ms`, `2m`, `1h`, `3d`.
pub(crate) fn span(text: &str) -> Option<i64> {
    let digits = text.trim_start_matches('-').find(|c: char| !c.is_ascii_digit())?;
    let (number, unit) = text.split_at(digits + usize::from(text.starts_with('-')));
    let unit = match unit {
        "ms" => 1,
        "s" => 1000,
        "m" => 60_000,
        "h" => 3_600_000,
        "d" => 86_400_000,
        _ => return None,
    };
    Some(number.parse::<i64>().ok()? * unit)
}

impl Told {
    /// The exchange as an entry of a HAR file, with the fields that browsers add to every request.
    pub(crate) fn entry(&self) -> Value {
        let mut sent = self.sent.clone();
        let authority = self.url.split("://").nth(1).and_then(|rest| rest.split(['/', '?']).next());
        let authority = authority.unwrap_or_default().to_owned();
        sent.default("Host", &authority);
        if self.url.starts_with("https:") {
            let (site, mode, destination) = match self.resource.as_str() {
                "document" => ("none", "navigate", "document"),
                "preflight" => ("same-site", "cors", "empty"),
                "image" => ("same-origin", "no-cors", "image"),
                "stylesheet" => ("same-origin", "no-cors", "style"),
                _ => ("same-origin", "cors", "empty"),
            };
            sent.default("Sec-Fetch-Site", site);
            sent.default("Sec-Fetch-Mode", mode);
            sent.default("Sec-Fetch-Dest", destination);
        }
        let mut request = json!({ "method": self.method, "url": self.url, "headers": sent.list() });
        let mut response = json!({ "status": self.status, "headers": self.got.list() });
        if let Some(body) = sent.content() {
            request["postData"] = body;
        }
        if let Some(body) = self.got.content() {
            response["content"] = body;
        }
        if self.left_out {
            response["content"] = json!({ "size": 100 });
        }
        if let Some(error) = &self.error {
            response["_error"] = json!(error);
        }
        if self.from == "worker" {
            response["_fetchedViaServiceWorker"] = json!(true);
        }
        json!({
            "startedDateTime": self.started.to_rfc3339(),
            "time": self.lasts.unwrap_or(LASTS),
            "serverIPAddress": self.address,
            "_resourceType": self.resource,
            "_fromCache": if self.from == "cache" { json!("disk") } else { json!(false) },
            "request": request,
            "response": response,
        })
    }
}

/// A line with its `{{…}}` filled in, for an exchange that began at `started`.
fn filled(line: &str, started: Millis) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some((before, inner, after)) =
        rest.split_once("{{").and_then(|(a, b)| b.split_once("}}").map(|(b, c)| (a, b, c)))
    {
        out.push_str(before);
        out.push_str(&template(inner, started));
        rest = after;
    }
    out.push_str(rest);
    out
}

/// A text with its `{{at+5s}}` filled in: points in time, counted from the scenario's beginning; and credentials.
pub(crate) fn dated(text: &str) -> String {
    let mut out = String::new();
    let text = filled(text, BASE);
    let mut rest = text.as_str();
    while let Some((before, inner, after)) =
        rest.split_once("{{at").and_then(|(a, b)| b.split_once("}}").map(|(b, c)| (a, b, c)))
    {
        out.push_str(before);
        let shift = span(inner.trim_start_matches('+')).unwrap_or(0);
        out.push_str(&BASE.plus(shift).to_rfc3339().unwrap_or_default());
        rest = after;
    }
    out.push_str(rest);
    out
}

fn template(inner: &str, started: Millis) -> String {
    if let Some(shift) = inner.strip_prefix("now") {
        let shift = span(shift.trim_start_matches('+')).unwrap_or(0);
        return http_date(started.plus(shift));
    }
    if let Some(count) = inner.strip_prefix("x*").and_then(|count| count.parse().ok()) {
        return "x".repeat(count);
    }
    made::credential(inner, started).unwrap_or_else(|| format!("{{{{{inner}}}}}"))
}

/// `Thu, 15 Jan 2026 12:00:00 GMT`.
fn http_date(at: Millis) -> String {
    let form = time::macros::format_description!(
        "[weekday repr:short], [day] [month repr:short] [year] [hour]:[minute]:[second] GMT"
    );
    time::OffsetDateTime::from_unix_timestamp(at.secs())
        .ok()
        .and_then(|at| at.format(form).ok())
        .unwrap_or_default()
}
