// A stale session cookie: the button removes it, undo puts it back, and after signing in again the fix is verified.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { applyFix, incident, verdict } from "./lib/panel.mjs";
import { fault, play, practise } from "./lib/practice.mjs";
import { until } from "./lib/until.mjs";

const LOOP = "login-redirect-loop";

let stage, page, panel, site, address;
before(async () => {
  stage = await practise();
  ({ page, panel, site } = stage);
  address = fault(site, LOOP).url;
});
after(() => stage?.close());

const cookies = () => stage.chrome.context.cookies(address);

test("the loop is one open incident whose first fix is to clear the site's cookies", async () => {
  await play(page, site, LOOP);
  const card = await incident(panel, LOOP);
  await card.locator('[data-fix="clear-site-cookies"]').waitFor();
  assert.equal((await cookies()).length, 1);
});

test("undo puts the removed cookie back as it was", async () => {
  const [before] = await cookies();
  await applyFix(panel, await incident(panel, LOOP), "clear-site-cookies");
  await until("the cookie to go", async () => (await cookies()).length === 0);
  await panel.locator("[data-act=undo]").first().click();
  await until("the cookie to come back", async () => (await cookies()).length === 1);
  assert.deepEqual((await cookies())[0], before);
});

test("after clearing, signing in works again and the panel says so", async () => {
  await applyFix(panel, await incident(panel, LOOP), "clear-site-cookies");
  await until("the cookie to go", async () => (await cookies()).length === 0);
  await page.goto(new URL("/account", address).href);
  await page.click("#submit");
  await page.waitForURL((url) => url.pathname === "/account");
  assert.equal((await cookies()).length, 1, "signed in with a new cookie");
  assert.equal(await verdict(panel), "fixed");
});
