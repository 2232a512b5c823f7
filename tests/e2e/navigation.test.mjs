// The panel stays right across navigations, reloads and tabs.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { showPanel } from "./lib/browser.mjs";
import { incident, incidents } from "./lib/panel.mjs";
import { fault, play, practise } from "./lib/practice.mjs";

let stage, page, panel, site;
before(async () => {
  stage = await practise();
  ({ page, panel, site } = stage);
});
after(() => stage?.close());

test("a refusal is seen after navigating to another host", async () => {
  await page.goto(site.url);
  await play(page, site, "token-wrong-audience");
  await incident(panel, "token-wrong-audience");
});

test("a refusal is seen again after a reload", async () => {
  const before = Number(await entriesOf("token-wrong-audience"));
  await page.reload();
  await page.click(fault(site, "token-wrong-audience").click);
  await page.waitForSelector("#done");
  await panel.waitForFunction(
    ({ before }) => {
      // A page load brings a token of its own, and so an incident of its own.
      const cards = [...document.querySelectorAll('[data-cause="token-wrong-audience"]')];
      const counts = cards.map((card) => Number(card.innerText.match(/(\d+) requests?/)?.[1]));
      return counts.reduce((sum, count) => sum + count, 0) > before;
    },
    { before },
  );
});

test("each tab has its own incidents", async () => {
  const other = await stage.chrome.openTab(fault(site, "permission-denied").url);
  const otherPanel = await showPanel(other.devtools);
  await play(other.page, site, "permission-denied");
  await incident(otherPanel, "permission-denied");
  assert.ok((await incidents(panel)).every(({ cause }) => cause !== "permission-denied"), "the first tab's panel shows it, too");
  assert.ok((await incidents(otherPanel)).every(({ cause }) => cause !== "token-wrong-audience"), "the second tab's panel shows the first's");
  await other.page.close();
});

test("what happened before the panel was opened is shown", async () => {
  const late = await stage.chrome.openTab(fault(site, "token-expired").url);
  await play(late.page, site, "token-expired");
  assert.ok(late.devtools.frames().every((frame) => !frame.url().endsWith("/panel.html")), "the panel is already open");
  await incident(await showPanel(late.devtools), "token-expired");
  await late.page.close();
});

async function entriesOf(cause) {
  const text = await (await incident(panel, cause)).innerText();
  return text.match(/(\d+) requests?/)[1];
}
