//! The next sign-out: which credential in use ends next, and what may renew it before.

use super::over_time::Life;
use crate::evidence::facts::Facts;
use crate::evidence::renewals::{End, Means};
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::evidence::tokens::{Issued, IssuedKind};
use crate::http::time::Millis;
use crate::session::EntryId;

/// A sign-out that lies farther ahead, in milliseconds, isn't worth a word.
const AHEAD: i64 = 24 * 3_600_000;

/// The next sign-out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextSignOut {
    /// The last request accepted with the credential that ends.
    pub entry: EntryId,
    /// When it ends.
    pub at: Millis,
    /// How far ahead that lies of the last look, in milliseconds.
    pub left: i64,
    /// What may renew it before.
    pub renews: Renews,
}

/// What may keep a sign-in alive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Renews {
    /// Nothing that was seen.
    Nothing,
    /// A refresh token or cookie that is at hand, though no renewal was seen yet.
    AtHand,
    /// Renewals were seen to work.
    Seen,
}

impl Renews {
    /// The word of reports.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::AtHand => "at-hand",
            Self::Seen => "seen",
        }
    }
}

/// The credential in use that ends next, and what could renew it.
pub(super) fn next_sign_out(facts: &Facts<'_>, lives: &[Life]) -> Option<NextSignOut> {
    let ended = facts.all().filter_map(|seen| seen.ended.or(seen.started)).max();
    let now = facts.session.context.captured_at.max(ended)?;
    // What was last accepted on its host, and nothing newer after it.
    let in_use = lives.iter().filter(|life| {
        let newer = |other: &Life| {
            other.host == life.host && other.kind == life.kind && other.last_accepted > life.last_accepted
        };
        life.last_accepted.is_some() && life.first_refused < life.last_accepted && !lives.iter().any(newer)
    });
    // A sign-out, or a deletion of its cookie, has ended it already.
    let over = |life: &Life| {
        let last = life.last_accepted.and_then(|entry| facts.seen(entry));
        last.is_some_and(|last| {
            let ends = |seen: &Seen| {
                let signs_out = seen.role == Role::SignOut && (200..400).contains(&seen.status);
                let deletes =
                    || seen.clears_cookies || last.session_cookies().any(|cookie| seen.deletes(&cookie.name));
                signs_out || life.kind == "cookie" && deletes()
            };
            facts.all().any(|seen| seen.id >= last.id && facts.one_app(seen, last) && ends(seen))
        })
    };
    let due = in_use.filter(|life| !over(life)).filter_map(|life| Some((life, life.ends_at?)));
    let (life, at) = due.filter(|(_, at)| *at > now && at.since(now) <= AHEAD).min_by_key(|(_, at)| *at)?;
    let entry = life.last_accepted?;
    let used = facts.seen(entry)?;
    let worked = facts
        .renewals()
        .iter()
        .any(|renewal| renewal.end == End::Renewed && facts.one_app(renewal.seen, used));
    let at_hand = || {
        let given =
            facts.all().any(|seen| seen.issued.iter().any(Issued::renews) && facts.one_app(seen, used));
        let provider = facts.renewals().iter().any(|renewal| renewal.with == Means::Provider);
        given
            || provider
            || facts.refresh_cookie(used).is_some()
            || facts.stored_tokens(used).iter().any(|stored| stored.kind == IssuedKind::Refresh)
    };
    let renews = if worked {
        Renews::Seen
    } else if at_hand() {
        Renews::AtHand
    } else {
        Renews::Nothing
    };
    Some(NextSignOut { entry, at, left: at.since(now), renews })
}
