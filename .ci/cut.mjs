// Cuts pieces out of functions: each becomes a function of its own, so that .ci/split.mjs can put it into the other half. A piece is
// given the locals that it reads. Those that it sets and others read, and where to go on, it leaves in globals made for that; nothing
// runs between its end and its caller's taking them.
import binaryen from "binaryen";
import { bit, keyOf, needed } from "./locals.mjs";

const b = binaryen;
const WORTH = 1.5;
const NUMBERS = [b.i32, b.i64, b.f32, b.f64];

/** The name of the function that a function is a piece of, if it is one. */
export function pieceOf(name) {
  return name.match(/^(.*)::piece \d+$/)?.[1];
}

/** Cuts pieces out of the functions of a module. */
export class Cutter {
  #module;
  #worth;
  #globals = new Set();
  count = 0;

  /** A piece must have `worth` expressions for each that comes to stand in its place. */
  constructor(module, worth = WORTH) {
    this.#module = module;
    this.#worth = worth;
  }

  /** Makes functions of those of a function's pieces (`Tree.pieces`) that are worth it; no piece may lie in another. */
  cut(made, tree, pieces) {
    const { name, params, results, vars } = b.getFunctionInfo(made);
    const types = [...b.expandType(params), ...vars];
    const known = needed(tree);
    let at = 0;
    for (const piece of pieces) {
      const plan = this.#plan(tree, piece, known.get(keyOf(piece.of, piece.at)), types, results);
      if (!plan) continue;
      plan.name = `${name}::piece ${at++}`;
      this.#take(tree, made, plan);
      this.count++;
    }
  }

  /** What to pass to a piece and back, or nothing if it isn't worth it. */
  #plan(tree, { of, at: place, expressions }, { before, after, at }, types, results) {
    const stop = expressions.findIndex((expression) => b.getExpressionType(expression) === b.unreachable) + 1; // what follows is dead
    const piece = { of, at: place, expressions: stop > 0 ? expressions.slice(0, stop) : expressions };
    const own = tree.within(piece.expressions);
    const [read, written, values] = [new Set(), new Set(), new Map()]; // locals; by label, the type of what a branch there gives
    for (const expression of own) {
      const { id, info } = tree.of(expression);
      if (id === b.LocalGetId) read.add(info.index);
      if (id === b.LocalSetId) written.add(info.index);
      if (id === b.BreakId || id === b.SwitchId) {
        const type = info.value ? b.getExpressionType(info.value) : b.none;
        for (const label of id === b.BreakId ? [info.name] : [...info.names, info.defaultName]) values.set(label, type);
      }
    }
    const leaves = new Set(piece.expressions.flatMap((expression) => [...tree.leaves(expression)]));
    const returns = leaves.delete(null);
    const parent = tree.of(of);
    // At the end of a block, to leave it is to come to its end.
    const block = parent.id === b.BlockId && leaves.delete(parent.info.name) ? parent.info.name : undefined;
    const end = b.getExpressionType(block ? of : piece.expressions.at(-1));
    const exits = [...leaves].map((label) => ({ label, type: values.get(label), after: at.get(label) }));
    if (end !== b.unreachable) exits.unshift({ label: undefined, type: end, after });
    if (exits.some(({ type }) => type !== b.none && !NUMBERS.includes(type)) || ![b.none, ...NUMBERS].includes(results)) return undefined;

    const wanted = exits.reduce((all, { after }) => all | after, 0n);
    const outs = [...written].filter((local) => wanted & bit(local)).sort((x, y) => x - y);
    const ins = [...new Set([...read, ...outs])].filter((local) => before & bit(local)).sort((x, y) => x - y);
    if ([...ins, ...outs].some((local) => !NUMBERS.includes(types[local]))) return undefined;
    const cost = 4 + ins.length + 2 * outs.length + 3 * Math.max(0, exits.length + Number(returns) - 1);
    if (own.length < this.#worth * cost) return undefined;
    const locals = [...new Set([...read, ...written])].filter((local) => !ins.includes(local));
    return { piece, own, ins, outs, locals, exits, returns, block, end, types, results };
  }

  #take(tree, made, plan) {
    const module = this.#module;
    const { piece, own, ins, locals, types } = plan;
    const inside = new Map([...ins, ...locals].map((local, index) => [local, index])); // what each local is called there
    for (const expression of own) {
      const { id, info } = tree.of(expression);
      if (id === b.LocalGetId) b.LocalGet.setIndex(expression, inside.get(info.index));
      if (id === b.LocalSetId) b.LocalSet.setIndex(expression, inside.get(info.index));
    }
    const { given, body, caller } = this.#ways(made, plan, inside);
    module.addFunction(plan.name, b.createType(ins.map((local) => types[local])), given, locals.map((local) => types[local]), body);

    const { id } = tree.of(piece.of);
    if (id === b.IfId) {
      const put = block(module, caller, plan.end);
      if (piece.at === 0) b.If.setIfTrue(piece.of, put);
      else b.If.setIfFalse(piece.of, put);
    } else {
      while (b.Block.getNumChildren(piece.of) > piece.at) b.Block.removeChildAt(piece.of, piece.at);
      for (const expression of caller) b.Block.appendChild(piece.of, expression);
    }
  }

  /** What the new function gives back, its body, and what stands in its place. */
  #ways(made, plan, inside) {
    const { exits, returns, results } = plan;
    const [module, content] = [this.#module, this.#content(plan)];
    const call = (type) => module.call(plan.name, plan.ins.map((local) => module.local.get(local, plan.types[local])), type);
    if (exits.length + Number(returns) > 1) return this.#severalWays(made, plan, inside, call);
    if (returns) {
      const caller = results === b.none ? [call(b.none), module.return()] : [module.return(call(results))];
      return { given: results, body: block(module, content, b.unreachable), caller };
    }
    if (exits.length === 0) return { given: b.none, body: block(module, content, b.unreachable), caller: [call(b.none), module.unreachable()] };

    const [exit] = exits;
    const [hand, taken] = [this.#hand(plan, inside), this.#taken(plan)];
    if (exit.type === b.none) {
      return { given: b.none, body: this.#left(content, exits, () => [...hand, module.return()]), caller: [call(b.none), ...taken, ...this.#go(exit)] };
    }
    if (taken.length === 0) {
      return { given: exit.type, body: this.#left(content, exits, (value) => [module.return(value)]), caller: this.#go(exit, call(exit.type)) };
    }
    const body = this.#left(content, exits, (value) => [this.#put(exit.type, "value", value), ...hand, module.return()]);
    return { given: b.none, body, caller: [call(b.none), ...taken, ...this.#go(exit, this.#get(exit.type, "value"))] };
  }

  // The new function gives back by which way it was left. If one is to return, it gives back what is to be returned; the way is a
  // global then, and 0 unless another was taken.
  #severalWays(made, plan, inside, call) {
    const { exits, returns, results } = plan;
    const module = this.#module;
    const number = (exit) => module.i32.const(exits.indexOf(exit) + Number(returns));
    const body = this.#left(this.#content(plan), exits, (value, exit) => [
      ...(value === undefined ? [] : [this.#put(exit.type, "value", value)]),
      ...this.#hand(plan, inside),
      ...(!returns ? [module.return(number(exit))] : [
        this.#put(b.i32, "way", number(exit)),
        results === b.none ? module.return() : module.return(zero(module, results)),
      ]),
    ]);

    const way = addLocal(made, b.i32);
    const caller = [];
    if (returns) {
      const result = results === b.none ? undefined : addLocal(made, results);
      caller.push(
        result === undefined ? call(b.none) : module.local.set(result, call(results)),
        module.if(module.i32.eqz(module.local.tee(way, this.#get(b.i32, "way"), b.i32)),
          module.return(result === undefined ? undefined : module.local.get(result, results))),
        this.#put(b.i32, "way", module.i32.const(0)),
      );
    } else {
      caller.push(module.local.set(way, call(b.i32)));
    }
    caller.push(...this.#taken(plan));
    const [falls, jumps] = [exits.filter(({ label }) => label === undefined), exits.filter(({ label }) => label !== undefined)];
    const last = falls[0] ?? jumps.pop();
    for (const exit of jumps) {
      const chosen = module.i32.eq(module.local.get(way, b.i32), number(exit));
      caller.push(exit.type === b.none ? module.br(exit.label, chosen)
        : module.if(chosen, module.br(exit.label, undefined, this.#get(exit.type, "value"))));
    }
    caller.push(...this.#go(last, last.type === b.none ? undefined : this.#get(last.type, "value")));
    return { given: returns ? results : b.i32, body, caller };
  }

  /** A piece's expressions; one that may leave its block comes to the end so. */
  #content({ piece, block: label, end }) {
    return label ? [block(this.#module, piece.expressions, end, label)] : piece.expressions;
  }

  /** A piece with each way out of it: what is branched to becomes a block around it, behind which it leaves. */
  #left(content, exits, leave) {
    const module = this.#module;
    let inner = content;
    const falls = exits.find(({ label }) => label === undefined);
    if (falls) {
      inner = falls.type === b.none ? [...content, ...leave(undefined, falls)] : leave(block(module, content, falls.type), falls);
    }
    for (const exit of exits) {
      if (exit.label === undefined) continue;
      if (exit.type === b.none) inner = [block(module, inner, b.none, exit.label), ...leave(undefined, exit)];
      else inner = leave(block(module, inner, exit.type, exit.label), exit);
    }
    return block(module, inner, b.unreachable);
  }

  /** Goes on where a piece was left for. */
  #go({ label }, value) {
    if (label !== undefined) return [this.#module.br(label, undefined, value)];
    return value === undefined ? [] : [value];
  }

  /** Hands the locals that others read to globals. */
  #hand({ outs, types }, inside) {
    return outs.map((local, at) => this.#put(types[local], at, this.#module.local.get(inside.get(local), types[local])));
  }

  /** Takes them from there. */
  #taken({ outs, types }) {
    return outs.map((local, at) => this.#module.local.set(local, this.#get(types[local], at)));
  }

  #put(type, what, value) {
    return this.#module.global.set(this.#global(type, what), value);
  }

  #get(type, what) {
    return this.#module.global.get(this.#global(type, what), type);
  }

  #global(type, what) {
    const name = `left ${type} ${what}`;
    if (!this.#globals.has(name)) this.#module.addGlobal(name, type, true, zero(this.#module, type));
    this.#globals.add(name);
    return name;
  }
}

function block(module, expressions, type, label = null) {
  return module.block(label, expressions, type);
}

function zero(module, type) {
  const kind = [module.i32, module.i64, module.f32, module.f64][NUMBERS.indexOf(type)];
  return kind.const(type === b.i64 ? 0n : 0);
}

/** A local more; the wrapped interface has no name for that. */
function addLocal(made, type) {
  return b._BinaryenFunctionAddVar(made, type);
}
