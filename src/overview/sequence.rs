//! Between whom: the steps of a sign-in, a renewal and what was refused, from the browser to the servers.

use super::Failing;
use super::timeline::is_step;
use crate::diagnose::stretches::{Pace, each};
use crate::evidence::facts::Facts;
use crate::evidence::outcome::Outcome;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::http::time::Millis;
use crate::session::EntryId;

/// Servers with a column of their own; later ones share the last.
const SERVERS: usize = 4;
/// Steps shown: the last ones, since those led to what is on screen.
const STEPS: usize = 60;

/// Who takes part, and what went between them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sequence {
    /// The servers, from the page's own to the farthest. The browser stands before them.
    pub actors: Vec<Actor>,
    /// In order of time.
    pub steps: Vec<Step>,
    /// Earlier steps left out.
    pub dropped: usize,
}

/// A server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// What it is.
    pub kind: ActorKind,
    /// Its host; the last one may stand for more.
    pub host: String,
}

/// What a server is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ActorKind {
    /// It serves the pages.
    App,
    /// It serves data.
    Api,
    /// It signs people in for others.
    Provider,
}

/// A request and what came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The request; of several alike, the last.
    pub entry: EntryId,
    /// Index in [`Sequence::actors`].
    pub to: usize,
    /// Its part.
    pub role: Role,
    /// When. Device clock.
    pub at: Option<Millis>,
    /// It was refused, and something is wrong.
    pub failed: bool,
    /// It was refused, whether or not something is wrong.
    pub refused: bool,
    /// It carried something that tells who is asking.
    pub with_credentials: bool,
    /// Where it redirects: index in [`Sequence::actors`].
    pub leads_to: Option<usize>,
    /// It handed out a token or a session.
    pub gives: Option<Gives>,
    /// How many alike came in a row.
    pub times: usize,
}

/// What a response handed out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gives {
    /// A token.
    Token,
    /// A session cookie.
    Session,
    /// The end of one.
    SignedOut,
}

/// Draws up the steps.
pub(super) async fn sequence(facts: &Facts<'_>, failing: &Failing, pace: &Pace) -> Sequence {
    let mut told: Vec<&Seen> = Vec::new();
    let mut refused: Vec<&Seen> = Vec::new();
    each(pace, 3, facts.all(), |seen| {
        let again = refused.iter().any(|before| before.same_route(seen));
        let page_away = seen.document && seen.to_login;
        if is_step(seen) || failing.has(seen) || page_away || again && seen.accepted() {
            told.push(seen);
            refused.retain(|before| !before.same_route(seen));
        }
        if failing.has(seen) && refused.len() < STEPS {
            refused.push(seen);
        }
    })
    .await;
    let actors = actors(facts, &told);
    let column = |host: &str| {
        let found = actors.iter().position(|actor| actor.host == host);
        found.unwrap_or(actors.len().saturating_sub(1))
    };
    let mut steps: Vec<(Step, &Seen)> = Vec::new();
    for seen in told {
        let step = Step {
            entry: seen.id,
            to: column(&seen.url.host),
            role: seen.role,
            at: seen.started,
            failed: failing.has(seen),
            refused: matches!(seen.outcome, Outcome::Refused(_)),
            with_credentials: seen.has_credentials(),
            leads_to: seen.redirect.as_ref().map(|url| column(&url.host)),
            gives: gives(seen),
            times: 1,
        };
        match steps.last_mut() {
            Some((last, before)) if before.same_route(seen) && before.status == seen.status => {
                *last = Step { times: last.times + 1, ..step };
            }
            _ => steps.push((step, seen)),
        }
    }
    let dropped = steps.len().saturating_sub(STEPS);
    Sequence { actors, steps: steps.into_iter().skip(dropped).map(|(step, _)| step).collect(), dropped }
}

fn gives(seen: &Seen) -> Option<Gives> {
    if !seen.issued.is_empty() {
        Some(Gives::Token)
    } else if seen.set_session().is_some() {
        Some(Gives::Session)
    } else if seen.clears_cookies || seen.set.iter().any(|set| set.session_like && set.deletes) {
        Some(Gives::SignedOut)
    } else {
        None
    }
}

/// The servers of these steps: pages first, then data, then who signs people in.
fn actors(facts: &Facts<'_>, told: &[&Seen]) -> Vec<Actor> {
    let mut actors: Vec<Actor> = Vec::new();
    let page = facts.session.context.inspected_url.as_deref();
    for seen in told {
        let host = &seen.url.host;
        if actors.len() < SERVERS && !actors.iter().any(|actor| actor.host == *host) {
            actors.push(Actor { kind: kind(facts, seen, page), host: host.clone() });
        }
    }
    crate::sorted::by_key(&mut actors, |actor| actor.kind);
    actors
}

fn kind(facts: &Facts<'_>, seen: &Seen, page: Option<&str>) -> ActorKind {
    let inspected = page.is_some_and(|page| page.contains(&format!("//{}", seen.url.host)));
    let authorizes = facts
        .host(seen)
        .any(|other| matches!(other.role, Role::Authorize | Role::SilentAuthorize | Role::CodeExchange));
    let serves_pages = facts.host(seen).any(|other| other.document && !is_step(other));
    match (inspected, authorizes, serves_pages) {
        (false, true, false) => ActorKind::Provider,
        (true, ..) | (_, _, true) => ActorKind::App,
        _ if facts.host(seen).any(|other| other.document) => ActorKind::App,
        _ => ActorKind::Api,
    }
}
