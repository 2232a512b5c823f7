//! `credentials-not-received`: sent by the browser, not seen by the app.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::outcome::Refusal;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::evidence::tokens::Family;
use crate::evidence::told::{Tells, Told};
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

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let refusal = t.refusal()?;
    let answers = [Refusal::Unauthorized, Refusal::Forbidden, Refusal::Challenged, Refusal::InBody];
    let (sent, at, scheme) = match (&t.credential, &t.api_key) {
        (Some(credential), _) => {
            let known = matches!(credential.family, Family::Token | Family::Dpop | Family::Basic);
            if !known || !credential.faults.is_empty() {
                return None;
            }
            (credential.called(), credential.at.clone(), credential.scheme.as_str())
        }
        (None, Some(key)) => (key.name.clone(), key.at.clone(), ""),
        (None, None) => return underscored(facts, t),
    };
    // The same value is good in the query: the header is what doesn't arrive.
    let in_query = t.credential.as_ref().and_then(|c| facts.accepted_in_query(t, c.fingerprint));
    let told = t.tells(Tells::NoCredential);
    if told.is_none() && in_query.is_none() || !answers.contains(&refusal) {
        return None;
    }
    let offered = t.challenges.is_empty() || scheme.is_empty() || t.offers(scheme);
    let challenge_error = t.challenges.iter().any(|challenge| challenge.param("error").is_some());
    let confidence = match told.is_some_and(Told::by_code) {
        _ if in_query.is_some() => Confidence::Certain,
        true if offered => Confidence::Certain,
        false if offered && !challenge_error => Confidence::Likely,
        _ => Confidence::Possible,
    };
    let elsewhere = t
        .credential
        .as_ref()
        .and_then(|c| facts.accepted_with_token(t, c.fingerprint).next())
        .or_else(|| facts.accepted_with_key(t));
    let mut claim = Claim::new(
        confidence,
        Message::new("cause-credentials-not-received").with("host", t.host()),
        t.host(),
    )
    .because(t.id, at, Message::new("says-sent").with("scheme", sent))
    .settled_by("settle-log");
    claim = match told {
        Some(told) => claim.told(t, told),
        None => claim.because_status(t),
    };
    if let Some(other) = in_query {
        let says = Message::new("says-same-accepted").with("path", other.shown_path());
        claim = claim.because(other.id, Part::Url, says);
    }
    if let Some(other) = elsewhere {
        claim = claim.although(
            other.id,
            Part::Status,
            Message::new("says-same-accepted").with("path", other.shown_path()),
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
    let told = t.tells(Tells::NoCredential).is_some() || t.says("did not provide");
    let confidence = if told { Confidence::Likely } else { Confidence::Possible };
    let sentence = Message::new("cause-credentials-not-received").with("host", t.host());
    let says = Message::new("says-underscore").with("name", name.clone());
    let part = Part::RequestHeader(name.to_ascii_lowercase());
    Some(Claim::new(confidence, sentence, t.host()).because(t.id, part, says).because_status(t))
}
