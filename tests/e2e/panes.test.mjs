// How one gets about in the panel: tabs with the arrow keys, borders between panes by hand and with keys, what the marks mean.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./lib/browser.mjs";
import { expiredSession } from "./lib/har.mjs";
import { giveFile, openPage } from "./lib/page.mjs";
import { incident } from "./lib/panel.mjs";

let chrome, page;
before(async () => {
  chrome = await launch({ extension: null });
  ({ page } = chrome);
  await open();
});
after(() => chrome?.close());

async function open() {
  await page.setViewportSize({ width: 1400, height: 800 });
  await openPage(page);
  await giveFile(page, "expired.har", expiredSession().text);
  await incident(page, "token-expired");
}

const shown = () => page.locator("[role=tab][aria-selected=true]").getAttribute("data-id");
const focused = () => page.evaluate(() => document.activeElement.dataset.id);

test("of the tabs one is reached with the Tab key, and arrows, Home and End lead to the others", async () => {
  assert.equal(await page.locator("[role=tab][tabindex='0']").count(), 1);
  await page.locator("[role=tab][aria-selected=true]").focus();
  for (const [key, lane] of [["ArrowRight", "requests"], ["End", "routes"], ["ArrowRight", "problems"], ["ArrowLeft", "routes"], ["Home", "problems"]]) {
    await page.keyboard.press(key);
    assert.equal(await shown(), lane, key);
    assert.equal(await focused(), lane, `the focus after ${key}`);
  }
  const panel = page.locator("[role=tabpanel]");
  assert.equal(await page.locator("[role=tab]").first().getAttribute("aria-controls"), await panel.getAttribute("id"));
  const name = await panel.getAttribute("aria-labelledby");
  assert.equal(await page.locator(`#${name}`).innerText(), "Problems");
});

const place = (selector) => page.locator(selector).evaluate((element) => element.getBoundingClientRect().toJSON());
const share = (name) => page.locator(`[data-split=${name}]`).getAttribute("aria-valuenow").then(Number);

/** Drags a border by so many pixels, across and down. */
async function drag(name, across, down) {
  const { x, y, width, height } = await place(`[data-split=${name}]`);
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + across / 2, y + height / 2 + down / 2, { steps: 3 });
  await page.mouse.move(x + width / 2 + across, y + height / 2 + down, { steps: 3 });
  await page.mouse.up();
}

const near = (one, other, what) => assert.ok(Math.abs(one - other) < 16, `${what}: ${one} isn't about ${other}`);

test("borders are dragged in a wide window, a low one and a narrow one, and are where they were left", async () => {
  for (const [width, height] of [[1400, 800], [1400, 260], [900, 320]]) {
    await page.setViewportSize({ width, height });
    const [list, detail] = [await place(".rail"), await place(".detail")];
    await drag("rail", -60, 0);
    near((await place(".rail")).width, list.width - 60, `the list at ${width} by ${height}`);
    const before = await place(".detail");
    await drag("detail", 70, 0);
    near((await place(".detail")).width, before.width + 70, `the diagnosis at ${width} by ${height}`);
    near((await place(".inspect")).y, detail.y, "side by side");
    await drag("detail", -70, 0);
    await drag("rail", 60, 0);
  }
  await page.setViewportSize({ width: 900, height: 800 });
  const before = await place(".detail");
  await drag("detail", 0, 100);
  near((await place(".detail")).height, before.height + 100, "one above the other");
  const left = [await share("rail"), await share("detail")];
  await open();
  assert.deepEqual([await share("rail"), await share("detail")], left);
});

test("borders are moved with keys and stop at their ends", async () => {
  const border = page.getByRole("separator").first();
  await border.focus();
  const before = await share("rail");
  await page.keyboard.press("ArrowRight");
  assert.ok((await share("rail")) > before);
  await page.keyboard.press("ArrowLeft");
  assert.equal(await share("rail"), before);
  await page.keyboard.press("Home");
  assert.equal(await share("rail"), 15);
  await page.keyboard.press("End");
  assert.equal(await share("rail"), 85);
  await page.keyboard.press("Home");
});

test("the sheet of keys says what the marks mean", async () => {
  await page.keyboard.press("?");
  const marks = page.locator("dialog[open] .marks");
  assert.equal(await marks.locator(".chip").count(), 3);
  assert.equal(await marks.locator(".sure").count(), 3);
  assert.match(await marks.innerText(), /Certain\s+The evidence leaves no other explanation/);
  await page.keyboard.press("Escape");
});
