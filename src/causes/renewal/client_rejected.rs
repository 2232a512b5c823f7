//! `client-rejected`: the app itself isn't accepted by the login provider.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::seen::Seen;
use crate::words::Message;

use super::tried::tried;

declare_cause! {
    /// ## What it means
    /// The sign-in provider doesn't accept the app itself: its id is unknown, its secret is wrong or has run out, or it may not sign people in this way. You and your password are not the reason.
    /// ## How we know
    /// The token or sign-in endpoint answered `invalid_client` or `unauthorized_client`. Words on its page that speak of an unknown client only suggest it.
    /// ## What to do
    /// Only the site can mend it. Owners: compare client id, secret and its end date, and the grant types allowed, with the provider's settings.
    /// ## False alarms
    /// `invalid_grant` speaks of the person's sign-in, and a 401 with a Bearer challenge of a token: neither is about the app.
    /// ## References
    /// RFC 6749 §2.3 and §5.2.
    CLIENT_REJECTED = "client-rejected", group: Renewal, user_fix: ContactSite
}

const CODES: &str = "\
    invalid_client|unauthorized_client|incorrect_client_credentials|invalid_client_id|\
    invalidclientexception|client_not_found";
/// What providers' pages say of an app they don't know.
const WORDS: &str = "\
    client not found|unknown client|client is not known|client application is not known|invalid client|\
    application with identifier|unable to verify secret hash for client|user pool client";

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let (at, confidence) = if let Some(own) = blames(t) {
        (t, own)
    } else {
        let renewal = tried(facts, t)?.seen;
        (renewal, blames(renewal)?)
    };
    let sentence = Message::new("cause-client-rejected").with("host", at.host());
    let mut claim = Claim::new(confidence, sentence, format!("client {}", at.host())).because_status(at);
    claim = match at.code(CODES) {
        Some(code) => claim.because_code(at, code),
        None => claim.in_words(at, Message::new("says-unknown-client")),
    };
    if at.id != t.id {
        claim = claim.because_status(t);
    }
    Some(claim.also(at.id))
}

/// How surely an answer blames the app.
fn blames(seen: &Seen) -> Option<Confidence> {
    seen.refusal()?;
    let endpoint = seen.role.is_of_a_sign_in();
    if seen.code(CODES).is_some() {
        // An API's own clients are its customers.
        return Some(if endpoint { Confidence::Certain } else { Confidence::Likely });
    }
    (endpoint && seen.status >= 400 && seen.says(WORDS)).then_some(Confidence::Likely)
}
