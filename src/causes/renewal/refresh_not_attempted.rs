//! `refresh-not-attempted`: the token ran out, a way to renew was at hand, and nobody took it.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::clocks::{Clocks, clocks};
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::evidence::tokens::{IssuedKind, TokenFacts};
use crate::fixes::FixId;
use crate::session::EntryId;
use crate::words::{Arg, Message};

declare_cause! {
    /// ## What it means
    /// Your sign-in ran out. The site holds what it needs to renew it without you, and didn't.
    /// ## How we know
    /// The token's `exp` had passed, a refresh token was handed out or lies in the page's storage (or renewals had worked before), and no renewal was tried before or after the refusal. Where the recording ends right after it, that is less sure.
    /// ## What to do
    /// Sign in again; after a long pause of the page (sleep, background tab) reloading may do. Developers: renew shortly before the end, check it when the page becomes visible again, and renew once on a 401.
    /// ## False alarms
    /// A clock that is off makes a good token look old. A renewal that was tried and failed is one of the other causes.
    /// ## References
    /// RFC 6749 §1.5 and §6.
    REFRESH_NOT_ATTEMPTED = "refresh-not-attempted", group: Renewal, user_fix: SignInAgain
}

/// The app has had its chance to renew when the recording goes on for so long after the refusal, in milliseconds.
const CHANCE: i64 = 500;
/// A renewal that answers the refusal begins within this time, in milliseconds.
const SOON: i64 = 60_000;
/// A pause of the page's timers, in milliseconds: nothing at all was asked for so long.
const ASLEEP: i64 = 2 * 60_000;

/// What could have renewed.
enum Way<'s> {
    HandedOut(&'s Seen),
    Stored(String),
    WorkedBefore(EntryId),
    Cookie(String),
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    t.refusal()?;
    let credential = t.credential.as_ref()?;
    let exp = facts.token_ends(t)?;
    let of_api = matches!(t.role, Role::Plain | Role::Probe)
        && !credential.readable().is_some_and(TokenFacts::is_refresh);
    if !facts.token_dead(t) || facts.age_ignored(t) || !of_api || tried(facts, t) {
        return None;
    }
    if matches!(clocks(facts, t), Clocks::Device { .. }) {
        return None;
    }
    let way = way(facts, t)?;
    let chance =
        facts.session.context.captured_at.zip(t.ended).is_some_and(|(end, at)| end.since(at) >= CHANCE)
            || facts
                .soon_after(t, 600_000)
                .any(|next| next.started.zip(t.ended).is_some_and(|(a, b)| a.since(b) >= CHANCE));
    // A dead token that is sent again shows that nobody minds; a single refusal may be the recording's last word.
    let sent =
        |seen: &Seen| seen.credential.as_ref().is_some_and(|own| own.fingerprint == credential.fingerprint);
    let again = facts.site(t).filter(|seen| seen.refusal().is_some() && sent(seen)).count() >= 2;
    let proven = again
        && t.date.is_some()
        && credential.readable().is_some()
        && !matches!(way, Way::WorkedBefore(_) | Way::Cookie(_));
    let confidence = if chance && proven { Confidence::Certain } else { Confidence::Likely };
    let ago = t.judged_at().map_or(0, |at| at.since(exp));
    let sentence = Message::new("cause-refresh-not-attempted").with("ago", Arg::Lasting(ago));
    let mut claim = Claim::new(confidence, sentence, facts.credential_name(t)).because_status(t);
    let ended = Message::new("says-expired").with("exp", exp);
    claim = match credential.readable() {
        Some(_) => claim.claim(t, "exp", ended),
        None => claim.because(t.id, credential.at.clone(), ended),
    };
    claim = claim.judged_at(t);
    claim = match way {
        Way::HandedOut(answer) => claim.handed_out(answer, Message::new("says-refresh-token-given")),
        Way::Stored(key) => claim.because_session(
            Part::Storage(key.clone()),
            Message::new("says-refresh-token-stored").with("key", key),
        ),
        Way::WorkedBefore(entry) => claim.because(entry, Part::Status, Message::new("says-renewed-before")),
        Way::Cookie(name) => claim.because_session(
            Part::Jar(name.clone()),
            Message::new("says-refresh-cookie").with("cookie", name),
        ),
    };
    claim = claim.because(t.id, Part::Timing, Message::new("says-no-renewal"));
    Some(if asleep(facts, t) { claim.fix(FixId::ReloadPage) } else { claim }.settled_by("settle-wait"))
}

/// Whether the app tried to renew after the token was handed out: before the refusal, or soon after it.
fn tried(facts: &Facts<'_>, t: &Seen) -> bool {
    let own = t.credential.as_ref().map(|credential| credential.fingerprint);
    let begin = facts
        .issuers()
        .rfind(|seen| seen.issued.iter().any(|issued| Some(issued.fingerprint) == own))
        .or_else(|| facts.all().find(|seen| seen.credential.as_ref().map(|c| c.fingerprint) == own));
    let begin = begin.map(|seen| (seen.started, seen.id));
    let until = t.ended.or(t.started).map(|at| at.plus(SOON));
    facts.renewals().iter().any(|renewal| {
        Some((renewal.seen.started, renewal.seen.id)) > begin
            && renewal.seen.started <= until
            && facts.one_app(renewal.seen, t)
    })
}

fn way<'s>(facts: &Facts<'s>, t: &Seen) -> Option<Way<'s>> {
    let given = facts
        .issuers_before(t)
        .filter_map(|seen| Some((seen, seen.issued.iter().find(|issued| issued.renews())?)))
        .find(|(seen, _)| facts.one_app(seen, t));
    let in_date = |token: Option<&TokenFacts>| {
        let exp = token.and_then(TokenFacts::expires);
        exp.is_none_or(|exp| t.judged_at().is_some_and(|at| exp > at))
    };
    if let Some((seen, issued)) = given {
        return in_date(issued.token.as_ref()).then_some(Way::HandedOut(seen));
    }
    let stored = facts.stored_tokens(t).into_iter().find(|stored| stored.kind == IssuedKind::Refresh);
    if let Some(stored) = stored {
        return in_date(stored.token.as_ref()).then(|| Way::Stored(stored.key.to_owned()));
    }
    let worked = facts.renewals().iter().rev().find(|renewal| {
        renewal.end == crate::evidence::renewals::End::Renewed
            && renewal.seen.started < t.started
            && facts.one_app(renewal.seen, t)
    });
    worked
        .map(|renewal| Way::WorkedBefore(renewal.seen.id))
        .or_else(|| facts.refresh_cookie(t).map(Way::Cookie))
}

/// Whether the page had been asleep: a long silence lies right before the refusal.
fn asleep(facts: &Facts<'_>, t: &Seen) -> bool {
    let last = facts.any_before(t).find(|seen| !seen.near(t, 5_000));
    last.is_some_and(|last| last.ended.zip(t.started).is_some_and(|(ended, now)| now.since(ended) >= ASLEEP))
}
