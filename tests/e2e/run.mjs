// `./build.sh run`: the practice site and a throw-away Chromium with the panel on it.
// With `everyone`: the edition for everyone beside it. With --headless: pictures of the panel, the panel beside a page
// and the page instead of a window. With --picture: the one of the README.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { launch, root } from "./lib/browser.mjs";
import { expiredSession } from "./lib/har.mjs";
import { giveFile, openPage } from "./lib/page.mjs";
import { coloured, incident } from "./lib/panel.mjs";
import { play, practise } from "./lib/practice.mjs";
import { beside } from "./lib/side.mjs";

const SCREENSHOTS = join(root, "dist/screenshots");
const README = join(root, "www/docs/panel.png");

const [wish] = process.argv.slice(2);
if (wish === "--headless") {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await onStage({}, panelPictures);
  await sidePictures();
  await pagePictures();
} else if (wish === "everyone") {
  const stage = await beside({ headed: true });
  try {
    await person(stage, "press the button in the toolbar");
  } finally {
    await stage.close();
  }
} else if (wish === "--picture") {
  mkdirSync(join(README, ".."), { recursive: true });
  await onStage({}, readmePicture);
} else {
  await onStage({ headed: true }, person);
}

async function onStage(options, act) {
  const stage = await practise(options);
  try {
    await act(stage);
  } finally {
    await stage.close();
  }
}

async function person({ chrome, page, site }, first = "the panel is in DevTools") {
  const stopped = new Promise((resolve) => ["SIGINT", "SIGTERM"].forEach((signal) => process.once(signal, resolve)));
  await page.goto(site.url);
  console.log(`The practice site is at ${site.url} in the Chromium that has opened; ${first}, and pick a fault there.`);
  console.log("Close the window, or press Ctrl-C here, to end.");
  await Promise.race([chrome.exited, stopped]);
}

/** Light and dark, narrow and wide. `view` is what is drawn in `window`. */
async function shoot(view, window, name, widths = [400, 1200]) {
  for (const colorScheme of ["light", "dark"]) {
    await window.emulateMedia({ colorScheme });
    await coloured(view, colorScheme);
    for (const width of widths) {
      await window.setViewportSize({ width, height: 900 });
      const path = join(SCREENSHOTS, `${name}-${colorScheme}-${width}.png`);
      await window.screenshot({ path });
      console.log(path);
    }
  }
}

async function panelPictures({ chrome, panel, site, page }) {
  await page.goto(site.url);
  await panel.getByText("Nothing was refused").first().waitFor();
  await shoot(panel, chrome.devtools, "panel-watching");
  await play(page, site, "token-expired");
  await incident(panel, "token-expired");
  await shoot(panel, chrome.devtools, "panel-token");
  await panel.locator("[data-act=clear]").click();
  await play(page, site, "session-timed-out");
  await incident(panel, "session-timed-out");
  await shoot(panel, chrome.devtools, "panel-cookie");
}

async function sidePictures() {
  const stage = await beside();
  const { page, site } = stage;
  const look = (name) => shoot(stage.side, stage.side, `side-${name}`, [320, 400]);
  try {
    await page.goto(new URL("/", site.faults.find(({ id }) => id === "token-expired").url).href);
    await stage.allow("*://*.acme.com/*");
    const side = await stage.open();
    await side.locator("[data-state=asks]").waitFor();
    await look("asks");
    await side.locator("[data-act=watch-site]").click();
    await side.locator("[data-state=watching]").waitFor();
    await look("watching");
    await play(page, site, "token-expired");
    await incident(side, "token-expired");
    await look("token");
    await side.locator("[data-reasons] [data-act=toggle][data-id=details]").click();
    await look("details");
    await side.locator("[data-act=clear]").click();
    await play(page, site, "cookie-samesite-form-post");
    await side.locator("[data-offer]").waitFor();
    await look("offer");
    await side.locator("[data-act=clear]").click();
    await play(page, site, "login-redirect-loop");
    await incident(side, "login-redirect-loop");
    await look("loop");
  } finally {
    await stage.close();
  }
}

async function pagePictures() {
  // Without DevTools: those would set the colours of the page they inspect anew.
  const chrome = await launch({ extension: null });
  try {
    const { page } = chrome;
    await openPage(page);
    await shoot(page, page, "page-empty");
    await giveFile(page, "expired.har", expiredSession().text);
    await incident(page, "token-expired");
    await shoot(page, page, "page-token");
  } finally {
    await chrome.close();
  }
}

async function readmePicture({ chrome, panel, site, page }) {
  await chrome.devtools.emulateMedia({ colorScheme: "light" });
  await chrome.devtools.setViewportSize({ width: 1140, height: 600 });
  await play(page, site, "token-expired");
  await incident(panel, "token-expired");
  await chrome.devtools.screenshot({ path: README });
  console.log(README);
}
