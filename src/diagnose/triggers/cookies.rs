//! Session cookies: deleted, evicted, handed out by a shared cache.

use crate::evidence::facts::Facts;
use crate::evidence::seen::Seen;

pub(super) fn opens(facts: &Facts<'_>, seen: &Seen) -> bool {
    seen.shared_cache.is_some()
        && facts.seen(seen.id).is_some_and(|seen| facts.handed_foreign(seen).is_some())
}
