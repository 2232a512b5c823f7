// A throw-away Firefox with the extension in it, driven by Marionette, and the way to the panel.
//
// Marionette is Firefox's own remote protocol: `length:[type, id, command, parameters]` over TCP. Its chrome context
// reaches the toolbox; what is said to the panel goes as a frame script into the panel's process.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { root } from "./browser.mjs";
import { removeProfile } from "./profiles.mjs";
import { until } from "./until.mjs";

const ID = "why401@why401.example";

const PREFERENCES = {
  "marionette.port": 0, // any free one; the profile tells which
  "network.dns.forceResolve": "127.0.0.1",
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "dom.security.https_first": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "datareporting.policy.dataSubmissionEnabled": false,
  "app.update.enabled": false,
  "extensions.update.enabled": false,
  "services.settings.server": "http://127.0.0.1:9/",
  "devtools.toolbox.host": "window",
};

/** Starts Firefox with a fresh profile and the extension of `folder`, and opens the panel on its tab. */
export function launchFirefox({ folder = "dist/firefox" } = {}) {
  return startFirefox(folder, (firefox) => firefox.openPanel());
}

/** Starts Firefox with a fresh profile and the extension of `folder`; `prepare` has to succeed. `preferences` are further ones. */
export async function startFirefox(folder, prepare = () => {}, preferences = {}) {
  const profile = mkdtempSync(join(tmpdir(), "why401-firefox-"));
  const lines = Object.entries({ ...PREFERENCES, ...preferences }).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`);
  writeFileSync(join(profile, "user.js"), lines.join(""));
  const child = spawn(
    process.env.FIREFOX ?? "firefox-esr",
    ["--headless", "--marionette", "--remote-allow-system-access", "--no-remote", "--profile", profile, "about:blank"],
    { stdio: ["ignore", "ignore", openSync(join(profile, "stderr"), "w")], env: { ...process.env, MOZ_HEADLESS_WIDTH: "1400", MOZ_HEADLESS_HEIGHT: "1000" } },
  );
  const firefox = new Firefox(child, profile);
  try {
    await firefox.ready(resolve(root, folder));
    await prepare(firefox);
  } catch (error) {
    await firefox.close();
    throw error;
  }
  return firefox;
}

/** Where the panel is, in the toolbox. */
const PANEL = `
  const { require } = ChromeUtils.importESModule("resource://devtools/shared/loader/Loader.sys.mjs");
  const { gDevTools } = require("devtools/client/framework/devtools");
  const toolbox = gDevTools.getToolboxes()[0];
  const panel = toolbox.getCurrentPanel();
  const frame = toolbox.doc.querySelector(\`#toolbox-panel-iframe-\${CSS.escape(toolbox.currentToolId)}\`);
  const browser = frame.contentDocument.querySelector("browser");`;

/** Where the page is that asks for a permission. */
const ASKING = `
  const asking = [...Services.wm.getEnumerator("navigator:browser")].find(({ gBrowser }) => /\\/ask\\.html/.test(gBrowser?.currentURI.spec));
  if (!asking) throw new Error("nothing asks");
  const browser = asking.gBrowser.selectedBrowser;`;

class Firefox {
  #child;
  #exited;
  #profile;
  #socket;
  #waiting = new Map();
  #said = 0;

  constructor(child, profile) {
    this.#child = child;
    this.#exited = once(child, "exit");
    this.#profile = profile;
    /** The inspected tab and the panel, both with the few calls of `View`. */
    this.page = new Page(this);
    this.panel = new OwnPage(this, PANEL);
  }

  async ready(folder) {
    const port = await until("Firefox's Marionette port", () => {
      if (this.#child.exitCode !== null) throw new Error(`Firefox ended: ${readFileSync(join(this.#profile, "stderr"), "utf8")}`);
      return Number(readFileSync(join(this.#profile, "MarionetteActivePort"), "utf8"));
    }, 60_000);
    this.#socket = connect(port, "127.0.0.1");
    this.#listen();
    await once(this.#socket, "connect");
    await this.send("WebDriver:NewSession", { acceptInsecureCerts: true });
    await this.send("WebDriver:SetTimeouts", { script: 60_000, pageLoad: 60_000 });
    await this.send("Addon:Install", { path: folder, temporary: true });
  }

  /** Opens DevTools with the panel in view. */
  async openPanel() {
    await this.chrome(
      `const { require } = ChromeUtils.importESModule("resource://devtools/shared/loader/Loader.sys.mjs");
       const { gDevTools } = require("devtools/client/framework/devtools");
       const toolbox = await gDevTools.showToolboxForTab(gBrowser.selectedTab, { toolId: "netmonitor" });
       const deadline = Date.now() + 20000;
       for (;;) {
         const id = toolbox.getAdditionalTools().map(({ id }) => id).find((id) => id.startsWith("webext-devtools-panel-"));
         if (id) { await toolbox.selectTool(id); break; }
         if (Date.now() > deadline) throw new Error("the extension has no tool among " + toolbox.getAdditionalTools().map(({ id }) => id));
         await new Promise((done) => setTimeout(done, 50));
       }`,
    );
    await this.panel.wait("[data-region]");
  }

  /** Closes DevTools. */
  closePanel() {
    return this.chrome(
      `const { require } = ChromeUtils.importESModule("resource://devtools/shared/loader/Loader.sys.mjs");
       await require("devtools/client/framework/devtools").gDevTools.closeToolboxForTab(gBrowser.selectedTab);`,
    );
  }

  /** Takes back what Firefox granted at the installation: access to all sites. A person may do that at any time. */
  takeBackAccess() {
    return this.chrome(
      `const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
       const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(ID)});
       await ExtensionPermissions.remove(extension.id, { permissions: [], origins: ["<all_urls>"] }, extension);`,
    );
  }

  /**
   * The page of the extension's own that asks for a permission. `answer(said)` presses the browser's own button after the page's:
   * yes or no.
   */
  get asking() {
    return Object.assign(new OwnPage(this, ASKING), {
      answer: (yes) =>
        until("the browser's own question", () =>
          this.chrome(`${ASKING}
            const { panel } = asking.PopupNotifications;
            const button = panel.state === "open" && panel.firstElementChild[${JSON.stringify(yes ? "button" : "secondaryButton")}];
            if (button) button.click();
            return Boolean(button);`)),
    });
  }

  /** How many cookies the normal windows' store holds for a host. */
  cookies(host) {
    return this.chrome(`return Services.cookies.getCookiesFromHost(args[0], {}).length;`, host);
  }

  /** How many windows the browser has. */
  windows() {
    return this.chrome(`return [...Services.wm.getEnumerator("navigator:browser")].length;`);
  }

  /** Installs another extension, of Manifest V2: what its manifest names is granted with it. */
  install(folder) {
    return this.send("Addon:Install", { path: folder, temporary: true });
  }

  #listen() {
    let buffer = Buffer.alloc(0);
    this.#socket.on("data", (chunk) => {
      buffer = Buffer.concat([buffer, chunk]);
      for (;;) {
        const colon = buffer.indexOf(":");
        const length = Number(buffer.subarray(0, colon));
        if (colon < 0 || buffer.length < colon + 1 + length) return;
        const message = JSON.parse(buffer.subarray(colon + 1, colon + 1 + length).toString());
        buffer = buffer.subarray(colon + 1 + length);
        if (!Array.isArray(message)) continue; // the greeting
        const [, id, error, result] = message;
        const { done, failed } = this.#waiting.get(id);
        this.#waiting.delete(id);
        if (error) failed(new Error(`${error.error}: ${error.message}`));
        else done(result?.value ?? result);
      }
    });
  }

  /** Says a command and waits for its answer. */
  send(command, parameters = {}) {
    const id = ++this.#said;
    const text = JSON.stringify([0, id, command, parameters]);
    this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    return new Promise((done, failed) => this.#waiting.set(id, { done, failed }));
  }

  /** Runs the body of an async function in the browser's own window; gives what it returns. */
  async chrome(body, ...args) {
    await this.send("Marionette:SetContext", { value: "chrome" });
    try {
      const script = `const [args, done] = [arguments[0], arguments[1]];
        (async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const { value, error } = await this.send("WebDriver:ExecuteAsyncScript", { script, args: [args] });
      if (error) throw new Error(error);
      return value;
    } finally {
      await this.send("Marionette:SetContext", { value: "content" });
    }
  }

  async close() {
    if (this.#socket) await Promise.race([this.send("Marionette:Quit", { flags: ["eForceQuit"] }).catch(() => {}), this.#exited]);
    else this.#child.kill();
    await this.#exited;
    this.#socket?.destroy();
    removeProfile(this.#profile);
  }
}

/** What tests do with a document; `run` is how its code gets there. */
export class View {
  constructor(firefox) {
    this.firefox = firefox;
  }

  /** Waits until an element is there. */
  wait(selector) {
    return until(selector, () => this.run((document, selector) => document.querySelector(selector) !== null, selector));
  }

  /** Waits for an element and presses it. */
  async press(selector) {
    // A page that is about to be left may lose the element again, and a click while it loads may be lost with what it leads to.
    await until(`${selector} to be pressed`, () =>
      this.run((document, selector) => {
        const found = document.readyState === "complete" ? document.querySelector(selector) : null;
        found?.click();
        return found !== null;
      }, selector),
    );
  }

  /** The text of the first such element. */
  async text(selector) {
    await this.wait(selector);
    return this.run((document, selector) => document.querySelector(selector).innerText, selector);
  }
}

/** The inspected tab. */
class Page extends View {
  goto(url) {
    return this.firefox.send("WebDriver:Navigate", { url });
  }

  reload() {
    return this.firefox.send("WebDriver:Refresh");
  }

  run(code, ...args) {
    return this.firefox.send("WebDriver:ExecuteScript", { script: `return (${code})(document, ...arguments);`, args });
  }

  // The calls of Playwright that the practice site's `drive` makes.
  click(selector) {
    return this.press(selector);
  }

  waitForSelector(selector) {
    return this.wait(selector);
  }

  evaluate(code) {
    return this.firefox.send("WebDriver:ExecuteScript", { script: `return (${code})();`, args: [] });
  }

  waitForTimeout(ms) {
    return new Promise((done) => setTimeout(done, ms));
  }
}

/** A page of the extension that stands somewhere in the browser's own window. */
export class OwnPage extends View {
  /** `find` is code of the browser's window that leaves the element with the page in it as `browser`. */
  constructor(firefox, find) {
    super(firefox);
    this.find = find;
  }

  run(code, ...args) {
    return this.firefox.chrome(
      `${this.find}
       const topic = "why401-test:" + Math.random();
       // As if a person had done it: only then may the page ask for permissions.
       const script = "sendAsyncMessage(" + JSON.stringify(topic) + ", (() => { const person = content.windowUtils.setHandlingUserInput(true); try { return { value: (" + args[0] + ")(content.document, ..." + JSON.stringify(args[1]) + ") }; } catch (error) { return { error: String(error) }; } finally { person.destruct(); } })());";
       // A script that comes while the panel's page changes its process is lost: its answer isn't waited for long.
       const { value, error } = await new Promise((done) => {
         setTimeout(() => done({ error: "the panel's page gave no answer" }), 2000);
         const heard = ({ data }) => { browser.messageManager.removeMessageListener(topic, heard); done(data); };
         browser.messageManager.addMessageListener(topic, heard);
         browser.messageManager.loadFrameScript("data:application/javascript;charset=utf-8," + encodeURIComponent(script), false);
       });
       if (error) throw new Error(error);
       return value;`,
      String(code),
      args,
    );
  }
}
