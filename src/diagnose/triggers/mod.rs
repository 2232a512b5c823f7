//! What opens an incident: the closed list. What isn't named here stays silent, whatever its status.
//!
//! Each exchange is looked at by itself first; what needs its neighbours is asked only of the few that could fit.

mod cookies;
mod flows;
mod refusals;

use crate::evidence::facts::Facts;
use crate::evidence::seen::Seen;

/// Whether an exchange opens an incident.
pub(super) fn opens(facts: &Facts<'_>, seen: &Seen) -> bool {
    refusals::refused(facts, seen)
        || refusals::kept_from_the_page(facts, seen)
        || flows::opens(facts, seen)
        || cookies::opens(facts, seen)
}
