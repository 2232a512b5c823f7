//! What the renewal causes share: which try to renew a refusal belongs to, and how it is shown.

use crate::causes::Claim;
use crate::evidence::facts::Facts;
use crate::evidence::outcome::Refusal;
use crate::evidence::pointer::Part;
use crate::evidence::renewals::{End, Renewal};
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::words::Message;

/// A failed renewal explains a token that is still in date for so long, in milliseconds.
const NEAR: i64 = 60_000;

/// The try to renew that decided about `t`: `t` itself, or the one around a refusal that a renewal could have mended.
pub(super) fn tried<'f, 's>(facts: &'f Facts<'s>, t: &Seen) -> Option<&'f Renewal<'s>> {
    if let Some(own) = facts.as_renewal(t) {
        // A try without a verdict, and the same refresh token again: the next answer tells what became of it.
        let next = (own.broke() || own.end == End::Aborted).then(|| facts.same_token_after(own)).flatten();
        return Some(next.filter(|next| next.seen.near(t, 10 * NEAR)).unwrap_or(own));
    }
    let mendable = match t.refusal()? {
        Refusal::Unauthorized | Refusal::Special | Refusal::ToLogin | Refusal::InBody => true,
        Refusal::Forbidden | Refusal::Challenged | Refusal::Endpoint => facts.token_dead(t),
        _ => false,
    };
    if !mendable || !matches!(t.role, Role::Plain | Role::Probe) || t.filter.is_some() {
        return None;
    }
    let first = facts.renewal_for(t)?;
    // A try that nobody answered is judged by the next one with the same token, where that was refused.
    let verdict =
        (first.broke() || first.end == End::Aborted).then(|| facts.same_token_after(first)).flatten();
    let renewal = verdict
        .filter(|next| next.end == End::Refused && next.seen.near(first.seen, 10 * NEAR))
        .filter(|next| !facts.signed_in_between(t, next.seen))
        .unwrap_or(first);
    let before = (renewal.seen.started, renewal.seen.id) < (t.started, t.id);
    let in_date = t.credential.as_ref().is_some_and(|c| c.readable().is_some()) && !facts.token_dead(t);
    (!(before && in_date) || renewal.seen.near(t, NEAR)).then_some(renewal)
}

/// One renewal endpoint, one incident.
pub(super) fn subject(facts: &Facts<'_>, renewal: &Seen) -> String {
    format!("renewal {}", facts.first_of_route(renewal))
}

/// Adds the try, how it was answered, and the refusal that it belongs to.
pub(super) fn shown(claim: Claim, t: &Seen, renewal: &Seen) -> Claim {
    let mut claim = claim.because(
        renewal.id,
        Part::Url,
        Message::new("says-renewal-tried").with("path", renewal.shown_path()),
    );
    claim = match &renewal.error {
        Some(error) if renewal.status == 0 => {
            claim.because(renewal.id, Part::Error, Message::new("says-error").with("error", error.clone()))
        }
        _ => claim.because_status(renewal),
    };
    if let Some(code) = renewal.codes.first() {
        claim = claim.because_code(renewal, code);
    }
    if t.id != renewal.id {
        claim = claim.because_status(t);
    }
    claim.also(renewal.id)
}
