//! `request-blocked-by-extension`: a blocker stopped a request that the sign-in lives by.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::extensions::Ability;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::fixes::FixId;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// A request that signs in, renews the sign-in or asks who is signed in was stopped in the browser, so it never reached the site.
    /// ## How we know
    /// The browser reports the request as blocked by a client, or its host has no address; afterwards the site treats you as signed out.
    /// ## What to do
    /// Allow this site in the blocker (or in the network's filter), then reload.
    /// ## False alarms
    /// DevTools can block requests too, and a site that can't be reached looks like one that a filter hides.
    /// ## References
    /// Chromium net error ERR_BLOCKED_BY_CLIENT (-20).
    REQUEST_BLOCKED_BY_EXTENSION = "request-blocked-by-extension", group: NotSent, user_fix: CheckExtensions
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let blocked = if facts.blocked_session_request(t) { t } else { signed_out_by(facts, t)? };
    let by_client = blocked.error.as_deref().is_some_and(|error| error.contains("BLOCKED_BY_CLIENT"));
    if blocked.id == t.id && !matters(facts, t) {
        return None;
    }
    let suspects = facts.suspects(&blocked.url.host, Ability::Requests);
    let able = suspects.as_ref().map(|list| !list.is_empty());
    let confidence = match able {
        _ if !by_client => Confidence::Possible,
        Some(true) => Confidence::Certain,
        None => Confidence::Likely,
        Some(false) => Confidence::Possible,
    };
    let sentence = Message::new("cause-request-blocked-by-extension").with("path", blocked.shown_path());
    let mut claim = Claim::new(confidence, sentence, blocked.site.clone()).because(
        blocked.id,
        Part::Error,
        Message::new("says-error").with("error", blocked.error.clone().unwrap_or_default()),
    );
    if blocked.id != t.id {
        claim = claim.because_status(t).because(t.id, Part::Timing, Message::new("says-after-blocked"));
    }
    for extension in suspects.iter().flatten().take(3) {
        claim = claim.because_session(
            Part::Extensions,
            Message::new("says-extension-could").with("extension", extension.name.clone()),
        );
    }
    Some(match able {
        Some(false) => claim.fix(FixId::ContactSite).settled_by("settle-overrides"),
        _ if by_client => claim.settled_by("settle-extensions"),
        _ => claim.settled_by("settle-network"),
    })
}

/// The stopped request that a later refusal follows from: the sign-in had worked, and nothing of it is left.
fn signed_out_by<'s>(facts: &Facts<'s>, t: &Seen) -> Option<&'s Seen> {
    t.refusal()?;
    let blocked = facts.blocked_before(t)?;
    let used_up = match &t.credential {
        Some(credential) => {
            let ends = credential.readable().and_then(crate::evidence::tokens::TokenFacts::expires);
            ends.zip(t.judged_at()).is_some_and(|(ends, now)| ends <= now)
        }
        None => true,
    };
    let worked = facts.before(t).any(|seen| seen.accepted() && seen.has_credentials());
    let had_none = blocked.role != Role::Renewal;
    (used_up && (worked || had_none) && t.role != Role::SignIn).then_some(blocked)
}

/// Whether the page behaves as signed out afterwards, or nothing shows that it doesn't.
fn matters(facts: &Facts<'_>, t: &Seen) -> bool {
    if matches!(t.role, Role::SignIn | Role::CodeExchange) {
        return true;
    }
    let mut goes_on = false;
    for seen in facts.after(t) {
        if seen.refusal().is_some() || seen.to_login || seen.document && seen.password_page {
            return true;
        }
        goes_on |= seen.accepted() && seen.has_credentials();
    }
    !goes_on
}
