//! All header fields of the selected request, each a place that a statement can point at.

use maud::{Markup, html};

use super::html::{copy, cut, part, secret, t};
use crate::app::Model;
use crate::evidence::pointer::Evidence;
use crate::http::Span;
use crate::http::headers::{Header, Headers};
use crate::report::mask::{self, Shown};
use crate::session::exchange::Exchange;
use crate::words::Words;

/// Both lists of fields.
pub(super) fn headers(model: &Model, key: &str, exchange: &Exchange) -> Markup {
    html! {
        (list(model, key, "request.header.", "view.request-headers", &exchange.request_headers))
        (list(model, key, "response.header.", "view.response-headers", &exchange.response_headers))
    }
}

fn list(model: &Model, key: &str, prefix: &str, title: &'static str, headers: &Headers) -> Markup {
    let w = &model.words;
    let chosen = model.chosen.place.as_ref().map(|chosen| chosen.place.as_str());
    let pointed = chosen.and_then(|place| place.strip_prefix(prefix)).map(|name| base(name).to_owned());
    let absent = pointed.as_deref().filter(|name| !headers.has(name));
    if headers.is_empty() && absent.is_none() {
        return html! {};
    }
    part(
        model,
        prefix,
        false,
        &html! { (t(w, title)) span.count { (headers.len()) } },
        &html! {
            table.headers {
                thead.unseen { tr { th scope="col" { (t(w, "view.name")) } th scope="col" { (t(w, "view.value")) } } }
                tbody {
                    @for (index, header) in headers.iter().enumerate() {
                        (row(model, key, prefix, index, header))
                    }
                    @if let Some(name) = absent {
                        tr data-place=(format!("{prefix}{name}")) tabindex="-1" data-hit="true" {
                            th scope="row" { (name) }
                            td { em { (t(w, "view.absent")) } }
                        }
                    }
                }
            }
        },
    )
}

fn base(name: &str) -> &str {
    name.split('#').next().unwrap_or(name)
}

fn row(model: &Model, key: &str, prefix: &str, index: usize, header: &Header) -> Markup {
    let w = &model.words;
    let place = format!("{prefix}{}", header.name.to_ascii_lowercase());
    let hit = model.highlights(&place);
    let span = if hit { pointed_span(model, &place) } else { None };
    html! {
        tr data-place=(place) tabindex="-1" data-hit=(hit) {
            th scope="row" { (header.name) }
            td {
                @match mask::header(&header.name) {
                    Shown::Plain => {
                        code.value { (marked(w, header.value.expose(), span)) }
                        (copy(w, &header.name, header.value.expose()))
                    },
                    Shown::Address => code.value { (cut(w, &mask::address(header.value.expose()))) },
                    Shown::Masked => (secret(model, &format!("{key}:{prefix}{index}"), &header.name, &header.value)),
                }
            }
        }
    }
}

/// The bytes that a statement on this place points at.
fn pointed_span(model: &Model, place: &str) -> Option<Span> {
    let incident = model.incident()?;
    let fits =
        |statement: &&Evidence| statement.at.entry == model.chosen.entry && statement.at.place() == place;
    incident.evidence.iter().chain(&incident.against).find(fits)?.at.span
}

/// A value with the bytes under a span marked.
fn marked(w: &Words, value: &str, span: Option<Span>) -> Markup {
    let pieces = span.and_then(|span| {
        Some((value.get(..span.start)?, value.get(span.start..span.end)?, value.get(span.end..)?))
    });
    html! {
        @match pieces {
            Some((before, inside, after)) if !inside.is_empty() => {
                (cut(w, before)) mark { (cut(w, inside)) } (cut(w, after))
            },
            _ => (cut(w, value)),
        }
    }
}
