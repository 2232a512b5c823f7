//! Counts by route, host or credential, with how they went over time.

use maud::{Markup, html};

use super::super::html::{t, t1};
use crate::app::{Grouping, Model, Source};
use crate::overview::routes::{PIECES, Routes, Row};

/// The table.
pub(super) fn routes(model: &Model, source: &Source, routes: &Routes) -> Markup {
    let w = &model.words;
    let groups = [
        (Grouping::Route, "view.by-route", &routes.routes),
        (Grouping::Host, "view.by-host", &routes.hosts),
        (Grouping::Credential, "view.by-credential", &routes.credentials),
    ];
    html! {
        div.picture-head {
            h2 { (t(w, "view.lane-routes")) }
            div.menu role="group" aria-label=(t(w, "view.count-by")) {
                @for (group, words, _) in groups {
                    button.toggle type="button" data-act="group" data-id=(group.word()) aria-pressed=(model.grouping == group) { (t(w, words)) }
                }
            }
        }
        @for (_, words, rows) in groups.into_iter().filter(|(group, ..)| *group == model.grouping) {
            table.routes {
                thead { tr {
                    th scope="col" { (t(w, words)) }
                    th scope="col" { (t(w, "view.rate")) }
                    th scope="col" { (t(w, "view.over-time")) }
                } }
                tbody { @for row in rows { (line(model, source, row)) } }
            }
        }
    }
}

fn line(model: &Model, source: &Source, row: &Row) -> Markup {
    let w = &model.words;
    let name = match (row.name.as_str(), row.number) {
        ("", _) => t(w, "view.no-credential"),
        (name, 0) => name.to_owned(),
        (name, number) => format!("{name} {number}"),
    };
    let rate = row.refused * 100 / row.all.max(1);
    let exists = source.engine.session().exchanges.len() > row.entry.0;
    html! {
        tr data-bad=(row.refused > 0) data-chosen=[(model.chosen.entry == Some(row.entry)).then_some("yes")] {
            th scope="row" {
                @if exists { button.link type="button" data-act="entry" data-id=(row.entry.0) { (name) } } @else { (name) }
            }
            td.rate { strong { (rate) " %" } " " span.quiet { (t1(w, "view.of-requests", "count", format!("{}/{}", row.refused, row.all))) } }
            td { (spark(row)) }
        }
    }
}

/// Bars of all requests, with the refused ones in them.
fn spark(row: &Row) -> Markup {
    let most = row.pieces.iter().map(|(_, all)| *all).max().unwrap_or(1).max(1);
    let width = 100 / u32::try_from(PIECES).unwrap_or(1);
    let height = |count: u32| if count == 0 { 0 } else { (count * 20 / most).max(2) };
    html! {
        svg.spark viewBox="0 0 96 20" width="96" height="20" aria-hidden="true" focusable="false" {
            @for (index, (refused, all)) in (0_u32..).zip(row.pieces.iter()) {
                @let (tall, bad) = (height(*all), height(*refused));
                @if tall > 0 { rect class="s-all" x=(index * width) y=(20 - tall) width="3" height=(tall) {} }
                @if bad > 0 { rect class="s-bad" x=(index * width) y=(20 - bad) width="3" height=(bad) {} }
            }
        }
    }
}
