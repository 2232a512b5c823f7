//! `proxy-auth-required`: the network wants a sign-in before it lets anything through.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// A proxy or the Wi-Fi's sign-in page stands between you and every site, and wants you to sign in to the network first.
    /// ## How we know
    /// The answer is 407 with Proxy-Authenticate or 511, or the browser reports that the proxy's sign-in failed.
    /// ## What to do
    /// Open any page over http and sign in to the network, or give the proxy its user name and password.
    /// ## False alarms
    /// A site that answers 407 itself has taken the wrong status.
    /// ## References
    /// RFC 9110 §15.5.8, RFC 6585 §6.
    PROXY_AUTH_REQUIRED = "proxy-auth-required", group: NotSent, user_fix: SignInToNetwork
}

pub(in crate::causes) fn check(_: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let error = t.error.as_deref().filter(|error| error.contains("PROXY_AUTH"));
    let sentence = Message::new("cause-proxy-auth-required");
    let status = || Message::new("says-status").with("status", usize::from(t.status));
    let (part, says) = match (t.status, error) {
        (407, _) if !t.challenges.is_empty() => {
            (Part::ResponseHeader("proxy-authenticate".to_owned()), status())
        }
        (407 | 511, _) => (Part::Status, status()),
        (_, Some(error)) => (Part::Error, Message::new("says-error").with("error", error)),
        _ => return None,
    };
    let sure = t.status != 407 || !t.challenges.is_empty();
    let confidence = if sure { Confidence::Certain } else { Confidence::Likely };
    // One network, whatever the site.
    Some(Claim::new(confidence, sentence, "network").because(t.id, part, says))
}
