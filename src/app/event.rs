//! Everything that can happen: the closed list of the state machine's inputs.

use super::{SideAct, SideEvent};
use crate::har::WebEvent;
use crate::http::secret::Secret;
use crate::http::signature;
use crate::http::time::Millis;
use crate::report::curl;
use crate::session::exchange::Exchange;
use crate::session::jar::{CookieChange, StoredCookie};
use crate::session::{Browser, EntryId, Extension, StorageToken, Tab, ThirdParty, Watched};
use crate::words::Language;

/// Something that happened, and when.
#[derive(Debug, Clone)]
pub struct Msg {
    /// Device clock.
    pub now: Millis,
    /// What.
    pub event: Event,
}

/// What can happen.
#[derive(Debug, Clone)]
pub enum Event {
    /// Requests have ended, or were read again.
    Exchanges(Vec<Incoming>),
    /// `webRequest` tells of a request.
    Web(WebEvent),
    /// The inspected page's address became known.
    Page(String),
    /// The inspected tab shows another page.
    Navigated(String),
    /// Whether the browser can show a request in its Network panel.
    CanShow(bool),
    /// Which browser this is.
    Browser(Browser),
    /// What has begun to be watched; what is `None` stays as it was.
    Watching(Watched),
    /// The inspected tab's window and cookie store.
    Tab(Tab),
    /// What becomes of third-party cookies; `None` where that can't be told.
    ThirdParty(Option<ThirdParty>),
    /// The cookie store was read for the sites of the session; `None` where the browser refused.
    Jar(Option<Vec<StoredCookie>>),
    /// The cookie store changed.
    CookieChanged(CookieChange),
    /// The tokens that the inspected page has stored.
    Storage(Vec<StorageToken>),
    /// Ids of extensions that an earlier panel switched off and left so.
    LeftOff(Vec<String>),
    /// Which system this is.
    System(super::System),
    /// What may be looked at.
    Granted(Vec<String>),
    /// The other extensions; `None` where the person said no.
    Extensions(Option<Vec<Extension>>),
    /// A random key that was asked for.
    Key([u8; 32]),
    /// What the checks of signatures that were asked for under this number came to.
    Checked(u32, Vec<signature::Outcome>),
    /// The settings of another day.
    Remembered(String),
    /// A wake-up that was asked for.
    Clock,
    /// A moment has passed since [`super::Effect::GoOn`].
    GoOn,
    /// Something that was asked for has ended.
    Outcome(Outcome),
    /// A file is being read.
    Opening(String),
    /// A file was read; `None` where the browser couldn't.
    File {
        /// Its name.
        name: String,
        /// Its bytes.
        bytes: Option<Vec<u8>>,
    },
    /// A part of a file that a worker reads, as [`super::read_in_parts`] tells it.
    Part {
        /// The file's name.
        name: String,
        /// Which kind of part.
        kind: String,
        /// What is in it.
        text: String,
        /// What belongs to it.
        more: String,
    },
    /// The languages that the browser asks sites for, by their tags, the dearest first.
    Languages(Vec<String>),
    /// The texts of a language, or that they can't be had.
    Words(Language, Option<String>),
    /// What only a side panel is told.
    Side(SideEvent),
    /// A person did something.
    Act(Act),
}

impl Event {
    /// Whether it shows at once. The others gather until the next [`Event::Clock`].
    pub const fn shows(&self) -> bool {
        !matches!(
            self,
            Self::Exchanges(_)
                | Self::Web(_)
                | Self::Jar(_)
                | Self::CookieChanged(_)
                | Self::Granted(_)
                | Self::Browser(_)
                | Self::Watching(_)
                | Self::Tab(_)
                | Self::ThirdParty(_)
        )
    }
}

/// An exchange, and what tells it from others.
#[derive(Debug, Clone)]
pub struct Incoming {
    /// Start, method and URL: the same for the same request read twice.
    pub key: String,
    /// The exchange.
    pub exchange: Exchange,
}

/// The end of an effect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Copied, or not.
    Copied(super::Topic, bool),
    /// A file was offered for download, or not.
    Saved(bool),
    /// Cookies were removed.
    Removed {
        /// The number of the backup.
        ticket: u32,
        /// How many went.
        removed: usize,
        /// How many didn't.
        failed: usize,
    },
    /// Data was cleared: cookies as in [`Self::Removed`], and the rest.
    Cleared {
        /// The number of the backup.
        ticket: u32,
        /// How many cookies went.
        removed: usize,
        /// How many didn't.
        failed: usize,
        /// Why the rest couldn't be cleared, in the browser's words.
        trouble: Option<String>,
    },
    /// Extensions were switched.
    Switched {
        /// Ids of those that are off now.
        off: Vec<String>,
        /// Ids of those that are on now.
        on: Vec<String>,
        /// Why one couldn't be, in the browser's words.
        trouble: Option<String>,
    },
    /// Cookies were put back.
    Restored {
        /// How many.
        restored: usize,
        /// How many couldn't be.
        failed: usize,
    },
    /// Something failed, in the browser's words.
    Failed(String),
}

/// What a person can do on screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// Show an incident.
    Incident(String),
    /// Show a request.
    Entry(EntryId),
    /// Show the place a statement comes from.
    Place(Option<EntryId>, String),
    /// The list on the left: problems or requests.
    Lane(super::Lane),
    /// Show only refused requests, or all.
    OnlyRefused(bool),
    /// Show requests whose address contains this.
    Filter(String),
    /// The request list is scrolled to this row.
    Row(usize),
    /// The order of the request list.
    Order(super::Order),
    /// Search from outside (`DevTools`' own search field).
    Search(String),
    /// Go to the next request of the list, or the one before.
    Next(bool),
    /// A key was pressed outside of any field.
    Key(String),
    /// Show the list of keys.
    Help,
    /// Stop reading a file.
    Stop(String),
    /// Open a sample recording.
    Sample(String),
    /// Copy a text that is on screen.
    CopyText(String),
    /// Show the selected request in the browser's Network panel.
    ShowInNetwork,
    /// Open or close a part.
    Toggle(String),
    /// Show or mask a secret.
    Reveal(String),
    /// Press the button of a fix: the incident, the fix's place in it, and whether it was the one below the diagnosis.
    Fix(String, usize, bool),
    /// Press the button of a step of the ladder: the incident and the step's name.
    Step(String, String),
    /// Ask a refused request again.
    Replay(EntryId),
    /// Read the tokens that the page has stored.
    ReadStorage,
    /// Look whether third-party cookies are allowed.
    AskForPrivacy,
    /// Switch another extension off or on.
    Extension(String, bool),
    /// Find out which extension it is.
    FindOut,
    /// With those off: still refused, or not.
    StillRefused(bool),
    /// Switch everything on again that was switched off from here.
    SwitchOn,
    /// Go on with what a dialog asks.
    Confirm,
    /// In the dialog: all cookies of the site, or those named.
    Whole(bool),
    /// Save the session as a file.
    Save,
    /// In the dialog: with secrets.
    SaveFull(bool),
    /// Leave a dialog.
    Cancel,
    /// Remove one cookie, by its place in the cookie table.
    RemoveCookie(usize),
    /// Put removed cookies back.
    Undo,
    /// Reload the inspected page.
    Reload,
    /// Copy the report as JSON.
    CopyJson,
    /// Hand the report on in a format.
    Share(super::Format),
    /// Copy the selected request.
    Curl(curl::Credentials),
    /// Ask for access to sites.
    AskForHosts,
    /// List other extensions.
    ListExtensions,
    /// Forget what was seen.
    Clear,
    /// Take that back.
    Unclear,
    /// Give a pane its share of the room: `rail 30`.
    Split(String),
    /// Put the message at the bottom away.
    Dismiss,
    /// Take a pasted line apart.
    Decode(Secret),
    /// Check the signature of a shown credential, by its place: with a key of one's own, or with the set that was seen.
    Check(usize, bool),
    /// Check it with this key.
    GiveKey(usize, Secret),
    /// Show another file.
    Source(usize),
    /// Leave the report of a fix.
    EndFix,
    /// Zoom or move the timeline.
    Stretch(super::Stretch),
    /// Explain a cell of the table of cookies: row and column.
    Cell(usize, usize),
    /// What the table of routes counts by.
    Group(super::Grouping),
    /// Speak a language; `None` for the browser's.
    Language(Option<Language>),
    /// The session to compare with.
    Against(usize),
    /// What can be done in a side panel alone.
    Side(SideAct),
}

impl Act {
    /// From the attributes `data-act` and `data-id` of an element and the value of its input.
    pub fn parse(act: &str, id: &str, value: &str) -> Option<Self> {
        Some(match act {
            "incident" => Self::Incident(id.to_owned()),
            "entry" => Self::Entry(EntryId(id.parse().ok()?)),
            "place" => {
                let (entry, place) = id.split_once('|')?;
                Self::Place(entry.parse().ok().map(EntryId), place.to_owned())
            }
            "lane" => Self::Lane(super::Lane::parse(id)?),
            "only-refused" => Self::OnlyRefused(id == "yes"),
            "filter" => Self::Filter(value.to_owned()),
            "row" => Self::Row(value.parse().ok()?),
            "order" => Self::Order(super::Order::parse(value)?),
            "search" => Self::Search(value.to_owned()),
            "help" => Self::Help,
            "stop" => Self::Stop(id.to_owned()),
            "sample" => Self::Sample(id.to_owned()),
            "copy" => Self::CopyText(id.to_owned()),
            "next" => Self::Next(id != "back"),
            "show-in-network" => Self::ShowInNetwork,
            "toggle" => Self::Toggle(id.to_owned()),
            "reveal" => Self::Reveal(id.to_owned()),
            "fix" | "fix-below" => {
                let (index, incident) = id.split_once('|')?;
                Self::Fix(incident.to_owned(), index.parse().ok()?, act == "fix-below")
            }
            "step" => {
                let (step, incident) = id.split_once('|')?;
                Self::Step(incident.to_owned(), step.to_owned())
            }
            "replay" => Self::Replay(EntryId(id.parse().ok()?)),
            "read-storage" => Self::ReadStorage,
            "ask-for-privacy" => Self::AskForPrivacy,
            "extension-off" => Self::Extension(id.to_owned(), false),
            "extension-on" => Self::Extension(id.to_owned(), true),
            "find-out" => Self::FindOut,
            "still-refused" => Self::StillRefused(id == "yes"),
            "switch-on" => Self::SwitchOn,
            "confirm" => Self::Confirm,
            "whole" => Self::Whole(value == "all"),
            "save" => Self::Save,
            "save-full" => Self::SaveFull(value == "full"),
            "cancel" => Self::Cancel,
            "remove-cookie" => Self::RemoveCookie(id.parse().ok()?),
            "undo" => Self::Undo,
            "reload" => Self::Reload,
            "copy-json" => Self::CopyJson,
            "share" => Self::Share(super::Format::parse(id)?),
            "curl" => Self::Curl(curl::Credentials::parse(id)?),
            "ask-for-hosts" => Self::AskForHosts,
            "list-extensions" => Self::ListExtensions,
            "clear" => Self::Clear,
            "unclear" => Self::Unclear,
            "split" => Self::Split(value.to_owned()),
            "dismiss" => Self::Dismiss,
            "decode" => Self::Decode(Secret::new(value)),
            "check" => Self::Check(id.parse().ok()?, false),
            "check-own" => Self::Check(id.parse().ok()?, true),
            "give-key" => Self::GiveKey(id.parse().ok()?, Secret::new(value)),
            "source" => Self::Source(id.parse().or_else(|_| value.parse()).ok()?),
            "end-fix" => Self::EndFix,
            "stretch" => Self::Stretch(super::Stretch::parse(if value.is_empty() { id } else { value })?),
            "cell" => {
                let (row, column) = id.split_once('|')?;
                Self::Cell(row.parse().ok()?, column.parse().ok()?)
            }
            "group" => Self::Group(super::Grouping::parse(id)?),
            "language" => Self::Language(Language::of_tag(value)),
            "against" => Self::Against(value.parse().ok()?),
            _ => Self::Side(SideAct::parse(act, id)?),
        })
    }
}
