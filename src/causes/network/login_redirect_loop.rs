//! `login-redirect-loop`: page and login keep sending the browser to each other.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::fixes::FixId;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The page sends you to the login, the login sends you back, without end. The login believes you are signed in, the page doesn't.
    /// ## How we know
    /// The same two addresses redirect to each other at least twice, one of them a login, and no cause behind it is visible.
    /// ## What to do
    /// If an old cookie is being sent, clear this site's cookies and sign in. Else only the site can mend it. A password is never the reason.
    /// ## False alarms
    /// It is nearly always the effect of another fault, such as a cookie that isn't stored or sent; that one is named instead where it shows.
    /// ## References
    /// Fetch standard §4.4 (redirect count).
    LOGIN_REDIRECT_LOOP = "login-redirect-loop", group: Network, user_fix: ClearSiteCookies
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let rounds = facts.login_loop(t)?;
    let old_cookie = t.session_cookies().next();
    let too_many = facts.gave_up_redirecting(t);
    let confidence = if too_many.is_some() || rounds >= 3 { Confidence::Certain } else { Confidence::Likely };
    let mut claim = Claim::new(
        confidence,
        Message::new("cause-login-redirect-loop").with("host", t.host()),
        format!("loop {}", t.site),
    )
    .because(t.id, Part::ResponseHeader("location".to_owned()), Message::new("says-sent-to-login"))
    .because(t.id, Part::Url, Message::new("says-rounds").with("rounds", rounds));
    if let Some(error) = too_many {
        claim = claim.because(error.id, Part::Error, Message::new("says-too-many-redirects"));
    }
    Some(match old_cookie {
        Some(cookie) => claim
            .because(
                t.id,
                Part::RequestHeader("cookie".to_owned()),
                Message::new("says-cookie-in-loop").with("cookie", cookie.name.clone()),
            )
            .about_cookie(&cookie.name),
        None => claim.fix(FixId::ContactSite),
    })
}
