//! Key sets that an issuer published within the session (RFC 7517 §5), and whether they hold a token's key.

use serde_json::{Map, Value};

use super::exchange::Exchange;
use super::{EntryId, Session};
use crate::http::jwt::Jwt;
use crate::http::time::Millis;
use crate::http::url::Url;
use crate::http::{json_object, key};

/// The set of a token's issuer, as it was fetched nearest before the token was used, else first after it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeySet {
    /// The exchange that fetched it.
    pub entry: EntryId,
    /// When its answer was complete. Device clock.
    pub fetched: Option<Millis>,
    /// The name by which the token calls its key.
    pub kid: String,
    /// Whether the set has a key of that name.
    pub holds: bool,
}

/// The published set that a token's key should be in; `None` where none was fetched, or the token names no public key.
pub fn published(session: &Session, token: &Jwt, used: Option<Millis>) -> Option<KeySet> {
    let (kid, issuer) = (token.header_str("kid")?, token.claim_str("iss")?);
    if token.header_str("alg")?.starts_with("HS") {
        return None;
    }
    let fetched = |exchange: &Exchange| exchange.ended().or(exchange.started);
    let mut nearest: Option<KeySet> = None;
    for (index, exchange) in session.exchanges.iter().enumerate() {
        if !may_hold_keys(exchange) || !is_of(session, exchange, issuer) {
            continue;
        }
        let Some(kids) = object(exchange).as_ref().and_then(names) else { continue };
        // The later one takes its place, as long as it isn't too late.
        if nearest.is_none() || fetched(exchange) <= used {
            let holds = kids.iter().any(|own| own == kid);
            let (entry, fetched) = (EntryId(index), fetched(exchange));
            nearest = Some(KeySet { entry, fetched, kid: kid.to_owned(), holds });
        }
    }
    nearest
}

/// The names in a set whose keys all have one: with an unnamed key, an unknown name proves nothing.
fn names(members: &Map<String, Value>) -> Option<Vec<String>> {
    let list = key::set(members)?;
    let names = list.iter().map(|key| key.get("kid").and_then(Value::as_str).map(str::to_owned));
    names.collect::<Option<Vec<_>>>().filter(|names| !names.is_empty())
}

fn object(exchange: &Exchange) -> Option<Map<String, Value>> {
    let text = exchange.response_body.as_ref()?.text.expose();
    json_object::object(text.trim().as_bytes()).map(|(members, _)| members)
}

/// By their address: `/.well-known/jwks.json`, `/protocol/openid-connect/certs`, `/discovery/v2.0/keys` …
fn may_hold_keys(exchange: &Exchange) -> bool {
    let path = exchange.url.path.trim_end_matches('/');
    exchange.status == 200 && (path.contains("jwks") || path.ends_with("/certs") || path.ends_with("/keys"))
}

/// Whether the issuer publishes its keys there: below its own address, or where its metadata say (RFC 8414 §2).
fn is_of(session: &Session, exchange: &Exchange, issuer: &str) -> bool {
    let below = Url::parse(issuer).is_some_and(|own| {
        let path = own.path.trim_end_matches('/');
        let rest = exchange.url.path.strip_prefix(path);
        own.origin() == exchange.url.origin() && rest.is_some_and(|rest| rest.starts_with('/'))
    });
    let says = |other: &Exchange| {
        let metadata = other.status == 200 && other.url.path.contains("/.well-known/o");
        metadata
            && object(other).is_some_and(|members| {
                let is = |name: &str, text: &str| members.get(name).is_some_and(|value| value == text);
                is("issuer", issuer) && is("jwks_uri", &exchange.url.href)
            })
    };
    below || session.exchanges.iter().any(says)
}

#[cfg(test)]
mod tests {
    use super::{KeySet, published};
    use crate::http::jwt;
    use crate::http::secret::Secret;
    use crate::http::time::Millis;
    use crate::http::url::Url;
    use crate::session::exchange::{Body, Exchange};
    use crate::session::{EntryId, Session};
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;

    fn answer(at: i64, url: &str, body: &str) -> Exchange {
        Exchange {
            url: Url::parse(url).unwrap(),
            status: 200,
            started: Some(Millis::from_secs(at)),
            response_body: Some(Body { mime: String::new(), text: Secret::new(body) }),
            ..Exchange::default()
        }
    }

    fn found(header: &str, issuer: &str, exchanges: &[Exchange]) -> Option<(usize, bool)> {
        let part = |text: &str| URL_SAFE_NO_PAD.encode(text);
        let claims = format!(r#"{{"iss":"{issuer}"}}"#);
        let token = jwt::read(&format!("{}.{}.AAAA", part(header), part(&claims))).value;
        let session = Session { exchanges: exchanges.to_vec(), ..Session::default() };
        let set = published(&session, &token, Some(Millis::from_secs(100)));
        set.map(|KeySet { entry: EntryId(entry), holds, .. }| (entry, holds))
    }

    #[test]
    fn the_issuers_nearest_set_counts() {
        let set = |kid: &str| format!(r#"{{"keys":[{{"kty":"RSA","kid":"{kid}","n":"AA","e":"AQAB"}}]}}"#);
        let own = "https://id.example/realms/a";
        let place = format!("{own}/protocol/openid-connect/certs");
        let header = r#"{"alg":"RS256","kid":"new"}"#;
        for (header, issuer, exchanges, expected) in [
            (header, own, vec![answer(1, &place, &set("new"))], Some((0, true))),
            (header, own, vec![answer(1, &place, &set("old"))], Some((0, false))),
            (
                header,
                own,
                vec![answer(1, &place, &set("old")), answer(2, &place, &set("new"))],
                Some((1, true)),
            ),
            (
                header,
                own,
                vec![answer(1, &place, &set("old")), answer(200, &place, &set("new"))],
                Some((0, false)),
            ),
            (header, own, vec![answer(200, &place, &set("new"))], Some((0, true))),
            // Another realm's, one with an unnamed key, none at all, a shared secret.
            (header, "https://id.example/realms/ab", vec![answer(1, &place, &set("old"))], None),
            (header, own, vec![answer(1, &place, r#"{"keys":[{"kty":"RSA","n":"AA","e":"AQAB"}]}"#)], None),
            (header, own, vec![answer(1, &place, r#"{"keys":[]}"#)], None),
            (header, own, vec![answer(1, &place, r#"{"keys":["ctrl+c"]}"#)], None),
            (r#"{"alg":"HS256","kid":"new"}"#, own, vec![answer(1, &place, &set("old"))], None),
            (r#"{"alg":"RS256"}"#, own, vec![answer(1, &place, &set("old"))], None),
            (
                header,
                "https://accounts.example",
                vec![
                    answer(
                        1,
                        "https://accounts.example/.well-known/openid-configuration",
                        r#"{"issuer":"https://accounts.example","jwks_uri":"https://cdn.example/certs"}"#,
                    ),
                    answer(2, "https://cdn.example/certs", &set("old")),
                ],
                Some((1, false)),
            ),
        ] {
            assert_eq!(found(header, issuer, &exchanges), expected, "{issuer}");
        }
    }
}
