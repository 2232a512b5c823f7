//! Fixes: asked for, done, undone, and judged by the next request that fits.

use super::update::{copied_request, live, say, say_with_undo};
use super::{Dialog, Effect, Fixing, Model, Stage, Undo, watch};
use crate::diagnose::report::Incident;
use crate::fixes::verify::{self, Verdict};
use crate::fixes::{Action, Fix, FixId};
use crate::http::public_suffix::registrable_domain;
use crate::report::curl;
use crate::session::EntryId;
use crate::session::jar::StoredCookie;
use crate::words::Message;

/// After so many milliseconds without a fitting request the person is told that none was seen.
const PATIENCE: i64 = 45_000;

/// The button of a fix.
pub(super) fn press(model: &mut Model, incident: &str, index: usize) -> Vec<Effect> {
    let Some(found) = model.incident_by_id(incident).cloned() else { return Vec::new() };
    let Some(fix) = found.fixes.get(index).cloned() else { return Vec::new() };
    if !live(model) || fix.action.is_none() {
        return explain(model, &found, index);
    }
    match fix.action {
        Some(Action::ClearCookies { ref host, ref names }) => ask_to_clear(model, &found, &fix, host, names),
        Some(Action::Reload) => begin(model, &found, fix.id, Effect::Reload),
        Some(Action::Open { ref url }) => begin(model, &found, fix.id, Effect::Open(url.clone())),
        Some(Action::ShowExtensions) => vec![Effect::ListExtensions],
        Some(Action::CopyReport) => {
            if model.chosen.incident.as_deref() != Some(&found.id) {
                super::choose::incident(model, found.id.clone());
            }
            super::saving::share(model, super::Format::Letter)
        }
        None => Vec::new(),
    }
}

/// Shows what to do where a button can't do it.
fn explain(model: &mut Model, incident: &Incident, index: usize) -> Vec<Effect> {
    if model.chosen.incident.as_deref() != Some(&incident.id) {
        super::choose::incident(model, incident.id.clone());
    }
    vec![Effect::Reveal(format!("fix.{index}"))]
}

/// Something harmless, done at once.
fn begin(model: &mut Model, incident: &Incident, fix: FixId, effect: Effect) -> Vec<Effect> {
    model.fixing = Some(fixing(model, incident, fix, Stage::Waiting));
    vec![effect]
}

fn fixing(model: &Model, incident: &Incident, fix: FixId, stage: Stage) -> Fixing {
    let seen = model.source().map_or(0, |source| source.engine.session().exchanges.len());
    Fixing { before: incident.clone(), fix, since: EntryId(seen), at: model.now, stage }
}

fn ask_to_clear(
    model: &mut Model,
    incident: &Incident,
    fix: &Fix,
    host: &str,
    names: &[String],
) -> Vec<Effect> {
    let site = registrable_domain(host).unwrap_or(host).to_owned();
    let Some(all) = stored(model, &site) else {
        say(model, Message::new("view.cookies-unreadable"), true);
        return Vec::new();
    };
    if all.is_empty() {
        say(model, Message::new("view.no-cookies").with("site", site), true);
        return Vec::new();
    }
    let responsible: Vec<_> = all.iter().filter(|cookie| names.contains(&cookie.name)).cloned().collect();
    model.dialog = Some(Dialog::ClearCookies {
        incident: Some(incident.id.clone()),
        fix: fix.id,
        site,
        whole: responsible.is_empty(),
        named: responsible,
        all,
    });
    Vec::new()
}

/// The cookies of a site in the store; `None` where the store can't be read.
fn stored(model: &Model, site: &str) -> Option<Vec<StoredCookie>> {
    let jar = model.context()?.jar.as_ref()?;
    let of_site =
        |cookie: &&StoredCookie| registrable_domain(&cookie.domain).unwrap_or(&cookie.domain) == site;
    Some(jar.iter().filter(of_site).cloned().collect())
}

/// The remove button of a row in the cookie table: one cookie, asked for by itself, done at once and undoable.
pub(super) fn remove_cookie(model: &mut Model, index: usize) -> Vec<Effect> {
    let view = model.source().and_then(|source| source.inspection.cookies.get(index));
    let Some(cookie) = view.filter(|view| view.stored).map(|view| view.cookie.clone()) else {
        return Vec::new();
    };
    let site = registrable_domain(&cookie.domain).unwrap_or(&cookie.domain).to_owned();
    remove(model, site, vec![cookie])
}

fn remove(model: &mut Model, site: String, cookies: Vec<StoredCookie>) -> Vec<Effect> {
    model.tickets += 1;
    let ticket = model.tickets;
    model.undo.push(Undo { ticket, count: cookies.len(), site });
    vec![Effect::RemoveCookies { ticket, cookies }]
}

pub(super) fn whole(model: &mut Model, all: bool) -> Vec<Effect> {
    if let Some(Dialog::ClearCookies { whole, named, .. }) = &mut model.dialog {
        *whole = all || named.is_empty();
    }
    Vec::new()
}

/// The answer to a question was yes.
pub(super) fn confirm(model: &mut Model) -> Vec<Effect> {
    match model.dialog.take() {
        Some(Dialog::ClearCookies { incident, fix, site, named, all, whole }) => {
            let before = incident.and_then(|id| model.incident_by_id(&id).cloned());
            if let Some(before) = before {
                model.fixing = Some(fixing(model, &before, fix, Stage::Working));
            }
            remove(model, site, if whole { all } else { named })
        }
        Some(Dialog::Save { full }) => super::saving::save(model, full),
        Some(Dialog::CopySecrets) => copied_request(model, curl::Credentials::Shown).into_iter().collect(),
        Some(Dialog::Keys) | None => Vec::new(),
    }
}

/// The browser has removed cookies.
pub(super) fn removed(model: &mut Model, ticket: u32, removed: usize, failed: usize) -> Vec<Effect> {
    if let Some(undo) = model.undo.iter_mut().find(|undo| undo.ticket == ticket) {
        undo.count = removed;
    }
    if removed == 0 {
        model.undo.retain(|undo| undo.ticket != ticket);
        model.fixing = None;
    }
    if let Some(fixing) = model.fixing.as_mut().filter(|fixing| fixing.stage == Stage::Working) {
        fixing.stage = Stage::Waiting;
    }
    if failed > 0 {
        let says = Message::new("view.removed-some").with("removed", removed).with("failed", failed);
        say(model, says, true);
    } else {
        say_with_undo(model, counted("view.removed-one", "view.removed", removed));
    }
    model.jar_stale = true;
    Vec::new()
}

/// Puts removed cookies back.
pub(super) fn undo(model: &mut Model) -> Vec<Effect> {
    model.toast = None;
    model.fixing = None;
    model.undo.pop().map(|undo| Effect::RestoreCookies(undo.ticket)).into_iter().collect()
}

pub(super) fn restored(model: &mut Model, restored: usize, failed: usize) -> Vec<Effect> {
    if failed > 0 {
        let says = Message::new("view.restored-some").with("restored", restored).with("failed", failed);
        say(model, says, true);
    } else {
        say(model, counted("view.restored-one", "view.restored", restored), false);
    }
    model.jar_stale = true;
    Vec::new()
}

fn counted(one: &'static str, many: &'static str, count: usize) -> Message {
    if count == 1 { Message::new(one) } else { Message::new(many).with("count", count) }
}

/// Whether a fix waits for its request.
pub(super) fn waits(model: &Model) -> bool {
    model.fixing.as_ref().is_some_and(|fixing| fixing.stage == Stage::Waiting)
}

/// Judges a fix by what came after it.
pub(super) fn verify(model: &mut Model) -> Vec<Effect> {
    let Some(fixing) = &model.fixing else { return Vec::new() };
    if matches!(fixing.stage, Stage::Working | Stage::Told(Verdict::Fixed)) {
        return Vec::new();
    }
    let Some(source) = model.source() else { return Vec::new() };
    let verdict = verify::verify(&fixing.before, &source.report, source.engine.session(), fixing.since);
    let late = model.now.since(fixing.at) >= PATIENCE;
    if (verdict != Verdict::NotSeen || late)
        && let Some(fixing) = &mut model.fixing
    {
        fixing.stage = Stage::Told(verdict);
        watch::inspect_chosen(model);
    }
    Vec::new()
}
