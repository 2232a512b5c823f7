//! The page that the inspected tab shows, and what of the report has to do with it.

use super::{Effect, Model, Source, Stage, watch};
use crate::diagnose::report::{Incident, State};
use crate::http::url::Url;

/// The tab shows this page.
pub(super) fn page(model: &mut Model, url: String) -> Vec<Effect> {
    if let Some(source) = model.source_mut() {
        if let Some(url) = Url::parse(&url) {
            watch::see(source, &url);
        }
        source.engine.context_mut().inspected_url = Some(url);
        source.stale = true;
    }
    model.jar_stale = true;
    Vec::new()
}

/// The tab shows another page: what was revealed is masked again. What was chosen on another origin makes way for
/// what this one brings, but for a fix that is waited for: its way may lead over others.
pub(super) fn navigated(model: &mut Model, url: String) -> Vec<Effect> {
    model.revealed.forget("");
    let origin = |url: &str| Url::parse(url).map(|url| url.origin());
    let before = model.context().and_then(|context| origin(context.inspected_url.as_deref()?));
    let waits =
        model.fixing.as_ref().is_some_and(|fixing| matches!(fixing.stage, Stage::Working | Stage::Waiting));
    if before != origin(&url) && !waits {
        model.chosen.by_hand = false;
    }
    let now = model.now;
    if let Some(source) = model.source_mut() {
        source.page_since = now;
    }
    page(model, url)
}

/// The first incident that the page in the tab has to do with, else the first.
pub(super) fn first_incident(source: &Source) -> Option<&Incident> {
    let session = source.engine.session();
    let page = session.context.inspected_url.as_deref().and_then(Url::parse).map(|url| url.origin());
    let mut open = source.report.incidents.iter().filter(|incident| incident.state == State::Open);
    let here = open.find(|incident| {
        let newest = incident.entries.last().and_then(|entry| session.exchanges.get(entry.0));
        newest.is_some_and(|newest| {
            newest.started >= Some(source.page_since) || Some(newest.url.origin()) == page
        })
    });
    here.or_else(|| source.report.incidents.first())
}
