//! What one exchange shows, read once when it arrives.

use crate::http::body::{self, Code, Fields};
use crate::http::challenge::{self, Challenge};
use crate::http::cookie;
use crate::http::date::http_date;
use crate::http::secret::Fingerprint;
use crate::http::set_cookie::{self, SetCookie};
use crate::http::time::Millis;
use crate::http::url::Url;
use crate::session::EntryId;
use crate::session::cookie_rules::session_like;
use crate::session::exchange::{Exchange, Resource};

use super::keys::{self, ApiKey};
use super::outcome::{Outcome, outcome};
use super::role::{self, Role};
use super::signed::{self, Signed};
use super::told::{self, Told};
use super::tokens::{self, Credential, Issued};

/// The facts of one exchange.
#[derive(Debug, Clone)]
pub struct Seen {
    /// Which.
    pub id: EntryId,
    /// Where it went.
    pub url: Url,
    /// Registrable domain of the host, or the host.
    pub site: String,
    /// Method.
    pub method: String,
    /// When it began. Device clock.
    pub started: Option<Millis>,
    /// When it was complete. Device clock.
    pub ended: Option<Millis>,
    /// The part it plays.
    pub role: Role,
    /// It asked for data, not for a page.
    pub data: bool,
    /// It is a page or frame.
    pub document: bool,
    /// Status; 0 without a response.
    pub status: u16,
    /// What came of it.
    pub outcome: Outcome,
    /// What Authorization carried.
    pub credential: Option<Credential>,
    /// It carried a DPoP proof.
    pub dpop: bool,
    /// What of that proof doesn't fit the request.
    pub dpop_faults: Vec<&'static str>,
    /// The key it carried outside Authorization.
    pub api_key: Option<ApiKey>,
    /// How it was signed; looked at only where the answer is no success.
    pub signed: Option<Signed>,
    /// Cookies sent.
    pub cookies: Vec<SentCookie>,
    /// Bytes of the Cookie header.
    pub cookie_bytes: usize,
    /// Its Set-Cookie lines.
    pub set: Vec<SetFact>,
    /// `Clear-Site-Data` names cookies.
    pub clears_cookies: bool,
    /// Its challenges.
    pub challenges: Vec<Challenge>,
    /// Machine-readable words of the refusal: challenge `error` parameters and body codes.
    pub codes: Vec<SaidCode>,
    /// What body and challenges say in prose, lower case. It raises a cause, it never decides one.
    pub prose: String,
    /// What its codes and words come to; empty for a success.
    pub told: Vec<Told>,
    /// The response's Date, with its Age added. Server clock.
    pub date: Option<Millis>,
    /// Where the response redirects.
    pub redirect: Option<Url>,
    /// That is an address to sign in at.
    pub to_login: bool,
    /// The refresh token posted.
    pub posted_refresh: Option<Fingerprint>,
    /// Tokens handed out.
    pub issued: Vec<Issued>,
    /// `Sec-Fetch-Site`, where sent.
    pub fetch_site: Option<String>,
    /// `Sec-Fetch-Mode`, where sent.
    pub fetch_mode: Option<String>,
    /// The page's `Origin`, where sent.
    pub origin: Option<String>,
    /// Absent request or response headers prove nothing.
    pub incomplete: bool,
    /// The browser's error.
    pub error: Option<String>,
    /// It came from the browser's cache or a service worker, not from the server.
    pub not_from_server: bool,
    /// `Retry-After` or an exhausted rate limit stands in the response.
    pub throttled: bool,
    /// A header of a web application firewall or bot filter, by name.
    pub filter: Option<String>,
    /// The response is HTML.
    pub html: bool,
    /// The response is a page with a password field.
    pub password_page: bool,
    /// For a preflight: the method it asks for.
    pub preflight_for: Option<String>,
}

/// A cookie that was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentCookie {
    /// Name.
    pub name: String,
    /// Finds the same value again.
    pub fingerprint: Fingerprint,
    /// It looks like a session's.
    pub session_like: bool,
}

/// A Set-Cookie line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetFact {
    /// As read.
    pub cookie: SetCookie,
    /// Finds the same value again.
    pub fingerprint: Fingerprint,
    /// It looks like a session's.
    pub session_like: bool,
    /// It deletes: an expiry in the past, or no value and Max-Age of nothing.
    pub deletes: bool,
}

/// A machine-readable word and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaidCode {
    /// The word, lower case.
    pub word: String,
    /// The word as written.
    pub written: String,
    /// Where.
    pub place: CodePlace,
}

/// Where a machine-readable word stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CodePlace {
    /// `error` of a challenge.
    Challenge,
    /// A member of a JSON body, by path.
    Body(String),
    /// `error` of the redirect's query.
    Redirect,
    /// A response header of its own.
    Header(&'static str),
}

impl Seen {
    /// Reads the facts of an exchange.
    pub fn of(id: EntryId, exchange: &Exchange) -> Self {
        let request_fields =
            exchange.request_body.as_ref().map(|body| Fields::read(body.text.expose())).unwrap_or_default();
        let headers = &exchange.response_headers;
        let body_text = exchange.response_body.as_ref().map_or("", |body| body.text.expose());
        let body_json = body::json(body_text);
        let challenges: Vec<Challenge> = ["www-authenticate", "proxy-authenticate"]
            .iter()
            .flat_map(|name| headers.all(name))
            .flat_map(|field| challenge::read(field).value)
            .collect();
        let redirect = (300..400)
            .contains(&exchange.status)
            .then(|| headers.get("location").and_then(|location| exchange.url.join(location)))
            .flatten();
        let role = role::role(exchange, &request_fields);
        let html = exchange.response_body.as_ref().is_some_and(|body| body.mime.contains("html"))
            || headers.get("content-type").is_some_and(|kind| kind.contains("html"));
        let date = headers.get("date").and_then(http_date).map(|date| date.plus(age(exchange)));
        let mut said = codes(&challenges, body_json.as_ref(), redirect.as_ref());
        if exchange.status >= 400 {
            said.extend(in_headers(exchange));
            said.extend(body::xml_code(body_text).map(|code| SaidCode {
                word: code.value.to_ascii_lowercase(),
                written: code.value,
                place: CodePlace::Body(code.path),
            }));
        }
        let key = keys::api_key(exchange);
        let mut prose = body::prose(body_text, body_json.as_ref());
        for description in challenges.iter().filter_map(|challenge| challenge.param("error_description")) {
            prose.push('\n');
            prose.push_str(&description.to_lowercase());
        }
        let token_answer = exchange.status / 100 == 2
            && matches!(role, Role::SignIn | Role::Renewal | Role::CodeExchange | Role::Plain | Role::Probe);
        let mut seen = Self {
            id,
            site: exchange.url.site().to_owned(),
            method: exchange.method.clone(),
            started: exchange.started,
            ended: exchange.ended(),
            role,
            data: role::asks_for_data(exchange),
            document: exchange.resource == Resource::Document,
            status: exchange.status,
            outcome: Outcome::Neutral,
            credential: tokens::credential(exchange, key.as_ref()),
            dpop: exchange.request_headers.has("dpop"),
            dpop_faults: if exchange.status >= 400 { tokens::proof_faults(exchange) } else { Vec::new() },
            api_key: key,
            signed: if exchange.status >= 400 { signed::signed(exchange) } else { None },
            told: Vec::new(),
            cookies: sent_cookies(exchange),
            cookie_bytes: exchange.request_headers.all("cookie").map(str::len).sum(),
            set: set_cookies(exchange, date),
            clears_cookies: headers
                .all("clear-site-data")
                .any(|value| value.contains("\"cookies\"") || value.contains("\"*\"")),
            challenges,
            codes: said,
            prose,
            date,
            to_login: redirect.as_ref().is_some_and(role::is_login_url),
            redirect,
            posted_refresh: tokens::posted_refresh(&request_fields),
            issued: if token_answer { tokens::issued(&Fields::read(body_text)) } else { Vec::new() },
            fetch_site: exchange.request_headers.get("sec-fetch-site").map(str::to_ascii_lowercase),
            fetch_mode: exchange.request_headers.get("sec-fetch-mode").map(str::to_ascii_lowercase),
            origin: exchange.request_headers.get("origin").map(str::to_owned),
            incomplete: exchange.headers_incomplete,
            error: exchange.error.clone(),
            not_from_server: exchange.from_cache || exchange.from_service_worker,
            throttled: throttled(exchange),
            filter: filter(exchange),
            html,
            password_page: html && has_password_field(body_text),
            preflight_for: exchange.request_headers.get("access-control-request-method").map(str::to_owned),
            url: exchange.url.clone(),
        };
        if seen.status >= 400 {
            seen.told = seen.what_it_tells();
        }
        seen.outcome = outcome(&seen);
        if seen.refusal().is_some() && seen.status < 400 {
            seen.told = seen.what_it_tells();
        }
        seen
    }

    /// A page's text is for people and of any length: only what its challenges say counts then.
    fn what_it_tells(&self) -> Vec<Told> {
        if self.html {
            let described: Vec<String> = self
                .challenges
                .iter()
                .filter_map(|challenge| challenge.param("error_description"))
                .map(str::to_lowercase)
                .collect();
            return told::told(&self.codes, &described.join("\n"));
        }
        told::told(&self.codes, &self.prose)
    }

    /// Host and port as the Host header writes them.
    pub fn host(&self) -> String {
        match (self.url.port, self.url.scheme.as_str()) {
            (None, _) | (Some(443), "https" | "wss") | (Some(80), "http" | "ws") => self.url.host.clone(),
            (Some(port), _) => format!("{}:{port}", self.url.host),
        }
    }

    /// Whether both ask for the same thing: method, origin and path.
    pub fn same_route(&self, other: &Self) -> bool {
        self.method == other.method && self.same_path(other)
    }

    /// Whether both have the same origin and path.
    pub fn same_path(&self, other: &Self) -> bool {
        self.url.path == other.url.path && self.url.origin() == other.url.origin()
    }

    /// The session-like cookies it sent.
    pub fn session_cookies(&self) -> impl Iterator<Item = &SentCookie> {
        self.cookies.iter().filter(|cookie| cookie.session_like)
    }

    /// Whether it carried anything that could tell who is asking.
    pub fn has_credentials(&self) -> bool {
        self.credential.is_some() || self.api_key.is_some() || self.session_cookies().next().is_some()
    }

    /// The first of these machine-readable words that the response says.
    pub fn code(&self, words: &[&str]) -> Option<&SaidCode> {
        self.codes.iter().find(|code| words.contains(&code.word.as_str()))
    }

    /// The first machine-readable word that holds one of these parts.
    pub fn code_with(&self, parts: &[&str]) -> Option<&SaidCode> {
        self.codes.iter().find(|code| parts.iter().any(|part| code.word.contains(part)))
    }

    /// Whether its prose holds one of these parts (lower case).
    pub fn says(&self, parts: &[&str]) -> bool {
        parts.iter().any(|part| self.prose.contains(part))
    }

    /// Whether a challenge offers a scheme.
    pub fn offers(&self, scheme: &str) -> bool {
        self.challenges.iter().any(|challenge| challenge.is(scheme))
    }

    /// The server's time when it answered, else the device's when the request began.
    pub fn judged_at(&self) -> Option<Millis> {
        self.date.or(self.started)
    }
}

fn codes(
    challenges: &[Challenge],
    body: Option<&serde_json::Value>,
    redirect: Option<&Url>,
) -> Vec<SaidCode> {
    let said = |written: &str, place| SaidCode {
        word: written.to_ascii_lowercase(),
        written: written.to_owned(),
        place,
    };
    let mut found: Vec<SaidCode> = challenges
        .iter()
        .filter_map(|challenge| challenge.param("error"))
        .map(|error| said(error, CodePlace::Challenge))
        .collect();
    if let Some(body) = body {
        found.extend(
            body::codes(body).into_iter().map(|Code { path, value }| said(&value, CodePlace::Body(path))),
        );
    }
    if let Some(url) = redirect {
        let pairs = url.query_pairs();
        let fragment = url.fragment.as_deref().map(crate::http::url::form_pairs).unwrap_or_default();
        let error = pairs.iter().chain(&fragment).find(|(name, _)| name == "error");
        found.extend(error.map(|(_, value)| said(value, CodePlace::Redirect)));
    }
    found
}

fn sent_cookies(exchange: &Exchange) -> Vec<SentCookie> {
    exchange
        .request_headers
        .all("cookie")
        .flat_map(|field| cookie::read(field).value)
        .map(|pair| SentCookie {
            fingerprint: pair.value.fingerprint(),
            session_like: session_like(&pair.name, pair.value.expose(), true),
            name: pair.name,
        })
        .collect()
}

fn set_cookies(exchange: &Exchange, date: Option<Millis>) -> Vec<SetFact> {
    let now = date.or(exchange.started);
    exchange
        .response_headers
        .all("set-cookie")
        .map(|field| {
            let cookie = set_cookie::read(field).value;
            let past = |expires: Millis| now.is_none_or(|now| expires <= now);
            let deletes = match cookie.max_age {
                Some(secs) => secs <= 0,
                None => cookie.expires.is_some_and(past),
            };
            SetFact {
                fingerprint: cookie.value.fingerprint(),
                session_like: session_like(&cookie.name, cookie.value.expose(), cookie.http_only),
                deletes,
                cookie,
            }
        })
        .collect()
}

/// How long a cache kept the response, in milliseconds (RFC 9111 §5.1).
fn age(exchange: &Exchange) -> i64 {
    let seconds = exchange.response_headers.get("age").and_then(|age| age.trim().parse::<u32>().ok());
    i64::from(seconds.unwrap_or(0)) * 1000
}

/// Words for machines in headers of their own.
fn in_headers(exchange: &Exchange) -> Vec<SaidCode> {
    let mut found = Vec::new();
    let mut add = |name: &'static str, word: String, written: &str| {
        found.push(SaidCode { word, written: written.to_owned(), place: CodePlace::Header(name) });
    };
    if let Some(kind) = exchange.response_headers.get("x-amzn-errortype") {
        let kind = kind.split(':').next().unwrap_or("");
        add("x-amzn-errortype", kind.to_ascii_lowercase(), kind);
    }
    for (name, word) in
        [("x-github-otp", "github_otp_required"), ("x-github-sso", "github_sso_required")]
    {
        if exchange.response_headers.get(name).is_some_and(|value| value.starts_with("required")) {
            add(name, word.to_owned(), "required");
        }
    }
    found
}

fn throttled(exchange: &Exchange) -> bool {
    let headers = &exchange.response_headers;
    let exhausted = ["x-ratelimit-remaining", "ratelimit-remaining", "x-rate-limit-remaining"]
        .iter()
        .any(|name| headers.get(name).is_some_and(|left| left.trim() == "0"));
    exchange.status == 429 || exchange.status >= 400 && (headers.has("retry-after") || exhausted)
}

fn filter(exchange: &Exchange) -> Option<String> {
    ["cf-mitigated", "x-amzn-waf-action", "x-datadome", "x-px-block", "x-sucuri-block"]
        .iter()
        .find(|name| exchange.status >= 400 && exchange.response_headers.has(name))
        .map(|name| (*name).to_owned())
}

fn has_password_field(html: &str) -> bool {
    let lower = html.to_ascii_lowercase();
    ["type=\"password\"", "type='password'", "type=password"].iter().any(|field| lower.contains(field))
}
