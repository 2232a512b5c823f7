// What most people open the panel for, whole.
import { applyFix, incident } from "./panel.mjs";
import { fault, play } from "./practice.mjs";

/**
 * Watches healthy traffic, is refused for an expired token, looks at sentence, fix, request and token, is refused for a
 * session that has ended and for a cookie that shadows another, removes the site's cookies, signs in again and is told that
 * this has helped. `stage` is what `practise` gives; `told` is called when the first sentence and its fix are on the screen.
 */
export async function mainJob({ page, panel, site }, told = () => {}) {
  await page.goto(site.url);
  await panel.getByText("Nothing was refused").first().waitFor();
  await play(page, site, "token-expired");
  const expired = await incident(panel, "token-expired");
  await expired.locator("[data-fix]").first().waitFor();
  await told();
  await expired.locator("[data-act=incident]").click();
  await panel.locator('[data-place$="#exp"]').first().click();
  await panel.locator('[data-region="request"]').getByText("exp", { exact: true }).first().waitFor();
  await play(page, site, "session-timed-out");
  await (await incident(panel, "session-timed-out")).locator("[data-act=incident]").click();
  await play(page, site, "login-redirect-loop");
  const loop = await incident(panel, "login-redirect-loop");
  await loop.locator("[data-act=incident]").click();
  await applyFix(panel, loop, "clear-site-cookies");
  await panel.locator("[data-region=toast] [data-act=undo]").waitFor();
  await page.goto(new URL("/account", fault(site, "login-redirect-loop").url).href);
  await page.click("#submit");
  await panel.locator("[data-verdict=fixed]").first().waitFor();
}
