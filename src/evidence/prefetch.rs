//! Requests made ahead of time, and what they did.

use super::facts::Facts;
use super::role::Role;
use super::seen::Seen;

/// A sign-out that nobody asked for.
#[derive(Debug, Clone, Copy)]
pub struct PrefetchedSignOut<'s> {
    /// The prefetch.
    pub by: &'s Seen,
    /// The header that names it one.
    pub header: &'static str,
    /// The session cookie that its answer deleted, where it did.
    pub cookie: Option<&'s str>,
}

/// Headers of requests made ahead of time: browsers', then those of pages' own routers.
const MARKS: &[(&str, &[&str])] = &[
    ("sec-purpose", &["prefetch", "prerender"]),
    ("purpose", &["prefetch", "prerender", "preview"]),
    ("x-purpose", &["prefetch", "preview"]),
    ("x-moz", &["prefetch"]),
    ("next-router-prefetch", &["1", "2", "true"]),
    ("x-middleware-prefetch", &["1", "true"]),
    ("x-nextjs-prefetch", &["1", "true"]),
    ("x-turbolinks-prefetch", &["true"]),
    ("x-sec-purpose", &["prefetch"]),
];

impl<'s> Facts<'s> {
    /// The header that says that a request was made ahead of time.
    pub fn prefetch_mark(&self, t: &Seen) -> Option<&'static str> {
        let headers = &self.session.exchanges.get(t.id.0)?.request_headers;
        MARKS.iter().find_map(|(name, words)| {
            let value = headers.get(name)?.to_ascii_lowercase();
            words.iter().any(|word| value.contains(word)).then_some(*name)
        })
    }

    /// The prefetch before `t` that ended the session that `t` lacks or that is refused in it.
    pub fn prefetched_sign_out(&self, t: &Seen) -> Option<PrefetchedSignOut<'s>> {
        for seen in self.turns_before(t) {
            // A later sign-in makes good what a prefetch did.
            if seen.signs_in() || seen.set_session().is_some() && seen.refusal().is_none() {
                return None;
            }
            let Some(header) = self.prefetch_mark(seen) else { continue };
            let gone = |name: &str| self.carried(t).all(|cookie| cookie.name != name);
            let carried = |name: &str| seen.sends(name);
            let deleted = seen.set.iter().find(|set| {
                let name = &set.cookie.name;
                set.deletes && (set.session_like || carried(name)) && gone(name)
            });
            if let Some(set) = deleted {
                return Some(PrefetchedSignOut { by: seen, header, cookie: Some(&set.cookie.name) });
            }
            // Ended on the server alone: the same cookie is refused from then on.
            let same = self.carried(t).any(|cookie| seen.carries(&cookie.name, cookie.fingerprint));
            if seen.role == Role::SignOut && seen.status / 100 <= 3 && seen.status != 0 && same {
                return Some(PrefetchedSignOut { by: seen, header, cookie: None });
            }
        }
        None
    }
}
