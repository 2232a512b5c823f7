//! The borders between panes, moved by hand or with keys. While one moves, only its panes change; where it came to rest is
//! told to the state machine, which remembers it.

use wasm_bindgen::JsCast;
use web_sys::{DomRect, Element, HtmlElement, KeyboardEvent, PointerEvent};

use super::Handle;
use crate::app::{Act, Event, Model, SHARES};

/// So many percent with each press of a key.
const STEP: i32 = 4;

/// The border that an event is about.
fn split(event: &web_sys::Event) -> Option<HtmlElement> {
    let element: HtmlElement = event.target()?.dyn_into().ok()?;
    element.has_attribute("data-split").then_some(element)
}

/// The widths as they were left.
pub(super) fn apply(root: &Element, model: &Model) {
    for (name, share) in [("rail", model.shares.rail), ("detail", model.shares.detail)] {
        let found = root.query_selector(&format!("[data-split={name}]")).ok().flatten();
        if let (Some(element), Some(share)) = (found.and_then(|it| it.dyn_into().ok()), share) {
            give(&element, i32::from(share));
        }
    }
}

/// Gives what stands before a border its share.
fn give(split: &HtmlElement, share: i32) {
    let share = share.clamp(SHARES.0.into(), SHARES.1.into()).to_string();
    let _ = split.set_attribute("aria-valuenow", &share);
    let name = split.get_attribute("data-split").unwrap_or_default();
    let panes = split.parent_element().and_then(|panes| panes.dyn_into::<HtmlElement>().ok());
    if let Some(panes) = panes {
        // Of the list a length, of the others how much each grows.
        let unit = if name == "rail" { "%" } else { "" };
        let _ = panes.style().set_property(&format!("--{name}"), &format!("{share}{unit}"));
    }
}

/// The border and its share stay.
fn keep(handle: &Handle, split: &HtmlElement) {
    let of = |name| split.get_attribute(name).unwrap_or_default();
    handle.send(Event::Act(Act::Split(format!("{} {}", of("data-split"), of("aria-valuenow")))));
}

/// It lies between panes side by side; else between one above the other.
fn upright(split: &Element) -> bool {
    let place = split.get_bounding_client_rect();
    place.height() > place.width()
}

pub(super) fn from_right() -> bool {
    let document = gloo::utils::document().document_element();
    document.is_some_and(|element| element.get_attribute("dir").as_deref() == Some("rtl"))
}

pub(super) fn down(_: &Handle, event: &web_sys::Event) {
    let Some(split) = split(event) else { return };
    let Some(pointer) = event.dyn_ref::<PointerEvent>() else { return };
    // What follows goes to the border wherever the pointer is, and chooses no text.
    let _ = split.set_pointer_capture(pointer.pointer_id());
    event.prevent_default();
    let _ = split.focus();
}

pub(super) fn moved(_: &Handle, event: &web_sys::Event) {
    let Some(pointer) = event.dyn_ref::<PointerEvent>().filter(|pointer| pointer.buttons() & 1 != 0) else {
        return;
    };
    if let Some(split) = split(event)
        && let Some(share) = share(&split, pointer)
    {
        give(&split, share);
    }
}

pub(super) fn up(handle: &Handle, event: &web_sys::Event) {
    if let Some(split) = split(event) {
        keep(handle, &split);
    }
}

/// The share that the pane before a border has when it lies under the pointer.
fn share(split: &Element, pointer: &PointerEvent) -> Option<i32> {
    let all = split.parent_element()?.get_bounding_client_rect();
    let before = pane_before(split)?;
    let (x, y) = (f64::from(pointer.client_x()), f64::from(pointer.client_y()));
    let (along, room) = match (upright(split), from_right()) {
        (false, _) => (y - before.top(), all.bottom() - before.top()),
        (true, false) => (x - before.left(), all.right() - before.left()),
        (true, true) => (before.right() - x, before.right() - all.left()),
    };
    #[expect(clippy::cast_possible_truncation, reason = "clamped where it is used")]
    let share = (along * 100.0 / room.max(1.0)) as i32;
    Some(share)
}

/// Where the pane before a border lies; those that are hidden have no width.
fn pane_before(split: &Element) -> Option<DomRect> {
    let mut next = split.previous_element_sibling();
    while let Some(element) = next {
        let place = element.get_bounding_client_rect();
        if place.width() > 0.0 && !element.has_attribute("data-split") {
            return Some(place);
        }
        next = element.previous_element_sibling();
    }
    None
}

/// Whether a key was meant for a border that has the focus.
pub(super) fn key(handle: &Handle, key: &KeyboardEvent) -> bool {
    let Some(split) = split(key) else { return false };
    let upright = upright(&split);
    let _ = split.set_attribute("aria-orientation", if upright { "vertical" } else { "horizontal" });
    let now: i32 = split.get_attribute("aria-valuenow").and_then(|now| now.parse().ok()).unwrap_or(50);
    let forward = if upright && from_right() { -STEP } else { STEP };
    let share = match key.key().as_str() {
        "ArrowLeft" | "ArrowUp" => now - forward,
        "ArrowRight" | "ArrowDown" => now + forward,
        "Home" => 0,
        "End" => 100,
        _ => return false,
    };
    key.prevent_default();
    give(&split, share);
    keep(handle, &split);
    true
}
