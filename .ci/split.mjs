// Splits the extensions' module in two: `first` holds what the panel's main job runs, `rest` what it doesn't, and is loaded
// when something of it is called for the first time (extension/rest.js). build.sh runs it after wasm-opt, while functions
// still have their names:
//
//   node .ci/split.mjs split FROM FIRST REST BEFORE LINKED
//   node .ci/split.mjs watch FROM TO                 a module that notes which of its functions have run, and which texts it has said
//   node .ci/split.mjs note FROM RUN CATALOGUE       writes .ci/rest.txt: the functions that aren't among those of the file RUN, and
//                                                    src/words/main_job.txt: the ids of the texts that are
//
// Which function lies where matters to weight alone. One that is called from the other half is called by its place in the
// table that both share. In `first` a function of `rest` is a short one that sees to it that `rest` is there and passes
// the call on. What .ci/rest.txt doesn't know lies in `first`. Constants that only functions of `rest` can name lie there, too: which
// those are tell BEFORE, the module as it was before wasm-opt, and LINKED, as the linker left it with its notes.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import binaryen from "binaryen";
import { dataOf, only, withData, without } from "./data.mjs";
import { linked } from "./linked.mjs";
import { sections, text, uleb } from "./wasm.mjs";

const LIST = new URL("rest.txt", import.meta.url);
const TEXTS = new URL("../src/words/main_job.txt", import.meta.url);
/** The function of src/words/packed.rs that is asked for a text by its place, and how many texts there may be, by 32. */
const SAY = /words::packed::loaded_later::/;
const MOST = 128;
/** Functions that are there to lie in `rest`, with the constants that only they name. */
const LATER = /::loaded_later(?:::h[0-9a-f]{16})?$/;
/** The function of src/browser/rest.rs that has JavaScript load `rest`. */
const LOAD = "load_rest";

const TABLES = new Set(["TableGet", "TableSet", "TableSize", "TableGrow", "TableFill", "TableCopy", "TableInit", "RefFunc", "RefNull"]
  .map((name) => binaryen[`${name}Id`]).filter((id) => id !== undefined));
const NOT_PARTS = new Map([
  [binaryen.ConstId, ["value"]], [binaryen.LocalGetId, ["index"]], [binaryen.LocalSetId, ["index"]], [binaryen.TupleExtractId, ["index"]],
]);
const PARTS = ["condition", "ifTrue", "ifFalse", "body", "value", "target", "left", "right", "ptr", "delta", "dest", "source", "size", "index",
  "expected", "replacement", "tuple"];

/** Parts of a function that wasm-opt may put into callers and keep all the same. */
const SHORT = 20;

const [, , step, from, ...more] = process.argv;
binaryen.setDebugInfo(true);
({ split, watch, note })[step](...more);

function split(toFirst, toRest, before, link) {
  const source = readFileSync(from);
  const [first, rest] = [binaryen.readBinary(source), binaryen.readBinary(source)];
  const all = functions(first);
  const exported = Array.from({ length: first.getNumExports() }, (_, at) => binaryen.getExportInfo(first.getExportByIndex(at)));
  const load = exported.find(({ name }) => name === LOAD)?.value;
  if (!load) throw new Error(`the module doesn't export ${LOAD}`);

  // What is known outside, or uses the other table, can't lie in `rest`.
  const fixed = new Set(exported.map(({ value }) => value));
  const later = new Set();
  const listed = new Set(readFileSync(LIST, "utf8").match(/\b[0-9a-f]{8}\b/g));
  const keys = keysOf(all);
  for (const { name, imported, tables } of all.values()) {
    if (!imported && !tables && !fixed.has(name) && (LATER.test(name) || listed.has(keys.get(name)))) later.add(name);
  }
  if (![...later].some((name) => LATER.test(name))) throw new Error("no function is there to be loaded later; see src/words/packed.rs");
  const segments = Array.from({ length: first.getNumElementSegments() }, (_, at) =>
    binaryen.getElementSegmentInfo(first.getElementSegmentByIndex(at)));
  // And what nothing but `rest` calls, known or not.
  const pointed = new Set(segments.flatMap(({ data }) => data));
  const callers = callersIn(all);
  for (const name of later) { // a set that grows is gone through to its end
    for (const called of all.get(name).calls) {
      const { imported, tables } = all.get(called);
      if (imported || tables || fixed.has(called) || pointed.has(called)) continue;
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

// Each function has one bit of an exported number, and so has each text.
function watch(to) {
  const module = binaryen.readBinary(readFileSync(from));
  const bits = [...functions(module).values()].filter(({ imported }) => !imported);
  bits.forEach(({ name, results }, at) => {
    const [word, bit] = [`ran${at >>> 5}`, 1 << (at & 31)];
    if ((at & 31) === 0) {
      module.addGlobal(word, binaryen.i32, true, module.i32.const(0));
      module.addGlobalExport(word, word);
    }
    const made = module.getFunction(name);
    binaryen.Function.setBody(made, module.block(null, [
      module.global.set(word, module.i32.or(module.global.get(word, binaryen.i32), module.i32.const(bit))),
      binaryen.Function.getBody(made),
    ], results));
  });

  const { name, params, results } = bits.find(({ name }) => SAY.test(name));
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
  writeFileSync(to, module.emitBinary());
}

// RUN holds the numbers of the module that `watch` made of the same one, as JSON; CATALOGUE is what src/build/ made of the texts.
function note(run, catalogue) {
  const { ran, said } = JSON.parse(readFileSync(run, "utf8"));
  const has = (numbers, at) => (numbers[at >>> 5] >>> (at & 31)) & 1;
  const texts = idsOf(readFileSync(catalogue)).filter((_, at) => has(said, at));
  writeFileSync(TEXTS, texts.join("\n") + "\n");
  console.log(`  ${texts.length} texts are said in the main job`);

  const all = functions(binaryen.readBinary(readFileSync(from)));
  const keys = keysOf(all);
  const idle = [...all.values()].filter(({ imported }) => !imported)
    .filter((_, at) => !has(ran, at)).flatMap(({ name }) => keys.get(name) ?? []).sort();
  const lines = Array.from({ length: Math.ceil(idle.length / 12) }, (_, at) => idle.slice(at * 12, at * 12 + 12).join(" "));
  const head = "# Functions that the main job doesn't run, each by a hash of its name. Measured: ./build.sh main-job writes this file.\n";
  writeFileSync(LIST, head + lines.join("\n") + "\n");
  console.log(`  ${idle.length} of ${all.size} functions don't run in the main job`);
}

/**
 * The constants that only functions of `later` can name, as `{ from, to }`. An optimiser may have put a function into its callers and then
 * have added something to an address, so that what counts is which constants a function named before; but for the short ones, only
 * functions that are gone now were put anywhere.
 */
function constantsOf(later, now, before, { constants, named, kept }) {
  const early = new Set([...before.keys()].filter((name) => now.has(name) && !later.has(name)));
  for (const name of early) { // a set that grows is gone through to its end
    for (const called of before.get(name).calls) {
      if (!now.has(called) || before.get(called).size <= SHORT && !LATER.test(called)) early.add(called);
    }
  }
  const stay = new Set(kept);
  const note = ({ numbers }) => {
    for (const number of numbers) named.get(number)?.forEach((constant) => stay.add(constant));
  };
  for (const name of early) note(before.get(name));
  for (const made of now.values()) if (!later.has(made.name)) note(made);
  for (const constant of stay) constant.names.forEach((other) => stay.add(other));
  return constants.filter((constant) => !stay.has(constant));
}

/** Ids of texts in their order, as src/words/packed.rs reads them. */
function idsOf(catalogue) {
  const ids = [];
  for (let at = 4; at < catalogue.length; ) {
    const [id, words] = [catalogue[at], catalogue.readUInt16LE(at + 1)];
    ids.push(catalogue.toString("utf8", at + 3, at + 3 + id));
    at += 3 + id + words;
  }
  return ids;
}

/** Functions by their names, with what they call and the numbers that may be addresses. */
function functions(module) {
  const all = new Map();
  for (let at = 0; at < module.getNumFunctions(); at++) {
    const { name, base, params, results, body } = binaryen.getFunctionInfo(module.getFunctionByIndex(at));
    const made = { name, params, results, imported: base !== "", calls: [], numbers: new Set(), size: 0, tables: false };
    if (body) look(body, made);
    all.set(name, made);
  }
  return all;
}

/** By a function's name, which call it. */
function callersIn(all) {
  const callers = new Map();
  for (const { name, calls } of all.values()) {
    for (const called of calls) callers.set(called, [...(callers.get(called) ?? []), name]);
  }
  return callers;
}

// Goes through an expression. What binaryen.js can't take apart uses tables.
function look(expression, made) {
  const id = binaryen.getExpressionId(expression);
  if (TABLES.has(id)) return void (made.tables = true);
  if (id === binaryen.UnreachableId || id === binaryen.NopId) return;
  let info;
  try {
    info = binaryen.getExpressionInfo(expression);
  } catch {
    return void (made.tables = true);
  }
  made.size++;
  if (id === binaryen.CallId) made.calls.push(info.target);
  if (id === binaryen.ConstId && info.type === binaryen.i32) made.numbers.add(info.value >>> 0);
  if (info.offset) made.numbers.add(info.offset);
  for (const part of PARTS) {
    const value = info[part];
    if (typeof value === "number" && value !== 0 && !NOT_PARTS.get(id)?.includes(part)) look(value, made);
  }
  for (const list of [info.children, info.operands]) list?.forEach((value) => value && look(value, made));
}

// A name without the compiler's hash where no other is like it, so that what is written once keeps its key. Functions that
// wasm-bindgen added have no names.
function keysOf(all) {
  const short = (name) => name.replace(/::h[0-9a-f]{16}$/, "");
  const count = new Map();
  for (const name of all.keys()) count.set(short(name), (count.get(short(name)) ?? 0) + 1);
  const named = [...all.keys()].filter((name) => !/^\d+$/.test(name));
  return new Map(named.map((name) => {
    const key = count.get(short(name)) === 1 ? short(name) : name;
    return [name, createHash("sha256").update(key).digest("hex").slice(0, 8)];
  }));
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
