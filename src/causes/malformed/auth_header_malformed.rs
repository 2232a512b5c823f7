//! `auth-header-malformed`: the Authorization header isn't what any server could read.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::seen::Seen;
use crate::evidence::tokens::Family;
use crate::evidence::told::Tells;
use crate::fixes::FixId;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The app sent a sign-in header that holds no usable token: the word "undefined", a doubled scheme, quotes or blanks.
    /// ## How we know
    /// The header's own text shows it.
    /// ## What to do
    /// Sign in again, so that the app gets a fresh token. If it happens right after signing in, only the site can mend it.
    /// ## False alarms
    /// A few servers take a bare token without a scheme: where one accepted a header of that form, this isn't claimed.
    /// ## References
    /// RFC 9110 §11.6.2, RFC 6750 §2.1.
    AUTH_HEADER_MALFORMED = "auth-header-malformed", group: Malformed, user_fix: SignInAgain
}

/// Faults of the header itself, and the message that names each.
const FAULTS: &[(&str, &str)] = &[
    ("placeholder", "fault-placeholder"),
    ("doubled-scheme", "fault-doubled-scheme"),
    ("quoted-token", "fault-quoted-token"),
    ("scheme-missing", "fault-scheme-missing"),
    ("stray-whitespace", "fault-stray-whitespace"),
    ("empty-credentials", "fault-empty-credentials"),
    ("comma-joined", "fault-comma-joined"),
    ("scheme-colon", "fault-scheme-colon"),
    ("equals-scheme", "fault-equals-scheme"),
    ("control-character", "fault-control-character"),
    ("scheme-comma", "fault-scheme-comma"),
    ("space-missing", "fault-space-missing"),
    ("field-name-in-value", "fault-field-name"),
    ("json-token", "fault-json-token"),
    ("token-as-param", "fault-token-as-param"),
    ("non-ascii", "fault-non-ascii"),
];

/// What only a server says that has read the token.
const READ: &[Tells] = &[
    Tells::Expired,
    Tells::NotYet,
    Tells::Audience,
    Tells::Issuer,
    Tells::Scope,
    Tells::Kind,
    Tells::Key,
    Tells::StepUp,
];

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let credential = t.credential.as_ref()?;
    t.refusal()?;
    // A user name in Digest may hold any letter; a token can't.
    let lettered = matches!(credential.family, Family::Digest | Family::Basic);
    // Basic without its value is that cause's own.
    let basic = |code: &str| code == "empty-credentials" && credential.family == Family::Basic;
    let fits =
        |code: &str| credential.faults.contains(&code) && !(lettered && code == "non-ascii") && !basic(code);
    let (code, fault) = FAULTS.iter().find(|(code, _)| fits(code))?;
    // It takes what is written so.
    let so = |seen: &Seen| seen.credential.as_ref().is_some_and(|other| other.faults.contains(code));
    if facts.accepted_tokens(t).any(so) {
        return None;
    }
    // Who speaks of the token's claims has read it; some servers take a bare token.
    let bare = *fault == "fault-scheme-missing";
    let ended = credential.readable().is_some_and(|token| token.ended(t.judged_at()));
    let confidence = match READ.iter().any(|what| t.tells(*what).is_some()) {
        true if bare => Confidence::Possible,
        // Some take it as it is; this one asks for no scheme and says nothing.
        _ if bare && (ended || t.challenges.is_empty() && t.told.is_empty()) => Confidence::Likely,
        _ => Confidence::Certain,
    };
    let claim = Claim::new(
        confidence,
        Message::new("cause-auth-header-malformed").with("fault", Message::new(fault)),
        format!("{} {fault}", t.host()),
    )
    .because(
        t.id,
        Part::RequestHeader("authorization".to_owned()),
        Message::new("says-header").with("fault", Message::new(fault)),
    )
    .because_status(t);
    // Who has just signed in gets the same header again.
    Some(match facts.signed_in_before(t) {
        Some(_) => claim.fix(FixId::ContactSite),
        None => claim,
    })
}
