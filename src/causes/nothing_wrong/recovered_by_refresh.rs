//! `recovered-by-refresh`: the app renewed a token that had run out and went on.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::outcome::Refusal;
use crate::evidence::pointer::Part;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// A sign-in ran out, the site renewed it by itself and repeated the request. The person lost nothing.
    /// ## How we know
    /// After the refusal a renewal succeeded, and the same request was then accepted with a new token or cookie.
    /// ## What to do
    /// Nothing. A developer can spare the extra round by renewing shortly before the token's end.
    /// ## False alarms
    /// A renewal that succeeds while the request stays refused is a fault, and so is one that is refused. Nor is it a recovery by itself where a person had to sign in for it.
    /// ## References
    /// RFC 6749 §1.5 and §6.
    RECOVERED_BY_REFRESH = "recovered-by-refresh", group: NothingWrong, user_fix: NothingToDo
}

/// Renewals follow a refusal at once; a minute leaves room for slow providers.
const PATIENCE: i64 = 60_000;

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    // A token in a cookie that has ended isn't sent any more: then the refusal had none, and the repeated request has.
    let mendable = match t.refusal()? {
        Refusal::Unauthorized | Refusal::Special | Refusal::ToLogin | Refusal::InBody => true,
        Refusal::Forbidden | Refusal::Challenged | Refusal::Endpoint => !t.throttled,
        _ => false,
    };
    if !mendable || matches!(t.role, Role::Renewal | Role::SignIn) {
        return None;
    }
    let renewal = facts.soon_after(t, PATIENCE).find(|next| next.role == Role::Renewal && next.accepted())?;
    let retry = facts
        .of_route_after(t)
        .find(|next| next.accepted() && next.started >= renewal.started && carries_another(t, next))?;
    // Not if a person had to sign in for it.
    if facts.signed_in_between(t, retry) {
        return None;
    }
    let mut claim = Claim::new(Confidence::Certain, Message::new("cause-recovered-by-refresh"), t.host())
        .because_status(t)
        .because(
            renewal.id,
            Part::Status,
            Message::new("says-renewed").with("status", usize::from(renewal.status)),
        )
        .because(
            retry.id,
            Part::Status,
            Message::new("says-retried").with("status", usize::from(retry.status)),
        );
    if let Some((exp, at)) = t.credential.as_ref().and_then(|c| c.readable()?.expires()).zip(t.judged_at())
        && exp <= at
    {
        claim = claim.claim(t, "exp", Message::new("says-expired").with("exp", exp));
    }
    Some(claim)
}

/// Whether a repeated request carries another token or session cookie than the refused one.
fn carries_another(t: &Seen, next: &Seen) -> bool {
    let token = |seen: &Seen| seen.credential.as_ref().map(|credential| credential.fingerprint);
    let cookies = |seen: &Seen| seen.session_cookies().map(|cookie| cookie.fingerprint).collect::<Vec<_>>();
    token(t) != token(next) || t.credential.is_none() && cookies(t) != cookies(next)
}
