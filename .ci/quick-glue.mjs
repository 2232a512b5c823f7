// Texts go into a module of wasm-bindgen's one letter at a time. Here those of some length are copied by another small module,
// .ci/letters.wat, which is twice as fast and in Chromium faster than its encoder, and long ones by that in one piece. Browsers
// that can't compile that module go on as before. build.sh runs it on the page's glue:
//
//   node .ci/quick-glue.mjs FILE
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [, , file] = process.argv;
const glue = readFileSync(file, "utf8");
/** Letters from which on the call is worth it, and to which there is room. */
const [SHORTEST, LONGEST] = [24, 4096];
const assembler = join(import.meta.dirname, "../node_modules/.bin/wasm-as");
const letters = execFileSync(assembler, ["--enable-gc", "--enable-reference-types", join(import.meta.dirname, "letters.wat"), "-o", "-"]);
// In `passStringToWasm0`, where the place for the text has been made and nothing is written yet. What isn't ASCII doesn't fit
// and is left to the code below, which goes on where the letters end that were written.
const place = /(const mem = getUint8ArrayMemory0\(\);\n\n)( +)let offset = 0;\n/g;
const whole = `let offset = 0;
if (len > ${LONGEST}) {
    const done = cachedTextEncoder.encodeInto(arg, mem.subarray(ptr, ptr + len));
    if (done.read === len) {
        WASM_VECTOR_LEN = done.written;
        return ptr;
    }
} else if (len >= ${SHORTEST}) {
    copyLetters ??= lettersModule();
    offset = copyLetters(arg, ptr);
}
`;
const module = `
let copyLetters;
function lettersModule() {
    try {
        const bytes = Uint8Array.from(atob("${letters.toString("base64")}"), (byte) => byte.charCodeAt(0));
        const module = new WebAssembly.Module(bytes, { builtins: ["js-string"] });
        return new WebAssembly.Instance(module, { why401: { memory: wasm.memory } }).exports.copy;
    } catch {
        return () => 0;
    }
}
`;
const into = /\n *function passStringToWasm0\(/;
if (glue.match(place)?.length !== 1 || glue.split(into).length !== 2) {
  throw new Error("wasm-bindgen hands texts over in another way now; see .ci/quick-glue.mjs");
}
const quick = glue.replace(place, (all, memory, indent) => memory + whole.trimEnd().replace(/^/gm, indent) + "\n");
writeFileSync(file, quick.replace(into, (next) => module + next));
