// What most people open the panel for: it watches, a request is refused, and it says why and what to do.
import { play } from "./practice.mjs";

/** What people are refused for most, by the practice site's names for it. */
export const USUAL = ["token-expired", "session-timed-out", "not-signed-in", "password-rejected", "permission-denied", "recovered-by-refresh",
  "session-ended-by-server", "cookie-samesite-blocked", "auth-header-not-attached", "login-redirect-loop"];

/** Opens the panel while the tab has shown nothing yet, then a page that refuses nothing, and gives what `look` finds then. */
export async function nothingYet({ page, panel, site }, look) {
  await panel.goto(panel.url());
  await panel.waitForSelector("[data-region=bar] *");
  await page.goto(site.url);
  await clear(panel);
  return panel.evaluate(`import("./app.js").then((app) => app.default()).then(${look})`);
}

/**
 * Opens the panel anew on healthy traffic, has the site refuse something, and gives what `look` finds in the moment when the first sentence
 * comes onto the screen, with its fixes. `stage` is what `practise` gives; `look` runs in the panel and is given what its module exports.
 */
export async function firstSentence({ page, panel, site }, cause, look) {
  await page.goto(site.url);
  await panel.goto(panel.url());
  await clear(panel);
  await panel.evaluate(`(async () => {
    const look = ${look};
    const exports = await (await import("./app.js")).default();
    const list = document.querySelector("[data-region=list]");
    globalThis.seenFirst = new Promise((resolve) => {
      new MutationObserver((_, observer) => {
        if (!list.querySelector("[data-incident]")) return;
        observer.disconnect();
        resolve(look(exports));
      }).observe(list, { childList: true, subtree: true });
    });
  })()`);
  await play(page, site, cause);
  return panel.evaluate(() => globalThis.seenFirst);
}

function clear(panel) {
  return panel.getByText("Nothing was refused").first().waitFor();
}
