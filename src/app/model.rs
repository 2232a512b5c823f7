//! All that is on screen, as data.

use std::collections::VecDeque;

use super::applied::{Fixing, Pressed, Undo};
use super::dialog::Dialog;
use super::event::Msg;
use super::pictures::Crossed;
use super::replay::Replay;
use super::second::Second;
use super::side::Side;
use super::signature::Signature;
use super::testing::Testing;
use crate::diagnose::report::{Incident, Report};
use crate::engine::Engine;
use crate::evidence::clocks::HostClock;
use crate::fixes::extensions::{Suspect, rank};
use crate::http::secret::Fingerprint;
use crate::http::time::Millis;
use crate::inspect::{Deed, Inspection, StoredView, history_of};
use crate::overview::Overview;
use crate::overview::compare::Pair;
use crate::session::jar::{CookieChange, StoredCookie};
use crate::session::{Context, EntryId};
use crate::sorted::Map;
use crate::words::{Language, Message, Words};

use super::shown::{Chosen, Grouping, Keys, Lane, Marks, Requests, Shares};

/// The state of the app.
#[derive(Debug)]
pub struct Model {
    /// Panel or page.
    pub edition: Edition,
    /// What is being watched (the panel has one) and the files that were opened.
    pub sources: Vec<Source>,
    /// Which of them is shown.
    pub current: usize,
    /// The list on the left.
    pub lane: Lane,
    /// How the request list is cut.
    pub requests: Requests,
    /// What is selected.
    pub chosen: Chosen,
    /// The stretch of time that the timeline shows; `None` for all of it.
    pub stretch: Option<(Millis, Millis)>,
    /// What the table of routes counts by.
    pub grouping: Grouping,
    /// How wide the panes are.
    pub shares: Shares,
    /// The session compared with.
    pub against: usize,
    /// What fails in the shown session and not in that one.
    pub pairs: Vec<Pair>,
    /// Parts that are open.
    pub open: Keys,
    /// Secrets a person asked to see.
    pub revealed: Keys,
    /// A question that waits for an answer.
    pub dialog: Option<Dialog>,
    /// A fix that was applied, and what came of it.
    pub fixing: Option<Fixing>,
    /// Which button was pressed for it.
    pub pressed: Pressed,
    /// Removed cookies that can be put back, the newest last.
    pub undo: Vec<Undo>,
    /// The session that was cleared last and the selection in it, while that can be undone.
    pub(super) cleared: Option<Box<(Source, Chosen)>>,
    /// What was taken out of the file that is being saved.
    pub(super) receipt: Option<Message>,
    /// The message at the bottom.
    pub toast: Option<Toast>,
    /// A pasted line, taken apart, and when that was.
    pub pasted: Option<(Inspection, Millis)>,
    /// The signature that was checked last.
    pub signature: Option<Signature>,
    /// Files being read, and files that couldn't be.
    pub reading: Vec<Reading>,
    /// The person said no to the list of extensions.
    pub extensions_refused: bool,
    /// A refused request that is asked again.
    pub replay: Option<Replay>,
    /// Other extensions that were switched off.
    pub testing: Testing,
    /// Beside a page: what is watched and what may be.
    pub side: Side,
    /// The system this runs on.
    pub system: System,
    /// The browser can show a request in its Network panel.
    pub can_show: bool,
    /// The newest time that is known. Device clock.
    pub now: Millis,
    /// Numbers given to backups and checks so far.
    pub(super) tickets: u32,
    /// Files that come in parts.
    pub(super) coming: Vec<super::parts::Coming>,
    /// What the browser told while a report was being made.
    pub(super) held: VecDeque<Msg>,
    /// Bytes of memory that this takes up, about.
    pub(super) held_weight: usize,
    /// Another request than was shown is about to be: what is said of it first is on the screen by then.
    pub details_wait: bool,
    /// The texts of the language that is spoken.
    pub words: Words,
    /// The language a person chose; `None` for the browser's.
    pub language: Option<Language>,
    /// The browser's language, or the nearest there is.
    pub(super) preferred: Language,
    /// The first texts are on their way: until then nothing is shown.
    pub hushed: bool,
    /// The settings as they were last remembered.
    pub(super) remembered: String,
    /// When the wake-up comes that is on its way. Device clock.
    pub(super) wakes: Option<Millis>,
    /// The jar must be read again.
    pub(super) jar_stale: bool,
}

/// The system this runs on, for guides that differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum System {
    /// Windows.
    Windows,
    /// macOS.
    Mac,
    /// ChromeOS.
    ChromeOs,
    /// Linux.
    Linux,
    /// Another, or unknown.
    Other,
}

/// The places this runs in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edition {
    /// In `DevTools`: live, with the browser's stores.
    Panel,
    /// Beside a page, for everyone: live, with access to the sites that a person named.
    Side,
    /// A page without any access: files and pasted lines.
    Page,
}

impl Edition {
    /// Whether there is a browser to watch and to act on.
    pub const fn live(self) -> bool {
        !matches!(self, Self::Page)
    }
}

/// A session and its report.
#[derive(Debug, Default)]
pub struct Source {
    /// File name; empty for the live session.
    pub name: String,
    /// The session.
    pub engine: Engine,
    /// What it says, as of the last wake-up.
    pub report: Report,
    /// Entries of incidents by their state, for marks in the request list.
    pub marks: Marks,
    /// The selected request taken apart.
    pub inspection: Inspection,
    /// Which that was.
    pub(super) inspected: Option<EntryId>,
    /// The stored tokens beside the one that the selected request sent.
    pub stored: Vec<StoredView>,
    /// Each host's clock beside this device's.
    pub clocks: Vec<HostClock>,
    /// The data of its pictures, where one was looked at since the report was made.
    pub overview: Option<Overview>,
    /// Its requests as the list is cut and ordered, likewise.
    pub list: Option<Vec<EntryId>>,
    /// The pictures are those of the present report.
    pub(super) drawn: bool,
    /// The list is that of the present report, or that one is being made.
    pub(super) listed: bool,
    /// The list that is being made.
    pub(super) listing: Option<super::listing::Listing>,
    /// The table of cookies.
    pub crossed: Crossed,
    /// When a person had everything forgotten. What ended before isn't taken in any more, however late it is told.
    pub(super) cleared: Option<Millis>,
    /// Something came in since the report was made.
    pub(super) stale: bool,
    /// In so many stretches it was made, or the one is that is being made.
    pub(super) stretches: u32,
    /// How many bytes its requests take up, about.
    pub(super) weight: usize,
    /// Where each request that was seen stands.
    pub(super) keys: Map<Fingerprint, EntryId>,
    /// The second source of requests.
    pub(super) second: Second,
    /// Registrable domains of the requests seen and of the inspected pages.
    pub(super) sites: Vec<String>,
    /// Cookie changes of sites that no request has been seen of yet, the oldest first.
    pub(super) strays: Vec<CookieChange>,
    /// When the tab came to the page that it shows. Device clock; 0 where that isn't known.
    pub(super) page_since: Millis,
}

/// The message at the bottom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Toast {
    /// What it says.
    pub says: Message,
    /// It tells of a failure.
    pub failure: bool,
    /// The act that undoes what it tells of.
    pub undo: Option<&'static str>,
    /// When it goes. Device clock.
    pub until: Millis,
}

/// A file on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// File name.
    pub name: String,
    /// How much of a hundred has come, where that is told.
    pub share: Option<u8>,
    /// Why it can't be read.
    pub trouble: Option<Message>,
}

impl Model {
    /// The state at the start.
    pub fn new(edition: Edition, now: Millis) -> Self {
        let sources = match edition {
            Edition::Panel | Edition::Side => vec![Source::default()],
            Edition::Page => Vec::new(),
        };
        Self {
            edition,
            sources,
            current: 0,
            lane: Lane::Problems,
            requests: Requests::default(),
            chosen: Chosen::default(),
            stretch: None,
            grouping: Grouping::default(),
            shares: Shares::default(),
            against: 0,
            pairs: Vec::new(),
            open: Keys::default(),
            revealed: Keys::default(),
            dialog: None,
            fixing: None,
            pressed: Pressed::Card,
            undo: Vec::new(),
            cleared: None,
            receipt: None,
            toast: None,
            pasted: None,
            signature: None,
            reading: Vec::new(),
            extensions_refused: false,
            replay: None,
            testing: Testing::default(),
            side: Side::new(now),
            system: System::Other,
            can_show: false,
            now,
            tickets: 0,
            coming: Vec::new(),
            held: VecDeque::new(),
            held_weight: 0,
            details_wait: false,
            words: Words::english(),
            language: None,
            preferred: Language::English,
            hushed: false,
            remembered: String::new(),
            wakes: None,
            jar_stale: false,
        }
    }

    /// The session that is shown.
    pub fn source(&self) -> Option<&Source> {
        self.sources.get(self.current)
    }

    pub(super) fn source_mut(&mut self) -> Option<&mut Source> {
        self.sources.get_mut(self.current)
    }

    /// The data of the shown session's pictures.
    pub fn overview(&self) -> Option<&Overview> {
        self.source()?.overview.as_ref()
    }

    /// The selected incident.
    pub fn incident(&self) -> Option<&Incident> {
        let id = self.chosen.incident.as_deref()?;
        self.incident_by_id(id)
    }

    /// An incident of the shown report.
    pub fn incident_by_id(&self, id: &str) -> Option<&Incident> {
        self.source()?.report.incidents.iter().find(|incident| incident.id == id)
    }

    /// What is known beyond the requests.
    pub fn context(&self) -> Option<&Context> {
        Some(&self.source()?.engine.session().context)
    }

    /// Whether a place of the selected request is the one a statement points at.
    pub fn highlights(&self, place: &str) -> bool {
        self.chosen.place.as_ref().is_some_and(|it| it.place == place)
    }

    /// What happened to the cookie of a change that a statement points at, the newest last.
    pub fn deeds(&self, cookie: &StoredCookie) -> Vec<Deed> {
        self.source().map(|source| history_of(source.engine.session(), cookie)).unwrap_or_default()
    }

    /// Other extensions that could have interfered on a host, the most able first; `None` where they aren't known.
    pub fn suspects(&self, host: Option<&str>) -> Option<Vec<Suspect<'_>>> {
        Some(rank(self.context()?.extensions.as_ref()?, host))
    }

    /// Whether this permission is known to be at hand.
    pub fn grants(&self, permission: &str) -> bool {
        self.context()
            .and_then(|context| context.granted.as_ref())
            .is_some_and(|granted| granted.iter().any(|one| one == permission))
    }

    /// Whether this permission is known to be withheld.
    pub fn withheld(&self, permission: &str) -> bool {
        self.edition == Edition::Panel
            && self
                .context()
                .and_then(|context| context.granted.as_ref())
                .is_some_and(|granted| !granted.iter().any(|one| one == permission))
    }

    /// Whether the request's headers were taken out or came incomplete: absence proves nothing then.
    pub fn withheld_headers(&self, exchange: &crate::session::exchange::Exchange) -> bool {
        exchange.headers_incomplete || self.context().is_some_and(|context| context.sanitised)
    }
}
