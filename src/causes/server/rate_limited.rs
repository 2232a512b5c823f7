//! `rate-limited`: too many tries in too short a time.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::fixes::FixId;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The server counts requests and refuses more of them for a while. The sign-in itself may be fine.
    /// ## How we know
    /// The status is 429, or the refusal carries Retry-After, a rate limit with nothing left, or a code that says so.
    /// ## What to do
    /// Wait as long as the answer says, then try once. Trying on prolongs the wait.
    /// ## False alarms
    /// A lock of the account needs somebody to unlock it; a bot filter wants a check, not a wait.
    /// ## References
    /// RFC 6585 §4, RFC 9110 §10.2.3 (Retry-After).
    RATE_LIMITED = "rate-limited", group: Server, user_fix: WaitAndRetry
}

/// Parts of codes.
const CODES: &str = "\
    rate_limit|ratelimit|rate-limit|too_many_requests|toomanyrequests|too-many-requests|\
    too_many_attempts|too_many_logins|too_many_failed|throttl|quota_exceeded|quotaexceeded|over_quota|\
    requestlimit|request_limit|dailylimit|daily_limit|usagelimit|usage_limit|over_qps|over_rate|\
    over_request_rate_limit|captcha_challenge";
/// Whole codes: `PROJECT_LIMIT_EXCEEDED` is about what somebody may have, not about how often they ask.
const WHOLE: &str = "limitexceeded|limit_exceeded|limitexceededexception";
const PROSE: &str = "\
    rate limit|too many requests|too many attempts|too many login attempts|too many failed|\
    too many failures|too many unsuccessful|request was throttled|try again in|slow down|too_many_attempts_try_later|\
    reached maximum delay|quota exceeded";

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    t.refusal()?;
    if t.filter.is_some() || t.status == 407 || t.status == 511 {
        return None;
    }
    let code = t.code_with(CODES).or_else(|| t.code(WHOLE));
    let said = t.says(PROSE);
    let used_up = t.limit.is_some().then(|| facts.limit_before(t));
    let typed = t.role == Role::SignIn || t.credential.as_ref().is_some_and(|it| it.user.is_some());
    let confidence = match used_up {
        _ if t.throttled || code.is_some() => Confidence::Certain,
        Some(Some(0)) => Confidence::Certain,
        _ if said => Confidence::Likely,
        None => return None,
        Some(None) if !typed => Confidence::Likely,
        // The last try that the limit allowed: refused for another reason.
        Some(_) => Confidence::Possible,
    };
    let sentence = Message::new("cause-rate-limited").with("host", t.host());
    let mut claim = Claim::new(confidence, sentence, t.host()).because_status(t);
    if let Some(name) = t.limit {
        claim = claim.because(
            t.id,
            Part::ResponseHeader(name.to_owned()),
            Message::new("says-limit").with("name", name),
        );
    }
    if let Some(code) = code {
        claim = claim.because_code(t, code);
    }
    if said && code.is_none() {
        claim = claim.in_words(t, Message::new("says-too-many"));
    }
    if t.role != Role::SignIn
        && let Some(other) = facts.accepted_with_same(t).rev().find(|other| other.started < t.started)
    {
        claim = claim.because_accepted(other, "says-same-accepted");
    }
    // Jira's lock after wrong passwords: only a sign-in on its own page opens it.
    let by_captcha = code.is_some_and(|code| code.word.contains("captcha_challenge"));
    let claim = if by_captcha { claim.fix(FixId::SignInAgain) } else { claim };
    Some(claim.settled_by("settle-log"))
}
