// The ladder of fixes, step by step, each against a fault of a real stack: what is said before, the click, the verdict.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { workshop } from "./lib/extensions.mjs";
import { incident, verdict } from "./lib/panel.mjs";
import { fault, play, practise } from "./lib/practice.mjs";
import { until } from "./lib/until.mjs";

const shop = workshop();

let stage, page, panel, site;
before(async () => {
  stage = await practise({ extension: shop.panel("allowed", { granted: ["privacy"] }) });
  ({ page, panel, site } = stage);
});
after(async () => {
  await stage?.close();
  shop.remove();
});

const pane = () => panel.locator("[data-region=incident]");
const step = (name) => pane().locator(`li[data-step=${name}]`);

/** Plays a fault, chooses its incident and opens its ladder. */
async function climb(id, cause = fault(site, id).cause) {
  const clear = panel.locator("[data-act=clear]");
  if (await clear.isVisible()) await clear.click();
  await play(page, site, id);
  await (await incident(panel, cause)).locator("[data-act=incident]").click();
  const head = pane().locator("[data-act=toggle][data-id=ladder]");
  if ((await head.getAttribute("aria-expanded")) === "false") await head.click();
  await step("reload").waitFor();
}

const agree = () => panel.locator("dialog[open] [data-act=confirm]").click();

test("the steps stand in order of what they cost, and each says so", async () => {
  await climb("token-stuck-in-storage");
  const names = await pane().locator("li[data-step]").evaluateAll((steps) => steps.map((step) => step.dataset.step));
  assert.deepEqual(names.filter((name) => !/cookie/.test(name)), [
    "check", "reload", "data", "sign-in", "extensions", "clock", "private-window", "site",
  ]);
  for (const name of names) assert.ok((await step(name).locator("span.quiet").innerText()).length > 10, name);
});

test("look: the stored tokens beside the one that was sent, and nothing is left in the page", async () => {
  const before = await page.evaluate(() => [Object.keys(window), Object.keys(localStorage), document.documentElement.outerHTML]);
  await step("check").locator("button").click();
  const row = pane().locator('tr[data-place="storage.drive_token"]');
  await row.getByText("The one that was sent.").waitFor();
  const token = await page.evaluate(() => localStorage.getItem("drive_token"));
  assert.ok(!(await panel.content()).includes(token.split(".")[2]), "the signature isn't shown without a click");
  assert.deepEqual(
    await page.evaluate(() => [Object.keys(window), Object.keys(localStorage), document.documentElement.outerHTML]),
    before,
  );
});

test("reload alone doesn't help, and that is said", async () => {
  const loaded = page.waitForEvent("load");
  await step("reload").locator("button").click();
  await loaded;
  await page.click("#go");
  await page.waitForSelector("#done");
  assert.equal(await verdict(panel), "still");
  await pane().getByText(/refused as before/).first().waitFor();
});

test("the site's data: asked for with what will be lost, done, verified, kept with the incident", async () => {
  await step("data").locator("button").click();
  const dialog = panel.locator("dialog[open]");
  await dialog.getByText(/can't be put back/).waitFor();
  await dialog.getByText("https://drive.acme.com").waitFor();
  await agree();
  await until("the storage to be empty", () => page.evaluate(() => localStorage.length === 0));
  await page.reload();
  await page.click("#go");
  await page.getByText("Your files are there.").waitFor();
  await pane().locator("[data-verdict=fixed]").waitFor();
  const compared = await pane().locator("table.compared").innerText();
  assert.match(compared.replace(/\s+/g, " "), /status 401 200 Authorization Sent Sent, with another value/i);
  await pane().locator("[data-outcome=still]").waitFor();
});

test("the cache: a kept redirect is fetched anew", async () => {
  await climb("stale-cache");
  const card = await incident(panel, "stale-cache");
  await card.locator("[data-fix=clear-cached-data]").click();
  await panel.locator("dialog[open]").getByText(/Nothing else is lost/).waitFor();
  await agree();
  await card.locator("[data-stage=waiting]").waitFor();
  assert.equal(await page.evaluate(async () => (await fetch("/home")).redirected), false);
  assert.equal(await verdict(panel), "fixed");
});

test("the clock: what the servers say, and where it is set", async () => {
  await climb("token-stuck-in-storage");
  await step("clock").locator("button").click();
  const clock = pane().locator('[data-place="clock"]');
  await clock.getByText("drive-api.acme.com agrees with this device.").waitFor();
  await clock.getByText(/timedatectl/).waitFor();
});

test("the clock of the device: the servers that agree against it, each with the answer that says so", async () => {
  await climb("device-clock-wrong");
  await (await incident(panel, "device-clock-wrong")).locator("[data-fix=fix-device-clock]").click();
  const clock = pane().locator('[data-place="clock"]');
  await clock.locator("[data-clock=device]").getByText(/^2 servers agree with each other and not with this device/).waitFor();
  await clock.locator("li", { hasText: "calendar-api.acme.com" }).getByText(/says it is 3 h later than this device does/).waitFor();
  await clock.locator("li", { hasText: "calendar-api.acme.com" }).locator("button.statement").click();
  await panel.locator('[data-region=request] [data-place="response.header.date"][data-hit=true]').waitFor();
});

test("the clock of a server: others agree with the device, and only it is called wrong", async () => {
  await climb("server-clock-wrong");
  await step("clock").locator("button").click();
  const clock = pane().locator('[data-place="clock"]');
  await clock.locator("li", { hasText: "stock-api.acme.com" }).locator("[data-clock=server]").getByText(/Its own clock is wrong/).waitFor();
  assert.equal(await clock.locator("[data-clock]").count(), 1);
  await clock.locator("li", { hasText: "login.acme-id.com" }).getByText("agrees with this device.").waitFor();
});

test("what could be looked at is said, unknown as unknown, with a click to look", async () => {
  await pane().locator("[data-act=toggle][data-id=surroundings]").click();
  const said = (name) => pane().locator(`[data-looked=${name}]`);
  await said("sites").getByText(/can be seen/).waitFor();
  await said("window").getByText(/normal window/).waitFor();
  await said("third-party").getByText(/Blocked|Allowed/).waitFor();
  await said("extensions").getByText(/Not looked at/).waitFor();
  await said("extensions").locator("[data-act=list-extensions]").waitFor();
  await said("proxy").getByText(/Can't be told: only a proxy that asks for a sign-in shows itself/).waitFor();
});

test("asked again in three ways: the outcomes side by side, and no part of the session", async () => {
  await panel.locator("[data-act=clear]").click();
  // The page's own origin has the data here, and the sign-in ended there.
  await play(page, site, "session-timed-out");
  await (await incident(panel, "session-timed-out")).locator("[data-act=incident]").click();
  const count = () => panel.locator("[data-act=lane][data-id=requests]").innerText();
  const before = await count();
  const request = panel.locator("[data-region=request]");
  await request.locator("[data-act=replay]").click();
  await panel.locator("dialog[open]").getByText(/The server sees it/).waitFor();
  await agree();
  const table = request.locator("table[data-replay=done]");
  await table.waitFor();
  assert.match((await table.innerText()).replace(/\s+/g, " "), /As it was 401 Without credentials 401/);
  await request.getByText(/with and without credentials/).waitFor();
  assert.equal(await count(), before);
});

test("asked again with the newest stored token, where the page sent an old one", async () => {
  await climb("token-stuck-in-storage");
  const old = await page.evaluate(() => localStorage.getItem("drive_token"));
  const { id, origins } = fault(site, "token-stuck-in-storage");
  const fresh = await page.evaluate(async ({ client, at, password }) => {
    const body = new URLSearchParams({ grant_type: "password", client_id: client, username: "dana", password });
    return (await (await fetch(`${at}/oauth/token`, { method: "POST", body })).json()).access_token;
  }, { client: id, at: origins["login.acme-id.com"], password: "open-sesame-42" });
  // A page of the interface's own origin: from there it can be asked again.
  await page.goto(`${origins["drive-api.acme.com"]}/practice.css`);
  await panel.locator("[data-act=clear]").click();
  await page.evaluate(async ([old, fresh]) => {
    localStorage.setItem("drive_token", fresh);
    await (await fetch("/orders", { headers: { Authorization: `Bearer ${old}` } })).text();
  }, [old, fresh]);
  await (await incident(panel, "token-expired")).locator("[data-act=incident]").click();
  const request = panel.locator("[data-region=request]");
  await request.locator("[data-act=replay]").click();
  await agree();
  const table = request.locator("table[data-replay=done]");
  await table.waitFor();
  assert.match((await table.innerText()).replace(/\s+/g, " "),
    /As it was 401 Without credentials 401 With the newest stored token 200/);
  await request.getByText(/The newest stored token is accepted/).waitFor();
});

test("signing in again, from the button of the card to the verdict", async () => {
  await panel.locator("[data-act=clear]").click();
  await play(page, site, "session-timed-out");
  const card = await incident(panel, "session-timed-out");
  await card.locator("[data-fix=sign-in-again]").click();
  await card.locator("[data-stage=waiting]").waitFor();
  await page.waitForLoadState();
  await page.evaluate(async () => {
    const body = new URLSearchParams({ username: "dana", password: "open-sesame-42" });
    await (await fetch("/login", { method: "POST", body })).text();
    await (await fetch("/api/orders")).text();
    await (await fetch("/api/me")).text();
  });
  // Beside the button that was pressed, and said to those who can't see it.
  await panel.locator("[data-incident] [data-verdict=fixed]").waitFor();
  const said = panel.locator("[data-region=said][role=status]");
  await said.getByText(/It worked/).waitFor({ state: "attached" });

  // A while later it is as before, and "It worked" would be wrong by now.
  await play(page, site, "session-timed-out");
  await panel.locator("[data-incident][data-state=open] [data-stage=back]").waitFor();
  await said.getByText(/“Sign in again” helped for \d+ s; then the same problem was back/).waitFor({ state: "attached" });
});
