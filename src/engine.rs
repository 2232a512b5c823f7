//! The incremental state: exchanges go in one at a time, a report can be had after each.

use crate::diagnose;
use crate::diagnose::over_time::{self, OverTime};
use crate::diagnose::report::Report;
use crate::evidence::facts::Facts;
use crate::evidence::further::{self, Further};
use crate::evidence::recent::Recent;
use crate::evidence::seen::Seen;
use crate::session::exchange::Exchange;
use crate::session::jar::CookieChange;
use crate::session::{Context, EntryId, Session};

/// With so many of the newest exchanges a new one shares what their headers have in common.
const ALIKE: usize = 4;

/// A session being watched or read.
#[derive(Debug, Default)]
pub struct Engine {
    session: Session,
    /// The facts of each exchange, read once.
    seen: Vec<Seen>,
    /// What comes again with the next ones.
    recent: Recent,
}

impl Engine {
    /// An engine that has seen nothing.
    pub fn new(context: Context) -> Self {
        Self {
            session: Session { exchanges: Vec::new(), context },
            seen: Vec::new(),
            recent: Recent::default(),
        }
    }

    /// A whole recorded session.
    pub fn of(session: Session) -> Self {
        let mut recent = Recent::default();
        let mut read = |(index, exchange)| Seen::read(EntryId(index), exchange, &mut recent);
        let seen = session.exchanges.iter().enumerate().map(&mut read).collect();
        Self { session, seen, recent }
    }

    /// The session, without what was read from it.
    pub fn into_session(self) -> Session {
        self.session
    }

    /// Adds an exchange that has ended. Costs about the same whatever was seen before.
    pub fn push(&mut self, mut exchange: Exchange) -> EntryId {
        let id = EntryId(self.session.exchanges.len());
        // Most of a request goes with the one before, too.
        self.session.exchanges.iter().rev().take(ALIKE).for_each(|known| exchange.share(known));
        self.seen.push(Seen::read(id, &exchange, &mut self.recent));
        self.session.exchanges.push(exchange);
        id
    }

    /// Replaces an exchange that was read again (Chromium delivers redirect hops before their raw headers).
    pub fn replace(&mut self, id: EntryId, mut exchange: Exchange) {
        if let Some((slot, seen)) = self.session.exchanges.get_mut(id.0).zip(self.seen.get_mut(id.0)) {
            exchange.share(slot);
            *seen = Seen::read(id, &exchange, &mut self.recent);
            *slot = exchange;
        }
    }

    /// Adds a change of the cookie store.
    pub fn push_change(&mut self, change: CookieChange) {
        self.session.context.changes.get_or_insert_default().push(change);
    }

    /// What is known beyond the exchanges, to be updated when the browser is asked again.
    pub fn context_mut(&mut self) -> &mut Context {
        &mut self.session.context
    }

    /// The session so far.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// The views over time of the session so far.
    pub fn over_time(&self) -> OverTime {
        over_time::over_time(&Facts::new(&self.session, &self.seen))
    }

    /// How far each host's clock is ahead of the device's, in milliseconds.
    pub fn clocks(&self) -> Vec<(String, i64)> {
        let offsets = crate::evidence::clocks::offsets(self.seen.iter());
        offsets.into_iter().map(|(host, offset)| (host.to_owned(), offset.ahead)).collect()
    }

    /// Further sites that take part, as the exchanges seen so far name them.
    pub fn further(&self) -> Vec<Further> {
        further::further(&self.seen, &self.session)
    }

    /// What the evidence so far says.
    pub fn report(&self) -> Report {
        diagnose::report(&self.facts())
    }

    /// The facts of the session so far, for pictures of it.
    pub fn facts(&self) -> Facts<'_> {
        Facts::new(&self.session, &self.seen)
    }
}
