//! `cors-blocks-credentials`: the answer's CORS headers don't allow credentials.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The server answered, and the browser kept the answer from the page: it doesn't allow pages of that address to ask with a sign-in.
    /// ## How we know
    /// The request carried credentials, the answer has a good status and the browser's error (which not every recording tells), and its CORS headers allow all origins, another origin, or no credentials. A preflight may allow the origin and not Authorization.
    /// ## What to do
    /// Only the site can mend it: answer with the page's own origin (not the star) and Access-Control-Allow-Credentials: true, or ask without credentials.
    /// ## False alarms
    /// Requests without credentials may fail so on purpose. A refusal without CORS headers is a refusal first, and so is the way to a login, whatever the console calls it.
    /// ## References
    /// Fetch standard §3.2.3 (CORS check).
    CORS_BLOCKS_CREDENTIALS = "cors-blocks-credentials", group: Network, user_fix: ContactSite
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    // The answer came and was withheld; or a good preflight forbade the request that wanted to carry credentials.
    let (answer, killed) = match facts.preflight_without_credentials(t) {
        _ if facts.withheld_by_cors(t) => (t, false),
        Some(preflight) => (preflight, true),
        None => return None,
    };
    let proven = !killed && !t.incomplete && t.error.is_some();
    let confidence = if proven { Confidence::Certain } else { Confidence::Likely };
    let sentence = Message::new("cause-cors-blocks-credentials").with("host", t.host());
    let mut claim = Claim::new(confidence, sentence, t.host());
    if let Some(error) = &t.error {
        claim = claim.because(t.id, Part::Error, Message::new("says-error").with("error", error.clone()));
    }
    claim = match answer.cors.origin.as_deref() {
        None => claim.because(
            answer.id,
            Part::NoResponseHeader("access-control-allow-origin".to_owned()),
            Message::new("says-no-allow-origin"),
        ),
        Some(origin) => claim.because(
            answer.id,
            Part::ResponseHeader("access-control-allow-origin".to_owned()),
            Message::new("says-allows-origin").with("origin", origin),
        ),
    };
    let forbids_token = killed && answer.preflight_authorization && !answer.cors.authorization;
    if forbids_token {
        claim = claim.because(
            answer.id,
            Part::NoResponseHeader("access-control-allow-headers".to_owned()),
            Message::new("says-no-allow-authorization"),
        );
    } else if !answer.cors.credentials {
        claim = claim.because(
            answer.id,
            Part::NoResponseHeader("access-control-allow-credentials".to_owned()),
            Message::new("says-no-allow-credentials"),
        );
    }
    if !killed {
        let says = Message::new("says-with-credentials");
        let field = if t.cookies.is_empty() { "sec-fetch-storage-access" } else { "cookie" };
        claim = if t.cookies.is_empty() && t.has_credentials() {
            claim.credential(t, says)
        } else {
            claim.because(t.id, Part::RequestHeader(field.to_owned()), says)
        };
    }
    Some(claim.settled_by("settle-console"))
}
