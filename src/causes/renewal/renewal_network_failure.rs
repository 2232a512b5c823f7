//! `renewal-network-failure`: a renewal that got no verdict, and an app that signs out for it.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::words::Message;

use super::tried::{shown, subject};

declare_cause! {
    /// ## What it means
    /// The site couldn't renew your sign-in because the network or its server failed for a moment, and took that for a refusal: it signed you out although your sign-in was still good.
    /// ## How we know
    /// A renewal got no answer, an error of the server (5xx) or a limit (429), and the page then went to the sign-in page or deleted the sign-in, without any refusal in between.
    /// ## What to do
    /// Sign in again; only the site can keep it from happening. Developers: keep the tokens, wait and try again; only `invalid_grant` or a 401 ends a sign-in.
    /// ## False alarms
    /// A refusal of the API after the failed renewal shows that the token had really ended; a sign-out by a click looks alike where nothing else was asked in between. A page that works on with its tokens hasn't thrown them away.
    /// ## References
    /// RFC 6749 §5.2, RFC 9110 §15.6 and §10.2.3 (`Retry-After`).
    RENEWAL_NETWORK_FAILURE = "renewal-network-failure", group: Renewal, user_fix: SignInAgain
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let renewal = facts.as_renewal(t)?;
    let out = facts.signed_out_after(renewal)?;
    let deletes = out.id == t.id;
    let confidence = if deletes || !t.throttled { Confidence::Certain } else { Confidence::Likely };
    let sentence = Message::new("cause-renewal-network-failure").with("host", t.host());
    let claim = shown(Claim::new(confidence, sentence, subject(facts, t)), t, t);
    Some(if deletes {
        claim.because(
            t.id,
            Part::ResponseHeader("set-cookie".to_owned()),
            Message::new("says-failed-renewal-deletes"),
        )
    } else {
        claim
            .because(out.id, Part::Url, Message::new("says-then-signed-out").with("path", out.shown_path()))
            .also(out.id)
    })
}
