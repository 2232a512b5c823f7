//! `identity-provider-down`: the login provider fails.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::outcome::Refusal;
use crate::evidence::pointer::Part;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The server that signs people in, or renews their sign-in, is out of order or can't be reached. Your password and your cookies are fine.
    /// ## How we know
    /// A call to its token, sign-in or key endpoint was answered with an error of the server (5xx), or not at all though other servers answered. A failure that shows only after the refusal, or without other servers' answers, suggests it.
    /// ## What to do
    /// Wait a few minutes and try again. Owners: look at the provider's health, at DNS, certificates and firewalls between app and provider. Developers: keep good tokens through an outage.
    /// ## False alarms
    /// A device that is offline reaches nobody. A refusal (4xx) is a verdict, not an outage; so is a 500 that shows an error about a token. An app that signs out for one failed renewal has that fault itself.
    /// ## References
    /// RFC 9110 §15.6, RFC 6749 §4.1.2.1 (`server_error`, `temporarily_unavailable`).
    IDENTITY_PROVIDER_DOWN = "identity-provider-down", group: Server, user_fix: WaitAndRetry
}

/// A failure of the provider belongs to refusals within this time, in milliseconds.
const NEAR: i64 = 60_000;

/// What frameworks' error pages say of a token that the code didn't expect to be refused.
const UNCAUGHT: &str =
    "jwt expired|tokenexpirederror|jsonwebtokenerror|expiredsignature|signature has expired|invalid_grant";

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let (at, confidence) = if facts.provider_failed(t) {
        (t, if facts.online(t) || t.status > 0 { Confidence::Certain } else { Confidence::Likely })
    } else if t.role == Role::SignIn && matches!(t.status, 500 | 502..=504 | 520..=530) {
        // A gateway that couldn't pass on the app's answer may have choked on the answer itself.
        (t, if t.status == 502 { Confidence::Possible } else { Confidence::Likely })
    } else {
        around(facts, t)?
    };
    // An error of the server's own code, which hides a verdict.
    let hidden =
        at.status == 500 && (at.says(UNCAUGHT) || at.role == Role::CodeExchange && at.codes.is_empty());
    let confidence = if hidden { confidence.min(Confidence::Likely) } else { confidence };
    let sentence = Message::new("cause-identity-provider-down").with("host", at.host());
    let mut claim = Claim::new(confidence, sentence, format!("provider {}", at.host())).because(
        at.id,
        Part::Url,
        Message::new("says-provider-asked").with("path", at.shown_path()),
    );
    claim = match &at.error {
        Some(error) if at.status == 0 => {
            claim.because(at.id, Part::Error, Message::new("says-error").with("error", error.clone()))
        }
        _ => claim.because_status(at),
    };
    if let Some(code) = at.codes.first() {
        claim = claim.because_code(at, code);
    }
    if at.id != t.id {
        claim = claim.because_status(t);
    }
    if at.status == 0 && !facts.online(at) {
        claim = claim.although(at.id, Part::Timing, Message::new("says-nobody-answered"));
    }
    Some(claim.also(at.id).settled_by("settle-provider"))
}

/// The failure that explains a refusal: the renewal that could have mended it, else a provider that fails soon after
/// tokens which are still in date were refused.
fn around<'s>(facts: &Facts<'s>, t: &Seen) -> Option<(&'s Seen, Confidence)> {
    if t.refusal() != Some(Refusal::Unauthorized) || !matches!(t.role, Role::Plain | Role::Probe) {
        return None;
    }
    if !t.has_credentials() {
        return None;
    }
    if let Some(renewal) = facts.renewal_for(t)
        && renewal.broke()
        && facts.provider_failed(renewal.seen)
    {
        let sure = facts.token_dead(t) && (renewal.seen.status > 0 || facts.online(renewal.seen));
        let near = facts.token_dead(t) || renewal.seen.near(t, NEAR);
        return near.then_some((renewal.seen, if sure { Confidence::Certain } else { Confidence::Likely }));
    }
    let credential = t.credential.as_ref()?;
    let worked = facts.accepted_with_token(t, credential.fingerprint).next().is_some();
    let failed = facts.failed_soon_after(t, NEAR).find(|next| facts.one_app(next, t))?;
    Some((failed, if worked || facts.token_dead(t) { Confidence::Likely } else { Confidence::Possible }))
}
