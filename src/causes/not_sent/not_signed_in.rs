//! `not-signed-in`: the page wants a login and the browser holds none.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::outcome::Refusal;
use crate::evidence::pointer::Part;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::evidence::tokens::{IssuedKind, TokenFacts};
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The address is for people who are signed in, and this browser holds no sign-in for it.
    /// ## How we know
    /// The request carried no Authorization and no cookie that could be a session, none is stored for the site, and none was seen before. A session cookie that was handed out before any sign-in, as many sites do to every visitor, counts as none.
    /// ## What to do
    /// Sign in. If you just did, the sign-in didn't reach this address: look at the other explanations.
    /// ## False alarms
    /// A cookie that is stored but kept back, a header the app forgot, or credentials that an export left out look the same on the request.
    /// ## References
    /// RFC 9110 §15.5.2.
    NOT_SIGNED_IN = "not-signed-in", group: NotSent, user_fix: SignInAgain
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let refusal = t.refusal()?;
    let fits = matches!(
        refusal,
        Refusal::Unauthorized
            | Refusal::Forbidden
            | Refusal::ToLogin
            | Refusal::InBody
            | Refusal::Special
            | Refusal::Challenged
    );
    let visitor = facts.by_visitor(t);
    if !fits
        || !visitor
        || matches!(t.role, Role::SignIn | Role::Renewal | Role::CodeExchange)
        || t.filter.is_some()
    {
        return None;
    }
    let stored = facts.stored_session(t);
    // What every new visitor is handed tells nothing of a sign-in.
    let handed_out = t.has_credentials();
    let earlier =
        !handed_out && facts.credentialed_before(t).next().is_some() || facts.signed_in_before(t).is_some();
    let confidence = match (stored, earlier, refusal) {
        (_, false, refusal) if handed_out && refusal != Refusal::Forbidden => Confidence::Likely,
        // A 403 says that nobody is signed in only where a code says so.
        (_, false, Refusal::Forbidden) if t.knows_nobody() => Confidence::Likely,
        (Some(true), ..) | (_, true, _) | (.., Refusal::Forbidden) => Confidence::Possible,
        _ if t.incomplete || facts.session.context.sanitised || holds_token(facts, t) => Confidence::Possible,
        (Some(false), false, _) if asks_itself(t) || leads_nowhere(t) => Confidence::Likely,
        (Some(false), false, _) => Confidence::Certain,
        (None, false, _) => Confidence::Likely,
    };
    let mut claim =
        Claim::new(confidence, Message::new("cause-not-signed-in").with("host", t.host()), t.host())
            .because(
                t.id,
                Part::NoRequestHeader("authorization".to_owned()),
                Message::new("says-no-authorization"),
            )
            .because(t.id, Part::NoRequestHeader("cookie".to_owned()), no_cookie(t));
    for cookie in facts.carried(t).take(2) {
        if let Some(giver) = facts.giver(t, cookie) {
            claim = claim.because(
                giver.id,
                Part::ResponseHeader("set-cookie".to_owned()),
                Message::new("says-visitor-cookie").with("cookie", cookie.name.clone()),
            );
        }
    }
    if asks_itself(t) {
        let part = Part::ResponseHeader("www-authenticate".to_owned());
        claim = claim.although(t.id, part, Message::new("says-box-untold"));
    }
    if stored == Some(false) {
        claim = claim.because_session(Part::Jar(String::new()), Message::new("says-none-stored"));
    }
    if earlier {
        claim = claim.although(t.id, Part::Timing, Message::new("says-signed-in-earlier"));
    }
    // Then the person knew, and what came of that try is what matters. Where it helped, that is told as a recovery.
    let helped = || facts.of_route_after(t).next_back().is_some_and(Seen::accepted);
    if !earlier && facts.tries_to_sign_in_after(t) && !helped() {
        return Some(claim.harmless());
    }
    // Whoever asks with a challenge means it.
    let unasked = confidence == Confidence::Possible || t.challenges.is_empty();
    if unasked && facts.beside_the_page(t) {
        // What a stranger wants isn't known for certain.
        claim.confidence = claim.confidence.min(Confidence::Likely);
        return Some(claim.harmless());
    }
    Some(claim)
}

/// The page keeps a token that is in date, and didn't send it.
fn holds_token(facts: &Facts<'_>, t: &Seen) -> bool {
    let good = |token: TokenFacts| !token.ended(t.judged_at());
    facts
        .stored_tokens(t)
        .into_iter()
        .any(|stored| stored.kind == IssuedKind::Access && stored.token.is_some_and(good))
}

/// A page that neither challenges nor shows anything leads to no sign-in, so something else may refuse (RFC 9110 §15.5.2).
fn leads_nowhere(t: &Seen) -> bool {
    t.document && t.status == 401 && t.challenges.is_empty() && !t.html
}

/// Behind such a challenge the browser asks by itself, for a script as for a page, and what was typed into its box, or handed
/// to `XMLHttpRequest.open`, doesn't show: Chromium tells all its tries as one request, with the headers of the first and the
/// answer to the last.
fn asks_itself(t: &Seen) -> bool {
    ["basic", "digest", "ntlm", "negotiate"].iter().any(|scheme| t.offers(scheme))
}

fn no_cookie(t: &Seen) -> Message {
    if t.cookies.is_empty() {
        return Message::new("says-no-cookie");
    }
    let names: Vec<&str> = t.cookies.iter().map(|cookie| cookie.name.as_str()).take(6).collect();
    Message::new("says-only-other-cookies").with("names", names.join(", "))
}
