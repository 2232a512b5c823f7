//! What happened when: requests, sign-in steps, tokens, session cookies and clocks, one lane each.
//!
//! All times are by the device's clock; what a token says of itself is moved by its server's offset.

use super::Failing;
use crate::diagnose::stretches::{Pace, each};
use crate::evidence::facts::Facts;
use crate::evidence::outcome::Outcome;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::evidence::tokens::{Family, IssuedKind, TokenFacts};
use crate::http::secret::Fingerprint;
use crate::http::time::Millis;
use crate::session::EntryId;
use crate::session::cookie_rules::session_like;
use crate::session::jar::{ChangeCause, StoredCookie};
use crate::sorted::{self, Map};

/// Hosts with a lane of their own; the others share one.
const HOSTS: usize = 6;
/// Tokens with a lane.
const TOKENS: usize = 8;
/// Session cookies with a lane.
const COOKIES: usize = 10;
/// Session cookies looked at: a hostile session may set any number.
const PLACES: usize = 200;
/// Clocks that differ by less than this, in milliseconds, are drawn as one.
const ALIKE: i64 = 2_000;

/// The lanes and the time they span.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Timeline {
    /// Where the picture begins.
    pub from: Millis,
    /// Where it ends.
    pub to: Millis,
    /// From top to bottom.
    pub lanes: Vec<Lane>,
}

/// One line of the picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Lane {
    /// What it shows.
    pub kind: LaneKind,
    /// Host, cookie or number of the token; empty where the kind says it all.
    pub name: String,
    /// Stretches of time: from, to.
    pub bars: Vec<(Millis, Millis)>,
    /// Moments, in order.
    pub marks: Vec<Mark>,
}

impl Lane {
    /// The lane without its moments.
    #[must_use]
    pub fn clone_without_marks(&self) -> Self {
        Self { kind: self.kind, name: self.name.clone(), bars: Vec::new(), marks: Vec::new() }
    }
}

/// What a lane shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LaneKind {
    /// Sign-in and renewal.
    Steps,
    /// Requests to a host.
    Requests,
    /// Requests to the hosts without a lane.
    OtherHosts,
    /// A token: its life, or where it can't be read, how long it was in use.
    Token,
    /// A cookie, while it was stored.
    Cookie,
    /// How far a server's clock is ahead of the device's.
    Clock,
}

/// A moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// When.
    pub at: Millis,
    /// What.
    pub kind: MarkKind,
    /// The request it belongs to.
    pub entry: Option<EntryId>,
}

/// What happened at a moment. The later in this list, the more it matters where several fall together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MarkKind {
    /// A request that says nothing about who asked.
    Other,
    /// A request was accepted.
    Accepted,
    /// A cookie got a new value.
    Changed,
    /// A cookie was set.
    Set,
    /// A token was handed out.
    Issued,
    /// A cookie ran out or was pushed out.
    Expired,
    /// A cookie was deleted.
    Deleted,
    /// No answer came.
    Failed,
    /// A request was refused, and nothing is wrong.
    Harmless,
    /// A request was refused.
    Refused,
}

/// Draws up the lanes.
pub(super) async fn timeline(facts: &Facts<'_>, failing: &Failing, pace: &Pace) -> Timeline {
    let times = || facts.all().filter_map(|seen| seen.started);
    let (Some(first), Some(last)) = (times().min(), facts.all().filter_map(|seen| seen.ended).max()) else {
        return Timeline::default();
    };
    let span = last.since(first).max(1_000);
    let mut lanes: Vec<Lane> = steps(facts, failing).into_iter().collect();
    lanes.extend(hosts(facts, failing, pace).await);
    lanes.extend(tokens(facts, failing, pace).await);
    pace.looked_at(facts.session.exchanges.len()).await;
    lanes.extend(cookies(facts, first, last));
    pace.looked_at(facts.session.exchanges.len()).await;
    lanes.extend(clocks(facts, last));
    // A life's end that is near is worth the room it takes.
    let near = |at: &Millis| first.since(*at) <= span && at.since(last) <= span;
    let ends = lanes.iter().filter(|lane| lane.kind != LaneKind::Clock).flat_map(|lane| &lane.bars);
    let ends: Vec<Millis> = ends.flat_map(|(from, to)| [*from, *to]).filter(near).collect();
    let from = ends.iter().copied().fold(first, Millis::min);
    let to = ends.iter().copied().fold(last, Millis::max);
    let edge = to.since(from).max(1_000) / 40;
    Timeline { from: from.plus(-edge), to: to.plus(edge), lanes }
}

/// What came of a request.
fn came_of(seen: &Seen, failing: &Failing) -> MarkKind {
    match seen.outcome {
        _ if failing.has(seen) => MarkKind::Refused,
        Outcome::Refused(_) => MarkKind::Harmless,
        Outcome::Accepted => MarkKind::Accepted,
        Outcome::Neutral => MarkKind::Other,
        Outcome::NoAnswer => MarkKind::Failed,
    }
}

fn mark(seen: &Seen, failing: &Failing) -> Option<Mark> {
    Some(Mark { at: seen.started?, kind: came_of(seen, failing), entry: Some(seen.id) })
}

/// Whether an exchange is a step of a sign-in, a renewal or a sign-out.
pub(super) fn is_step(seen: &Seen) -> bool {
    !matches!(seen.role, Role::Plain | Role::Preflight | Role::Probe | Role::Decoration)
}

fn steps(facts: &Facts<'_>, failing: &Failing) -> Option<Lane> {
    let marks: Vec<Mark> =
        facts.all().filter(|seen| is_step(seen)).filter_map(|seen| mark(seen, failing)).collect();
    let lane = Lane { kind: LaneKind::Steps, name: String::new(), bars: Vec::new(), marks };
    (!lane.marks.is_empty()).then_some(lane)
}

async fn hosts(facts: &Facts<'_>, failing: &Failing, pace: &Pace) -> Vec<Lane> {
    let mut hosts: Map<String, Vec<Mark>> = Map::default();
    each(pace, 2, facts.all(), |seen| {
        if let Some(mark) = mark(seen, failing) {
            hosts.push(seen.host(), mark);
        }
    })
    .await;
    let refused = |marks: &[Mark]| marks.iter().filter(|mark| mark.kind == MarkKind::Refused).count();
    let mut hosts: Vec<(String, Vec<Mark>)> = hosts.into_list();
    sorted::by_key(&mut hosts, |(_, marks)| std::cmp::Reverse((refused(marks), marks.len())));
    let others = hosts.split_off(hosts.len().min(HOSTS));
    let lane = |kind, name, marks| Lane { kind, name, bars: Vec::new(), marks };
    let mut lanes: Vec<Lane> =
        hosts.into_iter().map(|(host, marks)| lane(LaneKind::Requests, host, marks)).collect();
    let mut rest: Vec<Mark> = others.into_iter().flat_map(|(_, marks)| marks).collect();
    sorted::by_key(&mut rest, |mark| mark.at);
    if !rest.is_empty() {
        lanes.push(lane(LaneKind::OtherHosts, String::new(), rest));
    }
    lanes
}

/// What is known of one token.
#[derive(Default)]
struct Token<'s> {
    facts: Option<&'s TokenFacts>,
    /// The host whose clock its times are taken to be by: of its first use, else of its issue.
    host: &'s str,
    marks: Vec<Mark>,
}

async fn tokens(facts: &Facts<'_>, failing: &Failing, pace: &Pace) -> Vec<Lane> {
    // In order of time: the numbers people see.
    let mut order: Map<Fingerprint, usize> = Map::default();
    let mut known: Vec<Token<'_>> = Vec::new();
    each(pace, 2, facts.all(), |seen| {
        let used = seen.credential.as_ref().filter(|it| matches!(it.family, Family::Token | Family::Dpop));
        let used = used.map(|it| (it.fingerprint, it.readable(), mark(seen, failing)));
        let issued = seen.issued.iter().filter(|issued| issued.kind == IssuedKind::Access).map(|issued| {
            let mark = seen.ended.map(|at| Mark { at, kind: MarkKind::Issued, entry: Some(seen.id) });
            (issued.fingerprint, issued.token.as_ref(), mark)
        });
        for (fingerprint, token, mark) in used.into_iter().chain(issued) {
            let index = order.get(&fingerprint).copied().unwrap_or(known.len());
            if index == known.len() {
                order.insert(fingerprint, index);
                known.push(Token { host: &seen.url.host, ..Token::default() });
            }
            let Some(one) = known.get_mut(index) else { continue };
            one.facts = one.facts.or(token);
            one.marks.extend(mark);
        }
    })
    .await;
    let lanes = known.into_iter().enumerate().map(|(index, mut token)| {
        sorted::by_key(&mut token.marks, |mark| mark.at);
        let used = token.marks.first().map(|mark| mark.at).zip(token.marks.last().map(|mark| mark.at));
        let bar = life(facts, &token).or(used);
        let name = (index + 1).to_string();
        Lane { kind: LaneKind::Token, name, bars: bar.into_iter().collect(), marks: token.marks }
    });
    most_telling(lanes.collect())
}

/// The lanes of tokens that matter most, those refused first and then those used most, in the order they had.
fn most_telling(mut lanes: Vec<Lane>) -> Vec<Lane> {
    let matters =
        |lane: &Lane| (lane.marks.iter().any(|mark| mark.kind == MarkKind::Refused), lane.marks.len());
    // Of equals the later one.
    let mut ranks: Vec<_> = lanes.iter().enumerate().map(|(index, lane)| (matters(lane), index)).collect();
    sorted::by_key(&mut ranks, |rank| std::cmp::Reverse(*rank));
    ranks.truncate(TOKENS);
    let mut index = 0..;
    lanes.retain(|_| index.next().is_none_or(|index| ranks.iter().any(|(_, kept)| *kept == index)));
    lanes
}

/// From its begin to its end, by the device's clock.
fn life(facts: &Facts<'_>, token: &Token<'_>) -> Option<(Millis, Millis)> {
    let readable = token.facts?;
    let ahead = facts.offsets().iter().find(|(host, _)| *host == token.host).map_or(0, |(_, it)| it.least);
    let begin = readable.not_before().max(readable.issued()).or(token.marks.first().map(|mark| mark.at))?;
    let end = readable.expires()?;
    (begin < end).then(|| (begin.plus(-ahead), end.plus(-ahead)))
}

/// What one place of the store went through.
struct Held<'s> {
    cookie: &'s StoredCookie,
    since: Option<Millis>,
    bars: Vec<(Millis, Millis)>,
    marks: Vec<Mark>,
}

fn same_place(one: &StoredCookie, other: &StoredCookie) -> bool {
    (&one.name, &one.domain, &one.path) == (&other.name, &other.domain, &other.path)
}

fn cookies(facts: &Facts<'_>, first: Millis, last: Millis) -> Vec<Lane> {
    let store = facts.cookies().timeline();
    let like = |cookie: &StoredCookie| session_like(&cookie.name, cookie.value.expose(), cookie.http_only);
    let (then, end) = (store.at(first), store.end());
    let mut places: Vec<Held<'_>> = then
        .iter()
        .filter(|cookie| like(cookie))
        .map(|cookie| Held { cookie, since: Some(first), bars: Vec::new(), marks: Vec::new() })
        .collect();
    for event in store.events() {
        let known = places.iter().position(|held| same_place(held.cookie, &event.cookie));
        // What was deleted is often emptied first: it counts as what it was.
        let index = match known {
            Some(index) => index,
            None if like(&event.cookie) && places.len() < PLACES => {
                let cookie = &event.cookie;
                places.push(Held { cookie, since: None, bars: Vec::new(), marks: Vec::new() });
                places.len() - 1
            }
            None => continue,
        };
        let Some(held) = places.get_mut(index) else { continue };
        let kind = match (event.removed, event.cause, held.since) {
            // The first half of a change; the other follows at once.
            (true, ChangeCause::Overwrite, _) => continue,
            (true, ChangeCause::Expired | ChangeCause::Evicted, _) => MarkKind::Expired,
            (true, ..) => MarkKind::Deleted,
            (false, _, Some(_)) => MarkKind::Changed,
            (false, _, None) => MarkKind::Set,
        };
        held.marks.push(Mark { at: event.at, kind, entry: None });
        if event.removed {
            held.bars.extend(held.since.take().map(|since| (since, event.at)));
        } else {
            held.since = held.since.or(Some(event.at));
        }
    }
    let lanes = places.into_iter().map(|mut held| {
        let kept = end.iter().find(|cookie| same_place(held.cookie, cookie));
        let ends = kept.and_then(|cookie| cookie.expires).unwrap_or(last).min(last);
        held.bars.extend(held.since.map(|since| (since, ends.max(since))));
        let name = format!("{} · {}", held.cookie.name, held.cookie.domain);
        Lane { kind: LaneKind::Cookie, name, bars: held.bars, marks: held.marks }
    });
    let mut lanes: Vec<Lane> = lanes.collect();
    sorted::by_key(&mut lanes, |lane| std::cmp::Reverse(lane.marks.len()));
    lanes.truncate(COOKIES);
    lanes
}

fn clocks(facts: &Facts<'_>, last: Millis) -> Vec<Lane> {
    let apart = facts.offsets().iter().filter(|(_, offset)| offset.least.abs() >= ALIKE).take(HOSTS);
    let lanes = apart.map(|(host, offset)| {
        let there = last.plus(offset.least);
        let bars = vec![(last.min(there), last.max(there))];
        Lane { kind: LaneKind::Clock, name: (*host).to_owned(), bars, marks: Vec::new() }
    });
    lanes.collect()
}

#[cfg(test)]
mod tests {
    use super::{Lane, LaneKind, Mark, MarkKind, TOKENS, most_telling};
    use crate::http::time::Millis;

    fn lane(name: usize, kinds: &[MarkKind]) -> Lane {
        let mark = |kind: &MarkKind| Mark { at: Millis(0), kind: *kind, entry: None };
        let marks = kinds.iter().map(mark).collect();
        Lane { kind: LaneKind::Token, name: name.to_string(), bars: Vec::new(), marks }
    }

    #[test]
    fn tokens_that_were_refused_or_used_often_are_shown_in_order() {
        use MarkKind::{Accepted, Refused};
        let often = [Accepted; 3];
        let mut lanes = vec![lane(1, &[Refused]), lane(2, &often)];
        lanes.extend((3..100_000).map(|name| lane(name, &often[..1])));
        let shown = most_telling(lanes);
        let names: Vec<&str> = shown.iter().map(|lane| lane.name.as_str()).collect();
        assert_eq!(names.len(), TOKENS);
        assert_eq!(names, ["1", "2", "99994", "99995", "99996", "99997", "99998", "99999"]);
    }
}
