//! Sessions that are tied to the network or the browser: what changed between the accepted and the refused request.

use super::facts::Facts;
use super::seen::{Seen, SentCookie};

/// To what a session seems to be tied.
#[derive(Debug, Clone, Copy)]
pub enum Tie<'s> {
    /// Accepted over IPv4 only and refused over IPv6 only, or the reverse.
    Family {
        /// An accepted request.
        accepted: &'s Seen,
        /// How often the kind of address and the outcome changed together.
        steps: usize,
    },
    /// Accepted with one value of a header that names browser or device, refused with another.
    Header {
        /// An accepted request.
        accepted: &'s Seen,
        /// The header.
        header: &'static str,
    },
    /// The browser reported another network between the last accepted and the first refused request.
    NetworkChanged {
        /// The last accepted request.
        accepted: &'s Seen,
        /// The request that failed for it.
        at: &'s Seen,
    },
}

/// Headers that name the browser or the device.
const NAMES: &[&str] = &[
    "user-agent",
    "browser-id",
    "x-browser-id",
    "device-id",
    "x-device-id",
    "x-client-id",
    "x-fingerprint",
    "x-device-fingerprint",
];

impl<'s> Facts<'s> {
    /// To what the session of a cookie that `t` sent seems to be tied.
    pub fn tie(&self, t: &Seen, cookie: &SentCookie) -> Option<Tie<'s>> {
        let last = self.accepted_with(t, cookie).next_back();
        self.by_header(t, cookie, last)
            .or_else(|| self.by_family(t, cookie, last?))
            .or_else(|| self.by_change(t, cookie, last?))
    }

    /// What was accepted with the cookie. There may be much of it: mostly the last says enough.
    fn accepted_with<'a>(
        &'a self,
        t: &'a Seen,
        cookie: &'a SentCookie,
    ) -> impl DoubleEndedIterator<Item = &'s Seen> {
        self.accepted_with_value(t, cookie).filter(|seen| seen.data || seen.same_route(t))
    }

    fn by_header(&self, t: &Seen, cookie: &SentCookie, last: Option<&'s Seen>) -> Option<Tie<'s>> {
        let of = |seen: &Seen, name: &str| {
            self.session.exchanges.get(seen.id.0)?.request_headers.get(name).map(str::to_owned)
        };
        // What the sign-in itself carried counts where nothing else was accepted yet.
        let good = last.or_else(|| self.lineage(t, cookie).sign_in)?;
        NAMES.iter().find_map(|name| {
            let (now, then) = (of(t, name)?, of(good, name)?);
            let same = |seen: &Seen| of(seen, name).as_deref() == Some(now.as_str());
            let others = || self.accepted_with(t, cookie).any(same);
            (now != then && !others()).then_some(Tie::Header { accepted: good, header: name })
        })
    }

    fn by_family(&self, t: &Seen, cookie: &SentCookie, last: &'s Seen) -> Option<Tie<'s>> {
        let own = self.is_v6(t)?;
        if self.accepted_with(t, cookie).rev().any(|seen| self.is_v6(seen) != Some(!own)) {
            return None;
        }
        let refused =
            |seen: &&'s Seen| seen.refuses_session() && seen.carries(&cookie.name, cookie.fingerprint);
        if self.host(t).filter(refused).any(|seen| self.is_v6(seen) != Some(own)) {
            return None;
        }
        let mut steps = 0;
        let mut before = None;
        for seen in self.host(t).filter(|seen| seen.carries(&cookie.name, cookie.fingerprint)) {
            let family = self.is_v6(seen);
            if before.is_some_and(|before| before != family) {
                steps += 1;
            }
            before = Some(family);
        }
        Some(Tie::Family { accepted: last, steps })
    }

    fn by_change(&self, t: &Seen, cookie: &SentCookie, last: &'s Seen) -> Option<Tie<'s>> {
        if last.started > t.started {
            return None;
        }
        let mut accepted = self.accepted_with(t, cookie).rev();
        let last = accepted.find(|seen| seen.started < t.started)?;
        let at =
            self.network_changes().find(|seen| seen.started > last.started && seen.started <= t.started)?;
        Some(Tie::NetworkChanged { accepted: last, at })
    }

    /// Whether the browser was connected to an IPv6 address.
    fn is_v6(&self, seen: &Seen) -> Option<bool> {
        let address = self.session.exchanges.get(seen.id.0)?.server_ip.as_deref()?;
        (!address.is_empty()).then(|| address.contains(':') && !address.contains('.'))
    }
}
