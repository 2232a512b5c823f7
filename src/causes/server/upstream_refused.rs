//! `upstream-refused`: the API passes on a refusal of a third service.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::codes::SaidCode;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::evidence::told::Tells;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The site knows you; a service that it asks on your behalf refused the site, and it hands that refusal on to you.
    /// ## How we know
    /// The same sign-in is accepted for everything else at the same time, and the refusal has the shape of another service's answer.
    /// ## What to do
    /// Connect the service again in the site's settings where it has such a place; otherwise only the site can mend it. Signing in again doesn't help.
    /// ## False alarms
    /// A missing right looks alike, but speaks in the site's own words.
    /// ## References
    /// RFC 9110 §15.6.3 (502 Bad Gateway is the status for it).
    UPSTREAM_REFUSED = "upstream-refused", group: Server, user_fix: ContactSite
}

/// Parts of codes by which a server says that it was refused itself.
const CODES: &str = "\
    upstream|integration_|third_party|thirdparty|provider_unauthorized|provider_token|connector_|\
    external_service|reauth_required|reconnect";
/// How far apart two requests may be to be "at the same time", in milliseconds.
const NEAR: i64 = 60_000;

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    t.refusal()?;
    if !matches!(t.status, 401 | 403)
        || !matches!(t.role, Role::Plain | Role::Probe)
        || !t.has_credentials()
        || t.filter.is_some()
        || t.limit.is_some()
    {
        return None;
    }
    // A fresher sign-in at the site itself is called so as well.
    let ambiguous = |code: &&SaidCode| code.word.contains("reauth") && !t.asks_a_service();
    let code = t.code_with(CODES).filter(|code| !ambiguous(code));
    let foreign = t.foreign_docs.as_ref();
    // The site takes this sign-in elsewhere; an answer that calls it bad, behind another's name, means another one.
    let calls_bad = t.status == 401
        && (t.tells(Tells::Rejected).is_some()
            || t.tells(Tells::Expired).is_some()
            // It calls a kind of credential bad that this request didn't carry.
            || t.api_key.is_none() && t.says("invalid api key|incorrect api key")
            || t.says("bad credentials|invalid credentials|invalid authentication credentials")
            // Who is taken everywhere else, before and after, is asked to sign in somewhere else.
            || t.says("not authenticated|authentication required")
                && facts.accepted_with_same(t).any(|other| other.started > t.started && other.near(t, NEAR)));
    let by_path = calls_bad && t.asks_a_service();
    // It calls a kind of credential bad that this request doesn't carry, so it is about somebody else's.
    let by_kind = t.status == 401 && names_another_kind(t);
    if code.is_none() && foreign.is_none() && !by_path && !by_kind {
        return None;
    }
    if facts.accepted_with_same(t).any(|other| other.same_route(t)) {
        return None;
    }
    let elsewhere = facts.accepted_with_same(t).find(|other| !other.same_path(t) && other.near(t, NEAR));
    let confidence = match (elsewhere, code) {
        (Some(_), Some(_)) => Confidence::Certain,
        (Some(_), None) | (None, Some(_)) => Confidence::Likely,
        (None, None) => Confidence::Possible,
    };
    if code.is_none() && foreign.is_none() && elsewhere.is_none() {
        return None;
    }
    let sentence = Message::new("cause-upstream-refused").with("path", t.shown_path());
    let subject = format!("{} {}", t.host(), facts.first_of_route(t));
    let mut claim = Claim::new(confidence, sentence, subject).because_status(t);
    if let Some(code) = code {
        claim = claim.because_code(t, code);
    }
    if by_path {
        claim = claim.because(t.id, Part::Url, Message::new("says-integration"));
    }
    if by_kind && !by_path {
        claim = claim.in_words(t, Message::new("says-other-kind"));
    }
    if let Some(host) = foreign {
        claim = claim.because(
            t.id,
            Part::ResponseBody(String::new()),
            Message::new("says-others-docs").with("host", host.as_str()),
        );
    }
    if let Some(other) = elsewhere {
        claim = claim.because_accepted(other, "says-same-accepted");
    }
    Some(claim.settled_by("settle-log"))
}

/// Whether an answer to a request that carried a session cookie alone calls an API key or an access token bad.
fn names_another_kind(t: &Seen) -> bool {
    t.credential.is_none()
        && t.api_key.is_none()
        && t.token_cookie().is_none()
        && t.posted_refresh.is_none()
        && t.says(
            "\
    invalid api key|incorrect api key|api key not valid|invalid access token|access token has expired|\
    access token expired|expected oauth 2 access token",
        )
}
