//! Forgetting a session, and taking that back for a short while.

use super::update::say_with_undo;
use super::{Effect, Lane, Model, Source, making, memory, watch};
use crate::engine::Engine;
use crate::http::url::Url;
use crate::session::{Context, Dropped, EntryId, HeadersAfter, HeadersBefore};
use crate::sorted;
use crate::words::Message;

/// The act that takes it back.
const UNCLEAR: &str = "unclear";

/// Forgets the session; what is known about the browser stays. Its requests are remembered as gone: one whose body comes
/// late, or that `DevTools` tells once more, doesn't come back by itself. For as long as the message about it stands, the
/// session is kept and can be taken back.
pub(super) fn clear(model: &mut Model) -> Vec<Effect> {
    let (effects, now) = (making::take_held(model), model.now);
    let chosen = std::mem::take(&mut model.chosen);
    let mut cleared = None;
    if let Some(source) = model.source_mut() {
        let mut keys = source.keys.clone();
        keys.values_mut().for_each(|entry| *entry = memory::GONE);
        let known = source.engine.session().context.clone();
        let context = Context {
            changes: known.changes.as_ref().map(|_| Vec::new()),
            headers_before: known.headers_before.as_ref().map(|_| Vec::new()),
            headers_after: known.headers_after.as_ref().map(|_| Vec::new()),
            storage: None,
            dropped: None,
            fixes: None,
            ..known
        };
        let page = context.inspected_url.as_deref().and_then(Url::parse);
        let empty = Source {
            name: source.name.clone(),
            engine: Engine::new(context),
            keys,
            cleared: Some(now),
            ..Source::default()
        };
        cleared = Some(std::mem::replace(source, empty));
        if let Some(url) = page {
            watch::see(source, &url);
        }
        source.stale = true;
    }
    model.requests = super::Requests::default();
    model.revealed.forget("");
    model.fixing = None;
    model.replay = None;
    model.pasted = None;
    model.stretch = None;
    model.lane = Lane::Problems;
    if let Some(source) = cleared {
        let count = source.engine.session().exchanges.len();
        if count > 0 {
            model.cleared = Some(Box::new((source, chosen)));
            say_with_undo(model, Message::new("view.cleared").with("count", count), UNCLEAR);
        }
    }
    effects
}

/// Lets the cleared session go once the offer to take it back has gone, or where there is no memory for both.
pub(super) fn forget(model: &mut Model) {
    let Some(cleared) = &model.cleared else { return };
    let offered = model.toast.as_ref().is_some_and(|toast| toast.undo == Some(UNCLEAR));
    let weight = cleared.0.weight + model.source().map_or(0, |source| source.weight);
    if !offered || weight > memory::CAP {
        model.cleared = None;
        model.toast.take_if(|toast| toast.undo == Some(UNCLEAR));
    }
}

/// Brings the cleared session back; what came since follows it.
pub(super) fn take_back(model: &mut Model) -> Vec<Effect> {
    let effects = making::take_held(model);
    let Some((old, chosen)) = model.cleared.take().map(|cleared| *cleared) else { return effects };
    if let Some(source) = model.source_mut() {
        let newer = std::mem::replace(source, old);
        join(source, newer);
    }
    model.toast = None;
    model.chosen = chosen;
    model.requests.first = 0;
    model.jar_stale = true;
    effects
}

/// Adds a session to the one before it.
fn join(source: &mut Source, mut newer: Source) {
    let before = source.engine.session().exchanges.len();
    let moved = |entry: EntryId| Some(EntryId(entry.0 + before));
    newer.second.moved(&moved);
    source.second = newer.second;
    source.page_since = newer.page_since;
    let mut session = newer.engine.into_session();
    for exchange in std::mem::take(&mut session.exchanges) {
        watch::push(source, exchange);
    }
    for (key, entry) in newer.keys.into_list() {
        if entry != memory::GONE {
            source.keys.insert(key, EntryId(entry.0 + before));
        } else if !source.keys.contains(&key) {
            // Let go since.
            source.keys.insert(key, memory::GONE);
        }
    }
    let mut newer_sites = newer.sites;
    newer_sites.retain(|site| !source.sites.contains(site));
    source.sites.extend(newer_sites);
    let (old, new) = (std::mem::take(source.engine.context_mut()), session.context);
    let of = |entry: Option<EntryId>| entry.and_then(moved);
    let headers_before = new.headers_before.map(|list| {
        list.into_iter().map(|it| HeadersBefore { entry: of(it.entry), ..it }).collect::<Vec<_>>()
    });
    let headers_after = new.headers_after.map(|list| {
        list.into_iter().map(|it| HeadersAfter { entry: of(it.entry), ..it }).collect::<Vec<_>>()
    });
    *source.engine.context_mut() = Context {
        changes: joined(old.changes, new.changes),
        headers_before: joined(old.headers_before, headers_before),
        headers_after: joined(old.headers_after, headers_after),
        fixes: joined(old.fixes, new.fixes),
        storage: new.storage.or(old.storage),
        dropped: old.dropped.into_iter().chain(new.dropped).reduce(Dropped::and),
        ..new
    };
    // Changes of its sites that came while they weren't known.
    let (own, strays): (Vec<_>, Vec<_>) = newer
        .strays
        .into_iter()
        .partition(|change| source.sites.iter().any(|site| site == watch::site_of(&change.cookie.domain)));
    source.strays = strays;
    for change in own {
        source.engine.push_change(change);
    }
    if let Some(changes) = &mut source.engine.context_mut().changes {
        sorted::by_key(changes, |change| change.at);
    }
    source.stale = true;
}

fn joined<T>(old: Option<Vec<T>>, new: Option<Vec<T>>) -> Option<Vec<T>> {
    match (old, new) {
        (Some(mut old), Some(new)) => {
            old.extend(new);
            Some(old)
        }
        (old, new) => old.or(new),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Act, Edition, Event, Incoming, Model, Msg, update};
    use crate::http::time::Millis;
    use crate::http::url::Url;
    use crate::session::Dropped;
    use crate::session::exchange::Exchange;

    fn send(model: &mut Model, at: i64, event: Event) {
        drop(update(model, Msg { now: Millis(at), event }));
        drop(update(model, Msg { now: Millis(at), event: Event::Clock }));
    }

    fn told(key: &str) -> Event {
        let exchange = Exchange {
            started: Some(Millis(if key == "c" { 11_500 } else { 9_000 })),
            method: "GET".to_owned(),
            url: Url::parse(&format!("https://{key}.example/")).unwrap(),
            status: 401,
            ..Exchange::default()
        };
        Event::Exchanges(vec![Incoming { key: key.to_owned(), exchange }])
    }

    fn hosts(model: &Model) -> Vec<&str> {
        let session = model.source().unwrap().engine.session();
        session.exchanges.iter().map(|exchange| exchange.url.host.as_str()).collect()
    }

    #[test]
    fn a_cleared_session_comes_back_before_what_came_since() {
        let mut model = Model::new(Edition::Panel, Millis(0));
        send(&mut model, 10_000, told("a"));
        send(&mut model, 10_000, told("b"));
        let chosen = model.chosen.clone();
        send(&mut model, 11_000, Event::Act(Act::Clear));
        send(&mut model, 12_000, told("c"));
        assert_eq!(hosts(&model), ["c.example"]);
        send(&mut model, 13_000, Event::Act(Act::Unclear));
        assert_eq!(hosts(&model), ["a.example", "b.example", "c.example"]);
        assert_eq!(model.source().unwrap().report.seen.refused, 3);
        assert_eq!(model.chosen.incident, chosen.incident);
        assert_eq!(model.source().unwrap().sites.len(), 3);
        // None of them is new when it is told again.
        for key in ["a", "b", "c"] {
            send(&mut model, 14_000, told(key));
        }
        assert_eq!(hosts(&model).len(), 3);
    }

    #[test]
    fn what_either_session_let_go_stays_counted() {
        let mut model = Model::new(Edition::Panel, Millis(0));
        let drop = |model: &mut Model, count, changes| {
            let source = model.source_mut().unwrap();
            source.engine.context_mut().dropped = Some(Dropped { count, changes, ..Dropped::default() });
        };
        send(&mut model, 10_000, told("a"));
        drop(&mut model, 3, 10);
        send(&mut model, 11_000, Event::Act(Act::Clear));
        send(&mut model, 12_000, told("c"));
        drop(&mut model, 0, 5);
        send(&mut model, 13_000, Event::Act(Act::Unclear));
        let dropped = model.source().unwrap().engine.session().context.dropped.unwrap();
        assert_eq!((dropped.count, dropped.changes), (3, 15));
    }

    #[test]
    fn it_is_kept_only_while_it_is_offered() {
        let mut model = Model::new(Edition::Panel, Millis(0));
        send(&mut model, 10_000, told("a"));
        send(&mut model, 11_000, Event::Act(Act::Clear));
        assert!(model.cleared.is_some());
        send(&mut model, 40_000, Event::Clock);
        assert!(model.cleared.is_none() && model.toast.is_none());
        send(&mut model, 41_000, Event::Act(Act::Unclear));
        assert!(hosts(&model).is_empty());
        // Nothing to take back, nothing offered.
        send(&mut model, 42_000, Event::Act(Act::Clear));
        assert!(model.cleared.is_none() && model.toast.is_none());
    }

    #[test]
    fn there_is_memory_for_both_or_it_goes() {
        let mut model = Model::new(Edition::Panel, Millis(0));
        send(&mut model, 10_000, told("a"));
        send(&mut model, 11_000, Event::Act(Act::Clear));
        model.source_mut().unwrap().weight = super::memory::CAP;
        send(&mut model, 12_000, told("b"));
        assert!(model.cleared.is_none() && model.toast.is_none());
    }
}
