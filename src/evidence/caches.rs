//! Answers from the browser's cache or a service worker that the server wouldn't give any more.

use super::facts::Facts;
use super::role::Role;
use super::seen::Seen;

/// How far the network's copy may lie from the kept one, in milliseconds.
const NEAR: i64 = 120_000;

impl<'s> Facts<'s> {
    /// The accepted sign-in or signed-in request before or around `t`, where `t` is a refusal, a login page or a way
    /// to the login that didn't come from the server.
    pub fn kept_redirect(&self, t: &Seen) -> Option<&'s Seen> {
        let refuses =
            t.refusal().is_some() || t.to_login || t.document && t.password_page && t.role != Role::LoginPage;
        if !t.not_from_server || !refuses || self.passed_on(t) {
            return None;
        }
        let signed_in = |seen: &&'s Seen| {
            !seen.not_from_server
                && (seen.accepted() || seen.set_session().is_some())
                && (seen.role == Role::SignIn
                    || matches!(seen.role, Role::Plain | Role::Probe) && seen.has_credentials())
        };
        let before = self.before(t).take_while(|seen| seen.role != Role::SignOut).find(signed_in);
        // Who signs in afterwards wasn't signed in yet.
        let after = || {
            let next = self.after(t).filter(|seen| seen.near(t, NEAR)).find(signed_in);
            next.filter(|next| next.role != Role::SignIn)
        };
        before.or_else(after)
    }

    /// The server's own, accepted answer for the address of `t` at the same time.
    pub fn network_copy(&self, t: &Seen) -> Option<&'s Seen> {
        self.of_route_near(t, NEAR)
            .find(|seen| !seen.not_from_server && seen.accepted() && !seen.password_page)
    }

    /// A service worker only passed on what the server said.
    fn passed_on(&self, t: &Seen) -> bool {
        self.of_route_near(t, 5_000).any(|seen| {
            seen.id != t.id && !seen.not_from_server && seen.status == t.status && seen.started >= t.started
        })
    }
}
