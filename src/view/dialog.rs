//! Questions, and the message at the bottom.

use maud::{Markup, html};

use super::docs;
use super::html::{button, count, state, sure, t, t1};
use crate::app::{Dialog, Format, KEYS, KEYS_OFF, Model, takes_password, takes_secret};
use crate::diagnose::report::{Confidence, State};
use crate::report::mask;
use crate::session::EntryId;
use crate::session::jar::StoredCookie;
use crate::words::Words;

/// Names listed in the question.
const LISTED: usize = 12;

/// The question that waits for an answer; empty without one.
pub(super) fn dialog(model: &Model) -> Markup {
    let w = &model.words;
    match &model.dialog {
        None => html! {},
        Some(Dialog::Keys) => keys(model),
        Some(Dialog::Key(index)) => key(model, *index),
        Some(Dialog::CopySecrets) => html! {
            h2 #dialog-title { (t(w, "view.ask-secrets")) }
            p { (t(w, "view.ask-secrets-why")) }
            (answers(w, &t(w, "view.copy-anyway")))
        },
        Some(Dialog::Save { full }) => share(model, *full),
        Some(Dialog::ClearData { site, origins, cookies, cache_only, .. }) => {
            clear_data(w, site, origins, cookies.len(), *cache_only)
        }
        Some(Dialog::Replay { entry }) => replay(model, *entry),
        Some(Dialog::SwitchOff { names, search, .. }) => switch_off(w, names, *search),
        Some(Dialog::ClearCookies { site, named, all, whole, .. }) => clear(w, site, named, all, *whole),
    }
}

/// Asks for a key, for the password of a Digest answer, or for the secret of a signed request.
fn key(model: &Model, index: usize) -> Markup {
    let w = &model.words;
    let password = takes_password(model, index);
    let secret = takes_secret(model, index);
    let (title, what) = match () {
        () if password => ("view.ask-password", "view.ask-password-what"),
        () if secret => ("view.ask-key", "view.ask-secret-what"),
        () => ("view.ask-key", "view.ask-key-what"),
    };
    html! {
        form data-act="give-key" data-id=(index) {
            h2 #dialog-title { (t(w, title)) }
            label for="key" { (t(w, what)) }
            textarea.masked[password || secret] #key rows="6" spellcheck="false" autocomplete="off" {}
            p.quiet { (t(w, "view.ask-key-why")) }
            div.answers {
                button.main-button type="submit" { (t(w, "view.check-signature")) }
                (button("quiet-button", "cancel", "", &t(w, "view.cancel")))
            }
        }
    }
}

fn clear(w: &Words, site: &str, named: &[StoredCookie], all: &[StoredCookie], whole: bool) -> Markup {
    let going = if whole { all } else { named };
    let partitioned = going.iter().filter(|cookie| cookie.partition.is_some()).count();
    html! {
        h2 #dialog-title { (t1(w, "view.ask-clear", "site", site)) }
        p { (t(w, "view.ask-clear-why")) }
        @if !named.is_empty() && named.len() < all.len() {
            fieldset.choice {
                legend.unseen { (t(w, "view.which-cookies")) }
                (choice("whole", "named", !whole, &count(w, "view.only-named", named.len())))
                (choice("whole", "all", whole, &t1(w, "view.all-of-site", "count", all.len())))
            }
        }
        p.names {
            @for cookie in going.iter().take(LISTED) { code { (cookie.name) } " " }
            @if going.len() > LISTED { span.quiet { (t1(w, "view.and-more", "count", going.len() - LISTED)) } }
        }
        @if partitioned > 0 {
            p.quiet { (count(w, "view.partitioned", partitioned)) }
        }
        p.quiet { (t(w, "view.backup-kept")) }
        (answers(w, &count(w, "view.remove", going.len())))
    }
}

fn clear_data(w: &Words, site: &str, origins: &[String], cookies: usize, cache_only: bool) -> Markup {
    html! {
        h2 #dialog-title { (t1(w, if cache_only { "view.ask-cache" } else { "view.ask-data" }, "site", site)) }
        p { (t(w, if cache_only { "view.ask-cache-why" } else { "view.ask-data-why" })) }
        p.names {
            @for origin in origins.iter().take(LISTED) { code { (origin) } " " }
            @if origins.len() > LISTED { span.quiet { (t1(w, "view.and-more", "count", origins.len() - LISTED)) } }
        }
        @if !cache_only {
            p { (t1(w, "view.ask-data-cookies", "count", cookies)) }
            p.warning { (t(w, "view.ask-data-lost")) }
        }
        (answers(w, &t(w, if cache_only { "view.empty-cache" } else { "view.remove-data" })))
    }
}

fn replay(model: &Model, entry: EntryId) -> Markup {
    let w = &model.words;
    let exchanges = model.source().map_or(&[][..], |source| &source.engine.session().exchanges);
    html! {
        h2 #dialog-title { (t(w, "view.ask-replay")) }
        @if let Some(exchange) = exchanges.get(entry.0) {
            p { code { (exchange.method) " " (mask::address_of(exchange)) } }
        }
        p { (t(w, "view.ask-replay-why")) }
        p.quiet { (t(w, "view.replay-differs")) }
        (answers(w, &t(w, "view.replay-now")))
    }
}

fn switch_off(w: &Words, names: &[String], search: bool) -> Markup {
    html! {
        h2 #dialog-title {
            @match names {
                [one] => (t1(w, "view.ask-switch-off", "name", one.as_str())),
                _ => (t1(w, "view.ask-switch-off-many", "count", names.len())),
            }
        }
        p { (t(w, if search { "view.ask-search-why" } else { "view.ask-switch-off-why" })) }
        @if names.len() > 1 { ul.names { @for name in names { li { (name) } } } }
        p.quiet { (t(w, "view.switch-off-lost")) }
        (answers(w, &t(w, "view.switch-off-and-reload")))
    }
}

/// The report in its formats, and the recording as a file.
fn share(model: &Model, full: bool) -> Markup {
    let w = &model.words;
    html! {
        h2 #dialog-title { (t(w, "view.share-title")) }
        p { (t(w, "view.share-why")) }
        div.menu.formats {
            @for (format, word) in Format::ALL {
                @if format != Format::Letter || model.incident().is_some() {
                    (button("small-button", "share", word, &t(w, format_words(format))))
                }
            }
        }
        h3 { (t(w, "view.ask-save")) }
        p { (t(w, "view.ask-save-why")) }
        fieldset.choice {
            legend.unseen { (t(w, "view.ask-save")) }
            (choice("save-full", "redacted", !full, &t(w, "view.save-redacted")))
            (choice("save-full", "full", full, &t(w, "view.save-full")))
        }
        @if full { p.warning { (t(w, "view.save-full-why")) } } @else { p.quiet { (t(w, "view.save-redacted-why")) } }
        (answers(w, &t(w, if full { "view.save-with-secrets" } else { "view.save-without" })))
    }
}

const fn format_words(format: Format) -> &'static str {
    match format {
        Format::Text => "view.format-text",
        Format::Markdown => "view.format-markdown",
        Format::Json => "view.format-json",
        Format::Letter => "view.format-letter",
        Format::Page => "view.format-page",
    }
}

/// The list of single keys.
fn keys(model: &Model) -> Markup {
    let w = &model.words;
    let off = model.open.contains(KEYS_OFF);
    html! {
        h2 #dialog-title { (t(w, "view.keys")) }
        dl.keys {
            @for (key, words, _) in KEYS { div { dt { kbd { (key) } } dd { (t(w, words)) } } }
            div { dt { kbd { "↑" } " " kbd { "↓" } } dd { (t(w, "view.key-arrows")) } }
            div { dt { kbd { "Esc" } } dd { (t(w, "view.key-escape")) } }
        }
        p.quiet { (t(w, "view.timeline-keys")) }
        h3 { (t(w, "view.marks")) }
        dl.keys.marks {
            @for (mark, words) in [
                (State::Open, "view.marks-open"),
                (State::Recovered, "view.marks-recovered"),
                (State::Benign, "view.marks-benign"),
            ] { div { dt { (state(w, mark)) } dd { (t(w, words)) } } }
            @for (level, words) in [
                (Confidence::Certain, "view.marks-certain"),
                (Confidence::Likely, "view.marks-likely"),
                (Confidence::Possible, "view.marks-possible"),
            ] { div { dt { (sure(w, level)) } dd { (t(w, words)) } } }
        }
        (docs::all(w))
        div.answers {
            button.toggle type="button" data-act="toggle" data-id=(KEYS_OFF) aria-pressed=(off) { (t(w, "view.keys-off")) }
            button.quiet-button type="button" data-act="cancel" autofocus { (t(w, "view.done")) }
        }
    }
}

fn choice(act: &str, value: &str, checked: bool, label: &str) -> Markup {
    html! {
        label {
            input type="radio" name="which" id=(format!("which-{value}")) value=(value) data-act=(act) checked[checked];
            (label)
        }
    }
}

fn answers(w: &Words, yes: &str) -> Markup {
    html! {
        div.answers {
            (button("main-button", "confirm", "", yes))
            button.quiet-button type="button" data-act="cancel" autofocus { (t(w, "view.cancel")) }
        }
    }
}

/// The message at the bottom.
pub(super) fn toast(model: &Model) -> Markup {
    let w = &model.words;
    let Some(toast) = &model.toast else { return html! {} };
    html! {
        div.toast data-failure=(toast.failure) {
            span { (w.say(&toast.says)) }
            @if let Some(act) = toast.undo.filter(|act| *act != "undo" || !model.undo.is_empty()) {
                (button("toast-button", act, "", &t(w, "view.undo")))
            }
            button.toast-button type="button" data-act="dismiss" aria-label=(t(w, "view.dismiss")) { "×" }
        }
    }
}
