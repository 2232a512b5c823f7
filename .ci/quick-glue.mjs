// Texts go into a module of wasm-bindgen's one letter at a time. Here those of some length go four letters at a time, which is
// twice as fast and in Chromium faster than its encoder, and long ones in one piece. build.sh runs it on the page's glue:
//
//   node .ci/quick-glue.mjs FILE
import { readFileSync, writeFileSync } from "node:fs";

const [, , file] = process.argv;
const glue = readFileSync(file, "utf8");
// In `passStringToWasm0`, where the place for the text has been made and nothing is written yet. What isn't ASCII doesn't fit
// and is left to the code below, which goes on where the letters end that were written.
const place = /(const mem = getUint8ArrayMemory0\(\);\n\n)( +)let offset = 0;\n/g;
const whole = `if (len > 2048) {
    const done = cachedTextEncoder.encodeInto(arg, mem.subarray(ptr, ptr + len));
    if (done.read === len) {
        WASM_VECTOR_LEN = done.written;
        return ptr;
    }
}
let offset = lettersInFours(arg, ptr);
`;
const inFours = `
let cachedWords = null;
function lettersInFours(arg, ptr) {
    if (ptr % 4 !== 0) return 0;
    if (cachedWords === null || cachedWords.byteLength === 0) {
        cachedWords = new Uint32Array(wasm.memory.buffer);
    }
    const words = cachedWords;
    const end = arg.length & ~3;
    let offset = 0;
    for (let word = ptr >>> 2; offset < end; offset += 4, word++) {
        const one = arg.charCodeAt(offset);
        const two = arg.charCodeAt(offset + 1);
        const three = arg.charCodeAt(offset + 2);
        const four = arg.charCodeAt(offset + 3);
        if ((one | two | three | four) > 0x7F) break;
        words[word] = one | two << 8 | three << 16 | four << 24;
    }
    return offset;
}
`;
const into = /\n *function passStringToWasm0\(/;
if (glue.match(place)?.length !== 1 || glue.split(into).length !== 2) {
  throw new Error("wasm-bindgen hands texts over in another way now; see .ci/quick-glue.mjs");
}
const quick = glue.replace(place, (all, memory, indent) => memory + whole.trimEnd().replace(/^/gm, indent) + "\n");
writeFileSync(file, quick.replace(into, (next) => inFours + next));
