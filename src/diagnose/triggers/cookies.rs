//! Session cookies: lost on their way to the browser or too many, handed out by a shared cache; manifests without any.

use crate::evidence::facts::Facts;
use crate::evidence::seen::Seen;

pub(super) fn opens(facts: &Facts<'_>, seen: &Seen) -> bool {
    facts.bare_manifest(seen).is_some()
        // The sign-in went well, and the next page sends back to it.
        || facts.bounced(seen)
        // The cookie's own time was over, and the page sends back to the sign-in.
        || facts.expired_into_login(seen)
        // A proxy threw the answer to a sign-in away.
        || matches!(seen.status, 502 | 520) && facts.lost_sign_in_before(seen).is_some()
        // A bare 400 where smaller cookies were answered.
        || facts.fits_when_smaller(seen).is_some()
        // A shared cache handed a session out.
        || seen.shared_cache.is_some() && facts.seen(seen.id).is_some_and(|seen| facts.handed_foreign(seen).is_some())
}
