// What every view looks like, in light, dark and high contrast, narrow and wide, and the edition beside a page, which is narrow:
// www/docs/looks/ holds the pictures.
//
//   UPDATE=1 node --test tests/e2e/looks.test.mjs     renews them; look at them before you commit them
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { launch, root } from "./lib/browser.mjs";
import { NARROW, WIDTHS, differences, hasFont, sameLetters, sheet } from "./lib/looks.mjs";
import { browser } from "./lib/made_side.mjs";
import { giveFile, openPage } from "./lib/page.mjs";
import { incident } from "./lib/panel.mjs";
import { serve } from "./lib/static.mjs";
import { until } from "./lib/until.mjs";

const KEPT = "www/docs/looks";
/** How many squares of a picture (20 px each way) may be different: a small button has more. */
const TOLERANCE = 2;
const changed = (cells) => cells.filter(({ different }) => different > TOLERANCE);

let chrome, page, darkroom, served;
before(async () => {
  served = await serve("dist/everyone-chromium");
  chrome = await launch({ extension: null });
  ({ page } = chrome);
  darkroom = await chrome.context.newPage();
  assert.ok(await hasFont(darkroom), "the font DejaVu Sans is needed: the package fonts-dejavu-core, or dejavu-fonts.github.io");
  await page.bringToFront(); // what is hidden is never painted
  await page.addInitScript(sameLetters);
  await page.addInitScript(browser);
  await page.clock.setFixedTime("2026-11-23T09:00:00Z");
});
after(async () => {
  await chrome?.close();
  await served?.close();
});

/** Opens samples of the page, in order; the last one is shown. */
async function open(...names) {
  await openPage(page);
  for (const name of names) {
    const text = await page.evaluate((name) => globalThis.WHY401_SAMPLES[name], name);
    await giveFile(page, name, text);
    await until(`${name} is shown`, () => page.locator("header.bar").innerText().then((text) => text.includes(name)));
  }
}
const click = (selector) => page.locator(selector).first().click();
const lane = (name) => click(`[data-act=lane][data-id=${name}]`);

const CLAIM = '[data-place$="#exp"]';

/** How to get to each view, and what of it has to be in sight where that isn't its beginning. */
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
    await page.locator(CLAIM).first().waitFor();
    return ".inspect";
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

/** The same for the edition beside a page. */
const BESIDE = {
  "side-asks": async () => {
    await page.goto(`${served.url}side.html`);
    await page.locator("[data-state=asks]").waitFor();
  },
  "side-refusal": async () => {
    await BESIDE["side-asks"]();
    await click("[data-act=watch-site]");
    await page.locator("[data-state=watching]").waitFor();
    await page.evaluate(() => globalThis.refuse());
    await (await incident(page, "token-expired")).locator(".main-button").waitFor();
  },
};

for (const [name, go] of Object.entries({ ...VIEWS, ...BESIDE })) {
  test(`${name} looks as it did`, async () => {
    const part = await go();
    const widths = name in BESIDE ? NARROW : WIDTHS;
    const now = await sheet(page, darkroom, part, widths);
    const path = join(root, KEPT, `${name}.webp`);
    if (process.env.UPDATE) {
      mkdirSync(join(root, KEPT), { recursive: true });
      writeFileSync(path, Buffer.from(now, "base64"));
      return;
    }
    const { cells, picture } = await differences(darkroom, readFileSync(path).toString("base64"), now, widths);
    const told = changed(cells).map(({ name, different }) => `${name}: ${different} squares`);
    const shown = join(root, "dist/screenshots", `looks-${name}.webp`);
    rmSync(shown, { force: true });
    if (told.length) {
      mkdirSync(dirname(shown), { recursive: true });
      writeFileSync(shown, Buffer.from(picture, "base64"));
    }
    assert.deepEqual(told, [], `${name} has changed: ${shown} shows kept, new and what differs; UPDATE=1 renews ${KEPT}`);
  });
}

/** What goes wrong in style sheets, and the themes in which it can be seen. */
const FAULTS = {
  "a button that isn't there": [".main-button { visibility: hidden }", 3],
  "texts over each other": [".card h2 { margin-block-end: -30px }", 3],
  "text that is cut": [".card h2 { height: 14px; overflow: hidden }", 3],
  "a colour that is lost": [".card { background: var(--bad) }", 2],
};

test("what goes wrong in a style sheet is noticed", async (t) => {
  await VIEWS.problem();
  const kept = await sheet(page, darkroom);
  assert.deepEqual(changed((await differences(darkroom, kept, await sheet(page, darkroom))).cells), []);
  for (const [fault, [css, themes]] of Object.entries(FAULTS)) {
    await t.test(fault, async () => {
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets.push(sheet);
      }, css);
      const { cells } = await differences(darkroom, kept, await sheet(page, darkroom));
      await page.evaluate(() => document.adoptedStyleSheets.pop());
      const noticed = new Set(changed(cells).map(({ name }) => name.split(",")[0]));
      assert.equal(noticed.size, themes, JSON.stringify(cells));
    });
  }
});
