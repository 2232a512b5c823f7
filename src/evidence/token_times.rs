//! A readable token's times, and who made it.

use super::tokens::TokenFacts;
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
