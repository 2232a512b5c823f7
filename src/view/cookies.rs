//! Cookies: which went with the request, which rule kept others back, and what the answer set.

use maud::{Markup, html};

use super::html::{certainty, cut, name, part, secret, t, t1};
use crate::app::Model;
use crate::http::set_cookie::SameSite;
use crate::inspect::{CookieView, SetCookieView};
use crate::session::jar::StoredCookie;
use crate::words::Words;

/// The cookies of the selected request.
pub(super) fn sent(model: &Model, key: &str, cookies: &[CookieView]) -> Markup {
    let w = &model.words;
    let jar_known = model.context().is_some_and(|context| context.jar.is_some());
    let sent = cookies.iter().filter(|cookie| cookie.sent).count();
    part(
        model,
        "cookies",
        true,
        &html! {
            (t(w, "view.cookies"))
            span.count { (t1(w, "view.sent-count", "count", sent)) }
            @if cookies.len() > sent { span.count { (t1(w, "view.withheld-count", "count", cookies.len() - sent)) } }
        },
        &html! {
            @if cookies.is_empty() {
                p.hint { (t(w, if jar_known { "view.no-cookies-here" } else { "view.cookies-not-looked" })) }
            } @else {
                @if !jar_known { p.quiet { (t(w, "view.jar-not-looked")) } }
                (table(model, key, cookies))
            }
        },
    )
}

/// Cookies of a pasted line.
pub(super) fn pasted(model: &Model, cookies: &[CookieView]) -> Markup {
    let w = &model.words;
    html! {
        @if !cookies.is_empty() {
            section.block { h3 { (t(w, "view.cookies")) } (table(model, "pasted", cookies)) }
        }
    }
}

fn table(model: &Model, key: &str, cookies: &[CookieView]) -> Markup {
    let w = &model.words;
    html! {
        table.cookies {
            thead {
                tr {
                    th scope="col" { (t(w, "view.cookie")) }
                    th scope="col" { (t(w, "view.scope")) }
                    th scope="col" { (t(w, "view.with-request")) }
                }
            }
            tbody {
                @for (index, view) in cookies.iter().enumerate() { (row(model, key, index, view)) }
            }
        }
    }
}

fn row(model: &Model, key: &str, index: usize, view: &CookieView) -> Markup {
    let w = &model.words;
    let cookie = &view.cookie;
    let place = format!("jar.{}", cookie.name);
    let removable = view.stored && model.edition.live() && key != "pasted";
    let verdict = if view.sent { ("yes", "view.sent") } else { ("no", "view.withheld") };
    html! {
        tr data-place=(place) tabindex="-1" data-hit=(model.highlights(&place))
            data-sent=(view.sent) data-withheld=[view.withheld] {
            th scope="row" {
                span.cookie-name {
                    (if cookie.name.is_empty() { t(w, "view.nameless") } else { name(&cookie.name) })
                    @if view.session_like { " " span.tag { (t(w, "view.session-like")) } }
                }
                (secret(model, &format!("{key}:cookie{index}"), &cookie.name, &cookie.value))
            }
            td.scope { (scope(w, cookie, view.stored)) }
            td {
                @if key != "pasted" {
                    p { span.verdict-word data-yes=(verdict.0) { (t(w, verdict.1)) } }
                }
                @if !view.why.id.is_empty() { p { (w.say(&view.why)) } }
                @if key != "pasted" {
                    p.quiet { (t(w, certainty(view.certainty))) }
                }
                @if key != "pasted" { (super::history::history(model, view)) }
                @if removable {
                    button.link type="button" data-act="remove-cookie" data-id=(index)
                        aria-label=(t1(w, "view.remove-what", "what", cookie.name.as_str())) { (t(w, "view.remove-it")) }
                }
            }
        }
    }
}

/// Domain, path, flags and end of a cookie.
fn scope(w: &Words, cookie: &StoredCookie, stored: bool) -> Markup {
    let same_site = match cookie.same_site {
        SameSite::Unspecified => None,
        SameSite::None => Some("SameSite=None"),
        SameSite::Lax => Some("SameSite=Lax"),
        SameSite::Strict => Some("SameSite=Strict"),
    };
    html! {
        @if !cookie.domain.is_empty() {
            p {
                code { (if cookie.host_only { "" } else { "*." }) (name(&cookie.domain)) (name(&cookie.path)) }
            }
            p.flags {
                @if cookie.secure { span.tag { "Secure" } }
                @if cookie.http_only { span.tag { "HttpOnly" } }
                @if let Some(text) = same_site { span.tag { (text) } }
                @if let Some(partition) = &cookie.partition {
                    span.tag { (t1(w, "view.partition", "site", partition.as_str())) }
                }
            }
        }
        @if stored {
            p.quiet {
                @match cookie.expires {
                    Some(end) => (t1(w, "view.until", "time", end)),
                    None => (t(w, "view.until-closed")),
                }
            }
        }
    }
}

/// What the answer set.
pub(super) fn set_cookies(model: &Model, key: &str, list: &[SetCookieView]) -> Markup {
    let w = &model.words;
    html! {
        @if !list.is_empty() {
            table.cookies {
                thead {
                    tr {
                        th scope="col" { (t(w, "view.cookie")) }
                        th scope="col" { (t(w, "view.attributes")) }
                        th scope="col" { (t(w, "view.kept")) }
                    }
                }
                tbody {
                    @for (index, view) in list.iter().enumerate() { (set_cookie(model, key, index, view)) }
                }
            }
        }
    }
}

fn set_cookie(model: &Model, key: &str, index: usize, view: &SetCookieView) -> Markup {
    let w = &model.words;
    let verdict = match (view.kept, view.deletes) {
        (Some(true), false) => Some(("yes", "view.was-kept")),
        (Some(true), true) => Some(("yes", "view.was-deleted")),
        (Some(false), _) => Some(("no", "view.was-refused")),
        (None, _) => None,
    };
    html! {
        tr data-kept=[view.kept] data-refused=[view.refused] {
            th scope="row" {
                span.cookie-name {
                    (if view.name.is_empty() { t(w, "view.nameless") } else { name(&view.name) })
                }
                (secret(model, &format!("{key}:set{index}"), &view.name, &view.value))
            }
            td { code.value { (cut(w, &view.attributes)) } }
            td {
                @if let Some((yes, id)) = verdict { p { span.verdict-word data-yes=(yes) { (t(w, id)) } } }
                @if !view.why.id.is_empty() { p { (w.say(&view.why)) } }
                @if key != "pasted" { p.quiet { (t(w, certainty(view.certainty))) } }
            }
        }
    }
}
