//! `response-headers-too-large`: the sign-in's answer is larger than the proxy takes.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The app answered the sign-in, but the proxy in front of it threw the answer away, most likely since its cookies are larger than the proxy takes. So nothing was stored.
    /// ## How we know
    /// Only the sign-in or the way back from the login provider is answered 502 by the proxy, with its own page, while the same host answers everything else; no session cookie came through. That suggests it; only a smaller answer that gets through could prove it.
    /// ## What to do
    /// Only the site can mend it. Owners: enlarge the proxy's buffers (`proxy_buffer_size`, `proxy_busy_buffers_size` in nginx). Developers: keep tokens and groups out of the cookie.
    /// ## False alarms
    /// An app that crashes at the sign-in or a login provider that fails looks the same from outside; the proxy's log tells.
    /// ## References
    /// RFC 9110 §15.6.3 (502).
    RESPONSE_HEADERS_TOO_LARGE = "response-headers-too-large", group: Cookies, user_fix: ContactSite
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let (lost, works) = facts.lost_sign_in_before(t)?;
    let filled = |id| Message::new(id).with("host", lost.host()).with("path", works.shown_path());
    let claim = Claim::new(Confidence::Likely, filled("cause-response-headers-too-large"), lost.host())
        .because_status(lost)
        .because(lost.id, Part::ResponseBody(String::new()), filled("says-proxy-page"))
        .because(lost.id, Part::NoResponseHeader("set-cookie".to_owned()), filled("says-no-session-set"))
        .because(works.id, Part::Status, filled("says-host-answers"));
    let claim = if lost.id == t.id { claim } else { claim.because_status(t).also(lost.id) };
    Some(claim.settled_by("settle-proxy-log"))
}
