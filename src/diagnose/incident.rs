//! Grouping: claims with one cause and one subject are one incident.

use super::report::{Alternative, Confidence, Incident, State};
use super::stretches::Pace;
use super::{Judged, settle, state};
use crate::causes::{Cause, Claim, Group as Kind};
use crate::evidence::facts::Facts;
use crate::evidence::seen::Seen;
use crate::fixes;
use crate::http::secret::Fingerprint;
use crate::http::time::Millis;
use crate::session::EntryId;
use crate::sorted::{self, Map};

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
    let mut known_by: Map<Fingerprint, Vec<usize>> = Map::default();
    for Judged { trigger, claims } in judged {
        let mut claims = claims.into_iter();
        let Some((cause, claim)) = claims.next() else { continue };
        let rest: Vec<_> = claims.collect();
        let key = Fingerprint::of_all(&[cause.id, &claim.subject]);
        let is = |group: &Group<'_>| group.cause.id == cause.id && group.claim.subject == claim.subject;
        let mut alike = known_by.list(&key).iter();
        let known = alike.find(|known| groups.get(**known).is_some_and(is)).copied();
        if let Some(group) = known.and_then(|known| groups.get_mut(known)) {
            group.add(trigger, claim, rest);
        } else {
            known_by.push(key, groups.len());
            groups.push(Group {
                cause,
                triggers: vec![trigger],
                entries: [trigger.id].into_iter().chain(claim.also.iter().copied()).collect(),
                claim,
                alternatives: rest,
            });
        }
    }
    let (faced, all) = (faced(&groups), facts.all().count());
    let mut incidents = Vec::new();
    for group in groups {
        incidents.push((group.overtaken(&faced), group.finish(facts, pace).await));
        pace.looked_at(all).await;
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

/// When a refusal began, and which it is.
type At = (Option<Millis>, EntryId);

fn at(seen: &Seen) -> At {
    (seen.started, seen.id)
}

/// The last refusal of each [route](Seen::route) that is more than possible and does harm.
fn faced(groups: &[Group<'_>]) -> Map<Fingerprint, Option<At>> {
    let mut faced: Map<Fingerprint, Option<At>> = Map::default();
    let counts = |group: &&Group<'_>| group.claim.confidence != Confidence::Possible && !group.claim.harmless;
    for trigger in groups.iter().filter(counts).flat_map(|group| &group.triggers) {
        faced.update(trigger.route, |latest| *latest = (*latest).max(Some(at(trigger))));
    }
    faced
}

impl<'s> Group<'s> {
    fn add(&mut self, trigger: &'s Seen, claim: Claim, rest: Vec<(&'static Cause, Claim)>) {
        self.triggers.push(trigger);
        self.entries.push(trigger.id);
        self.entries.extend(claim.also.iter().copied());
        // One that did harm is enough.
        let harmless = self.claim.harmless && claim.harmless;
        if claim.confidence > self.claim.confidence {
            self.claim = claim;
        }
        self.claim.harmless = harmless;
        self.alternatives.extend(rest);
    }

    /// The route of its last refusal was refused later for another reason: that one is what the user faces now.
    fn overtaken(&self, faced: &Map<Fingerprint, Option<At>>) -> bool {
        let last = self.triggers.iter().max_by_key(|trigger| at(trigger));
        last.is_some_and(|last| faced.get(&last.route).is_some_and(|latest| *latest > Some(at(last))))
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
            alternatives: alternatives(self.cause, state, self.claim.confidence, self.alternatives),
            fixes,
        }
    }
}

/// Other explanations, each once, the surest first; none beside a handshake or a recovery that is certain. What a certain cause
/// explains is at most possibly due to another, unless that one is shown as well.
fn alternatives(
    cause: &Cause,
    state: State,
    shown: Confidence,
    all: Vec<(&'static Cause, Claim)>,
) -> Vec<Alternative> {
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
    if shown == Confidence::Certain {
        for other in found.iter_mut().filter(|other| other.confidence != Confidence::Certain) {
            other.confidence = Confidence::Possible;
        }
    }
    found
}
