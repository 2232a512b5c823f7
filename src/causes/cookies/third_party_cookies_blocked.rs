//! `third-party-cookies-blocked`: the browser keeps cookies from requests to another site than the page's.

use super::kept_back::{claim, kept_back};
use super::session_cookie_not_stored::refused_before;
use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::fixes::FixId;
use crate::http::set_cookie::SameSite;
use crate::session::cookie_rules::{Refused, Withheld};
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The page asks another site for something that needs your sign-in there, and the browser doesn't let that site use its cookies inside this page.
    /// ## How we know
    /// The cookie is stored, made for use across sites (SameSite=None; Secure), and wasn't sent; the browser says that such cookies are blocked, for the request (Sec-Fetch-Storage-Access) or in its settings. Or it lies in another page's partition, or was refused for this reason when it was set.
    /// ## What to do
    /// Allow third-party cookies for this page, if you trust both sites. Site owners: serve both under one domain, ask for storage access, or use partitioned cookies (CHIPS).
    /// ## False alarms
    /// With SameSite=Lax or Strict the cookie wouldn't go there in any browser, and allowing cookies can't help. A request made without credentials carries none either.
    /// ## References
    /// Storage Access API §3, RFC 6265bis §5.2, CHIPS (cookies having independent partitioned state).
    THIRD_PARTY_COOKIES_BLOCKED = "third-party-cookies-blocked", group: Cookies, user_fix: AllowCookies
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    if let Some(kept) = kept_back(facts, t, Withheld::ThirdPartyBlocked) {
        let mut claim = claim(t, &kept, "cause-third-party-cookies-blocked", "says-cookie-for-others");
        let told = facts
            .session
            .exchanges
            .get(t.id.0)
            .is_some_and(|exchange| exchange.request_headers.has("sec-fetch-storage-access"));
        claim = if told {
            claim.because(
                t.id,
                Part::RequestHeader("sec-fetch-storage-access".to_owned()),
                Message::new("says-storage-access"),
            )
        } else {
            claim.because_session(Part::Browser, Message::new("says-browser-blocks"))
        };
        // A cookie that isn't meant for other sites' pages stays away whatever the setting.
        let fix = match kept.cookie.same_site {
            SameSite::None => FixId::AllowCookies,
            _ => FixId::ContactSite,
        };
        return Some(claim.fix(fix).settled_by("settle-allow-cookies"));
    }
    if let Some(kept) = kept_back(facts, t, Withheld::Partition) {
        let claim = claim(t, &kept, "cause-third-party-cookies-partition", "says-cookie-partition");
        return Some(claim.fix(FixId::ContactSite));
    }
    let refused = refused_before(facts, t).filter(|refused| refused.rule == Refused::ThirdPartyBlocked)?;
    let setter = facts.seen(refused.entry)?;
    let name = refused.set.cookie.name.clone();
    let confidence = if refused.confirmed { Confidence::Certain } else { Confidence::Likely };
    let filled = |id| Message::new(id).with("cookie", name.clone()).with("host", setter.host());
    Some(
        Claim::new(confidence, filled("cause-third-party-cookies-blocked"), format!("{name} {}", t.host()))
            .because(
                setter.id,
                Part::ResponseHeader("set-cookie".to_owned()),
                filled("says-cookie-refused").with("rule", Message::new("rule-third-party-blocked")),
            )
            .because(t.id, Part::NoRequestHeader("cookie".to_owned()), filled("says-cookie-absent"))
            .about_cookie(&name)
            .settled_by("settle-allow-cookies"),
    )
}
