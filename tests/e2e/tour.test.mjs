// The round through the panel, as somebody new takes it: by keyboard, in the language that the panel speaks, each step as it says.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { languages, tourText } from "../practice/tour.mjs";
import { incident } from "./lib/panel.mjs";
import { practise } from "./lib/practice.mjs";

let stage, page, panel;
before(async () => {
  stage = await practise({ language: "de" });
  ({ page, panel } = stage);
  // As a person would whose DevTools speak another language than their pages.
  await panel.locator("[data-act=language]").selectOption("de");
  await panel.locator("html[lang=de]").waitFor({ state: "attached" });
});
after(() => stage?.close());

const step = () => page.locator("#tour [data-step]:visible");
const at = (name) => page.locator(`#tour [data-step=${name}]:visible`).waitFor();
const press = async (name) => {
  await page.locator(`#tour [data-tour=${name}]`).focus();
  await page.keyboard.press("Enter");
};
/** What a step says between quotes: the names of what is to be pressed. */
const named = async () => [...(await step().innerText()).matchAll(/„([^“]+)“/g)].map(([, name]) => name);

test("the first page offers it in the browser's language", async () => {
  await page.goto(stage.site.url);
  await page.locator("#tour-start").focus();
  assert.equal(await page.locator("#tour-start").innerText(), "Rundgang");
  await page.keyboard.press("Enter");
  await at("open");
  assert.equal(await page.locator("#tour").getAttribute("lang"), "de");
});

test("each step names what is there, on the page and in the panel", async () => {
  await press("next");
  await at("press");
  assert.deepEqual(await named(), [await page.locator("#go").innerText()]);
  await page.locator("#go").focus();
  await page.keyboard.press("Enter");
  await at("read");
  const card = await incident(panel, "token-expired");
  await card.getByRole("button").first().click();
  await press("next");
  await at("why");
  const [heading] = await named();
  await panel.getByRole("heading", { name: heading, exact: true }).waitFor();
  await panel.locator("[data-region=incident] .statement").first().click();
  await panel.locator("[data-region=request] [data-hit=true]").first().waitFor();
  await press("next");
  await at("do");
  await card.locator(".main-button").waitFor();
  await press("next");
  await at("share");
  const [share, save] = await named();
  await panel.getByRole("button", { name: share }).click();
  await panel.locator("dialog[open]").getByRole("button", { name: save, exact: true }).waitFor();
  await press("next");
  await at("done");
  assert.ok(await page.locator("#tour [data-tour=next]").isDisabled());
});

test("one can go back, and leave at any time", async () => {
  await press("back");
  await at("share");
  await press("leave");
  assert.equal(await page.locator("#tour").count(), 0);
  assert.ok(await page.locator("#go").evaluate((button) => button === document.activeElement));
});

test("it is whole in every language, and nothing is left blank", () => {
  const ids = ["start", "title", "open", "press", "read", "why", "do", "share", "done", "back", "next", "leave"];
  assert.equal(languages.length, 8);
  for (const tag of languages) {
    for (const id of ids) {
      const text = tourText(tag, id);
      assert.ok(text, `${tag} has no ${id}`);
      assert.deepEqual([...text.matchAll(/\{ \$(\w+) \}/g)].map(([, name]) => name), id === "press" ? ["button"] : [], `${tag} ${id}`);
    }
  }
});
