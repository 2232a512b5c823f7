//! Names of session cookies that don't fit: to the reader, to the scheme, to each other.

use serde_json::Value;

use super::facts::Facts;
use super::outcome::Refusal;
use super::role::Role;
use super::seen::{Seen, SentCookie};
use crate::http::body;

/// "At the same time", in milliseconds.
const SAME_TIME: i64 = 60_000;

impl<'s> Facts<'s> {
    /// For a page that sends a known visitor to the sign-in: an answer to the same value at the same time that names a user.
    pub fn known_elsewhere(&self, t: &Seen, cookie: &SentCookie) -> Option<&'s Seen> {
        if !t.document || t.refusal() != Some(Refusal::ToLogin) {
            return None;
        }
        let never = self.accepted_with_value(t, cookie).all(|seen| !seen.same_route(t));
        let probe = self
            .accepted_with_value(t, cookie)
            .find(|seen| seen.role == Role::Probe && seen.near(t, SAME_TIME) && self.names_user(seen))?;
        never.then_some(probe)
    }

    /// Whether an answer's data names a user: an object with a user in it, or with what users have.
    pub fn names_user(&self, seen: &Seen) -> bool {
        let body = self.session.exchanges.get(seen.id.0).and_then(|exchange| exchange.response_body.as_ref());
        let Some(json) = body.and_then(|body| body::json(body.text.expose())) else { return false };
        let known = |value: &Value| match value {
            Value::Null | Value::Bool(false) => false,
            Value::String(text) => !text.is_empty(),
            Value::Object(members) => !members.is_empty(),
            _ => true,
        };
        let users = ["user", "email", "username", "login", "sub", "userId", "user_id", "id", "name"];
        json.as_object().is_some_and(|members| users.iter().any(|name| members.get(*name).is_some_and(known)))
    }

    /// Whether a probe's answer says that nobody is signed in: `null`, an empty session, a user that is `null`.
    pub fn says_nobody(&self, seen: &Seen) -> bool {
        if seen.role != Role::Probe {
            return false;
        }
        let known = self.nobody.borrow().get(seen.id.0).copied().flatten();
        known.unwrap_or_else(|| {
            let says = self.reads_nobody(seen);
            let mut nobody = self.nobody.borrow_mut();
            if nobody.len() <= seen.id.0 {
                nobody.resize(seen.id.0 + 1, None);
            }
            if let Some(known) = nobody.get_mut(seen.id.0) {
                *known = Some(says);
            }
            says
        })
    }

    fn reads_nobody(&self, seen: &Seen) -> bool {
        let body = self.session.exchanges.get(seen.id.0).and_then(|exchange| exchange.response_body.as_ref());
        let Some(json) = body.and_then(|body| serde_json::from_str::<Value>(body.text.expose()).ok()) else {
            return false;
        };
        let empty = |value: &Value| match value {
            Value::Null | Value::Bool(false) => true,
            Value::Object(members) => members.is_empty(),
            _ => false,
        };
        let told = [
            "user",
            "session",
            "authenticated",
            "isAuthenticated",
            "loggedIn",
            "logged_in",
            "is_authenticated",
        ];
        // An empty object is what an API for sessions says; elsewhere it may be anything.
        let nothing = json.is_null() || empty(&json) && seen.url.path.ends_with("session");
        nothing || told.iter().any(|name| json.get(*name).is_some_and(empty))
    }

    /// Whether a session cookie on https lacks the prefix that its library gives it there: the app takes its address for http.
    pub fn lacks_prefix(&self, t: &Seen, name: &str) -> bool {
        let by_scheme = ["next-auth.session-token", "authjs.session-token", "better-auth.session_token"];
        t.url.scheme == "https"
            && !t.url.is_loopback()
            && by_scheme.iter().any(|known| name.starts_with(known))
    }

    /// Two session cookies of `t` whose names differ in their hash only: a site that was given a new address.
    pub fn two_hashes(&self, t: &Seen) -> Option<(String, String)> {
        let mut hashed = t.cookies.iter().filter_map(|cookie| Some((hash_of(&cookie.name)?, cookie)));
        let ((start, _), first) = hashed.next()?;
        let ((_, _), second) =
            hashed.find(|((other, _), cookie)| *other == start && cookie.name != first.name)?;
        Some((first.name.clone(), second.name.clone()))
    }
}

/// What stands before the hash, and the hash: `wordpress_logged_in_` and 32 hex digits.
fn hash_of(name: &str) -> Option<(&str, &str)> {
    let (start, hash) = name.split_at_checked(name.len().checked_sub(32)?)?;
    let known = ["wordpress_logged_in_", "wordpress_sec_", "SSESS", "SESS"].contains(&start);
    (known && hash.bytes().all(|byte| byte.is_ascii_hexdigit())).then_some((start, hash))
}
