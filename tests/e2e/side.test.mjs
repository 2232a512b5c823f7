// The edition for everyone, opened by its button beside the practice site: asks, records, explains, mends, stops.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { check } from "./lib/axe.mjs";
import { root } from "./lib/browser.mjs";
import { applyFix, incident, incidents, verdict } from "./lib/panel.mjs";
import { fault, play } from "./lib/practice.mjs";
import { beside } from "./lib/side.mjs";
import { until } from "./lib/until.mjs";

let stage, page, side, site;
before(async () => {
  stage = await beside();
  ({ page, site } = stage);
  assert.deepEqual(site.missing, [], "a server of the practice site isn't installed");
  await page.goto(new URL("/", fault(site, "token-expired").url).href);
  await stage.allow("*://*.acme.com/*", "*://*.acme-id.com/*");
});
after(() => stage?.close());

/** A side panel is narrow; a person may draw it wider. */
const WIDTHS = [320, 400, 700];

const region = (name) => side.locator(`[data-region=${name}]`);

test("nothing is warned of at the installation", async () => {
  const manifest = readFileSync(join(root, "dist/everyone-chromium/manifest.json"), "utf8");
  const warnings = await stage.worker.evaluate((text) => chrome.management.getPermissionWarningsByManifest(text), manifest);
  assert.deepEqual(warnings, []);
});

test("the button shows the panel; it says what it does, and asks for the site of the page", async () => {
  side = await stage.open();
  const asks = side.locator('[data-state=asks][data-site="acme.com"]');
  await asks.waitFor();
  const text = await asks.innerText();
  for (const part of ["why acme.com refuses you", "what helps", "read and change your data", "Nothing leaves your device"]) {
    assert.ok(text.toLowerCase().includes(part.toLowerCase()), `"${part}" isn't said: ${text}`);
  }
  const { origins, permissions } = await side.evaluate(() => chrome.permissions.getAll());
  assert.deepEqual([origins, permissions.sort()], [[], ["activeTab", "sidePanel", "webRequest"]]);
});

test("the question can be read by everyone", () => check(side, side, "the question", WIDTHS));

test("a no is respected and said, and can be taken back", async () => {
  // The browser's own question can't be answered with no from here; its answer is what the panel would get.
  await side.evaluate(() => {
    window.real = chrome.permissions.request;
    chrome.permissions.request = async (wanted) => ((window.wanted = wanted), false);
  });
  await side.locator("[data-act=watch-site]").click();
  await side.locator('[data-refused="acme.com"]').getByText(/You said no/).waitFor();
  assert.deepEqual(await side.evaluate(() => window.wanted), { origins: ["*://*.acme.com/*"], permissions: ["cookies"] });
  await play(page, site, "token-expired");
  assert.deepEqual(await incidents(side), []);
  await side.evaluate(() => (chrome.permissions.request = window.real));
});

test("after a yes it watches, and says until when and what it can't see", async () => {
  await side.locator('[data-state=asks] [data-act=watch-site]').click();
  const watching = side.locator('[data-state=watching][data-site="acme.com"]');
  await watching.getByText(/Nothing was seen yet/).waitFor();
  await watching.getByText(/after 10 minutes/).waitFor();
  await region("limits").locator("[data-act=toggle]").click();
  await region("limits").getByText(/What is in requests and answers isn't seen/).waitFor();
  await region("limits").getByText(/acme\.com: requests of this tab/).waitFor();
});

/** Faults of different kinds, each explained without a body being seen. */
const PLAYED = [
  "token-expired", "session-cookie-expired", "session-timed-out", "password-rejected-basic", "login-redirect-loop",
  "permission-denied", "cookie-path-mismatch", "token-malformed",
];

async function forget() {
  await page.goto("about:blank");
  await until("an empty list", async () => {
    if ((await incidents(side)).length === 0) return true;
    await side.locator("[data-act=clear]").click();
  });
}

for (const id of PLAYED) {
  test(`says why: ${id}`, async () => {
    const { cause, also, state } = fault(site, id);
    await forget();
    await play(page, site, id);
    let first;
    await until(`${cause} (${state})`, async () => {
      [first] = await incidents(side);
      return [cause, ...also].includes(first?.cause) && first.state === state;
    }, 6000).catch((error) => {
      throw new Error(`${error.message}; first is ${JSON.stringify(first)}`);
    });
    const reasons = region("list").locator("[data-reasons]").first();
    assert.ok((await reasons.locator(".said li").count()) > 0, "it says how it knows");
    assert.equal(await reasons.locator(".inspect").count(), 0, "details are folded");
  });
}

test("the button in the toolbar counts what is open, and nothing once that is forgotten", async () => {
  await forget();
  await play(page, site, "token-expired");
  await incident(side, "token-expired");
  await until("the number 1", async () => (await stage.badge()) === "1");
  await forget();
  await until("no number", async () => (await stage.badge()) === "");
});

test("what is found can be read by everyone, with and without its details", async () => {
  await forget();
  await play(page, site, "token-expired");
  await incident(side, "token-expired");
  await check(side, side, "an incident", WIDTHS);
  await side.locator("[data-reasons] [data-act=toggle][data-id=details]").click();
  await side.locator("[data-reasons] .inspect").waitFor();
  await check(side, side, "its details", WIDTHS);
  await side.locator("[data-reasons] [data-act=toggle][data-id=details]").click();
});

test("removing the cookies mends a loop, and the next sign-in proves it", async () => {
  await forget();
  const address = fault(site, "login-redirect-loop").url;
  await play(page, site, "login-redirect-loop");
  await applyFix(side, await incident(side, "login-redirect-loop"), "clear-site-cookies");
  await until("the cookie to go", async () => (await stage.chrome.context.cookies(address)).length === 0);
  await page.goto(new URL("/account", address).href);
  await page.click("#submit");
  await page.waitForURL((url) => url.pathname === "/account");
  assert.equal(await verdict(side), "fixed");
});

test("a site that takes part is offered; after a yes what happens there is explained too", async () => {
  const { cause, also } = fault(site, "cookie-samesite-form-post");
  await forget();
  await play(page, site, "cookie-samesite-form-post");
  await side.locator("[data-incident] [data-act=fix][data-does=false]").first().click();
  await until("what to do to be in view", () =>
    side.evaluate(() => document.activeElement.matches('[data-reasons] [data-place^="fix."]')));
  const offer = side.locator('[data-offer="acme-id.com"]');
  await offer.getByText(/sso\.acme\.com sent you (on )?to federation\.acme-id\.com/).waitFor();
  await offer.locator("[data-act=watch-site]").click();
  await offer.waitFor({ state: "detached" });
  await forget();
  await play(page, site, "cookie-samesite-form-post");
  await until(cause, async () => (await incidents(side)).some((told) => [cause, ...also].includes(told.cause)));
});

test("access is given back at a click", async () => {
  const seen = region("limits").locator('[data-seen-site="acme-id.com"]');
  await seen.locator("[data-act=give-back]").click();
  await seen.waitFor({ state: "detached" });
  const { origins } = await side.evaluate(() => chrome.permissions.getAll());
  assert.deepEqual(origins, ["*://*.acme.com/*"]);
});

test("it stops when told to, and goes on when told to", async () => {
  await forget();
  await page.goto(new URL("/", fault(site, "token-expired").url).href);
  await side.locator("[data-act=pause]").click();
  await side.locator("[data-state=paused]").waitFor();
  await side.locator("[data-act=clear]").click();
  await play(page, site, "token-expired");
  assert.deepEqual(await incidents(side), []);
  await side.locator("[data-act=go-on]").click();
  await side.locator("[data-state=watching]").waitFor();
  await play(page, site, "token-expired");
  await incident(side, "token-expired");
});

test("nothing is kept", async () => {
  const kept = await side.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    cookies: document.cookie,
  }));
  assert.deepEqual(kept, { local: {}, session: {}, databases: [], caches: [], cookies: "" });
});

test("with another tab in front it says so; with its own closed it ends and offers the one in front", async () => {
  const other = await stage.chrome.context.newPage();
  await other.goto(new URL("/", fault(site, "token-expired").url).href);
  await side.locator("[data-state=elsewhere]").waitFor();
  await page.close();
  await side.locator("[data-state=gone]").waitFor();
  assert.ok((await incidents(side)).length > 0, "what was found stays");
  await side.locator("[data-act=watch-here]").first().click();
  await side.locator('[data-state=watching][data-site="acme.com"]').waitFor();
  assert.deepEqual(await incidents(side), []);
});
