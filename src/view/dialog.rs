//! Questions, and the message at the bottom.

use maud::{Markup, html};

use super::html::{button, count, t, t1};
use crate::app::{Dialog, Format, KEYS, KEYS_OFF, Model};
use crate::report::mask;
use crate::session::EntryId;
use crate::session::jar::StoredCookie;
use crate::words;

/// Names listed in the question.
const LISTED: usize = 12;

/// The question that waits for an answer; empty without one.
pub(super) fn dialog(model: &Model) -> Markup {
    match &model.dialog {
        None => html! {},
        Some(Dialog::Keys) => keys(model),
        Some(Dialog::Key { index }) => html! {
            form data-act="give-key" data-id=(index) {
                h2 #dialog-title { (t("view.ask-key")) }
                label for="key" { (t("view.ask-key-what")) }
                textarea #key rows="6" spellcheck="false" autocomplete="off" {}
                p.quiet { (t("view.ask-key-why")) }
                div.answers {
                    button.main-button type="submit" { (t("view.check-signature")) }
                    (button("quiet-button", "cancel", "", &t("view.cancel")))
                }
            }
        },
        Some(Dialog::CopySecrets) => html! {
            h2 #dialog-title { (t("view.ask-secrets")) }
            p { (t("view.ask-secrets-why")) }
            (answers(&t("view.copy-anyway")))
        },
        Some(Dialog::Save { full }) => share(model, *full),
        Some(Dialog::ClearData { site, origins, cookies, cache_only, .. }) => {
            clear_data(site, origins, cookies.len(), *cache_only)
        }
        Some(Dialog::Replay { entry }) => replay(model, *entry),
        Some(Dialog::SwitchOff { names, search, .. }) => switch_off(names, *search),
        Some(Dialog::ClearCookies { site, named, all, whole, .. }) => clear(site, named, all, *whole),
    }
}

fn clear(site: &str, named: &[StoredCookie], all: &[StoredCookie], whole: bool) -> Markup {
    let going = if whole { all } else { named };
    let partitioned = going.iter().filter(|cookie| cookie.partition.is_some()).count();
    html! {
        h2 #dialog-title { (t1("view.ask-clear", "site", site)) }
        p { (t("view.ask-clear-why")) }
        @if !named.is_empty() && named.len() < all.len() {
            fieldset.choice {
                legend.unseen { (t("view.which-cookies")) }
                (choice("whole", "named", !whole, &count("view.only-named", named.len())))
                (choice("whole", "all", whole, &t1("view.all-of-site", "count", all.len())))
            }
        }
        p.names {
            @for cookie in going.iter().take(LISTED) { code { (cookie.name) } " " }
            @if going.len() > LISTED { span.quiet { (t1("view.and-more", "count", going.len() - LISTED)) } }
        }
        @if partitioned > 0 {
            p.quiet { (count("view.partitioned", partitioned)) }
        }
        p.quiet { (t("view.backup-kept")) }
        (answers(&count("view.remove", going.len())))
    }
}

fn clear_data(site: &str, origins: &[String], cookies: usize, cache_only: bool) -> Markup {
    html! {
        h2 #dialog-title { (t1(if cache_only { "view.ask-cache" } else { "view.ask-data" }, "site", site)) }
        p { (t(if cache_only { "view.ask-cache-why" } else { "view.ask-data-why" })) }
        p.names {
            @for origin in origins.iter().take(LISTED) { code { (origin) } " " }
            @if origins.len() > LISTED { span.quiet { (t1("view.and-more", "count", origins.len() - LISTED)) } }
        }
        @if !cache_only {
            p { (t1("view.ask-data-cookies", "count", cookies)) }
            p.warning { (t("view.ask-data-lost")) }
        }
        (answers(&t(if cache_only { "view.empty-cache" } else { "view.remove-data" })))
    }
}

fn replay(model: &Model, entry: EntryId) -> Markup {
    let exchanges = model.source().map_or(&[][..], |source| &source.engine.session().exchanges);
    html! {
        h2 #dialog-title { (t("view.ask-replay")) }
        @if let Some(exchange) = exchanges.get(entry.0) {
            p { code { (exchange.method) " " (mask::address_of(exchange)) } }
        }
        p { (t("view.ask-replay-why")) }
        p.quiet { (t("view.replay-differs")) }
        (answers(&t("view.replay-now")))
    }
}

fn switch_off(names: &[String], search: bool) -> Markup {
    html! {
        h2 #dialog-title {
            @match names {
                [one] => (t1("view.ask-switch-off", "name", one.as_str())),
                _ => (t1("view.ask-switch-off-many", "count", names.len())),
            }
        }
        p { (t(if search { "view.ask-search-why" } else { "view.ask-switch-off-why" })) }
        @if names.len() > 1 { ul.names { @for name in names { li { (name) } } } }
        p.quiet { (t("view.switch-off-lost")) }
        (answers(&t("view.switch-off-and-reload")))
    }
}

/// The report in its formats, and the recording as a file.
fn share(model: &Model, full: bool) -> Markup {
    html! {
        h2 #dialog-title { (t("view.share-title")) }
        p { (t("view.share-why")) }
        div.menu.formats {
            @for (format, word) in Format::ALL {
                @if format != Format::Letter || model.incident().is_some() {
                    (button("small-button", "share", word, &t(format_words(format))))
                }
            }
        }
        h3 { (t("view.ask-save")) }
        p { (t("view.ask-save-why")) }
        fieldset.choice {
            legend.unseen { (t("view.ask-save")) }
            (choice("save-full", "redacted", !full, &t("view.save-redacted")))
            (choice("save-full", "full", full, &t("view.save-full")))
        }
        @if full { p.warning { (t("view.save-full-why")) } } @else { p.quiet { (t("view.save-redacted-why")) } }
        (answers(&t(if full { "view.save-with-secrets" } else { "view.save-without" })))
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
    let off = model.open.contains(KEYS_OFF);
    html! {
        h2 #dialog-title { (t("view.keys")) }
        dl.keys {
            @for (key, words, _) in KEYS { div { dt { kbd { (key) } } dd { (t(words)) } } }
            div { dt { kbd { "↑" } " " kbd { "↓" } } dd { (t("view.key-arrows")) } }
            div { dt { kbd { "Esc" } } dd { (t("view.key-escape")) } }
        }
        p.quiet { (t("view.timeline-keys")) }
        div.answers {
            button.toggle type="button" data-act="toggle" data-id=(KEYS_OFF) aria-pressed=(off) { (t("view.keys-off")) }
            button.quiet-button type="button" data-act="cancel" autofocus { (t("view.done")) }
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

fn answers(yes: &str) -> Markup {
    html! {
        div.answers {
            (button("main-button", "confirm", "", yes))
            button.quiet-button type="button" data-act="cancel" autofocus { (t("view.cancel")) }
        }
    }
}

/// The message at the bottom.
pub(super) fn toast(model: &Model) -> Markup {
    let Some(toast) = &model.toast else { return html! {} };
    html! {
        div.toast data-failure=(toast.failure) {
            span { (words::say(&toast.says)) }
            @if toast.undo && !model.undo.is_empty() { (button("toast-button", "undo", "", &t("view.undo"))) }
            button.toast-button type="button" data-act="dismiss" aria-label=(t("view.dismiss")) { "×" }
        }
    }
}
