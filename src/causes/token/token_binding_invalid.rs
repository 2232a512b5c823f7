//! `token-binding-invalid`: the proof that the sender holds the token's key doesn't fit.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::evidence::told::{Tells, Told};
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The site proved that it holds the token's key, but the proof doesn't fit this request: made for another address, method, token or key, or with an old number of the server's.
    /// ## How we know
    /// A DPoP proof was sent and the server says `invalid_dpop_proof`, or the proof's own claims contradict the request.
    /// ## What to do
    /// Only the site can mend it. Site owners: mostly a proxy hides https or the public host name from the server, which then expects another `htu`. Developers: make a new proof for each request, with its method, address and token.
    /// ## False alarms
    /// `use_dpop_nonce` that is answered with a new proof is how DPoP works. A device clock that is off makes every proof too old.
    /// ## References
    /// RFC 9449 §4.3, §7.1, §8 and §9.
    TOKEN_BINDING_INVALID = "token-binding-invalid", group: Token, user_fix: ContactSite
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    t.refusal()?;
    if !t.dpop {
        return None;
    }
    let told = t.tells(Tells::Binding);
    let by_code = told.is_some_and(Told::by_code);
    let nonce = t.code("use_dpop_nonce").is_some();
    let other = t.codes_tell(&[Tells::Scope, Tells::StepUp, Tells::Audience, Tells::Issuer, Tells::Expired]);
    let ended = t.token().is_some_and(|token| token.ended(t.judged_at()));
    let fault = t.dpop_faults.first().map(|fault| message(fault));
    let confidence = match (by_code, &fault) {
        // The client may follow yet: the session ends here.
        (true, _) if nonce => Confidence::Likely,
        (true, _) => Confidence::Certain,
        _ if other || ended => return None,
        (false, Some(_)) if told.is_some() => Confidence::Certain,
        (false, Some(_)) => Confidence::Likely,
        (false, None) if told.is_some() => Confidence::Likely,
        (false, None) => return None,
    };
    let unseen = if nonce { "fault-dpop-nonce" } else { "fault-dpop-unseen" };
    let sentence = Message::new("cause-token-binding-invalid")
        .with("host", t.host())
        .with("fault", fault.clone().unwrap_or(Message::new(unseen)));
    let mut claim = Claim::new(confidence, sentence, facts.credential_name(t)).settled_by("settle-expected");
    let proof = Part::RequestHeader("dpop".to_owned());
    claim = match fault {
        Some(fault) => claim.because(t.id, proof, Message::new("says-proof").with("fault", fault)),
        None => claim.because(t.id, proof, Message::new("says-proof-fits")),
    };
    if let Some(told) = told {
        claim = claim.told(t, told);
    }
    Some(claim.because_status(t))
}

fn message(fault: &str) -> Message {
    Message::new(match fault {
        "dpop-method" => "fault-dpop-method",
        "dpop-address" => "fault-dpop-address",
        "dpop-token-hash" => "fault-dpop-token-hash",
        "dpop-key" => "fault-dpop-key",
        "dpop-private-key" => "fault-dpop-private-key",
        _ => "fault-dpop-incomplete",
    })
}
