//! `auth-dropped-on-redirect`: the browser left Authorization behind when a redirect led to another origin.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The request set out with a sign-in, was sent on to another address, and arrived there without it: browsers drop Authorization when a redirect leaves the origin.
    /// ## How we know
    /// The first hop carries Authorization, its Location is the address that refuses, and the request there carries none.
    /// ## What to do
    /// If the address was typed or saved, use the one it is redirected to. Otherwise the site must call the right address at once.
    /// ## False alarms
    /// A redirect to a file store that carries its own signature in the address is meant to go without.
    /// ## References
    /// Fetch standard §4.4 (HTTP-redirect fetch), step on Authorization; RFC 9110 §15.4.
    AUTH_DROPPED_ON_REDIRECT = "auth-dropped-on-redirect", group: NotSent, user_fix: CheckUrl
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    t.refusal()?;
    if t.credential.is_some() || t.signed.is_some() {
        return None;
    }
    let hop = facts.redirected_from(t).filter(|hop| hop.credential.is_some())?;
    let same_origin = hop.url.origin() == t.url.origin();
    let confidence = match (t.incomplete, same_origin || t.has_credentials()) {
        (true, _) => Confidence::Possible,
        // Current browsers keep it on the same origin; older WebKit and some extensions don't. What went there may be refused itself.
        (false, true) => Confidence::Likely,
        (false, false) => Confidence::Certain,
    };
    let scheme = hop.credential.as_ref().map_or_else(String::new, |credential| credential.scheme.clone());
    let sentence = Message::new("cause-auth-dropped-on-redirect")
        .with("from", hop.url.origin().to_string())
        .with("to", t.url.origin().to_string());
    Some(
        Claim::new(confidence, sentence, format!("{} {}", hop.host(), t.host()))
            .because(
                hop.id,
                Part::RequestHeader("authorization".to_owned()),
                Message::new("says-sent").with("scheme", scheme),
            )
            .because(
                hop.id,
                Part::ResponseHeader("location".to_owned()),
                Message::new("says-sent-on").with("to", t.url.origin().to_string()),
            )
            .because(
                t.id,
                Part::NoRequestHeader("authorization".to_owned()),
                Message::new("says-no-authorization"),
            )
            .because_status(t),
    )
}
