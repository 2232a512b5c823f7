//! Grouping: claims with one cause and one subject are one incident.

use super::report::{Alternative, Confidence, Incident, State};
use super::stretches::Pace;
use super::{Judged, settle, state};
use crate::causes::{Cause, Claim, Group as Kind};
use crate::evidence::facts::Facts;
use crate::evidence::seen::Seen;
use crate::fixes;
use crate::session::EntryId;
use crate::sorted;

/// At most this many pieces of evidence are shown per incident.
const EVIDENCE: usize = 12;
/// At most this many other explanations.
const ALTERNATIVES: usize = 5;

struct Group<'s> {
    cause: &'static Cause,
    triggers: Vec<&'s Seen>,
    /// The surest claim of the group.
    claim: Claim,
    entries: Vec<EntryId>,
    alternatives: Vec<(&'static Cause, Claim)>,
}

/// The incidents, the one to act on first.
pub(super) async fn incidents(facts: &Facts<'_>, judged: Vec<Judged<'_>>, pace: &Pace) -> Vec<Incident> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for Judged { trigger, claims } in judged {
        let mut claims = claims.into_iter();
        let Some((cause, claim)) = claims.next() else { continue };
        let rest: Vec<_> = claims.collect();
        match groups
            .iter_mut()
            .find(|group| group.cause.id == cause.id && group.claim.subject == claim.subject)
        {
            Some(group) => group.add(trigger, claim, rest),
            None => groups.push(Group {
                cause,
                triggers: vec![trigger],
                entries: [trigger.id].into_iter().chain(claim.also.iter().copied()).collect(),
                claim,
                alternatives: rest,
            }),
        }
    }
    let overtaken: Vec<bool> = groups.iter().map(|group| group.overtaken(&groups)).collect();
    let mut incidents = Vec::new();
    for (over, group) in overtaken.into_iter().zip(groups) {
        incidents.push((over, group.finish(facts, pace).await));
    }
    // What went wrong and was got over says more than the renewals that are part of every day.
    let everyday = |incident: &Incident| incident.cause.group == Kind::NothingWrong;
    sorted::by(&mut incidents, |(over_a, a), (over_b, b)| {
        (a.state, everyday(a), over_a, b.confidence, a.since, &a.id).cmp(&(
            b.state,
            everyday(b),
            over_b,
            a.confidence,
            b.since,
            &b.id,
        ))
    });
    incidents.into_iter().map(|(_, incident)| incident).collect()
}

impl<'s> Group<'s> {
    fn add(&mut self, trigger: &'s Seen, claim: Claim, rest: Vec<(&'static Cause, Claim)>) {
        self.triggers.push(trigger);
        self.entries.push(trigger.id);
        self.entries.extend(claim.also.iter().copied());
        if claim.confidence > self.claim.confidence {
            self.claim = claim;
        }
        self.alternatives.extend(rest);
    }

    /// The route of its last refusal was refused later for another reason: that one is what the user faces now.
    fn overtaken(&self, groups: &[Self]) -> bool {
        let at = |seen: &Seen| (seen.started, seen.id);
        let Some(last) = self.triggers.iter().max_by_key(|trigger| at(trigger)) else { return false };
        groups.iter().any(|other| {
            other.claim.confidence != Confidence::Possible
                && !other.claim.harmless
                && other.triggers.iter().any(|later| later.same_route(last) && at(later) > at(last))
        })
    }

    async fn finish(mut self, facts: &Facts<'_>, pace: &Pace) -> Incident {
        sorted::by(&mut self.entries, Ord::cmp);
        self.entries.dedup();
        let state = if self.claim.harmless {
            State::Benign
        } else {
            state::state(facts, self.cause, &self.triggers, pace).await
        };
        let mut evidence = self.claim.evidence.clone();
        evidence.truncate(EVIDENCE);
        let first = self.triggers.first().copied();
        let fixes = match first {
            Some(trigger) => fixes::fixes(facts, self.cause, &self.claim, trigger, state),
            None => Vec::new(),
        };
        Incident {
            who: fixes::actor(facts, self.cause, fixes.first().map(|fix| fix.id), first),
            settle: first.and_then(|trigger| settle::settle(facts, self.cause, &self.claim, trigger)),
            id: format!("{} {}", self.cause.id, self.claim.subject),
            cause: self.cause,
            confidence: self.claim.confidence,
            state,
            host: first.map(Seen::host).unwrap_or_default(),
            entries: self.entries,
            since: first.and_then(|trigger| trigger.started),
            sentence: self.claim.sentence,
            evidence,
            against: self.claim.against,
            alternatives: alternatives(self.cause, state, self.alternatives),
            fixes,
        }
    }
}

/// Other explanations, each once, the surest first; none beside a handshake or a recovery that is certain.
fn alternatives(cause: &Cause, state: State, all: Vec<(&'static Cause, Claim)>) -> Vec<Alternative> {
    let mut found: Vec<Alternative> = Vec::new();
    for (other, claim) in all {
        if other.id == cause.id || state == State::Benign && claim.confidence == Confidence::Possible {
            continue;
        }
        match found.iter_mut().find(|seen| seen.cause.id == other.id) {
            Some(seen) => seen.confidence = seen.confidence.max(claim.confidence),
            None => found.push(Alternative {
                cause: other,
                confidence: claim.confidence,
                sentence: claim.sentence,
            }),
        }
    }
    sorted::by_key(&mut found, |other| std::cmp::Reverse(other.confidence));
    found.truncate(ALTERNATIVES);
    found
}
