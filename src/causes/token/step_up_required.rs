//! `step-up-required`: a fresher or stronger sign-in is demanded.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::evidence::step_up::ClaimsAsked;
use crate::evidence::told::Tells;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// You are signed in, but for this the server wants more: a second factor, or a sign-in that isn't so long ago.
    /// ## How we know
    /// A code of the answer says so (`insufficient_user_authentication`, `mfa_required`), or its challenge asks for `acr_values` or `max_age`. Where only the text does, it is likely.
    /// ## What to do
    /// Complete the second step or sign in afresh when the site asks. Developers: on this answer send the person to the provider with the demanded `acr_values`, `max_age` or `claims`.
    /// ## False alarms
    /// A missing right stays missing however strong the sign-in is. A challenge whose `claims` demand a later `nbf` means that older tokens were revoked. A token that has ended wants a new sign-in as well.
    /// ## References
    /// RFC 9470 §3, OpenID Connect Core §3.1.2.1 (`acr_values`, `max_age`).
    STEP_UP_REQUIRED = "step-up-required", group: Token, user_fix: CompleteMfa
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    t.refusal()?;
    let signing_in = t.role.is_of_a_sign_in();
    if !t.has_credentials() && !signing_in {
        return None;
    }
    let claims = t.claims_asked();
    if claims == Some(ClaimsAsked::Newer) {
        return None;
    }
    let told = t.tells(Tells::StepUp);
    let parameter = t.step_up_parameter();
    let ended = t.token().is_some_and(|token| token.ended(t.judged_at()));
    let code_typed = t.credential.as_ref().is_some_and(|credential| credential.code_like);
    let asked = parameter.is_some() || claims == Some(ClaimsAsked::Stronger) || t.asks_for_code();
    let confidence = match told {
        None if !asked && !code_typed => return None,
        _ if t.throttled || t.filter.is_some() => Confidence::Possible,
        // Apps call it so as well when a token has run out.
        _ if ended && parameter.is_none() => Confidence::Possible,
        // It may be the site's own sign-in at another service that is wanted anew.
        Some(told)
            if t.asks_a_service() && told.code.as_ref().is_some_and(|it| it.word.contains("reauth")) =>
        {
            Confidence::Possible
        }
        _ if asked => Confidence::Certain,
        Some(told) if told.by_code() => Confidence::Certain,
        Some(_) => Confidence::Likely,
        None => Confidence::Possible,
    };
    let sentence = match t.role {
        Role::SignIn => "cause-step-up-required-first",
        _ => "cause-step-up-required",
    };
    let mut claim =
        Claim::new(confidence, Message::new(sentence).with("host", t.host()), facts.credential_name(t))
            .settled_by("settle-second-step");
    if let Some(told) = told {
        claim = claim.told(t, told);
    }
    let challenge = Part::ResponseHeader("www-authenticate".to_owned());
    if let Some(name) = parameter {
        claim = claim.because(t.id, challenge.clone(), Message::new("says-asks-for").with("name", name));
    } else if claims.is_some() {
        claim = claim.because(t.id, challenge, Message::new("says-asks-for").with("name", "claims"));
    } else if t.asks_for_code() {
        claim = claim.because(t.id, challenge, Message::new("says-challenged").with("scheme", "OTP"));
    }
    if told.is_none() && code_typed {
        claim = claim.because(
            t.id,
            Part::RequestHeader("authorization".to_owned()),
            Message::new("says-code-typed"),
        );
    }
    if let Some(other) = facts.accepted_with_same(t).find(|other| !other.same_route(t)) {
        claim = claim.because_accepted(other, "says-same-accepted");
    }
    Some(claim)
}
