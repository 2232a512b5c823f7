//! `token-wrong-kind`: an ID or refresh token was sent where an access token is wanted, or the reverse.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::evidence::tokens::{IssuedKind, TokenFacts};
use crate::evidence::told::Tells;
use crate::http::secret::Fingerprint;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// Sign-in providers hand out several tokens: one for APIs, one for renewing, one that tells the app who signed in. The site sent the wrong one of them.
    /// ## How we know
    /// A code of the answer names the token's kind; or the token itself says that it is for renewing (`typ`, `token_use`, `token_type`); or the answer that handed it out called it by another name; or the same host accepts the other kind.
    /// ## What to do
    /// Only the site can mend it. Developers: send `access_token` to APIs, `refresh_token` to the token endpoint only, and `id_token` nowhere; look for two of them stored under each other's name.
    /// ## False alarms
    /// A few gateways want the ID token. An ID token alone, without a sibling or an answer that names the kind, is no more than likely; where the sign-in gives nothing else, as Firebase does, it is the right one.
    /// ## References
    /// RFC 6749 §1.4 and §1.5, RFC 9068 §2.1, OpenID Connect Core §2.
    TOKEN_WRONG_KIND = "token-wrong-kind", group: Token, user_fix: ContactSite
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    t.refusal()?;
    let told = t.tells(Tells::Kind);
    if let Some((asked, posted)) = facts.posted_to_renew(t)
        && let Some(claim) = posted_otherwise(facts, asked, posted)
    {
        return Some(claim);
    }
    if t.posted_refresh.is_some() && t.role == Role::Renewal {
        return None;
    }
    let credential = t.credential.as_ref()?;
    // An access token taken to the renewal: it is good elsewhere, and that is no excuse.
    let renewing = t.role == Role::Renewal && told.is_some();
    let good = || facts.accepted_with_token(t, credential.fingerprint).next().is_some();
    if !renewing && (!matches!(t.role, Role::Plain | Role::Probe) || good()) {
        return None;
    }
    let token = credential.readable();
    let ended = token.is_some_and(|token| token.ended(t.judged_at()));
    if ended && told.is_none() {
        return None;
    }
    let handed = facts.handed_out_as(credential.fingerprint, t);
    let as_access = handed.iter().any(|(_, kind)| *kind == IssuedKind::Access);
    let named = handed.first().map(|(_, kind)| *kind).filter(|_| !as_access);
    let own = token.and_then(TokenFacts::kind).or(named);
    let sibling = own.and_then(|own| other_kind(facts, t, own));
    if told.is_none() && sibling.is_none() && handed.iter().any(|(answer, _)| answer.gives_id_alone()) {
        return None;
    }
    let wrong = match own {
        Some(IssuedKind::Access) => renewing,
        Some(IssuedKind::Refresh) => !renewing,
        other => other == Some(IssuedKind::Id),
    };
    let confidence = match told {
        Some(told) if told.by_code() => Confidence::Certain,
        Some(_) if wrong => Confidence::Certain,
        _ if ended => return None,
        _ if sibling.is_some() => Confidence::Certain,
        Some(_) => Confidence::Likely,
        // No API takes a refresh token; some take ID tokens (API Gateway with Cognito).
        None if [own, named].contains(&Some(IssuedKind::Refresh)) => Confidence::Certain,
        None if [own, named].contains(&Some(IssuedKind::Id)) => Confidence::Likely,
        None => return None,
    };
    let sentence = match own {
        Some(own) => Message::new("cause-token-wrong-kind").with("sent", word(own)).with("host", t.host()),
        None => Message::new("cause-token-wrong-kind-unnamed").with("host", t.host()),
    };
    let mut claim = Claim::new(confidence, sentence, facts.credential_name(t)).settled_by("settle-kind");
    if let Some((name, said)) = token.and_then(TokenFacts::kind_mark) {
        let says = match said {
            Some(said) => Message::new("says-kind").with("name", name).with("value", said),
            None => Message::new("says-kind-mark").with("name", name),
        };
        claim = claim.claim(t, name, says);
    }
    if let Some((answer, kind)) = handed.iter().find(|(_, kind)| Some(*kind) == named) {
        let says = Message::new("says-handed-out-as").with("kind", word(*kind));
        claim = claim.handed_out(answer, says);
    }
    if let Some((other, kind)) = sibling {
        claim = claim.credential(other, Message::new("says-kind-accepted").with("kind", word(kind)));
    }
    if let Some(told) = told {
        claim = claim.told(t, told);
    }
    Some(claim.because_status(t))
}

/// A renewal that posts what was handed out as an access token.
fn posted_otherwise(facts: &Facts<'_>, t: &Seen, posted: Fingerprint) -> Option<Claim> {
    let handed = facts.handed_out_as(posted, t);
    if handed.iter().any(|(_, kind)| *kind == IssuedKind::Refresh) {
        return None;
    }
    // Nobody saw where it came from; it may still say itself what it is for.
    let kind = handed.first().map(|(_, kind)| *kind).or(t.posted_kind)?;
    if kind == IssuedKind::Refresh {
        return None;
    }
    let sentence = Message::new("cause-token-wrong-kind").with("sent", word(kind)).with("host", t.host());
    let claim = Claim::new(Confidence::Certain, sentence, t.host());
    let claim = if let Some((answer, _)) = handed.first() {
        claim.handed_out(answer, Message::new("says-handed-out-as").with("kind", word(kind)))
    } else {
        let says = Message::new("says-posted-kind").with("kind", word(kind));
        claim.because(t.id, Part::RequestBody, says)
    };
    let mut claim = claim.because(t.id, Part::RequestBody, Message::new("says-posted-to-renew"));
    if let Some(told) = t.tells(Tells::Kind) {
        claim = claim.told(t, told);
    }
    Some(claim.because_status(t))
}

/// An accepted request to the same host with a token of another kind, where none of the own kind was accepted.
fn other_kind<'s>(facts: &Facts<'s>, t: &Seen, own: IssuedKind) -> Option<(&'s Seen, IssuedKind)> {
    let others: Vec<(&Seen, IssuedKind)> = facts
        .other_tokens(t)
        .into_iter()
        // A renewal takes refresh tokens; that says nothing of what an API takes.
        .filter(|(seen, _)| matches!(seen.role, Role::Plain | Role::Probe))
        .filter_map(|(seen, token)| Some((seen, token.kind()?)))
        .collect();
    if others.iter().any(|(_, kind)| *kind == own) {
        return None;
    }
    others.into_iter().next()
}

const fn word(kind: IssuedKind) -> Message {
    Message::new(match kind {
        IssuedKind::Access => "kind-access",
        IssuedKind::Refresh => "kind-refresh",
        IssuedKind::Id => "kind-id",
    })
}
