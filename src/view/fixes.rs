//! What can be done: one button on the card, all of it below the diagnosis, and what came of it.

use maud::{Markup, html};

use super::html::{button, clock, status, t, t1};
use crate::app::{Fixing, Model, Pressed, Stage, steps, undoable};
use crate::diagnose::report::Incident;
use crate::fixes::verify::Verdict;
use crate::fixes::{Action, Actor, Applicability, Fix, FixId, Who};
use crate::session::EntryId;
use crate::session::exchange::Exchange;
use crate::words::{Arg, Message, Words};

/// The one button of an incident.
pub(super) fn main_button(model: &Model, incident: &Incident, index: usize, fix: &Fix) -> Markup {
    let w = &model.words;
    if fix.id == FixId::NothingToDo {
        return html! { p.no-fix data-fix=(fix.id.id()) { (t(w, label(fix.id))) } };
    }
    let does = acts(model, fix);
    html! {
        button type="button" .main-button .fix-button data-act="fix" data-id=(format!("{index}|{}", incident.id))
            data-fix=(fix.id.id()) data-does=(does) {
            (if does { action_label(w, fix) } else { t(w, label(fix.id)) })
            @if !does { span.how { (t(w, "view.show-how")) } }
        }
    }
}

/// Who has to act, told by the first thing a person can do; nothing where nothing is to be done.
pub(super) fn who_acts(w: &Words, incident: &Incident) -> Markup {
    let first = incident.fixes.iter().find(|fix| fix.who == Who::User).map(|fix| fix.id);
    let words = match (first, incident.who) {
        (None | Some(FixId::NothingToDo), _) => return html! {},
        (Some(FixId::AskForAccess), _) => "view.act-manager",
        (Some(FixId::WaitAndRetry), _) => "view.act-wait",
        (_, Actor::IdentityProvider) => "view.act-provider",
        (Some(FixId::ContactSite), _) => "view.act-site",
        (Some(_), _) => "view.act-you",
    };
    html! { span.who { (t(w, words)) } }
}

/// Whether a button can do it here.
fn acts(model: &Model, fix: &Fix) -> bool {
    model.edition.live() && fix.action.is_some()
}

/// What the button of an action does.
fn action_label(w: &Words, fix: &Fix) -> String {
    match &fix.action {
        Some(Action::ClearCookies { .. }) => t(w, "view.do-clear"),
        Some(Action::ClearData { .. }) => t(w, "view.do-clear-data"),
        Some(Action::ClearCache { .. }) => t(w, "view.do-clear-cache"),
        Some(Action::ReadStorage) => t(w, "view.read-tokens"),
        Some(Action::ShowClock) => t(w, "view.do-clock"),
        Some(Action::Reload) => t(w, "view.reload"),
        Some(Action::Open { .. }) if fix.id == FixId::SignInAgain => t(w, "view.do-sign-in"),
        Some(Action::Open { url }) => t1(w, "view.do-open", "host", host_of(url)),
        Some(Action::ShowExtensions) => t(w, "view.do-extensions"),
        Some(Action::CopyReport) => t(w, "view.do-copy"),
        None => t(w, label(fix.id)),
    }
}

fn host_of(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or(rest)
}

/// The name of a fix.
pub(super) const fn label(id: FixId) -> &'static str {
    match id {
        FixId::SignInAgain => "view.fix-sign-in-again",
        FixId::ClearSiteCookies => "view.fix-clear-site-cookies",
        FixId::ClearSiteData => "view.fix-clear-site-data",
        FixId::ClearCachedData => "view.fix-clear-cached-data",
        FixId::CheckExtensions => "view.fix-check-extensions",
        FixId::AllowCookies => "view.fix-allow-cookies",
        FixId::FixDeviceClock => "view.fix-fix-device-clock",
        FixId::ReEnterPassword => "view.fix-re-enter-password",
        FixId::CompleteMfa => "view.fix-complete-mfa",
        FixId::CheckUrl => "view.fix-check-url",
        FixId::UseOtherWindow => "view.fix-use-other-window",
        FixId::ReloadPage => "view.fix-reload-page",
        FixId::TryPrivateWindow => "view.fix-try-private-window",
        FixId::WaitAndRetry => "view.fix-wait-and-retry",
        FixId::SignInToNetwork => "view.fix-sign-in-to-network",
        FixId::AskForAccess => "view.fix-ask-for-access",
        FixId::ContactSite => "view.fix-contact-site",
        FixId::NothingToDo => "view.fix-nothing-to-do",
        FixId::ChangeCode => "view.fix-change-code",
        FixId::ChangeConfiguration => "view.fix-change-configuration",
        FixId::LookInLogs => "view.fix-look-in-logs",
    }
}

/// Everything that can be done, by who can do it.
pub(super) fn groups(model: &Model, incident: &Incident) -> Markup {
    html! {
        (group(model, incident, Who::User))
        (group(model, incident, Who::Admin))
        (group(model, incident, Who::Developer))
    }
}

/// What one of them can do, with a heading.
pub(super) fn group(model: &Model, incident: &Incident, who: Who) -> Markup {
    let title = match who {
        Who::User => "view.you",
        Who::Admin => "view.owner",
        Who::Developer => "view.developer",
    };
    html! {
        @if incident.fixes.iter().any(|fix| fix.who == who) {
            h4 { (t(&model.words, title)) }
            (list(model, incident, who, true))
        }
    }
}

/// What one of them can do. The first needs no button of its own where the card above has it.
pub(super) fn list(model: &Model, incident: &Incident, who: Who, first_button: bool) -> Markup {
    let fixes = incident.fixes.iter().enumerate().filter(|(_, fix)| fix.who == who).enumerate();
    html! {
        ul.fixes {
            @for (nth, (index, fix)) in fixes {
                li { (one(model, incident, index, fix, first_button || nth > 0)) }
            }
        }
    }
}

fn one(model: &Model, incident: &Incident, index: usize, fix: &Fix, with_button: bool) -> Markup {
    let w = &model.words;
    let place = format!("fix.{index}");
    html! {
        div.fix data-place=(place) tabindex="-1" data-hit=(model.highlights(&place)) {
            p.fix-text { (w.say(&fix.text)) }
            // What no button does is done by hand: that needs no words.
            @if acts(model, fix) {
                p.fix-foot {
                    @if let Some(cost) = cost(fix) { span.quiet { (t(w, cost)) } }
                    @if with_button {
                        button.small-button type="button" data-act="fix-below"
                            data-id=(format!("{index}|{}", incident.id)) data-fix=(fix.id.id()) { (action_label(w, fix)) }
                    }
                }
            }
            (beside(model, incident, &Pressed::Below(index)))
        }
    }
}

/// What doing it costs.
const fn cost(fix: &Fix) -> Option<&'static str> {
    Some(match (&fix.action, fix.applicability) {
        (Some(Action::Open { .. }), _) => "view.leaves-page",
        (Some(Action::ClearData { .. } | Action::ClearCache { .. }), _) => "view.asks-first-for-good",
        (Some(Action::ShowExtensions), _) => "view.asks-permission",
        (_, Applicability::Harmless) => "view.harmless",
        (_, Applicability::AsksFirst) => "view.asks-first",
        (_, Applicability::TellOnly) => return None,
    })
}

/// What is said while the next request has to come: cookies are gone, so a sign-in has to come first.
const fn waiting(fix: FixId) -> &'static str {
    match fix {
        FixId::ClearSiteCookies | FixId::ClearSiteData => "view.waiting-cleared",
        FixId::SignInAgain => "view.waiting-sign-in",
        _ => "view.waiting",
    }
}

/// What is known of the fix of an incident: the verdict where its button is gone, the requests before and after it, what was
/// tried before, and what can be put back.
pub(super) fn progress(model: &Model, incident: &Incident) -> Markup {
    let w = &model.words;
    html! {
        @if let Some(fixing) = of(model, incident) {
            @if !on_screen(model, incident, fixing) { (verdict(model, fixing)) }
            (comparison(model, fixing))
        }
        (earlier(model, incident))
        @if let Some(undo) = undoable(model, incident) {
            p.undo {
                span { (w.say(&Message::new("view.undo-what").with("count", undo.count).with("site", undo.site.as_str()))) }
                (button("small-button", "undo", "", &t(w, "view.put-back")))
            }
        }
    }
}

/// The fix that was applied against an incident.
fn of<'m>(model: &'m Model, incident: &Incident) -> Option<&'m Fixing> {
    model.fixing.as_ref().filter(|fixing| place(model, fixing).is_some_and(|place| place.id == incident.id))
}

/// Where a fix is spoken of: at its incident, or at the one by which its problem is back.
fn place<'m>(model: &'m Model, fixing: &Fixing) -> Option<&'m Incident> {
    let back = fixing.after.filter(|_| matches!(fixing.stage, Stage::Back(_)));
    let again = back.and_then(|entry| {
        model.source()?.report.incidents.iter().find(|incident| incident.entries.contains(&entry))
    });
    again.or_else(|| model.incident_by_id(&fixing.before.id))
}

/// The verdict, at the button that was pressed; on the card while its incident isn't the one that is shown.
pub(super) fn beside(model: &Model, incident: &Incident, button: &Pressed) -> Markup {
    let chosen = model.chosen.incident.as_deref() == Some(&incident.id);
    let fixing =
        of(model, incident).filter(|_| model.pressed == *button || *button == Pressed::Card && !chosen);
    html! { @if let Some(fixing) = fixing { (verdict(model, fixing)) } }
}

/// Whether the button that was pressed is on screen: what is mended offers less.
fn on_screen(model: &Model, incident: &Incident, fixing: &Fixing) -> bool {
    match &model.pressed {
        Pressed::Card => true,
        Pressed::Below(index) => incident.fixes.get(*index).is_some_and(|fix| fix.id == fixing.fix),
        Pressed::Step(name) => steps(model, incident).iter().any(|step| step.name == *name),
        Pressed::Extensions => model.open.contains("extensions"),
    }
}

/// What came of a fix whose incident is no longer in the list.
pub(super) fn gone(model: &Model) -> Markup {
    let fixing = model.fixing.as_ref().filter(|fixing| place(model, fixing).is_none());
    html! { @if let Some(fixing) = fixing { (verdict(model, fixing)) } }
}

/// The verdict for those who hear what changes on screen.
pub(super) fn said(model: &Model) -> Markup {
    html! { @if let Some(fixing) = &model.fixing { (words_of(model, fixing)) } }
}

/// The verdict on a fix, or that it is waited for.
fn verdict(model: &Model, fixing: &Fixing) -> Markup {
    let w = &model.words;
    let (stage, told) = match &fixing.stage {
        Stage::Working => ("working", None),
        Stage::Waiting => ("waiting", None),
        Stage::Told(verdict) => ("told", Some(verdict)),
        Stage::Back(_) => ("back", None),
    };
    html! {
        div.verdict data-stage=(stage) data-verdict=[told.map(|verdict| verdict.word())] {
            p { (words_of(model, fixing)) }
            @if stage == "waiting" || told == Some(&Verdict::NotSeen) {
                (button("small-button", "reload", "", &t(w, "view.reload")))
            }
            @if told.is_some() || stage == "back" { (button("small-button", "end-fix", "", &t(w, "view.done"))) }
        }
    }
}

fn words_of(model: &Model, fixing: &Fixing) -> Markup {
    let w = &model.words;
    let name = t(w, label(fixing.fix));
    let host = fixing.before.host.as_str();
    html! {
        @match &fixing.stage {
            Stage::Working => (t(w, "view.working")),
            Stage::Waiting => (t1(w, waiting(fixing.fix), "host", host)),
            Stage::Told(Verdict::Fixed) => (t1(w, "view.verdict-fixed", "fix", name)),
            Stage::Told(Verdict::Still) if fixing.fix == FixId::SignInAgain && same_credentials(model, fixing) => {
                (t(w, "view.verdict-still-same"))
            },
            Stage::Told(Verdict::Still) => (t1(w, "view.verdict-still", "fix", name)),
            Stage::Told(Verdict::Other(cause)) => {
                (t1(w, "view.verdict-other", "fix", name)) " " code { (cause.id) }
            },
            Stage::Told(Verdict::NotSeen) => (t1(w, "view.verdict-not-seen", "host", host)),
            Stage::Back(lasted) => {
                (w.say(&Message::new("view.verdict-back").with("fix", name).with("time", Arg::Lasting(*lasted))))
            },
        }
    }
}

/// What was applied against this before, and what came of it.
fn earlier(model: &Model, incident: &Incident) -> Markup {
    let w = &model.words;
    let applied = model.context().and_then(|context| context.fixes.as_deref()).unwrap_or_default();
    let now = model.fixing.as_ref().map(|fixing| fixing.at);
    let of_this: Vec<_> = applied
        .iter()
        .filter(|fix| fix.cause == incident.cause.id && fix.host == incident.host && Some(fix.at) != now)
        .collect();
    html! {
        @if !of_this.is_empty() {
            ul.plain.earlier {
                @for fix in of_this {
                    li data-outcome=(fix.verdict) {
                        (clock(Some(fix.at))) " UTC · "
                        (FixId::ALL.iter().find(|id| id.id() == fix.fix).map_or_else(|| fix.fix.clone(), |id| t(w, label(*id))))
                        ": " (t(w, outcome(&fix.verdict)))
                    }
                }
            }
        }
    }
}

fn outcome(verdict: &str) -> &'static str {
    match verdict {
        "fixed" => "view.outcome-fixed",
        "still" => "view.outcome-still",
        "other" => "view.outcome-other",
        _ => "view.outcome-not-seen",
    }
}

/// The failing request, and the one by which the fix was judged.
fn before_and_after<'m>(model: &'m Model, fixing: &Fixing) -> Option<[(EntryId, &'m Exchange); 2]> {
    let exchanges = &model.source()?.engine.session().exchanges;
    let find = |entry: EntryId| Some((entry, exchanges.get(entry.0)?));
    Some([find(*fixing.before.entries.last()?)?, find(fixing.after?)?])
}

/// Nothing of what is sent to sign in has changed since: nobody has signed in anew.
fn same_credentials(model: &Model, fixing: &Fixing) -> bool {
    before_and_after(model, fixing).is_some_and(|[(_, old), (_, new)]| {
        let same = |name| old.request_headers.get(name) == new.request_headers.get(name);
        same("Authorization") && same("Cookie")
    })
}

/// The failing request beside the one by which the fix was judged: what changed.
fn comparison(model: &Model, fixing: &Fixing) -> Markup {
    let w = &model.words;
    let Some([(old_id, old), (new_id, new)]) = before_and_after(model, fixing) else { return html! {} };
    html! {
        table.compared {
            thead {
                tr {
                    th scope="col" { (t(w, "view.request")) }
                    th scope="col" { (button("link", "entry", &old_id.0.to_string(), &t(w, "view.before"))) }
                    th scope="col" { (button("link", "entry", &new_id.0.to_string(), &t(w, "view.after"))) }
                }
            }
            tbody {
                tr { th scope="row" { (t(w, "view.place-status")) } td { (status(w, old)) } td { (status(w, new)) } }
                @for name in ["Authorization", "Cookie"] {
                    @let (was, is) = (old.request_headers.get(name), new.request_headers.get(name));
                    @if was.is_some() || is.is_some() {
                        tr {
                            th scope="row" { (name) }
                            td { (t(w, if was.is_some() { "view.sent" } else { "view.withheld" })) }
                            td {
                                (t(w, match (was, is) {
                                    (_, None) => "view.withheld",
                                    (Some(was), Some(is)) if was == is => "view.sent-same",
                                    (Some(_), Some(_)) => "view.sent-other",
                                    (None, Some(_)) => "view.sent",
                                }))
                            }
                        }
                    }
                }
            }
        }
    }
}
