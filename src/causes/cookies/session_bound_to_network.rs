//! `session-bound-to-network`: the session is tied to an address or a browser, and that changed.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::binding::Tie;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The site ties your session to the network address or the browser it began with. That changed (VPN, other Wi-Fi, IPv4 and IPv6 in turn), so the site takes you for somebody else.
    /// ## How we know
    /// The same cookie is accepted and refused in step with the kind of address that the browser connects to, with the browser's name, or with a value that names the device; or a code of the answer says so; or the browser reports that the network changed in between.
    /// ## What to do
    /// Sign in again and keep to one network: turn the VPN on or off for good, or use one connection. Owners: don't tie sessions to an address, or to its network part only.
    /// ## False alarms
    /// A session that simply ran out looks alike where the network changed by chance, so this is seldom certain.
    /// ## References
    /// RFC 8305 (IPv4 and IPv6 in turn).
    SESSION_BOUND_TO_NETWORK = "session-bound-to-network", group: Cookies, user_fix: SignInAgain
}

/// Parts of codes by which a server says that the session began elsewhere.
const CODES: &str = "\
    ip_changed|ip_mismatch|ipmismatch|invalid_ip|wrong_ip|address_changed|address_mismatch|\
    device_mismatch|device_changed|fingerprint_mismatch|fingerprint_changed|user_agent_mismatch|\
    useragent_mismatch|user_agent_changed|session_hijack|network_changed";

/// The server says itself that the session it took before began elsewhere.
fn told(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let code = t.code_with(CODES)?;
    let cookie = facts.carried(t).next()?;
    let name = &cookie.name;
    let filled = |id| Message::new(id).with("cookie", name.clone()).with("host", t.host());
    let accepted = facts.accepted_with_value(t, cookie).rev().find(|seen| seen.started < t.started);
    let confidence = if accepted.is_some() { Confidence::Certain } else { Confidence::Likely };
    let subject = format!("bound {name} {}", t.host());
    let mut claim =
        Claim::new(confidence, filled("cause-session-bound-to-network"), subject).because_code(t, code);
    if let Some(accepted) = accepted {
        claim = claim.because(
            accepted.id,
            Part::RequestHeader("cookie".to_owned()),
            filled("says-cookie-accepted").with("path", accepted.shown_path()),
        );
    }
    Some(claim.because_status(t).about_cookie(name).settled_by("settle-one-network"))
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    if !t.refuses_session() {
        return None;
    }
    if let Some(claim) = told(facts, t) {
        return Some(claim);
    }
    let (cookie, tie) = facts.carried(t).find_map(|cookie| Some((cookie, facts.tie(t, cookie)?)))?;
    let name = &cookie.name;
    let filled = |id| Message::new(id).with("cookie", name.clone()).with("host", t.host());
    let sure = matches!(tie, Tie::Family { steps, .. } if steps >= 3);
    let confidence = if sure { Confidence::Certain } else { Confidence::Likely };
    let claim = Claim::new(
        confidence,
        filled("cause-session-bound-to-network"),
        format!("bound {name} {}", t.host()),
    );
    let claim = match tie {
        Tie::Family { accepted, .. } => claim
            .because(t.id, Part::Timing, filled("says-other-address-kind"))
            .because(accepted.id, Part::Timing, filled("says-address-kind-accepted")),
        Tie::Header { accepted, header } => {
            let filled = |id| filled(id).with("name", header);
            claim
                .because(t.id, Part::RequestHeader(header.to_owned()), filled("says-binding-header-changed"))
                .because(accepted.id, Part::RequestHeader(header.to_owned()), filled("says-binding-header"))
        }
        Tie::NetworkChanged { accepted, at } => claim
            .because(accepted.id, Part::RequestHeader("cookie".to_owned()), {
                filled("says-cookie-accepted").with("path", accepted.shown_path())
            })
            .because(at.id, Part::Error, filled("says-network-changed")),
    };
    Some(
        claim
            .because(t.id, Part::RequestHeader("cookie".to_owned()), filled("says-same-cookie"))
            .because_status(t)
            .about_cookie(name)
            .settled_by("settle-one-network"),
    )
}
