//! Whose clock is off: the device's, or one server's.

use super::facts::Facts;
use super::role::Role;
use super::seen::Seen;
use crate::http::time::Millis;
use crate::session::EntryId;
use crate::sorted::{self, Map};

/// A clock is taken to be off by this much or more, in milliseconds: less is common and harms few.
pub const LEEWAY: i64 = 60_000;

/// Two clocks that differ by less than this, in milliseconds, are taken to show one time.
const ALIKE: i64 = 30_000;

/// What the Date headers of all hosts say about the clocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clocks<'s> {
    /// Nothing: no Date headers.
    Unknown,
    /// Device and server agree within [`LEEWAY`].
    Agree,
    /// Two or more hosts say the device's clock is off.
    Device {
        /// How far the hosts are ahead of the device, in milliseconds.
        ahead: i64,
        /// How many hosts say so.
        hosts: usize,
    },
    /// This host disagrees with the device, and other hosts agree with the device.
    Server {
        /// The host.
        host: &'s str,
        /// How far it is ahead, in milliseconds.
        ahead: i64,
    },
    /// The only host seen disagrees with the device: either may be wrong.
    OneOfBoth {
        /// How far the host is ahead, in milliseconds.
        ahead: i64,
    },
}

/// How far a host's clock is ahead of the device's, in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Offset {
    /// The likeliest.
    pub ahead: i64,
    /// The least that all answers allow, 0 where the clocks may agree.
    pub least: i64,
}

/// What the clocks of the session say about the host of `t`.
pub fn clocks<'s>(facts: &Facts<'s>, t: &Seen) -> Clocks<'s> {
    of_host(facts.offsets(), &t.url.host)
}

/// What all hosts' clocks say about that of one.
fn of_host<'s>(offsets: &[(&'s str, Offset)], host: &str) -> Clocks<'s> {
    // In order of the hosts.
    let place = offsets.binary_search_by(|(other, _)| (*other).cmp(host));
    let Some((host, own)) = place.ok().and_then(|place| offsets.get(place)) else {
        return Clocks::Unknown;
    };
    if own.least.abs() < LEEWAY {
        return Clocks::Agree;
    }
    let others = || offsets.iter().filter(|(other, _)| other != host);
    let same = others().filter(|(_, other)| (other.ahead - own.ahead).abs() < ALIKE).count();
    let with_device = others().filter(|(_, other)| other.least.abs() < LEEWAY).count();
    let ahead = own.ahead;
    match (same, with_device) {
        (1.., 0) => Clocks::Device { ahead, hosts: same + 1 },
        (_, 1..) => Clocks::Server { host, ahead },
        (0, 0) => Clocks::OneOfBoth { ahead },
    }
}

impl Seen {
    /// Whether both began within `ms` of each other.
    pub fn near(&self, other: &Self, ms: i64) -> bool {
        self.started.zip(other.started).is_some_and(|(a, b)| a.since(b).abs() <= ms)
    }

    /// The server's time when it answered, else the device's when the request began.
    pub fn judged_at(&self) -> Option<Millis> {
        self.date.or(self.started)
    }
}

/// One host's clock beside the device's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HostClock {
    /// The host.
    pub host: String,
    /// How far it is ahead of the device, in milliseconds.
    pub ahead: i64,
    /// Whose clock is off, by what all hosts say.
    pub whose: Whose,
    /// An answer with a Date, the newest.
    pub entry: EntryId,
    /// That Date. Server clock.
    pub date: Millis,
}

/// Whose clock is off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// Nobody's: both agree.
    Nobody,
    /// The device's: so many hosts agree with each other and not with it.
    Device(usize),
    /// The host's own: others agree with the device.
    Server,
    /// One of both.
    Either,
}

impl Whose {
    /// How many hosts say that it is the device's, where they do.
    pub const fn device(self) -> Option<usize> {
        if let Self::Device(hosts) = self { Some(hosts) } else { None }
    }
}

/// Each host's clock.
pub fn by_host(seen: &[Seen]) -> Vec<HostClock> {
    let offsets = offsets(&mut seen.iter());
    let newest = seen.iter().filter(|seen| tells_time(seen)).map(|seen| (seen.url.host.as_str(), seen));
    let newest: Map<&str, &Seen> = newest.collect();
    let of = |(host, offset): &(&str, Offset)| {
        let newest = newest.get(host)?;
        let whose = match of_host(&offsets, host) {
            Clocks::Device { hosts, .. } => Whose::Device(hosts),
            Clocks::Server { .. } => Whose::Server,
            Clocks::OneOfBoth { .. } => Whose::Either,
            Clocks::Agree | Clocks::Unknown => Whose::Nobody,
        };
        let (entry, date) = (newest.id, newest.date?);
        Some(HostClock { host: (*host).to_owned(), ahead: offset.ahead, whose, entry, date })
    };
    offsets.iter().filter_map(of).collect()
}

/// A sign-in begins anew so soon after the one before had given tokens, in milliseconds.
const ANEW: i64 = 30_000;

/// The answer before `t` that gave a token which is in date by its server's clock and not by the device's, and the
/// claim that says so. `t` asks for a sign-in again, or for one token after the other: a page that judges by the device's
/// clock has thrown it away.
pub fn thrown_away<'s>(facts: &Facts<'s>, t: &Seen) -> Option<(&'s Seen, &'static str, Millis)> {
    let anew = matches!(t.role, Role::Authorize | Role::LoginPage) && t.document;
    if !anew && (t.role != Role::Renewal || facts.renewal_storm(t).is_none()) {
        return None;
    }
    let asked = t.started?;
    let soon = |seen: &&Seen| seen.ended.is_some_and(|got| asked.since(got) <= ANEW);
    facts.any_before(t).take_while(soon).filter(|seen| seen.accepted()).find_map(|answer| {
        let (server, device) = (answer.date?, answer.ended?);
        let mut tokens = answer.issued.iter().filter_map(|issued| issued.token.as_ref());
        let (name, time) = tokens.find_map(|token| token.good_only_at(server.plus(1000), device))?;
        Some((answer, name, time))
    })
}

/// What is known of one host's clock so far.
#[derive(Default)]
struct Bounds {
    low: Option<i64>,
    high: Option<i64>,
    middles: Vec<i64>,
}

/// Answers looked at per host for the median.
const ENOUGH: usize = 64;

/// How far each host's clock is ahead of the device's, from Date headers and the requests' own times; in order of the hosts.
///
/// A Date was written between the request's begin and its end, and is cut to whole seconds: each answer bounds the
/// difference from both sides, however slow it was. Where the bounds of all answers leave nothing (a clock that was set
/// in between), the median counts.
pub fn offsets<'s>(all: &mut dyn Iterator<Item = &'s Seen>) -> Vec<(&'s str, Offset)> {
    let mut hosts: Map<&str, Bounds> = Map::default();
    for seen in all.filter(|seen| tells_time(seen)) {
        let Some(((date, started), ended)) = seen.date.zip(seen.started).zip(seen.ended) else { continue };
        let (low, high) = (date.since(ended), date.plus(1000).since(started));
        hosts.update(seen.url.host.as_str(), |host| {
            host.low = host.low.max(Some(low));
            host.high = Some(host.high.map_or(high, |known| known.min(high)));
            if host.middles.len() < ENOUGH {
                host.middles.push(low.midpoint(high));
            }
        });
    }
    hosts.into_list().into_iter().filter_map(|(host, bounds)| Some((host, bounds.offset()?))).collect()
}

/// Whether an answer says what time it is where it was made.
fn tells_time(seen: &Seen) -> bool {
    !seen.not_from_server && seen.date.is_some()
}

impl Bounds {
    fn offset(mut self) -> Option<Offset> {
        let (low, high) = (self.low?, self.high?);
        if low <= high {
            return Some(Offset { ahead: low.midpoint(high), least: 0.clamp(low, high) });
        }
        sorted::by(&mut self.middles, Ord::cmp);
        let median = self.middles.get(self.middles.len() / 2).copied()?;
        Some(Offset { ahead: median, least: median })
    }
}

#[cfg(test)]
mod tests {
    use super::{Bounds, Clocks, Offset, of_host};

    #[test]
    fn two_against_one_are_right() {
        let at = |host, ahead| (host, Offset { ahead, least: ahead });
        let device = [at("a", 600_000), at("b", 601_000)];
        assert_eq!(of_host(&device, "a"), Clocks::Device { ahead: 600_000, hosts: 2 });
        let server = [at("a", 600_000), at("b", 0)];
        assert_eq!(of_host(&server, "a"), Clocks::Server { host: "a", ahead: 600_000 });
        assert_eq!(of_host(&server, "b"), Clocks::Agree);
        assert_eq!(of_host(&server[..1], "a"), Clocks::OneOfBoth { ahead: 600_000 });
        // They agree neither with the device nor with each other.
        let apart = [at("a", 600_000), at("b", -600_000)];
        assert_eq!(of_host(&apart, "a"), Clocks::OneOfBoth { ahead: 600_000 });
    }

    #[test]
    fn slow_answers_bound_without_misleading() {
        for (low, high, least) in
            [(-20_000, 1000, 0), (3_590_000, 3_601_000, 3_590_000), (-90_000, -61_000, -61_000)]
        {
            let offset = Bounds { low: Some(low), high: Some(high), middles: vec![] }.offset().unwrap();
            assert_eq!(offset.least, least, "{low} {high}");
        }
        let jumped = Bounds { low: Some(5), high: Some(-5), middles: vec![1, 100, 90] }.offset().unwrap();
        assert_eq!(jumped.least, 90);
    }
}
