//! API keys and tokens outside Authorization: in a header field of their own or in the query.

use super::pointer::Part;
use super::tokens::TokenFacts;
use crate::http::api_key;
use crate::http::secret::Fingerprint;
use crate::http::vendors::vendor;
use crate::session::exchange::Exchange;

/// A key that a request carried outside Authorization.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiKey {
    /// Name of the field or parameter.
    pub name: String,
    /// Where it stands.
    pub at: Part,
    /// Finds the same key again.
    pub fingerprint: Fingerprint,
    /// What it says, where it is a JWT.
    pub token: Option<TokenFacts>,
    /// Its name is that of what a sign-in hands out (`X-Auth-Token`, `access_token`), not that of a key.
    pub from_sign_in: bool,
}

/// Whether a field or parameter of this name carries what a sign-in handed out. `service`: only one service uses it.
fn from_sign_in(name: &str, service: bool) -> bool {
    let holds = |part: &str| name.contains(part);
    !service && !holds("key") && !holds("api") && (holds("token") || holds("auth") || holds("jwt"))
}

/// Query parameters in which sites expect keys of their own.
const PARAMETERS: &[&str] = &[
    "api_key",
    "apikey",
    "api-key",
    "x-api-key",
    "subscription-key",
    "access_token",
    "api_token",
    "apitoken",
    "auth_token",
];
/// Names that mean a key or token only where the value looks like one.
const VAGUE: &[&str] = &["key", "token", "auth", "jwt", "authsig", "appid", "app_key"];

/// The key of a request.
pub(super) fn api_key(exchange: &Exchange) -> Option<ApiKey> {
    in_field(exchange).or_else(|| in_query(exchange))
}

fn in_field(exchange: &Exchange) -> Option<ApiKey> {
    // Looked at for every request: nearly all fields are ruled out by how they end.
    let ends = |name: &str| {
        let end = name.len().checked_sub(3).and_then(|at| name.get(at..)).unwrap_or("");
        ["key", "ken", "ion"].iter().any(|ending| end.eq_ignore_ascii_case(ending))
    };
    let fields = exchange.request_headers.iter().filter(|field| ends(&field.name) && !field.value.is_empty());
    for field in fields {
        if field.name.eq_ignore_ascii_case("authorization") {
            continue;
        }
        if let Some(service) = api_key::field(&field.name) {
            let name = field.name.to_ascii_lowercase();
            return Some(ApiKey {
                from_sign_in: from_sign_in(&name, service.is_some()),
                at: Part::RequestHeader(name.clone()),
                name,
                fingerprint: field.value.fingerprint(),
                token: TokenFacts::read(field.value.expose()),
            });
        }
    }
    None
}

fn in_query(exchange: &Exchange) -> Option<ApiKey> {
    exchange.url.query.as_ref()?;
    exchange.url.query_pairs().into_iter().find_map(|(name, value)| {
        let lower = name.to_ascii_lowercase();
        let token = TokenFacts::read(&value);
        let vague = VAGUE.contains(&lower.as_str()) && (token.is_some() || vendor(&value).is_some());
        (vague || PARAMETERS.contains(&lower.as_str()) && !value.is_empty()).then(|| ApiKey {
            from_sign_in: from_sign_in(&lower, vague && vendor(&value).is_some()),
            name: lower,
            at: Part::Url,
            fingerprint: Fingerprint::of(&value),
            token,
        })
    })
}
