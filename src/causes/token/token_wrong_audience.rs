//! `token-wrong-audience`: the token is meant for another API.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::seen::Seen;
use crate::evidence::tokens::TokenFacts;
use crate::evidence::told::Tells;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The token is good, but it was issued for another service than the one that refused it.
    /// ## How we know
    /// The server says so in a code, or the same host accepts tokens of the same issuer whose `aud` differs.
    /// ## What to do
    /// Only the site can mend it. Developers: ask for a token with this API's audience (or resource) and send each API its own.
    /// ## False alarms
    /// Servers that speak of the audience in prose only may mean the issuer or the key.
    /// ## References
    /// RFC 7519 §4.1.3, RFC 8707, RFC 9068 §4.
    TOKEN_WRONG_AUDIENCE = "token-wrong-audience", group: Token, user_fix: ContactSite
}

/// What a code may say besides; the audience isn't to blame then.
#[rustfmt::skip]
const OTHER: &[Tells] = &[
    Tells::Issuer, Tells::Scope, Tells::Kind, Tells::StepUp, Tells::Key, Tells::Binding, Tells::Expired, Tells::NotYet,
];

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    t.refusal()?;
    let credential = t.credential.as_ref()?;
    let token = credential.readable()?;
    let sent = token.audiences();
    let told = t.tells(Tells::Audience);
    let fitting = other_audience(facts, t, token);
    // Entra's tokens for Microsoft Graph: nobody else can verify them, and servers then speak of the signature.
    let sealed = token.header("nonce").is_some() && t.tells(Tells::Signature).is_some();
    let accepted = facts.accepted_with_token(t, credential.fingerprint).next();
    let confidence = match told {
        _ if accepted.is_some() => return None,
        Some(told) if told.by_code() => Confidence::Certain,
        _ if fitting.is_some() && (t.codes_tell(OTHER) || t.tells_of_an_end()) => Confidence::Possible,
        _ if fitting.is_some() && t.status == 403 => Confidence::Likely,
        _ if fitting.is_some() => Confidence::Certain,
        Some(_) => Confidence::Likely,
        None if sealed => Confidence::Likely,
        None => return None,
    };
    let mut claim = Claim::new(
        confidence,
        Message::new("cause-token-wrong-audience").with("sent", listed(&sent)).with("host", t.host()),
        facts.credential_name(t),
    )
    .claim(t, "aud", Message::new("says-audience").with("audience", listed(&sent)))
    .settled_by("settle-expected");
    if let Some(told) = told.or_else(|| t.tells(Tells::Signature).filter(|_| sealed)) {
        claim = claim.told(t, told);
    }
    if let Some((other, good)) = fitting {
        let says = Message::new("says-other-audience").with("audience", listed(&good.audiences()));
        claim = claim.claim(other, "aud", says);
    }
    if sealed {
        claim = claim.claim(t, "nonce", Message::new("says-sealed"));
    }
    Some(claim)
}

/// An accepted token of the same issuer for another audience, where none for the own was accepted.
fn other_audience<'s>(facts: &Facts<'s>, t: &Seen, token: &TokenFacts) -> Option<(&'s Seen, &'s TokenFacts)> {
    let sent = token.audiences();
    let mut others = facts.other_tokens(t);
    others.retain(|(_, good)| good.claim("iss") == token.claim("iss") && !good.audiences().is_empty());
    let own = |(_, good): &(&Seen, &TokenFacts)| good.audiences().iter().any(|aud| sent.contains(aud));
    if others.iter().any(own) { None } else { others.first().copied() }
}

fn listed(audiences: &[&str]) -> String {
    if audiences.is_empty() { "none".to_owned() } else { audiences.join(", ") }
}
