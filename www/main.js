"use strict";
// Starts the program from the bytes in app.js: pages opened from the file system can fetch nothing.
const bytes = Uint8Array.from(atob(WHY401_WASM_BASE64), (c) => c.charCodeAt(0));
// Workers that read large files are given the same.
globalThis.WHY401_MODULE = new WebAssembly.Module(bytes);
wasm_bindgen.initSync({ module: WHY401_MODULE });
wasm_bindgen.start_page();
