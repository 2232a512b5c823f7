// The panel's module, of which half is loaded when something of it is called for the first time: the app is in the middle
// of its work then and can't wait, so that the browser has to.
import init from "./app.js";

/** Loads the half that the first sentence needs; with the other comes the style of pictures, which it draws. */
export default async function begin() {
  const first = await init();
  globalThis.why401Rest = () => {
    const file = new XMLHttpRequest();
    file.open("GET", "rest.wasm", false);
    file.overrideMimeType("text/plain; charset=x-user-defined"); // each byte as one character, whatever it is
    file.send();
    const text = file.responseText;
    // The lower eight bits of each character. Uint8Array.from would take ten times as long.
    new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(text.length).map((_, at) => text.charCodeAt(at))), { first });
    document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: "pictures.css" }));
  };
}
