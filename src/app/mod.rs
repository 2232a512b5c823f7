//! The state machine of the panel and the page: a message changes the model and asks for effects.
//!
//! Nothing here waits, reads a clock or knows a browser type: the time arrives in each message.

mod applied;
mod choose;
mod clearing;
mod dialog;
mod effect;
mod event;
mod files;
mod fixing;
mod keys;
mod language;
mod listing;
mod making;
mod memory;
#[cfg(test)]
mod memory_tests;
mod model;
mod page;
mod parts;
mod pictures;
mod query;
mod replay;
mod saving;
mod second;
mod shown;
mod side;
#[cfg(test)]
mod side_tests;
mod signature;
mod testing;
mod update;
mod watch;
#[cfg(test)]
mod watch_tests;

pub use applied::{Fixing, Pressed, Stage, Undo};
pub use dialog::Dialog;
pub use effect::{Effect, Topic};
pub use event::{Act, Event, Incoming, Msg, Outcome};
pub use fixing::{steps, undoable};
pub use keys::{KEYS, OFF as KEYS_OFF};
pub use memory::{CAP, MEMORY};
pub use model::{Edition, Model, Reading, Source, System, Toast};
pub use parts::read_in_parts;
pub use pictures::{Cell, Crossed, Stretch};
pub use query::Query;
pub use replay::{Replay, Run, RunKind, RunOutcome, refuses as cannot_replay};
pub use saving::Format;
pub use shown::{Chosen, Grouping, Highlight, Keys, Lane, Mark, Marks, Order, Requests, SHARES, Shares};
pub use side::{Allowed, IDLE, Side, SideAct, SideEffect, SideEvent, Stopped};
pub use signature::{Signature, checked as checked_signature, takes_password, takes_secret};
pub use testing::Testing;
pub use update::update;
