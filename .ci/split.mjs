// Splits the extensions' module in two: `first` holds what the panel's main job runs, `rest` what it doesn't, and is loaded
// when something of it is called for the first time (extension/rest.js). build.sh runs it after wasm-opt, while functions
// still have their names:
//
//   node .ci/split.mjs split FROM FIRST REST
//   node .ci/split.mjs watch FROM TO                 a module that notes which of its functions have run
//   node .ci/split.mjs note FROM RUN                 writes .ci/rest.txt: the functions that aren't among those of the file RUN
//
// Which function lies where matters to weight alone. One that is called from the other half is called by its place in the
// table that both share. In `first` a function of `rest` is a short one that sees to it that `rest` is there and passes
// the call on. What .ci/rest.txt doesn't know lies in `first`.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import binaryen from "binaryen";
import { sections, text, uleb } from "./wasm.mjs";

const LIST = new URL("rest.txt", import.meta.url);
/** The function of src/browser/rest.rs that has JavaScript load `rest`. */
const LOAD = "load_rest";

const TABLES = new Set(["TableGet", "TableSet", "TableSize", "TableGrow", "TableFill", "TableCopy", "TableInit", "RefFunc", "RefNull"]
  .map((name) => binaryen[`${name}Id`]).filter((id) => id !== undefined));
const NOT_PARTS = new Map([
  [binaryen.ConstId, ["value"]], [binaryen.LocalGetId, ["index"]], [binaryen.LocalSetId, ["index"]], [binaryen.TupleExtractId, ["index"]],
]);
const PARTS = ["condition", "ifTrue", "ifFalse", "body", "value", "target", "left", "right", "ptr", "delta", "dest", "source", "size", "index",
  "expected", "replacement", "tuple"];

const [, , step, from, ...more] = process.argv;
binaryen.setDebugInfo(true);
({ split, watch, note })[step](...more);

function split(toFirst, toRest) {
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
    if (!imported && !tables && !fixed.has(name) && listed.has(keys.get(name))) later.add(name);
  }

  const called = (names) => new Set([...names].flatMap((name) => all.get(name).calls));
  const segments = Array.from({ length: first.getNumElementSegments() }, (_, at) =>
    binaryen.getElementSegmentInfo(first.getElementSegmentByIndex(at)));
  const byFirst = called([...all.keys()].filter((name) => !later.has(name)));
  for (const { data } of segments) data.forEach((name) => byFirst.add(name));
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
  writeFileSync(toFirst, first.emitBinary());
  writeFileSync(toRest, borrowing(Buffer.from(rest.emitBinary()), size, globals));
  console.log(`  ${later.size} of ${all.size} functions lie in rest; first calls ${entries.length} of them, and is called at ${shared.length}`);
}

// Each function has one bit of an exported number.
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
  writeFileSync(to, module.emitBinary());
}

// RUN holds the numbers of the module that `watch` made of the same one, as JSON.
function note(run) {
  const ran = JSON.parse(readFileSync(run, "utf8"));
  const all = functions(binaryen.readBinary(readFileSync(from)));
  const keys = keysOf(all);
  const idle = [...all.values()].filter(({ imported }) => !imported)
    .filter((_, at) => ((ran[at >>> 5] >>> (at & 31)) & 1) === 0).flatMap(({ name }) => keys.get(name) ?? []).sort();
  const lines = Array.from({ length: Math.ceil(idle.length / 12) }, (_, at) => idle.slice(at * 12, at * 12 + 12).join(" "));
  const head = "# Functions that the main job doesn't run, each by a hash of its name. Measured: ./build.sh main-job writes this file.\n";
  writeFileSync(LIST, head + lines.join("\n") + "\n");
  console.log(`  ${idle.length} of ${all.size} functions don't run in the main job`);
}

/** Functions by their names, with what they call. */
function functions(module) {
  const all = new Map();
  for (let at = 0; at < module.getNumFunctions(); at++) {
    const { name, base, params, results, body } = binaryen.getFunctionInfo(module.getFunctionByIndex(at));
    const made = { name, params, results, imported: base !== "", calls: [], tables: false };
    if (body) look(body, made);
    all.set(name, made);
  }
  return all;
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
  if (id === binaryen.CallId) made.calls.push(info.target);
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
