//! Two cookies of one name with one request.

use super::facts::Facts;
use super::role::Role;
use super::seen::{Seen, SentCookie};
use crate::session::cookies::Fate;

/// Two cookies of one name and different values, in the order in which they were sent.
#[derive(Debug, Clone, Copy)]
pub struct Twins<'t> {
    /// The one that stands first.
    pub first: &'t SentCookie,
    /// The other.
    pub second: &'t SentCookie,
}

/// How a value is known to be good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Good {
    /// It goes back to a recorded sign-in.
    Given,
    /// A request that carried it alone was accepted.
    AcceptedAlone,
}

impl<'s> Facts<'s> {
    /// The first session cookie that `t` sent twice with different values. With a renewal, what renews counts as well.
    pub fn twins<'t>(&self, t: &'t Seen) -> Option<Twins<'t>> {
        let renews = |cookie: &SentCookie| {
            t.role == Role::Renewal && cookie.name.to_ascii_lowercase().contains("refresh")
        };
        let other = t.cookies.iter().filter(|cookie| renews(cookie));
        self.carried(t).chain(other).find_map(|first| {
            let mut named = t.cookies.iter().filter(|cookie| cookie.name == first.name);
            let first = named.next()?;
            let second = named.find(|cookie| cookie.fingerprint != first.fingerprint)?;
            Some(Twins { first, second })
        })
    }

    /// A request to the host of `t` that carried both values and was accepted.
    pub fn accepted_together(&self, t: &Seen, twins: &Twins<'_>) -> Option<&'s Seen> {
        let both = |seen: &&'s Seen| {
            [twins.first, twins.second].iter().all(|cookie| seen.carries(&cookie.name, cookie.fingerprint))
        };
        self.host(t).filter(|seen| seen.accepted() && (seen.data || seen.same_route(t))).find(both)
    }

    /// Which of the two is known to be good: the answer that gave it, or a request that carried it alone and was accepted.
    ///
    /// `None` where neither or both are.
    pub fn good_twin(&self, t: &Seen, twins: &Twins<'_>) -> Option<(&'s Seen, Good)> {
        let good = |cookie: &SentCookie| {
            let alone = self.accepted_with_value(t, cookie).find(|seen| {
                (seen.data || seen.same_route(t))
                    && seen.cookies.iter().filter(|sent| sent.name == cookie.name).count() == 1
            });
            match self.lineage(t, cookie).sign_in {
                Some(sign_in) => Some((sign_in, Good::Given)),
                None => alone.map(|seen| (seen, Good::AcceptedAlone)),
            }
        };
        match (good(twins.first), good(twins.second)) {
            (Some(found), None) | (None, Some(found)) => Some(found),
            _ => None,
        }
    }

    /// Domain and path of the stored cookies of a name that went with `t`, as far as they are known.
    pub fn places_of(&self, t: &Seen, name: &str) -> Vec<String> {
        let fates = self.fates(t);
        let stored = fates.iter().filter(|sent| {
            sent.fate == Fate::Sent && sent.cookie.name == name && !sent.cookie.domain.is_empty()
        });
        stored.map(|sent| format!("{}{}", sent.cookie.domain, sent.cookie.path)).collect()
    }
}
