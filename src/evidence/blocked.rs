//! Requests that an extension stopped or robbed of their credentials.

use super::facts::Facts;
use super::recent::sent_in;
use super::role::Role;
use super::seen::Seen;
use crate::http::headers::Headers;
use crate::http::set_cookie;

impl<'s> Facts<'s> {
    /// Whether `t` is a request of a sign-in's life that was stopped in the browser: to sign in, to renew, to ask who is there.
    pub fn blocked_session_request(&self, t: &Seen) -> bool {
        let stopped = t.status == 0
            && t.error.as_deref().is_some_and(|error| {
                // Blockers by DNS answer with no address or with one that can't be reached.
                ["BLOCKED_BY_CLIENT", "NAME_NOT_RESOLVED", "ADDRESS_INVALID"]
                    .iter()
                    .any(|name| error.contains(name))
            });
        let of_a_sign_in = t.role.is_of_a_sign_in() || t.role == Role::Probe;
        stopped
            && of_a_sign_in
            && !self.is_cross_site(t)
                | is_login_host(&t.url.host)
                | matches!(t.role, Role::CodeExchange | Role::Renewal | Role::SilentAuthorize)
    }

    /// A stopped request of the sign-in's life on the site of `t` before it, the nearest first.
    pub fn blocked_before(&self, t: &Seen) -> Option<&'s Seen> {
        self.all_blocked_before(t).next()
    }

    /// A credential field that the page had set and that went out changed or not at all: its name, and whether it was taken away altogether.
    pub fn robbed(&self, t: &Seen) -> Option<(&'static str, bool)> {
        let before = self.session.context.headers_before.as_ref()?;
        let before = before.iter().find(|headers| headers.entry == Some(t.id))?;
        let sent = &self.session.exchanges.get(t.id.0)?.request_headers;
        ["authorization", "cookie", "proxy-authorization"].into_iter().find_map(|name| {
            let had = before.headers.get(name).filter(|value| !value.trim().is_empty())?;
            let robbed = if name == "cookie" {
                // Which others went along doesn't matter.
                let mut had = before.headers.all(name).flat_map(sent_in);
                had.any(|had| self.tells_who(&had) && !t.carries(&had.name, had.fingerprint))
            } else {
                sent.get(name).is_none_or(|now| now.trim() != had.trim())
            };
            robbed.then(|| (name, !sent.has(name)))
        })
    }
}

/// What another extension did to a field of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tampered {
    /// It isn't there any more.
    Removed,
    /// It wasn't there.
    Added,
    /// It has another value.
    Changed,
}

/// Fields of an answer by which a sign-in can fail when they are changed.
const TELLING: &[&str] = &[
    "set-cookie",
    "www-authenticate",
    "authentication-info",
    "location",
    "refresh",
    "clear-site-data",
    "content-security-policy",
    "strict-transport-security",
    "cache-control",
    "vary",
];

impl<'s> Facts<'s> {
    /// The answer's headers as the page got them, where other extensions changed them.
    fn answer_after(&self, t: &Seen) -> Option<&'s Headers> {
        let after = self.session.context.headers_after.as_ref()?;
        after.iter().find(|after| after.entry == Some(t.id)).map(|after| &after.headers)
    }

    /// The fields of an answer that other extensions changed and by which a sign-in can fail: lower-case names, and what was done.
    pub fn tampered(&self, t: &Seen) -> Vec<(String, Tampered)> {
        let (Some(exchange), Some(after)) = (self.session.exchanges.get(t.id.0), self.answer_after(t)) else {
            return Vec::new();
        };
        let before = &exchange.response_headers;
        let telling = |name: &String| {
            TELLING.contains(&name.as_str())
                || name.starts_with("access-control-")
                || name.starts_with("cross-origin-")
        };
        let names = before.differing(after).into_iter().filter(telling);
        names
            .map(|name| {
                let what = match (before.has(&name), after.has(&name)) {
                    (true, false) => Tampered::Removed,
                    (false, _) => Tampered::Added,
                    _ => Tampered::Changed,
                };
                (name, what)
            })
            .collect()
    }

    /// The last answer before `t` on its site that set a session cookie which another extension took out, so that it was never
    /// stored; and that cookie's name. None where it was sent or set after all.
    pub fn set_in_vain(&self, t: &Seen) -> Option<(&'s Seen, String)> {
        if t.credential.is_some() || t.incomplete || t.session_cookies().next().is_some() {
            return None;
        }
        let signs_in = |seen: &&'s Seen| {
            seen.site == t.site && seen.set.iter().any(|set| set.session_like && !set.deletes)
        };
        let setter = self.turns_before(t).find(signs_in)?;
        let after = self.answer_after(setter)?;
        let stays = |name: &str| {
            after
                .all("set-cookie")
                .flat_map(set_cookie::lines)
                .any(|line| line.split_once('=').is_some_and(|(of, _)| of.trim() == name))
        };
        let gone =
            setter.set.iter().find(|set| set.session_like && !set.deletes && !stays(&set.cookie.name))?;
        Some((setter, gone.cookie.name.clone()))
    }
}

/// Whether a host is one to sign in at, by its name: `login.example.com`.
fn is_login_host(host: &str) -> bool {
    let first = host.split('.').next().unwrap_or_default();
    host.matches('.').count() >= 2
        && ["login", "auth", "id", "sso", "accounts", "account", "signin", "identity", "idp"].contains(&first)
}
