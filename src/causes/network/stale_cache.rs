//! `stale-cache`: an old refusal came from the browser's cache or a service worker.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The refusal, or the way to the login, isn't the server's: the browser or the page's service worker kept it from before you signed in.
    /// ## How we know
    /// The answer came from the cache or a service worker while a sign-in was good, and the server's own answer for the same address differs.
    /// ## What to do
    /// Empty the browser's cache for this site (and unregister its service worker), then reload.
    /// ## False alarms
    /// A service worker that only passes on what the server said is innocent.
    /// ## References
    /// RFC 9111 §4.2.2 (heuristic freshness of 301), RFC 9110 §15.4.2.
    STALE_CACHE = "stale-cache", group: Network, user_fix: ClearCachedData
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let signed_in = facts.kept_redirect(t)?;
    let copy = facts.network_copy(t);
    let confidence = if copy.is_some() { Confidence::Certain } else { Confidence::Likely };
    let mut claim =
        Claim::new(confidence, Message::new("cause-stale-cache").with("path", t.shown_path()), t.host())
            .because(t.id, Part::Browser, Message::new("says-not-from-server"))
            .because_status(t)
            .because(
                signed_in.id,
                Part::Status,
                Message::new("says-signed-in-at").with("path", signed_in.shown_path()),
            );
    if let Some(copy) = copy {
        claim = claim.because(
            copy.id,
            Part::Status,
            Message::new("says-server-says").with("status", usize::from(copy.status)),
        );
    }
    Some(claim.settled_by("settle-without-cache"))
}
