//! Where the value of a session cookie comes from: which answer gave it, which sign-in it goes back to, what it was good for.
//!
//! Told by behaviour: values are followed from Set-Cookie to Cookie and back. A value that was given out before any
//! sign-in is anybody's, whatever its name.

use super::facts::Facts;
use super::role::Role;
use super::seen::{Seen, SentCookie, SetFact};
use crate::http::cookie;
use crate::http::secret::{Fingerprint, Secret};

/// A value is followed back over this many replacements at most.
const MOST_LINKS: usize = 64;

/// The way of a cookie's value back to its beginning.
#[derive(Debug, Clone, Default)]
pub struct Lineage<'s> {
    /// The sign-in that it goes back to; `None` where no recorded one does.
    pub sign_in: Option<&'s Seen>,
    /// The answers that gave it and the values before it, the latest first.
    pub links: Vec<&'s Seen>,
    /// The value was followed to an answer to a request that carried none of that name: a new visitor's.
    pub from_nothing: bool,
}

impl Lineage<'_> {
    /// It was handed out in this session, and nobody had signed in with it.
    pub fn anonymous(&self) -> bool {
        self.sign_in.is_none() && self.from_nothing
    }
}

impl Seen {
    /// Whether it is a sign-in that went well, as far as its own answer shows.
    pub fn signs_in(&self) -> bool {
        match self.role {
            Role::SignIn => self.accepted(),
            Role::Callback => (200..400).contains(&self.status) && self.refusal().is_none() && !self.to_login,
            _ => false,
        }
    }

    /// The value it sets for a cookie name; the last one counts.
    pub fn sets(&self, name: &str) -> Option<&SetFact> {
        self.set.iter().rev().find(|set| set.cookie.name == name && !set.deletes)
    }

    /// Whether it deletes a cookie of this name.
    pub fn deletes(&self, name: &str) -> bool {
        self.set.iter().any(|set| set.deletes && set.cookie.name == name)
    }

    /// Whether it carried a cookie of this name.
    pub fn sends(&self, name: &str) -> bool {
        self.cookies.iter().any(|sent| sent.name == name)
    }

    /// Whether it carried this value of a cookie.
    pub fn carries(&self, name: &str, value: Fingerprint) -> bool {
        self.cookies.iter().any(|sent| sent.name == name && sent.fingerprint == value)
    }

    /// Whether the refusal is of the kind that an unknown session gets: not "you may not", nor about a token.
    pub fn refuses_session(&self) -> bool {
        use super::outcome::Refusal::{Forbidden, InBody, Special, ToLogin, Unauthorized};
        let kind = match self.refusal() {
            Some(Unauthorized | ToLogin | InBody) => true,
            Some(Special) => self.status == 440,
            // Frameworks that answer 403 to strangers say that they got nothing.
            Some(Forbidden) => self.tells(super::told::Tells::NoCredential).is_some(),
            _ => false,
        };
        kind && self.credential.is_none()
            && self.api_key.is_none()
            && !self.throttled
            && matches!(self.role, Role::Plain | Role::Probe)
    }
}

impl<'s> Facts<'s> {
    /// The cookies sent with `t` that carry the sign-in: by name or value, or because the answer to a sign-in set them.
    pub fn carried<'t>(&self, t: &'t Seen) -> impl Iterator<Item = &'t SentCookie> {
        t.cookies.iter().filter(|sent| self.tells_who(sent))
    }

    /// Whether a cookie carries the sign-in.
    pub(super) fn tells_who(&self, sent: &SentCookie) -> bool {
        sent.session_like || self.set_by_sign_ins().contains(sent.name.as_str())
    }

    /// The latest answer before `t` that set the value that it sent.
    pub fn giver(&self, t: &Seen, cookie: &SentCookie) -> Option<&'s Seen> {
        self.gave(t, &cookie.name, cookie.fingerprint)
    }

    fn gave(&self, t: &Seen, name: &str, value: Fingerprint) -> Option<&'s Seen> {
        let mut setters = self.setters_before(t, name, value);
        setters.find(|seen| seen.sets(name).is_some_and(|set| set.fingerprint == value))
    }

    /// The way of a sent cookie's value back to its beginning.
    pub fn lineage(&self, t: &Seen, cookie: &SentCookie) -> Lineage<'s> {
        let name = cookie.name.as_str();
        let mut found = Lineage::default();
        let mut value = cookie.fingerprint;
        let mut bound = self.seen(t.id);
        for _ in 0..MOST_LINKS {
            let Some(at) = bound else { break };
            // A sign-in may keep the value that the visitor had before it.
            let kept =
                self.sign_ins_before(at).find(|seen| seen.carries(name, value) && seen.sets(name).is_none());
            let giver = self.gave(at, name, value);
            if let Some(sign_in) = kept.filter(|kept| giver.is_none_or(|giver| giver.started <= kept.started))
            {
                found.sign_in = Some(sign_in);
                found.links.extend(giver);
                break;
            }
            let Some(giver) = giver else { break };
            found.links.push(giver);
            if giver.signs_in() {
                found.sign_in = Some(giver);
                break;
            }
            let Some(earlier) = giver.cookies.iter().find(|sent| sent.name == name) else {
                found.from_nothing = !giver.incomplete;
                break;
            };
            if earlier.fingerprint == value {
                break;
            }
            value = earlier.fingerprint;
            bound = Some(giver);
        }
        found
    }

    /// Whether every session cookie that `t` carried was handed out to a new visitor and nobody has signed in with it.
    pub fn anonymous(&self, t: &Seen) -> bool {
        let mut carried = self.carried(t).peekable();
        carried.peek().is_some()
            && t.credential.is_none()
            && t.api_key.is_none()
            && carried.all(|cookie| self.lineage(t, cookie).anonymous())
    }

    /// Whether `t` comes from a visitor: it carries nothing, or only what new visitors were handed, and nobody has signed in
    /// on this site before it.
    pub fn by_visitor(&self, t: &Seen) -> bool {
        let known = |seen: &Seen| seen.signs_in() || seen.credential.is_some() || seen.api_key.is_some();
        if !t.has_credentials() {
            return true;
        }
        self.anonymous(t) && !self.before(t).any(known)
    }

    /// Accepted requests for data or pages with the host of `t` that carried this value, in order of time.
    pub fn accepted_with_value<'a>(
        &'a self,
        t: &'a Seen,
        cookie: &SentCookie,
    ) -> impl DoubleEndedIterator<Item = &'s Seen> + use<'a, 's> {
        let (name, value) = (cookie.name.clone(), self.session_value(cookie));
        self.listed(self.accepted_with_cookie(t, value)).filter(move |seen| {
            (seen.data || seen.document)
                && !self.says_nobody(seen)
                && seen.cookies.iter().any(|sent| sent.name == name && self.session_value(sent) == value)
        })
    }

    /// The value of a cookie as it was sent, for judging its shape.
    pub fn value_sent(&self, t: &Seen, name: &str) -> Option<Secret> {
        let headers = &self.session.exchanges.get(t.id.0)?.request_headers;
        cookie::each(headers).find(|(own, _)| *own == name).map(|(_, value)| Secret::new(value))
    }
}
