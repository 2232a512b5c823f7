//! `refresh-loop`: renewals succeed, and the sign-in is as bad as before.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::clocks::{Clocks, clocks};
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::renewals::{End, Renewal};
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::evidence::told::Tells;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The site renews your sign-in again and again: each time it gets a new token, and each time that one is refused too, or renewed again at once.
    /// ## How we know
    /// Three rounds or more of a renewal that succeeds and a refusal of the token it gave, while nothing else accepts that token; or three renewals in a row within seconds that nobody needed.
    /// ## What to do
    /// Only the site can mend it. Owners: issuer and API must agree on keys, audience and clock. Developers: renew once for each refusal, then stop; don't renew earlier than the token lives.
    /// ## False alarms
    /// A route that refuses while others accept the new token shows a missing right; a clock that is off or a code in the answer says more than the loop does.
    /// ## References
    /// RFC 6749 §6, RFC 6750 §3.1.
    REFRESH_LOOP = "refresh-loop", group: Renewal, user_fix: ContactSite
}

/// So many rounds are no accident.
const ROUNDS: usize = 3;
/// A refusal follows its renewal within this time, in milliseconds.
const ROUND: i64 = 30_000;

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let (renewals, refused) = match facts.renewal_storm(t) {
        Some(storm) => (storm, Vec::new()),
        None => rounds(facts, t)?,
    };
    if matches!(clocks(facts, t), Clocks::Device { .. } | Clocks::Server { .. }) {
        return None;
    }
    let first = renewals.first()?.seen;
    let gave: Vec<_> = renewals.iter().filter_map(Renewal::gave).collect();
    let good = facts.all().find(|seen| {
        seen.accepted()
            && !refused.is_empty()
            && matches!(seen.role, Role::Plain | Role::Probe)
            && seen.credential.as_ref().is_some_and(|credential| gave.contains(&credential.fingerprint))
    });
    if good.is_some() {
        return None;
    }
    let confidence =
        if refused.is_empty() || gave.len() < ROUNDS { Confidence::Likely } else { Confidence::Certain };
    let sentence = Message::new("cause-refresh-loop").with("rounds", renewals.len());
    let subject = format!("renewal loop {}", facts.first_of_route(first));
    let mut claim = Claim::new(confidence, sentence, subject);
    for renewal in renewals.iter().take(ROUNDS) {
        claim = claim.because(
            renewal.seen.id,
            Part::Status,
            Message::new("says-renewed").with("status", usize::from(renewal.seen.status)),
        );
    }
    for seen in refused.iter().take(ROUNDS) {
        claim = claim.because(
            seen.id,
            Part::Status,
            Message::new("says-new-token-refused").with("status", usize::from(seen.status)),
        );
    }
    for renewal in &renewals {
        claim = claim.also(renewal.seen.id);
    }
    Some(claim)
}

/// The renewals that succeeded and whose token was then refused on the route of `t`, and those refusals.
fn rounds<'s>(facts: &Facts<'s>, t: &Seen) -> Option<(Vec<Renewal<'s>>, Vec<&'s Seen>)> {
    t.refusal()?;
    if says_more(t) || !matches!(t.role, Role::Plain | Role::Probe) {
        return None;
    }
    let mut found: Vec<(Renewal<'s>, &'s Seen)> = Vec::new();
    for renewal in facts.renewals().iter().filter(|renewal| renewal.end == End::Renewed) {
        let gave = renewal.gave();
        let refused = facts.of_route_soon_after(t, renewal.seen, ROUND).find(|next| {
            let new = gave.is_none_or(|gave| next.credential.as_ref().is_some_and(|c| c.fingerprint == gave));
            next.refusal().is_some() && new && next.has_credentials()
        });
        if let Some(refused) = refused
            && found.last().is_none_or(|(_, last)| last.id != refused.id)
        {
            found.push((*renewal, refused));
        }
    }
    let more = found.iter().any(|(_, refused)| says_more(refused));
    (found.len() >= ROUNDS && !more).then(|| found.into_iter().unzip())
}

/// Whether a refusal names a reason that no new token can mend.
fn says_more(t: &Seen) -> bool {
    let reasons = [
        Tells::Audience,
        Tells::Issuer,
        Tells::Scope,
        Tells::Kind,
        Tells::StepUp,
        Tells::Key,
        Tells::Binding,
        Tells::NoCredential,
    ];
    let account = t.code_with("user_not_found|inactive|disabled|permission|forbidden").is_some();
    t.codes_tell(&reasons) || account || t.throttled
}
