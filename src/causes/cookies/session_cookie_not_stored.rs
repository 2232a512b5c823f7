//! `session-cookie-not-stored`: the browser refused the session cookie when it was set.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::cookies::RefusedSet;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::fixes::FixId;
use crate::session::cookie_rules::Refused;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The site handed out a session cookie that browsers must refuse, so the sign-in is forgotten at once.
    /// ## How we know
    /// The Set-Cookie line breaks a rule of the cookie standard, and the cookie was never stored or sent afterwards. Where nobody has tried to sign in, it is no more than possible.
    /// ## What to do
    /// Only the site can mend it, except where an old Secure cookie is in the way: then clear this site's cookies. Developers: the broken rule is named below.
    /// ## False alarms
    /// Exports list refused cookies like stored ones; what counts is the store and the later Cookie headers.
    /// ## References
    /// RFC 6265bis §5.7 (storage model), §4.1.3 (name prefixes).
    SESSION_COOKIE_NOT_STORED = "session-cookie-not-stored", group: Cookies, user_fix: ContactSite
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    // Blocking is the browser's choice, not a fault of the line.
    let refused = refused_before(facts, t).filter(|refused| refused.rule != Refused::ThirdPartyBlocked)?;
    let setter = facts.seen(refused.entry)?;
    let name = refused.set.cookie.name.clone();
    let confidence = match refused.confirmed {
        // A visitor's session: with it, too, nobody would be signed in.
        _ if !facts.in_login_loop(t) && !facts.turns_before(t).any(|seen| seen.role.is_of_a_sign_in()) => {
            Confidence::Possible
        }
        true => Confidence::Certain,
        false => Confidence::Likely,
    };
    let rule = rule(refused.rule);
    let claim = Claim::new(
        confidence,
        Message::new("cause-session-cookie-not-stored")
            .with("cookie", name.clone())
            .with("rule", Message::new(rule)),
        format!("{name} {}", setter.host()),
    )
    .because(
        setter.id,
        Part::ResponseHeader("set-cookie".to_owned()),
        Message::new("says-cookie-refused").with("cookie", name.clone()).with("rule", Message::new(rule)),
    )
    .because(
        t.id,
        Part::NoRequestHeader("cookie".to_owned()),
        Message::new("says-cookie-absent").with("cookie", name.clone()),
    )
    .about_cookie(&name);
    Some(match refused.rule {
        Refused::OverwriteSecure => claim.fix(FixId::ClearSiteCookies),
        _ => claim,
    })
}

/// The latest session cookie of the site of `t` that the browser refused, if one is what explains a refusal.
pub(super) fn refused_before<'s>(facts: &Facts<'s>, t: &Seen) -> Option<RefusedSet<'s>> {
    if t.refusal().is_none() && t.error.is_none() && !facts.in_login_loop(t) && !facts.bounced(t)
        || t.credential.is_some()
        || !t.lacks_session()
        || t.incomplete
    {
        return None;
    }
    // Another host's own cookie isn't missed here, but where both are part of one loop.
    let missed = |refused: &RefusedSet<'_>, setter: &Seen| {
        setter.url.host == t.url.host
            || refused.set.meant_for(t, setter)
            || setter.site == t.site && facts.in_login_loop(t)
    };
    facts
        .refused_sets(t)
        .find(|refused| facts.seen(refused.entry).is_some_and(|setter| missed(refused, setter)))
}

/// The message that names a rule.
fn rule(rule: Refused) -> &'static str {
    match rule {
        Refused::Empty => "rule-empty",
        Refused::ControlCharacter => "rule-control-character",
        Refused::TooLarge => "rule-too-large",
        Refused::DomainMismatch => "rule-domain-mismatch",
        Refused::PublicSuffix => "rule-public-suffix",
        Refused::SecureOnInsecure => "rule-secure-on-insecure",
        Refused::OverwriteSecure => "rule-overwrite-secure",
        Refused::SameSiteNoneInsecure => "rule-samesite-none-insecure",
        Refused::SameSiteCrossSite => "rule-samesite-cross-site",
        Refused::SecurePrefix => "rule-secure-prefix",
        Refused::HostPrefix => "rule-host-prefix",
        Refused::HttpPrefix => "rule-http-prefix",
        Refused::PartitionedInsecure => "rule-partitioned-insecure",
        Refused::HttpOnlyFromScript => "rule-httponly-from-script",
        Refused::CredentialsOmitted => "rule-credentials-omitted",
        Refused::ThirdPartyBlocked => "rule-third-party-blocked",
    }
}
