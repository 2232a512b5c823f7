//! Redirect loops between a page and its login.

use super::facts::Facts;
use super::seen::Seen;

/// A loop's rounds lie within this time, in milliseconds: nobody clicks in between.
const WINDOW: i64 = 20_000;

impl<'s> Facts<'s> {
    /// How often `t`'s address sent the browser to the same login within a short time, where that is a loop:
    /// two rounds or more, or the browser gave up.
    pub fn login_loop(&self, t: &Seen) -> Option<usize> {
        if !t.to_login {
            return None;
        }
        let rounds = self
            .host(t)
            .filter(|seen| near(seen, t) && seen.same_route(t) && seen.to_login && same_target(seen, t))
            .count();
        let back = self.site(t).any(|seen| {
            near(seen, t)
                && seen.redirect.as_ref().is_some_and(|to| to.path == t.url.path && to.host == t.url.host)
        });
        (rounds >= 2 && (back || rounds >= 3)).then_some(rounds)
    }

    /// The last round of the loop that `t` is a hop of: by then everything that drives the loop has been seen.
    pub fn last_round(&self, t: &Seen) -> Option<&'s Seen> {
        self.login_loop(t)?;
        self.host(t).rev().find(|seen| near(seen, t) && seen.same_route(t) && same_target(seen, t))
    }

    /// Whether `t` is a hop of such a loop.
    pub fn in_login_loop(&self, t: &Seen) -> bool {
        self.login_loop(t).is_some()
    }
}

fn near(one: &Seen, other: &Seen) -> bool {
    one.started.zip(other.started).is_some_and(|(a, b)| a.since(b).abs() <= WINDOW)
}

fn same_target(one: &Seen, other: &Seen) -> bool {
    one.redirect
        .as_ref()
        .zip(other.redirect.as_ref())
        .is_some_and(|(a, b)| a.path == b.path && a.host == b.host)
}
