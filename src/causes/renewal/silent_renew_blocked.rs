//! `silent-renew-blocked`: the browser kept the provider's cookies from the hidden frame that renews.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::renewals::{End, Means};
use crate::evidence::seen::Seen;
use crate::fixes::FixId;
use crate::session::cookie_rules::Withheld;
use crate::words::Message;

use super::tried::{shown, subject, tried};

declare_cause! {
    /// ## What it means
    /// The site renews your sign-in through a hidden frame of its sign-in provider. The browser didn't give the provider's cookies to that frame, so the provider didn't recognise you.
    /// ## How we know
    /// `prompt=none` was answered `login_required`, a session cookie of the provider is stored, and it wasn't sent because the frame lies in another site's page. Where the store wasn't looked at, an earlier sign-in at the provider and a request without cookies only suggest it.
    /// ## What to do
    /// If the cookie is SameSite=None: allow third-party cookies for the site. Else only the site can mend it: renew by refresh token, or put provider and app under one domain.
    /// ## False alarms
    /// No provider cookie at all is a first visit; one that was sent, or that had worked before and expired, shows that the provider's own session ended.
    /// ## References
    /// OpenID Connect Core §3.1.2.6, RFC 6265bis §5.6 (third-party cookies).
    SILENT_RENEW_BLOCKED = "silent-renew-blocked", group: Renewal, user_fix: AllowCookies
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let refused =
        tried(facts, t).filter(|tried| tried.with == Means::Provider && tried.end == End::Refused)?;
    let at = refused.seen;
    let blocked = facts.stayed_back(at);
    let kept = blocked.first();
    let any_sent = at.session_cookies().next().is_some();
    let worked = facts.silent_success_before(at).is_some();
    let denied = facts.storage_access(at) == Some("none");
    let signed_in = facts.provider_session_before(at);
    let confidence = match kept {
        Some(kept) if kept.confirmed && !worked => Confidence::Certain,
        Some(_) => Confidence::Likely,
        // It had worked in this browser, or the provider got its cookie.
        None if worked || any_sent && !denied => return None,
        None if facts.provider_cookie_gone(at) => return None,
        None if facts.in_foreign_frame(at) && (signed_in.is_some() || denied) => Confidence::Likely,
        None => Confidence::Possible,
    };
    let sentence = Message::new("cause-silent-renew-blocked").with("host", at.host());
    let mut claim = shown(Claim::new(confidence, sentence, subject(facts, at)), t, at);
    for kept in blocked.iter().take(3) {
        let says = match kept.rule {
            Withheld::SameSite => "says-cookie-samesite",
            _ => "says-cookie-third-party",
        };
        claim = claim
            .because_session(
                Part::Jar(kept.cookie.name.clone()),
                Message::new(says).with("cookie", kept.cookie.name.clone()),
            )
            .about_cookie(&kept.cookie.name);
    }
    if kept.is_none() {
        claim =
            claim.because(at.id, Part::NoRequestHeader("cookie".to_owned()), Message::new("says-no-cookie"));
    }
    if denied {
        claim = claim.because(
            at.id,
            Part::RequestHeader("sec-fetch-storage-access".to_owned()),
            Message::new("says-storage-denied"),
        );
    }
    if let Some(signed_in) = signed_in {
        claim = claim.because(signed_in.id, Part::Url, Message::new("says-provider-session"));
    }
    let same_site = kept.is_some_and(|kept| kept.rule == Withheld::SameSite);
    Some(if same_site { claim.fix(FixId::ContactSite) } else { claim }.settled_by("settle-cookies"))
}
