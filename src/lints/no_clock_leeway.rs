//! `no-clock-leeway`: a server refuses a token within seconds of one of its times.

use super::{at, declare_lint};
use crate::diagnose::report::Incident;
use crate::evidence::facts::Facts;
use crate::evidence::outcome::Refusal;
use crate::evidence::pointer::Evidence;
use crate::evidence::seen::Seen;
use crate::sorted::Set;
use crate::words::{Arg, Message};

declare_lint! {
    /// ## What it says
    /// Clocks of servers differ by seconds; a server that allows no difference refuses tokens that were issued just now.
    /// ## How we know
    /// A refusal came less than a minute before the token's “nbf” or “iat”, or after its “exp”, by the server's own clock.
    /// ## What to do
    /// Allow a minute when checking these claims, and keep the servers' clocks right by NTP.
    /// ## False alarms
    /// A token may be refused for another reason just after its end.
    /// ## References
    /// RFC 7519 §4.1.4 and §4.1.5 (“some small leeway, usually no more than a few minutes”).
    NO_CLOCK_LEEWAY = "no-clock-leeway"
}

/// What servers usually allow, in milliseconds.
const LEEWAY: i64 = 60_000;

fn check(facts: &Facts<'_>, _: &[Incident]) -> Vec<Evidence> {
    let mut hosts = Set::default();
    let mut found = Vec::new();
    for seen in facts.all().filter(|seen| seen.refusal() == Some(Refusal::Unauthorized)) {
        let Some((claim, off)) = close(seen) else { continue };
        if hosts.insert(seen.host()) {
            let says = Message::new("lint-no-clock-leeway")
                .with("host", seen.host())
                .with("claim", claim)
                .with("off", Arg::Lasting(off));
            let place = seen.credential.as_ref().map(|credential| credential.claim_at(claim));
            found.extend(place.map(|place| at(seen, place, says)));
        }
    }
    found
}

/// The claim by which a token is just not good, and by how much.
fn close(t: &Seen) -> Option<(&'static str, i64)> {
    let token = t.credential.as_ref()?.readable()?;
    let now = t.date?;
    let small = |off: i64| (off < LEEWAY).then_some(off);
    let ahead = |claim: &'static str, at: Option<crate::http::time::Millis>| {
        let off = at?.since(now);
        (off > 0).then(|| small(off).map(|off| (claim, off))).flatten()
    };
    let ended = || {
        let off = now.since(token.expires()?);
        (off >= 0).then(|| small(off).map(|off| ("exp", off))).flatten()
    };
    ahead("nbf", token.not_before()).or_else(|| ahead("iat", token.issued())).or_else(ended)
}
