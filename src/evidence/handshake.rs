//! Sign-ins by challenge: refusals that ask for credentials, and the requests that answer them.

use super::facts::Facts;
use super::seen::Seen;
use super::tokens::Family;

/// A login box may stay open for a while before somebody answers it, in milliseconds.
const PATIENCE: i64 = 5 * 60_000;
/// So many requests for the same thing are looked at: each may be an answer.
const MOST: usize = 64;

impl<'s> Facts<'s> {
    /// The request that answered the challenge of `t` and was let in.
    pub fn let_in_after(&self, t: &Seen) -> Option<&'s Seen> {
        self.answers_of(t)
            .find(|next| next.outcome != t.outcome && next.status / 100 != 4 && next.status != 0)
    }

    /// The request that answered the challenge of `t` in vain: the last leg, where there are more (NTLM has three). What `t`
    /// is refused for shows there.
    pub fn answered_in_vain(&self, t: &Seen) -> Option<&'s Seen> {
        let mut last = None;
        while let Some(next) = self.refused_answer(last.unwrap_or(t)) {
            last = Some(next);
        }
        last.filter(|_| self.let_in_after(t).is_none())
    }

    fn refused_answer(&self, t: &Seen) -> Option<&'s Seen> {
        self.answers_of(t).find(|next| next.refusal().is_some())
    }

    /// Requests for the same thing that answer the challenge of `t`, none where `t` only refuses.
    fn answers_of<'a>(&'a self, t: &'a Seen) -> impl Iterator<Item = &'s Seen> {
        let soon = asks(t).then(|| self.of_route_soon_after(t, t, PATIENCE).take(MOST));
        soon.into_iter().flatten().filter(move |next| answers(t, next))
    }
}

/// Whether the server demands a DPoP proof with its nonce (RFC 9449 §8).
fn asks_nonce(t: &Seen) -> bool {
    t.code("use_dpop_nonce").is_some()
}

/// Whether a refusal is a leg of a sign-in that another may follow.
fn asks(t: &Seen) -> bool {
    if asks_nonce(t) {
        return true;
    }
    let follows = t.credential.as_ref().is_none_or(|credential| match credential.family {
        Family::Integrated => credential.ntlm_message != Some(3),
        Family::Digest => {
            let stale = |stale: &str| stale.eq_ignore_ascii_case("true");
            t.challenges.iter().any(|challenge| challenge.param("stale").is_some_and(stale))
        }
        _ => false,
    });
    matches!(t.status, 401 | 407) && follows
}

/// Whether the next request answers the challenge of `t`.
fn answers(t: &Seen, next: &Seen) -> bool {
    // What a proxy is told belongs to the connection, and browsers don't show it.
    if t.status == 407 {
        return next.status < 400;
    }
    if asks_nonce(t) {
        return next.dpop;
    }
    let Some(credential) = &next.credential else { return false };
    let password = matches!(credential.family, Family::Basic | Family::Digest | Family::Integrated);
    password && t.offers(&credential.scheme)
}
