//! `integrated-auth-unavailable`: only Windows sign-in is offered and the browser didn't answer.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::evidence::tokens::Family;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The server takes your Windows (Kerberos or NTLM) sign-in only, and the browser doesn't give that to this address.
    /// ## How we know
    /// The challenge offers Negotiate or NTLM and nothing else, and no request to the host carried an answer to it.
    /// ## What to do
    /// Use the address that your organisation's browsers trust (its full intranet name), on the company network. Otherwise an administrator must add it to the list.
    /// ## False alarms
    /// Scripts that ask another origin without credentials get the same answer, and so do browsers outside the domain.
    /// ## References
    /// RFC 4559; Chromium policy AuthServerAllowlist, Firefox network.negotiate-auth.trusted-uris.
    INTEGRATED_AUTH_UNAVAILABLE = "integrated-auth-unavailable", group: NotSent, user_fix: CheckUrl
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    t.refusal()?;
    let integrated =
        |scheme: &str| ["Negotiate", "NTLM", "Kerberos"].iter().any(|name| scheme.eq_ignore_ascii_case(name));
    if t.status != 401
        || t.challenges.is_empty()
        || !t.challenges.iter().all(|challenge| integrated(&challenge.scheme))
        || t.credential.is_some()
    {
        return None;
    }
    let answered = facts.host(t).any(|seen| {
        seen.credential.as_ref().is_some_and(|credential| credential.family == Family::Integrated)
    });
    if answered {
        return None;
    }
    let offered: Vec<&str> = t.challenges.iter().map(|challenge| challenge.scheme.as_str()).collect();
    let doubtful = t.incomplete || t.has_credentials() || t.data && t.cross_origin();
    let confidence = if doubtful { Confidence::Likely } else { Confidence::Certain };
    Some(
        Claim::new(
            confidence,
            Message::new("cause-integrated-auth-unavailable").with("host", t.host()),
            t.host(),
        )
        .because(
            t.id,
            Part::ResponseHeader("www-authenticate".to_owned()),
            Message::new("says-challenged").with("scheme", offered.join(", ")),
        )
        .because(
            t.id,
            Part::NoRequestHeader("authorization".to_owned()),
            Message::new("says-no-answer-to-challenge"),
        ),
    )
}
