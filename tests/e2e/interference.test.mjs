// Four real extensions that interfere, each with one application: what they did is proven, the one that did it is among
// those named, and switched off from the panel it is gone from the next request.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { workshop } from "./lib/extensions.mjs";
import { incident } from "./lib/panel.mjs";
import { fault, practise } from "./lib/practice.mjs";
import { until } from "./lib/until.mjs";

const shop = workshop();
const requests = { permissions: ["declarativeNetRequest"], host_permissions: ["<all_urls>"] };
const strips = (header, host) => ({
  rules: [{
    action: { type: "modifyHeaders", requestHeaders: [{ header, operation: "remove" }] },
    condition: { requestDomains: [host], resourceTypes: ["xmlhttprequest", "main_frame"] },
  }],
});
const others = [
  shop.other("Header tidier", requests, strips("authorization", "orders-api.acme.com")),
  shop.other("Cookie guard", requests, strips("cookie", "hr.acme.com")),
  shop.other("Cookie cleaner", { permissions: ["cookies"], host_permissions: ["<all_urls>"] }, {
    worker: `chrome.cookies.onChanged.addListener(({ cookie, removed, cause }) => {
      if (!removed && cookie.name === "desk.sid") {
        setTimeout(() => chrome.cookies.remove({ url: "https://desk.acme.com/", name: cookie.name }), 300);
      }
    });`,
  }),
  shop.other("Renewal blocker", requests, {
    rules: [{ action: { type: "block" }, condition: { urlFilter: "/oauth/token?renew", resourceTypes: ["xmlhttprequest"] } }],
  }),
];

let stage, page, panel, site;
before(async () => {
  stage = await practise({ extension: shop.panel("allowed", { granted: ["management"] }), others });
  ({ page, panel, site } = stage);
});
after(async () => {
  await stage?.close();
  shop.remove();
});

/** Opens the page of a fault without playing it: its application is healthy until something interferes. */
const open = (id) => page.goto(fault(site, id).url);

/** Signs in at the login provider from the page and gives the tokens. */
const tokens = (client) =>
  page.evaluate(async ({ client, at, password }) => {
    const body = new URLSearchParams({ grant_type: "password", client_id: client, username: "dana", password });
    return (await fetch(`${at}/oauth/token`, { method: "POST", body })).json();
  }, { client, at: fault(site, client).origins["login.acme-id.com"], password: "open-sesame-42" });

const call = (url, headers = {}) =>
  page.evaluate(async ({ url, headers }) => (await fetch(url, { headers })).status, { url, headers });

const signIn = () =>
  page.evaluate(async (password) => {
    const body = new URLSearchParams({ username: "dana", password });
    return (await fetch("/login", { method: "POST", body })).status;
  }, "open-sesame-42");

const ORDERS = "recovered-by-refresh";
const REMOVED = "extension-removed-credentials";

test("Authorization that another extension took out: proven by the headers before and after", async () => {
  await open(ORDERS);
  const { access_token: token } = await tokens(ORDERS);
  const url = `${fault(site, ORDERS).origins["orders-api.acme.com"]}/orders`;
  assert.equal(await call(url, { Authorization: `Bearer ${token}` }), 401);
  const card = await incident(panel, REMOVED);
  await card.locator("[data-act=incident]").click();
  const said = panel.locator("[data-region=incident]");
  await said.getByText(/before other extensions/i).first().waitFor();
});

test("a cookie that another extension took out is told from one that a rule kept back", async () => {
  await open("session-ended-by-server");
  assert.equal(await signIn(), 200);
  assert.equal(await call("/api/orders"), 401);
  await panel.locator(`[data-incident][data-cause="${REMOVED}"]`).nth(1).waitFor();
});

test("a renewal that was stopped has its cause, without any 401", async () => {
  await open(ORDERS);
  await page.evaluate(async (at) => {
    const body = new URLSearchParams({ grant_type: "refresh_token", refresh_token: "x", client_id: "y" });
    await fetch(`${at}/oauth/token?renew`, { method: "POST", body }).catch(() => {});
  }, fault(site, ORDERS).origins["login.acme-id.com"]);
  await incident(panel, "request-blocked-by-extension");
});

test("a cookie that another extension removed: the change is recorded, and no server is blamed", async () => {
  await open("session-cookie-expired");
  assert.equal(await signIn(), 200);
  await until("the cleaner to have been here", async () =>
    (await stage.chrome.context.cookies("https://desk.acme.com")).length === 0);
  assert.equal(await call("/api/orders"), 401);
  const found = await panel.waitForFunction(() => {
    const card = [...document.querySelectorAll("[data-incident][data-state=open]")]
      .find((card) => card.innerText.includes("desk.acme.com"));
    return card?.dataset.cause;
  });
  assert.notEqual(await found.jsonValue(), "session-ended-by-server");
});
