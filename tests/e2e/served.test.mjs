// The page from a server: it can be installed, and once it was opened it works without that server.
import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch, root } from "./lib/browser.mjs";
import { expiredSession } from "./lib/har.mjs";
import { giveFile } from "./lib/page.mjs";
import { incident } from "./lib/panel.mjs";
import { serve } from "./lib/static.mjs";

const FOLDER = "dist/page";
const files = readdirSync(join(root, FOLDER), { recursive: true }).filter((name) => statSync(join(root, FOLDER, name)).isFile()).sort();

let chrome, page, server, devtools;
before(async () => {
  server = await serve(FOLDER);
  chrome = await launch({ extension: null });
  ({ page } = chrome);
  devtools = await page.context().newCDPSession(page);
  await page.goto(server.url);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
});
after(async () => {
  await chrome?.close();
  await server?.close().catch(() => {});
});

test("it can be installed", async () => {
  const { errors, data } = await devtools.send("Page.getAppManifest");
  assert.deepEqual(errors, []);
  const { short_name: name, icons } = JSON.parse(data);
  assert.equal(name, "Why401");
  assert.deepEqual(icons.map(({ sizes }) => sizes), ["192x192", "512x512", "512x512"]);
  const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
  assert.deepEqual(installabilityErrors, []);
});

test("it keeps its own files, all of them, as one version, and asked its server for nothing else", async () => {
  const kept = await page.evaluate(async () => {
    const versions = await caches.keys();
    const requests = await Promise.all(versions.map(async (name) => (await caches.open(name)).keys()));
    return { versions, names: requests.flat().map(({ url }) => new URL(url).pathname.slice(1)).sort() };
  });
  assert.equal(kept.versions.length, 1);
  assert.deepEqual(kept.names, files.filter((name) => name !== "sw.js"));
  assert.deepEqual([...new Set(server.asked)].filter((name) => !files.includes(name) && name !== "favicon.ico"), []);
});

test("an older version of its files is let go, and what another site on the host keeps is left alone", async () => {
  const names = await page.evaluate(async () => {
    await caches.open("why401 0000");
    await caches.open("another site's");
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.unregister();
    await navigator.serviceWorker.register("sw.js");
    await new Promise((done) => {
      const look = async () => ((await caches.keys()).includes("why401 0000") ? setTimeout(look, 20) : done());
      look();
    });
    const names = await caches.keys();
    await caches.delete("another site's");
    await navigator.serviceWorker.ready;
    return names;
  });
  assert.equal(names.length, 2);
  assert.ok(names.includes("another site's") && !names.includes("why401 0000"));
});

test("without its server it opens, judges a file and explains the cause", async () => {
  await server.close();
  await page.goto(server.url);
  const trouble = [];
  page.on("pageerror", (error) => trouble.push(error.message));
  await page.reload();
  await giveFile(page, "expired.har", expiredSession().text);
  await incident(page, "token-expired");
  const [opened] = await Promise.all([page.waitForEvent("popup"), page.getByRole("link", { name: "More about this" }).click()]);
  assert.equal(await opened.locator("h1").textContent(), "token-expired");
  await opened.close();
  assert.deepEqual(trouble, []);
});

test("the page's policy names its own files only, and no connection", () => {
  const policy = readFileSync(join(root, FOLDER, "index.html"), "utf8").match(/Content-Security-Policy" content="([^"]*)"/)[1];
  const sources = policy.split(/[; ]+/).filter((word) => word.startsWith("http") || word === "*" || word === "'unsafe-inline'");
  assert.deepEqual(sources, []);
  assert.match(policy, /connect-src 'none'/);
});
