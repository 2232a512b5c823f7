// Expressions of a module as binaryen has them: what they consist of, where control can leave them, and the pieces of a function that
// may never run.
import { createHash } from "node:crypto";
import binaryen from "binaryen";

const b = binaryen;
/** The operands of each kind of expression, in the order in which they are evaluated. */
const PARTS = new Map([
  [b.BlockId, ["children"]], [b.IfId, ["condition", "ifTrue", "ifFalse"]], [b.LoopId, ["body"]], [b.BreakId, ["value", "condition"]],
  [b.SwitchId, ["value", "condition"]], [b.CallId, ["operands"]], [b.CallIndirectId, ["operands", "target"]], [b.LocalGetId, []],
  [b.LocalSetId, ["value"]], [b.GlobalGetId, []], [b.GlobalSetId, ["value"]], [b.LoadId, ["ptr"]], [b.StoreId, ["ptr", "value"]], [b.ConstId, []],
  [b.UnaryId, ["value"]], [b.BinaryId, ["left", "right"]], [b.SelectId, ["ifTrue", "ifFalse", "condition"]], [b.DropId, ["value"]],
  [b.ReturnId, ["value"]], [b.MemorySizeId, []], [b.MemoryGrowId, ["delta"]], [b.MemoryCopyId, ["dest", "source", "size"]],
  [b.MemoryFillId, ["dest", "value", "size"]], [b.NopId, []], [b.UnreachableId, []],
]);
/** What binaryen.js has no more to say of. */
const BARE = new Set([b.NopId, b.UnreachableId]);

/** An expression: its kind, what binaryen says of it, its parts. `undefined` if it is of a kind that isn't known here. */
export function read(expression) {
  const id = b.getExpressionId(expression);
  const parts = PARTS.get(id);
  if (!parts) return undefined;
  const info = BARE.has(id) ? {} : b.getExpressionInfo(expression);
  return { id, info, parts: parts.flatMap((part) => info[part] || []) };
}

/** A function's body taken apart once. `known` is false when a kind of expression in it isn't. */
export class Tree {
  #read = new Map();
  #leaves = new Map();
  known = true;

  constructor(body) {
    this.body = body;
    this.#look(body);
  }

  #look(expression) {
    const made = read(expression);
    if (!made) this.known = false;
    this.#read.set(expression, made ?? { id: b.NopId, info: {}, parts: [] });
    made?.parts.forEach((part) => this.#look(part));
  }

  of(expression) {
    return this.#read.get(expression);
  }

  /** The labels outside of an expression that it may branch to, and `null` if it may return from the function. */
  leaves(expression) {
    if (this.#leaves.has(expression)) return this.#leaves.get(expression);
    const { id, info, parts } = this.of(expression);
    const found = new Set(parts.flatMap((part) => [...this.leaves(part)]));
    if (id === b.BreakId) found.add(info.name);
    if (id === b.SwitchId) [...info.names, info.defaultName].forEach((name) => found.add(name));
    if (id === b.ReturnId) found.add(null);
    if (info.name && (id === b.BlockId || id === b.LoopId)) found.delete(info.name);
    this.#leaves.set(expression, found);
    return found;
  }

  /** All expressions in some, each before its parts. */
  within(expressions, found = []) {
    for (const expression of expressions) {
      found.push(expression);
      this.within(this.of(expression).parts, found);
    }
    return found;
  }

  /**
   * The pieces of the function that may not run although it does, outer ones before those in them: the arms of each `if`, and in
   * each block what follows an expression that may leave. `of` is the `if` or block, `at` which part of it the piece begins with.
   */
  pieces() {
    return [...this.#piecesIn(this.body)];
  }

  *#piecesIn(expression) {
    const { id, info, parts } = this.of(expression);
    if (id === b.IfId) {
      yield* this.#piecesIn(info.condition);
      for (const [at, arm] of [info.ifTrue, info.ifFalse].entries()) {
        if (!arm) continue;
        yield { of: expression, at, expressions: [arm] };
        yield* this.#piecesIn(arm);
      }
      return;
    }
    for (const [at, part] of parts.entries()) {
      yield* this.#piecesIn(part);
      if (id === b.BlockId && at + 1 < parts.length && this.leaves(part).size > 0) {
        yield { of: expression, at: at + 1, expressions: parts.slice(at + 1) };
      }
    }
  }

  /** The pieces that are wanted, but for those that lie in one that is. `wanted` is given a piece and its place among all. */
  outermost(wanted) {
    const within = new Set();
    return this.pieces().filter((piece, at) => {
      if (within.has(piece.expressions[0]) || !wanted(piece, at)) return false;
      this.within(piece.expressions).forEach((one) => within.add(one));
      return true;
    });
  }

  /** What a piece looks like, without the numbers that change with whatever else is compiled. */
  shape({ expressions }) {
    const hash = createHash("sha256");
    for (const expression of this.within(expressions)) {
      const { id, info, parts } = this.of(expression);
      hash.update(`${id} ${parts.length} ${info.op ?? ""} ${id === b.CallId ? short(info.target) : ""};`);
    }
    return hash.digest("hex");
  }
}

/** A function's name without the compiler's hash. */
export function short(name) {
  return name.replace(/::h[0-9a-f]{16}$/, "");
}
