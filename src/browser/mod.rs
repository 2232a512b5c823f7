//! The only place with browser types: wiring between `chrome.*`, the document and the state machine.

mod api;
mod chart;
mod cookies;
mod dom;
mod effects;
mod error;
mod files;
mod focus;
mod network;
mod others;
mod rest;
mod side;
mod signature;
mod speech;
mod split;
mod storage;
mod web_request;
mod worker;

pub use rest::load_rest;
pub use signature::outcomes as check_signatures;
pub use worker::read_in_parts;

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use wasm_bindgen::prelude::*;

use crate::app::{Edition, Event, Model, Msg, update};
use crate::http::time::Millis;

/// A running app. Everything registered lives in it and goes with it.
struct App {
    model: RefCell<Model>,
    queue: RefCell<VecDeque<Event>>,
    busy: Cell<bool>,
    painter: RefCell<dom::Painter>,
    dom_listeners: RefCell<Vec<gloo::events::EventListener>>,
    api_listeners: RefCell<Vec<api::Listener>>,
    /// Files that are being read by workers.
    readers: RefCell<Vec<worker::Reader>>,
    /// The block of rows that the request list was last scrolled to.
    row: Cell<usize>,
    /// Where a drag across the timeline began, in thousandths of it.
    drag: Cell<Option<i64>>,
    web_listeners: RefCell<Vec<web_request::Listener>>,
    offered: RefCell<Option<files::Offered>>,
    timer: RefCell<Option<gloo::timers::callback::Timeout>>,
    /// The next stretch of a report.
    turn: RefCell<Option<gloo::timers::callback::Timeout>>,
    store: cookies::Store,
    /// Beside a page: the permission for cookies may come later and go again.
    cookie_listener: RefCell<Option<api::Listener>>,
    /// The window of the watched tab.
    window: Cell<Option<f64>>,
    network: network::Network,
}

/// What listeners and answers hold to send events.
#[derive(Clone)]
struct Handle(Rc<App>);

impl Handle {
    /// Takes in an event, paints, and does what is asked for. An event sent meanwhile waits its turn.
    fn send(&self, event: Event) {
        let app = &self.0;
        app.queue.borrow_mut().push_back(event);
        if !app.busy.replace(true) {
            self.work();
        }
    }

    /// Takes in all that waits, and paints once: what is asked for may look for what was painted.
    fn work(&self) {
        let app = &self.0;
        loop {
            let (mut shows, mut effects) = (false, Vec::new());
            loop {
                let next = app.queue.borrow_mut().pop_front();
                let Some(event) = next else { break };
                shows |= event.shows();
                effects.extend(update(&mut app.model.borrow_mut(), Msg { now: now(), event }));
            }
            if shows {
                let model = app.model.borrow();
                if !model.hushed {
                    app.painter.borrow_mut().show(&model);
                }
            }
            for effect in effects {
                effects::run(self, effect);
            }
            if app.queue.borrow().is_empty() {
                break;
            }
        }
        app.busy.set(false);
    }
}

/// The device's clock.
#[expect(clippy::cast_possible_truncation, reason = "milliseconds of today fit")]
fn now() -> Millis {
    Millis(js_sys::Date::now() as i64)
}

/// Starts the `DevTools` panel in this document.
#[wasm_bindgen]
pub fn start_panel() -> Result<(), JsValue> {
    let handle = start(Edition::Panel)?;
    handle.0.store.follow(effects::inspected_tab());
    dom::theme(&api::global(&["chrome", "devtools", "panels", "themeName"]));
    let themes = api::Listener::new(
        |handler| api::theme_handler(handler),
        |_| api::theme_handler(&JsValue::NULL),
        |name| dom::theme(&name),
    );
    handle.0.api_listeners.borrow_mut().extend(themes);
    let can_show = api::global(&["chrome", "devtools", "panels", "network", "show"]).is_function();
    handle.send(Event::CanShow(can_show));
    handle.send(Event::Browser(effects::browser()));
    handle.send(Event::System(effects::system()));
    others::recall(&handle);
    effects::watch(&handle);
    web_request::watch(&handle);
    network::watch(&handle);
    handle.work();
    keep(handle);
    Ok(())
}

/// Starts the panel beside a page in this document.
#[wasm_bindgen]
pub fn start_side() -> Result<(), JsValue> {
    let handle = start(Edition::Side)?;
    handle.send(Event::Browser(effects::browser()));
    handle.send(Event::System(effects::system()));
    side::watch(&handle);
    handle.work();
    keep(handle);
    Ok(())
}

/// Starts the offline page in this document.
#[wasm_bindgen]
pub fn start_page() -> Result<(), JsValue> {
    let handle = start(Edition::Page)?;
    handle.work();
    keep(handle);
    Ok(())
}

fn start(edition: Edition) -> Result<Handle, JsValue> {
    let document = gloo::utils::document();
    let root =
        document.get_element_by_id("app").ok_or_else(|| JsValue::from_str("no #app in this document"))?;
    let model = Model::new(edition, now());
    let painter = dom::Painter::new(root.clone())?;
    let handle = Handle(Rc::new(App {
        model: RefCell::new(model),
        queue: RefCell::default(),
        // What is known from the start is painted once: whoever calls this goes on with `work`.
        busy: Cell::new(true),
        painter: RefCell::new(painter),
        dom_listeners: RefCell::default(),
        api_listeners: RefCell::default(),
        readers: RefCell::default(),
        row: Cell::new(0),
        drag: Cell::new(None),
        web_listeners: RefCell::default(),
        offered: RefCell::default(),
        timer: RefCell::default(),
        turn: RefCell::default(),
        store: cookies::Store::default(),
        cookie_listener: RefCell::default(),
        window: Cell::new(None),
        network: network::Network::default(),
    }));
    let listeners = dom::listen(&root, &handle);
    handle.0.dom_listeners.replace(listeners);
    if edition != Edition::Side
        && let Some(settings) = effects::settings()
    {
        handle.send(Event::Remembered(settings));
    }
    handle.send(Event::Languages(speech::preferred()));
    handle.send(Event::Clock);
    Ok(handle)
}

/// The app lives as long as its document.
fn keep(handle: Handle) {
    std::mem::forget(handle);
}
