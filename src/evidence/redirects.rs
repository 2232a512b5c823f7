//! Hops: which answer sent the browser to an address.

use super::facts::Facts;
use super::seen::Seen;

/// A hop follows its redirect within this time, in milliseconds.
const FOLLOWS: i64 = 10_000;

impl<'s> Facts<'s> {
    /// The redirect that led to `t`, the nearest before it.
    pub fn redirected_from(&self, t: &Seen) -> Option<&'s Seen> {
        self.any_before(t).take_while(|seen| seen.near(t, FOLLOWS)).find(|seen| {
            seen.redirect
                .as_ref()
                .is_some_and(|to| to.path == t.url.path && to.query == t.url.query && to.same_origin(&t.url))
        })
    }
}
