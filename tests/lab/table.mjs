// The table of README.md: one row for each stack, with the versions that are locked and what the panel said when
// the table was written (UPDATE=1 node --test tests/lab/lab.test.mjs).
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stacks } from "./stacks.mjs";

const README = join(import.meta.dirname, "README.md");
const HEAD = "| stack | made of | fault | cause | first fix | what was seen |\n|---|---|---|---|---|---|\n";

const lock = JSON.parse(readFileSync(join(import.meta.dirname, "../../package-lock.json"), "utf8")).packages;
const requirements = readFileSync(join(import.meta.dirname, "requirements.txt"), "utf8");

const version = {
  npm: (name) => lock[`node_modules/${name}`].version,
  pypi: (name) => requirements.match(new RegExp(`^${name}==(\\S+)`, "im"))[1],
  debian: (name) => `${installed().get(name) ?? "0"} (Debian)`,
};

let known; // asked for once
function installed() {
  if (known) return known;
  const { stdout } = spawnSync("dpkg-query", ["-W", "-f", "${Package} ${Version}\n"], { encoding: "utf8" });
  const upstream = (version) => version?.replace(/^\d+:/, "").replace(/[-+~].*$/, ""); // without epoch and Debian's own count
  return (known = new Map((stdout ?? "").split("\n").map((line) => line.split(" ")).map(([name, version]) => [name, upstream(version)])));
}

const made = (stack) =>
  Object.entries(stack.made).flatMap(([from, names]) => names.map((name) => `${name} ${version[from](name)}`)).join(", ");

// What is compared: Debian's versions are those of the machine.
const start = ({ id, fault, cause, fix, state = "open", ...stack }) =>
  `| ${id} | ${made(stack)} | ${fault} | ${cause ? `\`${cause}\`${state === "open" ? "" : ` (${state})`}` : "none"} | ${fix ? `\`${fix}\`` : "none"} |`;
const plain = (line) => line.replaceAll(/ \S+ \(Debian\)/g, " (Debian)");

/** Writes the table. `seen` is a map from a stack's id to words. */
export function writeTable(seen) {
  const text = readFileSync(README, "utf8");
  const rows = stacks.map((stack) => `${start(stack)} ${(seen.get(stack.id) ?? "").replaceAll("|", "\\|")} |\n`);
  writeFileSync(README, `${text.slice(0, text.indexOf(HEAD))}${HEAD}${rows.join("")}`);
}

/** Stacks whose row doesn't say what is true. */
export function staleRows() {
  const lines = readFileSync(README, "utf8").split("\n").map(plain);
  return stacks.filter((stack) => !lines.some((line) => line.startsWith(plain(start(stack))))).map(({ id }) => id);
}
