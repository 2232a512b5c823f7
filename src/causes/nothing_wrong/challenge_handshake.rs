//! `challenge-handshake`: the 401 that a protocol begins with.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The first answer only told the browser how to identify itself; the browser did so and was let in.
    /// ## How we know
    /// The same address was asked again right away with credentials of a scheme that the refusal offers, and was accepted. NTLM needs two refusals first; DPoP asks for a nonce.
    /// ## What to do
    /// Nothing: this is how Basic, Digest, NTLM, Negotiate and DPoP begin.
    /// ## False alarms
    /// A password that is refused looks the same at first, but no accepted request follows.
    /// ## References
    /// RFC 9110 §11.6.1, RFC 7616 §3.3, RFC 4559 §4, RFC 9449 §8.
    CHALLENGE_HANDSHAKE = "challenge-handshake", group: NothingWrong, user_fix: NothingToDo
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let answer = facts.let_in_after(t)?;
    let (field, sent) = match t.status {
        407 => ("proxy-authenticate", "proxy-authorization"),
        _ => ("www-authenticate", "authorization"),
    };
    let offered =
        || t.challenges.first().map_or_else(|| "DPoP".to_owned(), |challenge| challenge.scheme.clone());
    let scheme =
        answer.credential.as_ref().filter(|_| t.status != 407).map_or_else(offered, |c| c.scheme.clone());
    Some(
        Claim::new(
            Confidence::Certain,
            Message::new("cause-challenge-handshake").with("scheme", scheme.clone()),
            t.host(),
        )
        .because(
            t.id,
            Part::ResponseHeader(field.to_owned()),
            Message::new("says-challenged").with("scheme", scheme.clone()),
        )
        .because(
            answer.id,
            Part::RequestHeader(sent.to_owned()),
            Message::new("says-answered").with("scheme", scheme),
        )
        .because_status(answer),
    )
}
