//! The timeline under the hand: a drag chooses a stretch, the wheel with Ctrl zooms, keys do the same.

use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent, MouseEvent, WheelEvent};

use super::{Handle, dom};

/// A drag shorter than this, in thousandths of the picture, is a click.
const CLICK: i64 = 8;

/// The picture an event is in, and where across it, in thousandths.
fn place(event: &MouseEvent) -> Option<(Element, i64)> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let chart = target.closest("[data-chart]").ok().flatten()?;
    let lane = chart.query_selector("svg").ok().flatten()?.get_bounding_client_rect();
    let across = (f64::from(event.client_x()) - lane.left()) / lane.width().max(1.0);
    #[expect(clippy::cast_possible_truncation, reason = "clamped")]
    let place = (across * 1000.0).clamp(0.0, 1000.0) as i64;
    Some((chart, place))
}

pub(super) fn down(handle: &Handle, event: &web_sys::Event) {
    let from = event.dyn_ref::<MouseEvent>().and_then(place).map(|(_, at)| at);
    handle.0.drag.set(from);
}

pub(super) fn up(handle: &Handle, event: &web_sys::Event) {
    let found = event.dyn_ref::<MouseEvent>().and_then(place);
    let (Some(from), Some((chart, to))) = (handle.0.drag.take(), found) else { return };
    if (to - from).abs() > CLICK {
        dom::send(handle, &chart, &format!("part {from} {to}"));
    }
}

pub(super) fn wheel(handle: &Handle, event: &web_sys::Event) {
    let Some(wheel) = event.dyn_ref::<WheelEvent>() else { return };
    let (x, y) = (wheel.delta_x(), wheel.delta_y());
    let sideways = x.abs() > y.abs() || wheel.shift_key();
    // The page scrolls as everywhere; only with Ctrl, or sideways, is it meant for the picture.
    if !wheel.ctrl_key() && !sideways {
        return;
    }
    let Some((chart, at)) = place(wheel) else { return };
    event.prevent_default();
    let forward = if x.abs() > y.abs() { x > 0.0 } else { y > 0.0 };
    let act = match (wheel.ctrl_key(), forward) {
        (true, true) => format!("out {at}"),
        (true, false) => format!("in {at}"),
        (false, true) => "later".to_owned(),
        (false, false) => "earlier".to_owned(),
    };
    dom::send(handle, &chart, &act);
}

/// Whether a key was meant for the picture that has the focus.
pub(super) fn key(handle: &Handle, key: &KeyboardEvent) -> bool {
    let target = key.target().and_then(|target| target.dyn_into::<Element>().ok());
    let Some(chart) = target.filter(|element| element.has_attribute("data-chart")) else { return false };
    let act = match key.key().as_str() {
        "ArrowLeft" => "earlier",
        "ArrowRight" => "later",
        "+" | "=" => "in",
        "-" => "out",
        "0" => "all",
        _ => return false,
    };
    key.prevent_default();
    dom::send(handle, &chart, act);
    true
}
