//! What arrives from the browser: requests, cookies, permissions, navigations.

use super::second::Settled;
use super::{Edition, Effect, Incoming, Model, Source, making, memory, pictures, replay, side};
use crate::har::WebEvent;
use crate::http::secret::Fingerprint;
use crate::http::time::Millis;
use crate::http::url::Url;
use crate::inspect;
use crate::session::exchange::{Exchange, Source as Teller};
use crate::session::jar::{CookieChange, StoredCookie};
use crate::session::{Browser, EntryId, Extension, HeadersAfter, HeadersBefore};
use crate::session::{StorageToken, Tab, ThirdParty, Watched};
use crate::sorted;

/// Changes of sites that nothing was seen of yet are kept up to this number, those of the last moments: they matter where
/// the request that made them ends after them.
const STRAYS: usize = 500;

/// Takes in requests: new ones are added, known ones read again replace what was known.
pub(super) fn exchanges(model: &mut Model, list: Vec<Incoming>) -> Vec<Effect> {
    let (now, mut effects, mut new, mut late) = (model.now, Vec::new(), false, Vec::new());
    for Incoming { key, mut exchange } in list {
        exchange.source = Teller::DevTools;
        let key = Fingerprint::of(&key);
        let known = model.source().is_none_or(|source| source.keys.contains(&key));
        let asked = if known { None } else { replay::takes(model, &exchange) };
        let Some(source) = model.source_mut() else { return effects };
        if let Some(next) = asked {
            // Asked from here: no part of what the page did.
            source.second.told(now, memory::GONE, &exchange);
            source.keys.insert(key, memory::GONE);
            effects.extend(next);
            continue;
        }
        let known = source.keys.get(&key).copied().or_else(|| source.second.late(&exchange));
        if known == Some(memory::GONE) {
            continue;
        }
        // A clock that was set back meanwhile says nothing about before and after.
        source.cleared.take_if(|at| now < *at);
        // Only now told of, and over before everything was forgotten.
        if known.is_none() && source.cleared.is_some_and(|at| exchange.ended().is_some_and(|it| it <= at)) {
            source.keys.insert(key, memory::GONE);
            late.push((key, exchange));
            continue;
        }
        if let Some(id) = known {
            // Firefox tells it elsewhere.
            exchange.from_cache |=
                source.engine.session().exchanges.get(id.0).is_some_and(|it| it.from_cache);
            source.weight = source.weight.saturating_sub(memory::weight(source, id));
            source.engine.replace(id, exchange);
            source.weight += memory::weight(source, id);
            source.keys.insert(key, id);
        } else {
            let id = push(source, exchange);
            if let Some(exchange) = source.engine.session().exchanges.get(id.0) {
                source.second.told(now, id, exchange);
            }
            source.keys.insert(key, id);
            new = true;
        }
        source.stale = true;
    }
    model.jar_stale |= new;
    // They belong to what was forgotten, should that be taken back.
    if let Some((forgotten, _)) = model.cleared.as_deref_mut() {
        for (key, exchange) in late {
            let id = push(forgotten, exchange);
            forgotten.keys.insert(key, id);
        }
    }
    effects
}

pub(super) fn push(source: &mut Source, exchange: Exchange) -> EntryId {
    see(source, &exchange.url);
    let id = source.engine.push(exchange);
    source.weight += memory::weight(source, id);
    id
}

/// An address was seen: its site's cookies matter from now on.
pub(super) fn see(source: &mut Source, url: &Url) {
    let site = url.site();
    if !matches!(url.scheme.as_str(), "http" | "https" | "ws" | "wss")
        || source.sites.iter().any(|seen| seen == site)
    {
        return;
    }
    source.sites.push(site.to_owned());
    // A cookie is stored before the request that set it has ended.
    let (own, others) = std::mem::take(&mut source.strays)
        .into_iter()
        .partition(|change: &CookieChange| site_of(&change.cookie.domain) == site);
    source.strays = others;
    for change in own {
        source.engine.push_change(change);
    }
    if let Some(changes) = &mut source.engine.context_mut().changes {
        sorted::by_key(changes, |change| change.at);
    }
}

/// `webRequest` tells of a request. At the next wake-up it is compared with what `DevTools` tells, or taken as it is.
pub(super) fn web(model: &mut Model, event: WebEvent) -> Vec<Effect> {
    let alone = model.edition == Edition::Side;
    if alone {
        side::stirred(model);
    }
    if let Some(source) = model.source_mut() {
        source.second.take(event);
        source.stale |= alone && source.second.waits();
    }
    Vec::new()
}

/// Compares the two sources.
fn settle(source: &mut Source, now: Millis) {
    if !source.second.waits() {
        return;
    }
    let Settled { changed, passed_on, cached, lost } =
        source.second.settle(now, &source.engine.session().exchanges);
    for (entry, headers) in changed {
        let list = source.engine.context_mut().headers_before.get_or_insert_default();
        list.retain(|before| before.entry != Some(entry));
        list.push(HeadersBefore { entry: Some(entry), headers });
        source.stale = true;
    }
    for (entry, headers) in passed_on {
        let list = source.engine.context_mut().headers_after.get_or_insert_default();
        list.retain(|after| after.entry != Some(entry));
        list.push(HeadersAfter { entry: Some(entry), headers });
        source.stale = true;
    }
    for id in cached {
        if let Some(exchange) = source.engine.session().exchanges.get(id.0) {
            let exchange = Exchange { from_cache: true, ..exchange.clone() };
            source.engine.replace(id, exchange);
            source.stale = true;
        }
    }
    for exchange in lost {
        let id = push(source, exchange);
        if let Some(exchange) = source.engine.session().exchanges.get(id.0) {
            source.second.recovered(id, exchange);
        }
        source.stale = true;
    }
}

pub(super) fn watching(model: &mut Model, watched: Watched) -> Vec<Effect> {
    if let Some(source) = model.source_mut() {
        let context = source.engine.context_mut();
        let known = context.watched.get_or_insert_default();
        known.requests = watched.requests.or(known.requests);
        known.cookies = watched.cookies.or(known.cookies);
        known.web_request = watched.web_request.or(known.web_request);
        if watched.web_request.is_some() {
            context.headers_before.get_or_insert_default();
            context.headers_after.get_or_insert_default();
        }
        if watched.cookies.is_some() {
            context.changes.get_or_insert_default();
        }
    }
    Vec::new()
}

pub(super) fn tab(model: &mut Model, tab: Tab) -> Vec<Effect> {
    if let Some(source) = model.source_mut() {
        source.engine.context_mut().tab = Some(tab);
        source.stale = true;
    }
    Vec::new()
}

pub(super) fn third_party(model: &mut Model, setting: Option<ThirdParty>) -> Vec<Effect> {
    if let Some(source) = model.source_mut() {
        source.engine.context_mut().browser.get_or_insert_default().third_party_cookies = setting;
        source.stale = true;
    }
    Vec::new()
}

pub(super) fn browser(model: &mut Model, browser: Browser) -> Vec<Effect> {
    if let Some(source) = model.source_mut() {
        let known = source.engine.context_mut().browser.take();
        let third_party_cookies = known.and_then(|known| known.third_party_cookies);
        source.engine.context_mut().browser = Some(Browser { third_party_cookies, ..browser });
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
        if !source.sites.iter().any(|seen| seen == site) {
            source.strays.push(change);
            let surplus = source.strays.len().saturating_sub(STRAYS);
            source.strays.drain(..surplus);
            return Vec::new();
        }
        source.engine.push_change(change);
        source.stale = true;
        if memory::trim_changes(source) {
            // What was pointed at has moved, or is gone.
            model.chosen.place.take_if(|place| place.place.starts_with("cookieChanges."));
        }
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

/// What the page has stored came in.
pub(super) fn storage(model: &mut Model, tokens: Vec<StorageToken>) -> Vec<Effect> {
    if let Some(source) = model.source_mut() {
        source.engine.context_mut().storage = Some(tokens);
        source.stale = true;
    }
    inspect_chosen(model);
    replay::go_on(model).unwrap_or_else(|| vec![Effect::Reveal("storage".to_owned())])
}

/// Makes the report anew where something came in, and reads the store where it may have changed.
pub(super) fn refresh(model: &mut Model) -> Vec<Effect> {
    let (mut effects, now) = (Vec::new(), model.now);
    let alone = model.edition == Edition::Side;
    if let Some(source) = model.source_mut() {
        if alone {
            let new = side::take_ended(source);
            model.jar_stale |= new;
        } else {
            settle(source, now);
        }
    }
    if model.jar_stale {
        model.jar_stale = false;
        if super::update::live(model)
            && let Some(source) = model.source()
        {
            effects.push(Effect::ReadCookies(source.sites.clone()));
        }
    }
    if model.source().is_some_and(|source| source.stale) && !model.holds() {
        effects.extend(making::begin(model));
    }
    effects
}

/// Takes the selected request apart: in a turn of its own if it is another than before, so that the sentence about it doesn't wait
/// for what few look at.
pub(super) fn inspect_after_the_sentence(model: &mut Model) {
    let entry = model.chosen.entry;
    model.details_wait = entry.is_some() && model.source().is_some_and(|source| source.inspected != entry);
    if !model.details_wait {
        inspect_chosen(model);
    }
}

/// Takes the selected request apart.
pub(super) fn inspect_chosen(model: &mut Model) {
    model.details_wait = false;
    let entry = model.chosen.entry;
    if let Some(source) = model.source_mut() {
        source.inspected = entry;
        source.inspection =
            entry.map(|entry| inspect::inspect(source.engine.session(), entry)).unwrap_or_default();
        // Without a request to compare with, they are listed all the same.
        let beside = entry.unwrap_or(EntryId(usize::MAX));
        source.stored = inspect::stored(source.engine.session(), beside);
    }
    pictures::draw(model);
}

/// The registrable domain of a host, or the host.
pub(super) fn site_of(host: &str) -> &str {
    crate::http::public_suffix::registrable_domain(host).unwrap_or(host)
}
