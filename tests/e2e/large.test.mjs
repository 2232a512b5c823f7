// A large file doesn't freeze the page: it is read in a worker, with progress, and can be stopped.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, before, test } from "node:test";
import { launch, root } from "./lib/browser.mjs";
import { entry, har, jwt } from "./lib/har.mjs";
import { incident } from "./lib/panel.mjs";

const folder = mkdtempSync(join(tmpdir(), "why401-large-"));
const file = join(folder, "large.har");

let chrome, page;
before(async () => {
  writeFileSync(file, large());
  chrome = await launch({ extension: null });
  ({ page } = chrome);
  await page.goto(pathToFileURL(join(root, "dist/page/index.html")).href);
  await page.locator("input[type=file]").waitFor({ state: "attached" });
});
after(async () => {
  await chrome?.close();
  rmSync(folder, { recursive: true });
});

/** About 40 MB: 4,000 requests with bodies, the last of them refused. */
function large() {
  const start = Date.parse("2026-11-23T08:00:00Z");
  const token = jwt({ iss: "https://id.example", iat: start / 1000, exp: start / 1000 + 60 });
  const body = JSON.stringify({ items: Array.from({ length: 300 }, (_, id) => ({ id, name: `item ${id}` })) });
  return har(Array.from({ length: 4000 }, (_, index) => {
    const over = index > 3990;
    return entry({
      at: new Date(start + index * 100), url: `https://api.example/items/${index}`, status: over ? 401 : 200,
      request: { Authorization: `Bearer ${over ? token : "opaque-0123456789"}` }, body: over ? '{"error":"invalid_token"}' : body,
      response: over ? { "WWW-Authenticate": 'Bearer error="invalid_token"' } : {},
    });
  }));
}

test("a large file is read while the page goes on", async () => {
  await page.evaluate(() => {
    globalThis.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
    }).observe({ type: "longtask" });
  });
  await page.locator("input[type=file]").setInputFiles(file);
  await page.locator("progress").waitFor();
  await incident(page, "token-expired");
  assert.equal(await page.locator("progress").count(), 0);
  console.log(`# longest task ${await page.evaluate(() => Math.round(globalThis.longest))} ms`);
  assert.match(await page.locator(".watching").innerText(), /4000 requests/);
});

test("reading is stopped when a person says so", async () => {
  await page.locator("input[type=file]").setInputFiles(file);
  await page.locator("[data-act=stop]").click();
  await page.locator("progress").waitFor({ state: "detached" });
  await page.locator("input[type=file]").setInputFiles(file);
  await page.locator("progress").waitFor();
});
