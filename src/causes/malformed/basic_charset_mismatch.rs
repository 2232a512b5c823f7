//! `basic-charset-mismatch`: special characters of a password, read in another encoding than they were sent in.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::outcome::Refusal;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::evidence::tokens::{Credential, Family};
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The user name or password holds letters beyond plain ASCII (ä, é, ñ, €), and the server reads them in another encoding than the one they were sent in. Even the right password is refused then.
    /// ## How we know
    /// The Basic header has bytes above 0x7F, and the server's challenge doesn't ask for the encoding they are in. It is certain only where the same user name and password were accepted in another encoding.
    /// ## What to do
    /// Typing it again can't help; a password of plain letters gets around it. Site owners: read Basic as UTF-8 and say so with `charset="UTF-8"`.
    /// ## False alarms
    /// The password may simply be wrong. A challenge with `charset="UTF-8"` and a header in UTF-8 fit each other, and then nothing is claimed.
    /// ## References
    /// RFC 7617 §2.1, RFC 7616 §3.3.
    BASIC_CHARSET_MISMATCH = "basic-charset-mismatch", group: Malformed, user_fix: ContactSite
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let credential = t.credential.as_ref()?;
    if credential.family != Family::Basic || !credential.non_ascii || credential.malformed {
        return None;
    }
    if t.refusal()? != Refusal::Unauthorized {
        return None;
    }
    let charset = t.challenges.iter().filter(|c| c.is("basic")).find_map(|c| c.param("charset"));
    if credential.utf8 && charset.is_some_and(|name| name.eq_ignore_ascii_case("utf-8")) {
        return None;
    }
    let accepted = |fits: &dyn Fn(&Credential) -> bool| {
        facts.host(t).find(|other| {
            let basic = other.credential.as_ref().filter(|c| c.family == Family::Basic);
            other.accepted() && basic.is_some_and(|basic| basic.user == credential.user && fits(basic))
        })
    };
    if accepted(&|basic| basic.fingerprint == credential.fingerprint).is_some() {
        return None;
    }
    let otherwise = accepted(&|basic| basic.typed == credential.typed && basic.utf8 != credential.utf8);
    let retyped = accepted(&|basic| basic.typed != credential.typed);
    let confidence = match (otherwise, retyped) {
        (Some(_), _) => Confidence::Certain,
        (None, Some(_)) => Confidence::Possible,
        (None, None) if t.offers("basic") => Confidence::Likely,
        (None, None) => Confidence::Possible,
    };
    let sentence = Message::new("cause-basic-charset-mismatch").with("host", t.host());
    let encoding = Message::new(if credential.utf8 { "encoding-utf-8" } else { "encoding-other" });
    let mut claim = Claim::new(confidence, sentence, t.host())
        .because(
            t.id,
            Part::RequestHeader("authorization".to_owned()),
            Message::new("says-special-letters").with("encoding", encoding),
        )
        .settled_by("settle-plain-password");
    claim = match charset {
        Some(name) => claim.because(
            t.id,
            Part::ResponseHeader("www-authenticate".to_owned()),
            Message::new("says-charset").with("charset", name),
        ),
        None => claim.because(
            t.id,
            Part::ResponseHeader("www-authenticate".to_owned()),
            Message::new("says-no-charset"),
        ),
    };
    if let Some(other) = otherwise {
        claim = claim.because(
            other.id,
            Part::RequestHeader("authorization".to_owned()),
            Message::new("says-other-encoding-accepted"),
        );
    }
    if let (Some(other), None) = (retyped, otherwise) {
        claim = claim.although(other.id, Part::Status, Message::new("says-other-password-accepted"));
    }
    Some(claim)
}
