// The Firefox edition in a real Firefox, on the practice site.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { start } from "../practice/site.mjs";
import { launchFirefox } from "./lib/firefox.mjs";
import { found } from "./lib/judged.mjs";
import { fault, play } from "./lib/practice.mjs";
import { until } from "./lib/until.mjs";

/** A fault of each kind; the Chromium tests play them all. */
const PLAYED = [
  "recovered-by-refresh", "not-signed-in", "password-rejected-basic", "basic-malformed", "token-expired", "token-malformed",
  "session-timed-out", "session-ended-by-server", "cookie-domain-mismatch", "cookie-secure-on-http", "permission-denied",
];

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

for (const id of PLAYED) {
  test(id, async () => {
    // What the page before was answered may come in after the list was cleared: then once more.
    await judge(id).catch(() => judge(id));
  });
}

async function judge(id) {
  await page.goto("about:blank");
  await panel.run((document) => document.querySelector("[data-act=clear]")?.click());
  await until("an empty list", async () => (await incidents()).length === 0);
  await play(page, site, id);
  await found(incidents, fault(site, id));
}
