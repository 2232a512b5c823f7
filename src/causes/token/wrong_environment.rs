//! `wrong-environment`: the token belongs to staging and the server to production, or the reverse.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::environment::elsewhere;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::evidence::told::Tells;
use crate::fixes::FixId;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The sign-in belongs to another environment or region than the server it was sent to: a production token on staging, a test key on the live system, one region's token at another's address.
    /// ## How we know
    /// The token's `aud`, `azp` or `iss` names one environment and the host another, or the same sign-in is accepted by the host's twin. Names only suggest, so this is never certain.
    /// ## What to do
    /// Look whether the address is the one you mean, and sign in there. Developers: keep each environment's tokens apart (storage keys, cookie names, audiences), and its addresses in one place.
    /// ## False alarms
    /// One sign-in service may serve all environments, and words such as "test" may be part of a product's name; a token accepted elsewhere on the host is never blamed.
    /// ## References
    /// RFC 9700 §2.3 (audience-restricted tokens), RFC 7519 §4.1.1 and §4.1.3.
    WRONG_ENVIRONMENT = "wrong-environment", group: Token, user_fix: CheckUrl
}

/// What else a code of the answer may say; names weigh less.
const OTHER: &[Tells] = &[
    Tells::Audience,
    Tells::Issuer,
    Tells::Scope,
    Tells::StepUp,
    Tells::Kind,
    Tells::Expired,
    Tells::NotYet,
    Tells::Binding,
    Tells::ApiKey,
    Tells::Method,
];

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    t.refusal()?;
    let credential = t.credential.as_ref();
    let token = credential.and_then(|credential| credential.readable());
    let named = token.and_then(|token| elsewhere(t, token));
    let twin = facts.accepted_by_twin(t);
    let told = t.tells(Tells::Environment).filter(|_| t.has_credentials());
    if named.is_none() && twin.is_none() && told.is_none() {
        return None;
    }
    let accepted = credential.and_then(|c| facts.accepted_with_token(t, c.fingerprint).next());
    if accepted.is_some() || token.is_some_and(|token| token.ended(t.judged_at())) {
        return None;
    }
    // Who asks for another scheme than the one that was sent has not read the token.
    let unread = credential
        .is_some_and(|sent| !sent.scheme.is_empty() && !t.challenges.is_empty() && !t.offers(&sent.scheme));
    let weak = unread || t.codes_tell(OTHER) || t.status == 403 && told.is_none() && twin.is_none();
    let confidence = if weak { Confidence::Possible } else { Confidence::Likely };
    let sentence = match &named {
        Some(named) => Message::new("cause-wrong-environment")
            .with("token", named.token.clone())
            .with("own", named.host.clone())
            .with("host", t.host()),
        None => Message::new("cause-wrong-environment-unnamed").with("host", t.host()),
    };
    let mut claim =
        Claim::new(confidence, sentence, facts.credential_name(t)).settled_by("settle-environment");
    if let Some(named) = &named {
        claim = claim
            .claim(
                t,
                named.claim,
                Message::new("says-claim-names").with("name", named.claim).with("value", named.value.clone()),
            )
            .because(t.id, Part::Url, Message::new("says-sent-to").with("host", t.host()));
    }
    if let Some(told) = told {
        claim = claim.told(t, told);
    }
    if let Some(twin) = twin {
        claim = claim.because(
            twin.id,
            Part::Status,
            Message::new("says-twin-accepted").with("host", twin.host()),
        );
    }
    let signed_in = credential.is_some_and(|c| !facts.handed_out_as(c.fingerprint, t).is_empty());
    Some(match named {
        _ if t.document => claim,
        // What this page's own sign-in gave is refused: another sign-in gives the same.
        _ if signed_in => claim.fix(FixId::ContactSite),
        Some(named) if named.is_the_pages_own(t) => claim.fix(FixId::ContactSite),
        // A leftover of the other environment: a sign-in here replaces it.
        Some(_) => claim.fix(FixId::SignInAgain),
        None => claim,
    })
}
