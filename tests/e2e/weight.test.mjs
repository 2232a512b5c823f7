// The panel loads what its main job needs, and the rest of its module when something else is asked for.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { firstSentence, USUAL } from "./lib/main_job.mjs";
import { practise } from "./lib/practice.mjs";
import { until } from "./lib/until.mjs";

/** What `./build.sh size` counts as loaded first. */
const FIRST = ["app.js", "app_bg.wasm", "panel.css", "panel.html", "panel.js", "rest.js"];
/** How those are named that are loaded when they are needed. */
const LATER = ["pictures.css", "rest.wasm"];

let stage;
before(async () => (stage = await practise()));
after(() => stage?.close());

for (const cause of USUAL) {
  test(`nothing else is loaded until the sentence is on the screen: ${cause}`, async () => {
    const loaded = await firstSentence(stage, cause, files);
    assert.deepEqual(loaded, FIRST);
  });
}

test("what the main job doesn't need is loaded when it is asked for, and works", async () => {
  const { panel } = stage;
  await panel.locator("[data-act=lane][data-id=timeline]").first().click();
  await panel.locator(".chart-lane").first().waitFor();
  await until("the rest of the module", async () => {
    const loaded = await panel.evaluate(files);
    return LATER.every((name) => loaded.includes(name));
  });
});

/** Files of the extension that the panel's document has loaded so far. Runs in the panel. */
function files() {
  const all = [location.href, ...performance.getEntriesByType("resource").map(({ name }) => name)];
  return [...new Set(all.map((url) => new URL(url).pathname.slice(1)))].sort();
}
