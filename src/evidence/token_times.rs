//! A token's times, and who made it.

use super::facts::Facts;
use super::seen::Seen;
use super::tokens::TokenFacts;
use super::told::Tells;
use crate::http::time::Millis;
use crate::http::url::Url;

impl TokenFacts {
    /// The times by which a server judges it, with their claims' names. The issuer's clock.
    pub fn times(&self) -> impl Iterator<Item = (&'static str, Millis)> {
        [("exp", self.expires()), ("nbf", self.not_before()), ("iat", self.issued())]
            .into_iter()
            .filter_map(|(name, time)| Some((name, time?)))
    }

    /// The claim by which it is good at one time and not at another: it has ended then, or hasn't begun.
    pub fn good_only_at(&self, good: Millis, bad: Millis) -> Option<(&'static str, Millis)> {
        let fits = |name: &str, time: Millis, at: Millis| (name == "exp") == (time > at);
        self.times().find(|(name, time)| fits(name, *time, good) && !fits(name, *time, bad))
    }

    /// A claim's number read as milliseconds, whatever it should be.
    pub fn as_milliseconds(&self, name: &str) -> Option<Millis> {
        Some(Millis::from_secs_f64(self.number(name)? / 1000.0))
    }

    /// Whether its end had passed at a time.
    pub fn ended(&self, at: Option<Millis>) -> bool {
        self.expires().zip(at).is_some_and(|(exp, at)| exp <= at)
    }

    /// The host of its issuer, where that is an address.
    pub fn issuer_host(&self) -> Option<String> {
        Url::parse(self.claim("iss")?).map(|url| url.host).filter(|host| !host.is_empty())
    }
}

impl Facts<'_> {
    /// When the token of `t` ends: by its own claim, else by the `expires_in` of the answer that handed it out.
    pub fn token_ends(&self, t: &Seen) -> Option<Millis> {
        let credential = t.credential.as_ref()?;
        if let Some(token) = credential.readable() {
            return token.expires();
        }
        self.issuers_before(t).find_map(|seen| {
            let issued = seen.issued.iter().find(|issued| issued.fingerprint == credential.fingerprint)?;
            Some(seen.ended.or(seen.started)?.plus(issued.lasts?))
        })
    }

    /// Whether the server's clock and the device's agree that the token of `t` had ended when it was sent.
    pub fn token_dead(&self, t: &Seen) -> bool {
        let exp = self.token_ends(t);
        exp.is_some_and(|exp| {
            t.judged_at().is_some_and(|at| exp <= at) && t.started.is_none_or(|at| exp <= at.plus(1000))
        })
    }

    /// Whether the server doesn't mind the age of the token of `t`, so that the refusal is about rights: a code names the scope
    /// (RFC 6750 §3.1), for which it has taken the token; or it is a 403, and the same host goes on taking the token. A 401 from
    /// one of two services says nothing of the sort: the other may be open to anybody.
    pub fn age_ignored(&self, t: &Seen) -> bool {
        if t.codes_tell(&[Tells::Scope]) {
            return true;
        }
        let credential =
            t.credential.as_ref().filter(|_| t.status == 403 && t.tells(Tells::Expired).is_none());
        credential.is_some_and(|own| self.accepted_with_token_after(t, own.fingerprint).is_some())
    }
}
