//! `token-not-yet-valid`: the token begins in the server's future.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::clocks::{Clocks, clocks};
use crate::evidence::facts::Facts;
use crate::evidence::seen::Seen;
use crate::evidence::told::{BESIDE_TIME, Tells};
use crate::http::time::Millis;
use crate::words::{Arg, Message};

declare_cause! {
    /// ## What it means
    /// The token that was sent begins to be valid only later, by the server's clock.
    /// ## How we know
    /// Its `nbf` or `iat` claim is later than the Date of the server's answer, and the device's clock agrees with the server's.
    /// ## What to do
    /// Wait a little and try again. Site owners: set the clocks of the servers by NTP and allow a minute of difference.
    /// ## False alarms
    /// A device clock that is off looks similar when the token was made on the device. Where the answer's code names another reason, this is no more than possible: few servers look at `iat`.
    /// ## References
    /// RFC 7519 §4.1.5 and §4.1.6.
    TOKEN_NOT_YET_VALID = "token-not-yet-valid", group: Token, user_fix: WaitAndRetry
}

/// Date headers are cut to whole seconds, and some servers write the same one for a second or two.
const ROUNDING: i64 = 2000;

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    t.refusal()?;
    let credential = t.credential.as_ref()?;
    let token = credential.readable()?;
    let at = t.judged_at()?;
    // The answer itself says that the token hasn't begun: any lead counts.
    let slack = if t.tells(Tells::NotYet).is_some() { 0 } else { ROUNDING };
    let later = |name: &'static str, time: Option<Millis>| {
        time.filter(|time| time.since(at) > slack).map(|time| (name, time))
    };
    let (name, begins) = later("nbf", token.not_before()).or_else(|| later("iat", token.issued()))?;
    // A token that was accepted before has begun.
    if facts.accepted_with_token(t, credential.fingerprint).any(|other| other.started < t.started) {
        return None;
    }
    let confidence = match clocks(facts, t) {
        _ if t.codes_tell(BESIDE_TIME) => Confidence::Possible,
        Clocks::Agree if t.date.is_some() => Confidence::Certain,
        _ => Confidence::Likely,
    };
    Some(
        Claim::new(
            confidence,
            Message::new("cause-token-not-yet-valid").with("ahead", Arg::Lasting(begins.since(at))),
            facts.credential_name(t),
        )
        .claim(t, name, Message::new("says-begins").with("name", name).with("begins", begins))
        .judged_at(t),
    )
}
