//! `auth-method-not-allowed`: the credential is right, and a policy forbids this kind of sign-in.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::evidence::told::Tells;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// What was sent may well be right, but a rule of the account or the service forbids signing in this way: a key where the organisation demands single sign-on, a password where only tokens are taken.
    /// ## How we know
    /// A code of the answer names the way of signing in. Where only its text does, it is likely; that the same person's ordinary sign-in works speaks for it.
    /// ## What to do
    /// Another key or password of the same kind can't help: tell the site or your administrator, who can allow it or name the way that is meant.
    /// ## False alarms
    /// A wrong key, a missing right or a disabled account have codes of their own.
    /// ## References
    /// RFC 9110 §15.5.2 and §15.5.4.
    AUTH_METHOD_NOT_ALLOWED = "auth-method-not-allowed", group: Malformed, user_fix: ContactSite
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    t.refusal()?;
    let explicit = t.credential.is_some() || t.api_key.is_some() || t.role == Role::SignIn;
    if !explicit && t.session_cookies().next().is_none() {
        return None;
    }
    let told = t.tells(Tells::Method)?;
    let confidence = match told.by_code() {
        _ if t.throttled || t.filter.is_some() => Confidence::Possible,
        true if explicit => Confidence::Certain,
        _ => Confidence::Likely,
    };
    let sent = match (&t.api_key, &t.credential) {
        (Some(key), None) => key.name.clone(),
        (_, Some(credential)) => credential.called(),
        (None, None) => String::new(),
    };
    let sentence = if sent.is_empty() {
        Message::new("cause-auth-method-not-allowed-here").with("host", t.host())
    } else {
        Message::new("cause-auth-method-not-allowed").with("host", t.host()).with("sent", sent)
    };
    let mut claim = Claim::new(confidence, sentence, t.host()).told(t, told).settled_by("settle-policy");
    if let Some(other) = facts.accepted_otherwise(t) {
        claim = claim.because(
            other.id,
            Part::Status,
            Message::new("says-accepted-otherwise").with("path", other.shown_path()),
        );
    }
    Some(claim)
}
