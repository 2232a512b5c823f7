//! `api-key-rejected`: the key that a site sends with its requests is refused.

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
    /// The site sends a key with its requests that tells which app is asking, and the server doesn't take it: wrong, revoked, run out, or not allowed from this address.
    /// ## How we know
    /// A key was sent, in a field of its own or in the address, and a code of the answer speaks of it. Without such a code the key alone was sent, and the request was refused.
    /// ## What to do
    /// People can't mend it; tell the site. Site owners: look whether the key is in force, and which addresses, services and quotas it is limited to.
    /// ## False alarms
    /// An account's rule against keys as such has its own code; a key accepted by the same server at other paths lacks a right instead.
    /// ## References
    /// RFC 9110 §15.5.2, OpenAPI 3.1 §4.8.27 (`apiKey`).
    API_KEY_REJECTED = "api-key-rejected", group: Malformed, user_fix: ContactSite
}

/// Schemes under which keys are sent.
const SCHEMES: &[&str] = &["apikey", "api-key", "api_key", "x-api-key", "key", "genie-key", "apitoken"];
/// A code that speaks of one of these isn't about the key itself.
const OTHER: &[Tells] = &[Tells::Method, Tells::StepUp, Tells::Scope, Tells::Environment, Tells::Signature];

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let refusal = t.refusal()?;
    let told = t.tells(Tells::ApiKey);
    let by_code = told.is_some_and(Told::by_code);
    let key = t.api_key.as_ref().filter(|key| !key.from_sign_in && key.token.is_none());
    let credential = t.credential.as_ref();
    let scheme = credential.filter(|c| SCHEMES.contains(&c.scheme.to_ascii_lowercase().as_str()));
    // A key may be sent as a bearer token; only a code tells that it is one.
    let bearer = credential.filter(|c| by_code && c.family == Family::Token && c.token.is_none());
    let (name, at) = match (key, scheme.or(bearer)) {
        (Some(key), _) => (key.name.clone(), key.at.clone()),
        (None, Some(credential)) => (credential.called(), credential.at.clone()),
        (None, None) => return None,
    };
    let alone = t.session_cookies().next().is_none() && (key.is_none() || credential.is_none());
    let elsewhere = facts.accepted_with_key(t);
    // The app has seen none; with a scheme of its own some frameworks say so of any key they refuse.
    let unseen = t.tells(Tells::NoCredential).is_some() && scheme.is_none();
    let confidence = match (refusal, told) {
        _ if t.throttled || t.filter.is_some() || t.codes_tell(OTHER) || unseen => Confidence::Possible,
        (_, Some(_)) if by_code && elsewhere.is_none() => Confidence::Certain,
        (_, Some(_)) if by_code => Confidence::Likely,
        _ if elsewhere.is_some() => Confidence::Possible,
        (_, Some(_)) => Confidence::Likely,
        (Refusal::Unauthorized, None) if alone => Confidence::Likely,
        // Gateways refuse a key they don't know with 403 as well.
        (Refusal::Forbidden, None) if alone => Confidence::Likely,
        (Refusal::Unauthorized | Refusal::Forbidden, None) => Confidence::Possible,
        _ => return None,
    };
    let sentence = Message::new("cause-api-key-rejected").with("host", t.host()).with("name", name.clone());
    let mut claim = Claim::new(confidence, sentence, format!("{} {name}", t.host()))
        .because(t.id, at, Message::new("says-key-sent").with("name", name))
        .settled_by("settle-log");
    claim = match told {
        Some(told) => claim.told(t, told),
        None => claim.because_status(t),
    };
    if let Some(other) = elsewhere {
        claim = claim.although(
            other.id,
            Part::Status,
            Message::new("says-key-accepted").with("path", other.shown_path()),
        );
    }
    Some(claim)
}
