//! One message in, the model changed, effects out.

use super::{Act, Dialog, Effect, Event, Model, Msg, Outcome, Toast, Topic};
use super::{
    choose, clearing, files, fixing, keys, language, making, memory, page, parts, pictures, replay, saving,
    side, signature, testing, watch,
};
use crate::http::secret::Secret;
use crate::report;
use crate::words::{Message, Words};

/// Milliseconds in which arrivals are gathered before the report is made anew.
const BATCH: u32 = 100;

/// Milliseconds by which each stretch lengthens that in which the last report was made: a long session, or one with many
/// refusals, gets fewer reports, so that they take no greater part of the time.
const PER_STRETCH: u32 = 40;

/// Milliseconds after which requests of the two sources are compared again.
const PAIRING: u32 = 500;

/// How long a message stays, in milliseconds.
const TOAST: i64 = 6_000;

/// How long a message stays that offers to undo, in milliseconds.
const TOAST_WITH_UNDO: i64 = 20_000;

/// Takes in what happened.
pub fn update(model: &mut Model, msg: Msg) -> Vec<Effect> {
    model.now = model.now.max(msg.now);
    let mut effects =
        if making::must_wait(model, &msg.event) { making::hold(model, msg) } else { took(model, msg.event) };
    memory::bound(model);
    clearing::forget(model);
    if pictures::goes_on(model) || model.details_wait || model.holds() {
        effects.push(Effect::GoOn);
    }
    effects.extend(wake(model));
    effects
}

/// Takes in what happened, whatever is being made meanwhile.
pub(super) fn took(model: &mut Model, event: Event) -> Vec<Effect> {
    match event {
        Event::Exchanges(list) => watch::exchanges(model, list),
        Event::Web(event) => watch::web(model, event),
        Event::Watching(watched) => watch::watching(model, watched),
        Event::Tab(tab) => watch::tab(model, tab),
        Event::ThirdParty(setting) => watch::third_party(model, setting),
        Event::Key(key) => saving::redacted(model, key),
        Event::Checked(ticket, outcomes) => signature::told(model, ticket, &outcomes),
        Event::Page(url) => page::page(model, url),
        Event::Navigated(url) => page::navigated(model, url),
        Event::CanShow(can) => {
            model.can_show = can;
            Vec::new()
        }
        Event::Browser(browser) => watch::browser(model, browser),
        Event::Jar(jar) => watch::jar(model, jar),
        Event::CookieChanged(change) => watch::cookie_changed(model, change),
        Event::Granted(granted) => watch::granted(model, granted),
        Event::Extensions(list) => watch::extensions(model, list),
        Event::Storage(tokens) => watch::storage(model, tokens),
        Event::LeftOff(ids) => testing::left_off(model, ids),
        Event::System(system) => {
            model.system = system;
            Vec::new()
        }
        Event::Clock => clock(model),
        Event::GoOn => go_on(model),
        Event::Outcome(outcome) => outcome_of(model, outcome),
        Event::Opening(name) => files::opening(model, name),
        Event::Part { name, kind, text, more } => parts::told(model, name, &kind, text, &more),
        Event::File { name, bytes } => files::opened(model, &name, bytes),
        Event::Remembered(text) => keys::recall(model, &text),
        Event::Languages(tags) => language::preferred(model, &tags),
        Event::Words(language, text) => language::came(model, language, text),
        Event::Side(event) => side::told(model, event),
        Event::Act(act) => {
            side::stirred(model);
            let mut effects = acted(model, act);
            effects.extend(keys::remember(model));
            effects
        }
    }
}

/// Works on reports that are being made.
fn go_on(model: &mut Model) -> Vec<Effect> {
    if model.details_wait {
        watch::inspect_chosen(model);
    }
    let mut effects = parts::go_on(model);
    effects.extend(making::go_on(model));
    effects.extend(settled(model));
    effects
}

/// What hangs on a report that is up to date; then what was held until one was made.
fn settled(model: &mut Model) -> Vec<Effect> {
    let mut effects = Vec::new();
    if model.source().is_some_and(|source| source.engine.busy()) {
        return effects;
    }
    if model.source().is_none_or(|source| !source.stale) {
        effects.extend(fixing::verify(model));
        effects.extend(replay::wait(model));
    }
    effects.extend(making::take_some(model));
    effects
}

fn clock(model: &mut Model) -> Vec<Effect> {
    model.wakes = None;
    let mut effects = watch::refresh(model);
    effects.extend(settled(model));
    effects.extend(side::clock(model));
    if model.toast.as_ref().is_some_and(|toast| toast.until <= model.now) {
        model.toast = None;
    }
    effects
}

/// Asks for a wake-up where something waits for one.
fn wake(model: &mut Model) -> Option<Effect> {
    if model.source_mut().is_some_and(|source| source.engine.gave_up()) {
        making::again(model);
    }
    let stale = model.jar_stale || model.source().is_some_and(|source| source.stale && !source.engine.busy());
    let ms = if stale {
        let stretches = model.source().map_or(0, |source| source.stretches);
        BATCH.max(stretches.saturating_mul(PER_STRETCH))
    } else if model.source().is_some_and(|source| source.second.waits()) {
        PAIRING
    } else if model.replay.as_ref().is_some_and(replay::Replay::waits)
        || model.toast.is_some()
        || fixing::waits(model)
    {
        1_000
    } else {
        side::idle_in(model)?
    };
    let at = model.now.plus(i64::from(ms));
    // A later one is brought forward.
    if model.wakes.is_some_and(|known| known <= at) {
        return None;
    }
    model.wakes = Some(at);
    Some(Effect::Wake(ms))
}

pub(super) fn acted(model: &mut Model, act: Act) -> Vec<Effect> {
    match act {
        Act::Incident(id) => choose::incident(model, id),
        Act::Entry(entry) => choose::entry(model, entry),
        Act::Place(entry, place) => choose::place(model, entry, place),
        Act::Lane(lane) => choose::lane(model, lane),
        Act::OnlyRefused(only) => choose::only_refused(model, only),
        Act::Filter(text) => choose::filter(model, &text),
        Act::Row(row) => choose::row(model, row),
        Act::Order(order) => choose::order(model, order),
        Act::Search(text) => choose::search(model, &text),
        Act::Next(forward) => choose::next(model, forward),
        Act::Key(key) => keys::pressed(model, &key),
        Act::Help => keys::help(model),
        Act::Stop(name) => parts::stop(model, name),
        Act::Sample(name) => vec![Effect::OpenSample(name)],
        Act::CopyText(text) => vec![Effect::Copy { text: Secret::new(text), topic: Topic::Text }],
        Act::ShowInNetwork => choose::show_in_network(model),
        Act::Toggle(key) => choose::toggle(model, &key),
        Act::Reveal(key) => choose::reveal(model, &key),
        Act::Source(index) => choose::source(model, index),
        Act::Fix(incident, index, below) => fixing::press(model, &incident, index, below),
        Act::Step(incident, step) => fixing::press_step(model, &incident, &step),
        Act::Replay(entry) => replay::ask(model, entry),
        Act::ReadStorage => vec![Effect::ReadStorage],
        Act::AskForPrivacy => vec![Effect::AskForPrivacy],
        Act::Extension(id, on) => testing::switch(model, &id, on),
        Act::FindOut => testing::begin(model),
        Act::StillRefused(refused) => testing::answer(model, refused),
        Act::SwitchOn => testing::restore(model),
        Act::Confirm => fixing::confirm(model),
        Act::Whole(whole) => fixing::whole(model, whole),
        Act::Save => saving::ask(model),
        Act::SaveFull(full) => saving::choose(model, full),
        Act::Cancel => {
            model.dialog = None;
            Vec::new()
        }
        Act::RemoveCookie(index) => fixing::remove_cookie(model, index),
        Act::Undo => fixing::undo(model),
        Act::EndFix => {
            model.fixing = None;
            Vec::new()
        }
        Act::Reload => vec![Effect::Reload],
        Act::CopyJson => copy_json(model),
        Act::Share(format) => saving::share(model, format),
        Act::Curl(credentials) => curl(model, credentials),
        Act::AskForHosts => vec![Effect::AskForHosts],
        Act::ListExtensions => vec![Effect::ListExtensions],
        Act::Clear => clearing::clear(model),
        Act::Unclear => clearing::take_back(model),
        Act::Split(share) => {
            model.shares.set(&share);
            Vec::new()
        }
        Act::Dismiss => {
            model.toast = None;
            Vec::new()
        }
        Act::Decode(text) => files::decode(model, &text),
        Act::Check(index, own) => signature::ask(model, index, own),
        Act::GiveKey(index, key) => signature::given(model, index, &key),
        Act::Stretch(stretch) => pictures::stretch(model, stretch),
        Act::Cell(row, column) => pictures::cell(model, row, column),
        Act::Language(language) => language::choose(model, language),
        Act::Group(grouping) => pictures::group(model, grouping),
        Act::Against(index) => pictures::against(model, index),
        Act::Side(act) => side::acted(model, act),
    }
}

/// For tools, which read English whatever the person speaks.
fn copy_json(model: &Model) -> Vec<Effect> {
    let Some(source) = model.source() else { return Vec::new() };
    let text = report::json::render(&Words::english(), &source.report);
    vec![Effect::Copy { text: Secret::new(text), topic: Topic::Report }]
}

/// Copies the selected request; secrets only after a question.
fn curl(model: &mut Model, credentials: report::curl::Credentials) -> Vec<Effect> {
    if credentials == report::curl::Credentials::Shown && model.dialog != Some(Dialog::CopySecrets) {
        model.dialog = Some(Dialog::CopySecrets);
        return Vec::new();
    }
    model.dialog = None;
    copied_request(model, credentials).into_iter().collect()
}

/// The effect that copies the selected request.
pub(super) fn copied_request(model: &Model, credentials: report::curl::Credentials) -> Option<Effect> {
    let exchange = model.source()?.engine.session().exchanges.get(model.chosen.entry?.0)?;
    let topic = match credentials {
        report::curl::Credentials::Shown => Topic::CurlWithSecrets,
        _ => Topic::Curl,
    };
    Some(Effect::Copy { text: report::curl::render(exchange, credentials), topic })
}

fn outcome_of(model: &mut Model, outcome: Outcome) -> Vec<Effect> {
    match outcome {
        Outcome::Copied(topic, true) => say(model, Message::new(copied_words(topic)), false),
        Outcome::Copied(_, false) => say(model, Message::new("view.copy-failed"), true),
        Outcome::Removed { ticket, removed, failed } => {
            return fixing::removed(model, ticket, removed, failed);
        }
        Outcome::Cleared { ticket, removed, failed, trouble } => {
            return fixing::cleared(model, ticket, (removed, failed), trouble);
        }
        Outcome::Switched { off, on, trouble } => return testing::done(model, &off, &on, trouble),
        Outcome::Restored { restored, failed } => return fixing::restored(model, restored, failed),
        Outcome::Saved(true) => {
            let says = model.receipt.take().unwrap_or_else(|| Message::new("view.saved"));
            say(model, says, false);
        }
        Outcome::Saved(false) => say(model, Message::new("view.save-failed"), true),
        Outcome::Failed(why) => say(model, Message::new("view.failed").with("why", why), true),
    }
    Vec::new()
}

const fn copied_words(topic: Topic) -> &'static str {
    match topic {
        Topic::Report => "view.copied-report",
        Topic::Letter => "view.copied-message",
        Topic::Text => "view.copied-text",
        Topic::Curl => "view.copied-curl",
        Topic::CurlWithSecrets => "view.copied-secrets",
    }
}

/// Shows a message for a while.
pub(super) fn say(model: &mut Model, says: Message, failure: bool) {
    model.toast = Some(Toast { says, failure, undo: None, until: model.now.plus(TOAST) });
}

/// Shows a message that offers to undo what it tells of, by that act.
pub(super) fn say_with_undo(model: &mut Model, says: Message, act: &'static str) {
    let until = model.now.plus(TOAST_WITH_UNDO);
    model.toast = Some(Toast { says, failure: false, undo: Some(act), until });
}

/// Whether there is a browser to act on.
pub(super) fn live(model: &Model) -> bool {
    model.edition.live()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Edition;
    use crate::http::time::Millis;

    #[test]
    fn the_clock_never_runs_back() {
        let mut model = Model::new(Edition::Panel, Millis(5));
        update(&mut model, Msg { now: Millis(3), event: Event::Clock });
        assert_eq!(model.now, Millis(5));
    }
}
