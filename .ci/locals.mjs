// Which of a function's locals may still be read at each place (https://en.wikipedia.org/wiki/Live-variable_analysis). Sets of locals
// are numbers with a bit for each.
import binaryen from "binaryen";

const b = binaryen;

/**
 * For each piece of a function, by `keyOf`: the locals whose values are still needed when it begins, when it ends, and at each label
 * that it may branch to.
 */
export function needed(tree) {
  const [at, found] = [new Map(), new Map()]; // at a label; of a piece
  const note = (key, before, after) => found.set(key, { before, after, at });
  before(tree.body, 0n);
  return found;

  /** What is needed before an expression if `after` is needed behind it. */
  function before(expression, after) {
    const { id, info, parts } = tree.of(expression);
    const operands = (needed) => parts.reduceRight((behind, part) => before(part, behind), needed);
    switch (id) {
      case b.LocalGetId: return after | bit(info.index);
      case b.LocalSetId: return operands(after & ~bit(info.index));
      case b.ReturnId: return operands(0n);
      case b.UnreachableId: return 0n;
      case b.BreakId: return operands(at.get(info.name) | (info.condition ? after : 0n));
      case b.SwitchId: return operands([...info.names, info.defaultName].reduce((all, name) => all | at.get(name), 0n));
      case b.IfId: {
        const arms = [info.ifTrue, info.ifFalse].map((arm, which) => {
          if (!arm) return after;
          const needed = before(arm, after);
          note(keyOf(expression, which), needed, after);
          return needed;
        });
        return before(info.condition, arms[0] | arms[1]);
      }
      case b.LoopId: {
        if (!info.name) return operands(after);
        for (let needed = 0n; ; ) {
          at.set(info.name, needed);
          const again = before(info.body, after);
          if (again === needed) return needed;
          needed = again;
        }
      }
      case b.BlockId: {
        if (info.name) at.set(info.name, after);
        return parts.reduceRight((behind, part, which) => {
          const needed = before(part, behind);
          note(keyOf(expression, which), needed, after);
          return needed;
        }, after);
      }
      default: return operands(after);
    }
  }
}

/** A piece by the expression it is part of, and which. */
export function keyOf(expression, at) {
  return `${expression} ${at}`;
}

/** The set that holds one local. */
export function bit(local) {
  return 1n << BigInt(local);
}
