//! What could be looked at and what couldn't: permissions, stores, clocks, losses. Unknown is said as unknown.

use maud::{Markup, html};

use super::html::{button, clock, count, part, t, t1};
use super::incident::statement_button;
use crate::app::{Edition, Model, Source, System};
use crate::evidence::clocks::{HostClock, Whose};
use crate::evidence::pointer::{Evidence, Part, Pointer};
use crate::session::exchange::{Exchange, Source as Teller};
use crate::session::{Dropped, ThirdParty};
use crate::words::{Arg, Message, Words};

/// Clocks nearer than this, in milliseconds, are the same for every purpose.
const SAME: i64 = 2_000;

/// The part at the end of the middle pane.
pub(super) fn surroundings(model: &Model) -> Markup {
    let w = &model.words;
    let (Some(source), Edition::Panel) = (model.source(), model.edition) else { return html! {} };
    // Made only where it shows: it is among what is loaded later.
    let body = if model.open.contains("surroundings") {
        rows(model, source)
    } else {
        html! {}
    };
    part(model, "surroundings", false, &html! { (t(w, "view.surroundings")) }, &body)
}

#[inline(never)]
fn rows(model: &Model, source: &Source) -> Markup {
    let w = &model.words;
    html! {
        dl.surroundings {
            (row("sites", &t(w, "view.access"), &access(model)))
            (row("window", &t(w, "view.window"), &window(model)))
            (row("third-party", &t(w, "view.third-party"), &third_party(model)))
            (row("extensions", &t(w, "view.extensions"), &extensions(model)))
            (row("tokens", &t(w, "view.stored-tokens"), &tokens(model)))
            (row("requests", &t(w, "view.lane-requests"), &requests(w, source)))
            (row("proxy", &t(w, "view.proxy"), &proxy(w, source)))
        }
    }
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

/// The setting for third-party cookies.
pub(super) fn third_party(model: &Model) -> Markup {
    let w = &model.words;
    let browser = model.context().and_then(|context| context.browser.as_ref());
    html! {
        @match browser.and_then(|browser| browser.third_party_cookies) {
            Some(ThirdParty::Allowed) => (t(w, "view.third-party-allowed")),
            Some(ThirdParty::Blocked) => (t(w, "view.third-party-blocked")),
            Some(ThirdParty::Apart) => (t(w, "view.third-party-apart")),
            // Firefox can be set to something that is neither yes nor no.
            None if model.grants("privacy") => (t(w, "view.unknown")),
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

/// A proxy on the way: only one that asks for a sign-in shows itself.
fn proxy(w: &Words, source: &Source) -> Markup {
    let asks = |it: &&Exchange| it.status == 407 || it.request_headers.has("proxy-authorization");
    let shown = source.engine.session().exchanges.iter().any(|it| asks(&it));
    html! { span data-proxy=(shown) { (t(w, if shown { "view.proxy-asks" } else { "view.proxy-unknown" })) } }
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
    match model.source() {
        Some(source) if model.open.contains("clock") => clocks_of(model, source),
        _ => html! {},
    }
}

#[inline(never)]
fn clocks_of(model: &Model, source: &Source) -> Markup {
    let w = &model.words;
    html! {
        section.block data-place="clock" tabindex="-1" data-hit=(model.highlights("clock")) {
            h3 { (t(w, "view.clock")) }
            @if source.clocks.is_empty() { p { (t(w, "view.clock-unknown")) } }
            ul.plain {
                @for clock in source.clocks.iter().take(20) { (host_clock(model, source, clock)) }
            }
            @if let Some(hosts) = source.clocks.iter().find_map(|clock| clock.whose.device()) {
                p data-clock="device" { strong { (t1(w, "view.clock-device", "hosts", hosts)) } }
            }
            p { (t(w, "view.clock-how")) }
            p { (t(w, guide(model.system))) }
            @if model.edition.live() { p { (button("small-button", "reload", "", &t(w, "view.reload"))) } }
        }
    }
}

/// What a host says, whose clock that makes wrong, and the answer that said so.
fn host_clock(model: &Model, source: &Source, clock: &HostClock) -> Markup {
    let w = &model.words;
    let note = match clock.whose {
        Whose::Server => Some(("server", "view.clock-server")),
        Whose::Either => Some(("either", "view.clock-either")),
        Whose::Nobody | Whose::Device(_) => None,
    };
    let date = Part::ResponseHeader("date".to_owned());
    let shown = Evidence {
        at: Pointer { entry: Some(clock.entry), part: date, span: None },
        says: Message::new("says-server-time").with("date", clock.date),
    };
    html! {
        li {
            code { (clock.host) } " " (offset(w, clock.ahead))
            @if let Some((name, id)) = note { " " strong data-clock=(name) { (t(w, id)) } }
            @if clock.ahead.abs() >= SAME { (statement_button(model, source, &shown)) }
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
