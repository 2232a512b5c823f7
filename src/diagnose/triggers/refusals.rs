//! Answers that refuse, and requests that an extension or the cross-origin rules kept from their page.

use crate::evidence::facts::Facts;
use crate::evidence::outcome::Refusal;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;

/// The answer refuses: by status, by a challenge, in its body, or by sending to a login.
pub(super) fn refused(facts: &Facts<'_>, seen: &Seen) -> bool {
    let Some(refusal) = seen.refusal() else { return false };
    if refusal == Refusal::Network {
        return seen.role != Role::Decoration;
    }
    match seen.role {
        // A picture or icon that is refused along with its page tells nothing new.
        Role::Decoration => {
            seen.credential.is_some() || facts.unsigned_picture(seen) || seen.signed_link_ended()
        }
        // A check that fails for a host which never takes credentials harms nobody.
        Role::Preflight => facts.asks_for_credentials(seen),
        _ => {
            !facts.is_strangers_noise(seen)
                && !end_of_redirect(facts, seen)
                && !visitor_sent_to_login(facts, seen)
                && !led_on(facts, seen)
                && !facts.asked_after_sign_out(seen)
        }
    }
}

/// The login page or callback that a refusal sent the request to: the redirect itself is the incident.
fn end_of_redirect(facts: &Facts<'_>, seen: &Seen) -> bool {
    let hop = || facts.redirected_from(seen).and_then(Seen::refusal);
    seen.refusal() == Some(Refusal::InBody) && seen.html && hop() == Some(Refusal::ToLogin)
        || seen.brought_error() && hop() == Some(Refusal::Endpoint)
}

/// A sign-in that leads back to its login page, which knows the person by now: it leads on, or asks for something else than
/// a password.
fn led_on(facts: &Facts<'_>, seen: &Seen) -> bool {
    let Some(to) = seen.redirect.as_ref().filter(|_| seen.role == Role::SignIn) else { return false };
    let Some(page) =
        facts.after(seen).find(|next| next.url.host == to.host && next.url.path == to.path && next.document)
    else {
        return false;
    };
    let recorded =
        || facts.session.exchanges.get(page.id.0).is_some_and(|exchange| exchange.response_body.is_some());
    let next_step = || page.status == 200 && !page.password_page && recorded();
    page.redirect.is_some() && !page.to_login || seen.set_session().is_some() && next_step()
}

/// A page that sends a new visitor to its login is the site's normal way, also where every visitor is handed a session.
fn visitor_sent_to_login(facts: &Facts<'_>, seen: &Seen) -> bool {
    seen.refusal() == Some(Refusal::ToLogin)
        && (seen.document || seen.shown)
        && (facts.by_visitor(seen) && !facts.any_before(seen).any(|earlier| earlier.role.is_of_a_sign_in())
            || signed_out_before(facts, seen))
        && !facts.accepted_with_same(seen).any(|other| other.same_route(seen))
}

/// The last word before it was the person's own: a page of theirs signed out, and nobody has tried to sign in since.
fn signed_out_before(facts: &Facts<'_>, seen: &Seen) -> bool {
    let last = facts
        .turns_before(seen)
        .find(|earlier| earlier.role == Role::SignOut || earlier.role.is_of_a_sign_in());
    last.is_some_and(|last| last.role == Role::SignOut && last.document && matches!(last.status, 200..=399))
}

/// The page never got the answer: a blocker stopped the request, or the answer didn't allow credentials.
pub(super) fn kept_from_the_page(facts: &Facts<'_>, seen: &Seen) -> bool {
    match seen.error.as_deref() {
        Some(error) if error.contains("BLOCKED_BY_CLIENT") => facts.blocked_session_request(seen),
        Some(error) if error.contains("PROXY_AUTH") || error.contains("SSL_CLIENT_AUTH") => true,
        Some(error) if error.contains("CERTIFICATE_REQUIRED") => true,
        Some(error) if error.contains("NAME_NOT_RESOLVED") => facts.blocked_session_request(seen),
        // An extension changed the request so that the page may not send it any more.
        Some(_) if seen.status == 0 && facts.robbed(seen).is_some() => true,
        Some(_) => facts.withheld_by_cors(seen) || facts.preflight_without_credentials(seen).is_some(),
        None => facts.withheld_by_cors(seen),
    }
}
