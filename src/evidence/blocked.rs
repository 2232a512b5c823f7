//! Requests that an extension stopped or robbed of their credentials.

use super::facts::Facts;
use super::role::Role;
use super::seen::Seen;

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
        self.before(t).find(|seen| self.blocked_session_request(seen))
    }

    /// A credential field that the page had set and that went out changed or not at all: its name, and whether it was taken away altogether.
    pub fn robbed(&self, t: &Seen) -> Option<(&'static str, bool)> {
        let before = self.session.context.headers_before.as_ref()?;
        let before = before.iter().find(|headers| headers.entry == Some(t.id))?;
        let sent = &self.session.exchanges.get(t.id.0)?.request_headers;
        ["authorization", "cookie", "proxy-authorization"].into_iter().find_map(|name| {
            let had = before.headers.get(name).filter(|value| !value.trim().is_empty())?;
            match sent.get(name) {
                None => Some((name, true)),
                Some(now) if now.trim() != had.trim() => Some((name, false)),
                Some(_) => None,
            }
        })
    }
}

/// Whether a host is one to sign in at, by its name: `login.example.com`.
fn is_login_host(host: &str) -> bool {
    let first = host.split('.').next().unwrap_or_default();
    host.matches('.').count() >= 2
        && ["login", "auth", "id", "sso", "accounts", "account", "signin", "identity", "idp"].contains(&first)
}
