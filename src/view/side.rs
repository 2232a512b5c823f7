//! The panel beside a page, in plain words: what is watched, what was refused and what helps. Details are folded.

use maud::{Markup, html};

use super::html::{button, part, t, t1};
use super::{bar, card, dialog, docs, extensions, fixes, incident, ladder, request, shell, surroundings};
use crate::app::{IDLE, Model, Side, Source, Stopped};
use crate::diagnose::report::{Confidence, Incident};
use crate::fixes::Who;
use crate::words::Words;

/// Statements shown before any click.
const FIRST: usize = 3;

/// The frame.
pub(super) fn frame(model: &Model) -> Markup {
    let w = &model.words;
    html! {
        div.app data-edition="side" {
            (shell::bar(model))
            main.side {
                section aria-label=(t(w, "side.site")) data-region="site" {}
                section.problems aria-label=(t(w, "view.list")) data-region="list" {}
                section aria-label=(t(w, "side.offers")) data-region="offers" {}
                section aria-label=(t(w, "side.limits")) data-region="limits" {}
            }
            dialog data-region="dialog" aria-labelledby="dialog-title" {}
            (shell::toasts())
        }
    }
}

/// All regions of the present state.
pub(super) fn regions(model: &Model) -> [(&'static str, Markup); 8] {
    [
        ("bar", top(model)),
        ("site", site(model)),
        ("list", problems(model)),
        ("offers", offers(model)),
        ("limits", limits(model)),
        ("dialog", dialog::dialog(model)),
        ("toast", dialog::toast(model)),
        ("said", fixes::said(model)),
    ]
}

/// The name, how much was seen, and a button that forgets it.
fn top(model: &Model) -> Markup {
    let w = &model.words;
    html! {
        (bar::brand())
        @if let Some(source) = model.source().filter(|source| source.report.seen.exchanges > 0) {
            p.watching { (bar::counts(w, &source.report.seen)) }
            div.actions { (button("quiet-button", "clear", "", &t(w, "side.clear"))) }
        }
    }
}

/// What is watched, or the question whether it may be.
fn site(model: &Model) -> Markup {
    let w = &model.words;
    let beside = &model.side;
    html! {
        @match (&beside.site, beside.stopped) {
            (_, Some(stopped)) => (halted(w, beside, stopped)),
            (Some(site), None) if !beside.may_see(site) => (question(w, beside, site)),
            (Some(site), None) => (watching(model, site)),
            (None, None) => (unknown(model)),
        }
        @if beside.elsewhere {
            div.state.aside data-state="elsewhere" role="status" {
                p { (t(w, "side.elsewhere")) }
                (button("small-button", "watch-here", "", &t(w, "side.watch-here")))
            }
        }
        (fixes::gone(model))
    }
}

/// Sites that take part and can't be seen.
fn offers(model: &Model) -> Markup {
    let w = &model.words;
    html! {
        @for offer in &model.side.offers {
            div.state.aside data-offer=(offer.site) {
                p { (w.say(&offer.says)) " " (t1(w, "side.offer", "site", offer.site.as_str())) }
                p.choices {
                    (button("small-button", "watch-site", &offer.site, &t1(w, "side.watch-too", "site", offer.site.as_str())))
                    (button("small-button", "not-now", &offer.site, &t(w, "side.not-now")))
                }
                (refusal(w, &model.side, &offer.site))
            }
        }
    }
}

/// The browser doesn't tell which page it is: at the beginning, or because it has gone on to a site that may not be seen.
fn unknown(model: &Model) -> Markup {
    let w = &model.words;
    let begun = model.source().is_some_and(|source| source.report.seen.exchanges > 0);
    let (title, how) = if begun {
        ("side.page-unseen", "side.page-unseen-how")
    } else {
        ("side.which-page", "side.which-page-how")
    };
    html! {
        div.state data-state="unknown" {
            h2 { (t(w, title)) }
            p { (t(w, how)) }
            @if begun { (ends(w)) }
        }
    }
}

/// When watching ends by itself, and how to end it now.
fn ends(w: &Words) -> Markup {
    html! {
        p.quiet {
            (t1(w, "side.ends", "minutes", usize::try_from(IDLE / 60_000).unwrap_or_default()))
            " " (button("link", "pause", "", &t(w, "side.pause")))
        }
    }
}

/// The one question, and what follows from each answer.
fn question(w: &Words, beside: &Side, site: &str) -> Markup {
    html! {
        div.state data-state="asks" data-site=(site) {
            h2 { (t1(w, "side.ask", "site", site)) }
            p { (t(w, "side.ask-what")) }
            p { (button("main-button", "watch-site", site, &t1(w, "side.watch", "site", site))) }
            (refusal(w, beside, site))
            p.quiet { (t1(w, "side.ask-browser", "site", site)) }
            p.quiet { (t(w, "side.stays-here")) }
        }
    }
}

/// What a no means.
fn refusal(w: &Words, beside: &Side, site: &str) -> Markup {
    let Some((_, trouble)) = beside.refused.as_ref().filter(|(refused, _)| refused == site) else {
        return html! {};
    };
    html! {
        p.verdict data-refused=(site) role="status" {
            @match trouble {
                Some(why) => (t1(w, "view.failed", "why", why.as_str())),
                None => (t1(w, "side.refused", "site", site)),
            }
        }
    }
}

fn watching(model: &Model, site: &str) -> Markup {
    let w = &model.words;
    let Some(source) = model.source() else { return html! {} };
    let title = t1(w, "view.watching", "host", site);
    html! {
        div.state data-state="watching" data-site=(site) {
            @if source.report.incidents.is_empty() {
                h2 { (title) }
                @if source.report.seen.exchanges == 0 {
                    p { (t(w, "side.nothing-yet")) }
                    p { (button("main-button", "reload", "", &t(w, "view.reload"))) }
                } @else {
                    p { span.clear-sign aria-hidden="true" { "✓" } " " (t(w, "view.none-refused")) " " (t(w, "side.none-yet")) }
                    p { (button("small-button", "reload", "", &t(w, "view.reload"))) }
                }
                (ends(w))
            } @else {
                // What was found comes first.
                h2.short { (title) }
                (button("link", "pause", "", &t(w, "side.pause")))
            }
        }
    }
}

fn halted(w: &Words, beside: &Side, stopped: Stopped) -> Markup {
    let (name, says) = match stopped {
        Stopped::Idle => ("idle", "side.stopped-idle"),
        Stopped::ByHand => ("paused", "side.stopped"),
        Stopped::Gone => ("gone", "side.stopped-gone"),
    };
    html! {
        div.state data-state=(name) role="status" {
            h2 { (t(w, says)) }
            p { (t(w, "side.stopped-kept")) }
            @if stopped == Stopped::Gone {
                @if !beside.elsewhere { (button("main-button", "watch-here", "", &t(w, "side.watch-here"))) }
            } @else {
                (button("main-button", "go-on", "", &t(w, "side.go-on")))
            }
        }
    }
}

/// Each refusal with what can be done; the chosen one with its reasons.
fn problems(model: &Model) -> Markup {
    let Some(source) = model.source() else { return html! {} };
    html! {
        @if !source.report.incidents.is_empty() {
            div.cards {
                @for incident in &source.report.incidents {
                    (card::card(model, incident))
                    @if model.chosen.incident.as_ref() == Some(&incident.id) { (reasons(model, source, incident)) }
                }
            }
        }
    }
}

fn reasons(model: &Model, source: &Source, incident: &Incident) -> Markup {
    let w = &model.words;
    let more = incident.evidence.len() > FIRST || !incident.against.is_empty();
    let details = html! {
        (incident::meaning(w, incident.cause))
        @if more { (incident::statements(model, source, "view.evidence", &incident.evidence)) }
        (incident::statements(model, source, "view.against", &incident.against))
        @if let Some(settle) = &incident.settle {
            p.settle { b { (t(w, "view.settle")) } " " (w.say(settle)) }
        }
        (incident::alternatives(model, incident))
        (docs::more(w, incident.cause))
        (fixes::group(model, incident, Who::Admin))
        (fixes::group(model, incident, Who::Developer))
        (incident::entries(model, source, incident))
        div.inspect { (request::request(model)) }
    };
    html! {
        div.reasons data-reasons=(incident.id) {
            (fixes::progress(model, incident))
            h3 { (t(w, "view.evidence")) }
            ul.evidence.said {
                @for statement in incident.evidence.iter().take(FIRST) { li { (w.say(&statement.says)) } }
            }
            @if incident.fixes.iter().any(|fix| fix.who == Who::User) {
                h3 { (t(w, "view.what-to-do")) }
                (fixes::list(model, incident, Who::User, false))
            }
            (surroundings::clocks(model))
            (ladder::ladder(model, incident))
            // Where the cause is certain they are a step among others until someone asks for them.
            @if incident.confidence != Confidence::Certain || model.open.contains("extensions") || model.highlights("extensions") {
                (extensions::extensions(model, Some(incident)))
            }
            (part(model, "details", false, &html! { (t(w, "side.details")) }, &details))
        }
    }
}

/// What may be seen and what can't be.
fn limits(model: &Model) -> Markup {
    let w = &model.words;
    let beside = &model.side;
    let cookies = model.context().is_some_and(|context| context.jar.is_some());
    let body = html! {
        ul.plain {
            @for allowed in &beside.sites {
                li data-seen-site=(allowed.site) {
                    @if allowed.is_all() { (t(w, "side.sees-all")) } @else { (t1(w, "side.sees", "site", allowed.site.as_str())) } " "
                    (button("small-button", "give-back", &allowed.origin, &t(w, "side.give-back")))
                }
            }
            @if beside.sites.is_empty() { li { (t(w, "side.sees-nothing")) } }
            li { (t(w, if cookies { "side.cookies-seen" } else { "view.cookies-withheld" })) }
            li { (t(w, "side.no-bodies")) }
            li { (t(w, "side.no-others")) }
            li { (t(w, "view.third-party")) ": " (surroundings::third_party(model)) }
            @if let Some(dropped) = model.context().and_then(|context| context.dropped) {
                li data-dropped=(dropped.count) { (surroundings::let_go(w, dropped)) }
            }
            li { (t(w, "side.stays-here")) }
        }
    };
    html! {
        @if model.source().is_some_and(|source| source.report.seen.exchanges > 0) {
            p.choices {
                (button("small-button", "copy-json", "", &t(w, "view.copy-report")))
                (button("small-button", "save", "", &t(w, "view.share")))
            }
        }
        (part(model, "limits", false, &html! { (t(w, "side.limits")) }, &body))
    }
}
