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
const ROUNDS = 7;

/**
 * A tree of what is to be measured, with the nanoseconds of each thing in its place. `round` does one as many times as it is
 * told and says how many milliseconds that took. All take turns, so that what else runs meets each of them alike.
 */
export async function measured(tree, round) {
  const all = [];
  const kept = each(tree, (part) => all[all.push({ ...part, count: 1, ms: 0 }) - 1]);
  for (const one of all) {
    while ((one.ms = await round(one.run, one.count)) < ENOUGH) one.count *= 2;
  }
  for (let turn = 1; turn < ROUNDS; turn++) {
    for (const one of all) one.ms = Math.min(one.ms, await round(one.run, one.count));
  }
  return each(kept, ({ ms, count, per }) => (ms * 1e6) / count / per);
}

/** The tree with something else in place of each thing that is to be measured. */
function each(tree, place) {
  if (typeof tree !== "object" || tree === null) return tree;
  if (Array.isArray(tree)) return tree.map((part) => each(part, place));
  if ("run" in tree) return place(tree);
  return Object.fromEntries(Object.entries(tree).map(([name, part]) => [name, each(part, place)]));
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

// What a run gives is kept, so that nothing is left out as useless.
export let kept;
