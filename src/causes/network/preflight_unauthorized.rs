//! `preflight-unauthorized`: the server demands a login on the CORS preflight.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::outcome::{Outcome, Refusal};
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// Before the real request the browser asks the server for permission, without any sign-in; this server wants one there, so the real request is never sent.
    /// ## How we know
    /// The preflight (OPTIONS) was answered with a refusal or a redirect, and the request it asks for ended without a response.
    /// ## What to do
    /// Only the site can mend it. Server side: answer OPTIONS before authentication, with the CORS headers and 204.
    /// ## False alarms
    /// A preflight that fails on purpose for a host that never takes credentials harms nobody.
    /// ## References
    /// Fetch standard §4.8 (CORS-preflight fetch).
    PREFLIGHT_UNAUTHORIZED = "preflight-unauthorized", group: Network, user_fix: ContactSite
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    if t.refusal()? != Refusal::Preflight {
        return None;
    }
    // Chromium starts the killed request a few milliseconds before its preflight.
    let window = 1000;
    let killed = facts.host(t).find(|other| {
        other.id != t.id
            && other.same_path(t)
            && other.outcome == Outcome::NoAnswer
            && other.started.zip(t.started).is_some_and(|(a, b)| a.since(b).abs() < window)
    });
    let asked = t.preflight_for.clone().unwrap_or_else(|| "GET".to_owned());
    // Servers refuse the preflight of an origin that isn't on their list with 403 as well.
    let by_origin = t.status == 403 && facts.preflight_from_elsewhere(t).is_some();
    let confidence = match (by_origin, t.status) {
        (true, _) => Confidence::Possible,
        (_, 403) if t.challenges.is_empty() => Confidence::Likely,
        _ => Confidence::Certain,
    };
    let mut claim = Claim::new(
        confidence,
        Message::new("cause-preflight-unauthorized").with("method", asked.clone()).with("host", t.host()),
        t.host(),
    )
    .because(
        t.id,
        Part::RequestHeader("access-control-request-method".to_owned()),
        Message::new("says-preflight").with("method", asked),
    )
    .because_status(t);
    if let Some(killed) = killed {
        claim = claim.because(killed.id, Part::Error, Message::new("says-killed")).also(killed.id);
    }
    Some(claim)
}
