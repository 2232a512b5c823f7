// What wasm-opt can't know of a module that Rust made. build.sh runs it before and after wasm-opt:
//
//   node .ci/shrink.mjs quiet FROM TO   a panic is a trap: nobody hears what it would say; no fraction is put into words
//   node .ci/shrink.mjs order FROM TO   names functions so that sorting by name puts like beside like, for gzip
import { readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { importsOf, leb, sections, text, uleb } from "./wasm.mjs";

const [, , step, from, to] = process.argv;
writeFileSync(to, step === "quiet" ? await quiet(readFileSync(from)) : order(readFileSync(from)));

// The standard library's code for panics words a message and hands it to standard error, which a browser hasn't got;
// then it traps. Trapping at once says as much, and spares the words and the places in source files.
async function quiet(bytes) {
  const { default: binaryen } = await import("binaryen");
  bytes = withoutNotes(bytes);
  forgetPlaces(bytes);
  binaryen.setDebugInfo(true);
  const module = binaryen.readBinary(bytes);
  const library = String.raw`^(?:core|alloc|std)\[[0-9a-f]+\]::`;
  const panics = ["panicking::panic", "panicking::assert_failed", "option::unwrap_failed", "option::expect_failed",
    "result::unwrap_failed", "slice::index::slice_", "slice::copy_from_slice_impl::len_mismatch_fail", "str::slice_error_fail",
    "cell::panic_already", "raw_vec::handle_error", "alloc::handle_alloc_error", "thread::local::panic_access_error"];
  const panicking = new RegExp(`${library}(?:${panics.join("|")})`);
  let found = 0;
  for (let index = 0; index < module.getNumFunctions(); index++) {
    const made = module.getFunctionByIndex(index);
    const { name, results } = binaryen.getFunctionInfo(made);
    if (!panicking.test(name) || results !== binaryen.none) continue;
    binaryen.Function.setBody(made, module.unreachable());
    found++;
  }
  if (found < 10) throw new Error("the standard library names its panics otherwise now; see .ci/shrink.mjs");
  wordless(module, binaryen);
  return module.emitBinary();
}

// Only serde's complaint about a number of the wrong type puts a fraction into words (JSON is written by other code),
// and we read every number as what it is. Fifteen kilobytes of tables and arithmetic hang on it.
function wordless(module, binaryen) {
  const name = /^<f64 as core\[[0-9a-f]+\]::fmt::Display>::fmt$/;
  for (let index = 0; index < module.getNumFunctions(); index++) {
    const made = module.getFunctionByIndex(index);
    const { name: said, results } = binaryen.getFunctionInfo(made);
    if (name.test(said) && results === binaryen.i32) binaryen.Function.setBody(made, module.i32.const(0));
  }
}

// What the linker has noted for .ci/linked.mjs is no longer true of what comes out.
function withoutNotes(bytes) {
  const kept = sections(bytes).filter(({ name }) => name !== "linking" && !name.startsWith("reloc."));
  return Buffer.concat([bytes.subarray(0, 8), ...kept.map(({ from, end }) => bytes.subarray(from, end))]);
}

// A place is four numbers: where the file's name lies, its length, line and column. With it goes what tells one
// machine's build from another's: the folder that Cargo keeps sources in.
function forgetPlaces(bytes) {
  const data = sections(bytes).find(({ id }) => id === 11);
  let at = data.start;
  const next = () => { const [value, after] = leb(bytes, at); at = after; return value; };
  const cargo = `${process.env.CARGO_HOME ?? `${homedir()}/.cargo`}/registry/src/`;
  const files = [];
  for (let segments = next(); segments > 0; segments--) {
    if (next() !== 0 || bytes[at++] !== 0x41) throw new Error("a data segment of another kind");
    const base = next();
    at++; // the end of its address
    const length = next();
    const segment = bytes.subarray(at, at + length);
    at += length;
    const view = new DataView(segment.buffer, segment.byteOffset, length);
    for (let place = (4 - base % 4) % 4; place + 16 <= length; place += 4) {
      const [name, size, line, column] = [0, 4, 8, 12].map((offset) => view.getUint32(place + offset, true));
      if (name < base || name + size > base + length || size > 300 || !line || line > 99_999 || !column || column > 999) continue;
      const file = segment.subarray(name - base, name - base + size);
      const text = Buffer.from(file).toString("latin1");
      if (!/^(?:\/rustc?\/|src\/)[\w/.-]+\.rs$/.test(text) && !(text.startsWith(cargo) && text.endsWith(".rs"))) continue;
      segment.fill(0, place, place + 16);
      files.push(file);
    }
  }
  for (const file of files) file.fill(0);
}

// gzip looks back 32 KB. Each function comes to stand where most of its pieces have just been seen: next is always the one
// with the largest share of pieces in the functions before it.
function order(bytes) {
  const [PIECE, WINDOW, COMMON] = [7, 24_000, 400];
  const all = sections(bytes);
  const code = all.find(({ id }) => id === 10);
  const bodies = [];
  let [left, at] = leb(bytes, code.start);
  for (; left > 0; left--) {
    const [length, start] = leb(bytes, at);
    at = start + length;
    bodies.push(bytes.subarray(start, at));
  }

  const numbers = new Map(); // of pieces
  const pieces = bodies.map((body) => {
    const found = new Set();
    for (let i = 0; i + PIECE <= body.length; i++) {
      const piece = body.latin1Slice(i, i + PIECE);
      if (!numbers.has(piece)) numbers.set(piece, numbers.size);
      found.add(numbers.get(piece));
    }
    return [...found];
  });
  const holders = Array.from(numbers, () => []);
  pieces.forEach((list, index) => list.forEach((piece) => holders[piece].push(index)));

  const seen = new Uint16Array(numbers.size); // how often in the window
  const known = new Float64Array(bodies.length); // pieces of each function that are
  const look = (index, by) => {
    for (const piece of pieces[index]) {
      const before = seen[piece];
      seen[piece] += by;
      if ((before === 0) === (seen[piece] === 0) || holders[piece].length > COMMON) continue;
      for (const holder of holders[piece]) known[holder] += by;
    }
  };
  const placed = [];
  const waiting = new Set(bodies.keys());
  let next = bodies.reduce((largest, body, index) => (body.length > bodies[largest].length ? index : largest), 0);
  let size = 0;
  let tail = 0;
  while (waiting.size > 0) {
    waiting.delete(next);
    placed.push(next);
    look(next, 1);
    size += bodies[next].length;
    for (; size > WINDOW && tail + 1 < placed.length; tail++) {
      look(placed[tail], -1);
      size -= bodies[placed[tail]].length;
    }
    let best = -1;
    for (const index of waiting) {
      const share = known[index] / bodies[index].length ** 0.8;
      if (share > best) [best, next] = [share, index];
    }
  }

  const rank = new Map(placed.map((index, place) => [index, place]));
  const imported = importsOf(bytes).filter(({ what }) => what[0] === 0).length; // they are counted before the module's own
  const named = bodies.flatMap((_, index) => [...uleb(imported + index), ...text(String(rank.get(index)).padStart(6, "0"))]);
  const functions = [...uleb(bodies.length), ...named];
  const names = [...text("name"), 1, ...uleb(functions.length), ...functions];
  const kept = all.filter(({ name }) => name !== "name").map(({ from, end }) => bytes.subarray(from, end));
  return Buffer.concat([bytes.subarray(0, 8), ...kept, Buffer.from([0, ...uleb(names.length), ...names])]);
}
