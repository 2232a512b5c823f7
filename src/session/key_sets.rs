//! Key sets that an issuer published within the session (RFC 7517 §5), and whether they hold a token's key.

use serde_json::{Map, Value};

use super::exchange::Exchange;
use super::{EntryId, Session};
use crate::http::jwt::Jwt;
use crate::http::time::Millis;
use crate::http::url::Url;
use crate::http::{json_object, key};
use crate::sorted;

/// The key sets of a session, and where issuers say that theirs is.
#[derive(Debug, Clone, Default)]
pub struct KeySets {
    sets: Vec<Published>,
    /// Addresses of sets with those whose metadata name them (RFC 8414 §2), each issuer once.
    owners: sorted::Map<String, Vec<String>>,
}

#[derive(Debug, Clone)]
struct Published {
    entry: EntryId,
    url: Url,
    fetched: Option<Millis>,
    kids: Vec<String>,
}

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

impl KeySets {
    /// Reads those of a session. What came from the browser's cache tells of another day.
    pub fn of(session: &Session) -> Self {
        let mut all = Self::default();
        for (index, exchange) in session.exchanges.iter().enumerate() {
            if exchange.status != 200 || exchange.from_cache || exchange.from_service_worker {
                continue;
            }
            let path = exchange.url.path.trim_end_matches('/');
            if path.contains("jwks") || path.ends_with("/certs") || path.ends_with("/keys") {
                all.sets.extend(object(exchange).as_ref().and_then(names).map(|kids| Published {
                    entry: EntryId(index),
                    url: exchange.url.clone(),
                    fetched: exchange.ended(),
                    kids,
                }));
            } else if path.contains("/.well-known/o")
                && let Some(members) = object(exchange)
            {
                let text = |name: &str| members.get(name).and_then(Value::as_str).map(str::to_owned);
                if let Some((issuer, place)) = text("issuer").zip(text("jwks_uri")) {
                    all.owners.update(place, |owners: &mut Vec<String>| {
                        if !owners.contains(&issuer) {
                            owners.push(issuer);
                        }
                    });
                }
            }
        }
        all
    }

    /// The published set that a token's key should be in; `None` where none was fetched, or the token names no public key.
    pub fn for_token(&self, token: &Jwt, used: Option<Millis>) -> Option<KeySet> {
        let (kid, issuer) = (token.header_str("kid")?, token.claim_str("iss")?);
        if token.header_str("alg")?.starts_with("HS") {
            return None;
        }
        let mut nearest: Option<(&Published, bool)> = None;
        let own = Url::parse(issuer);
        for set in self.sets.iter().filter(|set| self.is_of(set, issuer, own.as_ref())) {
            let holds = set.kids.iter().any(|own| own == kid);
            // Of two fetched at once the one that has the key, so that it doesn't matter which came first.
            let closer = nearest.is_none_or(|(other, other_holds)| {
                match (set.fetched <= used, other.fetched <= used) {
                    (true, true) => (set.fetched, holds) > (other.fetched, other_holds),
                    (false, false) => (set.fetched, other_holds) < (other.fetched, holds),
                    (before, _) => before,
                }
            });
            if closer {
                nearest = Some((set, holds));
            }
        }
        nearest.map(|(set, holds)| KeySet {
            entry: set.entry,
            fetched: set.fetched,
            kid: kid.to_owned(),
            holds,
        })
    }

    /// Whether the issuer publishes its keys there: where its metadata say, else near below its own address, as
    /// `/.well-known/jwks.json`, `/protocol/openid-connect/certs`, `/oauth2/v1/keys`. Further below are other issuers.
    fn is_of(&self, set: &Published, issuer: &str, own: Option<&Url>) -> bool {
        if let Some(owners) = self.owners.get(&set.url.href) {
            return owners.iter().any(|owner| owner == issuer);
        }
        own.is_some_and(|own| {
            let rest = set.url.path.strip_prefix(own.path.trim_end_matches('/'));
            let near = |rest: &str| rest.starts_with('/') && rest.matches('/').count() <= 3;
            own.same_origin(&set.url) && rest.is_some_and(near)
        })
    }
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

#[cfg(test)]
mod tests {
    use super::{KeySet, KeySets};
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
        let set = KeySets::of(&session).for_token(&token, Some(Millis::from_secs(100)));
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
            // Fetched at the same time, by two of the provider's copies.
            (
                header,
                own,
                vec![answer(1, &place, &set("new")), answer(1, &place, &set("old"))],
                Some((0, true)),
            ),
            // A realm below the root is another issuer.
            (header, "https://id.example", vec![answer(1, &place, &set("old"))], None),
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
            (
                header,
                own,
                vec![
                    answer(
                        1,
                        "https://accounts.example/.well-known/openid-configuration",
                        &format!(r#"{{"issuer":"https://accounts.example","jwks_uri":"{place}"}}"#),
                    ),
                    answer(2, &place, &set("old")),
                ],
                None,
            ),
        ] {
            assert_eq!(found(header, issuer, &exchanges), expected, "{issuer}");
        }
    }
}
