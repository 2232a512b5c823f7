//! Sign-in, renewal and redirects: endpoints that fail, loops, a page that came from a cache.

use crate::evidence::facts::Facts;
use crate::evidence::seen::Seen;

pub(super) fn opens(facts: &Facts<'_>, seen: &Seen) -> bool {
    // A loop between a page and its login, or one that the browser gave up.
    facts.in_login_loop(seen)
        || seen.error.as_deref().is_some_and(|error| error.contains("TOO_MANY_REDIRECTS"))
        // Signed in, and still sent to the login by an answer that the browser kept.
        || facts.kept_redirect(seen).is_some()
}
