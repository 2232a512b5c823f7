//! A sign-out by the person: what is sent after it is a visitor's, whatever became of the cookie.

use super::facts::Facts;
use super::role::Role;
use super::seen::Seen;

/// A page that signs out may still have calls under way for so long, in milliseconds.
const UNDER_WAY: i64 = 2_000;

impl<'s> Facts<'s> {
    /// Whether the refusal `t` is what an app meets that the person has just signed out of: the cookie or token is gone by
    /// a sign-out of this page, and the app asks who is there, or a last call came late and the page went on to the sign-in.
    pub fn asked_after_sign_out(&self, t: &Seen) -> bool {
        if t.document || t.has_credentials() {
            return false;
        }
        let last =
            self.turns_before(t).find(|seen| seen.role == Role::SignOut || seen.role.is_of_a_sign_in());
        let Some(out) = last.filter(|out| {
            out.role == Role::SignOut
                && out.url.host == t.url.host
                && (200..400).contains(&out.status)
                && (out.credential.is_some() || out.set.iter().any(|set| set.deletes && set.session_like))
                && self.prefetch_mark(out).is_none()
        }) else {
            return false;
        };
        // A page of its own came or comes after it; a script that goes on asking for data expects an answer.
        let came =
            || self.before(t).take_while(|seen| seen.started >= out.started).any(|seen| self.is_page(seen));
        let comes = || self.after(t).find(|next| self.is_page(next));
        let to_login = || comes().is_some_and(|page| page.role == Role::LoginPage || page.password_page);
        (came() || to_login()) && (t.role == Role::Probe || t.near(out, UNDER_WAY))
    }

    /// Whether `t` asks who is there and a sign-out of this page is the last word on that, where nothing else was refused
    /// since: the app shows itself to a visitor.
    pub fn only_asks_after(&self, t: &Seen) -> bool {
        let last =
            self.turns_before(t).find(|seen| seen.role == Role::SignOut || seen.role.is_of_a_sign_in());
        t.role == Role::Probe
            && matches!(t.status, 401 | 403)
            && last.is_some_and(|out| {
                let visitor = !t.has_credentials()
                    || t.session_cookies().all(|cookie| out.carries(&cookie.name, cookie.fingerprint));
                out.role == Role::SignOut
                    && out.url.host == t.url.host
                    && (200..400).contains(&out.status)
                    && t.credential.is_none()
                    && visitor
                    && self.prefetch_mark(out).is_none()
                    && !self.host(t).any(|other| {
                        other.started > out.started && other.role == Role::Plain && other.refusal().is_some()
                    })
            })
    }

    /// The sign-out on the host of `t` after which nobody signed in, and the session cookie of `t` that it ended: kept with
    /// its old value (the server forgot what it stands for), or given anew by the sign-out itself.
    pub fn signed_out(&self, t: &Seen) -> Option<(&'s Seen, String)> {
        let signs_in = |seen: &Seen| {
            seen.signs_in() || matches!(seen.role, Role::CodeExchange | Role::Renewal) && seen.accepted()
        };
        let out = self.turns_before(t).take_while(|seen| !signs_in(seen)).find(|seen| {
            seen.role == Role::SignOut
                && seen.url.host == t.url.host
                && (200..400).contains(&seen.status)
                && seen.refusal().is_none()
                && self.prefetch_mark(seen).is_none()
        })?;
        let ended = t.session_cookies().find(|cookie| {
            let kept = out.carries(&cookie.name, cookie.fingerprint);
            let given_since = || self.giver(t, cookie).is_some_and(|giver| giver.started >= out.started);
            out.sends(&cookie.name) && (kept || given_since())
        })?;
        Some((out, ended.name.clone()))
    }
}
