// Waiting for a condition, never for a length of time.

/** Asks `probe` again and again until it gives something truthy; what it throws meanwhile is told at the end. */
export async function until(what, probe, ms = 20_000) {
  const end = performance.now() + ms;
  for (let last; ; ) {
    try {
      const value = await probe();
      if (value) return value;
    } catch (error) {
      last = error;
    }
    if (performance.now() > end) {
      throw new Error(`${what} did not come within ${ms / 1000} s${last ? `: ${last.message}` : ""}`, { cause: last });
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
