//! `token-rejected`: well formed and in date, refused without a visible reason.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::outcome::Refusal;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::evidence::step_up::ClaimsAsked;
use crate::evidence::tokens::{Family, TokenFacts};
use crate::evidence::told::Tells;
use crate::fixes::FixId;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The server no longer accepts this token, though nothing in it shows why: revoked, signed out elsewhere, password changed, keys replaced.
    /// ## How we know
    /// The token is well formed and in date, and the server refuses it; nothing that the browser can see explains it.
    /// ## What to do
    /// Sign in again. If that doesn't help, the site's servers may not know the key that signs its tokens: send the report.
    /// ## False alarms
    /// A missing right, another service's refusal passed on, or a filter in front of the app answer in the same way.
    /// ## References
    /// RFC 6750 §3.1 (`invalid_token`), RFC 7009.
    TOKEN_REJECTED = "token-rejected", group: Token, user_fix: SignInAgain
}

/// Parts of codes that mean something else.
const OTHER: &str = "\
    mfa|otp|2fa|step_up|user_authentication|rate|limit|lock|disabl|ban|captcha|csrf|origin|api_key|\
    scope|sso|permission|access_denied|forbidden|dpop";

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let refusal = t.refusal()?;
    let credential = t.credential.as_ref()?;
    let token = matches!(credential.family, Family::Token | Family::Dpop);
    if !token || t.role == Role::SignIn {
        return None;
    }
    let told = t.tells(Tells::Rejected);
    let with_same = || facts.accepted_with_token(t, credential.fingerprint);
    let elsewhere = facts.accepted_with_token_after(t, credential.fingerprint);
    let other =
        t.code_with(OTHER).is_some() || t.throttled || t.filter.is_some() || !credential.faults.is_empty();
    // An API that doesn't ask for the session's state goes on accepting the token of one that has ended.
    let state = t.tells_of_an_end();
    let confidence = match refusal {
        _ if other || elsewhere.is_some() && !state => Confidence::Possible,
        _ if state || t.claims_asked() == Some(ClaimsAsked::Newer) => Confidence::Likely,
        Refusal::Unauthorized | Refusal::Special | Refusal::InBody => Confidence::Likely,
        Refusal::Forbidden | Refusal::Challenged | Refusal::Endpoint if told.is_some() => Confidence::Likely,
        Refusal::Forbidden | Refusal::Challenged => Confidence::Possible,
        _ => return None,
    };
    let before = with_same().find(|other| other.started < t.started);
    let ended = credential.readable().is_some_and(|token| token.ended(t.judged_at()));
    let sentence = match told {
        _ if ended => "cause-token-rejected-ended",
        // It can't be read and was never seen to be good: whether it has run out isn't known.
        Some(_) if credential.readable().is_none() && before.is_none() && !state => {
            "cause-token-rejected-silently"
        }
        Some(_) => "cause-token-rejected",
        None => "cause-token-rejected-silently",
    };
    let mut claim =
        Claim::new(confidence, Message::new(sentence).with("host", t.host()), facts.credential_name(t))
            .because_status(t);
    if let Some(told) = told {
        claim = claim.told(t, told);
    }
    if let Some((exp, at)) = credential.readable().and_then(TokenFacts::expires).zip(t.judged_at())
        && exp > at
    {
        claim = claim.claim(t, "exp", Message::new("says-in-date").with("exp", exp));
    }
    if let Some(before) = before {
        claim = claim.because_accepted(before, "says-accepted-before");
    }
    if let Some(other) = elsewhere {
        claim = claim.although_accepted(other);
    }
    // What a sign-in has just given is refused: another sign-in gives the same.
    Some(if facts.just_handed_out(t) && with_same().next().is_none() {
        claim.fix(FixId::ContactSite)
    } else {
        claim
    })
}
