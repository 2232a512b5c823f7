// The panel loads what its main job needs, and the rest of its module when something else is asked for.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { firstSentence, nothingYet, USUAL } from "./lib/main_job.mjs";
import { practise } from "./lib/practice.mjs";
import { until } from "./lib/until.mjs";

/** What `./build.sh size` counts as loaded first, and what it doesn't. */
const FIRST = ["app.js", "app_bg.wasm", "panel.css", "panel.html", "panel.js", "rest.js"];
const LATER = ["pictures.css", "rest.wasm"];

/** What a rare order of events runs may lie in the rest: so often each refusal may be met until nothing of that is. */
const TURNS = 3;

let stage, panel;
const requested = new Set();
before(async () => {
  stage = await practise();
  ({ panel } = stage);
  stage.chrome.devtools.on("request", (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol === "chrome-extension:") requested.add(pathname.slice(1));
  });
});
after(() => stage?.close());

const loaded = () => [...requested].sort();

test("nothing else is loaded while nothing is refused", async () => {
  await nothingYet(stage, () => {});
  assert.deepEqual(loaded(), FIRST);
});

for (const cause of USUAL) {
  test(`nothing else is loaded until the sentence is on the screen: ${cause}`, async () => {
    let restIsThere;
    for (let turn = 0; turn < TURNS && restIsThere !== 0; turn++) {
      restIsThere = await firstSentence(stage, cause, ({ there }) => there.value);
    }
    assert.equal(restIsThere, 0);
  });
}

test("what the main job doesn't need is loaded when it is asked for, and works", async () => {
  await panel.locator("[data-act=lane][data-id=timeline]").first().click();
  await panel.locator(".chart-lane").first().waitFor();
  await until("the rest of the module", () => LATER.every((name) => loaded().includes(name)));
  assert.deepEqual(loaded(), [...FIRST, ...LATER].sort());
});
