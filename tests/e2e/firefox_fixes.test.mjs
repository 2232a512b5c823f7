// What Firefox's panel can look at and do: each permission asked for by a page of its own, each fix with its verdict.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { start } from "../practice/site.mjs";
import { workshop } from "./lib/extensions.mjs";
import { launchFirefox } from "./lib/firefox.mjs";
import { found } from "./lib/judged.mjs";
import { fault, play } from "./lib/practice.mjs";
import { until } from "./lib/until.mjs";

const shop = workshop();
let site, firefox, page, panel;
before(async () => {
  site = await start();
  firefox = await launchFirefox();
  ({ page, panel } = firefox);
});
after(async () => {
  await firefox?.close();
  await site?.stop();
  shop.remove();
});

const incidents = () =>
  panel.run((document) => [...document.querySelectorAll("[data-incident]")].map(({ dataset }) => ({ ...dataset })));

/** Plays a fault, waits for its cause and chooses its incident. */
async function meet(id) {
  await page.goto("about:blank");
  await panel.run((document) => document.querySelector("[data-act=clear]")?.click());
  await play(page, site, id);
  await found(incidents, fault(site, id));
  await panel.press("[data-incident] [data-act=incident]");
}

/** Opens a part of the middle pane. */
const opened = (id) =>
  until(id, () => panel.run((document, id) => {
    const head = document.querySelector(`[data-region=incident] [data-act=toggle][data-id=${id}]`);
    if (head?.getAttribute("aria-expanded") === "false") head.click();
    return head?.getAttribute("aria-expanded") === "true";
  }, id));

const said = (selector, words) => until(`${selector} to say ${words}`, async () => words.test(await panel.text(selector)));

/** Presses the button of a fix and what the panel asks about it. */
async function apply(selector) {
  await panel.press(selector);
  await panel.press("dialog[open] [data-act=confirm]");
}

const verdict = (told) => panel.wait(`[data-verdict=${told}]`);

const signIn = () => page.evaluate(async () => {
  const body = new URLSearchParams({ username: "dana", password: "open-sesame-42" });
  return (await fetch("/login", { method: "POST", body })).status;
});

test("access taken back is noticed and said, and requests are judged all the same", async () => {
  await firefox.takeBackAccess();
  await meet("token-expired");
  await opened("surroundings");
  await said("[data-looked=sites]", /Withheld/);
});

test("a page of the extension's own asks for it, says what and why, and goes; a no leaves all as it was", async () => {
  const windows = await firefox.windows();
  await panel.press("[data-looked=sites] [data-act=ask-for-hosts]");
  const { asking } = firefox;
  assert.match(await asking.text("#why"), /access to the sites.*Nothing leaves your device/);
  await asking.press("#allow");
  await asking.answer(false);
  await until("the window to go", async () => (await firefox.windows()) === windows);
  await said("[data-looked=sites]", /Withheld/);
});

test("after a yes the panel sees it without being asked again", async () => {
  const windows = await firefox.windows();
  await panel.press("[data-looked=sites] [data-act=ask-for-hosts]");
  const { asking } = firefox;
  await asking.press("#allow");
  await asking.answer(true);
  await until("the window to go", async () => (await firefox.windows()) === windows);
  await said("[data-looked=sites]", /can be seen/);
  await said("[data-looked=window]", /normal window/);
});

test("what becomes of third-party cookies: asked for, then read from Firefox's own setting", async () => {
  await panel.press("[data-looked=third-party] [data-act=ask-for-privacy]");
  const { asking } = firefox;
  assert.match(await asking.text("#why"), /privacy settings/);
  await asking.press("#allow");
  await asking.answer(true);
  await said("[data-looked=third-party]", /Kept apart/);
});

test("a window that is closed is a no", async () => {
  await panel.press("[data-looked=extensions] [data-act=list-extensions]");
  const { asking } = firefox;
  await asking.wait("#allow");
  await asking.run((document) => document.defaultView.close());
  await said("[data-place=extensions]", /Without the permission/);
});

test("another extension that takes the sign-in out: proven, named, and not offered to be switched off, which Firefox doesn't allow", async () => {
  const folder = shop.other("Header tidier", {
    manifest_version: 2,
    permissions: ["webRequest", "webRequestBlocking", "<all_urls>"],
    browser_specific_settings: { gecko: { id: "tidier@why401.example" } },
    background: { scripts: ["tidier.js"] },
  }, { files: { "tidier.js": `browser.webRequest.onBeforeSendHeaders.addListener(
    ({ requestHeaders }) => ({ requestHeaders: requestHeaders.filter(({ name }) => name.toLowerCase() !== "authorization") }),
    { urls: ["https://orders-api.acme.com/*"] }, ["blocking", "requestHeaders"]);` } });
  const tidier = await firefox.install(folder);
  const { id, origins, url } = fault(site, "recovered-by-refresh");
  await page.goto(url);
  await panel.press("[data-act=clear]");
  await until("it to be at work", async () => (await page.run(async (document, client, login, api) => {
    const body = new URLSearchParams({ grant_type: "password", client_id: client, username: "dana", password: "open-sesame-42" });
    const { access_token: token } = await (await fetch(`${login}/oauth/token`, { method: "POST", body })).json();
    return (await fetch(`${api}/orders`, { headers: { Authorization: `Bearer ${token}` } })).status;
  }, id, origins["login.acme-id.com"], origins["orders-api.acme.com"])) === 401);
  await found(incidents, { cause: "extension-removed-credentials", also: [], state: "open" });
  await panel.press("[data-incident] [data-act=incident]");
  await panel.press("[data-region=incident] [data-act=list-extensions]");
  const { asking } = firefox;
  await asking.press("#allow");
  await asking.answer(true);
  await said("[data-place=extensions]", /Header tidier/);
  assert.equal(await panel.run((document) => document.querySelector("[data-act=extension-off]")), null);
  await firefox.send("Addon:Uninstall", { id: tidier });
});

test("an answer from the cache is told from one of the server, and the cache is emptied after a question", async () => {
  await meet("stale-cache");
  await panel.press('[data-incident][data-cause=stale-cache] [data-act=incident]');
  await apply("[data-region=incident] [data-fix=clear-cached-data]");
  await panel.wait("[data-stage=waiting]");
});

test("cookies removed, put back, removed again; after a new sign-in the loop is mended", async () => {
  await meet("login-redirect-loop");
  const stored = () => firefox.cookies(new URL(fault(site, "login-redirect-loop").url).hostname);
  const before = await stored();
  assert.ok(before > 0);
  await apply("[data-region=incident] [data-fix=clear-site-cookies]");
  await until("the cookie to go", async () => (await stored()) < before);
  await panel.press("[data-act=undo]");
  await until("the cookie to come back", async () => (await stored()) === before);
  await until("the question", async () => {
    await panel.press("[data-region=incident] [data-fix=clear-site-cookies]");
    return panel.run((document) => document.querySelector("dialog[open] [data-act=confirm]") !== null);
  });
  await panel.press("dialog[open] [data-act=confirm]");
  await panel.wait("[data-stage=waiting]");
  await page.goto(new URL("/account", fault(site, "login-redirect-loop").url).href);
  await page.click("#submit");
  await until("the account", () => page.run((document) => document.location.pathname === "/account"));
  await verdict("fixed");
});

test("stored tokens are looked at; the site's data removed, the page signs in anew", async () => {
  await meet("token-stuck-in-storage");
  await opened("ladder");
  await panel.press("li[data-step=check] button");
  await said('tr[data-place="storage.drive_token"]', /The one that was sent/);
  await apply("li[data-step=data] button");
  await until("the storage to be empty", () => page.evaluate(() => localStorage.length === 0));
  await page.reload();
  await page.click("#go");
  await until("the files", async () => /Your files are there/.test(await page.text("#done")));
  await verdict("fixed");
});

test("asked again as it was and without credentials", async () => {
  await meet("session-timed-out");
  await apply("[data-region=request] [data-act=replay]");
  await said("[data-region=request] table[data-replay=done]", /As it was[^]*401[^]*Without credentials[^]*401/);
});

test("signing in again, from the button to the verdict", async () => {
  await panel.press("[data-region=incident] [data-fix=sign-in-again]");
  await panel.wait("[data-stage=waiting]");
  await until("the page", () => page.run((document) => document.readyState === "complete"));
  await until("to be signed in", async () => (await signIn()) === 200);
  await page.evaluate(async () => {
    await fetch("/api/orders");
    await fetch("/api/me");
  });
  await verdict("fixed");
});

test("what was chosen is remembered for the next panel", async () => {
  await panel.run((document) => {
    const choice = document.querySelector("select[data-act=language]");
    choice.value = "de";
    choice.dispatchEvent(new document.defaultView.Event("change", { bubbles: true }));
  });
  await until("German", () => panel.run((document) => document.documentElement.lang === "de"));
  await firefox.closePanel();
  await firefox.openPanel();
  await until("German again", () => panel.run((document) => document.documentElement.lang === "de"));
});
