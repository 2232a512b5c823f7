//! `credentials-omitted`: the page's code asked without credentials.

use crate::causes::cookies::kept_back::{claim, kept_back};
use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::fixes::FixId;
use crate::session::cookie_rules::Withheld;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// You are signed in and the browser holds the cookie, but the page's code made this request without it.
    /// ## How we know
    /// A stored session cookie would have gone with the request and no rule kept it back; the request went to another origin by a script, and those carry cookies only where the code says so. Without a look at the store, other requests to the same host that carried the cookie only suggest it.
    /// ## What to do
    /// Nothing helps from outside; tell the site. Developers: fetch with `credentials: "include"` (or `withCredentials`), and allow the page's origin and credentials in the answer's CORS headers. A manifest wants `crossorigin="use-credentials"`.
    /// ## False alarms
    /// SameSite, third-party blocking and another host or path keep cookies back as well, and are named first. Browsers fetch a web app manifest without credentials even from their own origin: that one refusal harms nobody.
    /// ## References
    /// Fetch standard §2.2.5 (credentials mode), HTML standard §4.6.7.11 (manifest).
    CREDENTIALS_OMITTED = "credentials-omitted", group: NotSent, user_fix: ContactSite
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    if let Some(sibling) = facts.bare_manifest(t) {
        return Some(manifest(t, sibling));
    }
    if let Some(kept) = kept_back(facts, t, Withheld::CredentialsOmitted) {
        return Some(
            claim(t, &kept, "cause-credentials-omitted", "says-cookie-would-go")
                .because(t.id, Part::Browser, Message::new("says-other-origin"))
                .fix(FixId::ContactSite),
        );
    }
    t.refusal()?;
    let sibling = facts.sent_without(t)?;
    let cookie = facts.carried(sibling).next()?;
    let sentence =
        Message::new("cause-credentials-omitted").with("host", t.host()).with("cookie", cookie.name.clone());
    Some(
        Claim::new(Confidence::Likely, sentence, format!("{} {}", cookie.name, t.host()))
            .because(t.id, Part::NoRequestHeader("cookie".to_owned()), Message::new("says-no-cookie"))
            .because(t.id, Part::Browser, Message::new("says-other-origin"))
            .because(
                sibling.id,
                Part::RequestHeader("cookie".to_owned()),
                Message::new("says-cookie-accepted")
                    .with("cookie", cookie.name.clone())
                    .with("path", sibling.shown_path()),
            )
            .fix(FixId::ContactSite)
            .settled_by("settle-cookies"),
    )
}

/// The page works, and the icon and name of its app are missing: noise.
fn manifest(t: &Seen, sibling: &Seen) -> Claim {
    Claim::new(
        Confidence::Certain,
        Message::new("cause-credentials-omitted-manifest").with("path", t.shown_path()),
        format!("manifest {}", t.host()),
    )
    .because(t.id, Part::Browser, Message::new("says-manifest"))
    .because(t.id, Part::NoRequestHeader("cookie".to_owned()), Message::new("says-nothing-sent"))
    .because(sibling.id, Part::Status, Message::new("says-same-accepted").with("path", sibling.shown_path()))
    .harmless()
}
