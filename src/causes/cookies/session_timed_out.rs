//! `session-timed-out`: the same session cookie that worked is now refused.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::outcome::Refusal;
use crate::evidence::pointer::Part;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::evidence::told::Tells;
use crate::words::{Arg, Message};

declare_cause! {
    /// ## What it means
    /// The browser still sends the session it was given, but the server has forgotten it: it ran out after a while without use, or the server was restarted.
    /// ## How we know
    /// The very same cookie was accepted before, is refused now, and isn't accepted again afterwards.
    /// ## What to do
    /// Sign in again.
    /// ## False alarms
    /// If other requests with the same cookie still succeed, it is a missing right or another service's refusal, not the session.
    /// ## References
    /// RFC 6265bis §7.
    SESSION_TIMED_OUT = "session-timed-out", group: Cookies, user_fix: SignInAgain
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    // What carries the fresh cookie of an earlier refusal follows from that one.
    let first = t.session_cookies().find_map(|cookie| facts.first_refused(t, cookie));
    match first {
        Some(first) => forgotten(facts, first).map(|claim| claim.because_status(t)),
        None => forgotten(facts, t),
    }
}

fn forgotten(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let refusal = t.refusal()?;
    let cookie = t.session_cookies().next()?;
    let fits = matches!(
        refusal,
        Refusal::Unauthorized | Refusal::Forbidden | Refusal::ToLogin | Refusal::Special | Refusal::InBody
    );
    if !fits
        || t.credential.is_some()
        || t.lacks_session()
        || matches!(t.role, Role::SignIn | Role::Renewal)
        || t.status == 419
        || t.filter.is_some()
        || t.throttled
    {
        return None;
    }
    let newest_first = || facts.accepted_with_same(t).rev();
    let counts = |other: &&Seen| other.data || other.same_route(t);
    if newest_first().take_while(|other| other.started > t.started).any(|other| counts(&other)) {
        return None;
    }
    let earlier = || newest_first().filter(|other| other.started < t.started);
    let before = earlier().find(counts)?;
    let same_route = earlier().find(|other| other.same_route(t));
    // What every visitor is handed opens the public routes: that this one is refused tells of no end.
    if same_route.is_none() && facts.by_visitor(t) {
        return None;
    }
    let confidence = match (refusal, same_route) {
        // Frameworks that answer 403 to strangers say that they got nothing.
        (Refusal::Forbidden, Some(_)) if t.tells(Tells::NoCredential).is_some() => Confidence::Likely,
        (Refusal::Forbidden, _) => Confidence::Possible,
        // Whether it ran out or was ended, the server tidies up after it.
        (_, Some(_)) if t.deletes(&cookie.name) || t.clears_cookies || facts.veiled(t) => Confidence::Likely,
        // What it was accepted with isn't all there: that one may have carried the sign-in.
        (_, Some(same)) if !same.session_cookies().all(|sent| t.sends(&sent.name)) => Confidence::Likely,
        (_, Some(_)) => Confidence::Certain,
        (_, None) => Confidence::Likely,
    };
    let last = same_route.unwrap_or(before);
    let silence = t.started.zip(last.started).map_or(0, |(now, then)| now.since(then));
    Some(
        Claim::new(
            confidence,
            Message::new("cause-session-timed-out")
                .with("cookie", cookie.name.clone())
                .with("after", Arg::Lasting(silence)),
            facts.credential_name(t),
        )
        .because(
            last.id,
            Part::RequestHeader("cookie".to_owned()),
            Message::new("says-cookie-accepted")
                .with("cookie", cookie.name.clone())
                .with("path", last.shown_path()),
        )
        .because(
            t.id,
            Part::RequestHeader("cookie".to_owned()),
            Message::new("says-same-cookie").with("cookie", cookie.name.clone()),
        )
        .because_status(t)
        .about_cookie(&cookie.name),
    )
}
