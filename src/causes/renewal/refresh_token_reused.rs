//! `refresh-token-reused`: two renewals raced with one rotating refresh token.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::renewals::{End, Renewal};
use crate::evidence::seen::Seen;
use crate::fixes::FixId;
use crate::words::Message;

use super::tried::{shown, subject, tried};

declare_cause! {
    /// ## What it means
    /// The site renewed your sign-in twice with the same renewal token, for example from two tabs at once. It works only once; the server took the second try for theft and may have ended the whole sign-in.
    /// ## How we know
    /// The same refresh token was sent twice: the first call got a new one, the second was refused. A code of its own (`refresh_token_already_used`) says it alone; two calls at the same moment suggest it.
    /// ## What to do
    /// If another tab is still signed in, reload this page; else sign in again. Owners: allow a few seconds of grace. Developers: one renewal at a time for all tabs.
    /// ## False alarms
    /// A first call that was cancelled is refresh-response-lost. A server that doesn't rotate takes the same token many times, and refuses it at its end.
    /// ## References
    /// RFC 9700 §4.14.2 (refresh token rotation).
    REFRESH_TOKEN_REUSED = "refresh-token-reused", group: Renewal, user_fix: SignInAgain
}

/// Parts of codes that say so.
const CODES: &str =
    "already_used|token_reused|tokenreuse|token_reuse|reuse_detected|reusedetected|already_exchanged";
/// The same in prose.
const WORDS: &str =
    "already used|already exchanged|refresh token reuse|token reuse|stale token|has been reused";
/// Calls that begin within this time of each other ran at once, in milliseconds.
const AT_ONCE: i64 = 2_000;

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let refused = tried(facts, t).filter(|renewal| renewal.end == End::Refused)?;
    let at = refused.seen;
    let code = at.code_with(CODES);
    let winner = facts.same_token_before(refused).find(|other| other.end == End::Renewed);
    let cancelled = facts.same_token_before(refused).any(|other| other.end == End::Aborted);
    if winner.is_none() && cancelled {
        return None;
    }
    let rotated = winner.filter(|winner| winner.next_token().is_some());
    let twin = facts.same_token_before(refused).find(|other| other.seen.near(at, AT_ONCE));
    let aftermath = after_race(facts, refused);
    let elsewhere = newer_kept(facts, refused);
    let invalid = at.code("invalid_grant|token_not_valid|invalid_token").is_some();
    let confidence =
        if code.is_some() || rotated.is_some() && (invalid || at.status == 401 || at.status == 403) {
            Confidence::Certain
        } else if rotated.is_some()
            || winner.is_some_and(|winner| winner.seen.near(at, AT_ONCE))
            || twin.is_some_and(|twin| twin.end == End::Failed)
            || aftermath.is_some()
            || elsewhere.is_some()
            || at.says(WORDS)
        {
            Confidence::Likely
        } else {
            return None;
        };
    let sentence = Message::new("cause-refresh-token-reused").with("host", at.host());
    let mut claim = shown(Claim::new(confidence, sentence, subject(facts, at)), t, at);
    if let Some(code) = code {
        claim = claim.because_code(at, code);
    }
    if let Some(first) = winner.or(twin.filter(|twin| twin.end == End::Failed)).or(aftermath) {
        claim = claim
            .because(first.seen.id, first.place(), Message::new("says-same-refresh-token"))
            .because_status(first.seen)
            .also(first.seen.id);
    }
    if let Some(key) = elsewhere {
        claim = claim
            .because_session(Part::Storage(key.clone()), Message::new("says-newer-stored").with("key", key));
    }
    let good = elsewhere_good(facts, winner) || newer_kept(facts, refused).is_some();
    Some(if good { claim.fix(FixId::ReloadPage) } else { claim })
}

/// The lost race whose winner's token is refused now: after it, servers end the whole family.
fn after_race<'f, 's>(facts: &'f Facts<'s>, refused: &Renewal<'s>) -> Option<&'f Renewal<'s>> {
    let token = refused.with.token()?;
    let gave = facts.renewals().iter().find(|other| other.next_token() == Some(token))?;
    let before = |other: &&Renewal<'s>| other.seen.started < refused.seen.started;
    facts.renewals().iter().filter(before).find(|other| {
        other.end == End::Refused && other.with.token().is_some() && other.with.token() == gave.with.token()
    })
}

/// The place that holds another refresh token than the one sent: another tab had renewed.
fn newer_kept(facts: &Facts<'_>, refused: &Renewal<'_>) -> Option<String> {
    let token = refused.with.token()?;
    let at = refused.seen;
    let known = |fingerprint| {
        facts.all().flat_map(|seen| &seen.issued).any(|issued| issued.fingerprint == fingerprint)
    };
    let stored = facts.stored_tokens(at).into_iter().find(|stored| {
        stored.kind == crate::evidence::tokens::IssuedKind::Refresh
            && stored.fingerprint != token
            && !known(stored.fingerprint)
    });
    stored.map(|stored| stored.key.to_owned()).or_else(|| {
        let sent =
            |name: &str| at.cookies.iter().any(|cookie| cookie.name == name && cookie.fingerprint != token);
        let name = facts.refresh_cookie(at)?;
        (at.posted_refresh.is_some() && sent(&name)).then_some(name)
    })
}

/// Whether what the winner got is good: it was accepted, and not refused since; or it is the one that is kept.
fn elsewhere_good(facts: &Facts<'_>, winner: Option<&Renewal<'_>>) -> bool {
    let Some(winner) = winner else { return false };
    // Servers that notice end the whole family, the winner's token too.
    let ended = facts.renewals().iter().any(|other| {
        other.end == End::Refused && other.with.token().is_some() && other.with.token() == winner.next_token()
    });
    if ended {
        return false;
    }
    let uses = |seen: &&Seen| {
        winner.gave().is_some()
            && seen.credential.as_ref().map(|credential| credential.fingerprint) == winner.gave()
    };
    let last = facts.all().filter(uses).rfind(|seen| seen.accepted() || seen.refusal().is_some());
    match last {
        Some(last) => last.accepted(),
        None => facts
            .stored_tokens(winner.seen)
            .iter()
            .any(|stored| Some(stored.fingerprint) == winner.next_token()),
    }
}
