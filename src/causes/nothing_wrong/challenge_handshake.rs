//! `challenge-handshake`: the 401 that a protocol begins with.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::evidence::tokens::Family;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The first answer only told the browser how to identify itself; the browser did so and was let in.
    /// ## How we know
    /// The same address was asked again right away with credentials of a scheme that the refusal offers, and was accepted. NTLM needs two refusals first; DPoP asks for a nonce.
    /// ## What to do
    /// Nothing: this is how Basic, Digest, NTLM, Negotiate and DPoP begin.
    /// ## False alarms
    /// A password that is refused looks the same at first, but no accepted request follows.
    /// ## References
    /// RFC 9110 §11.6.1, RFC 7616 §3.3, RFC 4559 §4, RFC 9449 §8.
    CHALLENGE_HANDSHAKE = "challenge-handshake", group: NothingWrong, user_fix: NothingToDo
}

/// A login box may stay open for a while before somebody answers it.
const PATIENCE: i64 = 5 * 60_000;

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let asks_nonce = t.code(&["use_dpop_nonce"]).is_some();
    if !matches!(t.status, 401 | 407) && !asks_nonce {
        return None;
    }
    let opens = match &t.credential {
        None => true,
        Some(credential) => match credential.family {
            Family::Integrated => credential.ntlm_message != Some(3),
            Family::Digest => {
                t.challenges.iter().any(|c| c.param("stale").is_some_and(|s| s.eq_ignore_ascii_case("true")))
            }
            Family::Dpop => asks_nonce,
            _ => false,
        },
    };
    if !opens && !asks_nonce {
        return None;
    }
    let answer = facts.of_route_soon_after(t, t, PATIENCE).find(|next| {
        next.outcome != t.outcome
            && next.status / 100 != 4
            && next.status != 0
            && answers(t, next, asks_nonce)
    })?;
    let (field, sent) = match t.status {
        407 => ("proxy-authenticate", "proxy-authorization"),
        _ => ("www-authenticate", "authorization"),
    };
    let offered =
        || t.challenges.first().map_or_else(|| "DPoP".to_owned(), |challenge| challenge.scheme.clone());
    let scheme =
        answer.credential.as_ref().filter(|_| t.status != 407).map_or_else(offered, |c| c.scheme.clone());
    Some(
        Claim::new(
            Confidence::Certain,
            Message::new("cause-challenge-handshake").with("scheme", scheme.clone()),
            t.host(),
        )
        .because(
            t.id,
            Part::ResponseHeader(field.to_owned()),
            Message::new("says-challenged").with("scheme", scheme.clone()),
        )
        .because(
            answer.id,
            Part::RequestHeader(sent.to_owned()),
            Message::new("says-answered").with("scheme", scheme),
        )
        .because_status(answer),
    )
}

/// Whether the next request answers the challenge of `t`.
fn answers(t: &Seen, next: &Seen, asks_nonce: bool) -> bool {
    // What a proxy is told belongs to the connection, and browsers don't show it.
    if t.status == 407 {
        return next.status < 400;
    }
    if asks_nonce {
        return next.dpop;
    }
    let Some(credential) = &next.credential else { return false };
    let password = matches!(credential.family, Family::Basic | Family::Digest | Family::Integrated);
    password && t.offers(&credential.scheme)
}
