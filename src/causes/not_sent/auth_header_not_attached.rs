//! `auth-header-not-attached`: the app forgot the header on this request.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::evidence::tokens::Credential;
use crate::evidence::told::Tells;
use crate::fixes::FixId;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The app signs its other requests to this server, but sent this one without its token.
    /// ## How we know
    /// Requests to the same origin carry Authorization and succeed, this one has none and is refused.
    /// ## What to do
    /// Nothing helps from outside; tell the site. Developers: send this request through the same client or interceptor as the others.
    /// ## False alarms
    /// After a sign-out, or once the token was refused or has ended, the header is absent for good reason; a preflight never carries it.
    /// ## References
    /// RFC 6750 §2.1, RFC 9110 §11.6.2.
    AUTH_HEADER_NOT_ATTACHED = "auth-header-not-attached", group: NotSent, user_fix: ContactSite
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    // gRPC-Web and GraphQL say it in a success.
    let words = "grpc-status-16|unauthenticated|auth_not_authenticated";
    let in_body = t.code(words).filter(|_| t.status < 300 && t.refusal().is_some());
    let refused = matches!(t.status, 401 | 403) || in_body.is_some();
    let of_api = matches!(t.role, Role::Plain | Role::Probe) || facts.unsigned_picture(t);
    let other = t.credential.is_some() || t.api_key.is_some() || t.signed.is_some();
    if !refused || other || t.incomplete || !of_api || facts.bare_manifest(t).is_some() {
        return None;
    }
    // A session cookie that goes with every request says nothing, unless it was ever enough.
    if facts.accepted_with_same(t).next().is_some() {
        return None;
    }
    let [before, after] = facts.signed_around(t);
    if after.is_none() && before.is_some_and(|before| given_up(facts, t, before)) {
        return None;
    }
    // A page load between the two may have lost a token that was kept in memory, and one that has ended isn't sent.
    let lost = |from: &Seen| {
        let token = from.credential.as_ref().and_then(Credential::readable);
        given_up(facts, t, from)
            || token.is_some_and(|token| token.ended(t.judged_at()))
            || facts.before(t).take_while(|other| other.started > from.started).any(|other| other.document)
    };
    let (sibling, confidence) = match (after, before) {
        (Some(after), Some(before)) if !lost(before) => (after, Confidence::Certain),
        (None, Some(before)) if !lost(before) => (before, Confidence::Certain),
        (Some(after), _) => (after, Confidence::Likely),
        (None, Some(before)) => (before, Confidence::Possible),
        (None, None) => return None,
    };
    if !t.session_cookies().all(|cookie| sibling.carries(&cookie.name, cookie.fingerprint)) {
        return None;
    }
    // A 403 may be about what was asked for, whoever asks.
    let about_asking = t.status != 403 || t.tells(Tells::NoCredential).is_some();
    let confidence = if about_asking { confidence } else { confidence.min(Confidence::Likely) };
    // Signing in may lie between the two: then the first was sent before there was anything to attach.
    let signed_in_between = sibling.started >= t.started
        && facts.all().any(|other| {
            matches!(other.role, Role::SignIn | Role::CodeExchange | Role::Callback)
                && other.started >= t.started
                && other.started <= sibling.started
        });
    if signed_in_between && before.is_none() {
        return None;
    }
    let scheme = sibling.credential.as_ref().map_or_else(String::new, |credential| credential.scheme.clone());
    let sentence = Message::new("cause-auth-header-not-attached").with("path", t.shown_path());
    let mut claim = Claim::new(confidence, sentence, t.host());
    if let Some(code) = in_body {
        claim = claim.because_code(t, code);
    }
    Some(
        claim
            .because(
                t.id,
                Part::NoRequestHeader("authorization".to_owned()),
                Message::new("says-no-authorization"),
            )
            .because(
                sibling.id,
                Part::RequestHeader("authorization".to_owned()),
                Message::new("says-sibling-signed").with("path", sibling.shown_path()).with("scheme", scheme),
            )
            .because_status(sibling)
            .fix(FixId::ContactSite),
    )
}

/// Whether the app gave its token up between a request that carried it and `t`: by a sign-out, which carries it once more,
/// or since it was refused and couldn't be renewed.
fn given_up(facts: &Facts<'_>, t: &Seen, from: &Seen) -> bool {
    let token = |seen: &Seen| seen.credential.as_ref().map(|credential| credential.fingerprint);
    facts.before(t).take_while(|other| other.started > from.started).any(|other| match other.role {
        Role::SignOut => true,
        Role::Renewal => other.refusal().is_some(),
        _ => other.status == 401 && token(other) == token(from),
    })
}
