//! What is chosen, cut and open on screen.

use crate::diagnose::report::{Report, State};
use crate::session::EntryId;

/// A few keys. Few: a person opens and reveals by hand.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Keys(Vec<String>);

impl Keys {
    /// Whether a key is among them.
    pub fn contains(&self, key: &str) -> bool {
        self.0.iter().any(|one| one == key)
    }

    pub(super) fn insert(&mut self, key: &str) {
        if !self.contains(key) {
            self.0.push(key.to_owned());
        }
    }

    pub(super) fn remove(&mut self, key: &str) {
        self.0.retain(|one| one != key);
    }

    pub(super) fn toggle(&mut self, key: &str) {
        if self.contains(key) {
            self.remove(key);
        } else {
            self.insert(key);
        }
    }

    /// All.
    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    pub(super) fn forget(&mut self, prefix: &str) {
        self.0.retain(|one| !one.starts_with(prefix));
    }
}

/// The mark of each request that belongs to an incident.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Marks(Vec<Option<Mark>>);

impl Marks {
    /// The mark of a request.
    pub fn get(&self, entry: EntryId) -> Option<&Mark> {
        self.0.get(entry.0)?.as_ref()
    }

    /// The marks of a report. A request of several incidents bears the mark of the first.
    pub fn of(report: &Report) -> Self {
        let mut marks = Vec::new();
        for incident in report.incidents.iter().rev() {
            for entry in &incident.entries {
                if marks.len() <= entry.0 {
                    marks.resize(entry.0 + 1, None);
                }
                if let Some(mark) = marks.get_mut(entry.0) {
                    *mark = Some(Mark { incident: incident.id.clone(), state: incident.state });
                }
            }
        }
        Self(marks)
    }
}

/// What a request has to do with an incident.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// The incident's id.
    pub incident: String,
    /// Its state.
    pub state: State,
}

/// The lists on the left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Lane {
    /// Incidents.
    #[default]
    Problems,
    /// Every watched request.
    Requests,
    /// What happened when.
    Timeline,
    /// Between whom.
    Flow,
    /// Cookies against requests.
    Cookies,
    /// Counts by route.
    Routes,
    /// Two sessions side by side.
    Compare,
}

/// A border between panes may be moved as far as this, in percent.
pub const SHARES: (u8, u8) = (15, 85);

/// How much of the room a pane has, in percent; `None` as it is by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Shares {
    /// The list on the left, of all.
    pub rail: Option<u8>,
    /// The diagnosis, of what the list leaves; the request has the rest.
    pub detail: Option<u8>,
}

impl Shares {
    /// Gives a pane its share: `rail 30`.
    pub(super) fn set(&mut self, text: &str) {
        let Some((pane, share)) = text.split_once(' ') else { return };
        let share = share.parse::<u8>().ok().map(|share| share.clamp(SHARES.0, SHARES.1));
        match pane {
            "rail" => self.rail = share,
            "detail" => self.detail = share,
            _ => {}
        }
    }
}

/// What the table of routes counts by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Grouping {
    /// Method and path.
    #[default]
    Route,
    /// Host.
    Host,
    /// What was sent to tell who is asking.
    Credential,
}

impl Grouping {
    /// The word in `data-id`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Route => "route",
            Self::Host => "host",
            Self::Credential => "credential",
        }
    }

    pub(super) fn parse(word: &str) -> Option<Self> {
        [Self::Route, Self::Host, Self::Credential].into_iter().find(|it| it.word() == word)
    }
}

impl Lane {
    /// The word in `data-id`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Problems => "problems",
            Self::Requests => "requests",
            Self::Timeline => "timeline",
            Self::Flow => "flow",
            Self::Cookies => "cookies",
            Self::Routes => "routes",
            Self::Compare => "compare",
        }
    }

    /// All, in the order of the bar.
    pub const ALL: [Self; 7] = [
        Self::Problems,
        Self::Requests,
        Self::Timeline,
        Self::Flow,
        Self::Cookies,
        Self::Routes,
        Self::Compare,
    ];

    /// Whether it is a picture of the whole session instead of a list.
    pub const fn is_picture(self) -> bool {
        !matches!(self, Self::Problems | Self::Requests)
    }

    pub(super) fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lane| lane.word() == word)
    }
}

/// How the request list is cut.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Requests {
    /// Only those that were refused.
    pub only_refused: bool,
    /// The filter as typed.
    pub filter: String,
    /// The same, read.
    pub query: super::Query,
    /// In which order.
    pub order: Order,
    /// The first row in sight, from 0.
    pub first: usize,
}

/// The order of the request list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// The newest first.
    #[default]
    Newest,
    /// The oldest first.
    Oldest,
    /// The slowest first.
    Slowest,
    /// The highest status first.
    Status,
    /// By host, the newest first.
    Host,
}

impl Order {
    /// All, in the order of the menu.
    pub const ALL: [Self; 5] = [Self::Newest, Self::Oldest, Self::Slowest, Self::Status, Self::Host];

    /// The word in the menu's value.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Newest => "newest",
            Self::Oldest => "oldest",
            Self::Slowest => "slowest",
            Self::Status => "status",
            Self::Host => "host",
        }
    }

    pub(super) fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|order| order.word() == word)
    }
}

/// What is selected.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Chosen {
    /// An incident, by its id.
    pub incident: Option<String>,
    /// A request.
    pub entry: Option<EntryId>,
    /// A place in it.
    pub place: Option<Highlight>,
    /// A person chose; else the first incident is shown by itself.
    pub by_hand: bool,
}

/// The place a statement comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Highlight {
    /// The request; `None` for a place of the whole session.
    pub entry: Option<EntryId>,
    /// [`crate::evidence::pointer::Pointer::place`].
    pub place: String,
}
