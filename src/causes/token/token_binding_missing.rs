//! `token-binding-missing`: the token is bound to a key, and no proof of that key was sent.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::evidence::tokens::{Family, TokenFacts};
use crate::evidence::told::{Tells, Told};
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The sign-in token is only good together with a proof that the sender holds a certain key, and the site sent it without that proof.
    /// ## How we know
    /// The token names its key (`cnf`), or DPoP is the only scheme that the server offers, and the request has no DPoP header.
    /// ## What to do
    /// Only the site can mend it. Developers: send a fresh DPoP proof with each request and `DPoP` as the scheme, not `Bearer`; allow the header in CORS.
    /// ## False alarms
    /// A server may offer Bearer beside DPoP; then only a token that is bound counts. A token bound to a certificate (`x5t#S256`) needs a client certificate instead.
    /// ## References
    /// RFC 9449 §7.1 and §7.2, RFC 7800 §3.1, RFC 8705 §3.
    TOKEN_BINDING_MISSING = "token-binding-missing", group: Token, user_fix: ContactSite
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    t.refusal()?;
    let credential = t.credential.as_ref()?;
    if t.dpop || !matches!(credential.family, Family::Token | Family::Dpop) || credential.token_malformed {
        return None;
    }
    if facts.accepted_with_token(t, credential.fingerprint).any(|other| !other.dpop) {
        return None;
    }
    let token = credential.readable();
    let bound = token.is_some_and(TokenFacts::bound);
    let certificate = token.is_some_and(|token| token.has("cnf")) && !bound;
    let only_dpop = !t.challenges.is_empty() && t.challenges.iter().all(|challenge| challenge.is("dpop"));
    let told = t.tells(Tells::Binding);
    let by_code = told.is_some_and(Told::by_code);
    let scheme = credential.family == Family::Dpop;
    let ended = token.is_some_and(|token| token.ended(t.judged_at()));
    let other_code =
        t.codes_tell(&[Tells::Scope, Tells::StepUp, Tells::Audience, Tells::Issuer, Tells::Expired]);
    let confidence = match (bound || scheme, only_dpop || by_code) {
        (_, true) => Confidence::Certain,
        _ if ended || other_code => return None,
        (true, false) => Confidence::Certain,
        (false, false) if certificate || told.is_some() => Confidence::Likely,
        (false, false) => return None,
    };
    let sentence = if bound || certificate {
        Message::new("cause-token-binding-missing").with("host", t.host())
    } else {
        Message::new("cause-token-binding-missing-asked").with("host", t.host())
    };
    let mut claim = Claim::new(confidence, sentence, facts.credential_name(t))
        .because(t.id, Part::NoRequestHeader("dpop".to_owned()), Message::new("says-no-proof"))
        .settled_by("settle-log");
    if bound || certificate {
        claim = claim.claim(t, "cnf", Message::new("says-bound"));
    }
    if only_dpop {
        claim = claim.because(
            t.id,
            Part::ResponseHeader("www-authenticate".to_owned()),
            Message::new("says-challenged").with("scheme", "DPoP"),
        );
    }
    if let Some(told) = told {
        claim = claim.told(t, told);
    }
    Some(claim.because_status(t))
}
