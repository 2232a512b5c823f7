//! Sign-in, renewal and redirects: endpoints that fail, loops, a page that came from a cache.

use crate::evidence::clocks::thrown_away;
use crate::evidence::facts::Facts;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;

pub(super) fn opens(facts: &Facts<'_>, seen: &Seen) -> bool {
    // A loop between a page and its login, or one that the browser gave up.
    facts.in_login_loop(seen)
        || seen.error.as_deref().is_some_and(|error| error.contains("TOO_MANY_REDIRECTS"))
        // The same redirect three times.
        || seen.redirect.is_some() && facts.own_loop(seen).is_some_and(|looped| looped.rounds >= 3)
        // Signed in, and still sent to the login by an answer that the browser kept.
        || facts.kept_redirect(seen).is_some()
        || endpoint_failed(facts, seen)
        || seen.role == Role::Callback && (facts.never_exchanged(seen) || facts.led_nowhere(seen).is_some())
        // A page that judges by a wrong clock throws away what it has just got; no server says no.
        || thrown_away(facts, seen).is_some()
        || seen.role == Role::Renewal && facts.renewal_storm(seen).is_some()
        || seen.role == Role::SilentAuthorize && facts.renewal_storm(seen).is_some()
}

/// A token, authorization, key, login or callback endpoint failed, or didn't answer.
fn endpoint_failed(facts: &Facts<'_>, seen: &Seen) -> bool {
    facts.provider_failed(seen)
        || matches!(seen.role, Role::SignIn | Role::Callback)
            && matches!(seen.status, 500 | 502..=504 | 520..=530)
            && !(seen.data && facts.is_cross_site(seen))
        || seen.role == Role::Renewal
            && facts.as_renewal(seen).is_some_and(|renewal| facts.signed_out_after(renewal).is_some())
}
