// Every fault of the practice site: the panel names its cause first.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { faults } from "../practice/faults.mjs";
import { launchWithPanel } from "./lib/browser.mjs";
import { incidents } from "./lib/panel.mjs";
import { start } from "../practice/site.mjs";
import { fault, play } from "./lib/practice.mjs";
import { until } from "./lib/until.mjs";

let site;
before(async () => {
  site = await start();
  assert.deepEqual(site.missing, [], "a server of the practice site isn't installed");
});
after(() => site?.stop());

for (const { id } of faults) {
  test(id, async () => {
    const { cause, also, state } = fault(site, id);
    const chrome = await launchWithPanel({ flags: site.flags });
    try {
      await play(chrome.page, site, id);
      if (cause === null) {
        assert.deepEqual((await incidents(chrome.panel)).filter((incident) => incident.state === "open"), []);
        return;
      }
      const expected = [cause, ...also];
      let shown;
      await until(`${id}: ${expected.join(" or ")}`, async () => {
        shown = await incidents(chrome.panel);
        return expected.includes(shown[0]?.cause) && shown[0].state === state;
      }, 5000).catch((error) => {
        throw new Error(`${error.message}; shown: ${JSON.stringify(shown)}`);
      });
    } finally {
      await chrome.close();
    }
  });
}
