//! What part an exchange plays in a sign-in, told from its method, URL and body.

use crate::http::body::Fields;
use crate::http::url::Url;
use crate::session::exchange::{Exchange, Resource};

/// The part an exchange plays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Role {
    /// None of the below: data or a page of the site.
    #[default]
    Plain,
    /// A CORS preflight.
    Preflight,
    /// Sends a password: a login form, a JSON login, the password grant.
    SignIn,
    /// Asks for new tokens or a longer session with what an earlier sign-in gave.
    Renewal,
    /// Exchanges a code for tokens.
    CodeExchange,
    /// An authorization endpoint (RFC 6749 §3.1).
    Authorize,
    /// The same with `prompt=none`: nobody is asked anything.
    SilentAuthorize,
    /// The way back from a login provider: carries `code` or `error` and `state`.
    Callback,
    /// A page to sign in at.
    LoginPage,
    /// Signs out.
    SignOut,
    /// Asks who is signed in.
    Probe,
    /// Belongs to a page's look: pictures, styles, fonts, icons, manifests.
    Decoration,
}

impl Role {
    /// Whether its page may hand on, or show, what an authorization server said.
    pub const fn hands_on(self) -> bool {
        matches!(self, Self::Authorize | Self::SilentAuthorize | Self::Callback | Self::CodeExchange)
    }
}

impl Role {
    /// It is a step of signing in or of staying signed in.
    pub const fn is_of_a_sign_in(self) -> bool {
        matches!(
            self,
            Self::SignIn
                | Self::Renewal
                | Self::CodeExchange
                | Self::Authorize
                | Self::SilentAuthorize
                | Self::Callback
        )
    }
}

/// Names under which passwords are posted; those of products: Java servlets, Apache's `mod_auth_form`, Atlassian,
/// phpMyAdmin, MediaWiki.
#[rustfmt::skip]
const PASSWORDS: &[&str] = &[
    "password", "passwd", "pwd", "pass", "passphrase", "user_password", "login_password", "pw",
    "j_password", "httpd_password", "os_password", "pma_password", "wppassword",
];
/// Names under which refresh tokens are posted.
const REFRESH: &[&str] = &["refresh_token", "refresh", "rt"];
/// Names under which a program with a single entry is told what to do.
const ACTIONS: &[&str] = &["do", "action", "mode"];
/// What is shorter than this under such a name, in bytes, isn't a token.
const SHORTEST_TOKEN: usize = 8;

/// Which part an exchange plays. `fields` is its request body.
pub(super) fn role(exchange: &Exchange, fields: &Fields) -> Role {
    let url = &exchange.url;
    let mut plain = plain(url);
    // A mutation is called what other APIs call an address.
    if fields.mutates() {
        plain = [&plain, "/", &fields.graphql().unwrap_or_default().to_ascii_lowercase()].concat();
    }
    let post = matches!(exchange.method.as_str(), "POST" | "PUT" | "PATCH");
    let asks = exchange.request_headers.has("access-control-request-method");
    if exchange.resource == Resource::Preflight || exchange.method == "OPTIONS" && asks {
        return Role::Preflight;
    }
    if post && let Some(role) = by_grant(exchange, fields) {
        return role;
    }
    let refresh_token = fields.get(REFRESH).is_some_and(|token| token.len() >= SHORTEST_TOKEN);
    if post && (refresh_token || is_renewal_by_cookie(exchange, &plain)) || is_renewal_path(url, &plain) {
        return Role::Renewal;
    }
    if post && let Some(role) = posted_answer(exchange, fields) {
        return role;
    }
    let by_action =
        || fields.get(ACTIONS).is_some_and(|action| action.expose().eq_ignore_ascii_case("login"));
    if post
        && (fields.has_member(PASSWORDS) || is_login_path(&plain) && !is_document(exchange) || by_action())
    {
        return Role::SignIn;
    }
    if is_decoration(exchange) {
        return Role::Decoration;
    }
    by_address(exchange, &plain)
}

/// By the grant type (RFC 6749 §4, RFC 8628 §3.4), which some providers take in the query.
fn by_grant(exchange: &Exchange, fields: &Fields) -> Option<Role> {
    let in_query = || {
        let pairs = exchange.url.query_pairs();
        pairs.into_iter().find(|(name, _)| name == "grant_type").map(|(_, value)| value)
    };
    let grant = fields.get(&["grant_type"]).map(|grant| grant.expose().to_owned()).or_else(in_query)?;
    match grant.rsplit(':').next()? {
        "refresh_token" => Some(Role::Renewal),
        "password" => Some(Role::SignIn),
        "authorization_code" | "device_code" | "pkce" => Some(Role::CodeExchange),
        _ => None,
    }
}

/// Whether a posted call without a refresh token of its own asks for a new token, by a cookie that is kept for that.
fn is_renewal_by_cookie(exchange: &Exchange, plain: &str) -> bool {
    let last = segments(plain).last().unwrap_or_default();
    matches!(last, "token" | "tokens" | "accesstoken" | "session")
        && exchange.request_body.as_ref().is_none_or(|body| body.text.len() <= 2)
        && exchange.request_headers.all("cookie").flat_map(|field| field.split(';')).any(|pair| {
            let name = pair.split('=').next().unwrap_or("");
            name.to_ascii_lowercase().contains("refresh")
        })
}

/// What a login provider answered, handed on in a body: by the browser's form (SAML bindings §3.5, OAuth form post)
/// or by the page's script.
fn posted_answer(exchange: &Exchange, fields: &Fields) -> Option<Role> {
    if fields.has(&["SAMLResponse", "wresult"]) {
        return Some(Role::Callback);
    }
    let code = fields.has(&["code"]);
    if is_document(exchange) {
        let from_elsewhere = exchange
            .request_headers
            .get("sec-fetch-site")
            .is_some_and(|site| site.eq_ignore_ascii_case("cross-site"));
        let answer = fields.has(&["id_token"])
            || (code || fields.has(&["error"])) && (from_elsewhere || is_auth_address(&exchange.url));
        return (answer && fields.has(&["state"])).then_some(Role::Callback);
    }
    let of_flow = fields.has(&["redirect_uri", "code_verifier"])
        || fields.has(&["state"]) && is_auth_address(&exchange.url);
    (code && of_flow).then_some(Role::CodeExchange)
}

fn by_address(exchange: &Exchange, plain: &str) -> Role {
    let url = &exchange.url;
    let pairs = url.query_pairs();
    let has = |name: &str| pairs.iter().any(|(key, _)| key == name);
    if is_sign_out_path(plain) || exchange.method == "DELETE" && names_a_session(plain) {
        return Role::SignOut;
    }
    if has("response_type") && has("client_id") {
        let silent = pairs.iter().any(|(key, value)| key == "prompt" && value == "none");
        return if silent { Role::SilentAuthorize } else { Role::Authorize };
    }
    let answer = has("code") || has("error");
    let ticket = pairs.iter().any(|(key, value)| key == "ticket" && value.starts_with("ST-"));
    // Shops have states and codes of their own.
    let of_flow = has("state") && (is_document(exchange) || is_auth_address(url)) || is_callback_path(plain);
    if answer && of_flow || has("SAMLart") || ticket {
        return Role::Callback;
    }
    if exchange.method == "GET" && is_probe_path(plain) && asks_for_data(exchange) {
        return Role::Probe;
    }
    if is_login_path(plain) {
        return Role::LoginPage;
    }
    Role::Plain
}

/// Whether an exchange asks for a page or frame. Firefox and Safari don't write what a request was for.
pub(super) fn is_document(exchange: &Exchange) -> bool {
    let field = |name: &str| exchange.request_headers.get(name).unwrap_or("");
    match exchange.resource {
        Resource::Document => true,
        Resource::Other => match field("sec-fetch-dest") {
            "document" | "iframe" | "frame" => true,
            "" => {
                field("accept").starts_with("text/html") && !exchange.request_headers.has("x-requested-with")
            }
            _ => false,
        },
        _ => false,
    }
}

/// Whether an exchange asks for data rather than for a page to look at.
pub(super) fn asks_for_data(exchange: &Exchange) -> bool {
    match exchange.resource {
        Resource::Fetch | Resource::Xhr | Resource::EventSource | Resource::WebSocket => true,
        _ if matches!(exchange.url.scheme.as_str(), "ws" | "wss") => true,
        _ if is_document(exchange) => false,
        _ => {
            let accept = exchange.request_headers.get("accept").unwrap_or("");
            let destination = exchange.request_headers.get("sec-fetch-dest").unwrap_or("");
            destination == "empty"
                || accept.contains("json")
                || exchange.request_headers.has("x-requested-with")
                || destination.is_empty() && accepts_anything(exchange) && !is_part_of_a_page(exchange)
        }
    }
}

/// What scripts and programs ask for where they don't say more. Over plain http no browser says what a request is for, and
/// older ones never do.
fn accepts_anything(exchange: &Exchange) -> bool {
    let headers = &exchange.request_headers;
    exchange.resource == Resource::Other
        && !headers.is_empty()
        && headers.get("accept").is_none_or(|accept| accept == "*/*")
}

/// Whether the answer is one of the things that a page loads by itself, which accept anything as well.
fn is_part_of_a_page(exchange: &Exchange) -> bool {
    let kind = exchange.response_headers.get("content-type").unwrap_or("");
    ["script", "css", "font", "image/", "audio/", "video/", "wasm", "octet-stream"]
        .iter()
        .any(|part| kind.contains(part))
}

/// Whether a script asks for a page or a piece of one, to show it: Turbo, htmx, Unpoly, pjax, Next.js and AngularJS do.
pub(super) fn is_shown(exchange: &Exchange) -> bool {
    let headers = &exchange.request_headers;
    asks_for_data(exchange)
        && (headers.get("accept").is_some_and(|kinds| kinds.starts_with("text/html"))
            // Templates of front ends lie in files.
            || exchange.url.path.ends_with(".html")
            || ["hx-request", "turbo-frame", "x-pjax", "x-up-version", "rsc"]
                .iter()
                .any(|name| headers.has(name)))
}

fn is_decoration(exchange: &Exchange) -> bool {
    let destination = exchange.request_headers.get("sec-fetch-dest").unwrap_or("");
    matches!(exchange.resource, Resource::Image | Resource::Font | Resource::Stylesheet | Resource::Manifest)
        || matches!(destination, "image" | "font" | "style" | "manifest")
        || exchange.url.path.ends_with("/favicon.ico")
}

/// Lower case, without the signs that join words.
fn plain(url: &Url) -> String {
    let mut plain = url.path.to_ascii_lowercase();
    if plain.contains(['-', '_']) {
        plain.retain(|c| !matches!(c, '-' | '_'));
    }
    plain
}

fn segments(plain: &str) -> impl DoubleEndedIterator<Item = &str> {
    plain.split('/').filter(|part| !part.is_empty())
}

fn is_renewal_path(url: &Url, plain: &str) -> bool {
    // Data is refreshed, loans are renewed and pictures are rotated as well.
    let of_a_sign_in = || {
        let about = ["account", "user", "jwt", "identity"].iter().any(|word| plain.contains(word));
        let bare =
            || segments(plain).rev().skip(1).all(|part| matches!(part, "api" | "rest" | "v1" | "v2" | "v3"));
        about || is_auth_address(url) || bare()
    };
    segments(plain).any(|part| match part {
        "refreshtoken" | "tokenrefresh" | "refreshsession" => true,
        "refresh" | "renew" | "rotate" => of_a_sign_in(),
        _ => false,
    })
}

/// Whether an address is about signing in, by the words of its path.
pub(super) fn is_auth_address(url: &Url) -> bool {
    let path = url.path.to_ascii_lowercase();
    ["auth", "login", "signin", "sign-in", "callback", "token", "sso", "oidc", "saml", "session"]
        .iter()
        .any(|word| path.contains(word))
        || is_callback_path(&plain(url))
}

fn is_callback_path(plain: &str) -> bool {
    segments(plain)
        .any(|part| part.contains("callback") || matches!(part, "cb" | "idpresponse" | "signinoidc"))
}

fn is_sign_out_path(plain: &str) -> bool {
    segments(plain).any(|part| {
        matches!(part.trim_end_matches(".php"), "logout" | "signout" | "logoff" | "endsession" | "wplogout")
    })
}

/// Whether a path is one to sign in at.
fn is_login_path(plain: &str) -> bool {
    segments(plain).any(|part| {
        let part = part.split(['.', ';']).next().unwrap_or("");
        matches!(part, "login" | "signin" | "logon" | "wplogin" | "userlogin" | "authenticate" | "sessions")
            || part.starts_with("login") && part.len() <= 9
            || part == "signinpage"
    })
}

/// Whether an address is one to make an account or another password at.
pub(super) fn is_registration(url: &Url) -> bool {
    matches!(
        segments(&plain(url)).last(),
        Some(
            "register"
                | "registration"
                | "registrations"
                | "signup"
                | "join"
                | "users"
                | "accounts"
                | "createaccount"
                | "resetpassword"
                | "passwordreset"
                | "changepassword"
        )
    )
}

/// Whether an address is one to sign in at: its path, or an authorization endpoint, or a login host.
pub(super) fn is_login_url(url: &Url) -> bool {
    let (plain, pairs) = (plain(url), url.query_pairs());
    let has = |name: &str| pairs.iter().any(|(key, _)| key == name);
    is_login_path(&plain)
        || has("response_type") && has("client_id")
        || has("SAMLRequest")
        || segments(&plain)
            .any(|part| matches!(part, "authorize" | "saml2" | "sso" | "adfs" | "openidconnect"))
}

/// Names under which a page to sign in at is told where to send the visitor back.
#[rustfmt::skip]
const WAY_BACK: &[&str] = &[
    "rd", "next", "returnurl", "return_url", "returnto", "return_to", "redirect", "redirect_to", "redirect_url", "redirecturl",
    "redirect_uri", "continue", "goto", "backurl",
];

/// Whether a redirect of a data request leads to a page that is to send it back: gateways hand their sign-in the address
/// that was asked for, whatever its own path is called.
pub(super) fn is_detour(asked: &Url, to: &Url) -> bool {
    let whole = format!("{}{}", asked.origin(), asked.path);
    to.path != asked.path
        && to.query_pairs().iter().any(|(name, value)| {
            let back = value.split(['?', '#']).next().unwrap_or_default();
            WAY_BACK.contains(&name.to_ascii_lowercase().as_str()) && (back == whole || back == asked.path)
        })
}

/// To delete the one session, login or token that there is for who asks is to sign out.
fn names_a_session(plain: &str) -> bool {
    matches!(segments(plain).last(), Some("session" | "sessions" | "login" | "token"))
}

/// Whether a path may ask who is there, as JHipster's `/api/account` does; it may as well ask for data.
pub(super) fn may_ask_who(url: &Url) -> bool {
    let plain = plain(url);
    matches!(segments(&plain).last(), Some("account" | "profile" | "userprofile" | "myprofile" | "identity"))
}

fn is_probe_path(plain: &str) -> bool {
    let last = segments(plain).last().unwrap_or_default();
    let last = last.split(['.', ';']).next().unwrap_or_default();
    matches!(
        last,
        "me" | "whoami"
            | "session"
            | "userinfo"
            | "currentuser"
            | "self"
            | "checksession"
            | "isauthenticated"
            | "loggedin"
            | "viewer"
            | "authstatus"
            | "checkauth"
            | "getsession"
            | "isloggedin"
            | "loginstatus"
            | "sessioninfo"
            | "getcurrentuser"
    ) || last == "user"
        || last == "current"
            && segments(plain).any(|part| matches!(part, "user" | "users" | "session" | "sessions"))
        || (last == "status" || last == "check")
            && segments(plain).any(|part| part == "auth" || part == "session")
}
