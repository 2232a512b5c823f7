// How long things take.
const files = globalThis.process?.getBuiltinModule?.("node:fs");

/**
 * The milliseconds that a thread has had of a processor, to which what else runs on the machine adds little; where the
 * system doesn't tell them, the time that has passed. They are counted in steps of some milliseconds.
 */
export function busy(task = "thread-self") {
  try {
    return Number(files.readFileSync(`/proc/${task}/schedstat`, "utf8").split(" ")[0]) / 1e6;
  } catch {
    return performance.now();
  }
}

/** What is to be measured: a function, and how many things it does at once. */
export const many = (run, per) => ({ run, per });
export const one = (run) => many(run, 1);

/** How long a round has to be, in milliseconds, and how many there are, of which the fastest counts. */
const ENOUGH = 200;
const ROUNDS = 3;

/**
 * A tree of what is to be measured, with the nanoseconds of each thing in its place. `round` does one as many times as it is
 * told and says how many milliseconds that took.
 */
export async function measured(tree, round) {
  if (typeof tree !== "object" || tree === null) return tree;
  if (Array.isArray(tree)) return inTurn(tree, (part) => measured(part, round));
  if (!("run" in tree)) {
    return Object.fromEntries(await inTurn(Object.entries(tree), async ([name, part]) => [name, await measured(part, round)]));
  }
  let [count, ms] = [1, 0];
  while ((ms = await round(tree.run, count)) < ENOUGH) count *= 2;
  for (let turn = 1; turn < ROUNDS; turn++) ms = Math.min(ms, await round(tree.run, count));
  return (ms * 1e6) / count / tree.per;
}

/** A round on this thread. */
export function round(run, count) {
  const start = busy();
  repeat(run, count);
  return busy() - start;
}

export function repeat(run, count) {
  for (let index = 0; index < count; index++) kept = run();
}

/** One after the other, never two at once. */
async function inTurn(list, run) {
  const all = [];
  for (const part of list) all.push(await run(part));
  return all;
}

// What a run gives is kept, so that nothing is left out as useless.
export let kept;
