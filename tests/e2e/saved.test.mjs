// A saved session: a real download, with secrets only where a person asked for them; read again it gives the same report.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { root } from "./lib/browser.mjs";
import { incident, incidents } from "./lib/panel.mjs";
import { play, practise } from "./lib/practice.mjs";
import { downloads } from "./lib/saving.mjs";

let stage, page, panel, site, saving, full;
before(async () => {
  stage = await practise();
  ({ page, panel, site } = stage);
  saving = await downloads(stage.chrome);
});
after(async () => {
  await stage?.close();
  saving?.remove();
});

/** What the program says of a file. */
function report(file) {
  const program = spawnSync(join(root, "target/release/why401"), ["report", file, "--format", "json"], { encoding: "utf8" });
  assert.equal(program.status, 0, program.stderr);
  return JSON.parse(program.stdout);
}

const told = ({ cause, confidence, state }) => ({ cause, confidence, state });

test("the saved files give the report that was on screen", async () => {
  await play(page, site, "session-timed-out");
  await play(page, site, "token-expired");
  await incident(panel, "session-timed-out");
  await incident(panel, "token-expired");
  const shown = (await incidents(panel)).map(told);
  const token = await page.evaluate(() => localStorage.getItem("access_token"));
  const [cookie] = (await stage.chrome.context.cookies()).filter(({ name }) => name === "wiki.sid");

  full = await saving.save(panel, true);
  assert.match(full, /why401-planner\.acme\.com-[-\d]+-SECRETS\.har$/);
  assert.ok(readFileSync(full, "utf8").includes(token));
  const redacted = await saving.save(panel, false);
  assert.doesNotMatch(redacted, /SECRETS/);
  const text = readFileSync(redacted, "utf8");
  for (const secret of [token.split(".")[2], cookie.value, decodeURIComponent(cookie.value), "open-sesame-42"]) {
    assert.ok(!text.includes(secret), "a secret is in the redacted file");
  }
  for (const file of [full, redacted]) assert.deepEqual(report(file).incidents.map(told), shown, file);
});

test("it says what was watched and looked at", () => {
  const { log } = JSON.parse(readFileSync(full, "utf8"));
  const own = log._why401;
  assert.deepEqual(Object.keys(own.watched).sort(), ["cookiesSince", "requestsSince", "webRequestSince"]);
  assert.equal(own.context.incognito, false);
  assert.ok(own.context.storeId !== undefined);
  assert.deepEqual(own.headersBefore, []);
  assert.ok(own.cookieChanges.some(({ cookie }) => cookie.name === "wiki.sid"), "a cookie that a response set is a change");
  assert.ok(own.granted.includes("<all_urls>"));
  assert.ok(log.entries.every((entry) => entry._why401.source === "devtools"), "each request was told by DevTools, once");
});
