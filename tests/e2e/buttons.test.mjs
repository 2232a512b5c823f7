// Every button of the panel does in the browser what it says.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { incident } from "./lib/panel.mjs";
import { fault, play, practise } from "./lib/practice.mjs";
import { until } from "./lib/until.mjs";

let stage, page, panel, site;
before(async () => {
  stage = await practise();
  ({ page, panel, site } = stage);
});
after(() => stage?.close());

/** The stored cookies of an address's site, partitioned ones too, in an order that doesn't depend on when they were made. */
async function stored(domain) {
  const all = (await stage.chrome.context.cookies()).filter((cookie) => cookie.domain.endsWith(domain));
  return all.sort((a, b) => a.name.localeCompare(b.name));
}

const names = async (domain) => (await stored(domain)).map(({ name }) => name);

/** Waits until the site has these cookies and no others. */
const left = (domain, expected) =>
  until(`the cookies ${expected}`, async () => String(await names(domain)) === String(expected));

const removeSession = () => panel.getByRole("button", { name: "Remove the cookie wiki.sid" });

// The panel reads the store a moment after it changed: until then a question would be about what was there before.
const sessionIsKnown = () => removeSession().waitFor();

async function openIncident(cause) {
  const card = await incident(panel, cause);
  await card.locator("[data-act=incident]").click();
  return card;
}

test("before anything happened it says what it watches", async () => {
  await page.goto(site.url);
  await panel.locator("[data-region=incident]").getByText(new URL(site.url).hostname).waitFor();
  await panel.locator("[data-region=incident]").getByText("Nothing was refused").waitFor();
  const text = await panel.locator("[data-region=incident]").innerText();
  for (const part of ["Watching", "401, 403, 407, 419, 440, 498 and 511", "login page", "renewals", "preflight"]) {
    assert.ok(text.includes(part), `"${part}" isn't said: ${text}`);
  }
});

test("reload loads the inspected page again", async () => {
  const loaded = page.waitForEvent("load");
  await panel.locator("[data-region=incident] [data-act=reload]").click();
  await loaded;
});

test("one cookie is removed by its row, and put back", async () => {
  await play(page, site, "session-timed-out");
  const origin = new URL(fault(site, "session-timed-out").url).origin;
  await stage.chrome.context.addCookies([
    { url: origin, name: "theme", value: "dark", sameSite: "Lax" },
    { url: origin, name: "embedded", value: "1", secure: true, sameSite: "None", partitionKey: "https://example.net" },
  ]);
  const before = await stored("wiki.acme.com");
  assert.deepEqual(before.map(({ name }) => name), ["embedded", "theme", "wiki.sid"]);
  await openIncident("session-timed-out");
  await removeSession().click();
  await left("wiki.acme.com", ["embedded", "theme"]);
  await panel.locator("[data-region=toast] [data-act=undo]").click();
  await left("wiki.acme.com", ["embedded", "theme", "wiki.sid"]);
  assert.deepEqual(await stored("wiki.acme.com"), before);
  await sessionIsKnown();
});

test("the question offers the responsible cookie or all; all go, and undo brings all back", async () => {
  const before = await stored("wiki.acme.com");
  await openIncident("session-timed-out");
  await panel.locator("[data-region=incident] [data-fix=clear-site-cookies]").click();
  const question = panel.locator("dialog[open]");
  const proposed = await question.locator(".names").innerText();
  assert.match(proposed, /wiki\.sid/);
  assert.doesNotMatch(proposed, /theme/);
  await question.locator("[data-act=whole][value=all]").click();
  await question.getByText("theme").waitFor();
  await question.getByText(/kept apart/).waitFor();
  await question.locator("[data-act=confirm]").click();
  await left("wiki.acme.com", []);
  // What follows isn't a verdict yet, and the words say what has to come first.
  const told = panel.locator("[data-region=incident] .verdict");
  await told.getByText(/Now reload and sign in again/).waitFor();
  await panel.locator("[data-region=incident] .undo [data-act=undo]").click();
  await left("wiki.acme.com", before.map(({ name }) => name));
  assert.deepEqual(await stored("wiki.acme.com"), before);
  await told.waitFor({ state: "detached" });
  await sessionIsKnown();
});

test("a question can be answered with no", async () => {
  const before = await stored("wiki.acme.com");
  await panel.locator("[data-region=incident] [data-fix=clear-site-cookies]").click();
  await panel.locator("dialog[open] [data-act=cancel]").click();
  await panel.locator("dialog[open]").waitFor({ state: "detached" });
  assert.deepEqual(await stored("wiki.acme.com"), before);
});

test("the sign-in button shows the page where one signs in, and waits for the request", async () => {
  await play(page, site, "token-expired");
  const card = await openIncident("token-expired");
  await page.evaluate(() => (location.hash = "left"));
  await card.locator("[data-fix=sign-in-again]").click();
  await page.waitForURL((url) => !url.hash && url.hostname.endsWith("acme.com"));
  await card.locator(".verdict").getByText(/Sign in on the page that has opened, or/).waitFor();
});

// What the panel put on the clipboard, pasted where a person would paste it.
async function pasted() {
  const other = await stage.chrome.context.newPage();
  try {
    await other.setContent("<textarea></textarea>");
    await other.locator("textarea").focus();
    await other.keyboard.press("Control+V");
    return await other.locator("textarea").inputValue();
  } finally {
    await other.close();
  }
}

test("copied as curl: secrets are masked, left out, or there after a question", async () => {
  await play(page, site, "token-expired");
  await openIncident("token-expired");
  const token = await page.evaluate(() => localStorage.getItem("access_token"));
  await panel.locator("[data-region=request] [data-act=toggle][data-id=curl]").click();
  const copy = async (kind, words) => {
    await panel.locator(`[data-act=curl][data-id=${kind}]`).click();
    if (kind === "with-secrets") await panel.locator("dialog[open] [data-act=confirm]").click();
    await panel.locator("[data-region=toast]").getByText(words).waitFor();
    return pasted();
  };
  const masked = await copy("masked", /secrets left out/);
  assert.match(masked, /^curl [^]*planner-api\.acme\.com[^]*authorization: Bearer HIDDEN/i);
  assert.ok(!masked.includes(token));
  const without = await copy("without", /secrets left out/);
  assert.match(without, /^curl /);
  assert.doesNotMatch(without, /authorization/i);
  const whole = await copy("with-secrets", /Handle it like a password/);
  assert.ok(whole.includes(`Bearer ${token}`));
});

test("the report is copied without secrets", async () => {
  const token = await page.evaluate(() => localStorage.getItem("access_token"));
  await panel.locator("[data-act=copy-json]").click();
  await panel.locator("[data-region=toast]").getByText(/no secrets/).waitFor();
  const text = await pasted();
  assert.ok(JSON.parse(text).incidents.some(({ cause }) => cause === "token-expired"));
  assert.ok(!text.includes(token.split(".")[2]));
});

test("clear can be undone: the session is back with what came since", async () => {
  const seen = () => panel.locator("[data-act=lane][data-id=requests] .count").innerText().then(Number);
  const before = await seen();
  await panel.locator("[data-act=clear]").click();
  await panel.locator("[data-incident]").first().waitFor({ state: "detached" });
  await page.evaluate(() => fetch("/?since"));
  await until("the new request", async () => (await seen()) > 0);
  await panel.locator("[data-region=toast] [data-act=unclear]").click();
  await incident(panel, "token-expired");
  await until("all of them", async () => (await seen()) > before);
});

test("clear forgets what was seen and goes on watching", async () => {
  await panel.locator("[data-act=clear]").click();
  await panel.locator("[data-incident]").first().waitFor({ state: "detached" });
  await page.goto(site.url);
  await play(page, site, "token-expired");
  await incident(panel, "token-expired");
});
