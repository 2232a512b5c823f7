//! Did a fix help? A function of two reports, not of the browser.

use crate::causes::Cause;
use crate::diagnose::report::{Incident, Report, State};
use crate::http::url::Url;
use crate::session::exchange::Exchange;
use crate::session::{EntryId, Session};

/// What came of a fix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// A request like the failing one got through.
    Fixed,
    /// It is refused as before.
    Still,
    /// It is refused for another reason.
    Other(&'static Cause),
    /// No fitting request has come.
    NotSeen,
}

impl Verdict {
    /// The word of `data-verdict` and of session files.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Fixed => "fixed",
            Self::Still => "still",
            Self::Other(_) => "other",
            Self::NotSeen => "not-seen",
        }
    }
}

/// Judges by the requests from `since` on that have the method, host and path of a failing one.
///
/// The last of them counts: an app may be refused once more before it signs in anew. A single redirect says
/// nothing yet: after cookies were removed the way leads over the sign-in page, and a loop goes round again. A form
/// that was sent says by where it leads whether it was taken.
pub fn verify(before: &Incident, after: &Report, session: &Session, since: EntryId) -> Verdict {
    let failing = failing(before, session);
    let again: Vec<(EntryId, &Exchange)> = like(&failing, session, since).collect();
    let Some(&(entry, exchange)) = again.last() else { return elsewhere(before, after, since) };
    let refused = refusing(after, |incident| incident.entries.contains(&entry));
    let undecided = match exchange.method.as_str() {
        "POST" => refused.is_none() && !went_on(&failing, session, entry, exchange),
        _ => again.iter().filter(|(_, exchange)| redirected(exchange)).count() < 2,
    };
    if undecided && redirected(exchange) {
        return Verdict::NotSeen;
    }
    match refused {
        Some(incident) => same_or_other(before, incident),
        None if answered(exchange) => Verdict::Fixed,
        None => Verdict::NotSeen,
    }
}

/// The last request from `since` on that is like a failing one.
pub fn again(before: &Incident, session: &Session, since: EntryId) -> Option<EntryId> {
    like(&failing(before, session), session, since).next_back().map(|(entry, _)| entry)
}

/// The request after `through` by which the same problem is open again: with a new session or token it is an incident of its own.
pub fn back(before: &Incident, after: &Report, through: EntryId) -> Option<EntryId> {
    let same = |incident: &&Incident| {
        incident.state == State::Open && incident.cause.id == before.cause.id && incident.host == before.host
    };
    let again = |incident: &Incident| incident.entries.iter().copied().find(|entry| *entry > through);
    after.incidents.iter().filter(same).filter_map(again).min()
}

fn failing<'s>(before: &Incident, session: &'s Session) -> Vec<&'s Exchange> {
    before.entries.iter().filter_map(|entry| session.exchanges.get(entry.0)).collect()
}

/// The requests from `since` on that are like a failing one.
fn like<'s>(
    failing: &[&Exchange],
    session: &'s Session,
    since: EntryId,
) -> impl DoubleEndedIterator<Item = (EntryId, &'s Exchange)> {
    let all = session.exchanges.iter().enumerate().skip(since.0);
    all.filter(|(_, exchange)| failing.iter().any(|failed| alike(failed, exchange)))
        .map(|(index, exchange)| (EntryId(index), exchange))
}

/// The failing request hasn't come again: another refusal by the same host tells as much.
fn elsewhere(before: &Incident, after: &Report, since: EntryId) -> Verdict {
    let new = |incident: &Incident| {
        incident.host == before.host && incident.entries.iter().any(|entry| *entry >= since)
    };
    match refusing(after, new) {
        Some(incident) => same_or_other(before, incident),
        None => Verdict::NotSeen,
    }
}

fn same_or_other(before: &Incident, now: &Incident) -> Verdict {
    if now.cause.id == before.cause.id { Verdict::Still } else { Verdict::Other(now.cause) }
}

/// Whether a form was taken: it led to a page that was shown, and that is neither the form nor where the failing one led.
fn went_on(failing: &[&Exchange], session: &Session, entry: EntryId, exchange: &Exchange) -> bool {
    let same = |one: &Url, other: &Url| one.host == other.host && one.path == other.path;
    let before = |url: &Url| {
        failing
            .iter()
            .any(|failed| same(&failed.url, url) || leads_to(failed).is_some_and(|led| same(&led, url)))
    };
    let Some(target) = leads_to(exchange).filter(|target| !before(target)) else {
        return false;
    };
    let later = session.exchanges.iter().skip(entry.0 + 1);
    later.filter(|page| same(&page.url, &target)).any(|page| (200..300).contains(&page.status))
}

/// Where a redirect leads.
fn leads_to(exchange: &Exchange) -> Option<Url> {
    exchange.url.join(exchange.response_headers.get("location")?)
}

fn refusing(after: &Report, fits: impl Fn(&Incident) -> bool) -> Option<&Incident> {
    after.incidents.iter().filter(|incident| incident.state == State::Open).find(|incident| fits(incident))
}

/// Whether both ask for the same thing. What is tried with https instead of http goes to another port, too.
fn alike(failed: &Exchange, exchange: &Exchange) -> bool {
    let (from, to) = (&failed.url, &exchange.url);
    failed.method == exchange.method
        && from.host == to.host
        && from.path == to.path
        && (from.port == to.port || from.scheme != to.scheme)
}

fn redirected(exchange: &Exchange) -> bool {
    (300..400).contains(&exchange.status) && exchange.status != 304
}

/// The server let it through: data, a socket, "not modified", or a redirect that no incident speaks of.
fn answered(exchange: &Exchange) -> bool {
    exchange.status == 101 || (200..400).contains(&exchange.status)
}

#[cfg(test)]
mod tests {
    use super::{Verdict, back, verify};
    use crate::causes;
    use crate::diagnose::report::{Confidence, Incident, Report, State};
    use crate::http::url::Url;
    use crate::session::exchange::Exchange;
    use crate::session::{EntryId, Session};
    use crate::words::Message;

    fn session(answers: &[(&str, u16)]) -> Session {
        let exchange = |(path, status): &(&str, u16)| Exchange {
            method: "GET".to_owned(),
            url: Url::parse(&format!("https://a.example{path}")).unwrap(),
            status: *status,
            ..Exchange::default()
        };
        Session { exchanges: answers.iter().map(exchange).collect(), ..Session::default() }
    }

    fn incident(cause: &str, state: State, entries: &[usize]) -> Incident {
        Incident {
            id: cause.to_owned(),
            cause: causes::find(cause).unwrap(),
            confidence: Confidence::Certain,
            state,
            host: "a.example".to_owned(),
            entries: entries.iter().map(|entry| EntryId(*entry)).collect(),
            since: None,
            sentence: Message::default(),
            evidence: Vec::new(),
            against: Vec::new(),
            who: crate::fixes::Actor::User,
            settle: None,
            alternatives: Vec::new(),
            fixes: Vec::new(),
        }
    }

    /// The first answer is the refusal, the rest came after the fix; incidents of the report after.
    fn check(answers: &[(&str, u16)], after: &[(&str, State, &[usize])], expected: &str) {
        let before = incident("token-expired", State::Open, &[0]);
        let incidents =
            after.iter().map(|(cause, state, entries)| incident(cause, *state, entries)).collect();
        let report = Report { incidents, ..Report::default() };
        let verdict = verify(&before, &report, &session(answers), EntryId(1));
        assert_eq!(verdict.word(), expected, "{answers:?}");
    }

    #[test]
    fn verdicts() {
        let open = State::Open;
        check(&[("/me", 401)], &[("token-expired", open, &[0])], "not-seen");
        check(&[("/me", 401), ("/other", 200)], &[("token-expired", open, &[0])], "not-seen");
        check(&[("/me", 401), ("/me?again", 200)], &[("token-expired", State::Recovered, &[0])], "fixed");
        check(&[("/me", 401), ("/me", 401), ("/me", 200)], &[("token-expired", open, &[0, 1])], "fixed");
        check(&[("/me", 401), ("/me", 401)], &[("token-expired", open, &[0, 1])], "still");
        check(
            &[("/me", 401), ("/me", 401)],
            &[("token-expired", State::Recovered, &[0]), ("not-signed-in", open, &[1])],
            "other",
        );
        check(&[("/me", 401), ("/you", 401)], &[("token-expired", open, &[0, 1])], "still");
        check(&[("/me", 302), ("/me", 302)], &[("token-expired", open, &[0, 1])], "not-seen");
        check(&[("/me", 302), ("/me", 302), ("/me", 302)], &[("token-expired", open, &[0, 1, 2])], "still");
        check(&[("/me", 401), ("/me", 0)], &[("token-expired", open, &[0])], "not-seen");
        check(&[("/live", 401), ("/live", 101)], &[("token-expired", open, &[0])], "fixed");
    }

    /// Two apps on one host with the same path; https instead of http is another port, too.
    #[test]
    fn another_port_is_another_app_but_for_another_scheme() {
        let judged = |first: &str, second: &str| {
            let exchange = |url: &str, status| Exchange {
                method: "GET".to_owned(),
                url: Url::parse(url).unwrap(),
                status,
                ..Exchange::default()
            };
            let exchanges = vec![exchange(first, 401), exchange(second, 200)];
            let before = incident("token-expired", State::Open, &[0]);
            let report = Report::default();
            verify(&before, &report, &Session { exchanges, ..Session::default() }, EntryId(1)).word()
        };
        assert_eq!(judged("http://a.example:3000/me", "http://a.example:3000/me"), "fixed");
        assert_eq!(judged("http://a.example:3000/me", "http://a.example:8080/me"), "not-seen");
        assert_eq!(judged("http://a.example:8080/me", "https://a.example/me"), "fixed");
    }

    /// A form that was refused, sent once more: where it leads tells, and whether that was shown.
    #[test]
    fn a_form_says_by_where_it_leads() {
        let form = |(path, status, to): &(&str, u16, &str)| Exchange {
            method: if *path == "/login" { "POST" } else { "GET" }.to_owned(),
            url: Url::parse(&format!("https://a.example{path}")).unwrap(),
            status: *status,
            response_headers: [("Location".to_owned(), (*to).to_owned())].into_iter().collect(),
            ..Exchange::default()
        };
        let judged = |answers: &[(&str, u16, &str)], open: &[usize]| {
            let before = incident("password-rejected", State::Open, &[0]);
            let report = Report {
                incidents: vec![incident("password-rejected", State::Open, open)],
                ..Report::default()
            };
            let exchanges = answers.iter().map(form).collect();
            verify(&before, &report, &Session { exchanges, ..Session::default() }, EntryId(1)).word()
        };
        let back = ("/login", 302, "/login?error");
        let on = ("/login", 302, "/account");
        assert_eq!(judged(&[back, on], &[0]), "not-seen");
        assert_eq!(judged(&[back, on, ("/account", 200, "")], &[0]), "fixed");
        assert_eq!(judged(&[("/login", 200, ""), on, ("/account", 200, "")], &[0]), "fixed");
        assert_eq!(judged(&[back, on, ("/account", 403, "")], &[0]), "not-seen");
        assert_eq!(judged(&[back, back, ("/login?error", 200, "")], &[0]), "not-seen");
        assert_eq!(judged(&[back, back, ("/login?error", 200, "")], &[0, 1]), "still");
        assert_eq!(
            judged(&[("/login", 302, "/sorry"), ("/login", 302, "/sorry"), ("/sorry", 200, "")], &[0]),
            "not-seen"
        );
    }

    #[test]
    fn a_problem_is_back_with_another_session_too() {
        let again = |now: Incident| {
            let before = incident("session-timed-out", State::Open, &[0]);
            let incidents = vec![incident("session-timed-out", State::Recovered, &[0]), now];
            back(&before, &Report { incidents, ..Report::default() }, EntryId(2))
        };
        let new = |cause, state, entries: &[usize]| Incident {
            id: "new".into(),
            ..incident(cause, state, entries)
        };
        assert_eq!(again(new("session-timed-out", State::Open, &[3, 4])), Some(EntryId(3)));
        assert_eq!(again(new("session-timed-out", State::Open, &[1])), None, "before it got through");
        assert_eq!(again(new("session-timed-out", State::Recovered, &[3])), None);
        assert_eq!(again(new("token-expired", State::Open, &[3])), None);
        let elsewhere = Incident { host: "b.example".into(), ..new("session-timed-out", State::Open, &[3]) };
        assert_eq!(again(elsewhere), None);
    }

    #[test]
    fn words_are_those_of_session_files() {
        let other = Verdict::Other(causes::find("not-signed-in").unwrap());
        let words = [Verdict::Fixed, Verdict::Still, other, Verdict::NotSeen].map(Verdict::word);
        assert_eq!(words, ["fixed", "still", "other", "not-seen"]);
    }
}
