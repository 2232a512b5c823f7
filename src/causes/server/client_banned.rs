//! `client-banned`: the address or browser is shut out after failed tries.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::sorted;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// After a row of failed sign-ins the server refuses everything from here, its public pages and its login included.
    /// ## How we know
    /// A row of refused sign-ins, and from then on every path of the host is refused, without a word on when it ends; or the host answers no connection any more, which makes it likely.
    /// ## What to do
    /// Stop trying: each try can prolong it. Wait an hour or use another network; only the site can lift it at once.
    /// ## False alarms
    /// A limit says how long to wait, a missing right concerns some paths only, a bot filter shows a check. A server that went down right then is silent as well.
    /// ## References
    /// fail2ban, CrowdSec, nginx deny.
    CLIENT_BANNED = "client-banned", group: Server, user_fix: ContactSite
}

/// So many refused tries in a row lead to a ban.
const ROW: usize = 3;
/// A firewall shuts out so soon after the last try, in milliseconds.
const SOON: i64 = 60_000;

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    t.refusal()?;
    if !banned(t) && !tried(t) {
        return None;
    }
    let host: Vec<&Seen> = facts.host(t).collect();
    let start = host.iter().position(|seen| banned(seen)).or_else(|| shut_out(&host))?;
    let (before, since) = host.split_at_checked(start)?;
    // The row ends with the last accepted request before the ban; the page's look doesn't count.
    let row: Vec<&&Seen> = before
        .iter()
        .rev()
        .filter(|seen| seen.role != Role::Decoration)
        .take_while(|seen| !seen.accepted())
        .filter(|seen| tried(seen))
        .collect();
    let first = host.get(start).copied().unwrap_or(t);
    let silent = dropped(first);
    let all_refused = since.iter().all(|seen| banned(seen) || seen.status == 0 || seen.not_from_server);
    let mut paths: Vec<&str> = since.iter().map(|seen| seen.url.path.as_str()).collect();
    sorted::by(&mut paths, Ord::cmp);
    paths.dedup();
    let part_of_it = banned(t) || row.iter().any(|seen| seen.id == t.id);
    // The try that was answered with the ban counts as well.
    let tries = row.len() + usize::from(since.first().is_some_and(|seen| seen.role == Role::SignIn));
    // Without an answer at all the address asked for says nothing; that it was asked again does.
    let enough = if silent { since.len() >= 2 } else { paths.len() >= 2 };
    if tries < ROW || !all_refused || !enough || !part_of_it {
        return None;
    }
    let answered_before =
        |seen: &&Seen| before.iter().any(|other| other.same_path(seen) && !banned(other) && !tried(other));
    let public =
        since.iter().any(|seen| seen.role == Role::LoginPage || seen.document || answered_before(seen));
    let confidence =
        if !silent && public && paths.len() >= 3 { Confidence::Certain } else { Confidence::Likely };
    let sentence = Message::new("cause-client-banned").with("host", t.host());
    let claim = Claim::new(confidence, sentence, t.host()).because(
        first.id,
        Part::Timing,
        Message::new("says-row-of-tries").with("count", tries),
    );
    let claim = if silent {
        claim.because(first.id, Part::Error, Message::new("says-no-connection").with("count", since.len()))
    } else {
        claim.because(first.id, Part::Status, Message::new("says-all-refused").with("count", paths.len()))
    };
    Some(claim.settled_by("settle-other-network"))
}

/// Refused without regard to what was asked.
fn banned(seen: &Seen) -> bool {
    seen.status == 403 && seen.limit.is_none() && seen.filter.is_none() && seen.role != Role::Preflight
}

/// Where a host stops answering connections, soon after a refused try: firewalls shut an address out so.
fn shut_out(host: &[&Seen]) -> Option<usize> {
    let start = host.iter().rposition(|seen| !dropped(seen))? + 1;
    let (first, last) = (host.get(start)?, host.get(start.checked_sub(1)?)?);
    (tried(last) && first.near(last, SOON)).then_some(start)
}

/// No connection came about, or it was closed without a word.
fn dropped(seen: &Seen) -> bool {
    let names =
        ["CONNECTION_REFUSED", "TIMED_OUT", "CONNECTION_RESET", "CONNECTION_CLOSED", "EMPTY_RESPONSE"];
    seen.status == 0
        && seen.error.as_deref().is_some_and(|error| names.iter().any(|name| error.contains(name)))
}

/// A refused try to sign in.
fn tried(seen: &Seen) -> bool {
    seen.refusal().is_some()
        && (seen.role == Role::SignIn
            || seen.status == 401
                && seen.credential.as_ref().is_some_and(|credential| credential.user.is_some()))
}
