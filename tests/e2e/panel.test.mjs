// The main way: an empty panel, a refusal, one sentence, and the decoded token behind it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { incident, incidents } from "./lib/panel.mjs";
import { play, practise } from "./lib/practice.mjs";

let stage, page, panel, site;
before(async () => {
  stage = await practise();
  ({ page, panel, site } = stage);
});
after(() => stage?.close());

test("before anything was refused the panel says what it watches", async () => {
  await page.goto(site.url);
  await panel.getByText(new URL(site.url).hostname).first().waitFor();
  await panel.getByRole("heading", { name: /watching/i }).waitFor();
  assert.deepEqual(await incidents(panel), []);
});

test("an expired token is one incident with one plain sentence", async () => {
  await play(page, site, "token-expired");
  const card = await incident(panel, "token-expired");
  const all = await incidents(panel);
  assert.equal(all.length, 1, "two refused requests, one cause, one incident");
  assert.equal(all[0].confidence, "certain");
  assert.match(await card.getByRole("heading").innerText(), /(expired|ran out|run out).*25 min/i);
});

test("the token is decoded: when it ran out, and what each claim means", async () => {
  await (await incident(panel, "token-expired")).getByRole("button").first().click();
  const expiry = panel.locator('[data-place$="#exp"]').first();
  await expiry.waitFor();
  assert.match(await expiry.innerText(), /25 min/);
  await expiry.click();
  await panel.locator('[data-region="request"]').getByText("exp", { exact: true }).first().waitFor({ timeout: 8000 });
});

test("the signature stays masked until someone asks for it", async () => {
  const token = await page.evaluate(() => localStorage.getItem("access_token"));
  const signature = token.split(".")[2];
  assert.ok(!(await panel.content()).includes(signature), "the signature is in the panel's document");
});
