//! `signin-callback-failed`: the way back from the login provider broke.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::letters::listed;
use crate::evidence::pointer::Part;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::fixes::FixId;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The sign-in provider and the site didn't agree on the end of your sign-in: what the site had remembered at its beginning was gone, too old, used already, or the address to come back to isn't allowed.
    /// ## How we know
    /// The callback, the code exchange or the provider's sign-in page was refused with a code of that kind (`invalid_grant`, `redirect_uri_mismatch`, a state or nonce error), or the cookie that the site set at the beginning wasn't sent back. A callback that fails without a code only suggests it.
    /// ## What to do
    /// Begin the sign-in again from the site's own page, in one tab, without going back or reloading. If it fails again, only the site can mend it.
    /// ## False alarms
    /// `invalid_client` is about the app; an error of the server is an outage; a cookie that a rule kept back is named for its rule.
    /// ## References
    /// RFC 6749 §4.1.2.1, §5.2 and §10.12, RFC 7636 §4.6, OpenID Connect Core §3.1.3.7.
    SIGNIN_CALLBACK_FAILED = "signin-callback-failed", group: Renewal, user_fix: SignInAgain
}

/// Codes of the flow itself.
const CODES: &str = "\
    invalid_grant|invalid_request|invalid_scope|invalid_redirect_uri|redirect_uri_mismatch|\
    bad_verification_code|expired_token|unsupported_response_type|unsupported_response_mode|\
    unsupported_grant_type|request_not_supported|invalid_target|invalid_request_object|\
    invalid_request_uri|consent_required";
/// Parts of codes of libraries and apps.
const PARTS: &str = "\
    state|nonce|pkce|verifier|csrf|correlation|callback|redirect_uri|auth_code|saml|inresponseto|\
    flow_expired|invalid_code|code_expired|code_used|oauth_error";
/// The same in prose.
const WORDS: &str = "\
    state|nonce|verifier|pkce|csrf|correlation|redirect_uri|redirect uri|code was already|\
    code is invalid|code has expired|authorization code|inresponseto|assertion|callback|\
    authorization request details";

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    if let Some(claim) = broken(facts, t) {
        return Some(claim);
    }
    // Nobody is signed in because that sign-in broke.
    let anonymous =
        t.refusal().is_some() && !t.has_credentials() && matches!(t.role, Role::Plain | Role::Probe);
    let callback = facts.broken_callback_before(t).filter(|_| anonymous)?;
    let claim = broken(facts, callback).filter(|claim| claim.confidence > Confidence::Possible)?;
    Some(claim.because_status(t).also(callback.id))
}

fn broken(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let of_flow = matches!(t.role, Role::Callback | Role::CodeExchange | Role::Authorize)
        || t.shows_flow_error()
        || t.authorization_answer().is_some() && t.role != Role::SilentAuthorize;
    let unexchanged = facts.never_exchanged(t);
    let taken = facts.led_nowhere(t);
    let ends_here = unexchanged || taken.is_some();
    let broken = t.refusal().is_some() || t.role == Role::Callback && t.status >= 400 || ends_here;
    let others = "invalid_client|unauthorized_client|temporarily_unavailable|server_error|use_dpop_nonce";
    if !of_flow || !broken || t.code(others).is_some() || t.filter.is_some() || t.throttled {
        return None;
    }
    let cookie_gone = facts.flow_cookie_gone(t);
    // A rule of the browser kept the app's cookie back: it is named for that.
    let kept = t.role == Role::Callback && taken.is_none() && !facts.kept_back(t).is_empty();
    let code = t.code(CODES).or_else(|| t.code_with(PARTS));
    let prose = t.says(WORDS);
    let denied = t.code("access_denied|login_required|interaction_required").is_some();
    let confidence = if kept || denied {
        Confidence::Possible
    } else if code.is_some() && (t.role != Role::Callback || t.status < 500)
        || cookie_gone.is_some()
        || facts.code_again(t)
    {
        Confidence::Certain
    } else if matches!(t.status, 502..=504) {
        Confidence::Possible
    } else {
        Confidence::Likely
    };
    let sentence = Message::new("cause-signin-callback-failed").with("host", t.host());
    let mut claim = Claim::new(confidence, sentence, format!("callback {}", t.site)).because_status(t);
    if let Some(code) = code {
        claim = claim.because_code(t, code);
    } else if prose {
        claim = claim.in_words(t, Message::new("says-in-words"));
    }
    if let Some((setter, name)) = cookie_gone {
        claim = claim.because(
            setter.id,
            Part::ResponseHeader("set-cookie".to_owned()),
            Message::new("says-flow-cookie-set").with("cookie", name.clone()),
        );
        claim = claim.because(
            t.id,
            Part::NoRequestHeader("cookie".to_owned()),
            Message::new("says-cookie-absent").with("cookie", name),
        );
    }
    if let Some(name) = taken {
        let says = Message::new("says-cookie-deleted").with("cookie", name);
        claim = claim.because(t.id, Part::ResponseHeader("set-cookie".to_owned()), says);
    }
    if unexchanged {
        claim = claim.because(t.id, Part::Timing, Message::new("says-never-exchanged"));
    }
    if facts.code_again(t) {
        claim = claim.because(t.id, Part::Url, Message::new("says-code-again"));
    }
    // A code that has ended or was used is had anew by signing in anew.
    let spent = ["invalid_grant", "expired_token", "bad_verification_code"];
    let fixed =
        code.map(|code| code.word.as_str()).is_some_and(|word| !spent.contains(&word) && listed(CODES, word));
    // What is wrong with the request itself, or went wrong twice, comes again.
    let again = facts
        .all()
        .filter(|seen| {
            (seen.started, seen.id) < (t.started, t.id) && seen.role == t.role && seen.same_path(t)
        })
        // RFC 8628 §3.5: to be told to wait is no failure.
        .filter(|seen| seen.code("authorization_pending|slow_down").is_none())
        .any(|seen| seen.refusal().is_some() || seen.status >= 400);
    Some(if fixed || again { claim.fix(FixId::ContactSite) } else { claim })
}
