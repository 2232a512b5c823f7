// Splits the extensions' module in two: `first` holds what the panel's main job runs, `rest` what it doesn't, and is loaded
// when something of it is called for the first time (extension/rest.js). build.sh runs it after wasm-opt, while functions
// still have their names:
//
//   node .ci/split.mjs cut FROM TO            pieces of functions that the main job doesn't run become functions of their own
//   node .ci/split.mjs split FROM FIRST REST BEFORE LINKED
//
// What lies where matters to weight alone. A function that is called from the other half is called by its place in the
// table that both share. In `first` a function of `rest` is a short one that sees to it that `rest` is there and passes
// the call on. What .ci/rest.txt doesn't know lies in `first`. Constants that only functions of `rest` can name lie there, too: which
// those are tell BEFORE, the module as it was before wasm-opt, and LINKED, as the linker left it with its notes.
import { readFileSync, writeFileSync } from "node:fs";
import binaryen from "binaryen";
import { Cutter, pieceOf } from "./cut.mjs";
import { dataOf, only, withData, without } from "./data.mjs";
import { callersIn, functions, keysOf, LIST, pieceKey } from "./functions.mjs";
import { linked } from "./linked.mjs";
import { sections, text, uleb } from "./wasm.mjs";

/** Functions that are there to lie in `rest`, with the constants that only they name. */
const LATER = /::loaded_later(?:::|$)/;
/** The function of src/browser/rest.rs that has JavaScript load `rest`. */
const LOAD = "load_rest";
/** Parts of a function that wasm-opt may put into callers and keep all the same. */
const SHORT = 20;
/** Parts of the standard library that bring large tables along, which no caller's text gives away: `parse` into a fraction. */
const HEAVY = /^core\[[0-9a-f]+\]::num::dec2flt::/;
/** So many bytes beside a constant an address may still have been made from its own. */
const NEAR = 64;

const [, , step, from, ...more] = process.argv;
binaryen.setDebugInfo(true);
const listed = new Set(readFileSync(LIST, "utf8").match(/\b[0-9a-f]{8}\b/g));
({ cut, split })[step](...more);

// Functions that use a table or are known outside stay whole, and so do those that are listed.
function cut(to) {
  const module = binaryen.readBinary(readFileSync(from));
  const all = functions(module);
  const keys = keysOf(all);
  const cutter = new Cutter(module);
  for (const { name, made, tree } of all.values()) {
    const key = keys.get(name);
    if (!tree?.known || !key || listed.has(key)) continue;
    const chosen = tree.outermost((piece) => listed.has(pieceKey(key, tree, piece)));
    if (chosen.length > 0) cutter.cut(made, tree, chosen);
  }
  if (!module.validate()) throw new Error("what was cut isn't valid");
  writeFileSync(to, module.emitBinary());
  console.log(`  ${cutter.count} pieces of functions are functions of their own`);
}

function split(toFirst, toRest, before, link) {
  const source = readFileSync(from);
  const [first, rest] = [binaryen.readBinary(source), binaryen.readBinary(source)];
  const all = functions(first);
  const heavy = [...all.keys()].find((name) => HEAVY.test(name));
  if (heavy) throw new Error(`${heavy} weighs too much; who calls it?`);
  const exported = Array.from({ length: first.getNumExports() }, (_, at) => binaryen.getExportInfo(first.getExportByIndex(at)));
  const load = exported.find(({ name }) => name === LOAD)?.value;
  if (!load) throw new Error(`the module doesn't export ${LOAD}`);

  // What is known outside, or uses the other table, can't lie in `rest`.
  const fixed = new Set(exported.map(({ value }) => value));
  const later = new Set();
  const keys = keysOf(all);
  for (const { name, tree } of all.values()) {
    if (tree?.known && !fixed.has(name) && (LATER.test(name) || pieceOf(name) || listed.has(keys.get(name)))) later.add(name);
  }
  if (![...later].some((name) => LATER.test(name))) throw new Error("no function is there to be loaded later; see src/words/packed.rs");
  const segments = Array.from({ length: first.getNumElementSegments() }, (_, at) =>
    binaryen.getElementSegmentInfo(first.getElementSegmentByIndex(at)));
  // And what nothing but `rest` calls, known or not.
  const pointed = new Set(segments.flatMap(({ data }) => data));
  const callers = callersIn(all);
  for (const name of later) { // a set that grows is gone through to its end
    for (const called of all.get(name).calls) {
      if (!all.get(called).tree?.known || fixed.has(called) || pointed.has(called)) continue;
      if (callers.get(called).every((caller) => later.has(caller))) later.add(called);
    }
  }

  const called = (names) => new Set([...names].flatMap((name) => all.get(name).calls));
  const byFirst = called([...all.keys()].filter((name) => !later.has(name)));
  pointed.forEach((name) => byFirst.add(name));
  const shared = [...called(later)].filter((name) => !later.has(name)).sort();
  const entries = [...later].filter((name) => byFirst.has(name)).sort();

  const table = binaryen.getTableInfo(first.getTableByIndex(0));
  const slots = new Map([...shared, ...entries].map((name, at) => [name, table.initial + at]));
  const passOn = (module, name, ready = (slot) => slot) => {
    const { params, results } = all.get(name);
    const given = binaryen.expandType(params).map((type, at) => module.local.get(at, type));
    return module.call_indirect(table.name, ready(module.i32.const(slots.get(name))), given, params, results);
  };

  // `first`: one more global tells whether `rest` is there.
  first.addGlobal("there", binaryen.i32, true, first.i32.const(0));
  first.addGlobalExport("there", "there");
  first.addFunction("ready", binaryen.i32, binaryen.i32, [], first.block(null, [
    first.if(first.i32.eqz(first.global.get("there", binaryen.i32)), first.block(null, [
      first.call(load, [], binaryen.none),
      first.global.set("there", first.i32.const(1)),
    ])),
    first.local.get(0, binaryen.i32),
  ], binaryen.i32));
  for (const name of later) {
    if (!slots.has(name)) first.removeFunction(name);
    else binaryen.Function.setBody(first.getFunction(name), passOn(first, name, (slot) => first.call("ready", [slot], binaryen.i32)));
  }
  first.addActiveElementSegment(table.name, "shared", shared, first.i32.const(table.initial));
  const size = table.initial + slots.size;
  binaryen.Table.setInitial(first.getTableByIndex(0), size);
  binaryen.Table.setMax(first.getTableByIndex(0), size);
  first.addTableExport(table.name, "table");
  const globals = Array.from({ length: rest.getNumGlobals() }, (_, at) => binaryen.getGlobalInfo(rest.getGlobalByIndex(at)));
  globals.forEach(({ name }, at) => first.addGlobalExport(name, `global${at}`));

  for (const { name } of exported) rest.removeExport(name);
  for (const { name } of segments) rest.removeElementSegment(name);
  for (const [name, { params, results }] of all) {
    if (later.has(name)) continue;
    rest.removeFunction(name);
    if (slots.has(name)) rest.addFunction(name, params, results, [], passOn(rest, name));
  }
  rest.addActiveElementSegment(table.name, "entries", entries, rest.i32.const(table.initial + shared.length));

  for (const module of [first, rest]) if (!module.validate()) throw new Error("the half isn't valid");
  const moved = constantsOf(later, all, functions(binaryen.readBinary(readFileSync(before))), linked(readFileSync(link)));
  const data = dataOf(source);
  writeFileSync(toFirst, withData(Buffer.from(first.emitBinary()), without(data, moved)));
  writeFileSync(toRest, withData(borrowing(Buffer.from(rest.emitBinary()), size, globals), only(data, moved)));
  console.log(`  ${later.size} of ${all.size} functions lie in rest; first calls ${entries.length} of them, and is called at ${shared.length}`);
}

/**
 * The constants that only functions of `later` can name, as `{ from, to }`. An optimiser may have put a function into its callers and then have
 * added something to an address, so that what counts is which constants a function named before, with those that it was made from; but
 * for the short ones, only functions that are gone now were put anywhere. Where a piece was cut out of a function, a constant is the
 * piece's if an address there is its own or near it, and none in what was left.
 */
function constantsOf(later, now, before, { constants, named, kept }) {
  const stay = new Set(kept);
  const namedBy = ({ numbers }) => [...numbers].flatMap((number) => named.get(number) ?? []);
  const near = ({ numbers }, { from, to }) => [...numbers].some((number) => from - NEAR <= number && number < to + NEAR);
  const pieces = new Map();
  for (const name of [...later].filter(pieceOf)) pieces.set(pieceOf(name), [...(pieces.get(pieceOf(name)) ?? []), now.get(name)]);
  for (const [name, made] of now) {
    if (later.has(name)) continue;
    namedBy(made).forEach((constant) => stay.add(constant));
    if (!before.has(name)) continue;
    const madeFrom = new Set([name]);
    for (const one of madeFrom) { // a set that grows is gone through to its end
      for (const called of before.get(one).calls) {
        if (!now.has(called) || before.get(called).size <= SHORT && !LATER.test(called)) madeFrom.add(called);
      }
    }
    const cut = pieces.get(name) ?? [];
    for (const constant of new Set([...madeFrom].flatMap((one) => namedBy(before.get(one))))) {
      if (near(made, constant) || !cut.some((piece) => near(piece, constant))) stay.add(constant);
    }
  }
  for (const constant of stay) constant.names.forEach((other) => stay.add(other));
  return constants.filter((constant) => !stay.has(constant));
}

// ---- the binary format ----------------------------------------------------------------------------

/** The module with `first`'s memory, table and globals instead of its own. */
function borrowing(bytes, size, globals) {
  const from = (name, what) => Buffer.from([...text("first"), ...text(name), ...what]);
  const TYPES = new Map([[binaryen.i32, 0x7f], [binaryen.i64, 0x7e], [binaryen.f32, 0x7d], [binaryen.f64, 0x7c]]);
  const imports = [
    from("memory", [2, 0, 1]),
    from("table", [1, 0x70, 1, ...uleb(size), ...uleb(size)]),
    ...globals.map(({ type, mutable }, at) => from(`global${at}`, [3, TYPES.get(type), Number(mutable)])),
  ];
  const content = Buffer.concat([Buffer.from(uleb(imports.length)), ...imports]);
  const imported = Buffer.concat([Buffer.from([2, ...uleb(content.length)]), content]);
  const parts = sections(bytes).flatMap(({ id, name, from, end }) => {
    if (id === 2) throw new Error("rest imports something by itself");
    if ([4, 5, 6, 7, 8, 11, 12].includes(id)) return [];
    const own = bytes.subarray(from, end);
    return id === 1 ? [own, imported] : [own].filter(() => name !== "name");
  });
  return Buffer.concat([bytes.subarray(0, 8), ...parts]);
}
