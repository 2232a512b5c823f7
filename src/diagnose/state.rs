//! Whether the user is left with a failure: open, recovered or benign.

use super::report::State;
use crate::causes::{Cause, Group};
use crate::evidence::facts::Facts;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;

/// The state of an incident, by what followed its refusals.
///
/// Recovered: every refused route was accepted after its last refusal, and at least two successes in all
/// follow the last one (a successful sign-in or renewal counts as one).
pub(super) fn state(facts: &Facts<'_>, cause: &Cause, triggers: &[&Seen]) -> State {
    if cause.group == Group::NothingWrong {
        return if cause.id == "recovered-by-refresh" { State::Recovered } else { State::Benign };
    }
    // A session that went to strangers stays with them, however well the page goes on.
    if cause.id == "foreign-session-from-cache" {
        return State::Open;
    }
    let Some(last) = triggers.iter().max_by_key(|trigger| (trigger.started, trigger.id)) else {
        return State::Open;
    };
    let each_route = triggers.iter().all(|trigger| {
        facts.after(trigger).any(|next| {
            // What a script gets from the server says nothing of the page that the cache keeps showing.
            next.same_route(trigger)
                && next.document == trigger.document
                && (next.accepted()
                    || next.role == Role::SignIn && next.refusal().is_none() && next.status / 100 == 3)
        })
    });
    let successes = facts
        .after(last)
        .filter(|next| {
            next.accepted() && !matches!(next.role, Role::Decoration | Role::Preflight | Role::LoginPage)
        })
        .filter(|next| next.data || next.document)
        .count();
    if each_route && successes >= 2 { State::Recovered } else { State::Open }
}
