//! `cookie-domain-mismatch`: stored for another host of the site.

use super::kept_back::{claim, kept_back};
use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::fixes::FixId;
use crate::session::cookie_rules::Withheld;

declare_cause! {
    /// ## What it means
    /// You are signed in on another host name of this site, and its cookie isn't meant for this one.
    /// ## How we know
    /// A session cookie is stored for another host of the same site (host-only, or another subdomain), and none for this one. Where the refusal asks for a token, it is likely at most.
    /// ## What to do
    /// Use the address where you signed in (with or without "www"). Developers: sign in on this host too, or set the cookie for the parent domain.
    /// ## False alarms
    /// A login provider on a sibling host keeps a session of its own, which this host never gets and doesn't need.
    /// ## References
    /// RFC 6265bis §5.1.3 (domain matching), §5.7 (host-only-flag).
    COOKIE_DOMAIN_MISMATCH = "cookie-domain-mismatch", group: Cookies, user_fix: CheckUrl
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let kept = kept_back(facts, t, Withheld::Domain)?;
    // A login provider's own session isn't meant for this host, and a host with a session or a token of
    // its own isn't waiting for a sibling's.
    let provider = facts.site(t).any(|seen| {
        seen.url.host == kept.cookie.domain
            && matches!(seen.role, Role::Authorize | Role::SilentAuthorize | Role::CodeExchange)
    });
    let own = facts.host(t).any(|seen| {
        seen.set_session().is_some() || seen.session_cookies().next().is_some() || seen.credential.is_some()
    });
    // A session cookie that was handed out here without a sign-in may be anybody's: every visitor gets one.
    let on_its_host = || facts.site(t).filter(|seen| seen.url.host == kept.cookie.domain);
    let named = |name: &str| name == kept.cookie.name;
    let handed_out = on_its_host().any(|seen| seen.set.iter().any(|set| named(&set.cookie.name)));
    let signed_in = on_its_host().any(|seen| {
        let signs_in = matches!(seen.role, Role::SignIn | Role::Callback) && seen.refusal().is_none();
        let knows = seen.role == Role::Probe && seen.accepted();
        signs_in || knows && seen.cookies.iter().any(|cookie| named(&cookie.name))
    });
    // This host has a cookie of its own, and the page's code asked without it.
    let omitted = facts
        .kept_back(t)
        .iter()
        .any(|other| other.rule == Withheld::CredentialsOmitted && other.confirmed && other.cookie.http_only);
    if provider || own || omitted || handed_out && !signed_in {
        return None;
    }
    let mut claim =
        claim(t, &kept, "cause-cookie-domain-mismatch", "says-cookie-domain").fix(FixId::CheckUrl);
    if !signed_in {
        claim.confidence = Confidence::Possible;
    } else if t.asks_for_header() {
        claim.confidence = Confidence::Likely;
    }
    Some(claim)
}
