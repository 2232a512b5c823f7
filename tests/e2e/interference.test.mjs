// Real extensions that interfere, each with one application: what they did is proven, the one that did it is among
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
        setTimeout(() => chrome.cookies.remove({ url: "https://desk.acme.com/", name: cookie.name }), 1500);
      }
    });`,
  }),
  shop.other("Answer editor", requests, {
    rules: [{
      action: {
        type: "modifyHeaders",
        responseHeaders: [
          { header: "set-cookie", operation: "remove" },
          { header: "content-security-policy", operation: "set", value: "img-src 'none'" },
        ],
      },
      condition: { requestDomains: ["wiki.acme.com"], resourceTypes: ["xmlhttprequest"] },
    }],
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
  await incident(panel, "cookie-removed-locally");
});

test("a Set-Cookie that another extension took out of the answer: seen as it came and as it was passed on", async () => {
  await panel.locator("[data-act=clear]").click();
  await open("session-timed-out");
  assert.equal(await signIn(), 200);
  assert.equal(await call("/api/orders"), 401);
  const card = await incident(panel, REMOVED);
  assert.equal(await card.getAttribute("data-confidence"), "certain");
  await card.locator("[data-act=incident]").click();
  await pane().getByText(/took the cookie wiki.sid out of the answer/).first().waitFor();
  await pane().getByText(/added content-security-policy to this answer/).waitFor();
  await pane().locator("button.statement", { hasText: "passed on to the browser without wiki.sid" }).click();
  const row = panel.locator('[data-region=request] tr[data-place="headersAfter.set-cookie"]');
  await row.waitFor();
  assert.match((await row.innerText()).replace(/\s+/g, " "), /set-cookie in the answer .*not there/);
  // No server's cookie is stored, and nothing says that the server ended a session.
  assert.deepEqual(await stage.chrome.context.cookies("https://wiki.acme.com"), []);
});

const pane = () => panel.locator("[data-region=incident]");

/** The suspects of the first incident on screen: asked for, and listed. */
async function suspects() {
  await (await incident(panel, REMOVED)).locator("[data-act=incident]").click();
  const ask = pane().locator("section [data-act=list-extensions]");
  if (await ask.count()) await ask.first().click();
  await pane().locator("table.suspects tbody tr").first().waitFor();
}

/** Asks again what was refused, as the page would after it was loaded anew. */
async function again() {
  await open(ORDERS);
  const { access_token: token } = await tokens(ORDERS);
  return call(`${fault(site, ORDERS).origins["orders-api.acme.com"]}/orders`, { Authorization: `Bearer ${token}` });
}

/** Switches off what the open question names, and waits until the page was loaded anew. */
async function agree() {
  const loaded = page.waitForEvent("load");
  await panel.locator("dialog[open] [data-act=confirm]").click();
  await loaded;
}

test("switched off from the panel after a question, the request gets through; then it is on again", async () => {
  await panel.locator("[data-act=clear]").click();
  assert.equal(await again(), 401);
  await suspects();
  await pane().locator("tr[data-extension]", { hasText: "Header tidier" }).locator("[data-act=extension-off]").click();
  await panel.locator("dialog[open]").getByText("Switch off Header tidier?").waitFor();
  await agree();
  assert.equal(await again(), 200);
  await pane().locator("[data-verdict=fixed]").waitFor();
  const loaded = page.waitForEvent("load");
  await panel.locator("[data-switched-off] [data-act=switch-on]").click();
  await loaded;
  await panel.locator("[data-switched-off]").waitFor({ state: "detached" });
  assert.equal(await again(), 401);
});

test("a search by halves finds it among five, and leaves only that one off", async () => {
  await panel.locator("[data-act=clear]").click();
  assert.equal(await again(), 401);
  await suspects();
  await pane().locator("[data-act=find-out]").click();
  await panel.locator("dialog[open]").getByText(/All of them go off at first/).waitFor();
  await agree();
  for (let round = 1; round <= 4; round++) {
    const here = pane().locator(`[data-round="${round}"]`);
    await Promise.race([here.waitFor(), pane().locator("[data-found]").waitFor()]);
    if (!(await here.isVisible())) break;
    const status = await again();
    const loaded = page.waitForEvent("load");
    await here.locator(`.main-button[data-id=${status === 200 ? "no" : "yes"}]`).click();
    await loaded;
  }
  await pane().locator("[data-found]").getByText(/It is Header tidier/).waitFor();
  assert.equal(await panel.locator("[data-switched-off]").getAttribute("data-switched-off"), "1");
  assert.equal(await again(), 200);
});
