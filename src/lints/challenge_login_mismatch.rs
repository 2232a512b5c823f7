//! `challenge-login-mismatch`: the challenge names a scheme that the app's own pages never use.

use super::{at, declare_lint};
use crate::diagnose::report::Incident;
use crate::evidence::facts::Facts;
use crate::evidence::pointer::{Evidence, Part};
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::evidence::tokens::Family;
use crate::sorted::Set;
use crate::words::Message;

declare_lint! {
    /// ## What it says
    /// A challenge for Basic makes browsers ask for a password; on an app with a sign-in form or tokens nobody has one to type there.
    /// ## How we know
    /// The host challenges for Basic or Digest alone, was never accepted that way in the session, and signs people in by a form or by tokens.
    /// ## What to do
    /// Challenge for the scheme that the app takes (Bearer), or for one of your own that browsers don't know.
    /// ## False alarms
    /// A second layer in front, such as a staging password, asks for Basic on purpose: then the same host accepts it too.
    /// ## References
    /// RFC 9110 §11.6.1, RFC 6750 §3.
    CHALLENGE_LOGIN_MISMATCH = "challenge-login-mismatch"
}

fn check(facts: &Facts<'_>, _: &[Incident]) -> Vec<Evidence> {
    let mut hosts = Set::default();
    let mut found = Vec::new();
    for seen in facts.all().filter(|seen| seen.status == 401 && !seen.challenges.is_empty()) {
        let offered = ["Basic", "Digest"].into_iter().find(|scheme| seen.offers(scheme));
        let alone = seen.challenges.iter().all(|it| it.is("Basic") || it.is("Digest"));
        let Some(offered) = offered.filter(|_| alone) else { continue };
        let Some(used) = used(facts, seen) else { continue };
        if hosts.insert(seen.host()) {
            let says = Message::new("lint-challenge-login-mismatch")
                .with("host", seen.host())
                .with("offered", offered)
                .with("used", Message::new(used));
            found.push(at(seen, Part::ResponseHeader("www-authenticate".to_owned()), says));
        }
    }
    found
}

/// How the host's own pages sign in, where that isn't by the scheme of its challenge.
fn used(facts: &Facts<'_>, t: &Seen) -> Option<&'static str> {
    let mut found = None;
    for seen in facts.host(t) {
        match seen.credential.as_ref().map(|credential| credential.family) {
            Some(Family::Basic | Family::Digest) => return None,
            Some(Family::Token | Family::Dpop) if seen.accepted() => found = Some("lint-by-token"),
            _ if seen.role == Role::SignIn && seen.accepted() => found = found.or(Some("lint-by-form")),
            _ => {}
        }
    }
    found
}
