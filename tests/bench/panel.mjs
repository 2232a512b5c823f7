// How long the panel takes from being shown to being usable. Prints figures; nothing fails by them.
//
//   node tests/bench/panel.mjs [RUNS]
import { launch, showPanel } from "../e2e/lib/browser.mjs";
import { keep, numbers } from "./lib/measured.mjs";

const [runs = 5] = numbers();
const usable = [];
const painted = [];
for (let run = 0; run < runs; run++) {
  const chrome = await launch();
  try {
    await chrome.context.addInitScript(watch);
    const panel = await showPanel(chrome.devtools);
    const times = await (await panel.waitForFunction(() => window.benchTimes)).jsonValue();
    usable.push(times.usable);
    painted.push(times.painted);
  } finally {
    await chrome.close();
  }
}
keep("start-up", { runs, usable, painted });
console.log(`milliseconds from the start of loading panel.html, ${runs} fresh browsers`);
console.log(`  first view in the document   ${figures(usable)}`);
console.log(`  first view painted           ${figures(painted)}`);

// Runs in every page before its own scripts: notes when the panel's first view stands.
function watch() {
  if (!location.pathname.endsWith("/panel.html")) return;
  const watcher = new MutationObserver(() => {
    if (!document.querySelector("[data-region] *")) return;
    watcher.disconnect();
    const usable = performance.now();
    requestAnimationFrame(() => setTimeout(() => (window.benchTimes = { usable, painted: performance.now() })));
  });
  watcher.observe(document, { childList: true, subtree: true });
}

function figures(list) {
  const sorted = list.map(Math.round).sort((a, b) => a - b);
  return `median ${sorted[Math.floor(sorted.length / 2)]}, least ${sorted[0]}, most ${sorted.at(-1)}`;
}
