//! From claims to a report: each refusal is judged, claims with one cause and subject become an incident, incidents get a state and a rank.

mod incident;
pub mod next_sign_out;
pub mod over_time;
pub mod report;
mod settle;
mod state;
pub mod stretches;
mod triggers;

use crate::causes::{Cause, Claim, REGISTRY};
use crate::evidence::ahead::PASSES;
use crate::evidence::blocked::Tampered;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::{Evidence, Part, Pointer};
use crate::evidence::seen::Seen;
use crate::lints;
use crate::sorted;
use crate::words::Message;
use report::{Confidence, Report};
use stretches::Pace;

/// Judging a refusal, or walking over exchanges for an advice, costs about this part of a pass that finds something out.
const QUESTIONS: usize = 4;

/// One exchange and what explains it, the best first.
#[derive(Debug)]
struct Judged<'s> {
    trigger: &'s Seen,
    claims: Vec<(&'static Cause, Claim)>,
}

/// What the facts say.
pub fn report(facts: &Facts<'_>) -> Report {
    stretches::at_once(in_stretches(facts, &Pace::default()))
}

/// The same, giving way after each stretch.
pub(crate) async fn in_stretches(facts: &Facts<'_>, pace: &Pace) -> Report {
    let all = facts.all().count();
    pace.looked_at(all).await;
    if let Some(first) = facts.all().next() {
        for pass in PASSES {
            pass(facts, first);
            pace.looked_at(all).await;
        }
    }
    let mut triggers = Vec::new();
    for seen in facts.all() {
        triggers.extend(triggers::opens(facts, seen).then_some(seen));
        pace.looked_at(1).await;
    }
    let mut judged = Vec::new();
    for trigger in triggers {
        judged.extend(judge(facts, trigger));
        pace.looked_at(all / QUESTIONS).await;
    }
    let refused = judged.len();
    let hosts: sorted::Set<&str> = facts.all().map(|seen| seen.url.host.as_str()).collect();
    pace.looked_at(all).await;
    let incidents = incident::incidents(facts, judged, pace).await;
    let mut lints = Vec::new();
    for advice in lints::ADVICE {
        lints.extend(lints::said(advice, facts, &incidents));
        pace.looked_at(all / QUESTIONS).await;
    }
    Report {
        lints,
        incidents,
        notes: Vec::new(),
        over_time: None,
        seen: report::Seen { exchanges: all, hosts: hosts.len(), refused },
    }
}

fn judge<'s>(facts: &Facts<'_>, trigger: &'s Seen) -> Option<Judged<'s>> {
    // What drives a loop may show in a later round only; all of its hops are one fault.
    // So is what comes after a refusal that took the session away, and what asked for the credentials that were refused.
    let asked = facts
        .last_round(trigger)
        .or_else(|| facts.deleted_by_refusal(trigger))
        .or_else(|| facts.answered_in_vain(trigger))
        .unwrap_or(trigger);
    let mut claims: Vec<(usize, &'static Cause, Claim)> = REGISTRY
        .iter()
        .enumerate()
        .filter_map(|(rank, entry)| Some((rank, entry.cause, (entry.check)(facts, asked)?)))
        .collect();
    // The catalogue's order decides among what is at least likely; what is only possible stands behind.
    sorted::by_key(&mut claims, |(rank, _, claim)| (claim.confidence == Confidence::Possible, *rank));
    let mut claims: Vec<_> = claims.into_iter().map(|(_, cause, claim)| (cause, claim)).collect();
    if let Some((_, best)) = claims.first_mut() {
        name_changes(facts, trigger, best);
    }
    (!claims.is_empty()).then_some(Judged { trigger, claims })
}

/// Says what other extensions changed in the refusal on its way to the page, whatever the cause.
fn name_changes(facts: &Facts<'_>, t: &Seen, claim: &mut Claim) {
    for (name, what) in facts.tampered(t) {
        let says = match what {
            Tampered::Removed => "says-extension-took-out",
            Tampered::Added => "says-extension-added",
            Tampered::Changed => "says-extension-changed",
        };
        let at = Pointer::at(t.id, Part::HeadersAfter(name.clone()));
        let says = Message::new(says).with("name", name);
        claim.evidence.push(Evidence { at, says });
    }
}

#[cfg(test)]
mod work_tests;
