// Many requests as fast as the page makes them, 500 of them refused, with the panel in view: what is known is counted
// against the server's log; how long the page takes is compared with DevTools on another panel. Prints figures; nothing
// fails by them.
//
//   node tests/bench/soak.mjs [REQUESTS] [PAIRS]
import { launch, showPanel } from "../e2e/lib/browser.mjs";
import { counting } from "../e2e/lib/counting.mjs";
import { until } from "../e2e/lib/until.mjs";

const total = Number(process.argv[2] ?? 20_000);
const pairs = Number(process.argv[3] ?? 20);
const server = await counting();

/** Has the page ask so many times, and gives the milliseconds that took. */
const storm = (page, count) =>
  page.evaluate(async ({ count, step }) => {
    const began = performance.now();
    const one = async (index) => (await fetch(`${index % step === 7 ? "/refused" : "/data"}/${index}`)).text();
    for (let wave = 0; wave < count; wave += 200) {
      await Promise.all(Array.from({ length: Math.min(200, count - wave) }, (_, index) => one(wave + index)));
    }
    return performance.now() - began;
  }, { count, step: Math.max(1, Math.round(total / 500)) });

async function soak() {
  const chrome = await launch();
  try {
    const panel = await showPanel(chrome.devtools);
    await chrome.page.goto(`${server.url}/page`);
    server.log.splice(0);
    const ms = await storm(chrome.page, total);
    const settled = await until("the panel to know them all", async () => {
      const known = await counted(panel);
      return known.requests + known.dropped >= server.log.length && known;
    }, 300_000).catch(() => counted(panel));
    const heap = await panel.evaluate(() => performance.memory?.totalJSHeapSize ?? 0);
    console.log(`${server.log.length} requests reached the server in ${Math.round(ms)} ms`);
    console.log(`the panel knows ${settled.requests} and let ${settled.dropped} go; heap ${Math.round(heap / (1 << 20))} MB`);
  } finally {
    await chrome.close();
  }
}

const counted = (panel) =>
  panel.evaluate(() => ({
    requests: Number(document.querySelector("[data-act=lane][data-id=requests]").innerText.match(/\d+/)[0]),
    dropped: Number(document.querySelector("[data-dropped]")?.dataset.dropped ?? 0),
  }));

/** A page's 500 requests, with the panel in view and with DevTools' console in view, in turns. */
async function compare() {
  const chrome = await launch();
  try {
    await showPanel(chrome.devtools);
    const ratios = [];
    for (let pair = 0; pair < pairs; pair++) {
      const times = {};
      for (const view of pair % 2 ? ["panel", "console"] : ["console", "panel"]) {
        if (view === "panel") await showPanel(chrome.devtools);
        else await showConsole(chrome.devtools);
        await chrome.page.goto(`${server.url}/page-${pair}-${view}`);
        times[view] = await storm(chrome.page, 500);
      }
      ratios.push(times.panel / times.console);
    }
    ratios.sort((a, b) => a - b);
    const at = (part) => ratios[Math.floor((ratios.length - 1) * part)].toFixed(2);
    console.log(`with the panel in view a page takes ${at(0.5)} times as long (a quarter below ${at(0.25)}, a quarter above ${at(0.75)}; ${pairs} pairs)`);
  } finally {
    await chrome.close();
  }
}

const showConsole = (devtools) =>
  devtools.evaluate(async () => {
    const { ViewManager } = await import("./ui/legacy/legacy.js");
    await ViewManager.ViewManager.instance().showView("console");
  });

await soak();
await compare();
await server.close();
