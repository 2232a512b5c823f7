//! What part an exchange plays in a sign-in, told from its method, URL and body.

use crate::http::body::Fields;
use crate::http::url::Url;
use crate::session::exchange::{Exchange, Resource};

/// The part an exchange plays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
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

/// Names under which passwords are posted.
const PASSWORDS: &[&str] = &["password", "passwd", "pwd", "pass", "passphrase", "user_password"];
/// Names under which refresh tokens are posted.
const REFRESH: &[&str] = &["refresh_token", "refresh", "rt"];

/// Which part an exchange plays. `fields` is its request body.
pub(super) fn role(exchange: &Exchange, fields: &Fields) -> Role {
    let url = &exchange.url;
    let post = matches!(exchange.method.as_str(), "POST" | "PUT" | "PATCH");
    let asks = exchange.request_headers.has("access-control-request-method");
    if exchange.resource == Resource::Preflight || exchange.method == "OPTIONS" && asks {
        return Role::Preflight;
    }
    let grant = fields.get(&["grant_type"]).map(super::super::http::secret::Secret::expose);
    match grant {
        Some("refresh_token") if post => return Role::Renewal,
        Some("password") if post => return Role::SignIn,
        Some(grant) if post && grant.ends_with("authorization_code") => return Role::CodeExchange,
        _ => {}
    }
    if post && fields.has(REFRESH) || is_renewal_path(url) {
        return Role::Renewal;
    }
    if post && (fields.has(PASSWORDS) || is_login_path(url) && exchange.resource != Resource::Document) {
        return Role::SignIn;
    }
    if is_decoration(exchange) {
        return Role::Decoration;
    }
    by_address(exchange)
}

fn by_address(exchange: &Exchange) -> Role {
    let url = &exchange.url;
    let pairs = url.query_pairs();
    let has = |name: &str| pairs.iter().any(|(key, _)| key == name);
    if is_sign_out_path(url) {
        return Role::SignOut;
    }
    if has("response_type") && has("client_id") {
        let silent = pairs.iter().any(|(key, value)| key == "prompt" && value == "none");
        return if silent { Role::SilentAuthorize } else { Role::Authorize };
    }
    if has("state") && (has("code") || has("error")) {
        return Role::Callback;
    }
    if exchange.method == "GET" && is_probe_path(url) && asks_for_data(exchange) {
        return Role::Probe;
    }
    if is_login_path(url) {
        return Role::LoginPage;
    }
    Role::Plain
}

/// Whether an exchange asks for data rather than for a page to look at.
pub(super) fn asks_for_data(exchange: &Exchange) -> bool {
    match exchange.resource {
        Resource::Fetch | Resource::Xhr | Resource::EventSource | Resource::WebSocket => true,
        Resource::Document => false,
        _ => {
            let accept = exchange.request_headers.get("accept").unwrap_or("");
            let destination = exchange.request_headers.get("sec-fetch-dest").unwrap_or("");
            destination == "empty"
                || accept.contains("json")
                || exchange.request_headers.has("x-requested-with")
        }
    }
}

fn is_decoration(exchange: &Exchange) -> bool {
    let destination = exchange.request_headers.get("sec-fetch-dest").unwrap_or("");
    matches!(exchange.resource, Resource::Image | Resource::Font | Resource::Stylesheet | Resource::Manifest)
        || matches!(destination, "image" | "font" | "style" | "manifest")
        || exchange.url.path.ends_with("/favicon.ico")
}

/// Lower case, without the signs that join words.
fn plain(url: &Url) -> String {
    url.path.chars().filter(|c| !matches!(c, '-' | '_')).map(|c| c.to_ascii_lowercase()).collect()
}

fn segments(plain: &str) -> impl Iterator<Item = &str> {
    plain.split('/').filter(|part| !part.is_empty())
}

fn is_renewal_path(url: &Url) -> bool {
    segments(&plain(url)).any(|part| {
        matches!(part, "refresh" | "refreshtoken" | "tokenrefresh" | "renew" | "rotate" | "refreshsession")
    })
}

fn is_sign_out_path(url: &Url) -> bool {
    segments(&plain(url)).any(|part| {
        matches!(part.trim_end_matches(".php"), "logout" | "signout" | "logoff" | "endsession" | "wplogout")
    })
}

/// Whether a path is one to sign in at.
pub(super) fn is_login_path(url: &Url) -> bool {
    segments(&plain(url)).any(|part| {
        let part = part.split(['.', ';']).next().unwrap_or("");
        matches!(part, "login" | "signin" | "logon" | "wplogin" | "userlogin" | "authenticate" | "sessions")
            || part.starts_with("login") && part.len() <= 9
            || part == "signinpage"
    })
}

/// Whether an address is one to sign in at: its path, or an authorization endpoint, or a login host.
pub(super) fn is_login_url(url: &Url) -> bool {
    let pairs = url.query_pairs();
    let has = |name: &str| pairs.iter().any(|(key, _)| key == name);
    is_login_path(url)
        || has("response_type") && has("client_id")
        || has("SAMLRequest")
        || segments(&plain(url))
            .any(|part| matches!(part, "authorize" | "saml2" | "sso" | "adfs" | "openidconnect"))
}

fn is_probe_path(url: &Url) -> bool {
    let plain = plain(url);
    let last = segments(&plain).last().unwrap_or_default();
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
    ) || last == "user"
        || (last == "status" || last == "check")
            && segments(&plain).any(|part| part == "auth" || part == "session")
}
