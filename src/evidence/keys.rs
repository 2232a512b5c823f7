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
        if !field.name.eq_ignore_ascii_case("authorization") && api_key::field(&field.name).is_some() {
            let name = field.name.to_ascii_lowercase();
            return Some(ApiKey {
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
            name: lower,
            at: Part::Url,
            fingerprint: Fingerprint::of(&value),
            token,
        })
    })
}
