//! `cookie-removed-locally`: the session cookie was taken out of the browser's store.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::cookies::EndedBy;
use crate::evidence::extensions::Ability;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::renewals::renews;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::fixes::FixId;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The cookie that kept you signed in was removed from this browser: by you, a cleaner, an extension, a setting that clears on close, or because the site stores too many cookies.
    /// ## How we know
    /// The browser tells of the removal and no answer of the site asked for it, or it tells that the cookie was pushed out by its limit. Without such word: it was sent before, hasn't run out, and isn't stored any more.
    /// ## What to do
    /// Sign in again. If it happens again, look for an extension or a setting that clears cookies. Site owners: browsers keep about 180 cookies for a site, so store less.
    /// ## False alarms
    /// A sign-out in another tab deletes the cookie as well; the browser's word for that is another. Cookies without an end vanish when the browser is closed.
    /// ## References
    /// RFC 6265bis §5.7 (limits), chrome.cookies onChanged (causes).
    COOKIE_REMOVED_LOCALLY = "cookie-removed-locally", group: Cookies, user_fix: CheckExtensions
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    t.refusal()?;
    let sent = || facts.carried(t).any(|cookie| !renews(&cookie.name));
    if t.role == Role::SignIn || t.credential.is_some() || t.incomplete || sent() {
        return None;
    }
    match facts.ended(t) {
        Some(ended) => removed(facts, t, &ended.name, ended.by),
        None => vanished(facts, t),
    }
}

fn removed(facts: &Facts<'_>, t: &Seen, name: &str, by: EndedBy) -> Option<Claim> {
    let filled = |id| Message::new(id).with("cookie", name);
    match by {
        EndedBy::Removed(index) => {
            // A page that was being left may have got an answer that nobody recorded.
            let confidence = if facts.leaving_page(index) { Confidence::Likely } else { Confidence::Certain };
            let claim = claim(facts, t, name, confidence, "cause-cookie-removed-locally");
            Some(claim.because_session(Part::CookieChange(index), filled("says-cookie-removed")))
        }
        EndedBy::Evicted(index) => {
            let claim = claim(facts, t, name, Confidence::Certain, "cause-cookie-evicted");
            let claim = claim.because_session(Part::CookieChange(index), filled("says-cookie-evicted"));
            Some(claim.fix(FixId::ClearSiteCookies))
        }
        EndedBy::Response(_) | EndedBy::Expiry(_) | EndedBy::UnseenDeletion(_) => None,
    }
}

/// Sent before and gone, with nothing that tells why.
fn vanished(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let (last, name) = facts.vanished(t)?;
    let known = facts.store_known();
    // Its attributes are known from its Set-Cookie line: no rule keeps it back.
    let unexplained = facts.ought_to_go(t, &name);
    let confidence = if known || unexplained { Confidence::Likely } else { Confidence::Possible };
    let claim = claim(facts, t, &name, confidence, "cause-cookie-removed-locally").because(
        last.id,
        Part::RequestHeader("cookie".to_owned()),
        Message::new("says-cookie-sent-before").with("cookie", name.clone()),
    );
    Some(if known {
        claim.because_session(
            Part::Jar(name.clone()),
            Message::new("says-cookie-not-stored").with("cookie", name),
        )
    } else {
        claim
    })
}

fn claim(facts: &Facts<'_>, t: &Seen, name: &str, confidence: Confidence, sentence: &'static str) -> Claim {
    let filled = |id| Message::new(id).with("cookie", name);
    let mut claim = Claim::new(confidence, filled(sentence), format!("{name} {}", t.host()))
        .because(t.id, Part::NoRequestHeader("cookie".to_owned()), filled("says-cookie-absent"))
        .about_cookie(name)
        .settled_by("settle-cookie-changes");
    for extension in facts.suspects(&t.url.host, Ability::Cookies).into_iter().flatten().take(3) {
        claim = claim.because_session(
            Part::Extensions,
            Message::new("says-extension-cookies").with("extension", extension.name.clone()),
        );
    }
    claim
}
