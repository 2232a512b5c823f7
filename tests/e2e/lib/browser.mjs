// A throw-away Chromium with the extension in it, and the way to the panel.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";
import { sentByExtensions } from "./netlog.mjs";
import { removeProfile } from "./profiles.mjs";
import { until } from "./until.mjs";

/** Root of the repository. */
export const root = resolve(import.meta.dirname, "../../..");

const DEVTOOLS = "devtools://devtools/bundled/devtools_app.html";

/** The log of a browser's network, within its profile. */
export const NETLOG = "network.json";

const QUIET = [
  "--disable-quic",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-search-engine-choice-screen",
  "--password-store=basic",
];

/** A fresh profile, and the switches and the first page for a browser on it; options are those of `launch`. */
export function profiled({
  extension = "dist/chromium", devtools = true, others = [], flags = [], headed = false, watched = true,
  language = headed ? null : "en-US",
} = {}) {
  const profile = mkdtempSync(join(tmpdir(), "why401-profile-"));
  // DevTools in a window of its own: then the panel is as wide as that window.
  mkdirSync(join(profile, "Default"));
  writeFileSync(
    join(profile, "Default/Preferences"),
    JSON.stringify({
      devtools: { preferences: { currentDockState: JSON.stringify(headed ? "bottom" : "undocked") } },
      ...(language && { intl: { accept_languages: language, selected_languages: language } }),
    }),
  );
  const folders = extension && [extension, ...others].map((folder) => resolve(root, folder)).join(",");
  const switches = [
    ...QUIET,
    ...(headed ? [] : ["--headless=new", "--window-size=1400,1000"]),
    ...(language ? [`--lang=${language}`, `--accept-lang=${language}`] : []),
    ...(headed && process.getuid?.() !== 0 ? [] : ["--no-sandbox"]),
    ...(folders
      ? [`--load-extension=${folders}`, `--disable-extensions-except=${folders}`]
      : ["--disable-extensions"]),
    ...(devtools ? ["--auto-open-devtools-for-tabs"] : []),
    `--user-data-dir=${profile}`,
    ...(folders && watched ? [`--log-net-log=${join(profile, NETLOG)}`] : []),
    ...flags,
    "about:blank",
  ];
  return { profile, switches };
}

/**
 * Starts Chromium with a fresh profile. Whatever an extension sends makes `close()` fail: the browser keeps a log of its
 * network, unless `watched` is false.
 * `extension` is a folder, or null for none; `others` are folders of further extensions; `devtools` says whether
 * DevTools opens with each tab; `flags` are further switches; `language` is the browser's, the system's where a window is shown;
 * `headed` shows a window, in which the sandbox stays on for anyone but root.
 */
export async function launch(options = {}) {
  const devtools = options.devtools ?? options.extension !== null;
  const { profile, switches } = profiled({ ...options, devtools });
  switches.splice(-1, 0, "--remote-debugging-port=0");
  const child = spawn(process.env.CHROMIUM ?? "chromium", switches, {
    stdio: ["ignore", "ignore", openSync(join(profile, "stderr"), "w")],
  });
  const exited = once(child, "exit");
  const chrome = new Chromium(child, exited, profile);
  try {
    await chrome.ready(devtools);
  } catch (error) {
    await chrome.close();
    throw error;
  }
  return chrome;
}

class Chromium {
  #child;
  #profile;
  #connections = [];
  #address;

  constructor(child, exited, profile) {
    this.#child = child;
    this.#profile = profile;
    /** Settles when the browser has ended, whoever ended it. */
    this.exited = exited;
  }

  /** Number of the browser's first process. */
  get pid() {
    return this.#child.pid;
  }

  async ready(devtools) {
    const port = await until("Chromium's debugging port", () => {
      const { exitCode } = this.#child;
      if (exitCode !== null) throw new Error(`Chromium ended with status ${exitCode}: ${readFileSync(join(this.#profile, "stderr"), "utf8")}`);
      return readFileSync(join(this.#profile, "DevToolsActivePort"), "utf8").split("\n")[0];
    });
    this.#address = `http://127.0.0.1:${port}`;
    if (devtools) await this.#newDevtools(new Set());
    await this.#connect();
    /** The browser's one context; its pages are tabs and, where a connection came after them, DevTools windows. */
    this.context = this.#connections[0].contexts()[0];
    /** The first tab. */
    this.page = this.context.pages().find((page) => page.url() === "about:blank");
    if (devtools) this.devtools = await this.#devtoolsOf("about:blank");
  }

  // A DevTools window is offered only to a connection made after the window has become a target of type "page".
  async #connect() {
    const connection = await chromium.connectOverCDP(this.#address);
    this.#connections.push(connection);
    return connection;
  }

  /** The ids of all DevTools windows. */
  async #devtoolsIds() {
    const targets = await (await fetch(`${this.#address}/json/list`)).json();
    return targets.filter(({ type, url }) => type === "page" && url.startsWith(DEVTOOLS)).map(({ id }) => id);
  }

  /** The worker of the extension that has one. */
  async worker() {
    return this.context.serviceWorkers()[0] ?? this.context.waitForEvent("serviceworker");
  }

  /**
   * Presses the button that an extension has in the toolbar, with this tab in front, and gives the page it shows beside it.
   * Needs the switch `--enable-unsafe-extension-debugging`.
   */
  async pressButton(page, id, name) {
    await page.bringToFront();
    const session = await this.context.browser().newBrowserCDPSession();
    const { targetInfos } = await session.send("Target.getTargets", { filter: [{ type: "tab" }] });
    const { targetId } = targetInfos.find(({ url }) => url === page.url());
    await session.send("Extensions.triggerAction", { id, targetId });
    const address = `chrome-extension://${id}/${name}`;
    await until("the page beside the tab", async () =>
      (await (await fetch(`${this.#address}/json/list`)).json()).some(({ url }) => url === address));
    const connection = await this.#connect();
    return until("the page beside the tab", () => connection.contexts()[0].pages().find((page) => page.url() === address));
  }

  // By their ids, not by how many there are: the window of a tab that was closed goes a while after the tab.
  #newDevtools(known) {
    return until("a new DevTools window", async () => (await this.#devtoolsIds()).some((id) => !known.has(id)));
  }

  #devtoolsOf(url) {
    let connected = performance.now();
    return until(`the DevTools window of ${url}`, async () => {
      // A connection made a moment too early never offers the window.
      if (performance.now() - connected > 3_000) {
        await this.#connect();
        connected = performance.now();
      }
      for (const page of this.#connections.at(-1).contexts()[0].pages()) {
        // A window that is closing can't be asked any more; it isn't the one.
        if (page.url().startsWith(DEVTOOLS) && (await inspectedUrl(page).catch(() => null)) === url) return page;
      }
    });
  }

  /** Opens a further tab and gives it with its DevTools window. `url` must be one that no other tab shows. */
  async openTab(url) {
    const known = new Set(await this.#devtoolsIds());
    const page = await this.context.newPage();
    await page.goto(url);
    await this.#newDevtools(known);
    await this.#connect();
    return { page, devtools: await this.#devtoolsOf(page.url()) };
  }

  /** Ends the browser, the way its own menu does so that its children end too, and removes the profile. */
  async close() {
    const session = await this.#connections[0]?.newBrowserCDPSession().catch(() => null);
    const asked = await session?.send("Browser.close").catch(() => null);
    if (!asked) this.#child.kill();
    await this.exited;
    const sent = await sentByExtensions(join(this.#profile, NETLOG));
    try {
      removeProfile(this.#profile);
    } catch (error) {
      // A child of the browser may still write; a folder left among temporary ones is no failure.
      console.error(`left behind: ${error.message}`);
    }
    if (sent.length) throw new Error(`an extension has sent something: ${sent.join(", ")}`);
  }
}

function inspectedUrl(devtools) {
  return devtools.evaluate(async () => {
    const { TargetManager } = await import("./core/sdk/sdk.js");
    return TargetManager.TargetManager.instance().primaryPageTarget()?.inspectedURL();
  });
}

/**
 * Shows the panel in a DevTools window and gives its frame.
 * Tabs that don't fit are hidden behind », so DevTools itself is asked to show the view.
 */
export async function showPanel(devtools) {
  await until("the panel's tab in DevTools", () =>
    devtools.evaluate(async () => {
      const { ViewManager } = await import("./ui/legacy/legacy.js");
      const views = ViewManager.ViewManager.instance();
      const id = [...views.views.keys()].find((id) => id.startsWith("chrome-extension://") && id.endsWith("Why401"));
      if (id) await views.showView(id);
      return id;
    }),
  );
  const panel = await until("the panel's page", () =>
    devtools.frames().find((frame) => /^chrome-extension:.*\/panel\.html/.test(frame.url())),
  );
  // What happens before it listens is told by DevTools alone.
  await panel.waitForSelector("[data-region=bar] *");
  return panel;
}

/** Chromium with DevTools open on the first tab and the panel in view, as `panel`. */
export async function launchWithPanel(options) {
  const chrome = await launch(options);
  try {
    chrome.panel = await showPanel(chrome.devtools);
  } catch (error) {
    await chrome.close();
    throw error;
  }
  return chrome;
}
