// How long things take.
const files = globalThis.process?.getBuiltinModule?.("node:fs");

/**
 * The milliseconds that a thread has had of a processor, to which what else runs on the machine adds little; where the
 * system doesn't tell them, the time that has passed.
 */
export function busy(task = "thread-self") {
  try {
    return Number(files.readFileSync(`/proc/${task}/schedstat`, "utf8").split(" ")[0]) / 1e6;
  } catch {
    return performance.now();
  }
}

/**
 * Nanoseconds of one of many. Where [busy] tells a thread's own time, which is counted in steps of some milliseconds, of
 * one long round; else of the fastest of many short ones, some of which nothing interrupts.
 */
export function each(run) {
  const round = (count) => {
    const start = busy();
    for (let index = 0; index < count; index++) kept = run();
    return busy() - start;
  };
  let count = 16;
  // Three at once: what else runs can make one of them long, and so many rounds too short to be measured.
  while (Math.min(round(count), round(count), round(count)) < 6) count *= 2;
  const times = files ? [round(count * 40) / 40] : Array.from({ length: 40 }, () => round(count));
  return (Math.min(...times) * 1e6) / count;
}

// What a run gives is kept, so that nothing is left out as useless.
export let kept;
