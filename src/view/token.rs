//! Credentials and challenges: what they are, what they say, and when they held.

use maud::{Markup, html};

use super::html::{button, copy, cut, secret, secret_or, t, t1};
use crate::app::{Model, checked_signature, takes_password, takes_secret};
use crate::http::jwt::Form;
use crate::http::time::Millis;
use crate::inspect::{Accepted, ChallengeView, ClaimView, CredentialView, FieldView, Lifetime};
use crate::words::{self, Words};

/// Width of the lifetime bar in its own units.
const WIDTH: i64 = 1000;

/// What is left free at its ends.
const EDGE: i64 = 30;

/// A credential. A pasted one is judged by the time it was pasted at.
pub(super) fn credential(
    model: &Model,
    key: &str,
    index: usize,
    view: &CredentialView,
    pasted: Option<Millis>,
) -> Markup {
    let w = &model.words;
    // Statements about cookies point at their table.
    let place = match view.header.as_str() {
        "Cookie" | "SAMLResponse" | "SAMLRequest" => format!("carried.{}", view.scheme),
        header => format!("request.header.{}", header.to_ascii_lowercase()),
    };
    let key = format!("{key}:credential{index}");
    html! {
        div.credential {
            div.place data-place=(place) tabindex="-1" data-hit=(model.highlights(&place)) {
                h4 {
                    (view.header)
                    @if !view.scheme.is_empty() { " " span.tag { (view.scheme) } }
                }
                p { (w.say(&view.what)) }
                (problems(w, &view.problems))
                (secret_or(model, &key, &view.header, &view.secret, &html! { code.value { (cut(w, &view.masked)) } }))
            }
            (fields(model, &key, &view.fields))
            @if let Some(lifetime) = &view.lifetime { (bar(w, lifetime, pasted)) }
            (claims(model, &place, &view.claims))
            @if view.jwt.as_ref().is_some_and(|jwt| jwt.form == Form::Jws)
                || takes_password(model, index)
                || takes_secret(model, index) {
                (signature(model, index, view))
            }
        }
    }
}

/// What the check of its signature came to, and the offer to check it.
fn signature(model: &Model, index: usize, view: &CredentialView) -> Markup {
    let w = &model.words;
    let says = checked_signature(model, index).and_then(|it| it.says.as_ref());
    let own = if takes_password(model, index) { "view.check-with-password" } else { "view.check-with-key" };
    let index = index.to_string();
    html! {
        div.menu {
            @if let Some(says) = says { p role="status" data-signature=(says.id) { (w.say(says)) } }
            @if view.published.is_some() { (button("small-button", "check", &index, &t(w, "view.check-with-set"))) }
            (button("small-button", "check-own", &index, &t(w, own)))
        }
    }
}

fn problems(w: &Words, list: &[words::Message]) -> Markup {
    html! {
        @if !list.is_empty() {
            ul.problems { @for problem in list { li.problem { (w.say(problem)) } } }
        }
    }
}

fn fields(model: &Model, key: &str, fields: &[FieldView]) -> Markup {
    let w = &model.words;
    html! {
        @if !fields.is_empty() {
            dl.fields {
                @for (index, field) in fields.iter().enumerate() {
                    @let label = w.say(&field.label);
                    div {
                        dt { (label) }
                        dd {
                            @if let Some(text) = &field.text { code.value { (cut(w, text)) } (copy(w, &label, text)) }
                            @if let Some(value) = &field.secret {
                                (secret(model, &format!("{key}:field{index}"), &label, value))
                            }
                        }
                    }
                }
            }
        }
    }
}

fn claims(model: &Model, place: &str, claims: &[ClaimView]) -> Markup {
    let w = &model.words;
    let groups = [(false, "view.claims"), (true, "view.token-header")];
    html! {
        @for (in_header, title) in groups {
            @let rows: Vec<_> = claims.iter().filter(|claim| claim.in_header == in_header).collect();
            @if !rows.is_empty() {
                table.claims {
                    caption { (t(w, title)) }
                    thead {
                        tr {
                            th scope="col" { (t(w, "view.name")) }
                            th scope="col" { (t(w, "view.value")) }
                            th scope="col" { (t(w, "view.meaning")) }
                        }
                    }
                    tbody { @for claim in rows { (row(model, place, claim)) } }
                }
            }
        }
    }
}

fn row(model: &Model, place: &str, claim: &ClaimView) -> Markup {
    let w = &model.words;
    let place = if claim.in_header {
        format!("{place}#header.{}", claim.name)
    } else {
        format!("{place}#{}", claim.name)
    };
    html! {
        tr data-place=(place) tabindex="-1" data-hit=(model.highlights(&place)) {
            th scope="row" { (claim.name) }
            td { code.value { (cut(w, &claim.json)) } (copy(w, &claim.name, &claim.json)) }
            td {
                @if let Some(reading) = &claim.reading { p { (w.say(reading)) } }
                @if let Some(problem) = &claim.problem { p.problem { (w.say(problem)) } }
                @if let Some(meaning) = &claim.meaning { p.quiet { (w.say(meaning)) } }
            }
        }
    }
}

/// The token's life as a bar, with the request and the server's time on it.
fn bar(w: &Words, life: &Lifetime, pasted: Option<Millis>) -> Markup {
    let start = life.not_before.max(life.issued);
    let times: Vec<i64> = [life.issued, life.not_before, life.expires, life.requested, life.server, pasted]
        .into_iter()
        .flatten()
        .map(|at| at.0)
        .collect();
    let (Some(first), Some(last)) = (times.iter().min().copied(), times.iter().max().copied()) else {
        return html! {};
    };
    let span = i128::from(last.saturating_sub(first).max(1));
    let scale = |at: Millis| {
        let along = i128::from(at.0.saturating_sub(first)) * i128::from(WIDTH - 2 * EDGE) / span;
        EDGE + i64::try_from(along).unwrap_or(0)
    };
    let from = start.map_or(0, scale);
    let to = life.expires.map_or(WIDTH, scale);
    let mark = |at: Option<Millis>, class: &'static str| {
        html! { @if let Some(at) = at { rect class=(class) x=(scale(at) - 2) y="0" width="4" height="30" rx="2" {} } }
    };
    let asked = life.server.or(life.requested).or(pasted);
    let words = sentence(w, start, life, asked, pasted.is_some());
    html! {
        figure.life data-state=(state_of(life, asked)) {
            svg viewBox="0 0 1000 30" preserveAspectRatio="none" role="img" aria-label=(words) {
                rect.life-ground x="0" y="9" width="1000" height="12" rx="6" {}
                rect.life-valid x=(from) y="9" width=((to - from).max(0)) height="12" {}
                (mark(life.requested, "life-request"))
                (mark(life.server, "life-server"))
                (mark(pasted, "life-request"))
            }
            figcaption {
                p { (words) }
                ul.legend {
                    li.key-valid { (t(w, "view.life-valid")) }
                    @if life.requested.is_some() { li.key-request { (t(w, "view.life-request")) } }
                    @if pasted.is_some() { li.key-request { (t(w, "view.life-now")) } }
                    @if life.server.is_some() { li.key-server { (t(w, "view.life-server")) } }
                }
            }
        }
    }
}

/// Whether it held when it was used, by the server's clock where that is known.
fn state_of(life: &Lifetime, asked: Option<Millis>) -> &'static str {
    let Some(at) = asked else { return "unknown" };
    if life.expires.is_some_and(|end| end < at) {
        "expired"
    } else if life.not_before.is_some_and(|start| start > at) {
        "early"
    } else {
        "valid"
    }
}

fn sentence(
    w: &Words,
    start: Option<Millis>,
    life: &Lifetime,
    asked: Option<Millis>,
    pasted: bool,
) -> String {
    let (over, left, not_yet) = if pasted {
        ("view.life-over-now", "view.life-left-now", "view.life-early-now")
    } else {
        ("view.life-over", "view.life-left", "view.life-early")
    };
    let lasting = start.zip(life.expires).map(|(start, end)| end.since(start));
    let long = lasting.filter(|ms| *ms > 0).map(|ms| t1(w, "view.life-long", "time", w.span_of_time(ms)));
    let ending = match (life.expires, asked) {
        (Some(end), Some(at)) if end < at => t1(w, over, "time", w.span_of_time(at.since(end))),
        (Some(end), Some(at)) => t1(w, left, "time", w.span_of_time(end.since(at))),
        (Some(_), None) => String::new(),
        (None, _) => t(w, "view.life-endless"),
    };
    let early = life.not_before.zip(asked).filter(|(start, at)| start > at);
    let early = early.map(|(start, at)| t1(w, not_yet, "time", w.span_of_time(start.since(at))));
    [long, early, Some(ending)]
        .into_iter()
        .flatten()
        .filter(|text| !text.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// The last accepted token beside this one.
pub(super) fn accepted(w: &Words, accepted: &Accepted) -> Markup {
    html! {
        div.credential {
            h4 { (t(w, "view.accepted-before")) }
            p {
                (t(w, if accepted.same { "view.accepted-same" } else { "view.accepted-other" })) " "
                button.link type="button" data-act="entry" data-id=(accepted.entry) { (t(w, "view.accepted-show")) }
            }
            @if !accepted.same {
                table.claims {
                    thead { tr {
                        th scope="col" { (t(w, "view.name")) }
                        th scope="col" { (t(w, "view.then")) }
                        th scope="col" { (t(w, "view.now")) }
                    } }
                    tbody {
                        @for (name, then, now) in &accepted.rows {
                            tr {
                                th scope="row" { (name) }
                                @for side in [then, now] {
                                    td { @match side { Some(json) => code.value { (cut(w, json)) }, None => em { (t(w, "view.absent")) } } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Challenges with their parameters.
pub(super) fn challenges(w: &Words, list: &[ChallengeView]) -> Markup {
    html! {
        @for challenge in list {
            div.credential {
                h4 { (challenge.header) " " span.tag { (challenge.scheme) } }
                p { (w.say(&challenge.what)) }
                (problems(w, &challenge.problems))
                @if !challenge.params.is_empty() {
                    table.claims {
                        thead.unseen {
                            tr {
                                th scope="col" { (t(w, "view.name")) }
                                th scope="col" { (t(w, "view.value")) }
                                th scope="col" { (t(w, "view.meaning")) }
                            }
                        }
                        tbody {
                            @for (name, value, meaning) in &challenge.params {
                                tr {
                                    th scope="row" { (name) }
                                    td { code.value { (cut(w, value)) } }
                                    td { @if let Some(meaning) = meaning { p.quiet { (w.say(meaning)) } } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
