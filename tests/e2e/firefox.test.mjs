// The Firefox edition in a real Firefox, on the practice site.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { start } from "../practice/site.mjs";
import { launchFirefox } from "./lib/firefox.mjs";
import { found, judged } from "./lib/judged.mjs";
import { fault, play } from "./lib/practice.mjs";
import { until } from "./lib/until.mjs";

let site, firefox, page, panel;
/** How sure it is of each fault's cause. */
const sure = [];
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
    await page.goto("about:blank");
    await panel.run((document) => document.querySelector("[data-act=clear]")?.click());
    await until("an empty list", async () => (await incidents()).length === 0);
    // A click may be lost while a page is about to be left: then once more.
    await play(page, site, id).catch(() => play(page, site, id));
    if (fault(site, id).cause !== null) {
      const { cause, confidence } = await found(incidents, fault(site, id));
      sure.push({ id, cause, confidence });
      return;
    }
    // Events come in order: once the next page is watched, this one has been judged.
    await page.goto(site.url);
    await until("the next page", async () => (await panel.text("[data-region=bar]")).includes(new URL(site.url).hostname));
    assert.deepEqual((await incidents()).filter(({ state }) => state === "open"), []);
  });
}

test("what is told in browsers.md: no cause is only possible here", () => {
  assert.deepEqual(sure.filter(({ confidence }) => confidence === "possible"), []);
});
