// The panel's module, of which half is loaded when something of it is called for the first time: the app is in the middle
// of its work then and can't wait, so that the browser has to.
import init from "./app.js";

/** Loads the half that the first sentence needs. */
export default async function begin() {
  const first = await init();
  globalThis.why401Rest = () => {
    const file = new XMLHttpRequest();
    file.open("GET", "rest.wasm", false);
    file.overrideMimeType("text/plain; charset=x-user-defined"); // each byte as one character, whatever it is
    file.send();
    const text = file.responseText;
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at); // the lower eight bits of it
    new WebAssembly.Instance(new WebAssembly.Module(bytes), { first });
    // Pictures are drawn by that half alone.
    document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: "pictures.css" }));
  };
}
