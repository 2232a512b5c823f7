//! Tokens that the page has stored, beside the one that a request sent.

use crate::http::body::Fields;
use crate::http::jwt;
use crate::http::secret::Secret;
use crate::http::time::Millis;
use crate::session::{EntryId, Session};
use crate::sorted;
use crate::words::{Arg, Message};

/// Names under which pages keep tokens within a stored object; case and underscores don't count.
const NAMES: &[&str] = &["access_token", "token", "id_token", "refresh_token"];

/// A stored token.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StoredView {
    /// Origin of the storage.
    pub origin: String,
    /// `localStorage` or `sessionStorage`.
    pub area: String,
    /// Key, and the member within its value: `oidc.user → access_token`.
    pub key: String,
    /// What it is beside the one that was sent.
    pub what: Message,
    /// It is newer than the one that was sent, and not out of date.
    pub newer: bool,
    /// The token.
    pub value: Secret,
}

/// The stored tokens, those that were sent or are newer first.
pub fn stored(session: &Session, entry: EntryId) -> Vec<StoredView> {
    let sent = session.exchanges.get(entry.0).and_then(|exchange| {
        let value = exchange.request_headers.get("authorization")?;
        Some((Secret::new(value.split_once(' ').map_or(value, |(_, token)| token.trim())), exchange.started))
    });
    let mut views: Vec<StoredView> = Vec::new();
    for stored in session.context.storage.iter().flatten() {
        for (name, value) in tokens(stored.value.expose()) {
            let key = if name.is_empty() { stored.key.clone() } else { format!("{} → {name}", stored.key) };
            let (what, newer) = compare(&value, sent.as_ref().map(|(token, at)| (token, *at)));
            let (origin, area) = (stored.origin.clone(), stored.area.clone());
            views.push(StoredView { origin, area, key, what, newer, value });
        }
    }
    sorted::by_key(&mut views, |view| (!view.newer, view.what.id != "stored-sent"));
    views
}

/// The tokens in a stored value: the value itself, or members of an object.
fn tokens(text: &str) -> Vec<(String, Secret)> {
    let text = text.trim();
    let bare = text.trim_matches('"');
    let bare = bare.strip_prefix("Bearer ").unwrap_or(bare);
    if !text.starts_with('{') {
        return vec![(String::new(), Secret::new(bare))];
    }
    let fields = Fields::read(text);
    let found = NAMES.iter().filter_map(|name| Some(((*name).to_owned(), fields.get(&[name])?.clone())));
    found.collect()
}

fn compare(value: &Secret, sent: Option<(&Secret, Option<Millis>)>) -> (Message, bool) {
    let own = times(value);
    let Some((token, at)) = sent else { return (alone(own), false) };
    if token == value {
        return (Message::new("stored-sent"), false);
    }
    let other = times(token);
    let alive = own.expires.zip(at).is_none_or(|(expires, at)| expires > at);
    match own.issued.zip(other.issued) {
        Some((own, sent)) if own > sent => {
            let id = if alive { "stored-newer" } else { "stored-newer-ended" };
            (Message::new(id).with("time", Arg::Lasting(own.since(sent))), alive)
        }
        Some((own, sent)) if own < sent => {
            (Message::new("stored-older").with("time", Arg::Lasting(sent.since(own))), false)
        }
        _ => (alone(own), false),
    }
}

fn alone(times: Times) -> Message {
    match times.expires {
        Some(at) => Message::new("stored-other-until").with("at", at),
        None => Message::new("stored-other"),
    }
}

#[derive(Default, Clone, Copy)]
struct Times {
    issued: Option<Millis>,
    expires: Option<Millis>,
}

fn times(token: &Secret) -> Times {
    if !jwt::looks_like(token.expose()) {
        return Times::default();
    }
    let jwt = jwt::read(token.expose()).value;
    let date = |name| jwt.date(name).ok();
    Times { issued: date("iat"), expires: date("exp") }
}

#[cfg(test)]
mod tests {
    use super::stored;
    use crate::http::headers::Headers;
    use crate::http::secret::Secret;
    use crate::http::time::Millis;
    use crate::session::exchange::Exchange;
    use crate::session::{Context, EntryId, Session, StorageToken};
    use base64::Engine as _;

    fn token(issued: i64) -> String {
        let part = |text: &str| base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(text);
        let claims = format!("{{\"iat\":{issued},\"exp\":{}}}", issued + 3600);
        format!("{}.{}.c2ln", part("{\"alg\":\"HS256\"}"), part(&claims))
    }

    /// What is said of a stored value where a token of 1000 s was sent at 2000 s.
    fn check(value: &str, expected: &[(&str, &str, bool)]) {
        let headers: Headers =
            [("Authorization".to_owned(), format!("Bearer {}", token(1000)))].into_iter().collect();
        let exchange = Exchange {
            started: Some(Millis::from_secs(2000)),
            request_headers: headers,
            ..Exchange::default()
        };
        let kept =
            StorageToken { key: "auth".to_owned(), value: Secret::new(value), ..StorageToken::default() };
        let context = Context { storage: Some(vec![kept]), ..Context::default() };
        let views = stored(&Session { exchanges: vec![exchange], context }, EntryId(0));
        let told: Vec<_> = views.iter().map(|view| (view.key.as_str(), view.what.id, view.newer)).collect();
        assert_eq!(told, expected, "{value}");
    }

    #[test]
    fn beside_the_one_that_was_sent() {
        check(&token(1000), &[("auth", "stored-sent", false)]);
        check(&format!("Bearer {}", token(1000)), &[("auth", "stored-sent", false)]);
        check(&format!("\"{}\"", token(1500)), &[("auth", "stored-newer", true)]);
        check(&token(500), &[("auth", "stored-older", false)]);
        check("opaque-4711", &[("auth", "stored-other", false)]);
        let both = format!("{{\"access_token\":\"{}\",\"refresh_token\":\"r1\"}}", token(1500));
        check(
            &both,
            &[("auth → access_token", "stored-newer", true), ("auth → refresh_token", "stored-other", false)],
        );
    }
}
