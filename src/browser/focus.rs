//! The keyboard's focus: it stays where it is when what it is on is painted anew.

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, HtmlInputElement, HtmlTextAreaElement};

/// Which element of a region has the focus, told by its attributes.
pub(super) struct Focus(Option<[Option<String>; 4]>);

/// What tells an element from others in its region.
const TELLING: [&str; 4] = ["id", "data-act", "data-id", "data-place"];

impl Focus {
    /// Where it is now.
    pub(super) fn within(region: &Element) -> Self {
        Self(
            focused()
                .filter(|element| region.contains(Some(element)) && element != region)
                .map(|element| told(&element)),
        )
    }

    /// Puts it back there.
    pub(super) fn restore(&self, region: &Element) {
        let Some(wanted) = &self.0 else { return };
        let Ok(candidates) = region.query_selector_all("[id],[data-act],[data-place]") else { return };
        let found = (0..candidates.length())
            .filter_map(|index| candidates.get(index)?.dyn_into::<HtmlElement>().ok())
            .find(|element| told(element) == *wanted);
        if let Some(element) = found {
            focus(&element);
        } else if let Some(region) = region.dyn_ref::<HtmlElement>() {
            // The focus stays near instead of falling back to the document's start.
            focus(region);
        }
    }
}

fn told(element: &Element) -> [Option<String>; 4] {
    TELLING.map(|name| element.get_attribute(name))
}

/// Puts it on an element, which doesn't move for that.
pub(super) fn focus(element: &HtmlElement) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    // An element that can't take the focus leaves it where it is.
    let _ = element.focus_with_options(&options);
}

/// What has it.
pub(super) fn focused() -> Option<Element> {
    gloo::utils::document().active_element()
}

/// Whether a person is typing in a region.
pub(super) fn typing_in(region: &Element) -> bool {
    focused().is_some_and(|element| {
        region.contains(Some(&element))
            && (element.is_instance_of::<HtmlTextAreaElement>()
                || element
                    .dyn_ref::<HtmlInputElement>()
                    .is_some_and(|input| matches!(input.type_().as_str(), "text" | "search")))
    })
}

/// Puts the focus on a field, by its id.
pub(super) fn focus_on(id: &str) {
    let found = gloo::utils::document().get_element_by_id(id);
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}
