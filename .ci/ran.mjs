// What of the extensions' module has run in a browser: which functions, which pieces of them, and which texts it has said. ./build.sh
// main-job runs it on the module as wasm-opt made it, while functions still have their names:
//
//   node .ci/ran.mjs watch FROM TO             a module that notes that
//   node .ci/ran.mjs note FROM RUN CATALOGUE   writes .ci/rest.txt: the functions and pieces that aren't among those of the file RUN, and
//                                              src/words/main_job.txt: the ids of the texts that are
import { readFileSync, writeFileSync } from "node:fs";
import binaryen from "binaryen";
import { functions, keysOf, LIST, pieceKey } from "./functions.mjs";

const TEXTS = new URL("../src/words/main_job.txt", import.meta.url);
/** The function of src/words/packed.rs that is asked for a text by its place, and how many texts there may be, by 32. */
const SAY = /words::packed::loaded_later::found::/;
const MOST = 128;

const [, , step, from, ...more] = process.argv;
binaryen.setDebugInfo(true);
const module = binaryen.readBinary(readFileSync(from));
const all = [...functions(module).values()].filter(({ imported }) => !imported);
({ watch, note })[step](...more);

// Each function has one bit of an exported number, each of its pieces has one, and so has each text.
function watch(to) {
  let count = 0;
  const mark = () => {
    const [word, bit] = [`ran${count >>> 5}`, 1 << (count & 31)];
    if ((count & 31) === 0) {
      module.addGlobal(word, binaryen.i32, true, module.i32.const(0));
      module.addGlobalExport(word, word);
    }
    count++;
    return module.global.set(word, module.i32.or(module.global.get(word, binaryen.i32), module.i32.const(bit)));
  };
  for (const { made, tree, results } of all) {
    const whole = mark();
    const tails = [];
    for (const { of, at, expressions: [first] } of tree.pieces()) {
      if (tree.of(of).id === binaryen.BlockId) tails.push([of, at, mark()]);
      else binaryen.If[at === 0 ? "setIfTrue" : "setIfFalse"](of, module.block(null, [mark(), first], binaryen.getExpressionType(first)));
    }
    for (const [block, at, set] of tails.toReversed()) binaryen.Block.insertChildAt(block, at, set); // the last first, so that places stay
    binaryen.Function.setBody(made, module.block(null, [whole, binaryen.Function.getBody(made)], results));
  }

  const { name, params, results } = all.find(({ name }) => SAY.test(name));
  const place = () => module.local.get(binaryen.expandType(params).length - 1, binaryen.i32);
  const said = Array.from({ length: MOST }, (_, at) => {
    const word = `said${at}`;
    module.addGlobal(word, binaryen.i32, true, module.i32.const(0));
    module.addGlobalExport(word, word);
    const bit = module.i32.shl(module.i32.const(1), place()); // by the lower five bits
    return module.if(module.i32.eq(module.i32.shr_u(place(), module.i32.const(5)), module.i32.const(at)),
      module.global.set(word, module.i32.or(module.global.get(word, binaryen.i32), bit)));
  });
  const made = module.getFunction(name);
  binaryen.Function.setBody(made, module.block(null, [...said, binaryen.Function.getBody(made)], results));
  if (!module.validate()) throw new Error("the watched module isn't valid");
  writeFileSync(to, module.emitBinary());
}

// RUN holds the numbers of the module that `watch` made of the same one, as JSON; CATALOGUE is what src/build/ made of the texts that aren't said first: all.
function note(run, catalogue) {
  const { ran, said } = JSON.parse(readFileSync(run, "utf8"));
  const has = (numbers, at) => (numbers[at >>> 5] >>> (at & 31)) & 1;
  const texts = idsOf(readFileSync(catalogue)).filter((_, at) => has(said, at));
  writeFileSync(TEXTS, texts.join("\n") + "\n");
  console.log(`  ${texts.length} texts are said in the main job`);

  const keys = keysOf(new Map(all.map((one) => [one.name, one])));
  const [idle, busy] = [new Set(), new Set()]; // pieces that look alike have one key: it stays if one of them has run
  let [count, functionsIdle] = [0, 0];
  for (const { name, tree } of all) {
    const [key, runs] = [keys.get(name), has(ran, count++)];
    if (!runs && key) {
      functionsIdle++;
      idle.add(key);
    }
    const from = count;
    count += tree.pieces().length;
    if (!runs || !key) continue;
    tree.outermost((piece, at) => {
      const hot = has(ran, from + at);
      (hot ? busy : idle).add(pieceKey(key, tree, piece));
      return !hot;
    });
  }
  const list = [...idle].filter((key) => !busy.has(key)).sort();
  const lines = Array.from({ length: Math.ceil(list.length / 12) }, (_, at) => list.slice(at * 12, at * 12 + 12).join(" "));
  const head = "# Functions and pieces of functions that the main job doesn't run, each by a hash. Measured: ./build.sh main-job writes this file.\n";
  writeFileSync(LIST, head + lines.join("\n") + "\n");
  console.log(`  ${functionsIdle} of ${all.length} functions don't run in the main job, and ${list.length - functionsIdle} pieces of the others`);
}

/** Ids of texts in their order, as src/words/packed.rs reads them. */
function idsOf(catalogue) {
  const ids = [];
  for (let at = 6 + 4 * catalogue.readUInt16LE(4); at < catalogue.length; ) {
    const [id, words] = [catalogue[at + 2], catalogue.readUInt16LE(at + 3)];
    ids.push(catalogue.toString("utf8", at + 5, at + 5 + id));
    at += 5 + id + words;
  }
  return ids;
}
