//! Whether the user is left with a failure: open, recovered or benign.

use super::QUESTIONS;
use super::report::State;
use super::stretches::Pace;
use crate::causes::{Cause, Group};
use crate::evidence::facts::Facts;
use crate::evidence::outcome::Refusal;
use crate::evidence::role::Role;
use crate::evidence::seen::Seen;
use crate::evidence::told::Tells;

/// So many changes between refused and accepted on one route, with nobody signing in between, are an alternation.
const CHANGES: usize = 3;

/// The state of an incident, by what followed its refusals.
///
/// Recovered: every refused route was accepted after its last refusal by the same principal, and at least two successes
/// in all follow the last one (a successful sign-in or renewal counts as one). A fault that comes and goes stays open
/// while its last two outcomes differ.
pub(super) async fn state(facts: &Facts<'_>, cause: &Cause, triggers: &[&Seen], pace: &Pace) -> State {
    if cause.group == Group::NothingWrong {
        return if cause.id == "recovered-by-refresh" { State::Recovered } else { State::Benign };
    }
    // A session that went to strangers stays with them, however well the page goes on.
    if cause.id == "foreign-session-from-cache" {
        return State::Open;
    }
    let Some(last) = triggers.iter().max_by_key(|trigger| (trigger.started, trigger.id)) else {
        return State::Open;
    };
    let look = facts.session.exchanges.len() / QUESTIONS;
    for trigger in triggers {
        if !mended(facts, cause, trigger) {
            return State::Open;
        }
        pace.looked_at(look).await;
    }
    if successes_after(facts, last) < 2 {
        return State::Open;
    }
    for trigger in triggers {
        if alternates(facts, trigger) {
            return State::Open;
        }
        pace.looked_at(look).await;
    }
    State::Recovered
}

/// Whether what was refused succeeded later: the same request, or for a step of a sign-in, a later sign-in.
fn mended(facts: &Facts<'_>, cause: &Cause, trigger: &Seen) -> bool {
    // Where the answer itself is a success and the session went, strangers get the like of it.
    let taken = trigger.refusal() == Some(Refusal::InBody) && trigger.takes_session();
    let again = !taken
        && facts.of_route_after(trigger).any(|next| {
            // What a script gets from the server says nothing of the page that the cache keeps showing.
            next.document == trigger.document
                && (went_through(next)
                    || next.role == Role::SignIn && next.refusal().is_none() && next.status / 100 == 3)
                && same_principal(trigger, next)
        });
    let step = matches!(
        trigger.role,
        Role::Authorize | Role::SilentAuthorize | Role::Callback | Role::CodeExchange | Role::Renewal
    );
    // What was given out and thrown away is mended by use, not by being given out once more.
    if trigger.refusal().is_none() && (cause.id == "device-clock-wrong" || step && trigger.accepted()) {
        return facts.any_after(trigger).any(|next| {
            facts.one_app(next, trigger)
                && next.accepted()
                && next.has_credentials()
                && matches!(next.role, Role::Plain | Role::Probe)
        });
    }
    // A sign-in that asked for one step more.
    let next_step = trigger.role == Role::SignIn && trigger.tells(Tells::StepUp).is_some();
    again
        || next_step
            && facts.any_after(trigger).any(|next| {
                facts.one_app(next, trigger)
                    && next.accepted()
                    && next.method != "GET"
                    && (!next.issued.is_empty() || next.set_session().is_some())
            })
        || (step || taken)
            && facts.any_after(trigger).any(|next| facts.one_app(next, trigger) && signs_in(next))
        || trigger.role == Role::Renewal && facts.lost_harmlessly(trigger)
}

/// Whether the server did what it was asked for; after a form it shows where it goes on (303, and what was 302 before).
fn went_through(seen: &Seen) -> bool {
    let form = seen.document && !matches!(seen.method.as_str(), "GET" | "HEAD");
    seen.accepted() || form && matches!(seen.status, 302 | 303) && seen.refusal().is_none() && !seen.to_login
}

/// Whether a later success is the refused one's own: whoever sent a sign-in must still send one, of the same person where
/// the tokens tell.
fn same_principal(refused: &Seen, accepted: &Seen) -> bool {
    let tokens = refused.token().zip(accepted.token());
    let known = !refused.has_credentials() || accepted.has_credentials() || accepted.incomplete;
    let of_a_step = matches!(refused.role, Role::SignIn | Role::Renewal | Role::CodeExchange);
    (known || of_a_step) && tokens.is_none_or(|(one, other)| !one.of_another_person(other))
}

/// Whether an answer signs somebody in, or renews.
fn signs_in(seen: &Seen) -> bool {
    match seen.role {
        Role::SignIn | Role::CodeExchange | Role::Renewal => {
            seen.accepted() && (!seen.issued.is_empty() || seen.set_session().is_some())
        }
        Role::Callback => seen.refusal().is_none() && seen.set_session().is_some(),
        _ => false,
    }
}

/// Requests for data or pages that succeeded after `last`, at its site or by the app it belongs to.
fn successes_after(facts: &Facts<'_>, last: &Seen) -> usize {
    facts
        .any_after(last)
        .filter(|next| {
            went_through(next) && !matches!(next.role, Role::Decoration | Role::Preflight | Role::LoginPage)
        })
        .filter(|next| next.data || next.document)
        .filter(|next| facts.one_app(next, last))
        .take(2)
        .count()
}

/// Whether the route of `t` is refused and accepted in turn, and was left so: its last two outcomes differ.
fn alternates(facts: &Facts<'_>, t: &Seen) -> bool {
    let signed_in = facts.last_renewed(t).map(|seen| (seen.started, seen.id));
    let row: Vec<bool> = facts
        .of_route(t)
        .filter(|seen| signed_in.is_none_or(|at| (seen.started, seen.id) > at))
        .filter(|seen| seen.accepted() || seen.refusal().is_some())
        .map(Seen::accepted)
        .collect();
    let changes = row.iter().zip(row.iter().skip(1)).filter(|(one, next)| one != next).count();
    let last_differ = row.iter().rev().take(2).any(|accepted| *accepted)
        && row.iter().rev().take(2).any(|accepted| !accepted);
    changes >= CHANGES && last_differ
}

#[cfg(test)]
mod tests {
    use super::state;
    use crate::causes;
    use crate::diagnose::report::State;
    use crate::diagnose::stretches::{Pace, at_once};
    use crate::evidence::facts::Facts;
    use crate::evidence::seen::Seen;
    use crate::http::time::Millis;
    use crate::http::url::Url;
    use crate::session::exchange::{Exchange, Resource};
    use crate::session::{EntryId, Session};

    /// Answers of one route, a second apart; those with a cookie are marked.
    fn check(answers: &[(&str, u16, bool)], expected: State) {
        let exchange = |(index, (path, status, cookie)): (usize, &(&str, u16, bool))| {
            let mut exchange = Exchange {
                method: "GET".to_owned(),
                url: Url::parse(&format!("https://a.example{path}")).unwrap(),
                status: *status,
                started: Some(Millis::from_secs(1000 + i64::try_from(index).unwrap())),
                resource: Resource::Fetch,
                ..Exchange::default()
            };
            let sent = cookie.then(|| ("Cookie".to_owned(), "sessionid=aaaaaaaaaaaaaaaaaaaa".to_owned()));
            exchange.request_headers = sent.into_iter().collect();
            exchange
        };
        let exchanges = answers.iter().enumerate().map(exchange).collect();
        let session = Session { exchanges, ..Session::default() };
        let seen: Vec<Seen> = session
            .exchanges
            .iter()
            .enumerate()
            .map(|(index, exchange)| Seen::of(EntryId(index), exchange))
            .collect();
        let facts = Facts::new(&session, &seen);
        let refused: Vec<&Seen> = seen.iter().filter(|seen| seen.refusal().is_some()).collect();
        let cause = causes::find("session-timed-out").unwrap();
        assert_eq!(at_once(state(&facts, cause, &refused, &Pace::default())), expected, "{answers:?}");
    }

    #[test]
    fn two_successes_of_the_same_principal_close_an_incident() {
        let (me, you) = ("/me", "/you");
        check(&[(me, 401, true)], State::Open);
        check(&[(me, 401, true), (me, 200, true)], State::Open);
        check(&[(me, 401, true), (me, 200, true), (you, 200, true)], State::Recovered);
        check(&[(me, 401, true), (you, 200, true), (you, 200, true)], State::Open);
        check(&[(me, 401, true), (me, 200, false), (you, 200, false)], State::Open);
        check(&[(me, 401, false), (me, 200, true), (you, 200, true)], State::Recovered);
    }

    #[test]
    fn what_comes_and_goes_stays_open_while_its_last_outcomes_differ() {
        let row = |statuses: &[u16]| statuses.iter().map(|status| ("/me", *status, true)).collect::<Vec<_>>();
        check(&[&row(&[200, 401, 200, 401, 200])[..], &[("/you", 200, true)]].concat(), State::Open);
        check(&row(&[200, 401, 200, 401, 200, 200]), State::Recovered);
        check(&row(&[200, 401, 200, 200]), State::Recovered);
    }
}
