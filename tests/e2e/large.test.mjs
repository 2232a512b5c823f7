// A large file doesn't freeze the page: it is read in a worker, with progress, and can be stopped.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./lib/browser.mjs";
import { entry, jwt } from "./lib/har.mjs";
import { openPage } from "./lib/page.mjs";
import { incident } from "./lib/panel.mjs";

const START = Date.parse("2026-11-23T08:00:00Z");

let chrome, page;
before(async () => {
  chrome = await launch({ extension: null });
  ({ page } = chrome);
  await openPage(page);
});
after(() => chrome?.close());

const one = (status, token, response, body) =>
  entry({ at: new Date(START), url: "https://api.example/items", status, request: { Authorization: `Bearer ${token}` }, response, body });

/** Chooses a file of about 6 MB that is made within the page: 600 requests, the last ones refused. */
function choose(stopping = false) {
  const token = jwt({ iss: "https://id.example", iat: START / 1000 - 3720, exp: START / 1000 - 120 });
  const accepted = one(200, "opaque-0123456789", {}, "{}");
  const refused = one(401, token, { "WWW-Authenticate": 'Bearer error="invalid_token"' }, '{"error":"invalid_token"}');
  return page.evaluate(([accepted, refused, start, stopping]) => {
    const filler = JSON.stringify({ items: Array.from({ length: 300 }, (_, id) => ({ id, name: `item ${id}` })) });
    accepted.response.content.text = filler;
    const entries = Array.from({ length: 600 }, (_, index) => {
      const copy = index > 590 ? refused : accepted;
      return JSON.stringify({ ...copy, startedDateTime: new Date(start + index * 100).toISOString() });
    });
    const text = `{"log":{"version":"1.2","entries":[${entries.join(",")}]}}`;
    const files = new DataTransfer();
    files.items.add(new File([text], "large.har"));
    const input = document.querySelector("input[type=file]");
    input.files = files.files;
    globalThis.seen = 0;
    new MutationObserver(() => {
      const stop = document.querySelector("progress ~ [data-act=stop]");
      globalThis.seen += stop ? 1 : 0;
      if (stopping) stop?.click();
    }).observe(document.body, { subtree: true, childList: true });
    globalThis.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
    }).observe({ type: "longtask" });
    // Once this task, which made the file, is over.
    setTimeout(() => input.dispatchEvent(new Event("change", { bubbles: true })), 100);
    return text.length;
  }, [accepted, refused, START, stopping]);
}

test("a large file is read while the page goes on", async (t) => {
  const size = await choose();
  assert.ok(size > 4_000_000, `${size}`);
  const began = Date.now();
  await incident(page, "token-expired");
  assert.equal(await page.locator("progress").count(), 0);
  assert.ok(await page.evaluate(() => globalThis.seen > 0), "progress was shown");
  assert.match(await page.locator(".watching").innerText(), /600 requests/);
  t.diagnostic(`${size} bytes in ${Date.now() - began} ms; the longest task took ${await page.evaluate(() => Math.round(globalThis.longest))} ms`);
});

test("reading is stopped when a person says so", async () => {
  await page.reload();
  await page.locator("input[type=file]").waitFor({ state: "attached" });
  await choose(true);
  await page.waitForFunction(() => globalThis.seen > 0);
  await page.locator("progress").waitFor({ state: "detached" });
  assert.equal(await page.locator("[data-incident]").count(), 0);
});
