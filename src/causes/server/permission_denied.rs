//! `permission-denied`: signed in, not allowed here.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::outcome::Refusal;
use crate::evidence::pointer::Part;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::evidence::told::Tells;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The site knows who you are, and doesn't let this account do this.
    /// ## How we know
    /// The same sign-in is accepted by other requests to the same host at the same time; only this one is refused. A 401 makes it certain where its code says so, or where what was accepted shows that the server knew who asked. Some sites send the browser to their login instead.
    /// ## What to do
    /// Ask whoever manages the site for access. Signing in again doesn't help, another account may.
    /// ## False alarms
    /// A form's anti-forgery check, a filter in front of the app or a refusal that the site passes on from another service look alike.
    /// ## References
    /// RFC 9110 §15.5.4 (403) and §15.5.2 (401).
    PERMISSION_DENIED = "permission-denied", group: Server, user_fix: AskForAccess
}

/// Beginnings of words in codes, and parts of prose, that say the refusal isn't about rights.
const OTHER_CODES: &[&str] =
    &["captcha", "mfa", "otp", "2fa", "rate", "lock", "disabl", "ban", "sso", "expired", "token"];
const OTHER_PROSE: &str =
    "captcha|verification failed|bad credentials|rate limit|multi-factor|session expired|blocked";
/// Codes that say it is.
const CODES: &str = "\
    forbidden|access_denied|permission_denied|insufficient_permissions|not_allowed|unauthorized_access|\
    accessdenied|accessdeniedexception|notauthorized";
/// How far apart two requests may be to be "at the same time", in milliseconds.
const NEAR: i64 = 60_000;

/// So shortly after an accepted request the sign-in is still good, in milliseconds.
const AT_ONCE: i64 = 10_000;

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let refusal = t.refusal()?;
    if let Some(page) = facts.let_in_elsewhere(t) {
        return Some(claim(facts, t, Confidence::Likely, [Some(page), None]));
    }
    let fits = matches!(refusal, Refusal::Forbidden | Refusal::Unauthorized)
        && matches!(t.role, Role::Plain | Role::Probe);
    // A session from before any sign-in says nothing of an account.
    if !fits || !t.has_credentials() || t.filter.is_some() || t.throttled || facts.by_visitor(t) {
        return None;
    }
    let near = |other: &&Seen| {
        other.started.zip(t.started).is_some_and(|(a, b)| a.since(b).abs() <= NEAR)
            && (other.data || t.document)
    };
    let after = facts.accepted_with_same_near(t, NEAR).find(|other| other.started > t.started && near(other));
    let before =
        facts.accepted_with_same_near(t, NEAR).rev().find(|other| other.started < t.started && near(other));
    // The same route accepted this sign-in: rights didn't change within a minute, the session did.
    let route_accepted = facts.accepted_same_route(t);
    let checked = t.names_forgery().is_some() || t.names_origin().is_some() || facts.lacks_forgery_token(t);
    let other = checked || names_another(t) || t.says(OTHER_PROSE);
    // Some frameworks answer 403 to strangers too (DRF, Spring): then no session was found.
    if t.tells(Tells::NoCredential).is_some() && after.is_none() {
        return None;
    }
    let gap = before.and_then(|before| Some(t.started?.since(before.started?)));
    let said = t.code(CODES).is_some()
        || t.says("not allowed|permission|forbidden|not authorized to|n't authorized to");
    let confidence = match (refusal, after, before) {
        _ if route_accepted => return None,
        // Without an accepted request beside it a 401 says nothing of rights.
        (Refusal::Unauthorized, None, None) => return None,
        // What is accepted after the session's end is open to anybody.
        (Refusal::Unauthorized, Some(_), _) if facts.session_gone(t) => return None,
        _ if other || after.is_none() && facts.session_gone(t) => Confidence::Possible,
        // A socket's handshake is refused for its origin as well, without a word.
        _ if t.opens_socket() => Confidence::Likely,
        // A 401 that gives another reason, or asks for a token where a cookie was sent, speaks of the sign-in.
        (Refusal::Unauthorized, Some(_), _)
            if t.knows_nobody()
                || !t.told.is_empty()
                || t.credential.is_none() && t.asks_for_header()
                || t.code(CODES).is_none()
                    && !facts.accepted_with_same_near(t, NEAR).any(|other| facts.shows_sign_in(other)) =>
        {
            Confidence::Likely
        }
        (_, Some(_), _) => Confidence::Certain,
        (Refusal::Forbidden, None, Some(_)) if gap.is_some_and(|gap| gap <= AT_ONCE) => Confidence::Certain,
        (Refusal::Forbidden, None, Some(_)) => Confidence::Likely,
        (Refusal::Forbidden, None, None) if t.credential.is_some() || said => Confidence::Likely,
        (Refusal::Forbidden, None, None) => Confidence::Possible,
        (_, None, Some(_)) if said => Confidence::Likely,
        (_, None, Some(_)) => Confidence::Possible,
        (_, None, None) => return None,
    };
    // What wasn't read may be about another matter.
    let unsure = facts.may_lack_forgery_token(t) || facts.unread(t) || facts.veiled(t);
    let confidence = if unsure { confidence.min(Confidence::Likely) } else { confidence };
    Some(claim(facts, t, confidence, [after, before]))
}

fn claim(facts: &Facts<'_>, t: &Seen, confidence: Confidence, accepted: [Option<&Seen>; 2]) -> Claim {
    // Reading is allowed and changing isn't: then the path alone would name both.
    let by_method = accepted.iter().flatten().any(|other| other.same_path(t) && other.method != t.method);
    let path =
        |of: &Seen| if by_method { format!("{} {}", of.method, of.shown_path()) } else { of.shown_path() };
    let sentence = Message::new("cause-permission-denied").with("path", path(t));
    let mut claim =
        Claim::new(confidence, sentence, format!("{} {}", facts.credential_name(t), facts.first_of_route(t)))
            .because_status(t);
    for other in accepted.into_iter().flatten() {
        let says = Message::new("says-same-accepted").with("path", path(other));
        claim = claim.because(other.id, Part::Status, says);
    }
    claim
}

/// Whether a code names another matter: by the beginning of one of its words, or by a long word anywhere.
fn names_another(t: &Seen) -> bool {
    let about_token =
        [Tells::Rejected, Tells::Expired, Tells::Damaged, Tells::Kind, Tells::Key, Tells::StepUp];
    if t.codes_tell(&about_token) {
        return true;
    }
    t.codes.iter().any(|code| {
        let mut words = code.word.split(|c: char| !c.is_ascii_alphanumeric());
        words.any(|word| OTHER_CODES.iter().any(|part| word.starts_with(part)))
            || OTHER_CODES.iter().any(|part| part.len() > 4 && code.word.contains(part))
    })
}
