//! `logout-triggered-by-prefetch`: the browser or the site fetched a sign-out link ahead of time.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// You were signed out without having asked for it: the browser or the site fetched the sign-out link ahead of time, and that alone signs out.
    /// ## How we know
    /// A request that names itself a prefetch was answered with a deletion of the session cookie, or went to a sign-out address and was carried out, and the session is refused since.
    /// ## What to do
    /// Sign in again. Developers: sign out by POST only, never by following a link; mark such links so that routers don't prefetch them.
    /// ## False alarms
    /// A prefetch that was answered with an error or that left the session alone has ended nothing.
    /// ## References
    /// RFC 9110 §9.2.1 (safe methods), HTML standard (Sec-Purpose).
    LOGOUT_TRIGGERED_BY_PREFETCH = "logout-triggered-by-prefetch", group: Cookies, user_fix: SignInAgain
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    t.refusal()?;
    if t.credential.is_some() || matches!(t.role, crate::evidence::role::Role::SignIn) {
        return None;
    }
    let found = facts.prefetched_sign_out(t)?;
    let name = found.cookie.unwrap_or_default();
    let filled = |id| Message::new(id).with("cookie", name).with("path", found.by.shown_path());
    let confidence = if found.cookie.is_some() { Confidence::Certain } else { Confidence::Likely };
    let mut claim =
        Claim::new(confidence, filled("cause-logout-triggered-by-prefetch"), format!("prefetch {}", t.site))
            .because(found.by.id, Part::RequestHeader(found.header.to_owned()), filled("says-prefetch"));
    claim = match found.cookie {
        Some(name) => claim
            .because(
                found.by.id,
                Part::ResponseHeader("set-cookie".to_owned()),
                filled("says-cookie-deleted"),
            )
            .about_cookie(name),
        None => claim.because(found.by.id, Part::Url, filled("says-signs-out")),
    };
    Some(claim.because_status(t))
}
