//! Large files are read in a worker, so that the page goes on meanwhile: part by part, until the end or until a person says stop.

use js_sys::{Array, Function};
use wasm_bindgen::prelude::*;
use web_sys::{Blob, BlobPropertyBag, File, MessageEvent, Url, Worker};

use super::{Handle, api, files};
use crate::app::{self, Event};

/// Files of at least so many bytes are read in a worker; smaller ones take a blink.
const LARGE: f64 = 3_000_000.0;

/// A file being read. Dropping it stops that.
pub(super) struct Reader {
    name: String,
    worker: Worker,
    address: String,
    _heard: Closure<dyn FnMut(MessageEvent)>,
    _failed: Closure<dyn FnMut(JsValue)>,
}

impl Drop for Reader {
    fn drop(&mut self) {
        self.worker.terminate();
        // An address that is gone needs no letting go.
        let _ = Url::revoke_object_url(&self.address);
    }
}

/// Reads a file in a worker; `false` where it is small or there can be none.
pub(super) fn read(handle: &Handle, file: &File) -> bool {
    if file.size() < LARGE {
        return false;
    }
    let Ok(reader) = start(handle, file) else { return false };
    handle.0.readers.borrow_mut().push(reader);
    true
}

/// Stops reading a file.
pub(super) fn stop(handle: &Handle, name: &str) {
    handle.0.readers.borrow_mut().retain(|reader| reader.name != name);
}

fn start(handle: &Handle, file: &File) -> Result<Reader, JsValue> {
    let program = api::global(&["WHY401_WORKER"]);
    let module = api::global(&["WHY401_MODULE"]);
    if program.as_string().is_none() || module.is_undefined() {
        return Err(JsValue::NULL);
    }
    let options = BlobPropertyBag::new();
    options.set_type("text/javascript");
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&program), &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let worker = Worker::new(&address)?;
    let name = file.name();
    let heard = {
        let (handle, name) = (handle.clone(), name.clone());
        // Copies, since the end of the file drops this listener while it runs.
        Closure::new(move |event: MessageEvent| hear(&handle.clone(), &name.clone(), &event.data()))
    };
    let failed = {
        let (handle, file) = (handle.clone(), file.clone());
        // Where the browser lets no worker run, the page reads the file itself.
        Closure::new(move |_: JsValue| {
            let (handle, file) = (handle.clone(), file.clone());
            stop(&handle, &file.name());
            files::read_here(&handle, file);
        })
    };
    worker.set_onmessage(Some(heard.as_ref().unchecked_ref()));
    worker.set_onerror(Some(failed.as_ref().unchecked_ref()));
    worker.post_message(&Array::of2(&module, file))?;
    Ok(Reader { name, worker, address, _heard: heard, _failed: failed })
}

/// What the worker tells: kind, text and what belongs to it.
fn hear(handle: &Handle, name: &str, told: &JsValue) {
    let told = Array::from(told);
    let [kind, text, more] = [0, 1, 2].map(|at| told.get(at).as_string().unwrap_or_default());
    if matches!(kind.as_str(), "end" | "trouble") {
        stop(handle, name);
    }
    handle.send(Event::Part { name: name.to_owned(), kind, text, more });
}

/// Reads a file within the worker and posts it in parts.
#[wasm_bindgen]
pub fn read_in_parts(bytes: Vec<u8>, post: &Function) {
    app::read_in_parts(bytes, &mut |kind, text, more| {
        // The page that would hear of a failure is the one that can't be reached.
        let _ = post.call3(&JsValue::NULL, &kind.into(), &text.into(), &more.into());
    });
}
