//! `anonymous-probe`: the app asked who is there before anyone signed in.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::Part;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The site asked its server whether somebody is signed in. Nobody was, which is fine: the page goes on working.
    /// ## How we know
    /// No credential had been sent to the site before, only such questions are refused, and other requests succeed.
    /// ## What to do
    /// Nothing. A developer can answer such questions with 200 and "nobody", which keeps the console quiet.
    /// ## False alarms
    /// If requests for data are refused as well, the site wants a sign-in: that is not-signed-in.
    /// ## References
    /// RFC 9110 §15.5.2, OpenID Connect Core §3.1.2.6 (`login_required`).
    ANONYMOUS_PROBE = "anonymous-probe", group: NothingWrong, user_fix: NothingToDo
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let silent = t.role == Role::SilentAuthorize && t.code("login_required|interaction_required").is_some();
    let visitor = t.has_credentials() && facts.by_visitor(t);
    if !(is_probe_refused(facts, t, visitor) || silent)
        || !visitor && (facts.credential_seen_by(t) || facts.stored_session(t) == Some(true))
    {
        return None;
    }
    // Who has signed in expects to be known.
    if facts.signed_in_before(t).is_some() {
        return None;
    }
    let data_refused = facts.site(t).any(|other| {
        other.id != t.id
            && other.refusal().is_some()
            && (visitor || !other.has_credentials())
            && !is_probe_refused(facts, other, visitor)
            && !matches!(other.role, Role::SilentAuthorize | Role::Decoration | Role::SignIn)
    });
    // Who asks a login provider without a session there asks nothing else, whatever the page is refused.
    if data_refused && !silent {
        return None;
    }
    let goes_on = facts
        .site(t)
        .find(|other| other.id != t.id && other.accepted() && other.data && other.started >= t.started)
        .or_else(|| facts.all().find(|other| other.accepted() && other.document))?;
    let sure = !t.incomplete && !facts.session.context.sanitised;
    let confidence = if sure { Confidence::Certain } else { Confidence::Likely };
    let claim =
        Claim::new(confidence, Message::new("cause-anonymous-probe").with("path", t.shown_path()), t.host());
    let claim = match facts.carried(t).next().and_then(|cookie| Some((cookie, facts.giver(t, cookie)?))) {
        Some((cookie, giver)) => claim.because(
            giver.id,
            Part::ResponseHeader("set-cookie".to_owned()),
            Message::new("says-visitor-cookie").with("cookie", cookie.name.clone()),
        ),
        None => {
            claim.because(t.id, Part::NoRequestHeader("cookie".to_owned()), Message::new("says-nothing-sent"))
        }
    };
    Some(claim.because(t.id, Part::Url, Message::new("says-asks-who")).because(
        goes_on.id,
        Part::Status,
        Message::new("says-goes-on"),
    ))
}

/// A visitor may carry what the site hands out to everybody.
fn is_probe_refused(facts: &Facts<'_>, seen: &Seen, visitor: bool) -> bool {
    // A renewal with nothing to renew with only asks whether somebody is signed in.
    let empty_renewal = seen.role == Role::Renewal
        && seen.data
        && seen.posted_refresh.is_none()
        && !seen.has_credentials()
        && matches!(seen.status, 400 | 401 | 403);
    let asks = (seen.role == Role::Probe || facts.may_ask_who(seen)) && matches!(seen.status, 401 | 403);
    empty_renewal || asks && (visitor || !seen.has_credentials())
}
