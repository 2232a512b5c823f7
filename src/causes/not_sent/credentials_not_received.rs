//! `credentials-not-received`: sent by the browser, not seen by the app.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::outcome::Refusal;
use crate::evidence::pointer::Part;
use crate::evidence::seen::{CodePlace, Seen};
use crate::evidence::tokens::Family;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The browser sent the sign-in, but something between it and the app (a proxy, a gateway, CGI) took it away.
    /// ## How we know
    /// A well-formed credential that is in date was sent in a scheme the server asks for, and the answer says that none arrived.
    /// ## What to do
    /// Only the site can mend it. Server side: pass Authorization on (Apache `CGIPassAuth On` or `WSGIPassAuthorization On`, nginx `proxy_set_header Authorization $http_authorization`).
    /// ## False alarms
    /// Some servers say "no credentials" for a scheme they don't know, or for any token they refuse.
    /// ## References
    /// RFC 9110 §11.6.2, RFC 3875 §4.1.18.
    CREDENTIALS_NOT_RECEIVED = "credentials-not-received", group: NotSent, user_fix: ContactSite
}

/// Words for machines that say no credential arrived.
const CODES: &[&str] = &[
    "credentials_required",
    "no_authorization",
    "missing_token",
    "token_missing",
    "no_token",
    "missing_authorization",
    "missing_authorization_header",
    "authorization_header_missing",
    "no_authorization_header",
    "credentials_missing",
    "missing_credentials",
    "auth_header_missing",
    "missing_auth_header",
    "authorization_missing",
];
/// The same in prose.
const PROSE: &[&str] = &[
    "not authenticated",
    "credentials were not provided",
    "no authorization",
    "missing authorization",
    "authorization header is missing",
    "authorization header missing",
    "no token provided",
    "token not provided",
    "missing access token",
    "no access token",
    "full authentication is required",
    "no auth token",
    "token is missing",
    "missing bearer token",
    "authorization required",
    "header is required",
    "no credentials",
];

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let Some(credential) = t.credential.as_ref() else { return underscored(facts, t) };
    if !matches!(
        t.refusal()?,
        Refusal::Unauthorized | Refusal::Forbidden | Refusal::Challenged | Refusal::InBody
    ) || !credential.faults.is_empty()
        || !matches!(credential.family, Family::Token | Family::Dpop | Family::Basic)
    {
        return None;
    }
    let offered = t.challenges.is_empty() || t.offers(&credential.scheme);
    let by_code = t.code(CODES);
    let by_prose = t.says(PROSE);
    let challenge_error = t.challenges.iter().any(|challenge| challenge.param("error").is_some());
    // The same value is good in the query: the header is what doesn't arrive.
    let in_query = facts.accepted_in_query(t, credential.fingerprint);
    let confidence = match (by_code.is_some(), by_prose) {
        _ if in_query.is_some() => Confidence::Certain,
        (true, _) if offered => Confidence::Certain,
        (true, _) | (_, true) if offered && !challenge_error => Confidence::Likely,
        (_, true) => Confidence::Possible,
        _ => return None,
    };
    let elsewhere = facts.accepted_with_token(t, credential.fingerprint).next();
    let mut claim = Claim::new(
        confidence,
        Message::new("cause-credentials-not-received").with("host", t.host()),
        t.host(),
    )
    .because(
        t.id,
        Part::RequestHeader("authorization".to_owned()),
        Message::new("says-sent").with("scheme", credential.scheme.clone()),
    );
    claim = match by_code {
        Some(code) => {
            let part = match &code.place {
                CodePlace::Body(path) => Part::ResponseBody(path.clone()),
                _ => Part::ResponseHeader("www-authenticate".to_owned()),
            };
            claim.because(t.id, part, Message::new("says-code").with("code", code.written.clone()))
        }
        None if !by_prose => claim,
        None => claim.because(t.id, Part::ResponseBody(String::new()), Message::new("says-none-arrived")),
    };
    if let Some(other) = in_query {
        let says = Message::new("says-same-accepted").with("path", other.url.path.clone());
        claim = claim.because(other.id, Part::Url, says);
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

/// A header of the app's own whose name proxies drop.
fn underscored(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    if t.refusal()? != Refusal::Unauthorized || t.has_credentials() {
        return None;
    }
    let name = facts.underscored(t)?;
    let told = t.code(CODES).is_some() || t.says(PROSE) || t.says(&["did not provide"]);
    let confidence = if told { Confidence::Likely } else { Confidence::Possible };
    let sentence = Message::new("cause-credentials-not-received").with("host", t.host());
    let says = Message::new("says-underscore").with("name", name.clone());
    let part = Part::RequestHeader(name.to_ascii_lowercase());
    Some(Claim::new(confidence, sentence, t.host()).because(t.id, part, says).because_status(t))
}
