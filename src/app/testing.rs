//! Other extensions switched off to see whether it helps: one, or all and then halves. What was switched off is kept in
//! mind until it is on again.

use super::update::{live, say};
use super::{Dialog, Effect, Model, Pressed, fixing};
use crate::fixes::FixId;
use crate::fixes::bisect::{Bisect, Found};
use crate::words::Message;

/// The test of other extensions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Testing {
    /// Ids of those that were switched off from here and are off still.
    pub off: Vec<String>,
    /// The search under way.
    pub bisect: Option<Bisect>,
    /// What a search came to.
    pub found: Option<Found>,
}

/// Switch off one, or on again.
pub(super) fn switch(model: &mut Model, id: &str, on: bool) -> Vec<Effect> {
    if !live(model) {
        return Vec::new();
    }
    if on {
        model.testing.bisect = None;
        return set(model, Vec::new(), vec![id.to_owned()]);
    }
    ask(model, vec![id.to_owned()], false)
}

/// Begins a search among all that could have done it.
pub(super) fn begin(model: &mut Model) -> Vec<Effect> {
    let host = model.incident().map(|incident| incident.host.clone());
    let suspects = model.suspects(host.as_deref()).unwrap_or_default();
    let ids = suspects.iter().map(|suspect| suspect.extension.id.clone()).collect();
    ask(model, ids, true)
}

fn ask(model: &mut Model, ids: Vec<String>, search: bool) -> Vec<Effect> {
    let name = |id: &String| {
        let list = model.context()?.extensions.as_ref()?;
        list.iter().find(|extension| extension.id == *id).map(|extension| extension.name.clone())
    };
    let names: Vec<String> = ids.iter().filter_map(name).collect();
    if !names.is_empty() {
        model.dialog = Some(Dialog::SwitchOff { ids, names, search });
    }
    Vec::new()
}

/// The person agreed.
pub(super) fn agreed(model: &mut Model, ids: Vec<String>, search: bool) -> Vec<Effect> {
    model.testing.found = None;
    model.testing.bisect = search.then(|| Bisect::new(ids.clone())).flatten();
    set(model, ids, Vec::new())
}

/// The person, or the next request, says whether it is still refused.
pub(super) fn answer(model: &mut Model, refused: bool) -> Vec<Effect> {
    let Some(bisect) = &mut model.testing.bisect else { return Vec::new() };
    let off_before = bisect.off().to_vec();
    match bisect.answer(refused) {
        Found::Next => {
            let off = bisect.off().to_vec();
            let on = model.testing.off.iter().filter(|id| !off.contains(id)).cloned().collect();
            let off = off.into_iter().filter(|id| !off_before.contains(id)).collect();
            set(model, off, on)
        }
        found => {
            let stays = match &found {
                Found::It(id) => vec![id.clone()],
                _ => Vec::new(),
            };
            let on = model.testing.off.iter().filter(|id| !stays.contains(id)).cloned().collect();
            let off = stays.into_iter().filter(|id| !off_before.contains(id)).collect();
            model.testing.bisect = None;
            model.testing.found = Some(found);
            set(model, off, on)
        }
    }
}

/// Everything that was switched off is switched on again.
pub(super) fn restore(model: &mut Model) -> Vec<Effect> {
    model.testing.bisect = None;
    let on = model.testing.off.clone();
    if on.is_empty() { Vec::new() } else { set(model, Vec::new(), on) }
}

/// Switches, and loads the page anew: extensions act on requests that are still to come.
fn set(model: &mut Model, off: Vec<String>, on: Vec<String>) -> Vec<Effect> {
    if let Some(incident) =
        model.incident().cloned().filter(|_| !off.is_empty() || model.testing.bisect.is_some())
    {
        model.fixing = Some(fixing::working(model, &incident, FixId::CheckExtensions));
        model.pressed = Pressed::Extensions;
    }
    vec![Effect::SetExtensions { off, on }]
}

/// The browser has switched them.
pub(super) fn done(model: &mut Model, off: &[String], on: &[String], trouble: Option<String>) -> Vec<Effect> {
    let testing = &mut model.testing;
    testing.off.retain(|id| !on.contains(id) && !off.contains(id));
    testing.off.extend(off.iter().cloned());
    let remembered = testing.off.clone();
    fixing::worked(model);
    if let Some(why) = trouble {
        say(model, Message::new("view.failed").with("why", why), true);
    }
    vec![Effect::RememberOff(remembered), Effect::Reload]
}

/// An earlier panel was closed while something was still off.
pub(super) fn left_off(model: &mut Model, ids: Vec<String>) -> Vec<Effect> {
    model.testing.off = ids;
    Vec::new()
}
