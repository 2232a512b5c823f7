// Many requests as fast as the page makes them, 500 of them refused, with the panel in view: what is known is counted
// against the server's log, and fails where anything is lost without being said, or the panel's own memory grows beyond
// what is stated; how long a page takes is compared with DevTools on another panel, and the memory of the extension's
// process with that of an extension that listens and does nothing else.
//
//   node tests/bench/soak.mjs [REQUESTS] [PAIRS] [--keep]
import { readFileSync, readdirSync } from "node:fs";
import { launch, showPanel } from "../e2e/lib/browser.mjs";
import { counting } from "../e2e/lib/counting.mjs";
import { workshop } from "../e2e/lib/extensions.mjs";
import { downloads } from "../e2e/lib/saving.mjs";
import { until } from "../e2e/lib/until.mjs";
import { keep, numbers } from "./lib/measured.mjs";

/** What `MEMORY` in src/app/memory.rs states, in megabytes of 2²⁰ bytes. */
const STATED = 64;

/** So long the browser has for tidying up before memory at rest is read. */
const REST = 10_000;

const [total = 20_000, pairs = 20] = numbers();
const server = await counting();
const shop = workshop();

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
  const chrome = await launch({ watched: false });
  const saving = await downloads(chrome);
  try {
    const panel = await showPanel(chrome.devtools);
    await chrome.page.goto(`${server.url}/page`);
    const process = await watchMemory(chrome);
    server.log.splice(0);
    const ms = await storm(chrome.page, total);
    const asked = server.log.filter((path) => /^\/(data|refused)\//.test(path));
    const refused = asked.filter((path) => path.startsWith("/refused"));
    const settled = await until("the panel to know them all", async () => {
      const known = await counted(panel);
      return known.requests + known.dropped >= asked.length && known;
    }, 300_000).catch(() => counted(panel));
    const memory = { ...(await process.end()), own: await own(panel) };
    // It may let more go before it saves: what counts is what the file says.
    const { entries, _why401: { dropped: { count: dropped = 0 } = {} } } = await saving.session(panel);
    const kept = new Set(entries.filter(({ response }) => response.status === 401).map(({ request }) => new URL(request.url).pathname));
    const saved = new Set(entries.map(({ request }) => new URL(request.url).pathname));
    const lost = Math.max(0, asked.filter((path) => !saved.has(path)).length - dropped);
    const refusalsLost = refused.filter((path) => !kept.has(path)).length;
    return { asked: asked.length, refused: refused.length, ms, known: settled.requests + settled.dropped, dropped, lost, refusalsLost, memory };
  } finally {
    await chrome.close();
    saving.remove();
  }
}

/** The same requests with an extension that has a panel and listens: what a browser's process takes up by itself. */
async function listening() {
  const files = {
    "devtools.html": "<!doctype html><meta charset=utf-8><script src=devtools.js></script>",
    "devtools.js": 'chrome.devtools.panels.create("Listening", "", "panel.html");',
    "panel.html": "<!doctype html><meta charset=utf-8><title>Listening</title><script src=panel.js></script>",
    "panel.js": "chrome.devtools.network.onRequestFinished.addListener(() => {});",
  };
  const chrome = await launch({ watched: false, extension: shop.other("Listening", { devtools_page: "devtools.html" }, { files }) });
  try {
    await showView(chrome.devtools, "Listening");
    await until("its panel", () => chrome.devtools.frames().some((frame) => frame.url().endsWith("/panel.html")));
    await chrome.page.goto(`${server.url}/page`);
    const process = await watchMemory(chrome);
    await storm(chrome.page, total);
    return await process.end();
  } finally {
    await chrome.close();
  }
}

/** What the panel says on screen: how many requests it knows, and how many it let go. */
const counted = (panel) =>
  panel.evaluate(() => ({
    requests: Number(document.querySelector("[data-act=lane][data-id=requests]").innerText.replace(/\D/g, "")),
    dropped: Number(document.querySelector("[data-dropped]")?.dataset.dropped ?? 0),
  }));

/** Megabytes of the program's own memory. It never shrinks: what it is was the most. */
const own = (panel) =>
  panel.evaluate(async () => {
    const { default: started } = await import("./app.js");
    return (await started()).memory.buffer.byteLength / 2 ** 20;
  });

/** Reads the memory of the extension's process from now on; `end()` gives what it was, the most, and what it is at rest. */
async function watchMemory(chrome) {
  const before = memory(chrome);
  let most = before;
  const timer = setInterval(() => (most = Math.max(most, memory(chrome))), 1000);
  return {
    async end() {
      clearInterval(timer);
      await new Promise((rested) => setTimeout(rested, REST));
      return { before, most, rest: memory(chrome) };
    },
  };
}

/** Megabytes of their own memory that the processes of extensions in this browser have; there is one extension. */
function memory(chrome) {
  const field = (pid, name) => {
    try {
      return Number(readFileSync(`/proc/${pid}/status`, "utf8").match(new RegExp(`^${name}:\\s+(\\d+)`, "m"))[1]);
    } catch {
      return 0; // ended meanwhile
    }
  };
  const within = (pid) => pid === chrome.pid || (pid > 1 && within(field(pid, "PPid")));
  const shows = (pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("--extension-process");
    } catch {
      return false;
    }
  };
  const own = readdirSync("/proc").map(Number).filter((pid) => pid && within(pid) && shows(pid));
  return Math.round(own.reduce((sum, pid) => sum + field(pid, "RssAnon"), 0) / 1024);
}

/** A page's 200 requests, with the panel in view and with DevTools' console in view, in turns. */
async function compare() {
  const chrome = await launch({ watched: false });
  try {
    await showPanel(chrome.devtools);
    const ratios = [];
    for (let pair = 0; pair < pairs; pair++) {
      const times = {};
      for (const view of pair % 2 ? ["panel", "console"] : ["console", "panel"]) {
        if (view === "panel") await showPanel(chrome.devtools);
        else await showView(chrome.devtools, "console");
        await chrome.page.goto(`${server.url}/page-${pair}-${view}`);
        times[view] = await storm(chrome.page, 200);
      }
      ratios.push(times.panel / times.console);
    }
    ratios.sort((a, b) => a - b);
    const [low, high] = ranks(pairs);
    return { pairs, median: ratios[Math.floor(pairs / 2)], low: ratios[low], high: ratios[high] };
  } finally {
    await chrome.close();
  }
}

/** Places in an ordered list between which its median lies with 95 % certainty, whatever the distribution: the sign test's. */
function ranks(count) {
  let [below, chance] = [0, 0.5 ** count];
  for (let sum = chance; below < count / 2 && sum <= 0.025; sum += chance) {
    chance *= (count - below) / (below + 1);
    below += 1;
  }
  return [Math.max(0, below - 1), count - Math.max(1, below)];
}

/** Shows a view of DevTools by the end of its id. */
const showView = (devtools, name) =>
  devtools.evaluate(async (name) => {
    const { ViewManager } = await import("./ui/legacy/legacy.js");
    const views = ViewManager.ViewManager.instance();
    const find = () => [...views.views.keys()].find((id) => id.endsWith(name));
    while (!find()) await new Promise((later) => setTimeout(later, 50));
    await views.showView(find());
  }, name);

try {
  const watched = await soak();
  const { asked, refused, ms, known, dropped, lost, refusalsLost, memory } = watched;
  console.log(`${asked} requests reached the server in ${Math.round(ms)} ms, ${refused} of them refused`);
  console.log(`the panel took in ${known} and says in the saved file that it let ${dropped} go; ${lost} are lost, ${refusalsLost} of the refused`);
  console.log(`the panel's own memory: ${memory.own.toFixed(1)} MB, stated are ${STATED} MB`);
  console.log(`the extension's process: ${memory.before} MB before, at most ${memory.most} MB, ${memory.rest} MB at rest`);
  const bare = await listening();
  console.log(`that of an extension that listens and does nothing else: ${bare.before} MB before, at most ${bare.most} MB, ${bare.rest} MB at rest`);
  const slower = await compare();
  console.log(`with the panel in view a page takes ${slower.median.toFixed(3)} times as long (median of ${pairs} pairs; ` +
    `with 95 % certainty between ${slower.low.toFixed(3)} and ${slower.high.toFixed(3)})`);
  if (lost + refusalsLost > 0 || memory.own > STATED) process.exitCode = 1;
  else if (process.argv.includes("--keep")) keep("soak", { ...watched, stated: STATED, bare, slower });
} finally {
  await server.close();
  shop.remove();
}
