// The Firefox edition in a real Firefox, on the practice site.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { start } from "../practice/site.mjs";
import { launchFirefox } from "./lib/firefox.mjs";
import { play } from "./lib/practice.mjs";

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

test("the panel says what it watches", async () => {
  await page.goto(site.url);
  assert.match(await panel.text("[data-region=incident]"), /Watching/);
});

test("an expired token is one incident, certain", async () => {
  await play(page, site, "token-expired");
  const card = '[data-incident][data-cause="token-expired"]';
  assert.match(await panel.text(card), /ran out|run out/);
  assert.equal(await panel.run((document, card) => document.querySelector(card).dataset.confidence, card), "certain");
});
