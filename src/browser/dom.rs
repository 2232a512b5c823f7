//! The painter and the delegated listeners: HTML text in, events out.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Document, DomParser, Element, HtmlDialogElement, HtmlElement, HtmlInputElement, HtmlSelectElement,
    HtmlTextAreaElement, KeyboardEvent, ScrollIntoViewOptions, ScrollLogicalPosition, SupportedType,
};

use super::focus::{Focus, focus, focused, typing_in};
use super::{Handle, chart, files, speech, split};
use crate::app::{Act, Event, KEYS, Model};
use crate::view::{self, Patch};
use crate::words::Language;

/// Puts regions on screen, each only when its text has changed.
pub(super) struct Painter {
    root: Element,
    parser: DomParser,
    /// The language of the frame, once there is one.
    language: Option<Language>,
    painted: Vec<Patch>,
}

impl Painter {
    /// Nothing is painted yet.
    pub(super) fn new(root: Element) -> Result<Self, JsValue> {
        Ok(Self { root, parser: DomParser::new()?, language: None, painted: Vec::new() })
    }

    /// Shows the present state. In another language everything is painted anew; what was typed stays.
    pub(super) fn show(&mut self, model: &Model) {
        let language = model.words.language();
        if self.language == Some(language) {
            self.paint(&view::patches(model));
        } else {
            let typed = self.pasted().map(|field| field.value());
            let focus = Focus::within(&self.root);
            if self.fill(&self.root, &view::shell(model)).is_ok() {
                self.language = Some(language);
                self.painted.clear();
                split::apply(&self.root, model);
                speech::mark(language, view::title(model));
            }
            if let (Some(field), Some(typed)) = (self.pasted(), typed) {
                field.set_value(&typed);
            }
            self.paint(&view::patches(model));
            focus.restore(&self.root);
        }
    }

    /// The field for a pasted line.
    fn pasted(&self) -> Option<HtmlTextAreaElement> {
        self.root.query_selector("#paste").ok()??.dyn_into().ok()
    }

    /// Paints what has changed.
    fn paint(&mut self, patches: &[Patch]) {
        // Where things stand is asked before anything changes, and set only where it has to be: else the browser would have
        // to lay all of it out, here and for each region.
        let mut changed = Vec::new();
        for patch in patches {
            let before = self.painted.iter().find(|painted| painted.region == patch.region);
            if before.is_some_and(|painted| painted.html == patch.html) {
                continue;
            }
            let Some(region) = self.region(patch.region) else { continue };
            // A dialog that closes doesn't wait for its field.
            if !patch.html.is_empty() && typing_in(&region) {
                // What is being typed stays; the region is painted with the first event after.
                self.painted.retain(|painted| painted.region != patch.region);
                continue;
            }
            let same = before.is_some_and(|painted| painted.key == patch.key);
            let scroll = Some(region.scroll_top()).filter(|scroll| *scroll != 0);
            changed.push((patch, region, scroll.map(|scroll| if same { scroll } else { 0 })));
        }
        for (patch, region, scroll) in changed {
            let focus = Focus::within(&region);
            // A text that can't be parsed doesn't exist: DOMParser repairs anything.
            if self.fill(&region, &patch.html).is_ok() {
                if let Some(scroll) = scroll {
                    region.set_scroll_top(scroll);
                }
                focus.restore(&region);
                modal(&region, !patch.html.is_empty());
                self.painted.retain(|painted| painted.region != patch.region);
                self.painted.push(patch.clone());
            }
        }
    }

    fn region(&self, name: &str) -> Option<Element> {
        self.root.query_selector(&format!("[data-region={name}]")).ok().flatten()
    }

    /// Replaces an element's children. `DOMParser` runs no scripts and loads nothing while parsing.
    fn fill(&self, element: &Element, html: &str) -> Result<(), JsValue> {
        let parsed = self.parser.parse_from_string(html, SupportedType::TextHtml)?;
        let children = js_sys::Array::new();
        if let Some(body) = parsed.body() {
            let nodes = body.child_nodes();
            for node in (0..nodes.length()).filter_map(|index| nodes.get(index)) {
                children.push(&node);
            }
        }
        element.replace_children_with_node(&children);
        Ok(())
    }
}

/// A region that is a dialog is open while it has content.
fn modal(region: &Element, open: bool) {
    let Some(dialog) = region.dyn_ref::<HtmlDialogElement>() else { return };
    if open && !dialog.open() {
        // Fails only for a dialog that has left the document.
        let _ = dialog.show_modal();
    } else if !open && dialog.open() {
        dialog.close();
    }
}

/// The theme of `DevTools`.
pub(super) fn theme(name: &JsValue) {
    let theme = match name.as_string().as_deref() {
        Some("dark") => "dark",
        Some(_) => "light",
        None => return,
    };
    if let Some(element) = gloo::utils::document().document_element() {
        let _ = element.set_attribute("data-theme", theme);
    }
}

/// Brings a place into view and puts the focus on it.
pub(super) fn reveal(place: &str) {
    let document = gloo::utils::document();
    let whole = place.split('#').next().unwrap_or(place);
    let Some(element) = placed(&document, place).or_else(|| placed(&document, whole)) else { return };
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Center);
    element.scroll_into_view_with_scroll_into_view_options(&options);
    focus(&element);
}

fn placed(document: &Document, place: &str) -> Option<HtmlElement> {
    let all = document.query_selector_all("[data-place]").ok()?;
    (0..all.length())
        .filter_map(|index| all.get(index)?.dyn_into::<HtmlElement>().ok())
        .find(|element| element.get_attribute("data-place").as_deref() == Some(place))
}

/// Brings a region into view where it begins outside of the upper part of the window, from its own top.
pub(super) fn show(region: &str) {
    let found = gloo::utils::document().query_selector(&format!("[data-region={region}]")).ok().flatten();
    let height = gloo::utils::window().inner_height().ok().and_then(|it| it.as_f64()).unwrap_or(0.0);
    let Some(element) = found else { return };
    element.set_scroll_top(0);
    let top = element.get_bounding_client_rect().top();
    if top < 0.0 || top > height * 0.6 {
        element.scroll_into_view();
    }
}

/// One listener per kind of event, on the root.
pub(super) fn listen(root: &Element, handle: &Handle) -> Vec<EventListener> {
    let active = EventListenerOptions { passive: false, ..EventListenerOptions::default() };
    let capturing = EventListenerOptions { passive: false, ..EventListenerOptions::run_in_capture_phase() };
    let on = |kind: &'static str, options: EventListenerOptions, heard: fn(&Handle, &web_sys::Event)| {
        let handle = handle.clone();
        EventListener::new_with_options(root, kind, options, move |event| heard(&handle, event))
    };
    let keys = {
        let handle = handle.clone();
        let window = gloo::utils::window();
        EventListener::new_with_options(&window, "keydown", active, move |event| pressed(&handle, event))
    };
    let search = {
        let handle = handle.clone();
        EventListener::new(&gloo::utils::window(), "why401-search", move |event| searched(&handle, event))
    };
    vec![
        keys,
        search,
        on("click", active, clicked),
        on("input", active, typed),
        on("change", active, changed),
        on("submit", active, submitted),
        on("dragover", active, |_, event| event.prevent_default()),
        on("drop", active, dropped),
        on("pointerdown", active, chart::down),
        on("pointerup", active, chart::up),
        on("pointerdown", active, split::down),
        on("pointermove", active, split::moved),
        on("pointerup", active, split::up),
        on("wheel", active, chart::wheel),
        on("scroll", EventListenerOptions::run_in_capture_phase(), scrolled),
        // `cancel` of a dialog doesn't bubble.
        on("cancel", capturing, cancelled),
    ]
}

/// The element with `data-act` that an event is about.
fn acting(event: &web_sys::Event) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest("[data-act]").ok().flatten()
}

pub(super) fn send(handle: &Handle, element: &Element, value: &str) {
    let attribute = |name| element.get_attribute(name).unwrap_or_default();
    if let Some(act) = Act::parse(&attribute("data-act"), &attribute("data-id"), value) {
        handle.send(Event::Act(act));
    }
}

fn clicked(handle: &Handle, event: &web_sys::Event) {
    // Marks of a picture are for the mouse; its table has the same as buttons.
    if let Some(element) =
        acting(event).filter(|element| matches!(element.tag_name().as_str(), "BUTTON" | "g"))
    {
        send(handle, &element, "");
    }
}

fn typed(handle: &Handle, event: &web_sys::Event) {
    let Some(element) = acting(event) else { return };
    if let Some(input) = element.dyn_ref::<HtmlInputElement>().filter(|input| input.type_() == "search") {
        send(handle, &element, &input.value());
    }
}

fn changed(handle: &Handle, event: &web_sys::Event) {
    let Some(element) = acting(event) else { return };
    if let Some(select) = element.dyn_ref::<HtmlSelectElement>() {
        send(handle, &element, &select.value());
    } else if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        match input.type_().as_str() {
            "radio" => send(handle, &element, &input.value()),
            "file" => {
                if let Some(list) = input.files() {
                    files::read(handle, &list);
                }
                // The same file can be chosen again.
                input.set_value("");
            }
            _ => {}
        }
    }
}

fn submitted(handle: &Handle, event: &web_sys::Event) {
    event.prevent_default();
    let Some(form) = acting(event) else { return };
    if let Ok(Some(field)) = form.query_selector("textarea")
        && let Some(field) = field.dyn_ref::<HtmlTextAreaElement>()
    {
        send(handle, &form, &field.value());
    }
}

/// The request list was scrolled: the rows near those in sight are painted, block by block.
fn scrolled(handle: &Handle, event: &web_sys::Event) {
    let Some(list) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
    let window = list.query_selector("[data-window]").ok().flatten();
    let height = window.and_then(|window| window.get_attribute("data-window")?.parse::<i32>().ok());
    let Some(height) = height.filter(|height| *height > 0) else { return };
    let row = usize::try_from(list.scroll_top() / height).unwrap_or(0);
    if handle.0.row.replace(row / 20) != row / 20 {
        handle.send(Event::Act(Act::Row(row)));
    }
}

/// The search field of `DevTools`, handed on by the page that made the panel: what is done, and the text.
fn searched(handle: &Handle, event: &web_sys::Event) {
    let Some(event) = event.dyn_ref::<web_sys::CustomEvent>() else { return };
    let detail = js_sys::Array::from(&event.detail());
    let text = |at| detail.get(at).as_string().unwrap_or_default();
    handle.send(Event::Act(match text(0).as_str() {
        "nextSearchResult" => Act::Next(true),
        "previousSearchResult" => Act::Next(false),
        "cancelSearch" => Act::Search(String::new()),
        _ => Act::Search(text(1)),
    }));
}

/// A single key, outside of any field and of any question.
fn single_key(handle: &Handle, key: &KeyboardEvent) -> bool {
    let field = focused()
        .is_some_and(|element| matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT"));
    if field || key.ctrl_key() || key.alt_key() || key.meta_key() || key.key().chars().count() != 1 {
        return false;
    }
    let known = KEYS.iter().any(|(name, ..)| *name == key.key());
    if known {
        key.prevent_default();
        handle.send(Event::Act(Act::Key(key.key())));
    }
    known
}

/// Arrow keys walk through a list of `data-nav` buttons: up and down, or along a row of tabs.
fn pressed(handle: &Handle, event: &web_sys::Event) {
    let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
    if split::key(handle, key) || chart::key(handle, key) || single_key(handle, key) {
        return;
    }
    let Some(element) = acting(event) else { return };
    let Some(kind) = element.get_attribute("data-nav") else { return };
    let Ok(all) = gloo::utils::document().query_selector_all(&format!("[data-nav={kind}]")) else { return };
    let all: Vec<_> =
        (0..all.length()).filter_map(|index| all.get(index)?.dyn_into::<HtmlElement>().ok()).collect();
    let Some(at) = all.iter().position(|other| other.is_same_node(Some(&element))) else { return };
    let (last, row) = (all.len() - 1, kind == "lane"); // a row of tabs goes round
    let back = if split::from_right() { "ArrowRight" } else { "ArrowLeft" };
    let next = match (key.key().as_str(), row) {
        ("ArrowDown", false) => (at < last).then_some(at + 1),
        ("ArrowUp", false) => at.checked_sub(1),
        ("Home", true) => Some(0),
        ("End", true) => Some(last),
        (name, true) if name == back => Some(at.checked_sub(1).unwrap_or(last)),
        ("ArrowLeft" | "ArrowRight", true) => Some(if at < last { at + 1 } else { 0 }),
        _ => None,
    };
    if let Some(next) = next.and_then(|next| all.get(next)) {
        event.prevent_default();
        let _ = next.focus();
        next.click();
    }
}

fn dropped(handle: &Handle, event: &web_sys::Event) {
    event.prevent_default();
    let list = event.dyn_ref::<web_sys::DragEvent>().and_then(web_sys::DragEvent::data_transfer);
    if let Some(list) = list.and_then(|transfer| transfer.files()) {
        files::read(handle, &list);
    }
}

fn cancelled(handle: &Handle, event: &web_sys::Event) {
    if event.target().is_some_and(|target| target.is_instance_of::<HtmlDialogElement>()) {
        event.prevent_default();
        handle.send(Event::Act(Act::Cancel));
    }
}
