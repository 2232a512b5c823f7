//! What arrives from the browser: requests, cookies, permissions, navigations.

use super::{Effect, Incoming, Lane, Marks, Model, Source, choose};
use crate::engine::Engine;
use crate::http::secret::Fingerprint;
use crate::inspect;
use crate::session::jar::{CookieChange, StoredCookie};
use crate::session::{Browser, Context, Extension};
use crate::sorted;

/// Takes in requests: new ones are added, known ones read again replace what was known.
pub(super) fn exchanges(model: &mut Model, list: Vec<Incoming>) -> Vec<Effect> {
    let Some(source) = model.source_mut() else { return Vec::new() };
    let mut new = false;
    for Incoming { key, exchange } in list {
        let key = Fingerprint::of(&key);
        if let Some(id) = source.keys.get(&key) {
            source.engine.replace(*id, exchange);
        } else {
            let id = source.engine.push(exchange);
            source.keys.insert(key, id);
            new = true;
        }
        source.stale = true;
    }
    model.jar_stale |= new;
    Vec::new()
}

/// The inspected page's address, as first learned.
pub(super) fn page(model: &mut Model, url: String) -> Vec<Effect> {
    if let Some(source) = model.source_mut() {
        source.engine.context_mut().inspected_url = Some(url);
        source.stale = true;
    }
    model.jar_stale = true;
    Vec::new()
}

/// The tab shows another page: what was revealed is masked again.
pub(super) fn navigated(model: &mut Model, url: String) -> Vec<Effect> {
    model.revealed.forget("");
    page(model, url)
}

pub(super) fn browser(model: &mut Model, browser: Browser) -> Vec<Effect> {
    if let Some(source) = model.source_mut() {
        source.engine.context_mut().browser = Some(browser);
        source.stale = true;
    }
    Vec::new()
}

pub(super) fn jar(model: &mut Model, jar: Option<Vec<StoredCookie>>) -> Vec<Effect> {
    let now = model.now;
    if let Some(source) = model.source_mut() {
        let context = source.engine.context_mut();
        context.captured_at = Some(now);
        if context.changes.is_none() && jar.is_some() {
            context.changes = Some(Vec::new());
        }
        if context.jar != jar {
            context.jar = jar;
            source.stale = true;
        }
    }
    Vec::new()
}

pub(super) fn cookie_changed(model: &mut Model, change: CookieChange) -> Vec<Effect> {
    if let Some(source) = model.source_mut() {
        let site = site_of(&change.cookie.domain);
        if !sites(source).iter().any(|seen| seen == site) {
            return Vec::new();
        }
        source.engine.push_change(change);
        source.stale = true;
        model.jar_stale = true;
    }
    Vec::new()
}

pub(super) fn granted(model: &mut Model, granted: Vec<String>) -> Vec<Effect> {
    if let Some(source) = model.source_mut() {
        source.engine.context_mut().granted = Some(granted);
        source.stale = true;
    }
    model.jar_stale = true;
    Vec::new()
}

pub(super) fn extensions(model: &mut Model, list: Option<Vec<Extension>>) -> Vec<Effect> {
    model.extensions_refused = list.is_none();
    model.open.insert("extensions");
    if let (Some(source), Some(list)) = (model.source_mut(), list) {
        source.engine.context_mut().extensions = Some(list);
        source.stale = true;
    }
    vec![Effect::Reveal("extensions".to_owned())]
}

/// Forgets the session; what is known about the browser stays.
pub(super) fn clear(model: &mut Model) -> Vec<Effect> {
    if let Some(source) = model.source_mut() {
        let known = std::mem::take(source.engine.context_mut());
        let context = Context { changes: known.changes.as_ref().map(|_| Vec::new()), ..known };
        *source = Source { name: source.name.clone(), engine: Engine::new(context), ..Source::default() };
        source.stale = true;
    }
    model.chosen = super::Chosen::default();
    model.requests = super::Requests::default();
    model.revealed.forget("");
    model.fixing = None;
    model.pasted = None;
    model.lane = Lane::Problems;
    Vec::new()
}

/// Makes the report anew where something came in, and reads the store where it may have changed.
pub(super) fn refresh(model: &mut Model) -> Vec<Effect> {
    let mut effects = Vec::new();
    if model.jar_stale {
        model.jar_stale = false;
        if super::update::live(model)
            && let Some(source) = model.source()
        {
            effects.push(Effect::ReadCookies(sites(source)));
        }
    }
    let Some(source) = model.source_mut() else { return effects };
    if source.stale {
        remake(source);
        choose::settle(model);
        inspect_chosen(model);
    }
    effects
}

/// The report of what came in so far.
pub(super) fn remake(source: &mut Source) {
    source.stale = false;
    source.report = source.engine.report();
    source.marks = Marks::of(&source.report);
}

/// Takes the selected request apart.
pub(super) fn inspect_chosen(model: &mut Model) {
    let entry = model.chosen.entry;
    if let Some(source) = model.source_mut() {
        source.inspection =
            entry.map(|entry| inspect::inspect(source.engine.session(), entry)).unwrap_or_default();
    }
}

/// Registrable domains of the requests seen and of the inspected page, sorted.
fn sites(source: &Source) -> Vec<String> {
    let session = source.engine.session();
    let page = session.context.inspected_url.as_deref().and_then(crate::http::url::Url::parse);
    let mut sites: Vec<String> = session
        .exchanges
        .iter()
        .map(|exchange| &exchange.url)
        .chain(&page)
        .filter(|url| matches!(url.scheme.as_str(), "http" | "https" | "ws" | "wss"))
        .map(|url| url.site().to_owned())
        .collect();
    sorted::by(&mut sites, Ord::cmp);
    sites.dedup();
    sites
}

fn site_of(host: &str) -> &str {
    crate::http::public_suffix::registrable_domain(host).unwrap_or(host)
}
