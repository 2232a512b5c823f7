//! `extension-removed-credentials`: another extension took the sign-in out of the request.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::extensions::Ability;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::fixes::FixId;
use crate::session::Extension;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The page sent its sign-in along, and another extension removed or changed it before the request left the browser. Or the server handed out a session cookie, and another extension took it out of the answer.
    /// ## How we know
    /// The header was there before other extensions ran, and it is absent or different in the request that was sent. Or the Set-Cookie came from the server, the answer was passed on without it, and the cookie wasn't sent.
    /// ## What to do
    /// Switch off the extension that changes headers or cookies, for this site at least, and reload.
    /// ## False alarms
    /// DevTools can override request headers too. Without the headers from before, a cookie that a rule keeps back looks the same.
    /// ## References
    /// Chrome extensions: webRequest, declarativeNetRequest (modifyHeaders).
    EXTENSION_REMOVED_CREDENTIALS = "extension-removed-credentials", group: NotSent, user_fix: CheckExtensions
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let failed = t.status == 0 && t.error.is_some();
    if t.refusal().is_none() && !failed {
        return None;
    }
    let Some((name, removed)) = facts.robbed(t) else { return set_in_vain(facts, t) };
    let suspects = facts.suspects(&t.url.host, Ability::Requests);
    let confidence = match &suspects {
        Some(list) if list.is_empty() => Confidence::Likely,
        _ if removed => Confidence::Certain,
        Some(_) => Confidence::Certain,
        None => Confidence::Likely,
    };
    let sentence = Message::new(if removed {
        "cause-extension-removed-credentials"
    } else {
        "cause-extension-changed-credentials"
    });
    let gone = Message::new(if removed { "says-gone-when-sent" } else { "says-changed-when-sent" });
    let claim = Claim::new(
        confidence,
        sentence.with("name", name).with("host", t.host()),
        format!("{name} to {}", t.site),
    )
    .because(t.id, Part::HeadersBefore(name.to_owned()), Message::new("says-there-before").with("name", name))
    .because(t.id, Part::NoRequestHeader(name.to_owned()), gone.with("name", name))
    .because_status(t);
    Some(by(claim, suspects.as_deref()))
}

/// The cookie never reached the store.
fn set_in_vain(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    t.refusal()?;
    let (setter, name) = facts.set_in_vain(t)?;
    let suspects = facts.suspects(&setter.url.host, Ability::Requests);
    let blameless = suspects.as_ref().is_some_and(Vec::is_empty);
    let confidence = if blameless { Confidence::Likely } else { Confidence::Certain };
    let filled = |id| Message::new(id).with("cookie", name.clone());
    let field = "set-cookie".to_owned();
    let sentence = filled("cause-extension-removed-set-cookie").with("host", setter.host());
    let claim = Claim::new(confidence, sentence, format!("{name} {}", setter.host()))
        .because(setter.id, Part::ResponseHeader(field.clone()), filled("says-set-by-server"))
        .because(setter.id, Part::HeadersAfter(field), filled("says-gone-when-passed-on"))
        .because(t.id, Part::NoRequestHeader("cookie".to_owned()), filled("says-cookie-absent"))
        .about_cookie(&name);
    Some(by(claim, suspects.as_deref()))
}

/// Names who could have done it.
fn by(mut claim: Claim, suspects: Option<&[&Extension]>) -> Claim {
    for extension in suspects.unwrap_or_default().iter().take(3) {
        claim = claim.because_session(
            Part::Extensions,
            Message::new("says-extension-could").with("extension", extension.name.clone()),
        );
    }
    match suspects {
        Some([]) => claim.fix(FixId::ContactSite).settled_by("settle-overrides"),
        None => claim.settled_by("settle-extensions"),
        Some(_) => claim,
    }
}
