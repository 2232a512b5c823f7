// The table of cookies against requests with thousands of both: only the rows near those in sight are painted, and hands, keys and
// screen readers find all of them.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { check } from "./lib/axe.mjs";
import { launch } from "./lib/browser.mjs";
import { entry, har } from "./lib/har.mjs";
import { giveFile, openPage } from "./lib/page.mjs";

const START = Date.parse("2026-11-23T08:00:00Z");
const COUNT = 3000;
const name = (index) => `item-${String(index).padStart(4, "0")}`;

let chrome, page;
before(async () => {
  chrome = await launch({ extension: null });
  ({ page } = chrome);
  await page.setViewportSize({ width: 1200, height: 800 });
  await openPage(page);
  await giveFile(page, "jar.har", many());
  await page.locator("[data-incident]").first().waitFor();
  await lane("cookies");
  await table().waitFor();
});
after(() => chrome?.close());

/** Requests with a session that is refused in the end, and a store full of cookies for other paths of the site. */
function many() {
  const one = (index) => entry({
    at: new Date(START + index * 500), url: `https://app.example/api/items/${index}`, body: "{}",
    status: index < COUNT - 5 ? 200 : 401, request: { Cookie: "sid=5f5f5f5f5f5f5f5f" },
  });
  const cookie = (name, path) => ({ name, value: "x", domain: "app.example", hostOnly: true, path, secure: true, sameSite: "lax", session: true });
  const cookies = Array.from({ length: COUNT }, (_, index) => cookie(name(index), `/shop/${index % 7}`));
  const text = JSON.parse(har(Array.from({ length: COUNT }, (_, index) => one(index))));
  text.log._why401 = { capturedAt: new Date(START + COUNT * 500).toISOString(), cookies: [{ ...cookie("sid", "/"), value: "5f5f5f5f5f5f5f5f" }, ...cookies] };
  return JSON.stringify(text);
}

const lane = (name) => page.locator(`[data-act=lane][data-id=${name}]`).click();
const table = () => page.locator("table.matrix");
const pane = () => page.locator("[data-region=picture]");
const row = (name) => table().locator("tbody tr", { has: page.locator("th", { hasText: name }) });
const scrollTo = (top) => pane().evaluate((element, top) => (element.scrollTop = top), top);

test("a window of its rows is painted, and says where they stand among all", async () => {
  const rows = table().locator("tbody:not([aria-hidden]) tr");
  assert.equal(await table().getAttribute("aria-rowcount"), String(COUNT + 2));
  assert.ok((await rows.count()) <= 120);
  assert.equal(await row("sid").getAttribute("aria-rowindex"), "2");
  await scrollTo(10_000_000);
  await row(name(COUNT - 1)).waitFor();
  assert.equal(await row(name(COUNT - 1)).getAttribute("aria-rowindex"), String(COUNT + 2));
  assert.ok((await rows.count()) <= 120);
  assert.ok(await row(name(COUNT - 1)).isVisible());
  const heights = await rows.evaluateAll((all) => [...new Set(all.map((row) => row.getBoundingClientRect().height))]);
  assert.deepEqual(heights, [40], "the room for the others is as high as they would be");
  await scrollTo(1500 * 40);
  await row(name(1501)).waitFor();
  const boxes = await rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().toJSON()));
  const [room, head] = [await pane().boundingBox(), await table().locator("thead th").first().boundingBox()];
  assert.ok(Math.abs(head.y - room.y) < 20, "the head stays in sight");
  assert.ok(boxes[0].top < head.y + head.height && boxes.at(-1).bottom > room.y + room.height, "what is in sight is painted");
});

test("keys scroll it, reach its cells and stay on them", async () => {
  await scrollTo(0);
  await row("sid").locator("button.cell").first().focus();
  await page.keyboard.press("End");
  await row(name(COUNT - 1)).waitFor();
  await page.keyboard.press("Home");
  await row("sid").waitFor();
  const cell = row(name(30)).locator("button.cell").last();
  await cell.focus();
  await page.keyboard.press("Enter");
  await page.locator(".explained strong", { hasText: name(30) }).waitFor();
  assert.ok(await page.locator(".explained").isVisible());
  const focused = () => page.evaluate(() => document.activeElement.dataset.id);
  const before = await focused();
  assert.match(before, /^31\|\d+$/);
  // Painted anew it has the focus still, and what was scrolled stays where it was.
  await scrollTo(60 * 40);
  await row(name(100)).waitFor();
  assert.equal(await focused(), before);
  assert.equal(await pane().evaluate((element) => element.scrollTop), 60 * 40);
  // The Tab key goes on beyond the rows that were painted before.
  await scrollTo(0);
  await row("sid").waitFor();
  await table().locator("tbody:not([aria-hidden]) tr").last().locator("button.cell").last().focus();
  const last = Number((await focused()).split("|")[0]);
  await row(name(last + 10)).waitFor();
  await page.keyboard.press("Tab");
  assert.equal(Number((await focused()).split("|")[0]), last + 1);
});

test("what was chosen stays explained when another request is chosen that stands beside it", async () => {
  await scrollTo(0);
  await row("sid").locator("button.cell").last().click();
  await page.locator(".explained strong", { hasText: "sid" }).waitFor();
  assert.match(await page.locator(".explained").innerText(), /went with this request/);
  await table().locator("thead [data-act=entry]").last().click();
  await page.locator('thead th[data-chosen="yes"]').waitFor();
  assert.equal(await page.locator(".explained strong").count(), 1);
});

test("another list is shown from its top", async () => {
  await lane("requests");
  const list = page.locator("[data-region=list]");
  await list.evaluate((element) => (element.scrollTop = element.scrollHeight));
  await list.locator('.row[title$="/items/0"]').waitFor();
  await lane("cookies");
  await row("sid").waitFor();
  await lane("requests");
  await list.locator(`.row[title$="/items/${COUNT - 1}"]`).waitFor();
});

test("a scan finds nothing, and it isn't wider than the screen", async () => {
  await lane("cookies");
  await check(page, page, "the table of cookies", { part: "[data-region=picture]" });
});
