//! Two sessions side by side.

use maud::{Markup, html};

use super::super::html::{path, status, t, t1};
use crate::app::{Model, Source};

/// What fails in the shown session and was accepted in the other.
pub(super) fn compare(model: &Model, source: &Source) -> Markup {
    let w = &model.words;
    let other = model.sources.get(model.against);
    html! {
        div.picture-head {
            h2 { (t(w, "view.lane-compare")) }
            p.quiet { (t(w, "view.compare-how")) }
            label.picker {
                (t(w, "view.compare-with")) " "
                select data-act="against" {
                    @for (index, source) in model.sources.iter().enumerate().filter(|(index, _)| *index != model.current) {
                        option value=(index) selected[index == model.against] { (source.name) }
                    }
                }
            }
        }
        @if model.pairs.is_empty() { p.hint { (t(w, "view.compare-none")) } }
        @for pair in &model.pairs {
            @let failed = source.engine.session().exchanges.get(pair.failed.0);
            @let accepted = other.and_then(|other| other.engine.session().exchanges.get(pair.accepted.0));
            @if let (Some(failed), Some(accepted)) = (failed, accepted) {
                section.block {
                    h3 {
                        button.link type="button" data-act="entry" data-id=(pair.failed.0) { bdi dir="ltr" { (failed.method) " " (path(failed)) } }
                    }
                    p { (status(w, failed)) " " bdi { (source.name) } " · " (status(w, accepted)) " " bdi { (other.map_or("", |it| it.name.as_str())) } }
                    @if pair.differences.is_empty() {
                        p.quiet { (t(w, "view.compare-same")) }
                    } @else {
                        p.quiet { (t1(w, "view.differences", "count", pair.differences.len())) }
                        ul { @for difference in &pair.differences { li { (w.say(difference)) } } }
                    }
                }
            }
        }
    }
}
