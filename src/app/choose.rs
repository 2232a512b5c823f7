//! Selection, filters, and what is open or shown.

use super::{Chosen, Effect, Highlight, Lane, Model, page, pictures, watch};
use crate::session::EntryId;

/// Shows an incident and its newest request.
pub(super) fn incident(model: &mut Model, id: String) -> Vec<Effect> {
    let Some(found) = model.incident_by_id(&id) else { return Vec::new() };
    let entry = found.entries.last().copied();
    model.lane = Lane::Problems;
    model.pasted = None;
    model.chosen = Chosen { incident: Some(id), entry, place: None, by_hand: true };
    watch::inspect_chosen(model);
    vec![Effect::Show("incident")]
}

/// Shows a request, and the incident it belongs to.
pub(super) fn entry(model: &mut Model, entry: EntryId) -> Vec<Effect> {
    let Some(source) = model.source() else { return Vec::new() };
    if entry.0 >= source.engine.session().exchanges.len() {
        return Vec::new();
    }
    let incident = source.marks.get(entry).map(|mark| mark.incident.clone());
    model.pasted = None;
    model.chosen = Chosen {
        incident: incident.or_else(|| model.chosen.incident.take()),
        entry: Some(entry),
        place: None,
        by_hand: true,
    };
    watch::inspect_chosen(model);
    vec![Effect::Show("request")]
}

/// Shows the place a statement comes from.
pub(super) fn place(model: &mut Model, entry: Option<EntryId>, place: String) -> Vec<Effect> {
    if let Some(entry) = entry
        && model.chosen.entry != Some(entry)
    {
        model.chosen.entry = Some(entry);
        watch::inspect_chosen(model);
    }
    model.pasted = None;
    model.chosen.by_hand = true;
    open_for(model, &place);
    model.chosen.place = Some(Highlight { entry, place: place.clone() });
    vec![Effect::Reveal(place)]
}

/// Opens the part a place is in.
fn open_for(model: &mut Model, place: &str) {
    // Closed at first: their keys are in `open` while they are open.
    for part in ["request.header.", "response.header.", "request.body", "response.body"] {
        if place.starts_with(part) {
            model.open.insert(part);
        }
    }
    // Open at first: their keys are in `open` while they are closed.
    for part in ["credentials", "challenges", "cookies", "set-cookies", "changed"] {
        model.open.remove(part);
    }
}

pub(super) fn lane(model: &mut Model, lane: Lane) -> Vec<Effect> {
    // Another list is shown from its top.
    if std::mem::replace(&mut model.lane, lane) != lane {
        row(model, 0);
    }
    pictures::draw(model);
    Vec::new()
}

pub(super) fn only_refused(model: &mut Model, only: bool) -> Vec<Effect> {
    model.requests.only_refused = only;
    cut(model)
}

pub(super) fn filter(model: &mut Model, text: &str) -> Vec<Effect> {
    text.clone_into(&mut model.requests.filter);
    model.requests.query = super::Query::parse(text);
    cut(model)
}

pub(super) fn order(model: &mut Model, order: super::Order) -> Vec<Effect> {
    model.requests.order = order;
    cut(model)
}

/// The list is cut or ordered anew and shown from its top.
fn cut(model: &mut Model) -> Vec<Effect> {
    model.requests.first = 0;
    if let Some(source) = model.source_mut() {
        source.listed = false;
    }
    pictures::draw(model);
    Vec::new()
}

/// Searches every request, as `DevTools`' search field asks.
pub(super) fn search(model: &mut Model, text: &str) -> Vec<Effect> {
    model.lane = Lane::Requests;
    model.requests.only_refused = false;
    filter(model, text)
}

/// What is scrolled shows its rows from this one on.
pub(super) fn row(model: &mut Model, row: usize) -> Vec<Effect> {
    match (model.lane, model.sources.get_mut(model.current)) {
        (Lane::Cookies, Some(source)) => source.crossed.first = row,
        _ => model.requests.first = row,
    }
    Vec::new()
}

/// The next request of the list, or the one before; the first where none of it is chosen.
pub(super) fn next(model: &mut Model, forward: bool) -> Vec<Effect> {
    let list = model.source().and_then(|source| source.list.as_deref()).unwrap_or_default();
    let here = list.iter().position(|one| Some(*one) == model.chosen.entry);
    let there = match here {
        None => Some(0),
        Some(here) if forward => here.checked_add(1),
        Some(here) => here.checked_sub(1),
    };
    let Some(found) = there.and_then(|there| list.get(there).copied()) else { return Vec::new() };
    model.requests.first = there.unwrap_or_default();
    entry(model, found)
}

pub(super) fn show_in_network(model: &Model) -> Vec<Effect> {
    let found = model.source().zip(model.chosen.entry);
    let exchange = found.and_then(|(source, entry)| source.engine.session().exchanges.get(entry.0));
    let effect = exchange.map(|exchange| {
        let address = format!("{}{}", exchange.url.origin(), exchange.url.path);
        let place = address.split_once("://").map_or(address.as_str(), |(_, place)| place);
        Effect::ShowInNetwork(format!("method:{} {place}", exchange.method))
    });
    effect.into_iter().collect()
}

pub(super) fn toggle(model: &mut Model, key: &str) -> Vec<Effect> {
    model.open.toggle(key);
    Vec::new()
}

pub(super) fn reveal(model: &mut Model, key: &str) -> Vec<Effect> {
    model.revealed.toggle(key);
    Vec::new()
}

/// Shows another file.
pub(super) fn source(model: &mut Model, index: usize) -> Vec<Effect> {
    if index < model.sources.len() {
        model.current = index;
        model.chosen = Chosen::default();
        model.revealed.forget("");
        model.pasted = None;
        model.requests = super::Requests::default();
        if let Some(source) = model.source_mut() {
            source.listed = false;
        }
        model.stretch = None;
        if model.against == index {
            model.against = usize::from(index == 0);
        }
        settle(model);
        watch::inspect_chosen(model);
    }
    Vec::new()
}

/// Keeps the selection in step with a new report: an incident that is gone is let go, and until a person chooses, the page's
/// first is shown.
pub(super) fn settle(model: &mut Model) {
    let gone = model.chosen.incident.is_some() && model.incident().is_none();
    if gone {
        model.chosen.incident = None;
    }
    if model.chosen.by_hand && !gone {
        return;
    }
    let first = model.source().and_then(page::first_incident);
    let Some((id, entry)) = first.map(|first| (first.id.clone(), first.entries.last().copied())) else {
        return;
    };
    if model.chosen.by_hand && model.chosen.entry.is_some() {
        model.chosen.incident = Some(id);
        return;
    }
    model.chosen.incident = Some(id);
    model.chosen.entry = entry;
    model.chosen.place = None;
}
