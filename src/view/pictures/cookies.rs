//! Cookies against requests: a sign in each cell, and the chosen cell in sentences.

use maud::{Markup, html};

use super::super::html::{name, path, status, t, t1};
use super::super::window;
use crate::app::{Model, Source};
use crate::overview::matrix::{Cell, Matrix, Row, Sent, Set};

/// The table.
pub(super) fn cookies(model: &Model, source: &Source, matrix: &Matrix) -> Markup {
    let w = &model.words;
    let exchanges = &source.engine.session().exchanges;
    let jar_known = model.context().is_some_and(|context| context.jar.is_some());
    let (first, all) = (source.crossed.first, matrix.rows.len());
    let painted = window::rows(first, all);
    let shown = matrix.rows.iter().enumerate().skip(painted.start).take(painted.len());
    let width = matrix.entries.len() + 1;
    html! {
        div.picture-head {
            h2 { (t(w, "view.lane-cookies")) }
            p.quiet { (t(w, "view.matrix-how")) }
        }
        @if matrix.rows.is_empty() {
            p.hint { (t(w, if jar_known { "view.no-cookies-here" } else { "view.cookies-not-looked" })) }
        } @else {
            @if !jar_known { p.quiet { (t(w, "view.jar-not-looked")) } }
            ul.legend.signs {
                @for (sign, words) in SIGNS { li { span.sign aria-hidden="true" { (sign) } " " (t(w, words)) } }
            }
            table.matrix aria-rowcount=(all + 1) data-window=(window::ROW) data-first=(first / window::TOLD) {
                thead { tr aria-rowindex="1" {
                    th scope="col" { (t(w, "view.cookie")) }
                    @for entry in &matrix.entries {
                        @if let Some(exchange) = exchanges.get(entry.0) {
                            th scope="col" data-chosen=[(model.chosen.entry == Some(*entry)).then_some("yes")] {
                                button.link type="button" data-act="entry" data-id=(entry.0) title=(path(exchange)) {
                                    (status(w, exchange)) " " (name(&exchange.method)) span.clip { (path(exchange)) }
                                }
                            }
                        }
                    }
                } }
                (space(painted.start, width))
                tbody {
                    @for (index, row) in shown {
                        tr aria-rowindex=(index + 2) {
                            th scope="row" {
                                span.cookie-name {
                                    (if row.name.is_empty() { t(w, "view.nameless") } else { name(&row.name) })
                                    @if row.session_like { " " span.tag { (t(w, "view.session-like")) } }
                                }
                                span.quiet { (row.place) }
                            }
                            @for (column, cell) in row.cells.iter().enumerate() {
                                td { (sign(model, (index, column), *cell, chosen(source, matrix, row, column))) }
                            }
                        }
                    }
                }
                (space(all.saturating_sub(painted.end), width))
            }
            (explained(model, source, matrix))
        }
    }
}

/// Room for rows that aren't painted.
fn space(rows: usize, width: usize) -> Markup {
    html! { @if rows > 0 { tbody aria-hidden="true" { tr { td.room colspan=(width) { (window::space(rows)) } } } } }
}

/// Whether a cell is the one that is explained.
fn chosen(source: &Source, matrix: &Matrix, row: &Row, column: usize) -> bool {
    let cell = source.crossed.cell.as_ref();
    cell.is_some_and(|cell| matrix.entries.get(column) == Some(&cell.entry) && cell.is_of(row))
}

const SIGNS: [(&str, &str); 9] = [
    ("●", "view.sent"),
    ("◐", "view.cell-shadowed"),
    ("○", "view.withheld"),
    ("!", "view.cell-missing"),
    ("?", "view.unknown"),
    ("+", "view.cell-set"),
    ("−", "view.was-deleted"),
    ("✕", "view.was-refused"),
    ("·", "view.cell-absent"),
];

/// The signs of a cell: with the request, with the response.
fn signs(cell: Cell) -> [Option<usize>; 2] {
    let sent = match cell.sent {
        Sent::Absent => None,
        Sent::Sent => Some(0),
        Sent::Shadowed => Some(1),
        Sent::Withheld => Some(2),
        Sent::Missing => Some(3),
        Sent::Unknown => Some(4),
    };
    let stored = match cell.set {
        Set::Untouched => None,
        Set::Kept => Some(5),
        Set::Deleted => Some(6),
        Set::Refused => Some(7),
        Set::Unknown => Some(4),
    };
    [sent, stored]
}

fn sign(model: &Model, at: (usize, usize), cell: Cell, chosen: bool) -> Markup {
    let w = &model.words;
    let shown: Vec<(&str, &str)> =
        signs(cell).into_iter().flatten().filter_map(|index| SIGNS.get(index).copied()).collect();
    html! {
        @if shown.is_empty() {
            span.quiet aria-hidden="true" { "·" } span.unseen { (t(w, "view.cell-absent")) }
        } @else {
            button.cell type="button" data-act="cell" data-id=(format!("{}|{}", at.0, at.1))
                aria-pressed=(chosen) data-sign=(shown.first().map_or("", |(sign, _)| sign)) {
                span aria-hidden="true" { @for (sign, _) in &shown { (sign) } }
                span.unseen { @for (_, words) in &shown { (t(w, words)) " " } }
            }
        }
    }
}

/// The chosen cell: what became of the cookie, and what would have changed that.
fn explained(model: &Model, source: &Source, matrix: &Matrix) -> Markup {
    let w = &model.words;
    let withheld = |cell: &crate::app::Cell| {
        let row = matrix.rows.iter().find(|row| cell.is_of(row));
        let column = matrix.entries.iter().position(|entry| *entry == cell.entry);
        row.zip(column)
            .and_then(|(row, column)| row.cells.get(column))
            .is_some_and(|it| it.sent == Sent::Withheld)
    };
    html! {
        div.explained role="status" {
            @match &source.crossed.cell {
                None => p.quiet { (t(w, "view.choose-cell")) },
                Some(cell) => {
                    p { strong.where { (cell.name) } " " span.quiet.where { (cell.place) } }
                    @for why in &cell.view.why { p { (w.say(why)) } }
                    @if !cell.view.cures.is_empty() {
                        p { b { (t1(w, "view.what-if", "name", cell.name.as_str())) } }
                        ul { @for cure in &cell.view.cures { li { (t(w, cure)) } } }
                    } @else if withheld(cell) {
                        p.quiet { (t(w, "view.no-cure")) }
                    }
                },
            }
        }
    }
}
