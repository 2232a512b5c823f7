// Every stack of the lab, recorded live by the panel: it names the right cause first, the first thing that helps a
// person, and the state. The saved session says the same to the program, whole and redacted.
//
//   node --test tests/lab/lab.test.mjs                        all (build first)
//   node --test --test-name-pattern=flask tests/lab/lab.test.mjs
//   WHY401_LAB_KEEP=FOLDER …                                   keep every recording there
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launchWithPanel, root } from "../e2e/lib/browser.mjs";
import { downloads } from "../e2e/lib/saving.mjs";
import { until } from "../e2e/lib/until.mjs";
import { start } from "./lab.mjs";
import { hands } from "./play.mjs";
import { absent } from "./servers.mjs";
import { stacks } from "./stacks.mjs";
import { staleRows, writeTable } from "./table.mjs";

const KEEP = process.env.WHY401_LAB_KEEP;
const FAILED = join(root, "target/lab"); // recordings of stacks that were judged wrongly

const seen = new Map(); // id of a stack -> what the panel said, for the table
let lab, chrome, saving;
before(async () => {
  assert.deepEqual(absent(), [], "something of the lab isn't installed: ./build.sh lab installs it");
  lab = await start();
  chrome = await launchWithPanel({ flags: lab.flags });
  saving = await downloads(chrome);
});
after(async () => {
  await chrome?.close();
  await lab?.stop();
  saving?.remove();
});

for (const stack of stacks) {
  test(`${stack.id}: ${stack.cause ?? "nothing is wrong"}`, async () => {
    const { page, panel } = chrome;
    await forget(page, panel);
    const up = await lab.bring(stack);
    const its = hands(page, up);
    try {
      await stack.play(its);
      await judged(panel, stack, its.answered());
    } finally {
      await its.leave();
      await page.goto("about:blank"); // nothing is to ask a server that has gone
      await up.stop();
    }
  });
}

test("the table of README.md says what is true", () => {
  if (process.env.UPDATE) writeTable(seen);
  assert.deepEqual(staleRows(), [], "UPDATE=1 ./build.sh lab writes it anew");
});

async function judged(panel, stack, answered) {
  let shown = [];
  // Where nothing is to be found, nothing would be found too early.
  if (stack.state === "benign") await until("every request in the panel", async () => recorded(await saving.save(panel, true)) >= answered);
  const right = await until(stack.id, async () => {
    shown = await incidents(panel);
    return fits(stack, shown);
  }, 10_000).catch(() => false);
  // An answer may still be on its way: the panel and what it saves are compared when both have it.
  let file;
  await until("the panel and its saved session to agree", async () => {
    file = await saving.save(panel, true);
    shown = await incidents(panel);
    return reported(file).map(told).join() === shown.map(told).join();
  }, 5_000).catch(() => {});
  if (KEEP) keep(file, KEEP, stack);
  if (!right) {
    keep(file, FAILED, stack);
    assert.fail(`expected ${wanted(stack)}; the panel has ${shown.map(told).join(", ") || "no incident"} (see ${join(FAILED, `${stack.id}.har`)})`);
  }
  const redacted = await saving.save(panel, false);
  for (const recording of [file, redacted]) {
    assert.deepEqual(reported(recording).map(told), shown.map(told), "the program reads the saved session as the panel did");
  }
  seen.set(stack.id, said(file));
}

/** How many requests of a page a saved session holds. */
const recorded = (file) =>
  JSON.parse(readFileSync(file, "utf8")).log.entries.filter(({ _resourceType, response }) => _resourceType !== "preflight" && response.status > 0).length;

/** What the cards of the panel say, in their order. */
function incidents(panel) {
  return panel.locator("[data-incident]").evaluateAll((cards) =>
    cards.map((card) => ({
      cause: card.dataset.cause, confidence: card.dataset.confidence, state: card.dataset.state,
      fix: card.querySelector("[data-fix]")?.dataset.fix,
    })));
}

function fits({ cause, also = [], state = "open", fix, fixAlso = [] }, shown) {
  if (cause === null) return shown.every((each) => each.state !== "open");
  const [first] = shown;
  return first && [cause, ...also].includes(first.cause) && first.state === state && [fix, ...fixAlso].includes(first.fix);
}

const wanted = ({ cause, state = "open", fix }) => told({ cause, state, fix });
const told = ({ cause, confidence = "", state, fix }) => [cause, confidence, state, fix].filter(Boolean).join(" · ");

/** What the program says of a file. */
function report(file) {
  const program = spawnSync(join(root, "target/release/why401"), ["report", file, "--format", "json"], { encoding: "utf8" });
  assert.equal(program.status, 0, program.stderr);
  return JSON.parse(program.stdout);
}

const reported = (file) =>
  report(file).incidents.map(({ cause, confidence, state, fixes }) => ({ cause, confidence, state, fix: fixes.user[0]?.id }));

/** The same in a few words. */
function said(file) {
  const { seen: { exchanges, refused }, incidents: [first] } = report(file);
  if (!first) return `${exchanges} requests, none refused`;
  return `${refused} of ${exchanges} requests refused; ${first.confidence}: ${first.sentence.replaceAll(/:\d{4,5}\b/g, "")}`;
}

async function forget(page, panel) {
  await page.goto("about:blank");
  const clear = panel.locator("[data-act=clear]");
  if (await clear.isVisible()) await clear.click();
  await panel.waitForFunction(() => !document.querySelector("[data-incident]"));
}

function keep(file, folder, { id }) {
  mkdirSync(folder, { recursive: true });
  copyFileSync(file, join(folder, `${id}.har`));
}
