//! What could be looked at and what couldn't: permissions, stores, clocks, losses. Unknown is said as unknown.

use maud::{Markup, html};

use super::html::{button, clock, count, part, t, t1};
use crate::app::{Edition, Model, Source, System};
use crate::session::exchange::{Exchange, Source as Teller};
use crate::words::{self, Arg, Message};

/// Clocks nearer than this, in milliseconds, are the same for every purpose.
const SAME: i64 = 2_000;

/// The part at the end of the middle pane.
pub(super) fn surroundings(model: &Model) -> Markup {
    let (Some(source), Edition::Panel) = (model.source(), model.edition) else { return html! {} };
    let body = html! {
        dl.surroundings {
            (row("sites", &t("view.access"), &access(model)))
            (row("window", &t("view.window"), &window(model)))
            (row("third-party", &t("view.third-party"), &third_party(model)))
            (row("extensions", &t("view.extensions"), &extensions(model)))
            (row("tokens", &t("view.stored-tokens"), &tokens(model)))
            (row("requests", &t("view.lane-requests"), &requests(source)))
            (row("proxy", &t("view.proxy"), &html! { (t("view.unknown")) }))
        }
    };
    part(model, "surroundings", false, &html! { (t("view.surroundings")) }, &body)
}

fn row(name: &str, title: &str, what: &Markup) -> Markup {
    html! { div data-looked=(name) { dt { (title) } dd { (what) } } }
}

fn unknown(act: &str, label: &'static str) -> Markup {
    html! { (t("view.not-looked")) " " (button("small-button", act, "", &t(label))) }
}

fn access(model: &Model) -> Markup {
    html! {
        @if model.withheld("<all_urls>") {
            (t("view.access-withheld")) " " (button("small-button", "ask-for-hosts", "", &t("view.allow")))
        } @else if model.withheld("cookies") {
            (t("view.cookies-withheld"))
        } @else {
            (t("view.access-granted"))
        }
    }
}

fn window(model: &Model) -> Markup {
    let tab = model.context().and_then(|context| context.tab.as_ref());
    html! {
        @match tab {
            None => (t("view.unknown")),
            Some(tab) if tab.store.is_none() => (t("view.store-unknown")),
            Some(tab) if tab.incognito => (t("view.window-private")),
            Some(_) => (t("view.window-normal")),
        }
    }
}

fn third_party(model: &Model) -> Markup {
    let allowed = model.context().and_then(|context| context.browser.as_ref()?.third_party_cookies);
    html! {
        @match allowed {
            Some(true) => (t("view.third-party-allowed")),
            Some(false) => (t("view.third-party-blocked")),
            None => (unknown("ask-for-privacy", "view.look")),
        }
    }
}

fn extensions(model: &Model) -> Markup {
    let list = model.context().and_then(|context| context.extensions.as_ref());
    html! {
        @match list {
            Some(list) => (count("view.extensions-installed", list.len())),
            None => (unknown("list-extensions", "view.look")),
        }
    }
}

fn tokens(model: &Model) -> Markup {
    let list = model.context().and_then(|context| context.storage.as_ref());
    html! {
        @match list {
            Some(list) => (count("view.tokens", list.len())),
            None => (unknown("read-storage", "view.look")),
        }
    }
}

fn requests(source: &Source) -> Markup {
    let session = source.engine.session();
    let number = |fits: fn(&Exchange) -> bool| session.exchanges.iter().filter(|it| fits(it)).count();
    let recovered = number(|it| it.source == Teller::WebRequest);
    let by_worker = number(|it| it.from_service_worker);
    let by_cache = number(|it| it.from_cache);
    let since = session.context.watched.and_then(|watched| watched.requests);
    html! {
        ul.plain {
            @if since.is_some() { li { (t("view.watched-since")) " " (clock(since)) " UTC" } }
            @if recovered > 0 { li data-recovered=(recovered) { (count("view.recovered", recovered)) } }
            @if by_worker > 0 { li { (count("view.by-worker", by_worker)) } }
            @if by_cache > 0 { li { (count("view.by-cache", by_cache)) } }
            @if let Some(dropped) = session.context.dropped {
                li data-dropped=(dropped.count) { (t1("view.dropped", "count", dropped.count)) }
            }
        }
    }
}

/// This device's clock beside the servers', and how it is set. Shown once a person asked.
pub(super) fn clocks(model: &Model) -> Markup {
    let (Some(source), true) = (model.source(), model.open.contains("clock")) else { return html! {} };
    html! {
        section.block data-place="clock" tabindex="-1" data-hit=(model.highlights("clock")) {
            h3 { (t("view.clock")) }
            @if source.clocks.is_empty() { p { (t("view.clock-unknown")) } }
            ul.plain {
                @for (host, ahead) in source.clocks.iter().take(20) { li { code { (host) } " " (offset(*ahead)) } }
            }
            p { (t("view.clock-how")) }
            p { (t(guide(model.system))) }
            @if model.edition == Edition::Panel { p { (button("small-button", "reload", "", &t("view.reload"))) } }
        }
    }
}

fn offset(ahead: i64) -> String {
    let id = match ahead {
        _ if ahead.abs() < SAME => return t("view.clock-same"),
        1.. => "view.clock-behind",
        _ => "view.clock-ahead",
    };
    words::say(&Message::new(id).with("time", Arg::Lasting(ahead)))
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
