//! `token-rejected`: well formed and in date, refused without a visible reason.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::outcome::Refusal;
use crate::evidence::pointer::Part;
use crate::evidence::role::Role;
use crate::evidence::seen::{CodePlace, Seen};
use crate::evidence::tokens::Family;
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

/// Words for machines that mean this and nothing else.
const CODES: &[&str] = &[
    "invalid_token",
    "token_revoked",
    "revoked_token",
    "token_invalid",
    "token_not_valid",
    "invalid_access_token",
    "invalid_auth",
    "invalid-jwt",
    "bad_jwt",
    "session_not_found",
    "token_inactive",
    "auth/id-token-revoked",
    "invalidauthenticationtoken",
];
/// Parts of codes that mean something else.
const OTHER: &[&str] = &[
    "mfa",
    "otp",
    "2fa",
    "step_up",
    "user_authentication",
    "rate",
    "limit",
    "lock",
    "disabl",
    "ban",
    "captcha",
    "csrf",
    "origin",
    "api_key",
    "scope",
    "sso",
    "permission",
    "access_denied",
    "forbidden",
    "dpop",
];

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let refusal = t.refusal()?;
    let credential = t.credential.as_ref()?;
    let token = matches!(credential.family, Family::Token | Family::Dpop);
    if !token || t.role == Role::SignIn {
        return None;
    }
    let code = t.code(CODES);
    let prose = t.says(&["revoked", "invalid token", "token is invalid", "could not validate credentials"]);
    let elsewhere =
        facts.accepted_with_token(t, credential.fingerprint).find(|other| other.started > t.started);
    let other =
        t.code_with(OTHER).is_some() || t.throttled || t.filter.is_some() || !credential.faults.is_empty();
    let confidence = match refusal {
        _ if other || elsewhere.is_some() => Confidence::Possible,
        Refusal::Unauthorized | Refusal::Special => Confidence::Likely,
        Refusal::Forbidden | Refusal::Challenged | Refusal::Endpoint | Refusal::InBody
            if code.is_some() || prose =>
        {
            Confidence::Likely
        }
        Refusal::InBody => Confidence::Likely,
        Refusal::Forbidden | Refusal::Challenged => Confidence::Possible,
        _ => return None,
    };
    let sentence =
        if code.is_some() || prose { "cause-token-rejected" } else { "cause-token-rejected-silently" };
    let mut claim =
        Claim::new(confidence, Message::new(sentence).with("host", t.host()), facts.credential_name(t))
            .because(t.id, Part::Status, Message::new("says-status").with("status", usize::from(t.status)));
    if let Some(code) = code {
        let part = match &code.place {
            CodePlace::Body(path) => Part::ResponseBody(path.clone()),
            _ => Part::ResponseHeader("www-authenticate".to_owned()),
        };
        claim = claim.because(t.id, part, Message::new("says-code").with("code", code.written.clone()));
    }
    if let Some((exp, at)) =
        credential.readable().and_then(crate::evidence::tokens::TokenFacts::expires).zip(t.judged_at())
        && exp > at
    {
        claim =
            claim.because(t.id, Part::Claim("exp".to_owned()), Message::new("says-in-date").with("exp", exp));
    }
    let before = facts.accepted_with_token(t, credential.fingerprint).find(|other| other.started < t.started);
    if let Some(before) = before {
        claim = claim.because(
            before.id,
            Part::Status,
            Message::new("says-accepted-before").with("path", before.url.path.clone()),
        );
    }
    if let Some(other) = elsewhere {
        claim = claim.although(
            other.id,
            Part::Status,
            Message::new("says-same-accepted").with("path", other.url.path.clone()),
        );
    }
    Some(claim)
}
