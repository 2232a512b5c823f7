//! A sign-out by the person: what is sent after it is a visitor's, whatever became of the cookie.

use super::facts::Facts;
use super::role::Role;
use super::seen::Seen;

/// A page that signs out may still have calls under way for so long, in milliseconds.
const UNDER_WAY: i64 = 2_000;

impl Seen {
    /// Whether it is a sign-out that took place: the answer says so, or takes away the session cookie that was sent, whatever
    /// its status.
    pub fn signs_out(&self) -> bool {
        let takes = || self.session_cookies().any(|cookie| self.deletes(&cookie.name));
        self.role == Role::SignOut && ((200..400).contains(&self.status) || self.status == 401 && takes())
    }
}

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
            out.signs_out()
                && out.url.host == t.url.host
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
                out.signs_out()
                    && out.url.host == t.url.host
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

#[cfg(test)]
mod tests {
    use crate::evidence::facts::Facts;
    use crate::evidence::seen::Seen;
    use crate::http::time::Millis;
    use crate::http::url::Url;
    use crate::session::exchange::Exchange;
    use crate::session::{EntryId, Session};

    #[test]
    fn of_several_deleted_cookies_the_one_that_was_there_ended_the_session() {
        let exchange = |at, sent: &[(&str, &str)], set: &[(&str, &str)]| {
            let owned =
                |of: &[(&str, &str)]| of.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
            Exchange {
                url: Url::parse("https://a.example/api/me").unwrap(),
                status: 200,
                started: Some(Millis::from_secs(at)),
                request_headers: owned(sent),
                response_headers: owned(set),
                ..Exchange::default()
            }
        };
        let gone = |name: &str| format!("{name}=; Max-Age=0; Path=/");
        let (session, other) = (gone("__Secure-a.session_token"), gone("__Secure-a.session_data"));
        let exchanges = vec![
            exchange(
                1,
                &[("Cookie", "__Secure-a.session_token=aaaaaaaaaaaaaaaaaaaa")],
                &[("Set-Cookie", &session), ("Set-Cookie", &other)],
            ),
            exchange(2, &[], &[]),
        ];
        let session = Session { exchanges, ..Session::default() };
        let read = |(index, exchange)| Seen::of(EntryId(index), exchange);
        let seen: Vec<Seen> = session.exchanges.iter().enumerate().map(read).collect();
        let ended = Facts::new(&session, &seen).ended(&seen[1]).map(|ended| ended.name);
        assert_eq!(ended.as_deref(), Some("__Secure-a.session_token"));
    }
}
