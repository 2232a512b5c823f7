//! Sessions that are known and unknown in turn: the same cookie accepted, refused and accepted again.

use super::facts::Facts;
use super::role::Role;
use super::seen::Seen;
use crate::http::secret::Fingerprint;
use crate::sorted;

/// As far apart as accepted and refused requests may lie to meet the same session, in milliseconds.
const NEAR: i64 = 60_000;
/// A refusal is slow where it takes so many times as long as an accepted answer,
const TIMES: i64 = 3;
/// and so much longer, in milliseconds.
const LONGER: i64 = 300;

/// Refusals beside one that are looked at: each costs what its host was asked within two minutes.
const MOST: usize = 32;

/// A refusal between two accepted requests of the same kind.
#[derive(Debug, Clone, Copy)]
pub struct Wavering<'s> {
    /// The last one accepted before it.
    pub before: &'s Seen,
    /// The next one accepted after it.
    pub after: &'s Seen,
    /// The next one asked for the same thing.
    pub same_route: bool,
    /// How long the refusal took, in milliseconds.
    pub took: i64,
    /// How long accepted answers took, in milliseconds (the median).
    pub usual: i64,
}

impl Wavering<'_> {
    /// Whether the refusal took longer than it takes to say no.
    pub const fn slow(&self) -> bool {
        self.took >= self.usual.saturating_mul(TIMES) && self.took - self.usual >= LONGER
    }
}

impl<'s> Facts<'s> {
    /// A slow refusal of the same session cookie that wavers at the time of `t`, where `t` was as slow to be refused: its own
    /// address needn't have been asked twice.
    pub fn wavers_along(&self, t: &Seen) -> Option<(&'s Seen, Wavering<'s>)> {
        let slow = |seen: &Seen| lasted(seen).filter(|took| *took >= LONGER);
        let took = slow(t)?;
        let good_after = || self.accepted_with_same(t).any(|seen| seen.started > t.started);
        self.host_near(t, NEAR)
            .filter(|seen| seen.id != t.id && seen.refusal().is_some() && slow(seen).is_some())
            .filter(|seen| cookies(seen).eq(cookies(t)))
            .take(MOST)
            .find_map(|seen| {
                let wavering = self.wavers(seen).filter(|it| it.slow() && it.same_route)?;
                let along = Wavering { took, ..wavering };
                (along.slow() && (seen.started < t.started || good_after())).then_some((seen, along))
            })
    }

    /// Accepted with this very session cookie shortly before and after `t`, which was refused and hands out no new one.
    pub fn wavers(&self, t: &Seen) -> Option<Wavering<'s>> {
        if cookies(t).next().is_none() || t.set_session().is_some() {
            return None;
        }
        let token = |seen: &Seen| seen.credential.as_ref().map(|credential| credential.fingerprint);
        let mut known: Vec<&'s Seen> = self
            .host_near(t, NEAR)
            .filter(|seen| seen.accepted() && (seen.data || seen.document == t.document))
            .filter(|seen| matches!(seen.role, Role::Plain | Role::Probe))
            .filter(|seen| cookies(seen).eq(cookies(t)) && token(seen) == token(t))
            .collect();
        let before = *known.iter().rev().find(|seen| seen.started < t.started && seen.same_route(t))?;
        let later = |seen: &&&Seen| seen.started > t.started;
        let again = known.iter().filter(later).find(|seen| seen.same_route(t));
        let after = *again.or_else(|| known.iter().find(later))?;
        let same_route = again.is_some();
        known.retain(|seen| seen.same_route(t));
        let mut times: Vec<i64> = known.iter().filter_map(|seen| lasted(seen)).collect();
        sorted::by(&mut times, Ord::cmp);
        let usual = times.get(times.len() / 2).copied().unwrap_or(0);
        Some(Wavering { before, after, same_route, took: lasted(t).unwrap_or(0), usual })
    }
}

fn cookies(seen: &Seen) -> impl Iterator<Item = Fingerprint> {
    seen.session_cookies().map(|cookie| cookie.fingerprint)
}

fn lasted(seen: &Seen) -> Option<i64> {
    Some(seen.ended?.since(seen.started?))
}

#[cfg(test)]
mod tests {
    use super::Wavering;
    use crate::evidence::seen::Seen;
    use crate::session::EntryId;
    use crate::session::exchange::Exchange;

    /// A file may say that an answer took as long as can be said.
    #[test]
    fn slow_is_what_takes_longer_than_usual_however_long_that_is() {
        let seen = Seen::of(EntryId(0), &Exchange::default());
        let slow =
            |took, usual| Wavering { before: &seen, after: &seen, same_route: true, took, usual }.slow();
        assert!(slow(1_200, 400) && !slow(1_100, 400) && !slow(30, 10));
        assert!(!slow(i64::MAX, i64::MAX) && !slow(0, i64::MAX));
    }
}
