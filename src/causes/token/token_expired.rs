//! `token-expired`: the token's end had passed.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::clocks::{Clocks, clocks};
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::evidence::tokens::{Family, TokenFacts};
use crate::evidence::told::Tells;
use crate::words::{Arg, Message};

declare_cause! {
    /// ## What it means
    /// The token that proves your sign-in had run out when it was sent.
    /// ## How we know
    /// Its `exp` claim is earlier than the Date of the server's answer. Without a Date the device's clock is used, which is less sure. Where the token can't be read, a code of the answer says so; where it ends later by its own word, such a code makes it likely: a server may have a rule of its own.
    /// ## What to do
    /// Sign in again. Developers: renew shortly before the end, or on the first 401, and repeat the request.
    /// ## False alarms
    /// A clock that is off makes a good token look old; a server may refuse an old token for another reason as well, and has taken it where it names a missing scope.
    /// ## References
    /// RFC 7519 §4.1.4, RFC 6750 §3.1.
    TOKEN_EXPIRED = "token-expired", group: Token, user_fix: SignInAgain
}

/// Date headers are cut to whole seconds, and some servers write the same one for a second or two, in milliseconds.
const ROUNDING: i64 = 2000;

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    t.refusal()?;
    // What was posted is judged at a sign-in; a dead token sent along is another cause's.
    if t.role == Role::SignIn {
        return None;
    }
    let Some(credential) = &t.credential else { return in_cookie(facts, t) };
    let Some(exp) = credential.readable().and_then(TokenFacts::expires) else { return told(facts, t) };
    let at = t.judged_at()?;
    if exp > at {
        return told(facts, t);
    }
    let clock = clocks(facts, t);
    // The browser kept the cookie back that would have renewed it: that is what has to be mended.
    let renewal = facts.renewal_for(t).map(|renewal| renewal.seen);
    let unfit = renewal.is_some_and(|seen| seen.refusal().is_some() && !facts.kept_back(seen).is_empty());
    let confidence = match (t.date, clock) {
        _ if facts.age_ignored(t) => Confidence::Possible,
        (None, _) | (_, Clocks::Server { .. } | Clocks::OneOfBoth { .. })
            if t.started.is_some_and(|start| exp > start) =>
        {
            Confidence::Likely
        }
        (None, _) => Confidence::Likely,
        // What became of a renewal would say more.
        _ if unfit || facts.may_have_renewed(t) => Confidence::Likely,
        _ => Confidence::Certain,
    };
    let mut claim = Claim::new(
        confidence,
        Message::new("cause-token-expired").with("ago", Arg::Lasting(at.since(exp))),
        facts.holder_name(t),
    )
    .claim(t, "exp", Message::new("says-expired").with("exp", exp))
    .judged_at(t);
    if let Clocks::Server { ahead, .. } | Clocks::OneOfBoth { ahead } = clock {
        claim = claim.although(
            t.id,
            Part::ResponseHeader("date".to_owned()),
            Message::new("says-server-clock-off").with("ahead", Arg::Lasting(ahead)),
        );
    }
    if let Some(earlier) =
        facts.accepted_with_token(t, credential.fingerprint).rev().find(|other| other.started < t.started)
    {
        claim = claim.because_accepted(earlier, "says-accepted-before");
    }
    Some(claim)
}

/// A token whose end can't be read, or hasn't come yet: what the answer says of it.
fn told(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let credential = t.credential.as_ref()?;
    if !matches!(credential.family, Family::Token | Family::Dpop)
        || !matches!(t.role, Role::Plain | Role::Probe)
    {
        return None;
    }
    let told = t.tells(Tells::Expired)?;
    let exp = credential.readable().and_then(TokenFacts::expires);
    let soon = exp.zip(t.judged_at()).is_none_or(|(exp, at)| exp.since(at) <= ROUNDING);
    if !soon && !told.by_code() {
        return None;
    }
    let later = facts.accepted_with_token(t, credential.fingerprint).find(|other| other.started > t.started);
    let confidence = match later {
        Some(_) => Confidence::Possible,
        // A readable token that says nothing of it can have ended by a rule of the server's only.
        None if told.by_code() && soon && (exp.is_some() || credential.readable().is_none()) => {
            Confidence::Certain
        }
        None => Confidence::Likely,
    };
    let sentence = Message::new("cause-token-expired-told").with("host", t.host());
    let claim = Claim::new(confidence, sentence, facts.credential_name(t)).told(t, told).because_status(t);
    let before =
        facts.accepted_with_token(t, credential.fingerprint).rev().find(|other| other.started < t.started);
    Some(match before {
        Some(earlier) => claim.because_accepted(earlier, "says-accepted-before"),
        None => claim,
    })
}

/// A session cookie that is a token itself, and had ended.
fn in_cookie(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let (cookie, token) = t.token_cookie()?;
    let (exp, at) = token.expires().zip(t.judged_at())?;
    if exp > at {
        return None;
    }
    let agree = matches!(clocks(facts, t), Clocks::Agree);
    let confidence = if t.date.is_some() && agree { Confidence::Certain } else { Confidence::Likely };
    let sentence = Message::new("cause-token-expired").with("ago", Arg::Lasting(at.since(exp)));
    let place = Part::RequestHeader("cookie".to_owned());
    let sent = Message::new("says-cookie-sent").with("cookie", cookie.name.clone());
    let claim = Claim::new(confidence, sentence, facts.credential_name(t))
        .because(t.id, place.clone(), sent)
        .because(t.id, place, Message::new("says-expired").with("exp", exp))
        .judged_at(t);
    Some(claim.about_cookie(&cookie.name))
}
