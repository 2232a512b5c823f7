// The panel's main job from being opened to the cookies removed, and a few more of the usual refusals, in a Chromium with the
// module that `.ci/split.mjs watch` has made: writes which functions have run and which texts were said, for `.ci/split.mjs note`.
//
//   node tests/bench/main_job.mjs FOLDER RUN
import { writeFileSync } from "node:fs";
import { mainJob } from "../e2e/lib/main_job.mjs";
import { play, practise } from "../e2e/lib/practice.mjs";

/** What else people are refused for most. Each may take a way of its own through code that the main job shares. */
const USUAL = ["not-signed-in", "password-rejected", "permission-denied", "recovered-by-refresh", "session-ended-by-server",
  "cookie-samesite-blocked", "auth-header-not-attached", "token-expired"];
/** Milliseconds in which the panel takes in what was played. */
const PAUSE = 1500;

const [, , extension, run] = process.argv;
const seen = { ran: [], said: [] };
// Twice, the second time on a processor four times as slow: what a wait or a late answer runs belongs to the job, too.
for (const slowness of [1, 4]) {
  const { page, panel, site, close } = await practise({ extension });
  try {
    await slowed(panel, slowness);
    await note(panel);
    await panel.goto(panel.url());
    await panel.waitForSelector("[data-region=bar] *");
    await mainJob({ page, panel, site });
    for (const cause of USUAL) {
      await play(page, site, cause);
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      await panel.locator("[data-act=incident]").first().click();
    }
    await note(panel);
  } finally {
    await close();
  }
}
writeFileSync(run, JSON.stringify(seen));

/** Has the page's thread run so many times as slow. */
async function slowed(panel, rate) {
  const session = await panel.page().context().newCDPSession(panel);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
}

/** Adds what has run and was said since the panel was opened. */
async function note(panel) {
  for (const [what, numbers] of Object.entries(seen)) {
    const now = await panel.evaluate(async (what) => {
      const wasm = await (await import("./app.js")).default();
      const names = Object.keys(wasm).filter((name) => name.startsWith(what) && /\d$/.test(name));
      return names.sort((a, b) => a.slice(what.length) - b.slice(what.length)).map((name) => wasm[name].value);
    }, what);
    now.forEach((bits, at) => (numbers[at] = (numbers[at] ?? 0) | bits));
  }
}
