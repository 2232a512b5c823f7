// The faults of the practice site that the panel is asked about.
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { faults } from "../../practice/faults.mjs";
import { root } from "./browser.mjs";

// The practice site is ahead of the catalogue at times; a cause is in it when its file is there.
const catalogue = new Set(
  readdirSync(join(root, "src/causes"), { recursive: true }).map((file) => basename(file, ".rs").replaceAll("_", "-")),
);

/** Those whose cause is in the catalogue, and those in which nothing is wrong. */
export const judged = faults.filter(({ cause }) => cause === null || catalogue.has(cause));
