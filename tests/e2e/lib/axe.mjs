// axe-core against what is on screen, and that nothing is wider than the screen.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./browser.mjs";
import { coloured } from "./panel.mjs";

const AXE = readFileSync(join(root, "node_modules/axe-core/axe.min.js"), "utf8");

/**
 * Looks at a view in light and dark, at each width. `window` is the page that `view` is in, or the view itself; `part` is a selector of
 * what is looked at, where all the rest would take minutes.
 */
export async function check(view, window, name, { widths = [320, 700, 1200], part } = {}) {
  await view.evaluate(AXE);
  for (const colorScheme of ["light", "dark"]) {
    await window.emulateMedia({ colorScheme });
    await coloured(view, colorScheme);
    for (const width of widths) {
      await window.setViewportSize({ width, height: 900 });
      const { violations, passes } = await view.evaluate((part) => window.axe.run(part ?? document), part);
      assert.ok(passes.length > 5, `${name}: axe looked at next to nothing`);
      const told = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
      assert.deepEqual(told, [], `${name}, ${colorScheme}, ${width} px`);
      const wide = await view.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${name} at ${width} px is ${wide} px too wide`);
    }
  }
}
