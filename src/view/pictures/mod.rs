//! Pictures of the whole session. Each says in words, as a table or list, what it shows in lines.

mod compare;
mod cookies;
mod routes;
mod sequence;
mod timeline;

use maud::{Markup, html};

use crate::app::{Lane, Model};

/// The pane of the picture that was chosen.
pub(super) fn picture(model: &Model) -> Markup {
    let Some(source) = model.source() else { return html! {} };
    match (model.lane, &source.overview, &source.crossed.matrix) {
        (Lane::Timeline, Some(overview), _) => timeline::timeline(model, source, &overview.timeline),
        (Lane::Flow, Some(overview), _) => sequence::sequence(model, source, &overview.sequence),
        (Lane::Routes, Some(overview), _) => routes::routes(model, source, &overview.routes),
        (Lane::Cookies, _, Some(matrix)) => cookies::cookies(model, source, matrix),
        (Lane::Compare, ..) => compare::compare(model, source),
        _ => html! {},
    }
}
