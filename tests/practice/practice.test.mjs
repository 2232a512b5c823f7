// Proves that each fault of the practice site is what it claims, in real Chromium without the
// extension, and that the site itself behaves: front page, reset, start and stop.
//
//   node --test tests/practice/practice.test.mjs
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { drive, over } from "./drive.mjs";
import { account as told, expectations } from "./expect.mjs";
import { faults } from "./faults.mjs";
import { domains, hostsFile, resetStops } from "./hosts.mjs";
import { allHosts, start } from "./site.mjs";
import { TOUR } from "./tour.mjs";
import { chromiumPath, witness, withBrowser } from "./witness.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));

describe("the practice site", { skip: !chromiumPath() && "Chromium is not installed" }, () => {
  let site;
  before(async () => {
    site = await start();
  });
  after(() => site?.stop());

  describe("faults", { concurrency: 2 }, () => {
    for (const { id, title, needs = [] } of faults) {
      it(`${id}: ${title}`, async (context) => {
        const fault = site.faults.find((each) => each.id === id);
        if (!fault) return context.skip(`${needs.join(" and ")} is not installed`);
        expectations[id](told(await witness(site, fault)));
      });
    }
  });

  it("lists every fault on the front page and as JSON", () =>
    withBrowser(site, async (page) => {
      await page.goto(site.url);
      const links = await page.$$eval("[data-fault] a", (all) => all.map((link) => link.href));
      assert.deepEqual(links, site.faults.map((fault) => fault.url));
      const json = await page.evaluate(() => fetch("/faults.json").then((answer) => answer.json()));
      assert.deepEqual(json, JSON.parse(JSON.stringify(site.faults)));
    }));

  it("has pages without accessibility faults, light and dark, wide and narrow", () =>
    withBrowser(site, async (page) => {
      const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
      const addresses = [site.url, ...["healthy", "permission-denied", "not-signed-in"].map((id) =>
        site.faults.find((fault) => fault.id === id).url)];
      addresses.push(`${site.faults.find(({ id }) => id === TOUR).url}?tour`);
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        for (const address of addresses) {
          await page.setViewportSize({ width: colorScheme === "dark" ? 400 : 1200, height: 800 });
          await page.goto(address);
          await page.evaluate(axe);
          const { violations } = await page.evaluate(() => window.axe.run());
          assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes[0].html]), [], `${address} ${colorScheme}`);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
          assert.equal(overflow, false, `${address} is wider than its window`);
        }
      }
    }));

  it("lets the visitor out of the redirect loop once the cookie is cleared", () =>
    withBrowser(site, async (page, context) => {
      const fault = site.faults.find(({ id }) => id === "login-redirect-loop");
      await drive(page, fault);
      await context.clearCookies();
      await page.goto(`${fault.origins["legal.acme.com"]}/account`);
      await page.click("#submit");
      await over(page, { id: fault.id, done: "#done" });
      assert.match(await page.innerText("#done"), /Welcome back/);
    }));

  it("plays a fault twice in one profile with the same outcome", () =>
    withBrowser(site, async (page) => {
      const fault = site.faults.find(({ id }) => id === "session-ended-by-server");
      for (let turn = 0; turn < 2; turn += 1) {
        await drive(page, fault);
        assert.match(await page.innerText("#log"), /Orders: 200[^]*Orders: 401/);
      }
    }));

  it("forgets all cookies and tokens on reset", () =>
    withBrowser(site, async (page, context) => {
      const pick = (wanted) => site.faults.find(({ id }) => id === wanted);
      await drive(page, pick("permission-denied"));
      await drive(page, pick("cookie-domain-mismatch"));
      await drive(page, pick("token-expired"));
      assert.ok((await context.cookies()).length >= 2);
      await page.goto(`${site.url}reset`);
      await page.waitForSelector("#done");
      assert.deepEqual(await context.cookies(), []);
      await page.goto(pick("token-expired").url);
      assert.equal(await page.evaluate(() => localStorage.length), 0);
    }));

  it("listens on loopback alone", async () => {
    const outside = Object.values(networkInterfaces()).flat().find(({ family, internal }) => family === "IPv4" && !internal);
    if (!outside) return;
    for (const [name, port] of Object.entries(site.ports)) {
      const open = await new Promise((resolve) => {
        const socket = connect(port, outside.address);
        socket.once("connect", () => (socket.destroy(), resolve(true)));
        socket.once("error", () => resolve(false));
      });
      assert.equal(open, false, `${name} answers on ${outside.address}`);
    }
  });
});

describe("its catalogue", () => {
  it("has an expectation for every fault, and no two faults share id or page", () => {
    assert.deepEqual(Object.keys(expectations).sort(), faults.map(({ id }) => id).sort());
    assert.equal(new Set(faults.map((fault) => Object.keys(fault.hosts)[0])).size, faults.length);
    for (const { id, says, title } of faults) {
      assert.match(says, /^(nginx|[A-Z“]).*\.$/, `${id} says one sentence`);
      assert.ok(title.length < 60, `${id} has a short title`);
    }
  });

  it("has small files", () => {
    for (const file of readdirSync(here, { recursive: true, withFileTypes: true })) {
      if (!file.isFile() || !/\.(mjs|js)$/.test(file.name)) continue;
      const lines = readFileSync(join(file.path, file.name), "utf8").split("\n").length;
      assert.ok(lines <= 400, `${file.name} has ${lines} lines`);
    }
  });

  it("resets every site there is", () => {
    const sites = resetStops.map((host) => host.split(".").slice(-2).join("."));
    assert.deepEqual([...sites, "acme.com"].sort(), [...domains].sort());
  });

  it("names its hosts for a hosts file", () => {
    assert.match(hostsFile(allHosts()), /^127\.0\.0\.1 account\.acme\.com$/m);
  });
});

describe("without nginx and httpd", () => {
  it("starts all the same and says what is missing", async () => {
    const site = await start({ without: ["nginx", "apache"] });
    try {
      const needy = faults.filter((fault) => fault.needs).map(({ id }) => id);
      assert.ok(needy.length > 5);
      assert.deepEqual(site.missing.map(({ id }) => id), needy);
      assert.equal(site.faults.length + needy.length, faults.length);
    } finally {
      await site.stop();
    }
  });
});

describe("start.mjs", () => {
  it("says when it is ready, and leaves nothing behind when told to stop", async () => {
    const child = spawn(process.execPath, [join(here, "start.mjs")], { stdio: ["ignore", "pipe", "inherit"] });
    const ended = new Promise((resolve) => child.once("exit", (code) => resolve(code)));
    let words = "";
    await new Promise((resolve) => {
      child.stdout.on("data", (chunk) => {
        words += chunk;
        if (/^practice state: .*\n/m.test(words)) resolve();
      });
      ended.then(resolve);
    });
    assert.match(words, /^practice site ready: https:\/\/www\.acme\.com:\d+\/$/m);
    const state = JSON.parse(words.match(/^practice state: (.*)$/m)[1]);
    assert.ok(state.faults.length >= 14 && state.spki && state.dir);
    child.kill("SIGTERM");
    assert.equal(await ended, 0);
    assert.equal(existsSync(state.dir), false);
    for (const port of Object.values(state.ports)) {
      const open = await new Promise((resolve) => {
        const socket = connect(port, "127.0.0.1");
        socket.once("connect", () => (socket.destroy(), resolve(true)));
        socket.once("error", () => resolve(false));
      });
      assert.equal(open, false);
    }
  });
});
