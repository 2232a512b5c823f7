//! `token-wrong-issuer`: the token comes from an issuer that the server doesn't trust.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::seen::Seen;
use crate::evidence::tokens::TokenFacts;
use crate::evidence::told::Tells;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The token was issued by another sign-in provider (or tenant, or realm) than the one that this server trusts. One slash too many or too few in the issuer's name is enough.
    /// ## How we know
    /// A code of the answer names the issuer, or the same host accepts tokens whose `iss` differs and whose audience is the same. Where only the text names it, it is likely.
    /// ## What to do
    /// Only the site can mend it. Developers: compare `iss` with the server's setting letter by letter, the last slash included, and with `issuer` of the provider's discovery document.
    /// ## False alarms
    /// A token for another audience, or signed with a key that the server lacks, is refused in the same way; the answer's code tells them apart.
    /// ## References
    /// RFC 7519 §4.1.1, RFC 8414 §3.3, RFC 9068 §4.
    TOKEN_WRONG_ISSUER = "token-wrong-issuer", group: Token, user_fix: ContactSite
}

/// What else the answer may say; the issuer isn't to blame then.
#[rustfmt::skip]
const OTHER: &[Tells] = &[
    Tells::Audience, Tells::Scope, Tells::Kind, Tells::StepUp, Tells::Key, Tells::Binding, Tells::Expired, Tells::NotYet,
];

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    t.refusal()?;
    let credential = t.credential.as_ref()?;
    let token = credential.readable();
    let told = t.tells(Tells::Issuer);
    let accepted = facts.accepted_with_token(t, credential.fingerprint).next();
    let fitting = token.and_then(|token| other_issuer(facts, t, token));
    let other = OTHER.iter().any(|what| t.tells(*what).is_some());
    let confidence = match (told, &fitting) {
        _ if accepted.is_some() || told.is_none() && fitting.is_none() => return None,
        (Some(told), _) if told.by_code() => Confidence::Certain,
        _ if t.codes_tell(OTHER) || t.tells_of_an_end() => Confidence::Possible,
        (Some(_), Some(_)) => Confidence::Certain,
        (None, Some(_)) if other || t.status == 403 => Confidence::Possible,
        (None, Some(_)) => Confidence::Certain,
        (Some(_), None) if token.is_some() => Confidence::Likely,
        _ => return None,
    };
    let issuer = token.and_then(|token| token.claim("iss")).unwrap_or("none");
    let sentence = match token {
        Some(_) => Message::new("cause-token-wrong-issuer").with("issuer", issuer).with("host", t.host()),
        None => Message::new("cause-token-wrong-issuer-unnamed").with("host", t.host()),
    };
    let mut claim = Claim::new(confidence, sentence, facts.credential_name(t)).settled_by("settle-expected");
    if token.is_some() {
        claim = claim.claim(t, "iss", Message::new("says-issuer").with("issuer", issuer));
    }
    if let Some(told) = told {
        claim = claim.told(t, told);
    }
    if let Some((entry, good)) = fitting {
        let good = good.claim("iss").unwrap_or_default();
        claim = claim.claim(entry, "iss", Message::new("says-other-issuer").with("issuer", good));
        if good.trim_end_matches('/') == issuer.trim_end_matches('/') {
            claim = claim.claim(t, "iss", Message::new("says-last-slash"));
        }
    }
    Some(claim.because_status(t))
}

/// An accepted token of another issuer for the same audience, where none of the own issuer was accepted.
fn other_issuer<'s>(facts: &Facts<'s>, t: &Seen, token: &TokenFacts) -> Option<(&'s Seen, &'s TokenFacts)> {
    let others = facts.other_tokens(t);
    let iss = |token: &TokenFacts| token.claim("iss").map(str::to_owned);
    if others.iter().any(|(_, good)| iss(good) == iss(token)) {
        return None;
    }
    others.into_iter().find(|(_, good)| {
        iss(good).is_some() && good.audiences() == token.audiences() && good.kind() == token.kind()
    })
}
