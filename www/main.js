"use strict";
// Starts the program from the bytes in app.js: pages opened from the file system can fetch nothing.
const bytes = Uint8Array.from(atob(WHY401_WASM_BASE64), (c) => c.charCodeAt(0));
// Workers that read large files are given the same.
globalThis.WHY401_MODULE = new WebAssembly.Module(bytes);
wasm_bindgen.initSync({ module: WHY401_MODULE });
wasm_bindgen.start_page();
// From a server it can be installed, and opens without it from then on. Where the browser keeps nothing, it is a page as before.
if (document.URL.startsWith("http")) {
  document.head.append(Object.assign(document.createElement("link"), { rel: "manifest", href: "manifest.webmanifest" }));
  navigator.serviceWorker?.register("sw.js").catch(() => {});
}
