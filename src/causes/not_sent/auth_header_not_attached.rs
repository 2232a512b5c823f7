//! `auth-header-not-attached`: the app forgot the header on this request.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
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
    /// After a sign-out the header is absent for good reason; a preflight never carries it.
    /// ## References
    /// RFC 6750 §2.1, RFC 9110 §11.6.2.
    AUTH_HEADER_NOT_ATTACHED = "auth-header-not-attached", group: NotSent, user_fix: ContactSite
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    // gRPC-Web and GraphQL say it in a success.
    let words = ["grpc-status-16", "unauthenticated", "auth_not_authenticated"];
    let in_body = t.code(&words).filter(|_| t.status < 300 && t.refusal().is_some());
    let refused = matches!(t.status, 401 | 403) || in_body.is_some();
    let of_api = matches!(t.role, Role::Plain | Role::Probe) || facts.unsigned_picture(t);
    if !refused || t.has_credentials() || t.incomplete || !of_api || facts.bare_manifest(t).is_some() {
        return None;
    }
    // A sign-out carries the token once more, and then there is none.
    let [before, after] = facts.signed_around(t);
    // A page load between the two may have lost a token that was kept in memory; a sign-out certainly did.
    let forgotten = |from: &Seen| {
        facts
            .before(t)
            .take_while(|other| other.started > from.started)
            .any(|other| other.document || other.role == Role::SignOut)
    };
    let signed_out = |from: &Seen| {
        let since = facts.before(t).take_while(|other| other.started > from.started);
        since.into_iter().any(|other| other.role == Role::SignOut)
    };
    if after.is_none() && before.is_some_and(signed_out) {
        return None;
    }
    let (sibling, confidence) = match (after, before) {
        (Some(after), Some(before)) if !forgotten(before) => (after, Confidence::Certain),
        (Some(_) | None, Some(before)) if !forgotten(before) => (before, Confidence::Certain),
        (Some(after), _) => (after, Confidence::Likely),
        (None, Some(before)) => (before, Confidence::Possible),
        (None, None) => return None,
    };
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
    let sentence = Message::new("cause-auth-header-not-attached").with("path", t.url.path.clone());
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
                Message::new("says-sibling-signed")
                    .with("path", sibling.url.path.clone())
                    .with("scheme", scheme),
            )
            .because_status(sibling)
            .fix(FixId::ContactSite),
    )
}
