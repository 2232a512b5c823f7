// Fixes of the card that load the page anew: a fault of a real stack, the offer, the click, and the
// verdict once it is mended. Cookies, stored data, the cache and signing in again are in ladder.test.mjs and
// cookies.test.mjs, other extensions in interference.test.mjs.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { incident, verdict } from "./lib/panel.mjs";
import { fault, play, practise } from "./lib/practice.mjs";

const PASSWORD = "open-sesame-42";

let stage, page, panel, site;
before(async () => {
  stage = await practise();
  ({ page, panel, site } = stage);
});
after(() => stage?.close());

/** Plays a fault and presses the button of a fix on its card; resolves when the page it leads to has been loaded. */
async function mend(cause, fix) {
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
