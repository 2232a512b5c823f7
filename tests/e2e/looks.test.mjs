// What every view looks like, in light, dark and high contrast, narrow and wide: www/docs/looks/ holds the pictures.
//
//   UPDATE=1 node --test tests/e2e/looks.test.mjs     renews them; look at them before you commit them
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, before, test } from "node:test";
import { launch, root } from "./lib/browser.mjs";
import { differences, hasFont, sameLetters, sheet } from "./lib/looks.mjs";
import { incident } from "./lib/panel.mjs";
import { until } from "./lib/until.mjs";

const KEPT = "www/docs/looks";
/** How many squares of a picture (20 px each way) may be different: a small button has more. */
const TOLERANCE = 4;

let chrome, page, darkroom;
before(async () => {
  chrome = await launch({ extension: null });
  ({ page } = chrome);
  darkroom = await chrome.context.newPage();
  assert.ok(await hasFont(darkroom), "the font DejaVu Sans is needed: the package fonts-dejavu-core, or dejavu-fonts.github.io");
  await page.addInitScript(sameLetters);
  await page.clock.setFixedTime("2026-11-23T09:00:00Z");
});
after(() => chrome?.close());

/** Opens samples of the page, in order; the last one is shown. */
async function open(...names) {
  await page.goto(pathToFileURL(join(root, "dist/page/index.html")).href);
  const input = page.locator("input[type=file]");
  await input.waitFor({ state: "attached" });
  for (const name of names) {
    const text = await page.evaluate((name) => globalThis.WHY401_SAMPLES[name], name);
    await input.setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
    await until(`${name} is shown`, () => page.locator("header.bar").innerText().then((text) => text.includes(name)));
  }
}
const click = (selector) => page.locator(selector).first().click();
const lane = (name) => click(`[data-act=lane][data-id=${name}]`);

const VIEWS = {
  start: () => open(),
  "all-clear": () => open("works.har"),
  problem: async () => {
    await open("expired.har");
    await incident(page, "token-expired");
  },
  request: async () => {
    await open("expired.har");
    await (await incident(page, "token-expired")).getByRole("button").first().click();
    await page.locator('[data-place$="#exp"]').first().waitFor();
  },
  requests: async () => {
    await open("csrf-django.har");
    await lane("requests");
  },
  timeline: async () => {
    await open("refresh-rejected-drf.har");
    await lane("timeline");
    await page.locator("[data-chart]").waitFor();
  },
  "sign-in": async () => {
    await open("refresh-rejected-drf.har");
    await lane("flow");
  },
  cookies: async () => {
    await open("cookie-left-behind.har");
    await lane("cookies");
  },
  routes: async () => {
    await open("refresh-rejected-drf.har");
    await lane("routes");
  },
  compare: async () => {
    await open("works.har", "expired.har");
    await lane("compare");
  },
  share: async () => {
    await open("expired.har");
    await click("[data-act=save]");
    await page.locator("dialog[open]").waitFor();
  },
  keys: async () => {
    await open("expired.har");
    await click("[data-act=help]");
    await page.locator("dialog[open]").waitFor();
  },
};

for (const [name, go] of Object.entries(VIEWS)) {
  test(`${name} looks as it did`, async () => {
    await go();
    const now = await sheet(page, darkroom);
    const path = join(root, KEPT, `${name}.webp`);
    if (process.env.UPDATE) {
      mkdirSync(join(root, KEPT), { recursive: true });
      writeFileSync(path, Buffer.from(now, "base64"));
      return;
    }
    const found = await differences(darkroom, readFileSync(path).toString("base64"), now);
    const told = found.filter(({ different }) => different > TOLERANCE).map(({ name, different }) => `${name}: ${different} squares`);
    assert.deepEqual(told, [], `${name} has changed; UPDATE=1 renews ${KEPT}`);
  });
}

test("a button that isn't there is noticed, in each theme", async () => {
  await VIEWS.problem();
  const button = page.locator(".main-button").first();
  await button.evaluate((button) => button.scrollIntoView());
  const before = await sheet(page, darkroom);
  await button.evaluate((button) => (button.style.visibility = "hidden"));
  const found = await differences(darkroom, before, await sheet(page, darkroom));
  const noticed = found.filter(({ different }) => different > TOLERANCE).map(({ name }) => name.split(",")[0]);
  assert.equal(new Set(noticed).size, 3, JSON.stringify(found));
});
