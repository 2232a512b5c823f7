//! Digest sign-ins: nonces that the server gave, and what became of them (RFC 7616 §3.3).

use super::facts::Facts;
use super::seen::Seen;
use super::tokens::Family;

impl Seen {
    /// Whether a Digest challenge says that only the nonce is too old, not the password wrong.
    pub fn stale(&self) -> bool {
        let mut digest = self.challenges.iter().filter(|challenge| challenge.is("digest"));
        digest
            .any(|challenge| challenge.param("stale").is_some_and(|stale| stale.eq_ignore_ascii_case("true")))
    }

    /// Whether it carried the same Digest nonce as another.
    fn same_nonce(&self, other: &Self) -> bool {
        let nonce = |seen: &Self| seen.credential.as_ref().and_then(|credential| credential.nonce);
        nonce(self).is_some() && nonce(self) == nonce(other)
    }
}

impl<'s> Facts<'s> {
    /// Other Digest requests of the user of `t` to its host, in order of time.
    fn digests(&self, t: &Seen) -> impl DoubleEndedIterator<Item = &'s Seen> {
        let id = t.id;
        let user = t.credential.as_ref().and_then(|credential| credential.user.clone());
        self.host(t).filter(move |seen| {
            seen.id != id
                && seen
                    .credential
                    .as_ref()
                    .is_some_and(|credential| credential.family == Family::Digest && credential.user == user)
        })
    }

    /// Another request with the nonce of `t` that was refused as stale as well: nobody took the new one.
    pub fn stale_again(&self, t: &Seen) -> Option<&'s Seen> {
        self.digests(t).find(|other| other.same_nonce(t) && other.stale() && other.refusal().is_some())
    }

    /// A request with the nonce of `t` that was accepted before.
    pub fn nonce_accepted_before(&self, t: &Seen) -> Option<&'s Seen> {
        self.digests(t)
            .rev()
            .find(|other| other.same_nonce(t) && other.accepted() && other.started < t.started)
    }

    /// A request of the same user that was accepted after `t`: with the same nonce, or with a newer one.
    pub fn digest_accepted_after(&self, t: &Seen, same_nonce: bool) -> Option<&'s Seen> {
        self.digests(t)
            .find(|other| other.accepted() && other.started > t.started && other.same_nonce(t) == same_nonce)
    }
}
