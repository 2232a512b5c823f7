//! A refused request asked again: the offer, and the outcomes side by side.

use maud::{Markup, html};

use super::html::{button, t};
use crate::app::{Edition, Model, Replay, RunKind, RunOutcome, cannot_replay};
use crate::session::EntryId;
use crate::session::exchange::Exchange;
use crate::words::Words;

/// The offer below a refused request, or what came of it.
pub(super) fn replay(model: &Model, entry: EntryId, exchange: &Exchange) -> Markup {
    let w = &model.words;
    let refused = exchange.status >= 400 && model.edition == Edition::Panel;
    let running = model.replay.as_ref().filter(|replay| replay.entry == entry);
    html! {
        @if let Some(replay) = running {
            (outcomes(w, replay))
        }
        @if refused && running.is_none_or(|replay| !replay.waits()) {
            @match cannot_replay(model, entry) {
                None => p { (button("quiet-button", "replay", &entry.0.to_string(), &t(w, "view.replay"))) },
                Some(why) => p.quiet { (t(w, why)) },
            }
        }
    }
}

fn outcomes(w: &Words, replay: &Replay) -> Markup {
    html! {
        table.compared data-replay=(if replay.waits() { "running" } else { "done" }) {
            thead { tr { th scope="col" { (t(w, "view.replay-how")) } th scope="col" { (t(w, "view.replay-answer")) } } }
            tbody {
                @for run in &replay.runs {
                    tr {
                        th scope="row" {
                            (t(w, match run.kind {
                                RunKind::AsItWas => "view.replay-as-it-was",
                                RunKind::Without => "view.replay-without",
                                RunKind::Newest => "view.replay-with-newest",
                            }))
                        }
                        td {
                            @match run.outcome {
                                None => (t(w, "view.replay-asking")),
                                Some(RunOutcome::Nothing) => (t(w, "view.no-answer")),
                                Some(RunOutcome::Status(status)) => (status),
                            }
                        }
                    }
                }
            }
        }
        @if !replay.waits() { p { (t(w, replay.conclusion())) } }
    }
}
