//! Files that a person dropped or chose, and those that are saved.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, File, FileList, HtmlElement, Url};

use super::Handle;
use crate::app::Event;

/// Reads each and hands it over. The name is shown while that lasts.
pub(super) fn read(handle: &Handle, files: &FileList) {
    for file in (0..files.length()).filter_map(|index| files.get(index)) {
        handle.send(Event::Opening(file.name()));
        if !super::worker::read(handle, &file) {
            read_here(handle, file);
        }
    }
}

/// Reads a file within the page.
pub(super) fn read_here(handle: &Handle, file: File) {
    let handle = handle.clone();
    spawn_local(async move {
        let bytes = JsFuture::from(file.array_buffer()).await;
        let bytes = bytes.map(|buffer| js_sys::Uint8Array::new(&buffer).to_vec()).ok();
        handle.send(Event::File { name: file.name(), bytes });
    });
}

/// The address of a file that was offered; dropping it lets the file go.
pub(super) struct Offered(String);

impl Drop for Offered {
    fn drop(&mut self) {
        // An address that is gone needs no letting go.
        let _ = Url::revoke_object_url(&self.0);
    }
}

/// Offers text as a download. The address is one of this document's own memory: nothing is sent.
pub(super) fn save(name: &str, text: &str) -> Result<Offered, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type("application/json");
    let blob = Blob::new_with_str_sequence_and_options(&js_sys::Array::of1(&text.into()), &options)?;
    let offered = Offered(Url::create_object_url_with_blob(&blob)?);
    let link: HtmlElement = gloo::utils::document().create_element("a")?.dyn_into()?;
    link.set_attribute("href", &offered.0)?;
    link.set_attribute("download", name)?;
    link.click();
    Ok(offered)
}
