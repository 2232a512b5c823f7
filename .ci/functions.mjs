// The functions of a module, as the steps of the build that take it apart see them.
import { createHash } from "node:crypto";
import binaryen from "binaryen";
import { short, Tree } from "./tree.mjs";

/** Keys of what the main job doesn't run, as .ci/ran.mjs has written it. */
export const LIST = new URL("rest.txt", import.meta.url);

/** Functions by their names, with what they call and the numbers that may be addresses. */
export function functions(module) {
  const all = new Map();
  for (let at = 0; at < module.getNumFunctions(); at++) {
    const made = module.getFunctionByIndex(at);
    const { name, base, params, results, body } = binaryen.getFunctionInfo(made);
    const imported = base !== "";
    const tree = imported ? undefined : new Tree(body);
    const found = { name, params, results, imported, made, tree, calls: [], numbers: new Set(), size: 0 };
    for (const expression of tree?.within([body]) ?? []) {
      const { id, info } = tree.of(expression);
      found.size++;
      if (id === binaryen.CallId) found.calls.push(info.target);
      if (id === binaryen.ConstId && info.type === binaryen.i32) found.numbers.add(info.value >>> 0);
      if (info.offset) found.numbers.add(info.offset);
    }
    all.set(name, found);
  }
  return all;
}

/** By a function's name, which call it. */
export function callersIn(all) {
  const callers = new Map();
  for (const { name, calls } of all.values()) {
    for (const called of calls) callers.set(called, [...(callers.get(called) ?? []), name]);
  }
  return callers;
}

/**
 * Keys of functions, by name: a hash of the name, without the compiler's hash where no other is like it, so that what is written
 * once keeps its key. Functions that wasm-bindgen added have no names.
 */
export function keysOf(all) {
  const count = new Map();
  for (const name of all.keys()) count.set(short(name), (count.get(short(name)) ?? 0) + 1);
  const named = [...all.keys()].filter((name) => !/^\d+$/.test(name));
  return new Map(named.map((name) => [name, keyOf(count.get(short(name)) === 1 ? short(name) : name)]));
}

/** The key of a piece (`Tree.pieces`) of a function that has one; pieces that look alike have the same. */
export function pieceKey(key, tree, piece) {
  return keyOf(`${key} ${tree.shape(piece)}`);
}

function keyOf(words) {
  return createHash("sha256").update(words).digest("hex").slice(0, 8);
}
