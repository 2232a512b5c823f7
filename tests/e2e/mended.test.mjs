// Fixes of the card that load the page anew or show another: a fault of a real stack, the offer, the click, and the
// verdict once it is mended. Cookies, stored data, the cache, the clock and signing in again are in ladder.test.mjs and
// cookies.test.mjs, other extensions in interference.test.mjs, the report for the site in buttons.test.mjs.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { chromiumFlags, resolverRules } from "../practice/hosts.mjs";
import { start } from "../practice/site.mjs";
import { launchWithPanel } from "./lib/browser.mjs";
import { incident, verdict } from "./lib/panel.mjs";
import { fault, play, practise } from "./lib/practice.mjs";

const PASSWORD = "open-sesame-42";

let stage, page, panel, site;
before(async () => {
  stage = await practise();
  ({ page, panel, site } = stage);
});
after(() => stage?.close());

/** Presses the button of a fix on a cause's card; resolves when the page it leads to has been loaded. */
async function mend(cause, fix, page = stage.page, panel = stage.panel) {
  const card = await incident(panel, cause);
  await card.locator("[data-act=incident]").click();
  const loaded = page.waitForEvent("load");
  await card.locator(`[data-fix="${fix}"]`).click();
  await loaded;
}

async function forget() {
  const clear = panel.locator("[data-act=clear]");
  if (await clear.isVisible()) await clear.click();
}

test("reload: a newer token was there, and the page read anew sends it", async () => {
  const { id, origins, url } = fault(site, "token-stuck-in-storage");
  await play(page, site, id);
  const token = await page.evaluate(async ({ client, at, password }) => {
    const body = new URLSearchParams({ grant_type: "password", client_id: client, username: "dana", password });
    return (await (await fetch(`${at}/oauth/token`, { method: "POST", body })).json()).access_token;
  }, { client: id, at: origins["login.acme-id.com"], password: PASSWORD });
  // Another part of the page has signed in; what is on screen still sends the old one.
  await page.evaluate(async ({ token, at }) => {
    const old = localStorage.getItem("drive_token");
    localStorage.setItem("drive_token", token);
    await (await fetch(`${at}/orders`, { headers: { Authorization: `Bearer ${old}` } })).text();
  }, { token, at: origins["drive-api.acme.com"] });
  await mend("stale-token-sent", "reload-page");
  await page.click("#go");
  await page.getByText("Your files are there.").waitFor();
  assert.equal(await verdict(panel), "fixed");
  assert.ok(page.url().startsWith(new URL(url).origin));
});

test("wait and try again: what was refused for its number gets through", async () => {
  await forget();
  const { id, origins } = fault(site, "rate-limited");
  await play(page, site, id);
  await mend("rate-limited", "wait-and-retry");
  // The limit counts by token: a fresh one stands for the minute that has passed.
  const status = await page.evaluate(async ({ client, login, api, password }) => {
    const body = new URLSearchParams({ grant_type: "password", client_id: client, username: "dana", password });
    const { access_token: token } = await (await fetch(`${login}/oauth/token`, { method: "POST", body })).json();
    return (await fetch(`${api}/orders?town=Oslo`, { headers: { Authorization: `Bearer ${token}` } })).status;
  }, { client: id, login: origins["login.acme-id.com"], api: origins["weather-api.acme.com"], password: PASSWORD });
  assert.equal(status, 200);
  assert.equal(await verdict(panel), "fixed");
});

test("type the password again: the button shows the sign-in page, and there the right one gets through", async () => {
  await forget();
  await play(page, site, "password-rejected");
  await mend("password-rejected", "re-enter-password");
  assert.equal(new URL(page.url()).host, new URL(fault(site, "password-rejected").url).host);
  const form = page.locator("form[action]", { has: page.locator("[type=password]") });
  await form.locator("[type=password]").fill(PASSWORD);
  await form.locator("#submit").click();
  await page.getByText("No open tickets.").waitFor();
  assert.equal(await verdict(panel), "fixed");
});

test("the same for a page that answers with 401 itself", async () => {
  await forget();
  await play(page, site, "password-rejected-json");
  await mend("password-rejected", "re-enter-password");
  assert.equal(await page.evaluate(async (password) => {
    const body = new URLSearchParams({ username: "dana", password });
    return (await fetch("/login", { method: "POST", body })).status;
  }, PASSWORD), 200);
  assert.equal(await verdict(panel), "fixed");
});

test("the right address: an old http bookmark leads to https, where the cookie goes along", async () => {
  const practice = await start();
  const host = "members.acme.com";
  const port = (number, name) => `MAP ${host}:${number} 127.0.0.1:${practice.ports[name]}`;
  let chrome;
  try {
    // The ports that addresses without one mean: only between those does the other scheme stand for the same page.
    const rules = [port(80, "front-http"), port(443, "front-https"), resolverRules].join(", ");
    chrome = await launchWithPanel({ flags: chromiumFlags(practice, rules) });
    const { page, panel } = chrome;
    await page.goto(`https://${host}/`);
    assert.equal(await page.evaluate(async (password) => {
      const body = new URLSearchParams({ username: "dana", password });
      return (await fetch("/login", { method: "POST", body })).status;
    }, PASSWORD), 200);
    await page.goto(`http://${host}/club`);
    await page.getByText("401 Unauthorized").waitFor();
    await mend("cookie-secure-on-http", "check-url", page, panel);
    await page.getByText("Welcome back, dana").waitFor();
    assert.equal(page.url(), `https://${host}/club`);
    assert.equal(await verdict(panel), "fixed");
  } finally {
    await chrome?.close();
    await practice.stop();
  }
});
