// The Firefox edition in a real Firefox, on the practice site.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { start } from "../practice/site.mjs";
import { launchFirefox } from "./lib/firefox.mjs";
import { judged } from "./lib/judged.mjs";
import { fault, play } from "./lib/practice.mjs";
import { until } from "./lib/until.mjs";

// What Firefox doesn't tell (www/docs/browsers.md) leaves the next best explanation.
const WEAKER = { "stale-cache": "login-page-instead-of-data" };

let site, firefox, page, panel;
before(async () => {
  site = await start();
  firefox = await launchFirefox();
  ({ page, panel } = firefox);
});
after(async () => {
  await firefox?.close();
  await site?.stop();
});

/** Cause, confidence and state of each incident in the list. */
const incidents = () =>
  panel.run((document) => [...document.querySelectorAll("[data-incident]")].map(({ dataset }) => ({ ...dataset })));

test("the panel says what it watches", async () => {
  await page.goto(site.url);
  assert.match(await panel.text("[data-region=incident]"), /Watching/);
});

for (const { id } of judged) {
  test(id, async () => {
    const { cause, also, state } = fault(site, id);
    await page.goto("about:blank");
    await panel.run((document) => document.querySelector("[data-act=clear]")?.click());
    await until("an empty list", async () => (await incidents()).length === 0);
    await play(page, site, id);
    if (cause === null) {
      await page.goto(site.url);
      const open = (await incidents()).filter((incident) => incident.state === "open");
      assert.deepEqual(open, []);
      return;
    }
    let first;
    await until(`${cause} (${state})`, async () => {
      [first] = await incidents();
      return [cause, ...also, WEAKER[id]].includes(first?.cause) && first.state === state;
    }, 6000).catch((error) => {
      throw new Error(`${error.message}; first is ${JSON.stringify(first)}`);
    });
  });
}
