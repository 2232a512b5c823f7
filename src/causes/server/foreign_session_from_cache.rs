//! `foreign-session-from-cache`: a shared cache hands one visitor's session to others.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// A cache in front of the site kept an answer together with the session cookie of whoever asked first, and gives it to everyone: people become each other. This is a security incident.
    /// ## How we know
    /// An answer that a shared cache had (X-Cache, CF-Cache-Status, Age) sets a session cookie. It is certain where the same value went to another request as well, or replaced the visitor's own.
    /// ## What to do
    /// Sign out, don't enter anything personal, and tell the site at once: only it can empty its cache and end the sessions.
    /// ## False alarms
    /// A cache may add a cookie of its own to a kept answer, and may keep one copy for each visitor (Vary: Cookie).
    /// ## References
    /// RFC 9111 §7.3, RFC 6265 §8.
    FOREIGN_SESSION_FROM_CACHE = "foreign-session-from-cache", group: Server, user_fix: ContactSite
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let own = facts.seen(t.id).and_then(|t| facts.handed_foreign(t));
    let sent = || t.refusal().and_then(|_| facts.sent_foreign(t));
    let foreign = own.or_else(sent)?;
    let confidence =
        if foreign.twice.is_some() || foreign.replaced { Confidence::Certain } else { Confidence::Likely };
    let (from, name) = (foreign.from, foreign.set.cookie.name.clone());
    let sentence = Message::new("cause-foreign-session-from-cache").with("host", from.host());
    let mut claim = Claim::new(confidence, sentence, format!("{name} {}", from.host()))
        .because(
            from.id,
            Part::ResponseHeader(foreign.field.to_owned()),
            Message::new("says-shared-cache").with("name", foreign.field),
        )
        .because(
            from.id,
            Part::ResponseHeader("set-cookie".to_owned()),
            Message::new("says-hands-out").with("cookie", name),
        );
    if let Some(other) = foreign.twice {
        let part = Part::ResponseHeader("set-cookie".to_owned());
        claim = claim.because(other.id, part, Message::new("says-handed-out-before"));
    }
    if foreign.replaced {
        let part = Part::RequestHeader("cookie".to_owned());
        claim = claim.because(from.id, part, Message::new("says-replaced-own"));
    }
    if from.id != t.id {
        let part = Part::RequestHeader("cookie".to_owned());
        claim = claim.because(t.id, part, Message::new("says-foreign-sent")).because_status(t);
    }
    Some(claim.settled_by("settle-log"))
}
