//! A refused request asked again from the page, on a person's click: as it was, without credentials, and with the newest
//! stored token. The outcomes are read from what the browser tells of the requests, and are kept out of the session: they
//! are no part of what the page did.

use super::update::{live, say};
use super::{Dialog, Effect, Model};
use crate::http::secret::Secret;
use crate::http::time::Millis;
use crate::http::url::Url;
use crate::inspect::stored;
use crate::session::EntryId;
use crate::session::exchange::Exchange;
use crate::words::Message;

/// After so many milliseconds without an answer the next is asked.
const PATIENCE: i64 = 10_000;

/// Headers that a page can't set, or that would ask for something else than the first time.
const NOT_AGAIN: &str = " accept-charset accept-encoding connection content-length cookie cookie2 date dnt expect host \
    if-match if-modified-since if-none-match if-range if-unmodified-since keep-alive origin priority range referer te \
    trailer transfer-encoding upgrade upgrade-insecure-requests user-agent via cache-control pragma ";

/// A request that is asked again.
#[derive(Debug, Clone, PartialEq)]
pub struct Replay {
    /// The request it repeats.
    pub entry: EntryId,
    method: String,
    url: String,
    headers: Vec<(String, Secret)>,
    /// In this order.
    pub runs: Vec<Run>,
    /// Since when the page is asked for its stored tokens; `None` when it has answered.
    reading: Option<Millis>,
}

/// One of the ways.
#[derive(Debug, Clone, PartialEq)]
pub struct Run {
    /// Which.
    pub kind: RunKind,
    /// What came; `None` before it came.
    pub outcome: Option<RunOutcome>,
    asked: Option<Millis>,
    token: Option<Secret>,
}

/// How a request is asked again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RunKind {
    /// As it was, as far as a page can.
    AsItWas,
    /// Without cookies and credentials.
    Without,
    /// With the newest stored token.
    Newest,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RunOutcome {
    /// An answer.
    Status(u16),
    /// None within the time that was waited, or an error.
    Nothing,
}

/// Whether a request can be asked again from the inspected page; else why not.
pub fn refuses(model: &Model, entry: EntryId) -> Option<&'static str> {
    let source = model.source()?;
    let exchange = source.engine.session().exchanges.get(entry.0)?;
    let page = model.context().and_then(|context| context.inspected_url.as_deref()).and_then(Url::parse);
    if !matches!(exchange.method.as_str(), "GET" | "HEAD") {
        return Some("view.replay-method");
    }
    let same = page.is_some_and(|page| page.origin() == exchange.url.origin());
    (!same).then_some("view.replay-elsewhere")
}

/// Asks whether it shall be done.
pub(super) fn ask(model: &mut Model, entry: EntryId) -> Vec<Effect> {
    if !live(model) {
        return Vec::new();
    }
    match refuses(model, entry) {
        Some(why) => say(model, Message::new(why), true),
        None => model.dialog = Some(Dialog::Replay { entry }),
    }
    Vec::new()
}

/// The person agreed: the page is asked for its stored tokens, as the newest may be another than when they were read last.
pub(super) fn begin(model: &mut Model, entry: EntryId) -> Vec<Effect> {
    let now = model.now;
    let Some(source) = model.source() else { return Vec::new() };
    let Some(exchange) = source.engine.session().exchanges.get(entry.0) else { return Vec::new() };
    let run = |kind, token| Run { kind, outcome: None, asked: None, token };
    let sent = exchange.request_headers.get("authorization").map(Secret::new);
    let runs = vec![run(RunKind::AsItWas, sent), run(RunKind::Without, None)];
    let headers = exchange
        .request_headers
        .iter()
        .filter(|header| may_be_set(&header.name))
        .map(|header| (header.name.to_string(), header.value.clone()))
        .collect();
    let url = exchange.url.href.split('#').next().unwrap_or_default().to_owned();
    let reading = Some(now);
    model.replay = Some(Replay { entry, method: exchange.method.clone(), url, headers, runs, reading });
    vec![Effect::ReadStorage]
}

/// The page told its stored tokens, or can't: the first is asked. `None` where no replay waits for that.
pub(super) fn go_on(model: &mut Model) -> Option<Vec<Effect>> {
    let now = model.now;
    let replay = model.replay.as_ref().filter(|replay| replay.reading.is_some())?;
    let stored = stored(model.source()?.engine.session(), replay.entry);
    let newest = stored.into_iter().find(|stored| stored.newer);
    let replay = model.replay.as_mut()?;
    replay.reading = None;
    if let Some(newest) = newest {
        // Such a token was sent, or there would be none to be newer than.
        let sent = replay.runs.first().and_then(|run| run.token.as_ref()).map_or("", Secret::expose);
        let scheme = sent.split_once(' ').map_or("Bearer", |(scheme, _)| scheme);
        let token = Some(Secret::new(format!("{scheme} {}", newest.value.expose())));
        replay.runs.push(Run { kind: RunKind::Newest, outcome: None, asked: None, token });
    }
    Some(next(model, now))
}

/// Asks the next that hasn't been asked.
fn next(model: &mut Model, now: Millis) -> Vec<Effect> {
    let Some(replay) = &mut model.replay else { return Vec::new() };
    let Some(run) = replay.runs.iter_mut().find(|run| run.asked.is_none()) else { return Vec::new() };
    run.asked = Some(now);
    let credentials = run.kind != RunKind::Without;
    let mut headers: Vec<(String, Secret)> = replay
        .headers
        .iter()
        .filter(|(name, _)| {
            !name.eq_ignore_ascii_case("authorization") && (credentials || !is_credential(name))
        })
        .cloned()
        .collect();
    headers.extend(run.token.clone().map(|token| ("Authorization".to_owned(), token)));
    vec![Effect::Replay { method: replay.method.clone(), url: replay.url.clone(), headers, credentials }]
}

/// Whether an exchange is the one that was asked for. Then its outcome is noted, and the next is asked.
pub(super) fn takes(model: &mut Model, exchange: &Exchange) -> Option<Vec<Effect>> {
    let now = model.now;
    let replay = model.replay.as_mut()?;
    let run = replay.runs.iter_mut().find(|run| run.asked.is_some() && run.outcome.is_none())?;
    let fits = exchange.method == replay.method
        && exchange.url.href.split('#').next() == Some(replay.url.as_str())
        && exchange.started.zip(run.asked).is_some_and(|(started, asked)| started >= asked)
        && exchange.request_headers.get("authorization") == run.token.as_ref().map(Secret::expose)
        && (run.kind != RunKind::Without || !exchange.request_headers.has("cookie"));
    if !fits {
        return None;
    }
    run.outcome = Some(match exchange.status {
        0 => RunOutcome::Nothing,
        status => RunOutcome::Status(status),
    });
    Some(next(model, now))
}

/// Gives up waiting where it was long enough.
pub(super) fn wait(model: &mut Model) -> Vec<Effect> {
    let now = model.now;
    let reading = model.replay.as_ref().and_then(|replay| replay.reading);
    if let Some(since) = reading {
        let patient = now.since(since) < PATIENCE;
        return if patient { Vec::new() } else { go_on(model).unwrap_or_default() };
    }
    let Some(run) =
        model.replay.as_mut().and_then(|replay| replay.runs.iter_mut().find(|run| run.outcome.is_none()))
    else {
        return Vec::new();
    };
    if run.asked.is_none_or(|asked| now.since(asked) < PATIENCE) {
        return Vec::new();
    }
    run.outcome = Some(RunOutcome::Nothing);
    next(model, now)
}

impl Replay {
    /// Whether an answer is still to come.
    pub fn waits(&self) -> bool {
        self.runs.iter().any(|run| run.outcome.is_none())
    }

    /// What the outcomes say together.
    pub fn conclusion(&self) -> &'static str {
        let good = |kind| {
            let run = self.runs.iter().find(|run| run.kind == kind)?;
            match run.outcome.as_ref()? {
                RunOutcome::Status(status) => Some((200..400).contains(status)),
                RunOutcome::Nothing => None,
            }
        };
        match (good(RunKind::AsItWas), good(RunKind::Without), good(RunKind::Newest)) {
            (Some(true), Some(true), _) => "view.replay-open",
            (Some(true), ..) => "view.replay-works",
            (Some(false), _, Some(true)) => "view.replay-newest",
            (Some(false), Some(true), _) => "view.replay-credential",
            (Some(false), Some(false), _) => "view.replay-refused",
            _ => "view.replay-unclear",
        }
    }
}

fn may_be_set(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let prefixed = ["sec-", "proxy-", "access-control-", ":"].iter().any(|start| name.starts_with(start));
    !prefixed && !NOT_AGAIN.contains(&format!(" {name} "))
}

/// A header that tells who is asking.
fn is_credential(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["auth", "token", "api-key", "apikey", "dpop", "session"].iter().any(|part| name.contains(part))
}

#[cfg(test)]
mod tests {
    use super::{Replay, Run, RunKind, RunOutcome, is_credential, may_be_set};
    use crate::session::EntryId;

    #[test]
    fn headers_a_page_may_set() {
        for (name, set, credential) in [
            ("Authorization", true, true),
            ("X-Api-Key", true, true),
            ("Accept", true, false),
            ("Cookie", false, false),
            ("Sec-Fetch-Mode", false, false),
            (":path", false, false),
            ("If-None-Match", false, false),
        ] {
            assert_eq!((may_be_set(name), is_credential(name)), (set, credential), "{name}");
        }
    }

    #[test]
    fn what_the_outcomes_say() {
        let check = |statuses: &[u16], expected: &str| {
            let kinds = [RunKind::AsItWas, RunKind::Without, RunKind::Newest];
            let runs = kinds.iter().zip(statuses).map(|(kind, status)| Run {
                kind: *kind,
                outcome: Some(if *status == 0 { RunOutcome::Nothing } else { RunOutcome::Status(*status) }),
                asked: None,
                token: None,
            });
            let replay = Replay {
                entry: EntryId(0),
                method: String::new(),
                url: String::new(),
                headers: Vec::new(),
                runs: runs.collect(),
                reading: None,
            };
            assert_eq!(replay.conclusion(), expected, "{statuses:?}");
        };
        check(&[401, 401], "view.replay-refused");
        check(&[401, 200], "view.replay-credential");
        check(&[401, 401, 200], "view.replay-newest");
        check(&[200, 401], "view.replay-works");
        check(&[200, 200], "view.replay-open");
        check(&[0, 401], "view.replay-unclear");
    }
}
