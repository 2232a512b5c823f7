// Panel, page and program in other languages: the browser's at first, then the one that is chosen, from right to left too.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch, launchWithPanel, root } from "./lib/browser.mjs";
import { expiredSession } from "./lib/har.mjs";
import { PAGE } from "./lib/page.mjs";
import { incident } from "./lib/panel.mjs";

const AXE = readFileSync(join(root, "node_modules/axe-core/axe.min.js"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "why401-languages-"));
const pictures = join(root, "dist/screenshots");
mkdirSync(pictures, { recursive: true });
const file = join(folder, "expired.har");
writeFileSync(file, expiredSession().text);

let chrome;
before(async () => {
  chrome = await launch({ extension: null, language: "de" });
});
after(async () => {
  await chrome?.close();
  rmSync(folder, { recursive: true });
});

/** Says a text of the catalogue in a language, as the files in src/words have it. */
function text(tag, id) {
  for (const name of readdirSync(join(root, "src/words", tag))) {
    const found = readFileSync(join(root, "src/words", tag, name), "utf8").match(new RegExp(`^${id} = (.+)$`, "m"));
    if (found) return found[1];
  }
  throw new Error(`${tag} has no ${id}`);
}

const spoken = (view, tag) => view.locator(`html[lang="${tag}"]`).waitFor({ state: "attached" });
const speak = async (view, tag) => {
  await view.locator("[data-act=language]").focus();
  await view.locator("[data-act=language]").selectOption(tag);
  await spoken(view, tag);
};

async function check(view, window, name) {
  await view.evaluate(AXE);
  for (const width of [320, 700, 1400]) {
    await window.setViewportSize({ width, height: 900 });
    const { violations } = await view.evaluate(() => window.axe.run());
    assert.deepEqual(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`)), [], `${name}, ${width} px`);
    const wide = await view.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0, `${name} at ${width} px is ${wide} px too wide`);
    await window.screenshot({ path: join(pictures, `language-${name}-${width}.png`) });
  }
}

test("the page, opened by double click, speaks the browser's language", async () => {
  const page = await chrome.context.newPage();
  await page.goto(PAGE);
  await spoken(page, "de");
  assert.equal(await page.locator(".drop-title").innerText(), text("de", "view--drop"));
  assert.equal(await page.title(), `Why401: ${text("de", "view--page-title")}`);
  await page.locator("input[type=file]").setInputFiles(file);
  const card = await incident(page, "token-expired");
  assert.match(await card.innerText(), /abgelaufen/);
  await check(page, page, "page-de");
  await page.close();
});

test("a chosen language is spoken at once, keeps what was typed, and is remembered", async () => {
  const page = await chrome.context.newPage();
  await page.goto(PAGE);
  await spoken(page, "de");
  await page.locator("#paste").fill("Bearer abc");
  await speak(page, "ar");
  assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
  assert.equal(await page.locator("#paste").inputValue(), "Bearer abc");
  assert.equal(await page.evaluate(() => document.activeElement.dataset.act), "language");
  await page.reload();
  await spoken(page, "ar");
  await page.locator("input[type=file]").setInputFiles(file);
  await (await incident(page, "token-expired")).getByRole("button").first().click();
  await page.locator('[data-place$="#exp"]').first().waitFor();
  const brand = await page.locator(".brand").boundingBox();
  assert.ok(brand.x > 700, `the name stands on the right: ${brand.x}`);
  await check(page, page, "page-ar");
  for (const lane of ["requests", "timeline", "flow", "cookies", "routes"]) {
    await page.locator(`[data-act=lane][data-id=${lane}]`).click();
    await check(page, page, `page-ar-${lane}`);
  }
  await speak(page, "en");
  assert.equal(await page.locator("html").getAttribute("dir"), "ltr");
  await page.locator("[data-act=language]").selectOption("");
  await spoken(page, "de");
  await page.close();
});

test("every language can be chosen", async () => {
  const page = await chrome.context.newPage();
  await page.goto(PAGE);
  await spoken(page, "de");
  const tags = await page.locator("[data-act=language] option").evaluateAll((all) => all.map(({ value }) => value).filter(Boolean));
  assert.equal(tags.length, 8);
  for (const tag of tags) {
    await speak(page, tag);
    assert.equal(await page.locator(".drop-title").innerText(), text(tag, "view--drop"));
  }
  await page.close();
});

test("the panel speaks the language that was chosen in it, also another time", async () => {
  const stage = await launchWithPanel();
  try {
    const { panel, devtools } = stage;
    await spoken(panel, "en");
    await speak(panel, "de");
    await panel.getByText(text("de", "view--lane-timeline")).first().waitFor();
    await check(panel, devtools, "panel-de");
    await speak(panel, "ar");
    await check(panel, devtools, "panel-ar");
    await panel.goto(panel.url());
    await spoken(panel, "ar");
  } finally {
    await stage.close();
  }
});

test("the program speaks every language that it is told to", () => {
  const run = (...lang) => spawnSync(join(root, "target/release/why401"), ["report", file, ...lang], { encoding: "utf8" });
  assert.match(run().stdout, /Why\n/);
  for (const tag of readdirSync(join(root, "src/words"), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)) {
    const { stdout, status } = run("--lang", tag);
    assert.equal(status, 0);
    assert.ok(stdout.includes(text(tag, "report--why")), tag);
    assert.ok(stdout.includes("token-expired"), "what tools look for stays");
  }
  assert.equal(run("--lang", "tlh").status, 2);
});
