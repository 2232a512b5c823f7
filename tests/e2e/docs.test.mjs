// The documentation: reached from the panel without a network, searched without a server, for everyone.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { check } from "./lib/axe.mjs";
import { launch, root } from "./lib/browser.mjs";
import { expiredSession } from "./lib/har.mjs";
import { giveFile, openPage } from "./lib/page.mjs";
import { incident } from "./lib/panel.mjs";
import { play, practise } from "./lib/practice.mjs";
import { until } from "./lib/until.mjs";

const address = (path) => pathToFileURL(join(root, path)).href;
const PAGES = ["index.html", "cause/token-expired.html", "cause/cookie-header-too-large.html", "lint/token-in-url.html", "fix/clear-site-cookies.html", "fix/change-code.html", "guide/browsers.html", "guide/figures.html", "guide/examples.html"];

let chrome;
before(async () => (chrome = await launch({ extension: null })));
after(() => chrome?.close());

test("every kind of page is for everyone, light and dark, narrow and wide", async () => {
  const { page } = chrome;
  for (const path of PAGES) {
    await page.goto(address(`dist/docs/${path}`));
    await page.evaluate(() => document.querySelectorAll("details").forEach((part) => (part.open = true)));
    await check(page, page, path, { widths: [320, 1400] });
  }
});

test("the search finds by words, from the file system and with the keyboard alone", async () => {
  const { page } = chrome;
  await page.goto(address("dist/docs/fix/reload-page.html"));
  await page.keyboard.press("/");
  await page.keyboard.type("cookie domain");
  const found = page.locator("#list a");
  assert.equal(await found.first().textContent(), "cookie-domain-mismatch");
  assert.match(await page.locator("#told").textContent(), /^\d+ pages$/);
  await check(page, page, "what was found", { widths: [320, 1400] });
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(/cause\/cookie-domain-mismatch\.html$/);
  await page.locator("#search").fill("no such words anywhere");
  assert.equal(await page.locator("#told").textContent(), "0 pages");
  await page.locator("#search").press("Escape");
  assert.equal(await page.locator("#found").isVisible(), false);
});

test("the offline page leads to what is said of the cause it found", async () => {
  const { page } = chrome;
  await openPage(page);
  await giveFile(page, "expired.har", expiredSession().text);
  await incident(page, "token-expired");
  const [opened] = await Promise.all([page.waitForEvent("popup"), page.getByRole("link", { name: "More about this" }).click()]);
  assert.equal(await opened.locator("h1").textContent(), "token-expired");
  assert.match(opened.url(), /dist\/page\/docs\/cause\/token-expired\.html$/);
  await opened.close();
});

test("the panel leads to the part that lies in the extension", async () => {
  const stage = await practise();
  try {
    await play(stage.page, stage.site, "token-expired");
    await (await incident(stage.panel, "token-expired")).getByRole("button").first().click();
    await stage.panel.getByRole("link", { name: "More about this" }).click();
    const opened = await until("the page about the cause", () =>
      stage.chrome.context.pages().find((page) => /^chrome-extension:.*\/docs\/cause\/token-expired\.html$/.test(page.url())),
    );
    assert.equal(await opened.locator("h1").textContent(), "token-expired");
    const trouble = heard(opened);
    await opened.locator("#search").fill("clock");
    assert.ok((await opened.locator("#list a").count()) > 2);
    await opened.locator("#list a").first().click();
    await opened.waitForURL(/\/docs\/(cause|fix|lint)\/.*\.html$/);
    assert.deepEqual(trouble(), []);
  } finally {
    await stage.close();
  }
});

/** What goes wrong on a page from now on. */
function heard(page) {
  const trouble = [];
  page.on("pageerror", (error) => trouble.push(error.message));
  page.on("console", (message) => message.type() === "error" && trouble.push(message.text()));
  return () => trouble;
}
