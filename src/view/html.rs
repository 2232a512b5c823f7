//! Small parts that every view uses.

use maud::{Markup, Render, html};

use crate::app::Model;
use crate::diagnose::report::{Confidence, State};
use crate::http::secret::Secret;
use crate::http::time::Millis;
use crate::inspect::Certainty;
use crate::report::mask;
use crate::session::exchange::Exchange;
use crate::words::{Arg, Message, Words};

/// Longest value that is shown whole.
const LONG: usize = 2_000;
/// Names are cut beyond this; no browser stores a cookie whose name has more letters than a few of these.
const NAME: usize = 300;

/// The words of an id.
pub(super) fn t(w: &Words, id: &'static str) -> String {
    w.say(&Message::new(id))
}

/// The words of an id with one blank filled.
pub(super) fn t1(w: &Words, id: &'static str, name: &'static str, arg: impl Into<Arg>) -> String {
    w.say(&Message::new(id).with(name, arg))
}

/// A number of things: `1 request`, `3 requests`.
pub(super) fn count(w: &Words, id: &'static str, count: usize) -> String {
    t1(w, id, "count", count)
}

/// A number by itself.
pub(super) fn number(w: &Words, number: usize) -> String {
    w.number(i64::try_from(number).unwrap_or(i64::MAX))
}

/// A button that does something.
pub(super) fn button(class: &str, act: &str, id: &str, label: &str) -> Markup {
    html! { button type="button" class=(class) data-act=(act) data-id=(id) { (label) } }
}

/// The state of an incident.
pub(super) fn state(w: &Words, state: State) -> Markup {
    let (class, id) = match state {
        State::Open => ("chip open", "view.state-open"),
        State::Recovered => ("chip recovered", "view.state-recovered"),
        State::Benign => ("chip benign", "view.state-benign"),
    };
    html! { span class=(class) { (t(w, id)) } }
}

/// How sure, in a word.
pub(super) const fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Certain => "view.certain",
        Confidence::Likely => "view.likely",
        Confidence::Possible => "view.possible",
    }
}

/// The same with its mark.
pub(super) fn sure(w: &Words, level: Confidence) -> Markup {
    html! { span.sure data-level=(level.word()) { (t(w, confidence(level))) } }
}

/// How sure a verdict on a cookie is.
pub(super) const fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Confirmed => "view.confirmed",
        Certainty::Inferred => "view.inferred",
        Certainty::Unknown => "view.unknown",
    }
}

/// A button that copies a text; `label` says what it is.
pub(super) fn copy(w: &Words, label: &str, text: &str) -> Markup {
    html! {
        button.link.copy type="button" data-act="copy" data-id=(text) aria-label=(t1(w, "view.copy-what", "what", label)) {}
    }
}

/// A secret: dots and a button that shows it, or the value and a button that masks it again.
pub(super) fn secret(model: &Model, key: &str, label: &str, secret: &Secret) -> Markup {
    secret_or(model, key, label, secret, &html! { span.dots aria-hidden="true" { "••••••••" } })
}

/// A secret with something else than dots while it is masked.
pub(super) fn secret_or(
    model: &Model,
    key: &str,
    label: &str,
    secret: &Secret,
    masked: &impl Render,
) -> Markup {
    let w = &model.words;
    if secret.is_empty() {
        return html! { span.quiet { (t(w, "view.empty-value")) } };
    }
    let shown = model.revealed.contains(key);
    html! {
        span.secret {
            @if shown {
                code.value { (cut(w, secret.expose())) }
                (copy(w, label, secret.expose()))
            } @else { (masked) }
            button.link type="button" data-act="reveal" data-id=(key) aria-pressed=(shown)
                aria-label=(t1(w, if shown { "view.hide-what" } else { "view.show-what" }, "what", label)) {
                (t(w, if shown { "view.hide" } else { "view.show" }))
            }
        }
    }
}

/// A text of a stranger, cut where it is very long.
pub(super) fn cut(w: &Words, text: &str) -> String {
    if text.len() <= LONG {
        return text.to_owned();
    }
    let kept: String = text.chars().take(LONG).collect();
    let more = text.chars().count().saturating_sub(LONG);
    format!("{kept}… {}", t1(w, "view.more-characters", "count", more))
}

/// A stranger's name for something. Columns are as wide as names need, so that laying out very long ones would hold up the window.
pub(super) fn name(text: &str) -> String {
    match text.char_indices().nth(NAME) {
        Some((at, _)) => format!("{}…", text.get(..at).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// A part that opens and closes. Its state is in the model.
pub(super) fn part(model: &Model, key: &str, open_at_first: bool, head: &Markup, body: &Markup) -> Markup {
    part_at(3, model, key, open_at_first, head, body)
}

/// The same where what is in it costs something: made only where it is open.
pub(super) fn part_of(
    model: &Model,
    key: &str,
    open_at_first: bool,
    head: &Markup,
    body: impl FnOnce() -> Markup,
) -> Markup {
    let body = if is_open(model, key, open_at_first) {
        body()
    } else {
        html! {}
    };
    part(model, key, open_at_first, head, &body)
}

/// The same with a heading of the third or fourth level.
pub(super) fn part_at(
    level: u8,
    model: &Model,
    key: &str,
    open_at_first: bool,
    head: &Markup,
    body: &Markup,
) -> Markup {
    let open = is_open(model, key, open_at_first);
    let button = html! {
        button.part-head type="button" data-act="toggle" data-id=(key) aria-expanded=(open) {
            span.caret aria-hidden="true" {}
            (head)
        }
    };
    html! {
        section.part data-open=(open) {
            @if level == 3 { h3 { (button) } } @else { h4 { (button) } }
            @if open { div.part-body { (body) } }
        }
    }
}

/// Whether a part is open: `open` holds the keys of those that were switched from what they are at first.
fn is_open(model: &Model, key: &str, open_at_first: bool) -> bool {
    model.open.contains(key) != open_at_first
}

/// A place in time: the time of day in UTC, with the date as its title.
pub(super) fn clock(at: Option<Millis>) -> Markup {
    let full = at.and_then(Millis::to_rfc3339).unwrap_or_default();
    let time = full.get(11..19).unwrap_or_default();
    html! { @if !time.is_empty() { time datetime=(full) title=(full) { (time) } } }
}

/// Path and masked query, without scheme and host.
pub(super) fn path(exchange: &Exchange) -> String {
    let href = mask::address_of(exchange);
    let rest = href.split_once("://").map_or(href.as_str(), |(_, rest)| rest);
    name(rest.find('/').and_then(|at| rest.get(at..)).unwrap_or("/"))
}

/// The status, or that there was none.
pub(super) fn status(w: &Words, exchange: &Exchange) -> Markup {
    let class = match exchange.status {
        0 => "status none",
        200..=299 => "status good",
        300..=399 => "status away",
        _ => "status bad",
    };
    html! {
        span class=(class) {
            @if exchange.status == 0 { span aria-hidden="true" { "–" } span.unseen { (t(w, "view.no-answer")) } } @else { (exchange.status) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{NAME, name};

    #[test]
    fn names_are_cut_between_letters() {
        for short in ["", "sid", &"é".repeat(NAME)] {
            assert_eq!(name(short), short);
        }
        let long = name(&"é".repeat(20_000));
        assert_eq!(long.chars().count(), NAME + 1);
        assert!(long.ends_with('…'));
    }
}
