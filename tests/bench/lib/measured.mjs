// What was measured, kept in tests/bench/measured/ as one JSON file for each kind; www/docs/figures.md is made of it.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { KINDS, figures } from "./figures.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const file = (kind) => join(root, `tests/bench/measured/${kind}.json`);
export const PAGE = "www/docs/figures.md";

/** Keeps what was found of a kind, with the day and the machine, and writes the page anew. */
export function keep(kind, found) {
  mkdirSync(dirname(file(kind)), { recursive: true });
  const machine = `${cpus().length} × ${cpus()[0].model}, Node ${process.versions.node}`;
  const all = { date: new Date().toISOString().slice(0, 10), machine, ...found };
  writeFileSync(file(kind), `${JSON.stringify(all, null, 2)}\n`);
  writeFileSync(join(root, PAGE), page());
}

/** The page of what is kept. */
export const page = () => figures(Object.fromEntries(KINDS.map((kind) => [kind, kept(kind)])));

function kept(kind) {
  try {
    return JSON.parse(readFileSync(file(kind), "utf8"));
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** The numbers among the command line's words, in their order. */
export const numbers = () => process.argv.slice(2).filter((word) => /^\d+$/.test(word)).map(Number);
