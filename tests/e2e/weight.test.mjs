// The panel loads what its main job needs, and the rest of its module when something else is asked for.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { mainJob } from "./lib/main_job.mjs";
import { practise } from "./lib/practice.mjs";
import { until } from "./lib/until.mjs";

/** What `./build.sh size` counts as loaded first. */
const FIRST = ["app.js", "app_bg.wasm", "panel.css", "panel.html", "panel.js", "pictures.css", "rest.js"];

let stage, panel;
const requested = new Set();
before(async () => {
  stage = await practise();
  ({ panel } = stage);
  stage.chrome.devtools.on("request", (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol === "chrome-extension:") requested.add(pathname.slice(1));
  });
  await panel.goto(panel.url());
  await panel.waitForSelector("[data-region=bar] *");
});
after(() => stage?.close());

const loaded = () => [...requested].sort();

test("nothing else is loaded until sentence and fix are on the screen", async () => {
  let seen;
  await mainJob(stage, () => (seen = loaded()));
  assert.deepEqual(seen, FIRST);
});

test("what the main job doesn't need is loaded when it is asked for, and works", async () => {
  await panel.locator("[data-act=lane][data-id=timeline]").first().click();
  await panel.locator(".chart-lane").first().waitFor();
  await until("the rest of the module", () => loaded().includes("rest.wasm"));
});
