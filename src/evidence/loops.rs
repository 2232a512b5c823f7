//! Redirect loops between a page and its login.

use super::facts::Facts;
use super::seen::Seen;
use crate::http::url::Url;

/// A loop's rounds lie within this time, in milliseconds: nobody clicks in between.
const WINDOW: i64 = 20_000;

/// A circle of redirects that no login is part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OwnLoop {
    /// How often the same redirect came.
    pub rounds: usize,
    /// It leads to the same address, but for scheme, `www` or a slash at the end.
    pub same_address: bool,
}

impl<'s> Facts<'s> {
    /// How often `t`'s address sent the browser to the same login within a short time, where that is a loop:
    /// two rounds or more, or the browser gave up.
    pub fn login_loop(&self, t: &Seen) -> Option<usize> {
        // Style sheets and pictures of a signed-in page are sent there as well; the browser goes round with none of them.
        if !t.to_login || !(t.document || t.data) {
            return None;
        }
        let rounds =
            self.of_route_near(t, WINDOW).filter(|seen| seen.to_login && same_target(seen, t)).count();
        let back = || self.site_near(t, WINDOW).any(|seen| leads_to(seen, t));
        // A script that asks again and again goes round in nothing.
        (rounds >= 2 && (rounds >= 3 && t.document || back())).then_some(rounds)
    }

    /// Whether `t` is a hop of a circle of redirects without a login in it, and how often it came.
    pub fn own_loop(&self, t: &Seen) -> Option<OwnLoop> {
        let to = t.redirect.as_ref()?;
        let rounds = self
            .of_route_near(t, WINDOW)
            .filter(|seen| seen.url.query == t.url.query && seen.redirect.as_ref() == Some(to))
            .count();
        if rounds < 2 {
            return None;
        }
        // A short link that is followed three times leads somewhere: only what comes back is a circle.
        if !self.site_near(t, WINDOW).any(|seen| leads_to(seen, t)) {
            return None;
        }
        let login = |seen: &Seen| seen.to_login || super::role::is_login_url(&seen.url);
        if self.all_near(t, WINDOW).any(|seen| seen.redirect.is_some() && login(seen)) {
            return None;
        }
        Some(OwnLoop { rounds, same_address: one_address(&t.url, to) })
    }

    /// The request near `t` on its site that the browser gave up after too many redirects.
    pub fn gave_up_redirecting(&self, t: &Seen) -> Option<&'s Seen> {
        let gave_up =
            |seen: &&'s Seen| seen.error.as_deref().is_some_and(|error| error.contains("TOO_MANY_REDIRECTS"));
        self.site_near(t, WINDOW).find(gave_up)
    }

    /// The last round of the loop that `t` is a hop of: by then everything that drives the loop has been seen.
    pub fn last_round(&self, t: &Seen) -> Option<&'s Seen> {
        self.login_loop(t)?;
        self.of_route_near(t, WINDOW).rev().find(|seen| same_target(seen, t))
    }

    /// Whether `t` is a hop of such a loop.
    pub fn in_login_loop(&self, t: &Seen) -> bool {
        self.login_loop(t).is_some()
    }
}

/// Whether one answer sends the browser to the address of another exchange.
fn leads_to(seen: &Seen, t: &Seen) -> bool {
    seen.redirect.as_ref().is_some_and(|to| to.path == t.url.path && to.host == t.url.host)
}

fn same_target(one: &Seen, other: &Seen) -> bool {
    one.redirect
        .as_ref()
        .zip(other.redirect.as_ref())
        .is_some_and(|(a, b)| a.path == b.path && a.host == b.host)
}

/// Whether two URLs are spellings of one address.
fn one_address(one: &Url, other: &Url) -> bool {
    let host = |url: &Url| url.host.strip_prefix("www.").unwrap_or(&url.host).to_owned();
    let path = |url: &Url| url.path.trim_end_matches('/').to_ascii_lowercase();
    host(one) == host(other) && path(one) == path(other) && one.query == other.query
}
