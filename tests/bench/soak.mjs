// Many requests as fast as the page makes them, 500 of them refused, with the panel in view: what is known is counted
// against the server's log, and fails where anything is lost without being said; how long a page takes is compared with
// DevTools on another panel, and the memory of the extension's process is told.
//
//   node tests/bench/soak.mjs [REQUESTS] [PAIRS]
import { readFileSync, readdirSync } from "node:fs";
import { launch, showPanel } from "../e2e/lib/browser.mjs";
import { counting } from "../e2e/lib/counting.mjs";
import { downloads } from "../e2e/lib/saving.mjs";
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
  const chrome = await launch({ watched: false });
  const saving = await downloads(chrome);
  try {
    const panel = await showPanel(chrome.devtools);
    await chrome.page.goto(`${server.url}/page`);
    server.log.splice(0);
    const before = memory(chrome);
    const ms = await storm(chrome.page, total);
    const asked = server.log.filter((path) => /^\/(data|refused)\//.test(path));
    const refused = asked.filter((path) => path.startsWith("/refused"));
    const settled = await until("the panel to know them all", async () => {
      const known = await counted(panel);
      return known.requests + known.dropped >= asked.length && known;
    }, 300_000).catch(() => counted(panel));
    const after = memory(chrome);
    const { entries } = await saving.session(panel);
    const kept = new Set(entries.filter(({ response }) => response.status === 401).map(({ request }) => new URL(request.url).pathname));
    console.log(`${asked.length} requests reached the server in ${Math.round(ms)} ms, ${refused.length} of them refused`);
    console.log(`the panel knows ${settled.requests} and says that it let ${settled.dropped} go; of the refused it has ${kept.size}`);
    console.log(`the extension's process: ${before} MB before, ${after} MB after, ${memory(chrome)} MB once it was saved`);
    const saved = new Set(entries.map(({ request }) => new URL(request.url).pathname));
    const lost = asked.filter((path) => !saved.has(path)).length - settled.dropped;
    if (lost > 0 || refused.some((path) => !kept.has(path))) {
      console.log(`LOST: ${Math.max(lost, 0)} requests, ${refused.filter((path) => !kept.has(path)).length} refusals`);
      process.exitCode = 1;
    }
  } finally {
    await chrome.close();
    saving.remove();
  }
}

/** What the panel says on screen: how many requests it knows, and how many it let go. */
const counted = (panel) =>
  panel.evaluate(() => ({
    requests: Number(document.querySelector("[data-act=lane][data-id=requests]").innerText.replace(/\D/g, "")),
    dropped: Number(document.querySelector("[data-dropped]")?.dataset.dropped ?? 0),
  }));

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
  const shows = (pid) => readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("--extension-process");
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
        else await showConsole(chrome.devtools);
        await chrome.page.goto(`${server.url}/page-${pair}-${view}`);
        times[view] = await storm(chrome.page, 200);
      }
      ratios.push(times.panel / times.console);
    }
    ratios.sort((a, b) => a - b);
    const [low, high] = ranks(pairs);
    console.log(`with the panel in view a page takes ${ratios[Math.floor(pairs / 2)].toFixed(3)} times as long (median of ${pairs} pairs; ` +
      `with 95 % certainty between ${ratios[low].toFixed(3)} and ${ratios[high].toFixed(3)})`);
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

const showConsole = (devtools) =>
  devtools.evaluate(async () => {
    const { ViewManager } = await import("./ui/legacy/legacy.js");
    await ViewManager.ViewManager.instance().showView("console");
  });

await soak();
await compare();
await server.close();
