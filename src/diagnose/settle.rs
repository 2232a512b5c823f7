//! What would settle an explanation that isn't certain.

use super::report::Confidence;
use crate::causes::{Cause, Claim, Group};
use crate::evidence::facts::Facts;
use crate::evidence::seen::Seen;
use crate::words::Message;

/// What would settle a claim about `t`: what its cause asks for, else what couldn't be looked at.
pub(super) fn settle(facts: &Facts<'_>, cause: &Cause, claim: &Claim, t: &Seen) -> Option<Message> {
    if claim.confidence == Confidence::Certain {
        return None;
    }
    let context = &facts.session.context;
    let about_cookies = matches!(cause.group, Group::Cookies | Group::NotSent);
    let missing = if context.sanitised || facts.veiled(t) {
        "settle-full-file"
    } else if facts.unread(t) {
        "settle-bodies"
    } else if context.jar.is_none() && about_cookies && !t.has_credentials() {
        "settle-cookies"
    } else if let Some(asked) = &claim.settle {
        return Some(asked.clone());
    } else if t.incomplete
        || facts.signed_in_before(t).is_none() && facts.site(t).next().is_some_and(|first| !first.document)
    {
        "settle-reload"
    } else {
        "settle-log"
    };
    Some(Message::new(missing))
}
