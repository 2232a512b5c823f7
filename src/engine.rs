//! The incremental state: exchanges go in one at a time, a report can be had after each.

use std::pin::Pin;
use std::rc::Rc;

use crate::diagnose;
use crate::diagnose::over_time::{self, OverTime};
use crate::diagnose::report::Report;
use crate::diagnose::stretches::{self, Pace};
use crate::evidence::clocks::{self, HostClock};
use crate::evidence::facts::Facts;
use crate::evidence::further::{self, Further};
use crate::evidence::recent::Recent;
use crate::evidence::seen::Seen;
use crate::overview::{self, Failing, Overview};
use crate::session::exchange::Exchange;
use crate::session::jar::CookieChange;
use crate::session::{Context, EntryId, Session};

/// With so many of the newest exchanges a new one shares what their headers have in common.
const ALIKE: usize = 4;

/// A session being watched or read.
#[derive(Debug, Default)]
pub struct Engine {
    /// Shared with a report that is being made, for as long as that lasts.
    read: Rc<Read>,
    /// What comes again with the next ones.
    recent: Recent,
    making: Making,
    drawing: Drawing,
}

/// The session, and the facts of each exchange, read once.
#[derive(Debug, Default, Clone)]
struct Read {
    session: Session,
    seen: Vec<Seen>,
}

/// How far a report is that is made in stretches.
#[derive(Default)]
enum Making {
    #[default]
    Not,
    /// What is left to do.
    Begun(Pin<Box<dyn Future<Output = Report>>>),
    /// The session changed before it was done.
    Given,
}

/// Pictures that are made in stretches.
#[derive(Default)]
struct Drawing(Option<Pin<Box<dyn Future<Output = Overview>>>>);

impl std::fmt::Debug for Drawing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if self.0.is_some() { "Begun" } else { "Not" })
    }
}

impl std::fmt::Debug for Making {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Not => "Not",
            Self::Begun(_) => "Begun",
            Self::Given => "Given",
        })
    }
}

impl Engine {
    /// An engine that has seen nothing.
    pub fn new(context: Context) -> Self {
        let session = Session { exchanges: Vec::new(), context };
        Self { read: Rc::new(Read { session, seen: Vec::new() }), ..Self::default() }
    }

    /// A whole recorded session.
    pub fn of(session: Session) -> Self {
        let mut recent = Recent::default();
        let mut read = |(index, exchange)| Seen::read(EntryId(index), exchange, &mut recent);
        let seen = session.exchanges.iter().enumerate().map(&mut read).collect();
        Self { read: Rc::new(Read { session, seen }), recent, ..Self::default() }
    }

    /// The session, without what was read from it.
    pub fn into_session(mut self) -> Session {
        std::mem::take(&mut self.change().session)
    }

    /// What is about to change: a report of how it was isn't made to its end.
    fn change(&mut self) -> &mut Read {
        if matches!(self.making, Making::Begun(_)) {
            self.making = Making::Given;
        }
        self.drawing.0 = None;
        // Nobody else holds it now, so that nothing is copied.
        Rc::make_mut(&mut self.read)
    }

    /// Begins a report, which [`Self::go_on`] works on.
    pub fn begin_report(&mut self) {
        let read = Rc::clone(&self.read);
        self.making = Making::Begun(Box::pin(async move {
            let pace = Pace::default();
            let report = diagnose::in_stretches(&Facts::new(&read.session, &read.seen), &pace).await;
            // Whoever gets it has work to do.
            pace.makes_room().await;
            report
        }));
    }

    /// Works on the report that was begun, for a stretch that nobody notices; the report once it is done.
    pub fn go_on(&mut self) -> Option<Report> {
        let Making::Begun(work) = &mut self.making else { return None };
        let report = stretches::go_on(work.as_mut())?;
        self.making = Making::Not;
        Some(report)
    }

    /// Begins the pictures of the session, which [`Self::draw_on`] works on.
    pub fn begin_overview(&mut self, report: &Report) {
        let (read, failing) = (Rc::clone(&self.read), Failing::of(report));
        self.drawing.0 = Some(Box::pin(async move {
            let facts = Facts::new(&read.session, &read.seen);
            overview::in_stretches(&facts, &failing, &Pace::default()).await
        }));
    }

    /// Works on the pictures that were begun, for a stretch that nobody notices; the pictures once they are done.
    pub fn draw_on(&mut self) -> Option<Overview> {
        let overview = stretches::go_on(self.drawing.0.as_mut()?.as_mut())?;
        self.drawing.0 = None;
        Some(overview)
    }

    /// Whether a report or pictures are being made.
    pub fn busy(&self) -> bool {
        matches!(self.making, Making::Begun(_)) || self.drawing.0.is_some()
    }

    /// Whether a report was given up since the session changed. Told once.
    pub fn gave_up(&mut self) -> bool {
        let given = matches!(self.making, Making::Given);
        if given {
            self.making = Making::Not;
        }
        given
    }

    /// Adds an exchange that has ended. Costs about the same whatever was seen before.
    pub fn push(&mut self, mut exchange: Exchange) -> EntryId {
        let exchanges = &self.read.session.exchanges;
        let id = EntryId(exchanges.len());
        // Most of a request goes with the one before, too.
        exchanges.iter().rev().take(ALIKE).for_each(|known| exchange.share(known));
        let seen = Seen::read(id, &exchange, &mut self.recent);
        let read = self.change();
        read.seen.push(seen);
        read.session.exchanges.push(exchange);
        id
    }

    /// Replaces an exchange that was read again (Chromium delivers redirect hops before their raw headers).
    pub fn replace(&mut self, id: EntryId, mut exchange: Exchange) {
        let Some(known) = self.read.session.exchanges.get(id.0) else { return };
        exchange.share(known);
        let now = Seen::read(id, &exchange, &mut self.recent);
        let read = self.change();
        if let Some((slot, seen)) = read.session.exchanges.get_mut(id.0).zip(read.seen.get_mut(id.0)) {
            *seen = now;
            *slot = exchange;
        }
    }

    /// Lets exchanges go: those whose place in `keep` says no. What was read of the others stays.
    pub fn retain(&mut self, keep: &[bool]) {
        let stays = |index: usize| keep.get(index).copied().unwrap_or(true);
        let read = self.change();
        read.seen.retain(|seen| stays(seen.id.0));
        for (index, seen) in read.seen.iter_mut().enumerate() {
            seen.id = EntryId(index);
        }
        let mut index = 0..;
        read.session.exchanges.retain(|_| index.next().is_none_or(stays));
    }

    /// Adds a change of the cookie store.
    pub fn push_change(&mut self, change: CookieChange) {
        self.context_mut().changes.get_or_insert_default().push(change);
    }

    /// What is known beyond the exchanges, to be updated when the browser is asked again.
    pub fn context_mut(&mut self) -> &mut Context {
        &mut self.change().session.context
    }

    /// The session so far.
    pub fn session(&self) -> &Session {
        &self.read.session
    }

    /// The views over time of the session so far.
    pub fn over_time(&self) -> OverTime {
        over_time::over_time(&self.facts())
    }

    /// Each host's clock beside the device's.
    pub fn clocks(&self) -> Vec<HostClock> {
        clocks::by_host(&self.read.seen)
    }

    /// Further sites that take part, as the exchanges seen so far name them.
    pub fn further(&self) -> Vec<Further> {
        further::further(&self.read.seen, &self.read.session)
    }

    /// What the evidence so far says.
    pub fn report(&self) -> Report {
        diagnose::report(&self.facts())
    }

    /// The facts of the session so far, for pictures of it.
    pub fn facts(&self) -> Facts<'_> {
        Facts::new(&self.read.session, &self.read.seen)
    }
}
