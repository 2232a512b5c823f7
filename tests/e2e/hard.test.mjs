// Hard knocks: what DevTools loses, history, crashes, access withdrawn, large answers, many requests.
// What the panel knows is counted against the server's own log, from the file that it saves.
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { launchWithPanel, showPanel } from "./lib/browser.mjs";
import { counting } from "./lib/counting.mjs";
import { downloads } from "./lib/saving.mjs";
import { until } from "./lib/until.mjs";

let chrome, page, panel, server, saving;
before(async () => {
  server = await counting();
  chrome = await launchWithPanel();
  ({ page, panel } = chrome);
  saving = await downloads(chrome);
});
afterEach(() => server.log.splice(0));
after(async () => {
  await chrome?.close();
  await server?.close();
  saving?.remove();
});

/** Paths of the saved session's requests, by who told of them. */
async function known(source) {
  const { entries } = await saving.session(panel);
  return entries.filter((entry) => !source || entry._why401.source === source).map(({ request }) => new URL(request.url).pathname);
}

async function forget() {
  const clear = panel.locator("[data-act=clear]");
  if (await clear.isVisible()) await clear.click();
}

/** Asks from the page, and reads the answer to its end: before that DevTools holds it for unfinished. */
const ask = (path) => page.evaluate(async (path) => (await fetch(path)).text(), path);

/** Waits until the panel has so many requests, and gives the number it has. */
const requests = (count) =>
  until(`${count} requests`, async () => {
    const text = await panel.locator("[data-act=lane][data-id=requests]").innerText();
    return Number(text.replace(/\D/g, "")) >= count;
  });

/** Shows the newest request of a path. */
async function shown(path) {
  await panel.locator("[data-act=lane][data-id=requests]").click();
  await panel.locator("[data-region=list] [data-act=entry]", { hasText: path }).last().click();
  await panel.locator("[data-region=request] h2", { hasText: path }).waitFor();
}

/** Has DevTools stand at a side of the page, or in its own window, and gives where it stands then. */
const dock = (side) =>
  chrome.devtools.evaluate(async (side) => {
    const { DockController } = await import("./ui/legacy/legacy.js");
    const controller = DockController.DockController.instance();
    controller.setDockSide(side);
    return controller.dockSide();
  }, side);

// Four: the browser keeps six connections to a host, and the next page needs one.
test("requests that a navigation cuts off are recovered, each once", async () => {
  await page.goto(`${server.url}/page`);
  await page.evaluate(() => {
    for (let index = 0; index < 4; index++) fetch(`/slow/${index}`).catch(() => {});
  });
  await until("them to reach the server", () => server.log.filter((path) => path.startsWith("/slow")).length >= 4);
  await page.goto(`${server.url}/page-2`);
  server.release();
  await until("the slow ones to be known", async () =>
    (await known()).filter((path) => path.startsWith("/slow")).length >= 4, 15_000);
  const all = await known();
  assert.deepEqual(all.filter((path, index) => all.indexOf(path) !== index && path !== "/page"), [], "none is there twice");
  await shown("/slow/");
  await panel.locator("[data-region=request]").getByText(/DevTools lost this request/).waitFor();
});

// Only fetched: loaded ahead as a whole it is in prerender.test.mjs.
test("a page that is fetched ahead is known as often as it was asked for", async () => {
  await forget();
  await page.goto(`${server.url}/page-ahead`);
  await page.evaluate(() => {
    const rules = document.createElement("script");
    rules.type = "speculationrules";
    rules.textContent = JSON.stringify({ prefetch: [{ source: "list", urls: ["/refused/ahead"], eagerness: "immediate" }] });
    document.head.append(rules);
  });
  const asked = () => server.log.filter((path) => path === "/refused/ahead").length;
  await until("it to be asked for", asked);
  await page.goto(`${server.url}/refused/ahead`);
  await panel.locator("[data-incident]").first().waitFor();
  await until("it to be known as often", async () => (await known()).filter((path) => path === "/refused/ahead").length === asked());
});

test("DevTools docked and undocked: the panel stays as it is and goes on", async () => {
  await forget();
  await page.goto(`${server.url}/page-dock`);
  await ask("/refused/before-docking");
  const incident = panel.locator("[data-incident]").first();
  await incident.waitFor();
  for (const [index, side] of ["right", "bottom", "undocked"].entries()) {
    assert.equal(await dock(side), side);
    await ask(`/refused/${side}`);
    await incident.getByText(`${index + 2} requests`).waitFor();
  }
});

test("another tab and its panel closed: this one stays as it is and goes on", async () => {
  await forget();
  const other = await chrome.openTab(`${server.url}/page-other`);
  const otherPanel = await showPanel(other.devtools);
  await other.page.evaluate(async () => (await fetch("/refused/there")).text());
  await otherPanel.locator("[data-incident]").first().waitFor();
  await other.page.close();
  await ask("/refused/here");
  await panel.locator("[data-incident]").first().waitFor();
  const paths = await known();
  assert.ok(paths.includes("/refused/here") && !paths.includes("/refused/there"), String(paths));
});

test("back through the browser's own cache of pages: what is asked there is seen", async () => {
  await forget();
  await page.goto(`${server.url}/page-3`);
  await page.evaluate(() => {
    addEventListener("pageshow", async ({ persisted }) => persisted && (await fetch("/refused/back")).text());
  });
  await page.goto(`${server.url}/page-4`);
  await page.evaluate(() => void setTimeout(() => history.back()));
  await until("the page from the cache to ask", () => server.log.includes("/refused/back"));
  await panel.locator("[data-incident]").first().waitFor();
  assert.ok((await known()).includes("/refused/back"));
});

test("an answer that the page never reads to its end is known all the same", async () => {
  await forget();
  await page.goto(`${server.url}/page-8`);
  await page.evaluate(async () => void (window.unread = await fetch("/refused/unread")));
  await until("it to be known", async () => (await known("webRequest")).includes("/refused/unread"));
});

test("a 50 MB answer is passed by without its body", async () => {
  await forget();
  await page.goto(`${server.url}/page-5`);
  await page.evaluate(async () => (await (await fetch("/large")).text()).length);
  await ask("/refused/after");
  await panel.locator("[data-incident]").first().waitFor();
  const { entries } = await saving.session(panel);
  const large = entries.find(({ request }) => request.url.endsWith("/large"));
  assert.equal(large.response.content.text, undefined);
  await shown("/large");
  await panel.locator("[data-region=request] [data-body=none]").getByText(/larger than 256 KB/).waitFor();
});

test("access to sites withdrawn while it is open: that is said, and given back it is used", async () => {
  const id = new URL(panel.url()).host;
  const settings = await chrome.context.newPage();
  await settings.goto("chrome://extensions");
  const access = (hostAccess) =>
    settings.evaluate(([extensionId, hostAccess]) =>
      chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess }), [id, hostAccess]);
  await access("ON_CLICK");
  await panel.locator("[data-region=notices] [data-act=ask-for-hosts]").waitFor();
  await forget();
  await ask("/refused/withheld");
  await panel.locator("[data-incident]").first().waitFor();
  await access("ON_ALL_SITES");
  await panel.locator("[data-region=notices] [data-act=ask-for-hosts]").waitFor({ state: "detached" });
  await settings.close();
});

test("two thousand requests as fast as the page can: none is lost, none is there twice", async () => {
  await forget();
  await page.goto(`${server.url}/page-6`);
  server.log.splice(0);
  await page.evaluate(async () => {
    const one = (index) => fetch(`${index % 40 === 7 ? "/refused" : "/data"}/${index}`).then((answer) => answer.text());
    // The browser refuses a page that has too many under way at once.
    for (let wave = 0; wave < 2000; wave += 250) {
      await Promise.all(Array.from({ length: 250 }, (_, index) => one(wave + index)));
    }
  });
  await requests(2000);
  // DevTools itself asks the server for a file of its own at times.
  const asked = (list) => list.filter((path) => /^\/(data|refused)\/\d+$/.test(path)).toSorted();
  assert.deepEqual(asked(await known()), asked(server.log));
});

test("the tab crashes and is loaded again: the panel goes on", async () => {
  await page.goto(`${server.url}/page-7`);
  await forget();
  await ask("/refused/before");
  await panel.locator("[data-incident]").first().waitFor();
  server.log.splice(0);
  const crashed = page.waitForEvent("crash");
  page.goto("chrome://crash").catch(() => {});
  await crashed;
  assert.ok(await panel.locator("[data-incident]").first().isVisible(), "what was seen before stays");
  await panel.evaluate(() => chrome.devtools.inspectedWindow.reload());
  await until("it to load", () => server.log.includes("/page-7"));
  await until("that to be known", async () => (await known()).filter((path) => path === "/page-7").length >= 1);
});

// Last: the browser closes DevTools with the extension that it unloads.
test("the extension is loaded anew, as an update does: DevTools opened again has a panel that says since when it watches", async () => {
  const id = new URL(panel.url()).host;
  const closed = chrome.devtools.waitForEvent("close");
  const settings = await chrome.context.newPage();
  await settings.goto("chrome://extensions");
  // Else a folder's extension stays off when it is loaded anew.
  await settings.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  await settings.evaluate((id) => chrome.developerPrivate.reload(id, { failQuietly: true }), id);
  await closed;
  await until("it to be there again", () =>
    settings.evaluate(async (id) => (await chrome.developerPrivate.getExtensionInfo(id)).state === "ENABLED", id));
  const again = await chrome.openTab(`${server.url}/page-again`);
  const fresh = await showPanel(again.devtools);
  await again.page.evaluate(async () => (await fetch("/refused/again")).text());
  await fresh.locator("[data-incident]").first().waitFor();
  await fresh.locator("[data-act=incident]").first().click();
  await fresh.locator("[data-act=toggle][data-id=surroundings]").click();
  await fresh.locator("[data-looked=requests]").getByText(/\d\d:\d\d:\d\d/).first().waitFor();
});
