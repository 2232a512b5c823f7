//! `signature-rejected`: a signed request or a presigned link is refused.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::evidence::told::{Tells, Told};
use crate::fixes::FixId;
use crate::words::{Arg, Message};

declare_cause! {
    /// ## What it means
    /// The request was signed instead of carrying a password, and the server doesn't take the signature: the link had run out, or what was signed isn't what arrived.
    /// ## How we know
    /// A code of the answer says so (`SignatureDoesNotMatch`, `RequestTimeTooSkewed`), or the end that stands in the signed link had passed by the server's clock.
    /// ## What to do
    /// Reload the page: it asks for a fresh link. Developers: sign shortly before use, sign the headers that the browser will really send, and let no proxy change host, path or query. Site owners: keep clocks right.
    /// ## False alarms
    /// `AccessDenied` alone is mostly a missing right. A device clock that is off breaks signatures too, and is named where it shows.
    /// ## References
    /// RFC 9421 §3.2, RFC 5849 §3.2, AWS Signature Version 4 (`X-Amz-Date`, `X-Amz-Expires`).
    SIGNATURE_REJECTED = "signature-rejected", group: Malformed, user_fix: ReloadPage
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    t.refusal()?;
    let signed = t.signed.as_ref()?;
    let at = t.judged_at();
    let ended = signed.expires.zip(at).filter(|(expires, at)| expires <= at);
    let told = [Tells::Signature, Tells::Skew, Tells::Expired, Tells::NotYet]
        .into_iter()
        .filter_map(|what| t.tells(what))
        .max_by_key(|told| told.by_code());
    let by_code = told.is_some_and(Told::by_code);
    let confidence = match ended {
        Some(_) if t.date.is_some() => Confidence::Certain,
        _ if by_code => Confidence::Certain,
        Some(_) => Confidence::Likely,
        None if told.is_some() => Confidence::Likely,
        None if t.status == 401 => Confidence::Possible,
        None => return None,
    };
    let sentence = match ended {
        Some((expires, at)) => {
            Message::new("cause-signature-rejected-ended").with("ago", Arg::Lasting(at.since(expires)))
        }
        None => Message::new("cause-signature-rejected").with("host", t.host()).with("method", signed.method),
    };
    let place = if signed.presigned { Part::Url } else { Part::RequestHeader("authorization".to_owned()) };
    let mut claim = Claim::new(confidence, sentence, t.host())
        .because(t.id, place.clone(), Message::new("says-signed").with("method", signed.method))
        .settled_by("settle-log");
    if let Some((expires, at)) = ended {
        claim = claim.because(t.id, place, Message::new("says-link-ended").with("exp", expires)).because(
            t.id,
            if t.date.is_some() { Part::ResponseHeader("date".to_owned()) } else { Part::Timing },
            Message::new(if t.date.is_some() { "says-server-time" } else { "says-device-time" })
                .with("date", at),
        );
    }
    if let Some(told) = told {
        claim = claim.told(t, told);
    }
    // A page that has signed anew and was refused again will be refused after a reload, too.
    let again =
        facts.host(t).filter(|other| other.signed.is_some() && other.refusal().is_some()).any(|other| {
            other.signed.as_ref().and_then(|signed| signed.made) > signed.made && signed.made.is_some()
        });
    Some(if ended.is_none() && again { claim.fix(FixId::ContactSite) } else { claim })
}
