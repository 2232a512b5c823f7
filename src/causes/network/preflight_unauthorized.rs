//! `preflight-unauthorized`: the server demands a login on the CORS preflight.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::outcome::Refusal;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// Before the real request the browser asks the server for permission, without any sign-in; this server wants one there, so the real request is never sent.
    /// ## How we know
    /// The preflight (OPTIONS) was answered with a refusal or a redirect, which no browser follows there; the request it asks for then ends without a response. A bare 403 makes it likely: it may be the page's address that is refused.
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
    let asked = t.preflight_for.clone().unwrap_or_else(|| "GET".to_owned());
    // Servers refuse the preflight of an origin that isn't on their list with 403 as well.
    let by_origin = t.status == 403 && facts.preflight_from_elsewhere(t).is_some();
    let confidence = match (by_origin, t.status) {
        (true, _) => Confidence::Possible,
        (_, 403) if t.challenges.is_empty() => Confidence::Likely,
        _ => Confidence::Certain,
    };
    // To another spelling of the address, say: nobody asks for a sign-in.
    let elsewhere = t.redirect.as_ref().filter(|_| !t.to_login);
    let sentence = match elsewhere {
        Some(_) => Message::new("cause-preflight-unauthorized-redirected"),
        None => Message::new("cause-preflight-unauthorized").with("host", t.host()),
    };
    let mut claim = Claim::new(confidence, sentence.with("method", asked.clone()), t.host())
        .because(
            t.id,
            Part::RequestHeader("access-control-request-method".to_owned()),
            Message::new("says-preflight").with("method", asked),
        )
        .because_status(t);
    if let Some(to) = elsewhere {
        let says = Message::new("says-sent-on").with("to", to.host.clone());
        claim = claim.because(t.id, Part::ResponseHeader("location".to_owned()), says);
    }
    if let Some(killed) = facts.killed_by(t) {
        claim = claim.because(killed.id, Part::Error, Message::new("says-killed")).also(killed.id);
    }
    Some(claim)
}
