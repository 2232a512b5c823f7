//! The selected request, or a pasted line, taken apart.

use maud::{Markup, html};

use super::html::{button, clock, cut, name, part, secret_or, status, t, t1};
use super::{beyond, changed, cookies, headers, token};
use crate::app::{Edition, Lane, Model, Source};
use crate::http::time::Millis;
use crate::inspect::Inspection;
use crate::report::curl::Credentials;
use crate::report::mask;
use crate::session::EntryId;
use crate::session::exchange::{Exchange, Resource, Source as Teller};

/// The pane on the right.
pub(super) fn request(model: &Model) -> Markup {
    let w = &model.words;
    if let Some((pasted, at)) = &model.pasted {
        return of_pasted(model, pasted, *at);
    }
    let Some(source) = model.source() else { return html! {} };
    let chosen = model.chosen.entry;
    let exchange = chosen.and_then(|entry| source.engine.session().exchanges.get(entry.0));
    match (chosen, exchange) {
        (Some(entry), Some(exchange)) => of_exchange(model, source, entry, exchange),
        // The other pane says what is watched, and that is all there is to say.
        _ if source.report.incidents.is_empty() && model.lane == Lane::Problems => html! {},
        _ => html! { p.hint { (t(w, "view.choose-request")) } },
    }
}

fn of_pasted(model: &Model, pasted: &Inspection, at: Millis) -> Markup {
    let w = &model.words;
    let nothing = pasted.credentials.is_empty()
        && pasted.challenges.is_empty()
        && pasted.cookies.is_empty()
        && pasted.set_cookies.is_empty();
    html! {
        div.head { h2 { (t(w, "view.pasted")) } }
        @if nothing { p.hint { (t(w, "view.pasted-nothing")) } }
        @if !pasted.credentials.is_empty() {
            section.block {
                h3 { (t(w, "view.pasted-credentials")) }
                @for (index, credential) in pasted.credentials.iter().enumerate() {
                    (token::credential(model, "pasted", index, credential, Some(at)))
                }
            }
        }
        @if !pasted.challenges.is_empty() {
            section.block { h3 { (t(w, "view.challenges")) } (token::challenges(w, &pasted.challenges)) }
        }
        (cookies::pasted(model, &pasted.cookies))
        (cookies::set_cookies(model, "pasted", &pasted.set_cookies))
    }
}

fn of_exchange(model: &Model, source: &Source, entry: EntryId, exchange: &Exchange) -> Markup {
    let w = &model.words;
    let key = entry.0.to_string();
    let seen = &source.inspection;
    html! {
        div.head {
            (summary(model, exchange))
            (facts(model, exchange))
            div.menu {
                @if model.edition == Edition::Panel && model.can_show {
                    (button("quiet-button", "show-in-network", "", &t(w, "view.show-in-network")))
                }
                (copying(model))
            (super::replay::replay(model, entry, exchange))
            }
        }
        (beyond::beyond(model))
        @if !seen.credentials.is_empty() {
            (part(model, "credentials", true, &html! { (t(w, "view.credentials")) }, &html! {
                @for (index, credential) in seen.credentials.iter().enumerate() {
                    (token::credential(model, &key, index, credential, None))
                }
                @if let Some(accepted) = &seen.accepted { (token::accepted(w, accepted)) }
            }))
        } @else if !model.withheld_headers(exchange) {
            p.none-sent data-place="request.header.authorization" tabindex="-1"
                data-hit=(model.highlights("request.header.authorization")) { (t(w, "view.no-credentials")) }
        }
        @if !seen.challenges.is_empty() {
            (part(model, "challenges", true, &html! { (t(w, "view.challenges")) }, &token::challenges(w, &seen.challenges)))
        }
        (cookies::sent(model, &key, &seen.cookies))
        @if !seen.carried.is_empty() {
            (part(model, "carried", false, &html! { (t(w, "view.carried")) span.count { (seen.carried.len()) } }, &html! {
                @for (index, view) in seen.carried.iter().enumerate() {
                    (token::credential(model, &key, seen.credentials.len() + index, view, None))
                }
            }))
        }
        @if !seen.set_cookies.is_empty() {
            (part(model, "set-cookies", true,
                &html! { (t(w, "view.set-cookies")) span.count { (seen.set_cookies.len()) } },
                &cookies::set_cookies(model, &key, &seen.set_cookies)))
        }
        (changed::changed(model, &key, &seen.changed))
        (headers::headers(model, &key, exchange))
        (body(model, &key, "request.body", "view.request-body", exchange.request_body.as_ref()))
        (body(model, &key, "response.body", "view.response-body", exchange.response_body.as_ref()))
        @if lacks_body(model, exchange) { p.quiet data-body="none" { (t(w, "view.no-body")) } }
    }
}

fn summary(model: &Model, exchange: &Exchange) -> Markup {
    let w = &model.words;
    html! {
        p.head-top data-place="response.status" tabindex="-1" data-hit=(model.highlights("response.status")) {
            (status(w, exchange))
            span.quiet { (if exchange.status == 0 { t(w, "view.no-answer") } else { name(&exchange.status_text) }) }
            @if exchange.from_cache { span.tag { (t(w, "view.from-cache")) } }
            @if exchange.from_service_worker { span.tag { (t(w, "view.from-worker")) } }
        }
        h2.address data-place="request.url" tabindex="-1" data-hit=(model.highlights("request.url")) {
            span.method { (name(&exchange.method)) } " " (cut(w, &mask::address_of(exchange)))
        }
    }
}

/// When, how long, what for: the things that aren't headers.
fn facts(model: &Model, exchange: &Exchange) -> Markup {
    let w = &model.words;
    html! {
        p.quiet data-place="timing" tabindex="-1" data-hit=(model.highlights("timing")) {
            @if exchange.started.is_some() { bdi { (clock(exchange.started)) " UTC" } }
            @if let Some((start, end)) = exchange.started.zip(exchange.ended()) {
                " · " bdi { (w.span_of_time(end.since(start))) }
            }
            span data-place="browser" tabindex="-1" data-hit=(model.highlights("browser")) {
                " · " (t(w, resource(exchange.resource).unwrap_or("view.for-other")))
            }
            @if let Some(ip) = &exchange.server_ip { " · " (name(ip)) }
        }
        @if let Some(error) = &exchange.error {
            p.problem data-place="error" tabindex="-1" data-hit=(model.highlights("error")) { (name(error)) }
        }
        @if exchange.source == Teller::WebRequest { p.quiet { (t(w, "view.told-by-second")) } }
        @if exchange.headers_incomplete { p.quiet { (t(w, "view.headers-incomplete")) } }
    }
}

const fn resource(resource: Resource) -> Option<&'static str> {
    Some(match resource {
        Resource::Other => return None,
        Resource::Document => "view.for-document",
        Resource::Fetch => "view.for-fetch",
        Resource::Xhr => "view.for-xhr",
        Resource::Preflight => "view.for-preflight",
        Resource::Script => "view.for-script",
        Resource::Stylesheet => "view.for-style",
        Resource::Image => "view.for-image",
        Resource::Font => "view.for-font",
        Resource::Media => "view.for-media",
        Resource::Manifest => "view.for-manifest",
        Resource::WebSocket => "view.for-socket",
        Resource::EventSource => "view.for-events",
        Resource::Ping => "view.for-ping",
    })
}

/// The request as a command, in three degrees of secrecy.
fn copying(model: &Model) -> Markup {
    let w = &model.words;
    let open = model.open.contains("curl");
    let kinds = [
        (Credentials::Masked, "view.curl-masked"),
        (Credentials::LeftOut, "view.curl-without"),
        (Credentials::Shown, "view.curl-shown"),
    ];
    html! {
        div.copying {
            button.quiet-button type="button" data-act="toggle" data-id="curl" aria-expanded=(open) {
                (t(w, "view.copy-curl"))
            }
            @if open {
                div.menu {
                    @for (kind, label) in kinds { (button("small-button", "curl", kind.word(), &t(w, label))) }
                }
            }
        }
    }
}

/// A body: hidden until asked for, since answers of token endpoints are bodies.
/// Whether an answer's body may have been passed by.
fn lacks_body(model: &Model, exchange: &Exchange) -> bool {
    let told = exchange.source == Teller::DevTools && model.edition == Edition::Panel;
    let none = exchange.response_body.as_ref().is_none_or(|body| body.text.is_empty());
    let may_have = !matches!(exchange.status, 0..=199 | 204 | 300..=399) && exchange.method != "HEAD";
    told && none && may_have && exchange.response_headers.get("content-length") != Some("0")
}

fn body(
    model: &Model,
    key: &str,
    place: &'static str,
    title: &'static str,
    body: Option<&crate::session::exchange::Body>,
) -> Markup {
    let w = &model.words;
    let Some(body) = body.filter(|body| !body.text.is_empty()) else { return html! {} };
    let hit = model.chosen.place.as_ref().filter(|chosen| chosen.place.starts_with(place));
    let member = hit.and_then(|hit| hit.place.split_once('#')).map(|(_, member)| member.to_owned());
    let note = html! { span.quiet { (t1(w, "view.bytes", "count", body.text.len())) } };
    part(
        model,
        place,
        false,
        &html! { (t(w, title)) span.quiet { (body.mime) } },
        &html! {
            div data-place=(hit.map_or(place, |hit| hit.place.as_str())) tabindex="-1" data-hit=(hit.is_some()) {
                @if let Some(member) = member { p { (t(w, "view.member")) " " code { (member) } } }
                (secret_or(model, &format!("{key}:{place}"), &t(w, title), &body.text, &note))
            }
        },
    )
}
