//! `cookie-shadowed`: two cookies of one name go along, and the stale one wins.

use crate::causes::{Claim, declare_cause};
use crate::diagnose::report::Confidence;
use crate::evidence::facts::Facts;
use crate::evidence::outcome::Refusal;
use crate::evidence::pointer::Part;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::words::Message;

declare_cause! {
    /// ## What it means
    /// The browser holds two cookies of the same name for this address, an old and a new one, and sends both. The server reads one of them, and it is the old one.
    /// ## How we know
    /// The Cookie header has the name twice with different values, and one of the two is the session that was given at the sign-in or that was accepted alone. Without that, the pair only suggests it.
    /// ## What to do
    /// Clear this site's cookies, then sign in. Developers: delete the old cookie with the Domain and Path that it was set with, and give the new one another name, best with the `__Host-` prefix, which allows one place only.
    /// ## False alarms
    /// A server that accepted both together before reads the right one, and then something else is wrong.
    /// ## References
    /// RFC 6265bis §5.8.3 (order of cookies), §8.6 (weak integrity).
    COOKIE_SHADOWED = "cookie-shadowed", group: Cookies, user_fix: ClearSiteCookies
}

pub(in crate::causes) fn check(facts: &Facts<'_>, t: &Seen) -> Option<Claim> {
    let refusal = t.refusal()?;
    let fits = matches!(
        refusal,
        Refusal::Unauthorized
            | Refusal::Forbidden
            | Refusal::ToLogin
            | Refusal::InBody
            | Refusal::Special
            | Refusal::Endpoint
    );
    if !fits || t.role == Role::SignIn || t.credential.is_some() || t.throttled || t.filter.is_some() {
        return None;
    }
    let twins = facts.twins(t)?;
    if facts.accepted_together(t, &twins).is_some() {
        return None;
    }
    let name = &twins.first.name;
    let good = facts.good_twin(t, &twins);
    let confidence = match (good, refusal) {
        (_, Refusal::Forbidden) => Confidence::Possible,
        (Some(_), _) => Confidence::Certain,
        (None, _) => Confidence::Likely,
    };
    let filled = |id| Message::new(id).with("cookie", name.clone());
    let mut claim = Claim::new(
        confidence,
        filled("cause-cookie-shadowed").with("host", t.host()),
        format!("{name} {}", t.host()),
    )
    .because(t.id, Part::RequestHeader("cookie".to_owned()), filled("says-cookie-twice"));
    if let Some((seen, by)) = good {
        let (part, says) = match by {
            crate::evidence::twins::Good::Given => {
                (Part::ResponseHeader("set-cookie".to_owned()), filled("says-twin-given"))
            }
            crate::evidence::twins::Good::AcceptedAlone => (
                Part::RequestHeader("cookie".to_owned()),
                filled("says-cookie-accepted").with("path", seen.shown_path()),
            ),
        };
        claim = claim.because(seen.id, part, says);
    }
    let places: Vec<String> = facts.places_of(t, name);
    if places.len() > 1 {
        claim = claim.because_session(
            Part::Jar(name.clone()),
            filled("says-twin-places").with("places", places.join(", ")),
        );
    }
    Some(claim.because_status(t).about_cookie(name).settled_by("settle-clear-cookies"))
}
