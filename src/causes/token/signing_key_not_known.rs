//! `signing-key-not-known`: the server doesn't know the key, or doesn't take the algorithm, that signed the token.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::evidence::tokens::TokenFacts;
use crate::evidence::told::Tells;
use crate::fixes::FixId;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The token is good, but the server doesn't know the key that signed it, or doesn't take its algorithm. Mostly the sign-in provider has changed its keys and the server still has the old list.
    /// ## How we know
    /// A code of the answer says so; or the refused token names another key (`kid`) or algorithm than the tokens of the same issuer that the host accepts; or the answer speaks of keys or signatures, and the key set that the issuer publishes, as seen in the session, lacks the token's key. Where only the text says so, or only the set, it is likely.
    /// ## What to do
    /// Wait some minutes and try again: a new sign-in gets the same key. Site owners: fetch the key set again when an unknown `kid` arrives, keep it for minutes only, and allow the algorithm that the provider uses.
    /// ## False alarms
    /// A token of another issuer or environment is signed with a key that the server can't know; a token that was accepted before and isn't now has rather been revoked.
    /// ## References
    /// RFC 7517 §4.5 and §5, RFC 7515 §4.1.4, OpenID Connect Core §10.1.1.
    SIGNING_KEY_NOT_KNOWN = "signing-key-not-known", group: Token, user_fix: WaitAndRetry
}

/// What else a code may say; the key isn't to blame then.
const OTHER: &[Tells] = &[
    Tells::Audience,
    Tells::Issuer,
    Tells::Scope,
    Tells::Kind,
    Tells::StepUp,
    Tells::Binding,
    Tells::Expired,
];

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    t.refusal()?;
    let credential = t.credential.as_ref()?;
    let token = credential.readable()?;
    let with_same = || facts.accepted_with_token(t, credential.fingerprint);
    let on_route = || facts.accepted_on_route(t, credential.fingerprint);
    // Refused between two times that it was taken on one route: some of the server's copies know the key.
    let mut times = on_route().map(|other| other.started);
    let (first, last) = (times.next(), times.next_back());
    let wavers = first.zip(last).is_some_and(|(first, last)| {
        facts
            .of_route(t)
            .filter(|seen| seen.refusal().is_some() && first < seen.started && seen.started < last)
            .any(|seen| seen.credential.as_ref().is_some_and(|c| c.fingerprint == credential.fingerprint))
    });
    let before = with_same().any(|other| other.started < t.started);
    if token.unsigned() || token.ended(t.judged_at()) || before && !wavers {
        return None;
    }
    let told = t.tells(Tells::Key);
    let signature = t.tells(Tells::Signature);
    let other_key = accepted_key(facts, t, token);
    // It was taken later without a change: the server has fetched the keys meanwhile.
    let healed = on_route().find(|other| other.started > t.started);
    let fresh = facts.just_handed_out(t);
    // A set that was fetched after the token was made and lacks its key: nobody who asks the issuer can check it.
    let set = token.key_set(facts.key_sets(), t.started);
    let absent = set.as_ref().is_some_and(|set| !set.holds && set.fetched >= token.issued());
    let hinted = signature.is_some() || healed.is_some() || fresh || wavers || absent;
    let confidence = match (told, other_key) {
        (None, None) if !hinted => return None,
        _ if t.codes_tell(OTHER) || t.tells_of_an_end() => Confidence::Possible,
        (Some(told), _) if told.by_code() => Confidence::Certain,
        (Some(_), Some(_)) => Confidence::Certain,
        _ if absent && (told.is_some() || signature.is_some()) => Confidence::Certain,
        (None, Some(_)) if t.status == 401 || signature.is_some() => Confidence::Certain,
        (Some(_), None) if healed.is_some() => Confidence::Certain,
        (Some(_), None) => Confidence::Likely,
        (None, None) if signature.is_some() && fresh => Confidence::Likely,
        (None, None) if (wavers || absent) && matches!(t.status, 401 | 422) => Confidence::Likely,
        (None, _) => Confidence::Possible,
    };
    let name = |token: &TokenFacts, name: &str| token.header(name).unwrap_or("none").to_owned();
    let (kid, alg) = (name(token, "kid"), name(token, "alg"));
    let sentence = Message::new("cause-signing-key-not-known").with("host", t.host());
    let mut claim = Claim::new(confidence, sentence, format!("key {kid} {alg} at {}", t.host()))
        .claim(t, "kid", Message::new("says-key").with("kid", kid).with("alg", alg.clone()))
        .settled_by("settle-keys");
    if let Some(set) = set {
        let says = if set.holds { "says-key-published" } else { "says-key-not-published" };
        let says = Message::new(says).with("kid", set.kid);
        // The issuer's set has the key: the server's copy of it is what is old.
        claim = claim.because(set.entry, Part::ResponseBody("keys".to_owned()), says);
    }
    if let Some(told) = told.or(signature) {
        claim = claim.told(t, told);
    }
    if let Some((entry, good)) = other_key {
        let says = Message::new("says-other-key");
        claim = claim.claim(entry, "kid", says.with("kid", name(good, "kid")).with("alg", name(good, "alg")));
    }
    if let Some(later) = healed {
        claim = claim.because(later.id, Part::Status, Message::new("says-accepted-later"));
    } else if fresh {
        claim = claim.claim(t, "iat", Message::new("says-fresh"));
    }
    // An algorithm isn't fetched again: waiting doesn't change what the server takes.
    let algorithm = other_key.is_some_and(|(_, good)| name(good, "alg") != alg)
        || !matches!(alg.as_str(), "RS256" | "HS256") && t.says("algorithm")
        || told.and_then(|told| told.code.as_ref()).is_some_and(|code| code.word.contains("alg"));
    Some(if algorithm { claim.fix(FixId::ContactSite) } else { claim })
}

/// An accepted token of the same issuer that was signed with another key or algorithm, where none with the own was.
fn accepted_key<'s>(facts: &Facts<'s>, t: &Seen, token: &TokenFacts) -> Option<(&'s Seen, &'s TokenFacts)> {
    let key =
        |token: &TokenFacts| (token.header("kid").map(str::to_owned), token.header("alg").map(str::to_owned));
    let mut others = facts.other_tokens(t);
    others.retain(|(_, good)| {
        good.claim("iss") == token.claim("iss")
            && good.audiences() == token.audiences()
            && good.kind() == token.kind()
    });
    let own = key(token);
    if others.iter().any(|(_, good)| key(good) == own) {
        return None;
    }
    // The older key is the one that was taken back where the older token is refused: a new sign-in helps then.
    others.into_iter().find(|(_, good)| good.issued() <= token.issued())
}
