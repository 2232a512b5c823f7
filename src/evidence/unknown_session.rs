//! Sessions that a sign-in gave and that the server doesn't know.

use super::facts::Facts;
use super::rolling::holds_content;
use super::seen::{Seen, SentCookie};
use super::told::Tells;

/// "Shortly after it was given", in milliseconds: no idle time is that short outside of a demonstration.
const SOON: i64 = 60_000;

/// Parts of codes that say that nobody is signed in.
const NOBODY: &str = "login_required|not_logged_in|not_signed_in|not_authenticated|unauthenticated";

/// A session that the server doesn't know.
#[derive(Debug, Clone, Copy)]
pub struct Unknown<'s> {
    /// The sign-in that gave it.
    pub sign_in: &'s Seen,
    /// The refusal handed out a fresh one in its place.
    pub fresh: bool,
    /// A request with the same value that was accepted: to the same address, where it is refused and accepted in turn,
    /// or to another one, where this one's server says that nobody is signed in.
    pub accepted: Option<&'s Seen>,
}

impl Seen {
    /// Whether the refusal asks for a token in a header rather than for a cookie.
    pub fn asks_for_header(&self) -> bool {
        ["Bearer", "DPoP", "Basic", "Token"].iter().any(|scheme| self.offers(scheme))
    }

    /// Whether a code says that nobody is signed in: it speaks of the session, not of a right.
    pub fn knows_nobody(&self) -> bool {
        self.code_with(NOBODY).is_some()
    }

    /// Whether the refusal names another reason than an unknown session.
    fn names_another_reason(&self) -> bool {
        use Tells::{ApiKey, Audience, Environment, Expired, Kind, Method, Scope, StepUp};
        self.codes_tell(&[StepUp, Scope, Method, ApiKey, Audience, Kind, Environment, Expired])
    }
}

impl<'s> Facts<'s> {
    /// The session cookie of `t` that a sign-in gave and that this refusal shows to be unknown.
    pub fn unknown_session<'t>(&self, t: &'t Seen) -> Option<(&'t SentCookie, Unknown<'s>)> {
        // A server that tidies up after a session knew it.
        if !t.refuses_session() || t.takes_session() || t.names_another_reason() || self.twins(t).is_some() {
            return None;
        }
        self.carried(t).find_map(|cookie| Some((cookie, self.unknown(t, cookie)?)))
    }

    fn unknown(&self, t: &Seen, cookie: &SentCookie) -> Option<Unknown<'s>> {
        // What an unknown session got in its place is unknown again: the first refusal tells for all.
        if let Some(root) = self.first_refused(t, cookie) {
            let sent = root.cookies.iter().find(|sent| sent.name == cookie.name)?;
            return self.unknown_first(root, sent);
        }
        self.unknown_first(t, cookie)
    }

    fn unknown_first(&self, t: &Seen, cookie: &SentCookie) -> Option<Unknown<'s>> {
        let lineage = self.lineage(t, cookie);
        let sign_in = lineage.sign_in?;
        let replaced = t.sets(&cookie.name).is_some_and(|set| set.fingerprint != cookie.fingerprint);
        let fresh = replaced && self.names_only(t, cookie);
        // Refused and accepted in turn: the answers come from servers that don't share their sessions.
        if let Some(accepted) = self.in_turn(t, cookie) {
            return Some(Unknown { sign_in, fresh, accepted: Some(accepted) });
        }
        let accepted: Vec<&Seen> = self.accepted_with_value(t, cookie).collect();
        if accepted.iter().any(|seen| seen.same_route(t)) || !sign_in.issued.is_empty() {
            return None;
        }
        let elsewhere = accepted.iter().rfind(|seen| seen.data || self.guarded(seen)).copied();
        if elsewhere.is_some()
            && !(t.knows_nobody() && t.challenges.is_empty() && self.still_known(t, cookie))
        {
            return None;
        }
        // A value from before the recording may have been dead for long.
        let given = lineage.links.first().copied()?;
        let unchanged = given.id == sign_in.id || given.started < sign_in.started;
        (given.near(t, SOON) && (unchanged || fresh)).then_some(Unknown {
            sign_in,
            fresh,
            accepted: elsewhere,
        })
    }

    /// Whether no address that accepted the cookie's value has refused it since: what ended it would end it everywhere.
    fn still_known(&self, t: &Seen, cookie: &SentCookie) -> bool {
        let accepted: Vec<&Seen> = self.accepted_with_value(t, cookie).collect();
        let refused = |seen: &&Seen| seen.refuses_session() && seen.carries(&cookie.name, cookie.fingerprint);
        !self.host(t).filter(refused).any(|seen| {
            accepted.iter().any(|earlier| earlier.started < seen.started && earlier.same_route(seen))
        })
    }

    /// A request to the address of `t` with the same value that was accepted after a refusal of it, `t` or another one,
    /// which didn't take longer than it takes to say no.
    fn in_turn(&self, t: &Seen, cookie: &SentCookie) -> Option<&'s Seen> {
        let accepted = self.accepted_with_value(t, cookie).rfind(|seen| seen.same_route(t))?;
        let refused = |seen: &&'s Seen| {
            seen.started < accepted.started
                && seen.same_route(t)
                && seen.refuses_session()
                && seen.carries(&cookie.name, cookie.fingerprint)
        };
        let mut refusals = self.host(t).filter(refused).peekable();
        refusals.peek()?;
        let slow = refusals.any(|seen| self.wavers(seen).is_some_and(|wavering| wavering.slow()));
        (!slow).then_some(accepted)
    }

    /// Whether the cookie's value only names a session that the server keeps: it is short and has no content of its own.
    ///
    /// Apps that keep the session in the cookie write it anew with each answer, so that a fresh one means nothing.
    fn names_only(&self, t: &Seen, cookie: &SentCookie) -> bool {
        self.value_sent(t, &cookie.name).is_some_and(|value| !holds_content(value.expose()))
    }

    /// The first refusal on the way of a cookie's value back to its sign-in, where `t` carries what that one handed out.
    pub fn first_refused(&self, t: &Seen, cookie: &SentCookie) -> Option<&'s Seen> {
        let lineage = self.lineage(t, cookie);
        let sign_in = lineage.sign_in?;
        let since = |link: &&&Seen| link.started >= sign_in.started && link.refuses_session();
        lineage.links.iter().rev().find(since).copied()
    }
}
