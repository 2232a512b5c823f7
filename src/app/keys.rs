//! Single keys that do something, and what is remembered from one day to the next.

use super::{Act, Dialog, Edition, Effect, Grouping, Lane, Model, Order};
use crate::words::Language;

/// What a key does: the key, its words, what it stands for.
pub const KEYS: [(&str, &str, KeyAct); 12] = [
    ("1", "view.lane-problems", KeyAct::Lane(Lane::Problems)),
    ("2", "view.lane-requests", KeyAct::Lane(Lane::Requests)),
    ("3", "view.lane-timeline", KeyAct::Lane(Lane::Timeline)),
    ("4", "view.lane-flow", KeyAct::Lane(Lane::Flow)),
    ("5", "view.lane-cookies", KeyAct::Lane(Lane::Cookies)),
    ("6", "view.lane-routes", KeyAct::Lane(Lane::Routes)),
    ("7", "view.lane-compare", KeyAct::Lane(Lane::Compare)),
    ("/", "view.key-filter", KeyAct::Filter),
    ("j", "view.key-next", KeyAct::Next(true)),
    ("k", "view.key-back", KeyAct::Next(false)),
    ("s", "view.share", KeyAct::Share),
    ("?", "view.keys", KeyAct::Help),
];

/// The key in [`Model::open`] that switches single keys off, for those who speak to their computer.
pub const OFF: &str = "keys-off";

/// What a key stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyAct {
    /// Another view.
    Lane(Lane),
    /// To the filter.
    Filter,
    /// The next one of the list, or the one before.
    Next(bool),
    /// Share the report.
    Share,
    /// The list of keys.
    Help,
}

/// A key was pressed outside of any field.
pub(super) fn pressed(model: &mut Model, key: &str) -> Vec<Effect> {
    let Some((_, _, act)) = KEYS.into_iter().find(|(name, ..)| *name == key) else { return Vec::new() };
    if model.dialog.is_some() || model.open.contains(OFF) || model.edition == Edition::Side {
        return Vec::new();
    }
    match act {
        KeyAct::Lane(Lane::Compare) if model.sources.len() < 2 => Vec::new(),
        KeyAct::Lane(lane) => super::update::acted(model, Act::Lane(lane)),
        KeyAct::Filter => {
            let mut effects = super::update::acted(model, Act::Lane(Lane::Requests));
            effects.push(Effect::Focus("filter"));
            effects
        }
        KeyAct::Next(forward) if model.lane == Lane::Problems => incident(model, forward),
        KeyAct::Next(forward) => super::choose::next(model, forward),
        KeyAct::Share => super::update::acted(model, Act::Save),
        KeyAct::Help => help(model),
    }
}

/// Shows the list of keys.
pub(super) fn help(model: &mut Model) -> Vec<Effect> {
    model.dialog = Some(Dialog::Keys);
    Vec::new()
}

/// The next incident, or the one before.
fn incident(model: &mut Model, forward: bool) -> Vec<Effect> {
    let incidents = model.source().map(|source| source.report.incidents.as_slice()).unwrap_or_default();
    let here = incidents.iter().position(|one| Some(&one.id) == model.chosen.incident.as_ref());
    let there = if forward { here.map_or(0, |at| at + 1) } else { here.unwrap_or(1).wrapping_sub(1) };
    let Some(id) = incidents.get(there).map(|incident| incident.id.clone()) else { return Vec::new() };
    super::choose::incident(model, id)
}

/// What is remembered: the language, the order and cut of lists, the widths of panes and which parts are open. Nothing of
/// any session.
pub(super) fn settings(model: &Model) -> String {
    let open: Vec<&str> = model.open.iter().collect();
    let share = |share: Option<u8>| share.map(|share| share.to_string()).unwrap_or_default();
    format!(
        "language={};order={};refused={};group={};rail={};detail={};open={}",
        model.language.map(Language::tag).unwrap_or_default(),
        model.requests.order.word(),
        model.requests.only_refused,
        model.grouping.word(),
        share(model.shares.rail),
        share(model.shares.detail),
        open.join(",")
    )
}

/// Takes up what was remembered. What can't be read any more is left as it is.
pub(super) fn recall(model: &mut Model, text: &str) -> Vec<Effect> {
    for (name, value) in text.split(';').filter_map(|pair| pair.split_once('=')) {
        match name {
            "language" => model.language = Language::of_tag(value),
            "order" => model.requests.order = Order::parse(value).unwrap_or_default(),
            "refused" => model.requests.only_refused = value == "true",
            "rail" | "detail" => model.shares.set(&format!("{name} {value}")),
            "group" => model.grouping = Grouping::parse(value).unwrap_or_default(),
            "open" => value.split(',').filter(|key| !key.is_empty()).for_each(|key| model.open.insert(key)),
            _ => {}
        }
    }
    model.remembered = settings(model);
    Vec::new()
}

/// Remembers what a person has changed.
pub(super) fn remember(model: &mut Model) -> Option<Effect> {
    let now = settings(model);
    // Beside a page nothing is stored.
    if now == model.remembered || model.edition == Edition::Side {
        return None;
    }
    model.remembered.clone_from(&now);
    Some(Effect::Remember(now))
}
