// The faults of the practice site that the panel is asked about.
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { faults } from "../../practice/faults.mjs";
import { root } from "./browser.mjs";
import { until } from "./until.mjs";

// The practice site is ahead of the catalogue at times; a cause is in it when its file is there.
const catalogue = new Set(
  readdirSync(join(root, "src/causes"), { recursive: true }).map((file) => basename(file, ".rs").replaceAll("_", "-")),
);

/** Those whose cause is in the catalogue, and those in which nothing is wrong. */
export const judged = faults.filter(({ cause }) => cause === null || catalogue.has(cause));

/** Waits until a fault's cause stands first among the incidents, in its state. */
export async function found(incidents, { cause, also, state }) {
  let first;
  await until(`${cause} (${state})`, async () => {
    [first] = await incidents();
    return [cause, ...also].includes(first?.cause) && first.state === state;
  }, 8000).catch((error) => {
    throw new Error(`${error.message}; first is ${JSON.stringify(first)}`);
  });
  return first;
}
