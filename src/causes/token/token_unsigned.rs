//! `token-unsigned`: nobody signed the token.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::seen::Seen;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The sign-in token says of itself that nobody signed it. Anybody could have written it, so a server must refuse it.
    /// ## How we know
    /// Its header names the algorithm `none`.
    /// ## What to do
    /// Only the site can mend it. Developers: such tokens come from emulators, mocks and test set-ups; point the app at the real issuer, or the server at the emulator. Never teach a server to accept `none`.
    /// ## False alarms
    /// A token that names an algorithm and has lost its signature is damaged, which is another cause.
    /// ## References
    /// RFC 7518 §3.6, RFC 8725 §3.1.
    TOKEN_UNSIGNED = "token-unsigned", group: Token, user_fix: ContactSite
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    t.refusal()?;
    let credential = t.credential.as_ref()?;
    let unsigned = credential.readable()?.unsigned();
    if !unsigned || facts.accepted_with_token(t, credential.fingerprint).next().is_some() {
        return None;
    }
    let sentence = Message::new("cause-token-unsigned").with("host", t.host());
    let claim = Claim::new(Confidence::Certain, sentence, facts.credential_name(t));
    Some(claim.claim(t, "alg", Message::new("says-unsigned")).because_status(t))
}
