// Every fault of the practice site whose cause is in the catalogue: the panel names it first.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { judged } from "./lib/judged.mjs";
import { incidents } from "./lib/panel.mjs";
import { fault, play, practise } from "./lib/practice.mjs";
import { until } from "./lib/until.mjs";

let stage, page, panel, site;
before(async () => {
  stage = await practise();
  ({ page, panel, site } = stage);
  assert.deepEqual(site.missing, [], "a server of the practice site isn't installed");
});
after(() => stage?.close());

for (const { id } of judged) {
  test(id, async () => {
    const { cause, also, state } = fault(site, id);
    await forget();
    await play(page, site, id);
    if (cause === null) {
      // Events come in order: once the next page is watched, this one has been judged.
      await page.goto(site.url);
      await panel.locator("[data-region=bar]").getByText(new URL(site.url).hostname).waitFor();
      assert.deepEqual((await incidents(panel)).filter((incident) => incident.state === "open"), []);
      return;
    }
    let first;
    await until(`${cause} (${state})`, async () => {
      [first] = await incidents(panel);
      return [cause, ...also].includes(first?.cause) && first.state === state;
    }, 6000).catch((error) => {
      throw new Error(`${error.message}; first is ${JSON.stringify(first)}`);
    });
  });
}

async function forget() {
  await page.goto("about:blank");
  const clear = panel.locator("[data-act=clear]");
  if (await clear.isVisible()) await clear.click();
  await panel.waitForFunction(() => !document.querySelector("[data-incident]"));
}
