//! `wrong-cookie-jar`: signed in, but in another window, profile or container.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// You are signed in to this site, but in another place: another window kind (private or not), profile, container, or the real browser instead of an app's built-in one. Each keeps its own cookies.
    /// ## How we know
    /// A session cookie for this address lies in another cookie store of this browser, and none in this window's; likely at most where the site gives visitors such a cookie, too. The site's or its login provider's word that it doesn't serve built-in browsers makes it likely.
    /// ## What to do
    /// Open the address in the window or profile where you signed in, or sign in here, too. Developers: open links of an app in the real browser.
    /// ## False alarms
    /// Somebody who never signed in anywhere just isn't signed in.
    /// ## References
    /// RFC 6265bis §5.3 (user agents keep separate stores).
    WRONG_COOKIE_JAR = "wrong-cookie-jar", group: Cookies, user_fix: UseOtherWindow
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    t.refusal()?;
    // One of its own that is kept back is another matter.
    let own = facts.carried(t).next().is_some() || facts.stored_session(t) == Some(true);
    if own || t.has_credentials() || t.incomplete {
        return None;
    }
    let filled = |id| Message::new(id).with("host", t.host());
    let claim = |confidence| Claim::new(confidence, filled("cause-wrong-cookie-jar"), t.site.clone());
    let absent = || Message::new("says-nothing-sent");
    if let Some(cookie) = facts.in_other_store(t) {
        let says = filled("says-other-store").with("cookie", cookie.name.clone());
        // What this site hands to visitors may be a visitor's there, too.
        let anybody = facts.site(t).any(|seen| !seen.signs_in() && seen.sets(&cookie.name).is_some());
        return Some(
            claim(if anybody { Confidence::Likely } else { Confidence::Certain })
                .because_session(Part::Jar(cookie.name.clone()), says)
                .because(t.id, Part::NoRequestHeader("cookie".to_owned()), absent()),
        );
    }
    // Signed in here before: then this is the right place.
    if facts.credential_seen_by(t) {
        return None;
    }
    if let Some((seen, code)) = facts.refuses_built_in() {
        let mut claim = claim(Confidence::Likely).because_code(seen, code).because(
            t.id,
            Part::NoRequestHeader("cookie".to_owned()),
            absent(),
        );
        "built-in browser".clone_into(&mut claim.subject);
        return Some(claim);
    }
    let app = facts.built_in_browser(t);
    (app || facts.private_window()).then(|| {
        let says = if app { "says-built-in-browser" } else { "says-private-window" };
        claim(Confidence::Possible)
            .because(t.id, Part::RequestHeader("user-agent".to_owned()), filled(says))
            .because(t.id, Part::NoRequestHeader("cookie".to_owned()), absent())
    })
}
