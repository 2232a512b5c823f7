//! `scheme-redirect-loop`: an address that redirects to itself, by scheme or slash, with no login involved.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// Two parts of the site send the browser back and forth between two spellings of one address, such as http and https, or with and without a slash. No sign-in is involved, so clearing cookies can't help.
    /// ## How we know
    /// The same redirect came three times or more within seconds; it leads to the same address, but for scheme, `www` or a slash at the end, and no sign-in address is among the hops.
    /// ## What to do
    /// Only the site can mend it. Owners: behind a proxy that ends TLS, pass the scheme on (`X-Forwarded-Proto`) and redirect in one place only.
    /// ## False alarms
    /// A login address in the chain makes it a login loop, which has other reasons.
    /// ## References
    /// Fetch standard §4.4 (redirect count), RFC 9110 §15.4.
    SCHEME_REDIRECT_LOOP = "scheme-redirect-loop", group: Network, user_fix: ContactSite
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let looped = facts.own_loop(t)?;
    let gave_up = facts.gave_up_redirecting(t);
    let confidence = match (looped.same_address, looped.rounds >= 3 || gave_up.is_some()) {
        (true, true) => Confidence::Certain,
        (false, true) => Confidence::Likely,
        (_, false) => return None,
    };
    let sentence = Message::new("cause-scheme-redirect-loop").with("host", t.host());
    let mut claim = Claim::new(confidence, sentence, format!("loop {}", t.site))
        .because(
            t.id,
            Part::ResponseHeader("location".to_owned()),
            Message::new(if looped.same_address { "says-same-address" } else { "says-in-a-circle" }),
        )
        .because(t.id, Part::Url, Message::new("says-rounds").with("rounds", looped.rounds));
    if let Some(error) = gave_up {
        claim = claim.because(error.id, Part::Error, Message::new("says-too-many-redirects")).also(error.id);
    }
    Some(claim)
}
