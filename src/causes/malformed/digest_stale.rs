//! `digest-stale`: the server's nonce of a Digest sign-in ran out, and the client didn't take the new one.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::outcome::Refusal;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::evidence::tokens::Family;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// A Digest sign-in is made with a number from the server that lives for some minutes. It had run out, and the site went on with the old one instead of the new one from the answer.
    /// ## How we know
    /// The server answered `stale=true` more than once to the same number. Some servers leave that word out: a number that was accepted before and is refused now suggests it.
    /// ## What to do
    /// Sign in again, or reload; the password is right. Developers: repeat the request with the nonce of the new challenge, without asking anybody. Site owners: send `stale=true`, and count a nonce's life from its last use.
    /// ## False alarms
    /// One `stale=true` that is followed by a request with the new number is how Digest works. A wrong password gets a challenge without `stale=true`.
    /// ## References
    /// RFC 7616 §3.3 (`stale`, `nonce`) and §3.6.
    DIGEST_STALE = "digest-stale", group: Malformed, user_fix: SignInAgain
}

/// No server counts a nonce as old so soon after it took it, in milliseconds.
const FRESH: i64 = 10_000;

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let credential = t.credential.as_ref()?;
    if credential.family != Family::Digest || credential.malformed {
        return None;
    }
    if !matches!(t.refusal()?, Refusal::Unauthorized | Refusal::Network) {
        return None;
    }
    // The same number is good for other requests: it hasn't run out.
    if facts.digest_accepted_after(t, true).is_some() {
        return None;
    }
    let (stale, again) = (t.stale(), facts.stale_again(t));
    let before = facts.nonce_accepted_before(t);
    let confidence = match (stale, again, before) {
        (true, Some(_), _) => Confidence::Certain,
        (true, None, _) => Confidence::Likely,
        (false, _, Some(before)) if before.near(t, FRESH) => return None,
        (false, _, Some(before)) if before.same_route(t) => Confidence::Likely,
        (false, _, Some(_)) => Confidence::Possible,
        (false, _, None) => return None,
    };
    let mut claim =
        Claim::new(confidence, Message::new("cause-digest-stale").with("host", t.host()), t.host())
            .settled_by("settle-same-password");
    let challenge = Part::ResponseHeader("www-authenticate".to_owned());
    if stale {
        claim = claim.because(t.id, challenge.clone(), Message::new("says-stale"));
    }
    if let Some(other) = again {
        claim = claim.because(other.id, challenge, Message::new("says-stale-again"));
    }
    if let Some(other) = before {
        claim = claim.because(
            other.id,
            Part::RequestHeader("authorization".to_owned()),
            Message::new("says-nonce-accepted"),
        );
    }
    if let Some(other) = facts.digest_accepted_after(t, false) {
        claim = claim.because(other.id, Part::Status, Message::new("says-new-nonce-accepted"));
    }
    Some(claim)
}
