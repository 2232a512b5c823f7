//! `basic-malformed`: the Basic value isn't base64 of `user:password`.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::evidence::tokens::Family;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// User name and password were put together wrongly, so that no server could take them apart again.
    /// ## How we know
    /// The value after "Basic" isn't base64, or what it decodes to has no colon between user name and password.
    /// ## What to do
    /// Type user name and password once more. Developers: encode `user + ":" + password` as UTF-8, then as base64.
    /// ## False alarms
    /// None known: the header's own text shows it.
    /// ## References
    /// RFC 7617 §2.
    BASIC_MALFORMED = "basic-malformed", group: Malformed, user_fix: ReEnterPassword
}

pub(in crate::causes) fn check(_facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let credential = t.credential.as_ref()?;
    t.refusal()?;
    if credential.family != Family::Basic {
        return None;
    }
    let fault = credential.faults.iter().find_map(|code| match *code {
        "basic-base64" => Some("fault-basic-base64"),
        "empty-credentials" => Some("fault-basic-empty"),
        "basic-no-colon" => Some("fault-basic-no-colon"),
        "basic-control" => Some("fault-control-character"),
        "base64-blank" => Some("fault-base64-blank"),
        _ => None,
    })?;
    // Some servers read over blanks; then the password may be wrong as well.
    let confidence = if fault == "fault-base64-blank" { Confidence::Likely } else { Confidence::Certain };
    Some(
        Claim::new(
            confidence,
            Message::new("cause-basic-malformed").with("fault", Message::new(fault)),
            t.host(),
        )
        .because(
            t.id,
            Part::RequestHeader("authorization".to_owned()),
            Message::new("says-header").with("fault", Message::new(fault)),
        )
        .because_status(t),
    )
}
