//! Files that a person dropped or chose.

use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::FileList;

use super::Handle;
use crate::app::Event;

/// Reads each and hands it over. The name is shown while that lasts.
pub(super) fn read(handle: &Handle, files: &FileList) {
    for file in (0..files.length()).filter_map(|index| files.get(index)) {
        let handle = handle.clone();
        handle.send(Event::Opening(file.name()));
        spawn_local(async move {
            let bytes = JsFuture::from(file.array_buffer()).await;
            let bytes = bytes.map(|buffer| js_sys::Uint8Array::new(&buffer).to_vec()).ok();
            handle.send(Event::File { name: file.name(), bytes });
        });
    }
}
