//! `cookie-secure-on-http`: a Secure cookie and an http address.

use super::kept_back::{claim, kept_back};
use crate::causes::{Claim, declare_cause};
use crate::evidence::facts::Facts;
use crate::evidence::seen::Seen;
use crate::fixes::FixId;
use crate::session::cookie_rules::Withheld;

declare_cause! {
    /// ## What it means
    /// You are signed in over https, but this address is http, where the browser doesn't send such a cookie.
    /// ## How we know
    /// The stored session cookie has the Secure attribute, and the refused request went over plain http.
    /// ## What to do
    /// Open the address with https. Site owners: redirect http to https, and add HSTS.
    /// ## False alarms
    /// Loopback addresses count as secure.
    /// ## References
    /// RFC 6265bis §5.8.3 (retrieval), §4.1.2.5.
    COOKIE_SECURE_ON_HTTP = "cookie-secure-on-http", group: Cookies, user_fix: CheckUrl
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let kept = kept_back(facts, t, Withheld::Secure)?;
    Some(claim(t, &kept, "cause-cookie-secure-on-http", "says-cookie-secure").fix(FixId::CheckUrl))
}
