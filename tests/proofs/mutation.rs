//! Evidence that is taken away: a cause that loses the piece it points at isn't certain any more.

use crate::held::{compare, file, scenarios};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use why401::diagnose::report::{Confidence, Incident};
use why401::engine::Engine;
use why401::evidence::pointer::{Part, Pointer};
use why401::http::headers::{Header, Headers};
use why401::session::exchange::Initiator;
use why401::session::{EntryId, Session};

/// Which causes may stay certain without a piece that they show, and why: `cause | piece | reason`.
const EXCEPTIONS: &str = "tests/proofs/mutation_exceptions.txt";

#[test]
fn certainty_goes_with_its_evidence() {
    let mut survivors: BTreeMap<String, String> = BTreeMap::new();
    let mut taken = 0;
    for held in scenarios() {
        for incident in certain(&held.session) {
            let pointers = incident.evidence.iter().map(|evidence| &evidence.at);
            for mutant in pointers.flat_map(|at| without(&held.session, &incident, at)) {
                taken += 1;
                if certain(&mutant.session).iter().any(|other| mutant.still(&incident, other)) {
                    let key = format!("{} | {}", incident.cause.id, mutant.what);
                    survivors.entry(key).or_insert_with(|| held.name.clone());
                }
            }
        }
    }
    assert!(taken > 500, "only {taken} pieces of evidence");
    let kept = std::fs::read_to_string(file(EXCEPTIONS)).unwrap_or_default();
    let reasons: BTreeMap<&str, &str> = kept.lines().filter_map(|line| line.rsplit_once(" | ")).collect();
    let mut table = String::new();
    let mut unexplained = Vec::new();
    for (key, name) in &survivors {
        let reason = reasons.get(key.as_str()).copied().unwrap_or("?");
        let _ = writeln!(table, "{key} | {reason}");
        if reason == "?" {
            unexplained.push(format!("{key}: {name}"));
        }
    }
    compare(EXCEPTIONS, &table);
    assert!(
        unexplained.is_empty(),
        "certain without a piece of their evidence, and no reason given:\n{}",
        unexplained.join("\n")
    );
}

/// A session from which something was taken.
struct Mutant {
    /// What was taken.
    what: String,
    session: Session,
    /// Where each exchange stood before.
    places: Vec<usize>,
    /// The exchange that lost a piece, by its first place.
    at: Option<usize>,
}

impl Mutant {
    /// Whether an incident of the mutant says the same of the same exchange as one of the whole session.
    fn still(&self, then: &Incident, now: &Incident) -> bool {
        let firsts: Vec<usize> =
            now.entries.iter().filter_map(|entry| self.places.get(entry.0).copied()).collect();
        let same = match self.at.filter(|at| then.entries.contains(&EntryId(*at))) {
            Some(at) => firsts.contains(&at),
            None => firsts.iter().any(|first| then.entries.contains(&EntryId(*first))),
        };
        now.cause.id == then.cause.id && same
    }
}

fn certain(session: &Session) -> Vec<Incident> {
    let mut incidents = Engine::of(session.clone()).report().incidents;
    incidents.retain(|incident| incident.confidence == Confidence::Certain);
    incidents
}

/// The session without what a statement points at: the piece itself, and the exchange that holds it where that isn't a
/// failing one.
fn without(session: &Session, incident: &Incident, at: &Pointer) -> Vec<Mutant> {
    let all: Vec<usize> = (0..session.exchanges.len()).collect();
    let own = at.entry.is_some_and(|entry| incident.entries.contains(&entry));
    let mut found = Vec::new();
    if let Some(mutant) = without_piece(session, at) {
        let whose = if at.entry.is_none() {
            ""
        } else if own {
            "its own "
        } else {
            "another's "
        };
        found.push(Mutant {
            what: format!("{whose}{}", kind(&at.part)),
            session: mutant,
            places: all.clone(),
            at: at.entry.map(|entry| entry.0),
        });
    }
    if let Some(entry) = at.entry.filter(|_| !own) {
        let places: Vec<usize> = all.into_iter().filter(|place| *place != entry.0).collect();
        let mut mutant = session.clone();
        mutant.exchanges.remove(entry.0);
        for before in mutant.context.headers_before.iter_mut().flatten() {
            before.entry =
                before.entry.and_then(|entry| places.iter().position(|place| *place == entry.0)).map(EntryId);
        }
        let what = format!("the exchange whose {} it shows", kind(&at.part));
        found.push(Mutant { what, session: mutant, places, at: None });
    }
    found
}

/// The place without names that belong to one session.
fn kind(part: &Part) -> String {
    let place = Pointer::session(part.clone()).place();
    match part {
        Part::Jar(_) => "jar".to_owned(),
        Part::CookieChange(_) => "cookie changes".to_owned(),
        Part::Storage(_) => "web storage".to_owned(),
        Part::ResponseBody(_) => "response.body".to_owned(),
        _ => place,
    }
}

/// The session without one piece; `None` where the piece is that something isn't there, or the exchange as a whole.
fn without_piece(session: &Session, at: &Pointer) -> Option<Session> {
    let mut mutant = session.clone();
    let context = &mut mutant.context;
    match &at.part {
        Part::Jar(_) => (context.jar, context.other_stores) = (None, None),
        Part::CookieChange(_) => context.changes = None,
        Part::Storage(_) => context.storage = None,
        Part::Extensions => context.extensions = None,
        Part::HeadersBefore(_) => context.headers_before = None,
        Part::HeadersAfter(_) => context.headers_after = None,
        Part::Url | Part::Status | Part::Timing | Part::NoRequestHeader(_) | Part::NoResponseHeader(_) => {
            return None;
        }
        Part::RequestHeader(name) => {
            let exchange = mutant.exchanges.get_mut(at.entry?.0)?;
            exchange.request_headers = without_field(&exchange.request_headers, name)?;
        }
        Part::Claim(_) => {
            let exchange = mutant.exchanges.get_mut(at.entry?.0)?;
            exchange.request_headers = without_field(&exchange.request_headers, "authorization")?;
        }
        Part::ResponseHeader(name) => {
            let exchange = mutant.exchanges.get_mut(at.entry?.0)?;
            exchange.response_headers = without_field(&exchange.response_headers, name)?;
        }
        Part::RequestBody => mutant.exchanges.get_mut(at.entry?.0)?.request_body.take().map(|_| ())?,
        Part::ResponseBody(_) => mutant.exchanges.get_mut(at.entry?.0)?.response_body.take().map(|_| ())?,
        Part::Error => mutant.exchanges.get_mut(at.entry?.0)?.error.take().map(|_| ())?,
        Part::Browser => {
            let exchange = mutant.exchanges.get_mut(at.entry?.0)?;
            exchange.from_cache = false;
            exchange.from_service_worker = false;
            exchange.initiator = Initiator::default();
        }
    }
    Some(mutant)
}

/// The fields without those of a name; `None` where there is none.
fn without_field(headers: &Headers, name: &str) -> Option<Headers> {
    let kept: Vec<Header> =
        headers.iter().filter(|field| !field.name.eq_ignore_ascii_case(name)).cloned().collect();
    (kept.len() < headers.len()).then(|| Headers::new(kept))
}
