//! What could be looked at and what couldn't: permissions, stores, clocks, losses. Unknown is said as unknown.

use maud::{Markup, html};

use super::html::{button, clock, count, part, t, t1};
use crate::app::{Edition, Model, Source, System};
use crate::session::Dropped;
use crate::session::exchange::{Exchange, Source as Teller};
use crate::words::{Arg, Message, Words};

/// Clocks nearer than this, in milliseconds, are the same for every purpose.
const SAME: i64 = 2_000;

/// The part at the end of the middle pane.
pub(super) fn surroundings(model: &Model) -> Markup {
    let w = &model.words;
    let (Some(source), Edition::Panel) = (model.source(), model.edition) else { return html! {} };
    let body = html! {
        dl.surroundings {
            (row("sites", &t(w, "view.access"), &access(model)))
            (row("window", &t(w, "view.window"), &window(model)))
            (row("third-party", &t(w, "view.third-party"), &third_party(model)))
            (row("extensions", &t(w, "view.extensions"), &extensions(model)))
            (row("tokens", &t(w, "view.stored-tokens"), &tokens(model)))
            (row("requests", &t(w, "view.lane-requests"), &requests(w, source)))
            (row("proxy", &t(w, "view.proxy"), &html! { (t(w, "view.unknown")) }))
        }
    };
    part(model, "surroundings", false, &html! { (t(w, "view.surroundings")) }, &body)
}

fn row(name: &str, title: &str, what: &Markup) -> Markup {
    html! { div data-looked=(name) { dt { (title) } dd { (what) } } }
}

fn unknown(w: &Words, act: &str, label: &'static str) -> Markup {
    html! { (t(w, "view.not-looked")) " " (button("small-button", act, "", &t(w, label))) }
}

fn access(model: &Model) -> Markup {
    let w = &model.words;
    html! {
        @if model.withheld("<all_urls>") {
            (t(w, "view.access-withheld")) " " (button("small-button", "ask-for-hosts", "", &t(w, "view.allow")))
        } @else if model.withheld("cookies") {
            (t(w, "view.cookies-withheld"))
        } @else {
            (t(w, "view.access-granted"))
        }
    }
}

fn window(model: &Model) -> Markup {
    let w = &model.words;
    let tab = model.context().and_then(|context| context.tab.as_ref());
    html! {
        @match tab {
            None => (t(w, "view.unknown")),
            Some(tab) if tab.store.is_none() => (t(w, "view.store-unknown")),
            Some(tab) if tab.incognito => (t(w, "view.window-private")),
            Some(_) => (t(w, "view.window-normal")),
        }
    }
}

/// What was let go to save memory, in words.
pub(super) fn let_go(w: &Words, dropped: Dropped) -> String {
    t1(w, if dropped.refused > 0 { "view.dropped-alike" } else { "view.dropped" }, "count", dropped.count)
}

/// The setting for third-party cookies. Firefox has none that is only a yes or no.
pub(super) fn third_party(model: &Model) -> Markup {
    let w = &model.words;
    let browser = model.context().and_then(|context| context.browser.as_ref());
    html! {
        @match browser.and_then(|browser| browser.third_party_cookies) {
            Some(true) => (t(w, "view.third-party-allowed")),
            Some(false) => (t(w, "view.third-party-blocked")),
            None if browser.is_some_and(|browser| browser.name == "Firefox") => (t(w, "view.unknown")),
            None => (unknown(w, "ask-for-privacy", "view.look")),
        }
    }
}

fn extensions(model: &Model) -> Markup {
    let w = &model.words;
    let list = model.context().and_then(|context| context.extensions.as_ref());
    html! {
        @match list {
            Some(list) => (count(w, "view.extensions-installed", list.len())),
            None => (unknown(w, "list-extensions", "view.look")),
        }
    }
}

fn tokens(model: &Model) -> Markup {
    let w = &model.words;
    let list = model.context().and_then(|context| context.storage.as_ref());
    html! {
        @match list {
            Some(list) => (count(w, "view.tokens", list.len())),
            None => (unknown(w, "read-storage", "view.look")),
        }
    }
}

fn requests(w: &Words, source: &Source) -> Markup {
    let session = source.engine.session();
    let number = |fits: fn(&Exchange) -> bool| session.exchanges.iter().filter(|it| fits(it)).count();
    let recovered = number(|it| it.source == Teller::WebRequest);
    let by_worker = number(|it| it.from_service_worker);
    let by_cache = number(|it| it.from_cache);
    let since = session.context.watched.and_then(|watched| watched.requests);
    html! {
        ul.plain {
            @if since.is_some() { li { (t(w, "view.watched-since")) " " (clock(since)) " UTC" } }
            @if recovered > 0 { li data-recovered=(recovered) { (count(w, "view.recovered", recovered)) } }
            @if by_worker > 0 { li { (count(w, "view.by-worker", by_worker)) } }
            @if by_cache > 0 { li { (count(w, "view.by-cache", by_cache)) } }
            @if let Some(dropped) = session.context.dropped {
                @if dropped.count > 0 { li data-dropped=(dropped.count) { (let_go(w, dropped)) } }
                @if dropped.changes > 0 {
                    li data-dropped-changes=(dropped.changes) { (t1(w, "view.dropped-changes", "count", dropped.changes)) }
                }
            }
        }
    }
}

/// This device's clock beside the servers', and how it is set. Shown once a person asked.
pub(super) fn clocks(model: &Model) -> Markup {
    let w = &model.words;
    let (Some(source), true) = (model.source(), model.open.contains("clock")) else { return html! {} };
    html! {
        section.block data-place="clock" tabindex="-1" data-hit=(model.highlights("clock")) {
            h3 { (t(w, "view.clock")) }
            @if source.clocks.is_empty() { p { (t(w, "view.clock-unknown")) } }
            ul.plain {
                @for (host, ahead) in source.clocks.iter().take(20) { li { code { (host) } " " (offset(w, *ahead)) } }
            }
            p { (t(w, "view.clock-how")) }
            p { (t(w, guide(model.system))) }
            @if model.edition.live() { p { (button("small-button", "reload", "", &t(w, "view.reload"))) } }
        }
    }
}

fn offset(w: &Words, ahead: i64) -> String {
    let id = match ahead {
        _ if ahead.abs() < SAME => return t(w, "view.clock-same"),
        1.. => "view.clock-behind",
        _ => "view.clock-ahead",
    };
    w.say(&Message::new(id).with("time", Arg::Lasting(ahead)))
}

const fn guide(system: System) -> &'static str {
    match system {
        System::Windows => "view.clock-windows",
        System::Mac => "view.clock-mac",
        System::ChromeOs => "view.clock-chromeos",
        System::Linux => "view.clock-linux",
        System::Other => "view.clock-other",
    }
}
