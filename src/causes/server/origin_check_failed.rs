//! `origin-check-failed`: the server refuses requests from pages of this origin.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::forgery::Named;
use crate::evidence::pointer::Part;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The server keeps a list of the addresses whose pages may ask, and the address of this page isn't on it (or a proxy changed what arrives). Your sign-in is fine.
    /// ## How we know
    /// The same request with the same sign-in is accepted from a page of another origin, or the answer's code names Origin or Referer. Prose only suggests it.
    /// ## What to do
    /// Only the site can mend it, unless it has another address that works. Neither reloading nor signing in again helps.
    /// ## False alarms
    /// A stale anti-forgery token, a missing right and a request that the page may not make at all look alike.
    /// ## References
    /// RFC 6454 §7, Fetch standard §3.2 (Origin), Django CSRF_TRUSTED_ORIGINS, Sanctum stateful domains.
    ORIGIN_CHECK_FAILED = "origin-check-failed", group: Server, user_fix: ContactSite
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    t.refusal()?;
    if t.filter.is_some() || t.throttled || !matches!(t.status, 400 | 401 | 403 | 419 | 422) {
        return None;
    }
    let named = t.names_origin();
    let elsewhere = facts.accepted_from_elsewhere(t);
    let known = facts.page_origin(t);
    let page = known.clone().unwrap_or_else(|| t.url.origin().to_string());
    let claim = |confidence| {
        let sentence =
            Message::new("cause-origin-check-failed").with("host", t.host()).with("origin", page.clone());
        Claim::new(confidence, sentence, format!("{} {page}", t.host())).because_status(t)
    };
    let came_from = |claim: Claim| match &known {
        Some(page) => {
            claim.because(t.id, names_page(t), Message::new("says-came-from").with("origin", page.as_str()))
        }
        None => claim,
    };
    if let Some((other, origin)) = elsewhere {
        // A server that lists origins names the good one in its answer, and not the bad one.
        let listed = t.cors.origin.is_none() && other.cors.origin.as_deref() == Some(origin.as_str());
        let sure = t.status == 403 && listed || matches!(named, Some(Named::Code(_)));
        let mut claim = came_from(claim(if sure { Confidence::Certain } else { Confidence::Likely }));
        let says = Message::new("says-accepted-from").with("origin", origin);
        claim = claim.because(other.id, names_page(other), says);
        if listed {
            let part = Part::NoResponseHeader("access-control-allow-origin".to_owned());
            claim = claim.because(t.id, part, Message::new("says-no-allow-origin"));
        }
        return Some(claim.settled_by("settle-log"));
    }
    let confidence = match named {
        Some(Named::Code(_)) => Confidence::Certain,
        Some(Named::Prose) => Confidence::Likely,
        None => unnamed(facts, t)?,
    };
    let mut claim = claim(confidence);
    match named {
        Some(Named::Code(code)) => claim = claim.because_code(t, code),
        Some(Named::Prose) => {
            claim = claim.in_words(t, Message::new("says-names-origin"));
        }
        None => {}
    }
    Some(came_from(claim).settled_by("settle-log"))
}

/// The field that names the page.
fn names_page(seen: &Seen) -> Part {
    Part::RequestHeader(if seen.origin.is_some() { "origin" } else { "referer" }.to_owned())
}

/// What the request shows where the answer doesn't name the check.
fn unnamed(facts: &Facts<'_>, t: &Seen) -> Option<Confidence> {
    // A check against forgery that refuses a token that fits, or a page without an address.
    let forgery = t.names_forgery().is_some();
    if forgery && (t.origin.as_deref() == Some("null") || facts.forgery_token_fits(t)) {
        return Some(Confidence::Likely);
    }
    if t.role == Role::Preflight {
        let elsewhere =
            t.status == 403 && t.challenges.is_empty() && facts.preflight_from_elsewhere(t).is_some();
        return elsewhere.then_some(Confidence::Likely);
    }
    if facts.may_come_from_elsewhere(t) && t.origin.is_some() {
        return Some(Confidence::Possible);
    }
    // Sockets have no CORS: servers look at Origin themselves, and refuse the handshake without a word.
    let socket = t.opens_socket() && t.status == 403 && facts.accepted_with_same(t).next().is_some();
    socket.then(|| if facts.from_another_host(t) { Confidence::Likely } else { Confidence::Possible })
}
