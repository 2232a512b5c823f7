//! `refresh-response-lost`: the server renewed, and its answer never arrived.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::renewals::{End, Means, Renewal};
use crate::evidence::seen::Seen;
use crate::words::Message;

use super::tried::{shown, subject, tried};

declare_cause! {
    /// ## What it means
    /// The site asked for a new sign-in token, but the answer never reached the page: it was reloaded, left, or gave up waiting. The server had already replaced the old renewal token, so trying again with that one is refused.
    /// ## How we know
    /// A renewal was cancelled without an answer, and the same refresh token was then sent again and refused.
    /// ## What to do
    /// Sign in again. Owners: let the previous refresh token count until its successor is used. Developers: don't abort renewals, and keep them out of pages that are being left.
    /// ## False alarms
    /// A first call that was answered is refresh-token-reused; one that was refused the first time shows a refresh token that had ended.
    /// ## References
    /// RFC 9700 §4.14.2, RFC 6749 §10.4.
    REFRESH_RESPONSE_LOST = "refresh-response-lost", group: Renewal, user_fix: SignInAgain
}

/// A cancelled call farther back than this, in milliseconds, may have nothing to do with it.
const NEAR: i64 = 10 * 60_000;

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let refused = tried(facts, t).filter(|renewal| renewal.end == End::Refused)?;
    let at = refused.seen;
    let without =
        |other: &&Renewal<'_>| matches!(other.end, End::Aborted | End::Unreachable) && reached(other);
    let first = facts.same_token_before(refused).find(without).or_else(|| unkept(facts, refused))?;
    let answered =
        facts.same_token_before(refused).any(|other| matches!(other.end, End::Renewed | End::Refused));
    if answered && first.end != End::Renewed || at.code("invalid_client|unauthorized_client").is_some() {
        return None;
    }
    let sure = first.end == End::Aborted
        && first.seen.near(at, NEAR)
        && !matches!(refused.with, Means::Session)
        && (at.code_with("invalid_grant|token_not_valid|refresh|reuse").is_some() || at.status == 401);
    let confidence = if sure { Confidence::Certain } else { Confidence::Likely };
    let sentence = Message::new("cause-refresh-response-lost").with("host", at.host());
    let lost = match first.end {
        End::Renewed => Message::new("says-renewal-unkept"),
        _ => Message::new("says-renewal-cancelled"),
    };
    let mut claim = Claim::new(confidence, sentence, subject(facts, at));
    claim = claim.because(first.seen.id, Part::Status, lost).also(first.seen.id);
    if let Some(error) = &first.seen.error {
        claim = claim.because(
            first.seen.id,
            Part::Error,
            Message::new("says-error").with("error", error.clone()),
        );
    }
    claim = claim.because(at.id, refused.place(), Message::new("says-same-refresh-token"));
    Some(shown(claim, t, at))
}

/// Whether the call may have reached the server before it broke.
fn reached(lost: &Renewal<'_>) -> bool {
    let error = lost.seen.error.as_deref().unwrap_or("");
    !["CONNECTION_REFUSED", "NAME_NOT_RESOLVED", "INTERNET_DISCONNECTED", "ADDRESS", "FAILED"]
        .iter()
        .any(|name| error.contains(name))
}

/// An accepted renewal that ought to have set a new cookie and didn't, though the next call was refused for the old one.
fn unkept<'f, 's>(facts: &'f Facts<'s>, refused: &Renewal<'s>) -> Option<&'f Renewal<'s>> {
    let Means::Cookie(_) = refused.with else { return None };
    let first = facts.same_token_before(refused).find(|other| other.end == End::Renewed)?;
    let usual =
        facts.renewals().iter().any(|other| other.seen.same_path(first.seen) && other.next_token().is_some());
    (usual && first.next_token().is_none() && first.gave().is_none()).then_some(first)
}
