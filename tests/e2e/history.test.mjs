// What happened to a cookie, told by the browser: who set, changed and removed it, as far as that can be told.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { incident } from "./lib/panel.mjs";
import { fault, practise } from "./lib/practice.mjs";
import { until } from "./lib/until.mjs";

const HOST = "https://hr.acme.com";
const NAME = "hr.sid";

let stage, page, panel;
before(async () => {
  stage = await practise();
  ({ page, panel } = stage);
  await page.goto(fault(stage.site, "session-ended-by-server").url);
});
after(() => stage?.close());

/** Asks from the page, and reads the answer to its end. */
const ask = (path, options) =>
  page.evaluate(async ([path, options]) => {
    const answer = await fetch(path, options);
    await answer.text();
    return answer.status;
  }, [path, options]);

const signIn = () =>
  page.evaluate(async (password) => {
    const body = new URLSearchParams({ username: "dana", password });
    return (await fetch("/login", { method: "POST", body })).text();
  }, "open-sesame-42");

const held = async (name) => (await stage.chrome.context.cookies(HOST)).some((cookie) => cookie.name === name);

const rows = async (name) => {
  const found = panel.locator(`table[data-history="${name}"] tbody tr`);
  await found.first().waitFor();
  return (await found.allInnerTexts()).map((row) => row.replace(/\s+/g, " ").replace(/^[\d:.]+ /, ""));
};

/** Opens a cookie's history below the newest request. */
async function open(name) {
  const head = panel.locator(`[data-act=toggle][data-id="history.${name}"]`);
  await head.waitFor();
  if ((await head.getAttribute("aria-expanded")) === "false") await head.click();
}

test("set, replaced and removed by answers, set by a script, cleared by Clear-Site-Data", async () => {
  await signIn();
  await signIn();
  await page.evaluate(() => (document.cookie = "theme=dark; path=/"));
  await until("the script's cookie", () => held("theme"));
  await ask("/frontchannel-logout");
  await until("the session's to go", async () => !(await held(NAME)));
  await signIn();
  await ask("/practice-reset");
  await until("both to go", async () => !(await held(NAME)) && !(await held("theme")));
  await page.evaluate(() => (document.cookie = "theme=light; path=/"));
  await signIn();
  assert.equal(await ask("/api/me"), 200);
  await panel.locator("[data-act=lane][data-id=requests]").click();
  const newest = panel.locator("[data-region=list] [data-act=entry]", { hasText: "/api/me" }).last();
  await newest.click();
  await open(NAME);
  assert.deepEqual(await rows(NAME), [
    `Stored The answer to POST ${HOST}/login`,
    `Given a new value The answer to POST ${HOST}/login`,
    `Removed The answer to GET ${HOST}/frontchannel-logout`,
    `Stored The answer to POST ${HOST}/login`,
    `Removed Clear-Site-Data in the answer to GET ${HOST}/practice-reset`,
    `Stored The answer to POST ${HOST}/login`,
  ].map((row) => row.replaceAll(HOST, new URL(page.url()).origin)));
  await open("theme");
  const theme = await rows("theme");
  assert.match(theme[0], /^Stored A script, an answer that wasn't recorded, another extension or a person/);
  assert.match(theme[1], /^Removed Clear-Site-Data in the answer to GET/);
});

test("the request that did it is a click away", async () => {
  await panel.locator(`table[data-history="${NAME}"] tr[data-done=removed] [data-act=place]`).last().click();
  await panel.locator('[data-region=request] [data-place="response.header.clear-site-data"][data-hit=true]').waitFor();
  await panel.locator("[data-region=request] h2", { hasText: "/practice-reset" }).waitFor();
});

test("removed by a person: the refusal's evidence leads to the change and its history", async () => {
  // A change within a second of an answer that clears is counted as that answer's.
  await page.waitForTimeout(1_200);
  await panel.evaluate(([url, name]) => chrome.cookies.remove({ url, name }), [page.url(), NAME]);
  // The panel is told a moment later, and a removal told after the request isn't its reason.
  const removed = panel.locator(`table[data-history="${NAME}"] tbody tr:last-child[data-done=removed]`);
  await removed.getByText(/Another extension, a person, or this panel/).waitFor();
  assert.equal(await ask("/api/orders"), 401);
  await panel.locator("[data-act=lane][data-id=problems]").click();
  await (await incident(panel, "cookie-removed-locally")).locator("[data-act=incident]").click();
  const statement = panel.locator('[data-region=incident] [data-act=place][data-id*="cookieChanges."]').first();
  await statement.click();
  const last = (await rows(NAME)).at(-1);
  assert.match(last, /^Removed Another extension, a person, or this panel/);
});
