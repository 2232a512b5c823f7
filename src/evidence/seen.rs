//! What one exchange shows, read once when it arrives.

use crate::http::body::{self, Fields};
use crate::http::challenge::{self, Challenge};
use crate::http::date::http_date;
use crate::http::secret::Fingerprint;
use crate::http::set_cookie::{self, SetCookie};
use crate::http::time::Millis;
use crate::http::url::Url;
use crate::session::EntryId;
use crate::session::cookie_rules::session_like;
use crate::session::exchange::Exchange;

pub use super::codes::{CodePlace, SaidCode};
use super::codes::{answered, codes, on_page};
use super::cors::Cors;
use super::forgery::{self, AntiForgery};
use super::front;
use super::grpc;
use super::keys::{self, ApiKey};
use super::letters::{Letters, each, listed};
use super::outcome::{Outcome, outcome};
use super::recent::Recent;
use super::role::{self, Role};
use super::shared_cache;
use super::signed::{self, Signed};
use super::telling;
use super::tokens::{self, Credential, Issued, IssuedKind};
use super::told::Told;

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
    /// The same for the same [route](Self::same_route), and hardly ever for others.
    pub route: Fingerprint,
    /// When it began. Device clock.
    pub started: Option<Millis>,
    /// When it was complete. Device clock.
    pub ended: Option<Millis>,
    /// The part it plays.
    pub role: Role,
    /// It asked for data, not for a page.
    pub data: bool,
    /// A script asked for it to show it: a page, or a piece of one (Turbo, htmx).
    pub shown: bool,
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
    /// The letters of that.
    pub(super) letters: Letters,
    /// What its codes and words come to; empty for a success.
    pub told: Vec<Told>,
    /// The response's Date, with its Age added. Server clock.
    pub date: Option<Millis>,
    /// Where the response redirects.
    pub redirect: Option<Url>,
    /// That is an address to sign in at.
    pub to_login: bool,
    /// That is its own address, or one to sign in at from which it came.
    pub to_itself: bool,
    /// The refresh token posted.
    pub posted_refresh: Option<Fingerprint>,
    /// What that token calls itself.
    pub posted_kind: Option<IssuedKind>,
    /// Tokens handed out.
    pub issued: Vec<Issued>,
    /// `Sec-Fetch-Site`, where sent.
    pub fetch_site: Option<String>,
    /// `Sec-Fetch-Mode`, where sent.
    pub fetch_mode: Option<String>,
    /// The page's `Origin`, where sent.
    pub origin: Option<String>,
    /// What it carried against forgery, where its method changes something.
    pub anti_forgery: Option<AntiForgery>,
    /// The field by which an answer with cookies says that a shared cache had it.
    pub shared_cache: Option<&'static str>,
    /// Absent request or response headers prove nothing.
    pub incomplete: bool,
    /// The browser's error.
    pub error: Option<String>,
    /// It came from the browser's cache or a service worker, not from the server.
    pub not_from_server: bool,
    /// The response tells to wait: 429 or `Retry-After`.
    pub throttled: bool,
    /// The header that says the limit is used up, by name.
    pub limit: Option<&'static str>,
    /// A header of a web application firewall or bot filter, by name.
    pub filter: Option<String>,
    /// Its page is one of a known bot filter.
    pub filter_page: bool,
    /// Another site whose documentation its refusal points to.
    pub foreign_docs: Option<String>,
    /// What it allows other origins.
    pub cors: Cors,
    /// The response is HTML.
    pub html: bool,
    /// The response is a page with a password field.
    pub password_page: bool,
    /// The page asks for nothing but the password that was just sent, by the same name.
    pub same_form: bool,
    /// For a preflight: the method it asks for.
    pub preflight_for: Option<String>,
    /// For a preflight: it asks for Authorization.
    pub preflight_authorization: bool,
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
    /// What it says, where a readable token is all of its value.
    pub token: Option<super::tokens::TokenFacts>,
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
    /// It deletes: by a Max-Age of 0 or less, or without one by an Expires that has passed by the server's clock.
    pub deletes: bool,
}

impl Seen {
    /// Reads the facts of an exchange, where nothing was read before.
    pub fn of(id: EntryId, exchange: &Exchange) -> Self {
        Self::read(id, exchange, &mut Recent::default())
    }

    /// Reads the facts of an exchange.
    pub fn read(id: EntryId, exchange: &Exchange, recent: &mut Recent) -> Self {
        let request_fields =
            exchange.request_body.as_ref().map(|body| Fields::read(body.text.expose())).unwrap_or_default();
        let headers = &exchange.response_headers;
        let body_text = exchange.response_body.as_ref().map_or("", |body| body.text.expose());
        let role = role::role(exchange, &request_fields);
        let tells = telling::tells(exchange, role);
        let body_json = tells.then(|| body::json(body_text)).flatten();
        let challenges: Vec<Challenge> = ["www-authenticate", "proxy-authenticate"]
            .iter()
            .flat_map(|name| headers.all(name))
            .flat_map(|field| challenge::read(field).value)
            .collect();
        let redirect = (300..400)
            .contains(&exchange.status)
            .then(|| headers.get("location").and_then(|location| exchange.url.join(location)))
            .flatten();
        let body_type = exchange.response_body.as_ref().map(|body| body.mime.as_str());
        let html = body_type.into_iter().chain(headers.get("content-type")).any(|kind| kind.contains("html"));
        let date = headers
            .get("date")
            .and_then(http_date)
            .map(|date| date.plus(i64::from(shared_cache::age(headers)) * 1000));
        let limit = front::limit(exchange);
        let mut said = codes(&challenges, body_json.as_ref(), redirect.as_ref());
        said.extend(front::codes(headers));
        if role == Role::Callback {
            said.extend(answered(&exchange.url, CodePlace::Own));
        }
        if html && (role.hands_on() || role::is_document(exchange) && exchange.status / 100 == 4) {
            said.extend(on_page(body_text, exchange.status >= 400));
        }
        if exchange.status >= 400 {
            said.extend(
                body::xml_code(body_text).map(|code| SaidCode::new(&code.value, CodePlace::Body(code.path))),
            );
        }
        let key = keys::api_key(exchange);
        let grpc = grpc::said(exchange).unwrap_or_default();
        said.extend(grpc.code);
        let filter_page = front::is_filter_page(exchange, body_text);
        let token_answer = exchange.status / 100 == 2
            && matches!(role, Role::SignIn | Role::Renewal | Role::CodeExchange | Role::Plain | Role::Probe);
        let posted = tokens::posted_refresh(&request_fields);
        let mut seen = Self {
            id,
            site: recent.sites.get(&exchange.url.host, || exchange.url.site().to_owned()),
            method: exchange.method.clone(),
            route: Fingerprint::of_all(&[
                &exchange.method,
                &exchange.url.host,
                &exchange.url.path,
                request_fields.graphql().unwrap_or_default(),
            ]),
            started: exchange.started,
            ended: exchange.ended(),
            role,
            data: role::asks_for_data(exchange),
            shown: role::is_shown(exchange),
            document: role::is_document(exchange),
            status: exchange.status,
            outcome: Outcome::Neutral,
            credential: match exchange.request_headers.get("authorization") {
                Some(field) => recent.credentials.get(field, || tokens::credential(exchange, key.as_ref())),
                None => tokens::credential(exchange, key.as_ref()),
            },
            dpop: exchange.request_headers.has("dpop"),
            dpop_faults: if exchange.status >= 400 { tokens::proof_faults(exchange) } else { Vec::new() },
            api_key: key,
            signed: if exchange.status >= 400 { signed::signed(exchange) } else { None },
            told: Vec::new(),
            cookies: recent.cookies(exchange),
            cookie_bytes: exchange.request_headers.all("cookie").map(str::len).sum(),
            set: set_cookies(exchange, date),
            clears_cookies: headers
                .all("clear-site-data")
                .any(|value| value.contains("\"cookies\"") || value.contains("\"*\"")),
            challenges,
            codes: said,
            prose: grpc.message,
            letters: Letters::default(),
            date,
            to_login: redirect.as_ref().is_some_and(|to| {
                role::is_login_url(to) || role::asks_for_data(exchange) && role::is_detour(&exchange.url, to)
            }),
            to_itself: redirect.as_ref().is_some_and(|to| {
                let page = || exchange.request_headers.get("referer").and_then(Url::parse);
                to.path == exchange.url.path
                    || role::is_login_url(to) && page().is_some_and(|page| page.path == to.path)
            }),
            posted_refresh: posted.map(|(token, _)| token),
            posted_kind: posted.and_then(|(_, kind)| kind),
            issued: if !token_answer {
                tokens::in_fragment(redirect.as_ref())
            } else if tells {
                tokens::issued(&Fields::of(body_text, body_json.as_ref()))
            } else {
                Vec::new()
            },
            fetch_site: exchange.request_headers.get("sec-fetch-site").map(str::to_ascii_lowercase),
            fetch_mode: exchange.request_headers.get("sec-fetch-mode").map(str::to_ascii_lowercase),
            origin: exchange.request_headers.get("origin").map(str::to_owned),
            anti_forgery: forgery::read(exchange, &request_fields),
            shared_cache: shared_cache::field(exchange),
            incomplete: exchange.headers_incomplete,
            error: exchange.error.clone(),
            not_from_server: exchange.from_cache || exchange.from_service_worker,
            throttled: exchange.status == 429 || limit == Some("retry-after"),
            redirect,
            limit,
            filter: front::filter(exchange),
            filter_page,
            foreign_docs: (exchange.status >= 400)
                .then(|| front::foreign_docs(body_json.as_ref()?, &exchange.url))
                .flatten(),
            cors: Cors::read(headers),
            html,
            password_page: html && telling::has_password_field(body_text),
            same_form: html && role == Role::SignIn && telling::asks_again(body_text, &request_fields),
            preflight_for: exchange.request_headers.get("access-control-request-method").map(str::to_owned),
            preflight_authorization: exchange
                .request_headers
                .get("access-control-request-headers")
                .is_some_and(|names| names.to_ascii_lowercase().contains("authorization")),
            url: exchange.url.clone(),
        };
        // What a success says in prose isn't about who asked.
        if seen.status >= 400 {
            seen.listen(body_text, body_json.as_ref());
        }
        seen.outcome = outcome(&seen, body_json.as_ref());
        if seen.refusal().is_some() && seen.status < 400 {
            seen.listen(body_text, body_json.as_ref());
        }
        seen
    }

    /// Takes in what body and challenges say in prose beside gRPC's own words, and what that and the codes come to.
    fn listen(&mut self, body_text: &str, body_json: Option<&serde_json::Value>) {
        let other = std::mem::replace(&mut self.prose, body::prose(body_text, body_json));
        for description in self.challenges.iter().filter_map(|challenge| challenge.param("error_description"))
        {
            self.prose.push('\n');
            self.prose.push_str(&description.to_ascii_lowercase());
        }
        self.prose.push('\n');
        self.prose.push_str(&other);
        self.letters = Letters::of(&self.prose);
        self.told = self.what_it_tells();
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
        self.route == other.route && self.method == other.method && self.same_path(other)
    }

    /// Whether both have the same origin and path.
    pub fn same_path(&self, other: &Self) -> bool {
        self.url.path == other.url.path && self.url.same_origin(&other.url)
    }

    /// The session-like cookies it sent.
    pub fn session_cookies(&self) -> impl Iterator<Item = &SentCookie> {
        self.cookies.iter().filter(|cookie| cookie.session_like)
    }

    /// Whether it carried anything that could tell who is asking.
    pub fn has_credentials(&self) -> bool {
        self.credential.is_some()
            || self.api_key.is_some()
            || self.signed.is_some()
            || self.session_cookies().next().is_some()
    }

    /// The first machine-readable word of a list (`one|other`) that the response says.
    pub fn code(&self, words: &str) -> Option<&SaidCode> {
        self.codes.iter().find(|code| listed(words, &code.word))
    }

    /// The first machine-readable word that holds a part of a list (`one|other`).
    pub fn code_with(&self, parts: &str) -> Option<&SaidCode> {
        self.codes.iter().find(|code| each(parts).any(|part| code.word.contains(part)))
    }

    /// Whether its prose holds a part of a list (`one|other`, lower case).
    pub fn says(&self, parts: &str) -> bool {
        each(parts).any(|part| self.letters.hold(&self.prose, part))
    }

    /// Whether a challenge offers a scheme.
    pub fn offers(&self, scheme: &str) -> bool {
        self.challenges.iter().any(|challenge| challenge.is(scheme))
    }
}

fn set_cookies(exchange: &Exchange, date: Option<Millis>) -> Vec<SetFact> {
    let now = date.or(exchange.started);
    exchange
        .response_headers
        .all("set-cookie")
        .flat_map(set_cookie::lines)
        .map(|line| {
            let cookie = set_cookie::read(line).value;
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
