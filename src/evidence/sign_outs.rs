//! A sign-out by the person: what is sent after it is a visitor's, whatever became of the cookie.

use super::facts::Facts;
use super::role::Role;
use super::seen::Seen;

impl<'s> Facts<'s> {
    /// The sign-out on the host of `t` after which nobody signed in, and the session cookie of `t` that it ended: kept with
    /// its old value (the server forgot what it stands for), or given anew by the sign-out itself.
    pub fn signed_out(&self, t: &Seen) -> Option<(&'s Seen, String)> {
        let signs_in = |seen: &Seen| {
            seen.signs_in() || matches!(seen.role, Role::CodeExchange | Role::Renewal) && seen.accepted()
        };
        let out = self.before(t).take_while(|seen| !signs_in(seen)).find(|seen| {
            seen.role == Role::SignOut
                && seen.url.host == t.url.host
                && (200..400).contains(&seen.status)
                && seen.refusal().is_none()
                && self.prefetch_mark(seen).is_none()
        })?;
        let ended = t.session_cookies().find(|cookie| {
            let kept = out.carries(&cookie.name, cookie.fingerprint);
            let given_since = || self.giver(t, cookie).is_some_and(|giver| giver.started >= out.started);
            out.cookies.iter().any(|sent| sent.name == cookie.name) && (kept || given_since())
        })?;
        Some((out, ended.name.clone()))
    }
}
