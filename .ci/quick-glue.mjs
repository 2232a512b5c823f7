// Texts go into a module of wasm-bindgen's one letter at a time, which is best for short ones. Longer ones go in one piece here:
// the browser's encoder is several times as fast. build.sh runs it on the page's glue:
//
//   node .ci/quick-glue.mjs FILE
import { readFileSync, writeFileSync } from "node:fs";

const [, , file] = process.argv;
const glue = readFileSync(file, "utf8");
// In `passStringToWasm0`, where the place for the text has been made and nothing is written yet. What isn't ASCII doesn't fit
// and is left to the code below.
const place = /(const mem = getUint8ArrayMemory0\(\);\n\n)( +)(let offset = 0;\n)/g;
const whole = `if (len > 32) {
    const done = cachedTextEncoder.encodeInto(arg, mem.subarray(ptr, ptr + len));
    if (done.read === len) {
        WASM_VECTOR_LEN = done.written;
        return ptr;
    }
}
`;
if (glue.match(place)?.length !== 1) throw new Error("wasm-bindgen hands texts over in another way now; see .ci/quick-glue.mjs");
writeFileSync(file, glue.replace(place, (all, memory, indent, offset) => memory + whole.replace(/^/gm, indent).trimEnd() + "\n" + indent + offset));
