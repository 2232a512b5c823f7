//! `token-wrong-audience`: the token is meant for another API.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::{CodePlace, Seen};
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The token is good, but it was issued for another service than the one that refused it.
    /// ## How we know
    /// The server says so in a code, or the same host accepts tokens of the same issuer whose `aud` differs.
    /// ## What to do
    /// Only the site can mend it. Developers: ask for a token with this API's audience (or resource) and send each API its own.
    /// ## False alarms
    /// Servers that speak of the audience in prose only may mean the issuer or the key.
    /// ## References
    /// RFC 7519 §4.1.3, RFC 8707, RFC 9068 §4.
    TOKEN_WRONG_AUDIENCE = "token-wrong-audience", group: Token, user_fix: ContactSite
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    t.refusal()?;
    let credential = t.credential.as_ref()?;
    let token = credential.readable()?;
    let sent = token.audiences();
    let code = t.code_with(&["audience", "invalid_aud"]);
    let fitting = facts.host(t).find(|other| {
        other.accepted()
            && other.credential.as_ref().and_then(|c| c.readable()).is_some_and(|good| {
                let wanted = good.audiences();
                good.claim("iss") == token.claim("iss")
                    && !wanted.is_empty()
                    && !wanted.iter().any(|aud| sent.contains(aud))
            })
    });
    let said = t.says(&["audience"]);
    let confidence = if code.is_some() || fitting.is_some() {
        Confidence::Certain
    } else if said {
        Confidence::Likely
    } else {
        return None;
    };
    let mut claim = Claim::new(
        confidence,
        Message::new("cause-token-wrong-audience").with("sent", listed(&sent)).with("host", t.host()),
        facts.credential_name(t),
    )
    .because(
        t.id,
        Part::Claim("aud".to_owned()),
        Message::new("says-audience").with("audience", listed(&sent)),
    );
    if let Some(code) = code {
        let part = match &code.place {
            CodePlace::Body(path) => Part::ResponseBody(path.clone()),
            _ => Part::ResponseHeader("www-authenticate".to_owned()),
        };
        claim = claim.because(t.id, part, Message::new("says-code").with("code", code.written.clone()));
    }
    if let Some(other) = fitting {
        let good = other
            .credential
            .as_ref()
            .and_then(|c| c.readable())
            .map(|good| listed(&good.audiences()))
            .unwrap_or_default();
        claim = claim.because(
            other.id,
            Part::Claim("aud".to_owned()),
            Message::new("says-other-audience").with("audience", good),
        );
    }
    if said {
        claim =
            claim.because(t.id, Part::ResponseBody(String::new()), Message::new("says-speaks-of-audience"));
    }
    Some(claim)
}

fn listed(audiences: &[&str]) -> String {
    if audiences.is_empty() { "none".to_owned() } else { audiences.join(", ") }
}
