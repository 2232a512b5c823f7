// How long small things take.

/** Nanoseconds of one of many: the fastest of some rounds, since what else runs on the machine only adds. */
export function each(run, rounds = 5, ms = 60) {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    let count = 0;
    const start = performance.now();
    let end;
    do {
      for (let index = 0; index < 16; index++) kept = run();
      count += 16;
      end = performance.now();
    } while (end - start < ms);
    best = Math.min(best, ((end - start) * 1e6) / count);
  }
  return best;
}

/** Milliseconds of a large thing: the fastest of some runs. */
export function fastest(run, runs = 5) {
  let best = Infinity;
  for (let index = 0; index < runs; index++) {
    const start = performance.now();
    kept = run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

// What a run gives is kept, so that nothing is left out as useless.
export let kept;
