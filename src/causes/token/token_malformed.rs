//! `token-malformed`: the token is truncated or damaged.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::seen::Seen;
use crate::fixes::FixId;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The token that was sent is damaged: a part is missing or can't be read.
    /// ## How we know
    /// Its parts, their base64url or their JSON fail, or the signature is empty although an algorithm is named.
    /// ## What to do
    /// Sign in again, so that the app gets a whole token. If it happens right after signing in, only the site can mend it.
    /// ## False alarms
    /// An encrypted token (JWE) has five parts, the second of which may be empty; an opaque token has no parts at all.
    /// ## References
    /// RFC 7515 §7.1, RFC 7516 §7.1, RFC 7519 §7.2.
    TOKEN_MALFORMED = "token-malformed", group: Token, user_fix: SignInAgain
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    t.refusal()?;
    let credential = t.credential.as_ref()?;
    let fault = match credential.token_fault()? {
        "jwt-part-count" => "fault-jwt-parts",
        "jwt-signature-empty" => "fault-jwt-signature-empty",
        "jwt-alg-missing" => "fault-jwt-algorithm",
        "jwt-part-base64" => "fault-jwt-part",
        code if code.starts_with("jwt-signature") => "fault-jwt-signature",
        code if code.starts_with("jwt-header") => "fault-jwt-header",
        _ => "fault-jwt-payload",
    };
    if facts.accepted_with_token(t, credential.fingerprint).next().is_some() {
        return None;
    }
    let claim = Claim::new(
        Confidence::Certain,
        Message::new("cause-token-malformed").with("fault", Message::new(fault)),
        facts.credential_name(t),
    )
    .credential(t, Message::new("says-token").with("fault", Message::new(fault)))
    .because_status(t);
    Some(match facts.signed_in_before(t) {
        Some(_) => claim.fix(FixId::ContactSite),
        None => claim,
    })
}
