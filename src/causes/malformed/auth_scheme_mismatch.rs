//! `auth-scheme-mismatch`: one scheme was sent, another is asked for.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::evidence::tokens::{Credential, Family};
use crate::evidence::told::Tells;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The server asks for another kind of sign-in than the app sends; often two layers want the same header (a proxy's password, the app's token).
    /// ## How we know
    /// The scheme of the Authorization header isn't among the schemes of the server's challenge.
    /// ## What to do
    /// Typing a password again can't end it; tell the site. Server side: let only one layer use Authorization, or let the proxy pass the app's scheme.
    /// ## False alarms
    /// Some apps answer every refusal with one fixed challenge; if the scheme sent was accepted on this host, this is no more than possible, and likely at most where the server gave the token itself and asks for a password.
    /// ## References
    /// RFC 9110 §11.6.1 and §15.5.2.
    AUTH_SCHEME_MISMATCH = "auth-scheme-mismatch", group: Malformed, user_fix: ContactSite
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let credential = t.credential.as_ref()?;
    if t.status == 401 && t.challenges.is_empty() {
        return taken_for_a_key(t, credential).or_else(|| expected_another(t, credential));
    }
    if t.status != 401 || credential.scheme.is_empty() || t.offers(&credential.scheme) {
        return None;
    }
    let integrated = ["negotiate", "ntlm", "kerberos"];
    if credential.family == Family::Integrated && integrated.iter().any(|scheme| t.offers(scheme)) {
        return None;
    }
    let accepted = facts.host(t).find(|other| {
        other.accepted()
            && other.credential.as_ref().is_some_and(|c| c.scheme.eq_ignore_ascii_case(&credential.scheme))
    });
    let asked: Vec<&str> = t.challenges.iter().map(|challenge| challenge.scheme.as_str()).collect();
    let asked = asked.join(", ");
    // A server that hands tokens out takes them, even where a framework asks for a password with every refusal.
    let own = || {
        let given = facts.handed_out_as(credential.fingerprint, t);
        t.offers("basic")
            && given.iter().any(|(from, _)| from.host() == t.host() && from.credential.is_none())
    };
    let confidence = match accepted {
        Some(_) => Confidence::Possible,
        None if own() => Confidence::Likely,
        None => Confidence::Certain,
    };
    let place = Part::ResponseHeader("www-authenticate".to_owned());
    let mut claim = mismatch(confidence, t, credential, asked, place);
    if let Some(other) = accepted {
        claim = claim.although(
            other.id,
            Part::Status,
            Message::new("says-scheme-accepted").with("path", other.shown_path()),
        );
    }
    Some(claim)
}

/// A password was sent, and the answer speaks of an API key that nobody sent: one layer's password reached another layer.
fn taken_for_a_key(t: &Seen, credential: &Credential) -> Option<Claim> {
    let typed = matches!(credential.family, Family::Basic | Family::Digest);
    let told = t.tells(Tells::ApiKey).filter(|_| typed && t.api_key.is_none() && t.role != Role::SignIn)?;
    let sentence = Message::new("cause-auth-scheme-mismatch-key").with("sent", credential.scheme.clone());
    Some(
        Claim::new(Confidence::Likely, sentence, t.host())
            .because(
                t.id,
                Part::RequestHeader("authorization".to_owned()),
                Message::new("says-sent").with("scheme", credential.scheme.clone()),
            )
            .told(t, told)
            .settled_by("settle-log"),
    )
}

/// The answer shows in prose how the field is to begin, as Flask-JWT-Extended does: `Expected 'Authorization: JWT <JWT>'`.
fn expected_another(t: &Seen, credential: &Credential) -> Option<Claim> {
    let (_, shown) = t.prose.split_once("expected 'authorization: ")?;
    let asked = shown.split(|c: char| !c.is_ascii_alphanumeric()).next().filter(|word| !word.is_empty())?;
    if credential.scheme.is_empty() || asked.eq_ignore_ascii_case(&credential.scheme) {
        return None;
    }
    Some(mismatch(Confidence::Likely, t, credential, asked.to_owned(), Part::ResponseBody(String::new())))
}

/// One scheme was sent, and another is asked for at that place of the answer.
fn mismatch(confidence: Confidence, t: &Seen, credential: &Credential, asked: String, place: Part) -> Claim {
    let sentence = Message::new("cause-auth-scheme-mismatch")
        .with("sent", credential.scheme.clone())
        .with("asked", asked.clone());
    Claim::new(confidence, sentence, t.host())
        .because(
            t.id,
            Part::RequestHeader("authorization".to_owned()),
            Message::new("says-sent").with("scheme", credential.scheme.clone()),
        )
        .because(t.id, place, Message::new("says-challenged").with("scheme", asked))
}
