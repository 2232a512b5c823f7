//! Effects carried out, and what the browser says of itself.

use gloo::timers::callback::Timeout;
use js_sys::{Array, Promise};
use serde_json::Value;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{HtmlDocument, HtmlElement, HtmlTextAreaElement};

use super::api::{self, get, object};
use super::cookies::Store;
use super::{
    Handle, dom, error, files, focus, network, now, others, side, signature, speech, storage, worker,
};
use crate::app::{Effect, Event, Outcome, System};
use crate::har;
use crate::session::jar::StoredCookie;
use crate::session::{Browser, Tab, ThirdParty, Watched};
use crate::words::Message;

/// Does one thing. Answers come back as events.
pub(super) fn run(handle: &Handle, effect: Effect) {
    match effect {
        Effect::Wake(ms) => {
            let later = handle.clone();
            handle.0.timer.replace(Some(Timeout::new(ms, move || later.send(Event::Clock))));
        }
        Effect::GoOn => {
            let later = handle.clone();
            handle.0.turn.replace(Some(Timeout::new(0, move || later.send(Event::GoOn))));
        }
        Effect::Copy { text, topic } => {
            handle.send(Event::Outcome(Outcome::Copied(topic, copy(text.expose()))));
        }
        Effect::MakeKey => {
            let mut key = [0; 32];
            // Without random numbers nothing may be called redacted.
            match gloo::utils::window().crypto().and_then(|it| it.get_random_values_with_u8_array(&mut key)) {
                Ok(_) => handle.send(Event::Key(key)),
                Err(thrown) => told(handle, Err(thrown)),
            }
        }
        Effect::Save { name, text } => {
            let offered = files::save(&name, text.expose()).ok();
            handle.send(Event::Outcome(Outcome::Saved(offered.is_some())));
            // The browser may go on reading the file until the next one is offered.
            handle.0.offered.replace(offered);
        }
        Effect::ShowInNetwork(filter) => network::show(handle, &filter),
        Effect::Remember(settings) => settings_store(|store| store.set_item(SETTINGS, &settings)),
        Effect::GetWords(language) => speech::get(handle, language),
        Effect::StopReading(name) => worker::stop(handle, &name),
        Effect::OpenSample(name) => open_sample(handle, name),
        Effect::Focus(id) => focus::focus_on(id),
        Effect::Reload => reload(handle),
        Effect::Side(effect) => side::run(handle, effect),
        Effect::Open(url) => open(handle, &url),
        Effect::ReadCookies(domains) => {
            let handle = handle.clone();
            spawn_local(async move {
                let jar = handle.0.store.read(&domains).await;
                handle.send(Event::Jar(jar));
            });
        }
        Effect::RemoveCookies { ticket, cookies } => {
            let handle = handle.clone();
            spawn_local(async move {
                let (removed, failed) = handle.0.store.remove(ticket, &cookies).await;
                handle.send(Event::Outcome(Outcome::Removed { ticket, removed, failed }));
            });
        }
        Effect::RestoreCookies(ticket) => {
            let handle = handle.clone();
            spawn_local(async move {
                let (restored, failed) = handle.0.store.restore(ticket).await;
                handle.send(Event::Outcome(Outcome::Restored { restored, failed }));
            });
        }
        Effect::ClearData { ticket, cookies, origins, cache_only } => {
            let handle = handle.clone();
            // Asked for within the click, where it isn't there from the start.
            let absent = api::global(&["chrome", "browsingData"]).is_undefined();
            let asked = absent.then(|| api::ask_permission(&permission("browsingData")));
            spawn_local(async move {
                if let Some(call) = asked {
                    // A no shows in what can't be done then.
                    let _ = api::done(call).await;
                }
                let outcome = clear_data(&handle.0.store, ticket, &cookies, &origins, cache_only).await;
                handle.send(Event::Outcome(outcome));
            });
        }
        Effect::Replay { method, url, headers, credentials } => {
            storage::replay(handle, &method, &url, &headers, credentials);
        }
        Effect::CheckSignature { ticket, checks } => {
            let handle = handle.clone();
            spawn_local(async move {
                handle.send(Event::Checked(ticket, signature::outcomes(&checks).await));
            });
        }
        Effect::ReadStorage => storage::read(handle),
        Effect::SetExtensions { off, on } => others::switch(handle, off, on),
        Effect::RememberOff(ids) => others::remember(&ids),
        Effect::AskForPrivacy => ask_for_privacy(handle),
        Effect::ListExtensions => others::list(handle),
        Effect::AskForHosts => ask_for_hosts(handle),
        Effect::Reveal(place) => dom::reveal(&place),
        Effect::Show(region) => dom::show(region),
    }
}

/// Hands over a sample recording that came with the page.
fn open_sample(handle: &Handle, name: String) {
    let text = get(&api::global(&["WHY401_SAMPLES"]), &name).as_string();
    handle.send(Event::File { name, bytes: text.map(String::into_bytes) });
}

/// The name under which settings are kept.
const SETTINGS: &str = "settings";

/// What is kept of settings, for this extension or page alone. Where the browser keeps nothing they begin afresh.
fn settings_store<T: Default>(act: impl FnOnce(&web_sys::Storage) -> Result<T, JsValue>) -> T {
    let store = gloo::utils::window().local_storage().ok().flatten();
    store.and_then(|store| act(&store).ok()).unwrap_or_default()
}

/// The settings of another day.
pub(super) fn settings() -> Option<String> {
    settings_store(|store| store.get_item(SETTINGS))
}

pub(super) fn told(handle: &Handle, result: Result<(), JsValue>) {
    if let Err(thrown) = result {
        handle.send(Event::Outcome(Outcome::Failed(error::words(&thrown))));
    }
}

/// The tab that `DevTools` inspects.
pub(super) fn inspected_tab() -> Option<f64> {
    api::global(&["chrome", "devtools", "inspectedWindow", "tabId"]).as_f64()
}

/// Reloads the watched page: `DevTools` does it for its panel, the browser for others.
fn reload(handle: &Handle) {
    if inspected_tab().is_some() {
        return told(handle, api::reload(&object(&[])));
    }
    let Some(tab) = handle.0.store.tab() else { return };
    let call = api::tab_reload(tab);
    let handle = handle.clone();
    spawn_local(async move { told(&handle, api::done(call).await.map(drop)) });
}

/// Shows a page in the inspected tab. Only web pages: never a script or a page of the browser's own.
fn open(handle: &Handle, url: &str) {
    let web = url.starts_with("https://") || url.starts_with("http://");
    let (true, Some(tab)) = (web, handle.0.store.tab()) else { return };
    let call = api::tab_update(tab, &object(&[("url", url.into())]));
    let handle = handle.clone();
    spawn_local(async move { told(&handle, api::done(call).await.map(drop)) });
}

/// Copies through a field that is selected for a moment: `DevTools` panels have no clipboard permission, and need none for this.
fn copy(text: &str) -> bool {
    let document = gloo::utils::document();
    let before = document.active_element();
    let copied = try_copy(&document, text).unwrap_or(false);
    if let Some(element) = before.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
    copied
}

fn try_copy(document: &web_sys::Document, text: &str) -> Option<bool> {
    let field: HtmlTextAreaElement = document.create_element("textarea").ok()?.dyn_into().ok()?;
    field.set_class_name("unseen");
    field.set_value(text);
    // Inside of an open dialog nothing else can be selected.
    let place = document.query_selector("dialog[open]").ok()?.or_else(|| Some(document.body()?.into()))?;
    place.append_child(&field).ok()?;
    field.select();
    let copied = document.dyn_ref::<HtmlDocument>()?.exec_command("copy").ok();
    field.remove();
    copied
}

/// Listens to changes of the cookie store; `None` where that isn't allowed.
pub(super) fn watch_cookies(handle: &Handle) -> Option<api::Listener> {
    let for_cookies = handle.clone();
    let changed = api::Listener::new(api::on_cookie_changed, api::off_cookie_changed, move |change| {
        if for_cookies.0.store.is_own(&get(&change, "cookie"))
            && let Some(value) = api::data(&change)
            && let Some(change) = har::change(now(), &value)
        {
            for_cookies.send(Event::CookieChanged(change));
        }
    });
    if changed.is_some() {
        handle.send(Event::Watching(Watched { cookies: Some(now()), ..Watched::default() }));
    }
    changed
}

/// Cookies, permissions, the page's address: read now and listened for.
pub(super) fn watch(handle: &Handle) {
    let changed = watch_cookies(handle);
    let again = |handle: &Handle| {
        let handle = handle.clone();
        move |_: JsValue| look_at_permissions(&handle)
    };
    let added = api::Listener::new(api::on_permission_added, api::off_permission_added, again(handle));
    let removed = api::Listener::new(api::on_permission_removed, api::off_permission_removed, again(handle));
    handle.0.api_listeners.borrow_mut().extend([changed, added, removed].into_iter().flatten());
    look_at_permissions(handle);
    look_at_page(handle);
}

fn look_at_permissions(handle: &Handle) {
    let handle = handle.clone();
    spawn_local(async move {
        let Ok(all) = api::done(api::permissions()).await else { return };
        let mut granted = har::texts(&api::data(&all).unwrap_or_default(), "permissions");
        if api::done(api::permitted(&every_site())).await.is_ok_and(|yes| yes.is_truthy()) {
            granted.push("<all_urls>".to_owned());
        }
        handle.send(Event::Granted(granted));
        handle.send(Event::ThirdParty(third_party().await));
    });
}

/// What becomes of third-party cookies, where the person let it be looked at.
pub(super) async fn third_party() -> Option<ThirdParty> {
    match &api::told(api::third_party_setting(&object(&[]))).await["value"] {
        Value::Bool(true) => Some(ThirdParty::Allowed),
        Value::Bool(false) => Some(ThirdParty::Blocked),
        // What the bridge makes of Firefox's setting.
        Value::String(_) => Some(ThirdParty::Apart),
        _ => None,
    }
}

/// Asks a person for permissions. Within the click: later the browser would refuse to ask. `DevTools` pages of Firefox may
/// not: there a page of the extension's own does it, in the words that it is given.
pub(super) fn ask(handle: &Handle, what: &JsValue, why: &'static str) -> Result<Promise, JsValue> {
    let model = handle.0.model.borrow();
    let say = |id| JsValue::from(model.words.say(&Message::new(id)));
    let words: Array = [why, "view.asks-next", "view.allow"].into_iter().map(say).collect();
    api::ask_beside(what, &words).or_else(|_| api::ask_permission(what))
}

fn every_site() -> JsValue {
    object(&[("origins", js_sys::Array::of1(&"<all_urls>".into()).into())])
}

fn look_at_page(handle: &Handle) {
    let Some(tab) = handle.0.store.tab() else { return };
    let handle = handle.clone();
    spawn_local(async move {
        let tab = api::told(api::tab(tab)).await;
        if tab.is_object() {
            let incognito = tab["incognito"] == true;
            handle.send(Event::Tab(Tab { incognito, store: handle.0.store.id().await }));
            if let Some(url) = tab["url"].as_str().filter(|url| !url.is_empty()) {
                handle.send(Event::Page(url.to_owned()));
            }
        }
    });
}

fn ask_for_hosts(handle: &Handle) {
    let call = ask(handle, &every_site(), "view.asks-hosts");
    let handle = handle.clone();
    spawn_local(async move {
        if let Err(thrown) = api::done(call).await {
            told(&handle, Err(thrown));
        }
        look_at_permissions(&handle);
    });
}

/// What is asked for to get one permission.
pub(super) fn permission(name: &str) -> JsValue {
    object(&[("permissions", js_sys::Array::of1(&name.into()).into())])
}

/// Asks for the setting of third-party cookies.
fn ask_for_privacy(handle: &Handle) {
    let call = ask(handle, &permission("privacy"), "view.asks-privacy");
    let handle = handle.clone();
    spawn_local(async move {
        if let Err(thrown) = api::done(call).await {
            told(&handle, Err(thrown));
        }
        look_at_permissions(&handle);
    });
}

/// Clears cookies one by one, with a backup, then the rest by origin.
async fn clear_data(
    store: &Store,
    ticket: u32,
    cookies: &[StoredCookie],
    origins: &[String],
    cache_only: bool,
) -> Outcome {
    let (removed, failed) = if cookies.is_empty() { (0, 0) } else { store.remove(ticket, cookies).await };
    let list: js_sys::Array = origins.iter().map(|origin| JsValue::from(origin.as_str())).collect();
    let what = object(&[("origins", list.into())]);
    let kinds: &[&str] = if cache_only {
        &["cache", "cacheStorage"]
    } else {
        &["cache", "cacheStorage", "fileSystems", "indexedDB", "localStorage", "serviceWorkers"]
    };
    let kinds: Vec<_> = kinds.iter().map(|kind| (*kind, JsValue::TRUE)).collect();
    let cleared = api::done(api::clear_data(&what, &object(&kinds))).await;
    Outcome::Cleared { ticket, removed, failed, trouble: cleared.err().map(|thrown| error::words(&thrown)) }
}

/// The system, for guides.
pub(super) fn system() -> System {
    let agent = gloo::utils::window().navigator().user_agent().unwrap_or_default();
    [
        ("Windows", System::Windows),
        ("Macintosh", System::Mac),
        ("CrOS", System::ChromeOs),
        ("Linux", System::Linux),
    ]
    .into_iter()
    .find_map(|(mark, system)| agent.contains(mark).then_some(system))
    .unwrap_or(System::Other)
}

/// Name and version of this browser, from what it sends to every site.
pub(super) fn browser() -> Browser {
    let agent = gloo::utils::window().navigator().user_agent().unwrap_or_default();
    let found = [("Firefox/", "Firefox"), ("Chrome/", "Chromium")].into_iter().find_map(|(mark, name)| {
        let version = agent.split(mark).nth(1)?.split([' ', ';']).next()?;
        Some(Browser { name: name.to_owned(), version: version.to_owned(), third_party_cookies: None })
    });
    found.unwrap_or_default()
}
