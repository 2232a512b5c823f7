// axe-core finds nothing in the panel and the page, in light and dark, narrow and wide.
import { after, before, test } from "node:test";
import { check } from "./lib/axe.mjs";
import { launch } from "./lib/browser.mjs";
import { expiredSession } from "./lib/har.mjs";
import { giveFile, openPage } from "./lib/page.mjs";
import { incident } from "./lib/panel.mjs";
import { play, practise } from "./lib/practice.mjs";

let stage, panel, devtools;
before(async () => {
  stage = await practise();
  ({ panel } = stage);
  ({ devtools } = stage.chrome);
});
after(() => stage?.close());

test("the empty panel", async () => {
  await stage.page.goto(stage.site.url);
  await panel.getByText(new URL(stage.site.url).hostname).first().waitFor();
  await check(panel, devtools, "the empty panel");
});

test("an incident with its token", async () => {
  await play(stage.page, stage.site, "token-expired");
  await (await incident(panel, "token-expired")).getByRole("button").first().click();
  await panel.locator('[data-place$="#exp"]').first().waitFor();
  await check(panel, devtools, "the incident");
});

test("an incident with its cookies", async () => {
  await play(stage.page, stage.site, "session-timed-out");
  await (await incident(panel, "session-timed-out")).getByRole("button").first().click();
  await check(panel, devtools, "the incident");
});

/** Opens every part that is closed. */
async function openAll(view) {
  const closed = view.locator("[data-act=toggle][aria-expanded=false]");
  while (await closed.count()) await closed.first().click();
}

test("everything that opens below an incident: its steps, what was looked at, cookies and their history, headers", async () => {
  await openAll(panel);
  await panel.locator("table[data-history]").first().waitFor();
  await panel.locator("li[data-step=reload]").waitFor();
  await check(panel, devtools, "all parts open");
});

test("the questions before something is done, and what came of asking again", async () => {
  const pane = panel.locator("[data-region=incident]");
  for (const open of [pane.locator("[data-fix=clear-site-cookies]"), panel.locator("[data-region=request] [data-act=replay]")]) {
    await open.first().click();
    await panel.locator("dialog[open]").waitFor();
    await check(panel, devtools, "a question");
    await panel.locator("dialog[open] [data-act=cancel]").click();
  }
  await panel.locator("[data-region=request] [data-act=replay]").click();
  await panel.locator("dialog[open] [data-act=confirm]").click();
  await panel.locator("table[data-replay=done]").waitFor();
  await check(panel, devtools, "the answers");
});

test("the pictures of the session", async () => {
  for (const lane of ["requests", "timeline", "flow", "cookies", "routes"]) {
    await panel.locator(`[data-act=lane][data-id=${lane}]`).click();
    await panel.locator(`[data-act=lane][data-id=${lane}][aria-selected=true]`).waitFor();
    await check(panel, devtools, lane);
  }
  await panel.locator("[data-act=lane][data-id=problems]").click();
});

test("what is shared, and the keys", async () => {
  for (const act of ["save", "help"]) {
    await panel.locator(`.bar [data-act=${act}]`).click();
    await panel.locator("dialog[open]").waitFor();
    await check(panel, devtools, act);
    await panel.locator("dialog[open] [data-act=cancel]").click();
  }
});

test("the offline page", async () => {
  // A browser without DevTools: those set the colours of the page they inspect anew while they start.
  const chrome = await launch({ extension: null });
  try {
    const { page } = chrome;
    await openPage(page);
    await check(page, page, "the page before a file is opened");
    await giveFile(page, "expired.har", expiredSession().text);
    await incident(page, "token-expired");
    await check(page, page, "the page");
    await giveFile(page, "works.har", expiredSession().text.replaceAll("401", "200"));
    await page.locator("[data-act=source] option", { hasText: "works.har" }).waitFor({ state: "attached" });
    await page.locator("[data-act=source]").selectOption({ label: "expired.har" });
    await page.locator("[data-act=lane][data-id=compare]").click();
    await page.locator("[data-act=lane][data-id=compare][aria-selected=true]").waitFor();
    await check(page, page, "two files compared");
  } finally {
    await chrome.close();
  }
});
