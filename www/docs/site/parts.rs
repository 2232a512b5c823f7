//! What several kinds of pages are made of.

use maud::{Markup, html};
use why401::diagnose::report::{Confidence, State};
use why401::fixes::FixId;
use why401::words::{Message, Words, known};
use why401::{causes, lints};

use crate::markdown::Markdown;
use crate::site::Edition;

/// From a page in a folder to the site's root.
pub(crate) const UP: &str = "../";

/// The page of a name, where it is one of a cause or lint.
pub(crate) fn place(id: &str) -> Option<String> {
    if causes::find(id).is_some() {
        return Some(format!("cause/{id}.html"));
    }
    lints::ADVICE.iter().any(|advice| advice.id == id).then(|| format!("lint/{id}.html"))
}

/// A cause or lint as a link from a page in a folder.
pub(crate) fn link(id: &str) -> Markup {
    html! {
        @match place(id) {
            Some(path) => a href=(format!("{UP}{path}")) { code { (id) } },
            None => code { (id) },
        }
    }
}

/// Prose for a page in a folder.
pub(crate) fn prose(edition: Edition, text: &str) -> Markdown<'_> {
    Markdown { text, up: UP, edition }
}

/// The text under a heading of a doc comment, with its paragraphs.
pub(crate) fn section(docs: &str, heading: &str) -> String {
    let mut lines = docs.lines().map(str::trim).skip_while(|line| line.strip_prefix("## ") != Some(heading));
    lines.next();
    lines.take_while(|line| !line.starts_with("## ")).collect::<Vec<_>>().join("\n")
}

/// A part of a page with its heading.
pub(crate) fn part(id: &str, heading: &str, body: &Markup) -> Markup {
    html! { section { h2 id=(id) { (heading) } (body) } }
}

/// The way to the page that explains the notation.
pub(crate) fn how_to_read() -> Markup {
    html! { p.hint { a href=(format!("{UP}guide/examples.html")) { "How to read the examples" } } }
}

/// What a fix is called.
pub(crate) fn label(fix: FixId) -> String {
    words("view", &format!("fix-{}", fix.id())).unwrap_or_else(|| fix.id().to_owned())
}

/// What a person is told to do, in general.
pub(crate) fn instruction(fix: FixId) -> String {
    let id = format!("fix-{}", fix.id());
    let message = why401::words::ids().find(|known| *known == id).map(general);
    message.unwrap_or_else(|| label(fix))
}

/// A fix as a link from a page in a folder.
pub(crate) fn fix_link(fix: FixId) -> Markup {
    html! { a href=(format!("{UP}fix/{}.html", fix.id())) { (label(fix)) } }
}

/// The words of a name in a group of the catalogue.
pub(crate) fn words(group: &str, name: &str) -> Option<String> {
    known(group, name).map(general)
}

/// A message in the language of the documentation.
pub(crate) fn say(message: &Message) -> String {
    Words::english().say(message)
}

/// A sentence in general: what a session fills in is as in the examples.
pub(crate) fn general(id: &'static str) -> String {
    let message = Message::new(id)
        .with("site", "example.com")
        .with("host", "app.example.com")
        .with("path", "/orders")
        .with("cookie", "session")
        .with("at", "the time of the refusal");
    capital(&say(&message))
}

/// With a capital letter at the beginning, unless it begins as `gRPC` does.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let Some(first) = letters.next() else { return String::new() };
    if letters.clone().next().is_some_and(char::is_uppercase) {
        return text.to_owned();
    }
    first.to_uppercase().chain(letters).collect()
}

/// How sure and in which state, as marks.
pub(crate) fn marks(confidence: Confidence, state: State) -> Markup {
    html! {
        span.mark data-sure=(confidence.word()) { (confidence.word()) } " "
        span.mark data-state=(state.word()) { (state.word()) }
    }
}
