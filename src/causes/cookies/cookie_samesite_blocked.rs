//! `cookie-samesite-blocked`: SameSite kept it back on a cross-site request.

use super::kept_back::{claim, kept_back};
use crate::causes::{Claim, declare_cause};
use crate::evidence::facts::Facts;
use crate::evidence::seen::Seen;
use crate::session::cookie_rules::Withheld;

declare_cause! {
    /// ## What it means
    /// You are signed in, but this request came from another site, and the cookie says that it must not go along then.
    /// ## How we know
    /// The stored session cookie is Strict or Lax (or says nothing, which counts as Lax), and the request's headers say cross-site.
    /// ## What to do
    /// Type the address or open it from a bookmark; reloading keeps the other site's context. Developers: Lax for pages people are sent to, `None; Secure` for real cross-site use.
    /// ## False alarms
    /// Blocked third-party cookies look the same, but concern cookies with `SameSite=None`.
    /// ## References
    /// RFC 6265bis §5.2 (same-site requests), §5.6.7.
    COOKIE_SAMESITE_BLOCKED = "cookie-samesite-blocked", group: Cookies, user_fix: CheckUrl
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let kept = kept_back(facts, t, Withheld::SameSite)?;
    Some(claim(t, &kept, "cause-cookie-samesite-blocked", "says-cookie-samesite"))
}
