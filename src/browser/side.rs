//! The panel beside a page: its tab, its permissions and the number on its button.

use gloo::events::EventListener;
use js_sys::Array;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

use super::api::{self, Listener, get, list, object, text};
use super::{Handle, effects, error, web_request};
use crate::app::{Event, SideEffect, SideEvent};
use crate::session::Tab;

/// Finds the tab and listens to what becomes of it and of the permissions.
pub(super) fn watch(handle: &Handle) {
    let (updated, activated, removed, pressed) =
        (handle.clone(), handle.clone(), handle.clone(), handle.clone());
    let again = |handle: &Handle| {
        let handle = handle.clone();
        move |_: JsValue| look_at_permissions(&handle)
    };
    let listeners = [
        Listener::new(api::on_tab_updated, api::off_tab_updated, move |tab| {
            if tab.as_f64() == updated.0.store.tab() {
                look_at_page(&updated);
            }
        }),
        Listener::new(api::on_tab_activated, api::off_tab_activated, move |info| {
            brought_forward(&activated, get(&info, "tabId").as_f64(), &get(&info, "windowId"));
        }),
        Listener::new(api::on_tab_removed, api::off_tab_removed, move |tab| {
            if tab.as_f64() == removed.0.store.tab() {
                removed.send(Event::Side(SideEvent::Gone));
            }
        }),
        // With the click the browser tells the page's address.
        Listener::new(api::on_button, api::off_button, move |tab| {
            let id = get(&tab, "id");
            brought_forward(&pressed, id.as_f64(), &get(&tab, "windowId"));
            look_at_page(&pressed);
        }),
        Listener::new(api::on_permission_added, api::off_permission_added, again(handle)),
        Listener::new(api::on_permission_removed, api::off_permission_removed, again(handle)),
    ];
    handle.0.api_listeners.borrow_mut().extend(listeners.into_iter().flatten());
    let leaving = handle.clone();
    // Without the panel nobody counts any more.
    let left = EventListener::new(&gloo::utils::window(), "pagehide", move |_| badge(&leaving, 0));
    handle.0.dom_listeners.borrow_mut().push(left);
    look_at_permissions(handle);
    match named_tab() {
        Some(tab) => follow(handle, tab),
        None => follow_front(handle),
    }
}

/// The tab that the address of this page names, where it was opened in a window of its own.
fn named_tab() -> Option<f64> {
    // A tab's number is whole; what reads fractions weighs more than this file.
    let tab: i32 = gloo::utils::document().url().ok()?.split("?tab=").nth(1)?.parse().ok()?;
    Some(tab.into())
}

pub(super) fn run(handle: &Handle, effect: SideEffect) {
    match effect {
        SideEffect::Ask { site, origins } => ask(handle, site, &origins),
        SideEffect::GiveBack(origin) => {
            let call = api::give_back(&object(&[("origins", strings(&[origin]))]));
            let handle = handle.clone();
            spawn_local(async move {
                effects::told(&handle, api::done(call).await.map(drop));
                look_at_permissions(&handle);
            });
        }
        SideEffect::Listen(true) => web_request::watch(handle),
        SideEffect::Listen(false) => web_request::end(handle),
        SideEffect::Follow => follow_front(handle),
        SideEffect::Badge(count) => badge(handle, count),
    }
}

fn strings(list: &[String]) -> JsValue {
    list.iter().map(|text| JsValue::from(text.as_str())).collect::<Array>().into()
}

/// Asks for a site's requests and cookies, in one question.
fn ask(handle: &Handle, site: String, origins: &[String]) {
    let wanted =
        object(&[("permissions", Array::of1(&"cookies".into()).into()), ("origins", strings(origins))]);
    // Asked for within the click: later the browser would refuse to ask.
    let call = api::ask_permission(&wanted);
    let handle = handle.clone();
    spawn_local(async move {
        let (allowed, trouble) = match api::done(call).await {
            Ok(answer) => (answer.is_truthy(), None),
            Err(thrown) => (false, Some(error::words(&thrown))),
        };
        handle.send(Event::Side(SideEvent::Asked { site, allowed, trouble }));
        look_at_permissions(&handle);
        look_at_page(&handle);
    });
}

/// What may be seen. The cookie store is listened to as soon as it may be.
fn look_at_permissions(handle: &Handle) {
    let handle = handle.clone();
    spawn_local(async move {
        let Ok(all) = api::done(api::permissions()).await else { return };
        let texts = |name| list(&get(&all, name)).iter().filter_map(JsValue::as_string).collect::<Vec<_>>();
        let granted = texts("permissions");
        let cookies = granted.iter().any(|name| name == "cookies");
        if !cookies {
            handle.0.cookie_listener.take();
        } else if handle.0.cookie_listener.borrow().is_none() {
            handle.0.cookie_listener.replace(effects::watch_cookies(&handle));
        }
        handle.send(Event::Granted(granted));
        handle.send(Event::Side(SideEvent::Sites(texts("origins"))));
        handle.send(Event::ThirdParty(effects::third_party().await));
    });
}

/// What the browser tells of the watched tab; its address only with access to the site.
fn look_at_page(handle: &Handle) {
    let Some(id) = handle.0.store.tab() else { return };
    let handle = handle.clone();
    spawn_local(async move {
        let Ok(tab) = api::done(api::tab(id)).await else { return };
        handle.0.window.set(get(&tab, "windowId").as_f64());
        let incognito = get(&tab, "incognito").is_truthy();
        handle.send(Event::Tab(Tab { incognito, store: handle.0.store.id().await }));
        let url = Some(text(&tab, "url")).filter(|url| !url.is_empty());
        handle.send(Event::Side(SideEvent::Page(url)));
    });
}

/// Another tab of the window is in front, unless it is this page itself.
fn brought_forward(handle: &Handle, id: Option<f64>, window: &JsValue) {
    let Some(id) = id.filter(|_| window.as_f64() == handle.0.window.get()) else { return };
    let handle = handle.clone();
    spawn_local(async move {
        if api::done(api::tab(id)).await.is_ok_and(|tab| !is_own(&tab)) {
            handle.send(Event::Side(SideEvent::InFront(Some(id) == handle.0.store.tab())));
        }
    });
}

/// Whether a tab shows a page of this extension.
fn is_own(tab: &JsValue) -> bool {
    let here = gloo::utils::document().url().unwrap_or_default();
    here.split('/').nth(2) == text(tab, "url").split('/').nth(2)
}

fn follow_front(handle: &Handle) {
    let place = match handle.0.window.get() {
        Some(window) => ("windowId", window.into()),
        None => ("currentWindow", true.into()),
    };
    let call = api::tabs(&object(&[("active", true.into()), place]));
    let handle = handle.clone();
    spawn_local(async move {
        let tabs = api::done(call).await.map(|tabs| list(&tabs)).unwrap_or_default();
        if let Some(id) = tabs.first().and_then(|tab| get(tab, "id").as_f64()) {
            follow(&handle, id);
        }
    });
}

/// Watches a tab from now on.
fn follow(handle: &Handle, tab: f64) {
    badge(handle, 0);
    handle.0.store.follow(Some(tab));
    // Listeners are bound to their tab.
    if !handle.0.web_listeners.borrow().is_empty() {
        web_request::watch(handle);
    }
    look_at_page(handle);
}

/// Writes how many incidents are open on the button, for the watched tab.
fn badge(handle: &Handle, count: usize) {
    let Some(tab) = handle.0.store.tab() else { return };
    let number = if count == 0 { String::new() } else { count.to_string() };
    let call = api::badge(&object(&[("tabId", tab.into()), ("text", number.into())]));
    // A tab that has gone has no button.
    spawn_local(async move { drop(api::done(call).await) });
}
