//! `csrf-token-mismatch`: the page's anti-forgery token no longer fits the session.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::forgery::{Misfit, Named};
use crate::evidence::pointer::Part;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::fixes::FixId;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// Each page gets a token that proves that a form was sent from it. This one has none, or one from before the session changed; the sign-in may be fine.
    /// ## How we know
    /// The status is 419, or the answer's code names the check. Prose alone only suggests it, unless the request shows that the token can't fit: none was sent, or its cookie was another one when the page was loaded.
    /// ## What to do
    /// Reload the page and send the form again; copy what you typed first. Where a reload doesn't help, only the site can.
    /// ## False alarms
    /// Checks of where a request came from speak of forgery too, and a session cookie that is missing takes the token with it.
    /// ## References
    /// OWASP Cross-Site Request Forgery Prevention Cheat Sheet; Laravel 419, Django csrf_403, Rails InvalidAuthenticityToken.
    CSRF_TOKEN_MISMATCH = "csrf-token-mismatch", group: Cookies, user_fix: ReloadPage
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    t.refusal()?;
    // The way back from a login provider has a check of its own, which also calls itself so.
    if t.filter.is_some() || matches!(t.role, Role::Callback | Role::Preflight) {
        return None;
    }
    let named = t.names_forgery();
    let origin = t.names_origin();
    let carried = t.anti_forgery.as_ref();
    let misfit = facts.forgery_misfit(t);
    let empty = carried.is_some_and(|it| it.empty_400);
    let usual = carried.is_some_and(|it| it.token.is_some()) || t.forgery_cookie().is_some();
    let confidence = match named {
        _ if origin.is_some() => return None,
        Some(Named::Code(_)) => Confidence::Certain,
        _ if t.status == 419 && carried.is_some() && (usual || named.is_some()) => Confidence::Certain,
        // A cookie that is gone was maybe never stored.
        Some(Named::Prose) if misfit.as_ref().is_some_and(|misfit| !misfit.gone(t)) => Confidence::Certain,
        Some(Named::Prose) => Confidence::Likely,
        None if t.status == 419 || empty || facts.lacks_forgery_token(t) => Confidence::Likely,
        None if facts.may_lack_forgery_token(t) => Confidence::Possible,
        None => return None,
    };
    let fits = facts.forgery_token_fits(t);
    let nowhere = t.origin.as_deref() == Some("null");
    let session_gone = t.role != Role::SignIn
        && t.session_cookies().next().is_none()
        && (facts.ended(t).is_some() || !facts.kept_back(t).is_empty());
    let by_code = matches!(named, Some(Named::Code(_)));
    let confidence =
        if session_gone || (fits || nowhere) && !by_code { Confidence::Possible } else { confidence };
    let sentence = Message::new("cause-csrf-token-mismatch").with("host", t.host());
    let mut claim = Claim::new(confidence, sentence, t.host()).because_status(t);
    match named {
        Some(Named::Code(code)) => claim = claim.because_code(t, code),
        Some(Named::Prose) => {
            claim =
                claim.because(t.id, Part::ResponseBody(String::new()), Message::new("says-names-forgery"));
        }
        None if empty => {
            claim =
                claim.because(t.id, Part::ResponseBody(String::new()), Message::new("says-empty-refusal"));
        }
        None => {}
    }
    match &misfit {
        Some(Misfit::Absent) => {
            claim = claim.because(t.id, Part::RequestBody, Message::new("says-no-forgery-token"));
        }
        Some(misfit @ Misfit::Changed { page, cookie }) if misfit.gone(t) => {
            let filled = |id| Message::new(id).with("cookie", cookie.clone());
            if t.role == Role::SignIn {
                let given = Part::ResponseHeader("set-cookie".to_owned());
                claim = claim.because(page.id, given, filled("says-visitor-cookie"));
            }
            let gone = Part::RequestHeader("cookie".to_owned());
            claim = claim.because(t.id, gone, filled("says-cookie-absent"));
        }
        Some(Misfit::Changed { page, cookie }) => {
            let then = match page.sets(cookie) {
                Some(_) => Part::ResponseHeader("set-cookie".to_owned()),
                None => Part::RequestHeader("cookie".to_owned()),
            };
            claim = claim.because(
                page.id,
                then,
                Message::new("says-changed-since-page").with("cookie", cookie.clone()),
            );
        }
        None => {}
    }
    if let Some(other) = facts.accepted_with_forgery_token(t).filter(|_| misfit.is_some()) {
        let says = Message::new("says-sibling-forgery").with("path", other.shown_path());
        claim = claim.because(other.id, Part::Status, says);
    }
    if fits {
        claim =
            claim.although(t.id, Part::RequestHeader("cookie".to_owned()), Message::new("says-forgery-fits"));
    }
    Some(
        if reload_failed(facts, t, misfit.as_ref()) { claim.fix(FixId::ContactSite) } else { claim }
            .settled_by("settle-log"),
    )
}

/// A reload was tried and didn't help, or can't: the page has the cookie and leaves the token out.
fn reload_failed(facts: &Facts<'_>, t: &Seen, misfit: Option<&Misfit<'_>>) -> bool {
    let page = facts.page_before(t);
    let refused_before = facts.before(t).any(|seen| {
        seen.same_route(t) && seen.refusal().is_some() && page.is_some_and(|page| page.started > seen.started)
    });
    let forgets = matches!(misfit, Some(Misfit::Absent))
        && t.data
        && t.forgery_cookie().is_some()
        && page.is_some_and(|page| {
            page.set.iter().any(|set| t.forgery_cookie().is_some_and(|own| own.name == set.cookie.name))
                || page.cookies.iter().any(|sent| t.forgery_cookie().is_some_and(|own| own.name == sent.name))
        });
    refused_before || forgets
}
