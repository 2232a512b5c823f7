//! Sessions that live in the cookie itself and are written anew with each answer: many values, one session.
//!
//! Laravel, Rails, Flask, Starlette and others encrypt or sign the whole session, so that its value changes though nobody
//! signed in or out.

use super::facts::Facts;
use super::role::Role;
use super::seen::{Seen, SentCookie};
use crate::http::secret::Fingerprint;
use crate::sorted::Map;

/// The first value of the session that a value belongs to, where that is another one.
pub(super) type Rolled = Map<Fingerprint, Fingerprint>;

/// How sessions begin that are kept in the cookie: JSON in base64, compressed by Flask or Django, protected by ASP.NET Core,
/// sealed by iron, split by Supabase.
const CONTENT: &[&str] = &["eyJ", ".eJ", "CfDJ8", "Fe26.", "base64-"];

/// Whether a cookie's value holds a session instead of naming one that the server keeps.
pub(super) fn holds_content(value: &str) -> bool {
    let value = value.trim_matches('"');
    // Rails joins the encrypted parts by two hyphens.
    value.len() > 128 || CONTENT.iter().any(|start| value.starts_with(start)) || value.contains("--")
}

impl Facts<'_> {
    /// What is the same for all values of a session: the first of them that was seen.
    pub fn session_value(&self, cookie: &SentCookie) -> Fingerprint {
        let rolled = self.memory.rolled.get_or_init(|| self.all_rolled());
        if rolled.is_empty() {
            return cookie.fingerprint;
        }
        rolled.get(&cookie.fingerprint).copied().unwrap_or(cookie.fingerprint)
    }

    fn all_rolled(&self) -> Rolled {
        let mut rolled = Rolled::default();
        // Who gave a value: what another app puts in its place is no session of this one.
        let mut giver: Map<Fingerprint, (&str, Option<u16>)> = Map::default();
        for seen in self.all().filter(|seen| !seen.set.is_empty()) {
            let here = (seen.url.host.as_str(), seen.url.port);
            for set in seen.set.iter().filter(|set| set.session_like && !set.deletes) {
                giver.insert(set.fingerprint, here);
                if !goes_on(seen) {
                    continue;
                }
                let Some(sent) = seen.cookies.iter().find(|sent| sent.name == set.cookie.name) else {
                    continue;
                };
                let own = giver.get(&sent.fingerprint).is_none_or(|giver| *giver == here);
                if own && sent.fingerprint != set.fingerprint && holds_content(set.cookie.value.expose()) {
                    let first = rolled.get(&sent.fingerprint).copied().unwrap_or(sent.fingerprint);
                    rolled.insert(set.fingerprint, first);
                }
            }
        }
        rolled
    }
}

/// Whether an answer leaves the session as it is: no sign-in, no sign-out, no refusal.
fn goes_on(seen: &Seen) -> bool {
    (200..400).contains(&seen.status)
        && !matches!(seen.role, Role::SignIn | Role::SignOut | Role::Callback | Role::LoginPage)
        && seen.refusal().is_none()
        && !seen.to_login
        && !seen.not_from_server
}
