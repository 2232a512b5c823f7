// `./build.sh run`: the practice site and a throw-away Chromium with the panel on it.
// With --headless: pictures of the panel instead of a window.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./lib/browser.mjs";
import { play, practise } from "./lib/practice.mjs";

const headless = process.argv.includes("--headless");
const stage = await practise({ headed: !headless });
if (headless) await pictures();
else await person();
await stage.close();

async function person() {
  const stopped = new Promise((resolve) => ["SIGINT", "SIGTERM"].forEach((signal) => process.once(signal, resolve)));
  await stage.page.goto(stage.site.url);
  console.log(`The practice site is at ${stage.site.url} in the Chromium that has opened; pick a fault there.`);
  console.log("Close the window, or press Ctrl-C here, to end.");
  await Promise.race([stage.chrome.exited, stopped]);
}

async function pictures() {
  const { chrome, panel, site, page } = stage;
  const folder = join(root, "dist/screenshots");
  mkdirSync(folder, { recursive: true });
  const shoot = async (name) => {
    for (const colorScheme of ["light", "dark"]) {
      await chrome.devtools.emulateMedia({ colorScheme });
      for (const width of [400, 1200]) {
        await chrome.devtools.setViewportSize({ width, height: 900 });
        const path = join(folder, `${name}-${colorScheme}-${width}.png`);
        await chrome.devtools.screenshot({ path });
        console.log(path);
      }
    }
  };
  await page.goto(site.url);
  await panel.getByText(new URL(site.url).hostname).first().waitFor();
  await shoot("panel-watching");
  await play(page, site, "token-expired");
  await panel.locator("[data-incident][data-cause=token-expired]").first().waitFor();
  await shoot("panel");
}
