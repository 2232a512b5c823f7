// The edition for everyone in a real Firefox's sidebar: opened by its button, asks, records, explains, counts, mends.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { start } from "../practice/site.mjs";
import { firefoxBeside } from "./lib/firefox_side.mjs";
import { found } from "./lib/judged.mjs";
import { fault, play } from "./lib/practice.mjs";
import { until } from "./lib/until.mjs";

let site, stage, page, side;
before(async () => {
  site = await start();
  stage = await firefoxBeside();
  ({ page, side } = stage);
  await page.goto(new URL("/", fault(site, "token-expired").url).href);
});
after(async () => {
  await stage?.close();
  await site?.stop();
});

/** Cause, confidence and state of each incident in the list. */
const incidents = () =>
  side.run((document) => [...document.querySelectorAll("[data-incident]")].map(({ dataset }) => ({ ...dataset })));

test("the button opens the sidebar, which asks for the site of the page", async () => {
  await stage.press();
  assert.match(await side.text('[data-state=asks][data-site="acme.com"]'), /Find out why acme\.com refuses you/);
});

test("after a yes it watches", async () => {
  await side.press("[data-state=asks] [data-act=watch-site]");
  assert.match(await side.text('[data-state=watching][data-site="acme.com"]'), /Nothing was seen yet/);
});

/** Faults of different kinds. */
const PLAYED = [
  "token-expired", "session-cookie-expired", "session-timed-out", "password-rejected-basic", "permission-denied",
  "login-redirect-loop", "cookie-path-mismatch", "token-malformed", "stale-cache",
];

for (const id of PLAYED) {
  test(`says why: ${id}`, () => judge(id));
}

async function judge(id) {
  await page.goto("about:blank");
  await until("an empty list", async () => {
    if ((await incidents()).length === 0) return true;
    await side.press("[data-act=clear]");
  });
  await play(page, site, id);
  await found(incidents, fault(site, id));
}

test("the button in the toolbar counts what is open", async () => {
  await judge("token-expired");
  await until("the number 1", async () => (await stage.badge()) === "1");
});

test("removing the cookies mends a loop, and the next sign-in proves it", async () => {
  await judge("login-redirect-loop");
  const { url } = fault(site, "login-redirect-loop");
  const stored = () => stage.firefox.cookies(new URL(url).hostname);
  const before = await stored();
  await side.press("[data-incident] [data-fix=clear-site-cookies]");
  await side.press("dialog[open] [data-act=confirm]");
  await until("the cookie to go", async () => (await stored()) < before);
  await page.goto(new URL("/account", url).href);
  await page.click("#submit");
  await until("a verdict", () => side.run((document) => document.querySelector("[data-verdict]")?.dataset.verdict === "fixed"));
});

test("a site that takes part is offered, and seen after a yes", async () => {
  await judge("cookie-samesite-form-post").catch(() => {});
  await side.press('[data-offer="acme-id.com"] [data-act=watch-site]');
  await until("the offer to go", () => side.run((document) => document.querySelector('[data-offer="acme-id.com"]') === null));
  await judge("cookie-samesite-form-post");
});

test("it stops when told to, and goes on when told to", async () => {
  await side.press("[data-act=pause]");
  await side.wait("[data-state=paused]");
  await side.press("[data-act=clear]");
  await play(page, site, "token-expired");
  assert.deepEqual(await incidents(), []);
  await side.press("[data-act=go-on]");
  await side.wait("[data-state=watching]");
  await judge("token-expired");
});
