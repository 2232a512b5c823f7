// The practice site with the edition for everyone beside it, opened by its own button.
import { start } from "../../practice/site.mjs";
import { launch } from "./browser.mjs";

/**
 * Starts the site and a Chromium without DevTools; `close()` ends both. `side` is there after `open()`.
 * What the browser would ask is answered beforehand with `allow`: then its question doesn't show.
 */
export async function beside({ extension = "dist/everyone-chromium", others = [], flags = [], headed = false } = {}) {
  const site = await start();
  try {
    const switches = [...site.flags, ...flags, "--enable-unsafe-extension-debugging"];
    const chrome = await launch({ extension, others, devtools: false, headed, flags: switches });
    const worker = await chrome.worker();
    const id = new URL(worker.url()).host;
    return {
      site,
      chrome,
      worker,
      page: chrome.page,

      /** Lets the extension have a site as soon as it asks, as a person would with a yes. */
      async allow(...patterns) {
        const settings = await chrome.context.newPage();
        await settings.goto("chrome://extensions");
        for (const pattern of patterns) {
          await settings.evaluate(([id, pattern]) => chrome.developerPrivate.addHostPermission(id, pattern), [id, pattern]);
        }
        await settings.close();
      },

      /** Presses the button in the toolbar and gives the panel that opens. */
      async open() {
        this.side = await chrome.pressButton(chrome.page, id, "side.html");
        await this.side.waitForSelector("[data-region=bar] *");
        return this.side;
      },

      /** What stands on the button of the watched tab. */
      badge: () =>
        worker.evaluate(async () => {
          const [tab] = await chrome.tabs.query({ active: true, windowType: "normal" });
          return chrome.action.getBadgeText({ tabId: tab.id });
        }),

      async close() {
        await chrome.close().finally(site.stop);
      },
    };
  } catch (error) {
    await site.stop();
    throw error;
  }
}
