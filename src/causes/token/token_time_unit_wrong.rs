//! `token-time-unit-wrong`: a time in the token isn't counted in seconds.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::seen::Seen;
use crate::evidence::told::{BESIDE_TIME, Tells};
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// A time in the sign-in token is counted in another unit than the seconds that the standard asks for, so a server reads it as thousands of years ahead, or as 1970.
    /// ## How we know
    /// `nbf`, `iat` or `exp` is above 10^11: as seconds that is after the year 5000, as milliseconds it is near today.
    /// ## What to do
    /// Only the site can mend it. Developers: divide by 1000 and round down where the token is made (JavaScript's `Date.now()` counts milliseconds).
    /// ## False alarms
    /// A token whose `exp` alone is too great never runs out for most servers; where the answer names another reason, this is no more than possible.
    /// ## References
    /// RFC 7519 §2 (NumericDate), §4.1.4 to §4.1.6.
    TOKEN_TIME_UNIT_WRONG = "token-time-unit-wrong", group: Token, user_fix: ContactSite
}

/// Above this a number of seconds is beyond the year 5000, and a number of milliseconds after 1973.
const MILLISECONDS: f64 = 1e11;
/// Below this a number of seconds is before September 2001: no time of a token, but maybe its life.
const NO_DATE: f64 = 1e9;

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    t.refusal()?;
    let credential = t.credential.as_ref()?;
    let token = credential.readable()?;
    let number = |name: &str| token.number(name);
    let too_great =
        ["nbf", "iat", "exp"].into_iter().find(|name| number(name).is_some_and(|n| n > MILLISECONDS));
    let lasting = number("exp").is_some_and(|exp| (1.0..NO_DATE).contains(&exp))
        && number("iat").is_some_and(|iat| (NO_DATE..MILLISECONDS).contains(&iat));
    let told_other = BESIDE_TIME.iter().any(|what| t.tells(*what).is_some());
    let accepted = facts.accepted_with_token(t, credential.fingerprint).next();
    // What "exp" was meant to be.
    let ended = token.as_milliseconds("exp").zip(t.judged_at()).is_some_and(|(exp, at)| exp <= at);
    let (name, confidence) = match too_great {
        Some(name) if told_other || accepted.is_some() => (name, Confidence::Possible),
        Some("exp") if !ended => ("exp", Confidence::Likely),
        Some(name) => (name, Confidence::Certain),
        None if lasting => ("exp", Confidence::Likely),
        None => return None,
    };
    let sentence = match too_great {
        Some(_) => Message::new("cause-token-time-unit-wrong").with("name", name),
        None => Message::new("cause-token-time-unit-wrong-lasting").with("name", name),
    };
    let written = token.written(name).unwrap_or_default();
    let mut claim = Claim::new(confidence, sentence, facts.credential_name(t))
        .claim(t, name, Message::new("says-number").with("name", name).with("number", written))
        .settled_by("settle-log");
    if let Some(told) = t.tells(Tells::NotYet).or_else(|| t.tells(Tells::Expired)) {
        claim = claim.told(t, told);
    }
    if let Some(other) = accepted {
        claim = claim.although_accepted(other);
    }
    Some(claim.because_status(t))
}
