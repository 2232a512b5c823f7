//! Session cookies: deleted, evicted, handed out by a shared cache.

use crate::evidence::facts::Facts;
use crate::evidence::seen::Seen;

pub(super) const fn opens(_facts: &Facts<'_>, _seen: &Seen) -> bool {
    false
}
