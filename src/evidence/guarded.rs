//! Pages that are known to need a sign-in.

use super::facts::Facts;
use super::outcome::Refusal;
use super::role::{Role, is_login_url};
use super::seen::Seen;

/// A session that was let into one page is good for others for so long, in milliseconds.
const NEAR: i64 = 60_000;

impl<'s> Facts<'s> {
    /// Whether the page of `seen` asks for a sign-in: it refused somebody, or its login was told to come back to it.
    pub fn guarded(&self, seen: &Seen) -> bool {
        let names = |login: &crate::http::url::Url| {
            is_login_url(login)
                && login.query_pairs().iter().any(|(_, value)| {
                    let path = value.split('?').next().unwrap_or_default();
                    path.len() > 1 && path == seen.url.path
                })
        };
        seen.document
            && self.host(seen).any(|other| {
                other.same_route(seen) && other.to_login
                    || names(&other.url)
                    || other.redirect.as_ref().is_some_and(names)
            })
    }

    /// Whether an accepted request shows that the server knew who was asking: it asked that, or others were refused there.
    /// What else is accepted may be open to anybody.
    pub fn shows_sign_in(&self, accepted: &Seen) -> bool {
        accepted.role == Role::Probe
            || self.guarded(accepted)
            || self.of_route(accepted).any(|other| other.refusal().is_some())
    }

    /// Whether another route that took the sign-in of `t` refuses it too by now: the session is gone, not a right.
    pub fn session_gone(&self, t: &Seen) -> bool {
        let Some(last) = self.accepted_with_same(t).rev().find(|other| other.started < t.started) else {
            return false;
        };
        let took = |other: &Seen| {
            let first = self.accepted_with_same_on_route(t, other);
            first.is_some_and(|first| first.started < t.started)
        };
        self.host(t)
            .rev()
            .take_while(|other| other.started > last.started)
            .any(|other| matches!(other.status, 401 | 403) && took(other))
    }

    /// Another page that needs a sign-in and that the session of `t` was let into about then, where `t` is a page that
    /// sent it to a login and was never shown to it.
    pub fn let_in_elsewhere(&self, t: &Seen) -> Option<&'s Seen> {
        if t.refusal() != Some(Refusal::ToLogin) || !t.document {
            return None;
        }
        let cookie = self.carried(t).next()?;
        if self.accepted_with_value(t, cookie).any(|seen| seen.same_path(t)) {
            return None;
        }
        self.accepted_with_value(t, cookie)
            .rev()
            .find(|seen| seen.document && seen.near(t, NEAR) && self.guarded(seen))
    }
}
