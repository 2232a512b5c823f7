//! Pictures of the whole session: made when one is looked at, zoomed and moved by hand.

use super::{Effect, Grouping, Lane, Model, Source, listing};
use crate::http::time::Millis;
use crate::inspect::cookies::{CellView, cell as explain};
use crate::overview::matrix::{Matrix, Row, Set};
use crate::overview::{self, Picture};
use crate::session::exchange::Exchange;
use crate::session::{EntryId, Session};

/// Requests across the table of cookies.
const COLUMNS: usize = 14;

/// The shortest stretch of time shown, in milliseconds.
const SHORTEST: i64 = 20;

/// What a person does to the stretch of time that is shown. Places are in thousandths of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stretch {
    /// Twice as near, around a place.
    In(i64),
    /// Twice as far, around a place.
    Out(i64),
    /// To earlier times.
    Earlier,
    /// To later times.
    Later,
    /// Everything.
    All,
    /// From one place to another.
    Part(i64, i64),
}

impl Stretch {
    /// `in 430`, `out`, `part 100 500` …
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut words = text.split(' ');
        let word = words.next()?;
        let mut place = || words.next().and_then(|word| word.parse::<i64>().ok()).map(|at| at.clamp(0, 1000));
        Some(match word {
            "in" => Self::In(place().unwrap_or(500)),
            "out" => Self::Out(place().unwrap_or(500)),
            "earlier" => Self::Earlier,
            "later" => Self::Later,
            "all" => Self::All,
            "part" => Self::Part(place()?, place()?),
            _ => return None,
        })
    }
}

/// The cookies of a session against some of its requests.
#[derive(Debug, Default)]
pub struct Crossed {
    /// The table; the one that was there stays on screen until another is whole.
    pub matrix: Option<Matrix>,
    /// The cell that is explained.
    pub cell: Option<Cell>,
    /// The first row in sight, from 0.
    pub first: usize,
    /// The requests across the table that is wanted.
    columns: Vec<EntryId>,
    /// The table is that of these requests and of the present report.
    pub(super) is_whole: bool,
}

/// A cookie on a request, explained.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// The request.
    pub entry: EntryId,
    /// The cookie's name.
    pub name: String,
    /// Its domain and path, as the table says them.
    pub place: String,
    /// What became of it.
    pub view: CellView,
}

impl Cell {
    /// Whether it is in a row.
    pub fn is_of(&self, row: &Row) -> bool {
        self.name == row.name && self.place == row.place
    }
}

/// Makes what the shown picture needs and isn't there: at once where that is little, else it begins.
pub(super) fn draw(model: &mut Model) {
    use super::Lane::Requests as List;
    use super::Lane::{Compare, Cookies, Flow, Problems, Routes, Timeline};
    let (lane, chosen, against) = (model.lane, model.chosen.entry, model.against);
    match lane {
        Timeline | Flow | Routes => begin(model),
        Cookies => {
            if let Some(source) = model.source_mut() {
                let columns = columns(source, chosen);
                source.crossed.is_whole &= source.crossed.columns == columns;
                source.crossed.columns = columns;
            }
            begin(model);
        }
        Compare => {
            let pairs = model.sources.get(against).zip(model.source()).map(|(good, bad)| {
                overview::compare::compare(&good.engine.facts(), &bad.engine.facts(), &bad.report)
            });
            model.pairs = pairs.unwrap_or_default();
        }
        List => {
            if model.source().is_some_and(|source| !source.listed) {
                listing::begin(model);
            }
        }
        Problems => {}
    }
}

/// Begins the picture that is shown where it isn't that of the present report, and nothing else is being made.
fn begin(model: &mut Model) {
    let lane = model.lane;
    let Some(source) = model.source_mut().filter(|source| !source.engine.busy()) else { return };
    match lane {
        Lane::Timeline | Lane::Flow | Lane::Routes if !source.drawn => {
            source.engine.begin_overview(&source.report);
        }
        Lane::Cookies if !source.crossed.is_whole => {
            source.engine.begin_matrix(source.crossed.columns.clone());
        }
        _ => return,
    }
    draw_on(source);
}

/// Makes a stretch of the pictures that were begun. Those that were there stay on screen until these are whole.
pub(super) fn draw_on(source: &mut Source) {
    match source.engine.draw_on() {
        Some(Picture::Overview(overview)) => {
            source.overview = Some(overview);
            source.drawn = true;
        }
        Some(Picture::Matrix(matrix)) => {
            let crossed = &mut source.crossed;
            crossed.is_whole = matrix.entries == crossed.columns;
            let cell = crossed.cell.take();
            crossed.cell = cell.and_then(|cell| {
                let column = matrix.entries.iter().position(|entry| *entry == cell.entry)?;
                let row = matrix.rows.iter().find(|row| cell.is_of(row))?;
                explained(source.engine.session(), &matrix, row, column)
            });
            source.crossed.matrix = Some(matrix);
        }
        None => {}
    }
}

fn explained(session: &Session, matrix: &Matrix, row: &Row, column: usize) -> Option<Cell> {
    let (entry, cell) = matrix.entries.get(column).zip(row.cells.get(column))?;
    let view = explain(session, *entry, &row.name, &row.place, cell.set != Set::Untouched);
    Some(Cell { entry: *entry, name: row.name.clone(), place: row.place.clone(), view })
}

/// Whether something is being made that has to be gone on with. What the browser told may have stopped the pictures: then
/// they begin anew.
pub(super) fn goes_on(model: &mut Model) -> bool {
    if model.source().is_some_and(|source| !source.stale) {
        begin(model);
    }
    model.source().is_some_and(|source| source.listing.is_some() || source.engine.busy())
}

/// The requests across the table: of the site that matters, those that were refused or say something of cookies, the last ones.
fn columns(source: &Source, chosen: Option<EntryId>) -> Vec<EntryId> {
    let exchanges = &source.engine.session().exchanges;
    let refused = source.report.incidents.iter().find_map(|incident| incident.entries.last().copied());
    let Some(site) = chosen.or(refused).and_then(|entry| exchanges.get(entry.0)).map(|it| it.url.site())
    else {
        return Vec::new();
    };
    let tells = |(index, exchange): (usize, &Exchange)| {
        let entry = EntryId(index);
        let says = source.marks.get(entry).is_some()
            || chosen == Some(entry)
            || exchange.response_headers.has("set-cookie")
            || exchange.request_headers.has("cookie")
            || exchange.status >= 400;
        // Whose host ends otherwise isn't looked up.
        (says && exchange.url.host.ends_with(site) && exchange.url.site() == site).then_some(entry)
    };
    let end = chosen.or(refused).map_or(0, |entry| entry.0) + 3;
    let all = || exchanges.iter().enumerate();
    let mut list: Vec<EntryId> = all().take(end).rev().filter_map(tells).take(COLUMNS).collect();
    list.reverse();
    let room = COLUMNS - list.len();
    list.extend(all().skip(end).filter_map(tells).take(room));
    list
}

/// Changes the stretch of time that is shown.
pub(super) fn stretch(model: &mut Model, act: Stretch) -> Vec<Effect> {
    let Some(timeline) = model.overview().map(|overview| &overview.timeline) else { return Vec::new() };
    let (first, last) = (timeline.from.0, timeline.to.0);
    let (from, to) = model.stretch.map_or((first, last), |(from, to)| (from.0, to.0));
    let span = to.saturating_sub(from).max(1);
    let at = |place: i64| from.saturating_add(span / 1000 * place + span % 1000 * place / 1000);
    let around = |place: i64, new: i64| {
        let start = at(place).saturating_sub(new / 1000 * place + new % 1000 * place / 1000);
        (start, start.saturating_add(new))
    };
    let (from, to) = match act {
        Stretch::In(place) => around(place, (span / 2).max(SHORTEST)),
        Stretch::Out(place) => around(place, span.saturating_mul(2)),
        Stretch::Earlier => (from.saturating_sub(span / 4), to.saturating_sub(span / 4)),
        Stretch::Later => (from.saturating_add(span / 4), to.saturating_add(span / 4)),
        Stretch::All => (first, last),
        Stretch::Part(one, other) => (at(one.min(other)), at(one.max(other)).max(at(one) + SHORTEST)),
    };
    // It neither leaves the picture nor grows beyond it.
    let width = to.saturating_sub(from).min(last.saturating_sub(first));
    let from = from.clamp(first, last.saturating_sub(width).max(first));
    let whole = (from, from + width) == (first, last);
    model.stretch = (!whole).then_some((Millis(from), Millis(from + width)));
    Vec::new()
}

/// Shows what became of a cookie on a request.
pub(super) fn cell(model: &mut Model, row: usize, column: usize) -> Vec<Effect> {
    let Some(source) = model.source_mut() else { return Vec::new() };
    let found = source
        .crossed
        .matrix
        .as_ref()
        .and_then(|matrix| explained(source.engine.session(), matrix, matrix.rows.get(row)?, column));
    let same = found == source.crossed.cell;
    source.crossed.cell = found.filter(|_| !same);
    Vec::new()
}

pub(super) fn group(model: &mut Model, grouping: Grouping) -> Vec<Effect> {
    model.grouping = grouping;
    Vec::new()
}

/// Chooses the session to compare with.
pub(super) fn against(model: &mut Model, index: usize) -> Vec<Effect> {
    model.against = index;
    draw(model);
    Vec::new()
}
