"use strict";
// Starts the program from the bytes in app.js: pages opened from the file system can fetch nothing.
const bytes = Uint8Array.from(atob(WHY401_WASM_BASE64), (c) => c.charCodeAt(0));
wasm_bindgen.initSync({ module: bytes });
wasm_bindgen.start_page();
