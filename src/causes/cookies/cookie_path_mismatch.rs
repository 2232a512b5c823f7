//! `cookie-path-mismatch`: stored for another path.

use super::kept_back::{claim, kept_back};
use crate::causes::{Claim, declare_cause};
use crate::evidence::facts::Facts;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::fixes::FixId;
use crate::session::cookie_rules::Withheld;

declare_cause! {
    /// ## What it means
    /// The session cookie is stored, but only for another part of the site, so it isn't sent here.
    /// ## How we know
    /// The stored cookie's path doesn't cover the path of the refused request.
    /// ## What to do
    /// Only the site can mend it. Developers: set the cookie with `Path=/`, or with a path that covers every route that needs it.
    /// ## False alarms
    /// Two apps on one host keep their sessions apart on purpose; then this one simply isn't signed in.
    /// ## References
    /// RFC 6265bis §5.1.4 (path matching).
    COOKIE_PATH_MISMATCH = "cookie-path-mismatch", group: Cookies, user_fix: ContactSite
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let kept = kept_back(facts, t, Withheld::Path)?;
    // This part of the host has a session of its own; a renewal needs the very cookie that is kept for it.
    let own = |seen: &Seen| {
        let set = if t.role == Role::Renewal { seen.sets(&kept.cookie.name) } else { seen.set_session() };
        set.is_some_and(|set| set.meant_for(t, seen))
    };
    if facts.host(t).any(|seen| seen.started <= t.started && own(seen)) {
        return None;
    }
    Some(claim(t, &kept, "cause-cookie-path-mismatch", "says-cookie-path").fix(FixId::ContactSite))
}
