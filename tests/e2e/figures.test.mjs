// The page of figures: it tells what was measured, and says what wasn't.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { KINDS, figures } from "../bench/lib/figures.mjs";
import { PAGE, page } from "../bench/lib/measured.mjs";
import { root } from "./lib/browser.mjs";

test("the page is what the kept measurements give", () => {
  assert.equal(readFileSync(join(root, PAGE), "utf8"), page());
});

test("what wasn't measured is said, with the command that does it", () => {
  const commands = readFileSync(join(root, "build.sh"), "utf8");
  const text = figures({});
  const named = [...text.matchAll(/Not measured yet: `\.\/build\.sh ([\w-]+)/g)].map(([, command]) => command);
  assert.equal(named.length, KINDS.length);
  assert.deepEqual(named.filter((command) => !commands.includes(`\ndo_${command}()`)), []);
});

test("a share is never rounded up", () => {
  const secrets = { secrets: 1, told: [], causes: { same: 999, all: 1000 }, date: "2026-11-25", machine: "one" };
  const counts = { name: "x", recordings: 1000, faulty: 1000, cause: 999, three: 1000, fix: 0, state: 1000, certain: [1, 1], likely: [0, 0], possible: [0, 0], silent: 0, harmless: 0 };
  const text = figures({ safety: secrets, accuracy: { sources: [counts], date: "2026-11-25", machine: "one" } });
  assert.match(text, /999 of 1000 \(99 %\)/);
  assert.match(text, /\| - \|/);
});
