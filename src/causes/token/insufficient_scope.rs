//! `insufficient-scope`: the token lacks a scope or role.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::evidence::told::Tells;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// You are signed in, but the app's token doesn't include the permission that this action needs.
    /// ## How we know
    /// The server says `insufficient_scope`, or asks in its challenge for a scope that isn't in the token.
    /// ## What to do
    /// Ask whoever manages the site for access; if access was given lately, sign in again. Developers: ask for the scope when signing in.
    /// ## False alarms
    /// A server may list its scopes in every challenge; only one that is missing from the token counts, and only where the answer speaks of nothing else. A token without any scopes may have them at the server.
    /// ## References
    /// RFC 6750 §3 and §3.1.
    INSUFFICIENT_SCOPE = "insufficient-scope", group: Token, user_fix: AskForAccess
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    t.refusal()?;
    let credential = t.credential.as_ref()?;
    let code = t.tells(Tells::Scope).and_then(|told| told.code.as_ref());
    let asked = t.challenges.iter().find_map(|challenge| challenge.param("scope")).unwrap_or("");
    let token = credential.readable();
    let held = token.map(|token| token.scopes()).unwrap_or_default();
    let missing: Vec<&str> = match token {
        Some(_) => asked.split_ascii_whitespace().filter(|scope| !held.contains(scope)).collect(),
        None => Vec::new(),
    };
    // The audience or end of the token, not its scopes, is what other errors speak of.
    let other_error = t
        .challenges
        .iter()
        .any(|c| c.param("error").is_some_and(|error| !error.eq_ignore_ascii_case("insufficient_scope")));
    if code.is_none() && (missing.is_empty() || other_error) {
        return None;
    }
    let needed = if missing.is_empty() { asked.to_owned() } else { missing.join(" ") };
    let sentence = if needed.is_empty() {
        Message::new("cause-insufficient-scope-unnamed")
    } else {
        Message::new("cause-insufficient-scope").with("scope", needed.clone())
    };
    let confidence = match code {
        Some(_) => Confidence::Certain,
        // It speaks of another matter, and lists its scopes beside it.
        None if t.told.iter().any(|told| told.what != Tells::Scope) => Confidence::Possible,
        // What a token doesn't say, the server may look up.
        None if held.is_empty() => Confidence::Likely,
        None => Confidence::Certain,
    };
    let mut claim = Claim::new(confidence, sentence, facts.credential_name(t));
    if let Some(code) = code {
        claim = claim.because_code(t, code);
    }
    if !needed.is_empty() {
        claim = claim.because(
            t.id,
            Part::ResponseHeader("www-authenticate".to_owned()),
            Message::new("says-scope-asked").with("scope", needed),
        );
    }
    if let Some(token) = token {
        let name = ["scp", "scopes"].into_iter().find(|name| token.has(name)).unwrap_or("scope");
        let held = if held.is_empty() { "none".to_owned() } else { held.join(" ") };
        claim = claim.claim(t, name, Message::new("says-scope-held").with("scope", held));
    }
    if let Some(other) = facts.accepted_with_token(t, credential.fingerprint).next() {
        claim = claim.because_accepted(other, "says-same-accepted");
    }
    Some(claim)
}
