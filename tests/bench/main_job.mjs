// The panel's main job, each time in a fresh panel with the module that `.ci/ran.mjs watch` has made, in Chromium: which functions have
// run and which texts were said until the sentence is on the screen, for `.ci/ran.mjs note`.
//
//   node tests/bench/main_job.mjs FOLDER RUN
import { writeFileSync } from "node:fs";
import { firstSentence, nothingYet, USUAL } from "../e2e/lib/main_job.mjs";
import { practise } from "../e2e/lib/practice.mjs";

const [, , extension, run] = process.argv;
const seen = { ran: [], said: [] };
// More than once, and on slower processors: what a wait or a late answer runs belongs to the job, too, and what cookies from before do.
for (const slowness of [1, 2, 4]) {
  const stage = await practise({ extension });
  try {
    await slowed(stage.panel, slowness);
    add(await nothingYet(stage, noted));
    for (const cause of [...USUAL, ...USUAL.toReversed()]) add(await firstSentence(stage, cause, noted));
  } finally {
    await stage.close();
  }
}
writeFileSync(run, JSON.stringify(seen));

function add(now) {
  for (const [what, words] of Object.entries(seen)) now[what].forEach((bits, at) => (words[at] = (words[at] ?? 0) | bits));
}

/** Has the page's thread run so many times as slow. */
async function slowed(panel, rate) {
  const session = await panel.page().context().newCDPSession(panel);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
}

/** What the module has noted, as numbers in their order. Runs in the panel. */
function noted(exports) {
  const all = (what) => Object.keys(exports).filter((name) => name.startsWith(what) && /\d$/.test(name))
    .sort((a, b) => a.slice(what.length) - b.slice(what.length)).map((name) => exports[name].value);
  return { ran: all("ran"), said: all("said") };
}
