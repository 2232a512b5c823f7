// The pictures under a real hand: zoom by drag, wheel and keys, marks that lead to their request, rows that follow the scroll.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./lib/browser.mjs";
import { entry, har, jwt } from "./lib/har.mjs";
import { giveFile, openPage } from "./lib/page.mjs";
import { incident } from "./lib/panel.mjs";

const START = Date.parse("2026-11-23T08:00:00Z");
const COUNT = 3000;

let chrome, page;
before(async () => {
  chrome = await launch({ extension: null });
  ({ page } = chrome);
  await page.setViewportSize({ width: 1200, height: 800 });
  await openPage(page);
  await giveFile(page, "long.har", long());
  await incident(page, "token-expired");
});
after(() => chrome?.close());

/** Many requests in an hour; the token runs out after forty minutes of it. */
function long() {
  const token = jwt({ iss: "https://id.example", iat: START / 1000, exp: START / 1000 + 2400 });
  const one = (index) => {
    const at = new Date(START + (index * 3_600_000) / COUNT);
    const over = at.getTime() >= START + 2_400_000 && index % 50 === 0;
    const response = over ? { "WWW-Authenticate": 'Bearer error="invalid_token"' } : {};
    return entry({
      at, url: `https://api.example/items/${index}`, status: over ? 401 : 200, response, body: "{}",
      request: over || index % 10 === 0 ? { Authorization: `Bearer ${token}` } : {},
    });
  };
  return har(Array.from({ length: COUNT }, (_, index) => one(index)));
}

const lane = (name) => page.locator(`[data-act=lane][data-id=${name}]`).click();
const span = () => page.locator(".picture-head .quiet").first().innerText();

test("the timeline is zoomed by a drag, by the wheel and by keys", async () => {
  await lane("timeline");
  const chart = page.locator("[data-chart]");
  const whole = await span();
  const box = await chart.locator("svg").nth(1).boundingBox();
  await page.mouse.move(box.x + box.width * 0.5, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.75, box.y + 10);
  await page.mouse.up();
  await page.waitForFunction((before) => document.querySelector(".picture-head .quiet").innerText !== before, whole);
  const part = await span();
  await chart.focus();
  await page.keyboard.press("+");
  await page.waitForFunction((before) => document.querySelector(".picture-head .quiet").innerText !== before, part);
  await page.keyboard.press("0");
  assert.equal(await span(), whole);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -100);
  await page.keyboard.up("Control");
  assert.notEqual(await span(), whole);
  await page.keyboard.press("0");
});

test("a refusal on the timeline leads to its request", async () => {
  await page.locator(".mark.m-refused").last().click({ force: true });
  await page.locator("[data-region=request]").getByText("401").first().waitFor();
});

test("the request list follows the scroll, and paints a window of its rows", async () => {
  await lane("requests");
  const list = page.locator("[data-region=list]");
  assert.ok((await list.locator(".row").count()) <= 120);
  await list.evaluate((element) => (element.scrollTop = element.scrollHeight));
  await list.locator('.row[title$="/items/0"]').waitFor();
  assert.ok((await list.locator(".row").count()) <= 120);
  const frames = await list.evaluate(async (element) => {
    const times = [];
    for (let index = 0; index < 40; index++) {
      const before = performance.now();
      element.scrollTop = (element.scrollHeight * index) / 40;
      await new Promise(requestAnimationFrame);
      times.push(performance.now() - before);
    }
    return Math.max(...times);
  });
  assert.ok(frames < 400, `a frame took ${frames} ms`);
});

test("terms cut the list, and keys walk it", async () => {
  await page.keyboard.press("/");
  await page.keyboard.type("status:401 cause:token-expired");
  await page.waitForFunction(() => document.querySelectorAll("[data-region=list] .row").length === 20);
  await page.locator(".bar h1").click();
  await page.keyboard.press("j");
  await page.locator('[data-region=list] .row[aria-current="true"]').waitFor();
  await page.keyboard.press("?");
  await page.locator("dialog[open] kbd").first().waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("1");
  await page.locator(".card").first().waitFor();
});
