//! `stale-token-sent`: an older token was sent although the app had a newer one.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::evidence::tokens::TokenFacts;
use crate::evidence::told::Tells;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The site had a newer sign-in token already and sent the old one: another tab renewed it, or a part of the page remembers the one from its start.
    /// ## How we know
    /// A token response had handed out a newer token for the same purpose before this request began, or web storage holds one. That the newer one is accepted speaks for it.
    /// ## What to do
    /// Reload the page: it takes the newer token then. Developers: read the token when a request is sent, not when the page or the client is set up, and tell other tabs of a renewal.
    /// ## False alarms
    /// A request that left before the renewal had ended couldn't know better; where the newer token is refused as well, something else is wrong.
    /// ## References
    /// RFC 6749 §6, RFC 9700 §4.14.
    STALE_TOKEN_SENT = "stale-token-sent", group: Token, user_fix: ReloadPage
}

/// What a newer token of the same kind would get as an answer, too.
#[rustfmt::skip]
const OTHER: &[Tells] = &[
    Tells::Audience, Tells::Issuer, Tells::Scope, Tells::Kind, Tells::StepUp, Tells::Key, Tells::Binding, Tells::Method,
];

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    t.refusal()?;
    let credential = t.credential.as_ref()?;
    let newer = facts.newer_token(t)?;
    // Another answer about another thing: the token's age doesn't matter to it.
    if facts.accepted_with_token(t, credential.fingerprint).any(|other| other.started > t.started) {
        return None;
    }
    let ended = credential.readable().is_some_and(|token| token.ended(t.judged_at()));
    let about_age = ended || t.codes_tell(&[Tells::Expired, Tells::Rejected]);
    let other = OTHER.iter().any(|what| t.tells(*what).is_some());
    let confidence = match (newer.accepted, newer.refused) {
        (None, Some(_)) => return None,
        _ if other || t.status == 403 && !about_age => Confidence::Possible,
        (Some(_), _) if newer.surely_before => Confidence::Certain,
        (None, None) if ended && newer.surely_before => Confidence::Certain,
        _ => Confidence::Likely,
    };
    let mut claim = Claim::new(
        confidence,
        Message::new("cause-stale-token-sent").with("host", t.host()),
        facts.credential_name(t),
    )
    .settled_by("settle-reload-once");
    if let Some(from) = newer.from.and_then(|from| facts.seen(from)) {
        claim = claim.handed_out(from, Message::new("says-newer-issued"));
    }
    if let Some(key) = newer.key {
        claim = claim.because_session(
            Part::Storage(key.clone()),
            Message::new("says-newer-token-stored").with("key", key),
        );
    }
    if let Some(issued) = credential.readable().and_then(TokenFacts::issued) {
        claim = claim.claim(t, "iat", Message::new("says-issued").with("iat", issued));
    }
    if let Some(accepted) = newer.accepted {
        claim = claim.because(accepted, Part::Status, Message::new("says-newer-accepted"));
    }
    Some(claim.because_status(t))
}
