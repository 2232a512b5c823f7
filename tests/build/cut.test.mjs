// Functions do the same when pieces of them are cut out: programs made at random, whole and cut, run side by side.
import assert from "node:assert/strict";
import { test } from "node:test";
import binaryen from "binaryen";
import { Cutter, pieceOf } from "../../.ci/cut.mjs";
import { functions } from "../../.ci/functions.mjs";

const { i32, i64, none } = binaryen;
const [PROGRAMS, INPUTS, LOCALS] = [400, 12, 6];
/** So many rounds of loops a call has. */
const FUEL = 40;

/** Numbers that look random and come again with the same seed (mulberry32). */
function randomly(seed) {
  return (below) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** A module with one function of two numbers, `f`, that tells `told` what it sees on its way. */
function program(seed) {
  const random = randomly(seed);
  const module = new binaryen.Module();
  module.setFeatures(binaryen.Features.MutableGlobals);
  const results = [none, i32, i64][random(3)];
  module.addFunctionImport("told", "host", "told", i32, none);
  module.addGlobal("fuel", i32, true, module.i32.const(FUEL));
  let labels = 0;
  const local = () => random(LOCALS);
  const type = (at) => (at === LOCALS - 1 ? i64 : i32);
  const wide = (value) => module.i64.extend_u(value);

  const value = (depth, around) => {
    const one = () => value(depth - 1, around);
    switch (depth > 0 ? random(8) : random(2)) {
      case 0: return module.i32.const(random(5));
      case 1: { const at = local(); return type(at) === i64 ? module.i32.wrap(module.local.get(at, i64)) : module.local.get(at, i32); }
      case 2: return module.i32.add(one(), one());
      case 3: return module.i32.xor(one(), module.i32.mul(one(), module.i32.const(3)));
      case 4: return module.i32.lt_u(one(), one());
      case 5: return module.if(one(), module.block(null, [...steps(depth - 1, around), one()], i32), one());
      case 6: return module.local.tee(random(LOCALS - 1), one(), i32);
      default: {
        const label = `l${labels++}`;
        return module.block(label, [...steps(depth - 1, [...around, { label, type: i32 }]), one()], i32);
      }
    }
  };
  const leave = (depth, around, condition) => {
    const { label, type } = around[random(around.length)] ?? {};
    if (label === undefined) return module.nop();
    if (type === i32) return module.if(condition ?? module.i32.const(1), module.br(label, undefined, value(depth - 1, around)));
    return module.br(label, condition);
  };
  const step = (depth, around) => {
    const one = () => value(Math.min(depth, 3) - 1, around);
    switch (depth > 0 ? random(11) : random(2)) {
      case 0: { const at = local(); return module.local.set(at, type(at) === i64 ? wide(one()) : one()); }
      case 1: return module.call("told", [one()], none);
      case 2: case 3: return module.if(one(), module.block(null, steps(depth - 1, around)), random(2) ? module.block(null, steps(depth - 1, around)) : undefined);
      case 4: case 5: { const label = `l${labels++}`; return module.block(label, steps(depth - 1, [...around, { label, type: none }])); }
      case 6: {
        const label = `l${labels++}`;
        const fuel = module.global.get("fuel", i32);
        return module.loop(label, module.block(null, [
          module.if(module.i32.eqz(fuel), module.return(results === none ? undefined : results === i64 ? module.i64.const(7n) : module.i32.const(7))),
          module.global.set("fuel", module.i32.sub(module.global.get("fuel", i32), module.i32.const(1))),
          ...steps(depth - 1, [...around, { label, type: none }]),
        ]));
      }
      case 7: case 8: return leave(depth, around, one());
      case 9: return module.if(one(), module.return(results === none ? undefined : results === i64 ? wide(one()) : one()));
      default: {
        const plain = around.filter(({ type }) => type === none).map(({ label }) => label);
        if (plain.length === 0) return module.nop();
        return module.if(one(), module.switch(plain, plain[random(plain.length)], one()));
      }
    }
  };
  function steps(depth, around) {
    return Array.from({ length: 1 + random(4) }, () => step(depth, around));
  }

  const end = results === none ? [] : [results === i64 ? wide(value(2, [])) : value(2, [])];
  module.addFunction("f", binaryen.createType([i32, i32]), results, [i32, i32, i32, i64], module.block(null, [...steps(5, []), ...end], results));
  module.addFunctionExport("f", "f");
  module.addGlobalExport("fuel", "fuel");
  assert.ok(module.validate(), `program ${seed}`);
  module.runPasses(["dce", "remove-unused-brs", "merge-blocks", "vacuum"]);
  return module;
}

/** What a module's `f` tells and gives back. */
function outcomes(module, seed) {
  const random = randomly(seed);
  const told = [];
  const { f, fuel } = new WebAssembly.Instance(new WebAssembly.Module(module.emitBinary()), { host: { told: (value) => told.push(value) } }).exports;
  for (let turn = 0; turn < INPUTS; turn++) {
    fuel.value = FUEL;
    told.push(`gives ${f(random(4), random(1000))}, ${fuel.value} left`);
  }
  return told;
}

test("a function does the same when pieces of it are cut out", () => {
  let pieces = 0;
  for (let seed = 1; seed <= PROGRAMS; seed++) {
    const module = program(seed);
    const before = outcomes(module, seed);
    const random = randomly(seed);
    const cutter = new Cutter(module, 0);
    const { made, tree } = functions(module).get("f");
    cutter.cut(made, tree, tree.outermost(() => random(3) === 0));
    assert.ok(module.validate(), `program ${seed} isn't valid after it was cut`);
    assert.deepEqual(outcomes(module, seed), before, `program ${seed}`);
    pieces += [...functions(module).keys()].filter(pieceOf).length;
    module.dispose();
  }
  assert.ok(pieces > PROGRAMS, `only ${pieces} pieces were cut`);
});
