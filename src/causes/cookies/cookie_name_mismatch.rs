//! `cookie-name-mismatch`: writer and reader in one site use different cookie names.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// One part of the site signs you in under one cookie name, another part looks for it under another: each works, and together they don't know you.
    /// ## How we know
    /// The same cookie is sent, unchanged, to both: an address that asks who is signed in answers with a user, and the page sends the browser to the sign-in at the same time. A name without the prefix that the site's https address calls for (`__Secure-`), or two names that differ in their hash only, proves it.
    /// ## What to do
    /// Only the site can mend it. Developers: use one name for writing and reading; behind a proxy that ends TLS tell the app its https address (`NEXTAUTH_URL`, `AUTH_URL`, the site address of WordPress).
    /// ## False alarms
    /// A page that wants a role sends away as well; there the account lacks a right.
    /// ## References
    /// RFC 6265bis §4.1.3 (name prefixes).
    COOKIE_NAME_MISMATCH = "cookie-name-mismatch", group: Cookies, user_fix: ContactSite
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    if !t.refuses_session() {
        return None;
    }
    if let Some((one, other)) = facts.two_hashes(t) {
        let filled = |id| Message::new(id).with("cookie", one.clone()).with("other", other.clone());
        return Some(
            Claim::new(
                Confidence::Likely,
                filled("cause-cookie-name-mismatch"),
                format!("names {}", t.host()),
            )
            .because(t.id, Part::RequestHeader("cookie".to_owned()), filled("says-two-hashes"))
            .because_status(t),
        );
    }
    let (cookie, probe) =
        facts.carried(t).find_map(|cookie| Some((cookie, facts.known_elsewhere(t, cookie)?)))?;
    let name = &cookie.name;
    let filled = |id| Message::new(id).with("cookie", name.clone()).with("path", probe.shown_path());
    // The library names its cookie by the scheme of the address that it believes in.
    let unprefixed = facts.lacks_prefix(t, name);
    let confidence = if unprefixed { Confidence::Certain } else { Confidence::Likely };
    let mut claim =
        Claim::new(confidence, filled("cause-cookie-name-mismatch"), format!("names {}", t.host()))
            .because(probe.id, Part::ResponseBody(String::new()), filled("says-user-known"))
            .because(t.id, Part::RequestHeader("cookie".to_owned()), filled("says-same-cookie"));
    if unprefixed {
        claim = claim.because(t.id, Part::RequestHeader("cookie".to_owned()), filled("says-no-prefix"));
    }
    Some(claim.because_status(t).about_cookie(name).settled_by("settle-cookie-names"))
}
