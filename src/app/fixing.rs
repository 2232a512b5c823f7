//! Fixes: asked for, done, undone, and judged by the next request that fits.

use super::update::{copied_request, live, say, say_with_undo};
use super::{Dialog, Edition, Effect, Fixing, Model, Pressed, Source, Stage, Undo, watch};
use crate::diagnose::report::Incident;
use crate::fixes::ladder::{self, Step};
use crate::fixes::verify::{self, Verdict};
use crate::fixes::{Action, FixId};
use crate::http::public_suffix::registrable_domain;
use crate::report::curl;
use crate::session::jar::StoredCookie;
use crate::session::{AppliedFix, EntryId};
use crate::words::Message;

/// After so many milliseconds without a fitting request the person is told that none was seen.
const PATIENCE: i64 = 45_000;

/// The button of a fix.
pub(super) fn press(model: &mut Model, incident: &str, index: usize, below: bool) -> Vec<Effect> {
    let Some(found) = model.incident_by_id(incident).cloned() else { return Vec::new() };
    let Some(fix) = found.fixes.get(index).cloned() else { return Vec::new() };
    if !live(model) || fix.action.is_none() {
        return explain(model, &found, index);
    }
    model.pressed = if below { Pressed::Below(index) } else { Pressed::Card };
    fix.action.map(|action| act(model, &found, fix.id, &action)).unwrap_or_default()
}

/// The steps that can be tried against an incident.
pub fn steps(model: &Model, incident: &Incident) -> Vec<Step> {
    let Some(context) = model.context() else { return Vec::new() };
    let site = site(&incident.host).to_owned();
    let mut steps = ladder::ladder(incident, context, stored(model, &site).as_deref());
    // Only DevTools may look into a page.
    steps.retain(|step| model.edition != Edition::Side || step.action != Some(Action::ReadStorage));
    steps
}

/// The button of a step of the ladder.
pub(super) fn press_step(model: &mut Model, incident: &str, name: &str) -> Vec<Effect> {
    let Some(found) = model.incident_by_id(incident).cloned() else { return Vec::new() };
    let step = steps(model, &found).into_iter().find(|step| step.name == name);
    let Some((name, step, action)) =
        step.filter(|_| live(model)).and_then(|step| Some((step.name, step.fix, step.action?)))
    else {
        return Vec::new();
    };
    model.pressed = Pressed::Step(name);
    act(model, &found, step.unwrap_or(FixId::ReloadPage), &action)
}

fn act(model: &mut Model, incident: &Incident, fix: FixId, action: &Action) -> Vec<Effect> {
    match action {
        Action::ClearCookies { host, names } => ask_to_clear(model, incident, fix, host, names),
        Action::ClearData { host } => ask_to_clear_data(model, incident, fix, host, false),
        Action::ClearCache { host } => ask_to_clear_data(model, incident, fix, host, true),
        Action::Reload => begin(model, incident, fix, Effect::Reload),
        Action::Open { url } => begin(model, incident, fix, Effect::Open(url.clone())),
        Action::ShowExtensions => vec![Effect::ListExtensions],
        Action::ReadStorage => vec![Effect::ReadStorage],
        Action::ShowClock => {
            model.open.insert("clock");
            vec![Effect::Reveal("clock".to_owned())]
        }
        Action::CopyReport => {
            if model.chosen.incident.as_deref() != Some(&incident.id) {
                super::choose::incident(model, incident.id.clone());
            }
            super::saving::share(model, super::Format::Letter)
        }
    }
}

/// The registrable domain of a host with or without its port, or the host.
fn site(host: &str) -> &str {
    let name = host.rsplit_once(':').filter(|(_, port)| port.bytes().all(|b| b.is_ascii_digit()));
    let name = name.map_or(host, |(name, _)| name);
    registrable_domain(name).unwrap_or(name)
}

fn ask_to_clear_data(
    model: &mut Model,
    incident: &Incident,
    fix: FixId,
    host: &str,
    cache_only: bool,
) -> Vec<Effect> {
    let site = site(host).to_owned();
    let mut origins: Vec<String> = Vec::new();
    let exchanges = model.source().map_or(&[][..], |source| &source.engine.session().exchanges);
    for url in exchanges.iter().map(|exchange| &exchange.url) {
        let origin = url.origin().to_string();
        if matches!(url.scheme.as_str(), "http" | "https") && url.site() == site && !origins.contains(&origin)
        {
            origins.push(origin);
        }
    }
    let cookies = if cache_only { Vec::new() } else { stored(model, &site).unwrap_or_default() };
    let incident = incident.id.clone();
    model.dialog = Some(Dialog::ClearData { incident, fix, site, origins, cookies, cache_only });
    Vec::new()
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
    Fixing { before: incident.clone(), fix, since: EntryId(seen), at: model.now, stage, after: None }
}

/// Something that the browser is at, to be judged once it is done.
pub(super) fn working(model: &Model, incident: &Incident, fix: FixId) -> Fixing {
    fixing(model, incident, fix, Stage::Working)
}

/// The browser has done it: from now on the next fitting request counts.
pub(super) fn worked(model: &mut Model) {
    let seen = model.source().map_or(0, |source| source.engine.session().exchanges.len());
    let now = model.now;
    if let Some(fixing) = model.fixing.as_mut().filter(|fixing| fixing.stage == Stage::Working) {
        fixing.stage = Stage::Waiting;
        fixing.since = EntryId(seen);
        fixing.at = now;
    }
}

fn ask_to_clear(
    model: &mut Model,
    incident: &Incident,
    fix: FixId,
    host: &str,
    names: &[String],
) -> Vec<Effect> {
    let site = site(host).to_owned();
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
        fix,
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
    let incident = model.chosen.incident.clone();
    remove(model, incident, site, vec![cookie])
}

fn remove(
    model: &mut Model,
    incident: Option<String>,
    site: String,
    cookies: Vec<StoredCookie>,
) -> Vec<Effect> {
    model.tickets += 1;
    let ticket = model.tickets;
    model.undo.push(Undo { ticket, count: cookies.len(), site, incident });
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
            let before = incident.as_ref().and_then(|id| model.incident_by_id(id).cloned());
            if let Some(before) = before {
                model.fixing = Some(fixing(model, &before, fix, Stage::Working));
            }
            remove(model, incident, site, if whole { all } else { named })
        }
        Some(Dialog::ClearData { incident, fix, site, origins, cookies, cache_only }) => {
            let before = model.incident_by_id(&incident).cloned();
            model.fixing = before.map(|before| fixing(model, &before, fix, Stage::Working));
            model.tickets += 1;
            let ticket = model.tickets;
            model.undo.push(Undo { ticket, count: cookies.len(), site, incident: Some(incident) });
            vec![Effect::ClearData { ticket, cookies, origins, cache_only }]
        }
        Some(Dialog::Replay { entry }) => super::replay::begin(model, entry),
        Some(Dialog::SwitchOff { ids, search, .. }) => super::testing::agreed(model, ids, search),
        Some(Dialog::Save { full }) => super::saving::save(model, full),
        Some(Dialog::CopySecrets) => copied_request(model, curl::Credentials::Shown).into_iter().collect(),
        Some(Dialog::Keys | Dialog::Key(_)) | None => Vec::new(),
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
    worked(model);
    if failed > 0 {
        let says = Message::new("view.removed-some").with("removed", removed).with("failed", failed);
        say(model, says, true);
    } else {
        say_with_undo(model, Message::new("view.removed").with("count", removed), "undo");
    }
    model.jar_stale = true;
    Vec::new()
}

/// The browser has cleared data: cookies, some of them or none, and the rest.
pub(super) fn cleared(
    model: &mut Model,
    ticket: u32,
    (gone, failed): (usize, usize),
    trouble: Option<String>,
) -> Vec<Effect> {
    // Where it had no cookies, the rest was cleared all the same.
    let fixing = model.fixing.clone();
    removed(model, ticket, gone, failed);
    model.fixing = fixing;
    worked(model);
    match trouble {
        Some(why) => say(model, Message::new("view.failed").with("why", why), true),
        None if gone == 0 => say(model, Message::new("view.data-cleared"), false),
        None => {}
    }
    Vec::new()
}

/// What was removed last, where it is to be offered back: at the incident that was shown then, or at another of the site's
/// once that one is gone.
pub fn undoable<'m>(model: &'m Model, incident: &Incident) -> Option<&'m Undo> {
    let undo = model.undo.last()?;
    let shown_then = undo.incident.as_deref().filter(|id| model.incident_by_id(id).is_some());
    let here = shown_then.map_or_else(|| undo.site == site(&incident.host), |id| id == incident.id);
    here.then_some(undo)
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
        say(model, Message::new("view.restored").with("count", restored), false);
    }
    model.jar_stale = true;
    Vec::new()
}

/// Whether a fix waits for its request.
pub(super) fn waits(model: &Model) -> bool {
    model.fixing.as_ref().is_some_and(|fixing| fixing.stage == Stage::Waiting)
}

/// Judges a fix by what came after it.
pub(super) fn verify(model: &mut Model) -> Vec<Effect> {
    let Some(fixing) = &model.fixing else { return Vec::new() };
    let Some(source) = model.source() else { return Vec::new() };
    match fixing.stage {
        Stage::Working | Stage::Back(_) => return Vec::new(),
        Stage::Told(Verdict::Fixed) => {
            if let Some((again, lasted)) = back(fixing, source) {
                let stage = Stage::Back(lasted);
                model.fixing = Some(Fixing { stage, after: Some(again), ..fixing.clone() });
                watch::inspect_chosen(model);
            }
            return Vec::new();
        }
        Stage::Waiting | Stage::Told(_) => {}
    }
    let session = source.engine.session();
    let verdict = verify::verify(&fixing.before, &source.report, session, fixing.since);
    let after = verify::again(&fixing.before, session, fixing.since);
    let late = model.now.since(fixing.at) >= PATIENCE;
    let told = Stage::Told(verdict);
    if (verdict != Verdict::NotSeen || late)
        && let Some(fixing) = model.fixing.as_mut().filter(|fixing| fixing.stage != told)
    {
        (fixing.stage, fixing.after) = (told, after);
        let applied = AppliedFix {
            at: fixing.at,
            fix: fixing.fix.id().to_owned(),
            cause: fixing.before.cause.id.to_owned(),
            host: fixing.before.host.clone(),
            verdict: verdict.word().to_owned(),
        };
        keep(model, applied);
        watch::inspect_chosen(model);
    }
    Vec::new()
}

/// The request by which the problem is there again that a fix had mended, and for how many milliseconds that held. Unknown
/// once the request that got through was let go.
fn back(fixing: &Fixing, source: &Source) -> Option<(EntryId, i64)> {
    let through = fixing.after?;
    let again = verify::back(&fixing.before, &source.report, through)?;
    let refused = source.engine.session().exchanges.get(again.0)?.started?;
    Some((again, refused.since(fixing.at)))
}

/// What came of a fix stays with the session; a later verdict on the same one replaces the earlier.
fn keep(model: &mut Model, applied: AppliedFix) {
    if let Some(source) = model.source_mut() {
        let fixes = source.engine.context_mut().fixes.get_or_insert_default();
        fixes.retain(|known| known.at != applied.at || known.fix != applied.fix);
        fixes.push(applied);
    }
}
