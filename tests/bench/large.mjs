// Whether the page stays at hand while it reads 300 MB, and while a list of 100,000 requests is scrolled: how long its thread
// works at a stretch. Prints figures; nothing fails by them.
//
//   node tests/bench/large.mjs [MEGABYTES] [REQUESTS]
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launch, root } from "../e2e/lib/browser.mjs";
import { makeHar } from "./lib/har.mjs";

const megabytes = Number(process.argv[2] ?? 300);
const requests = Number(process.argv[3] ?? 100_000);
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
const stretches = ({ tasks }) =>
  `the page's thread worked ${Math.round(tasks[0] ?? 0)} ms at a stretch at most, over 50 ms ${tasks.filter((ms) => ms > 50).length} times, over 16 ms ${tasks.filter((ms) => ms > 16).length} times`;

const folder = mkdtempSync(join(tmpdir(), "why401-large-"));
const chrome = await launch({ extension: null });
const { page } = chrome;
page.setDefaultTimeout(600_000);
try {
  const large = join(folder, "large.har");
  writeFileSync(large, makeHar({ megabytes, entries: megabytes * 80, refused: 120 }));
  const read = await watched(() => opened(large));
  console.log(`${megabytes} MB read and shown in ${seconds(read.ms)}; ${stretches(read)}`);
  const stopped = await watched(() => opened(large, true));
  console.log(`stopped on a click after ${seconds(stopped.found)}; ${stretches(stopped)}`);
  const many = join(folder, "many.har");
  writeMany(many, requests);
  const taken = await watched(() => opened(many));
  console.log(`${requests} requests read and shown in ${seconds(taken.ms)}; ${stretches(taken)}`);
  const scrolled = await watched(() => page.evaluate(scroll));
  console.log(`${scrolled.found} jumps through their list; ${stretches(scrolled)}`);
} finally {
  await chrome.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Opens a file and waits for what it shows, or for its being stopped; how long the latter took. */
async function opened(file, stopping = false) {
  await page.goto(pathToFileURL(join(root, "dist/page/index.html")).href);
  await page.locator("input[type=file]").waitFor({ state: "attached" });
  await page.locator("input[type=file]").setInputFiles(file);
  if (!stopping) return page.locator("[data-act=lane][data-id=requests]").waitFor();
  const stop = page.locator("progress ~ [data-act=stop]");
  await stop.waitFor();
  const start = performance.now();
  await stop.click();
  await page.locator("progress").waitFor({ state: "detached" });
  return performance.now() - start;
}

/** Jumps through the list of requests, a painted frame for each; how many. */
async function scroll() {
  document.querySelector("[data-act=lane][data-id=requests]").click();
  const list = document.querySelector("[data-region=list]");
  for (let index = 0; index < 120; index++) {
    list.scrollTop = (list.scrollHeight * index) / 120;
    await new Promise(requestAnimationFrame);
  }
  return 120;
}

/** Does something and tells how long it took, and what the page's thread did meanwhile: milliseconds of its own for each task. */
async function watched(act) {
  const session = await chrome.context.browser().newBrowserCDPSession();
  const events = [];
  session.on("Tracing.dataCollected", ({ value }) => {
    for (const event of value) if (event.ph === "M" || event.name === "ThreadControllerImpl::RunTask") events.push(event);
  });
  await session.send("Tracing.start", { traceConfig: { includedCategories: ["toplevel"], recordMode: "recordAsMuchAsPossible" }, transferMode: "ReportEvents" });
  const start = performance.now();
  const found = await act();
  const ms = performance.now() - start;
  const complete = new Promise((done) => session.once("Tracing.tracingComplete", done));
  await session.send("Tracing.end");
  await complete;
  await session.detach();
  const mains = new Set(events.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain").map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = events.filter(({ ph, pid, tid, tdur }) => ph === "X" && tdur && mains.has(`${pid} ${tid}`)).map(({ tdur }) => tdur / 1000);
  return { ms, found, tasks: tasks.sort((one, other) => other - one) };
}

/** A HAR file of many small requests, every thousandth refused. */
function writeMany(file, count) {
  const out = openSync(file, "w");
  const header = (name, value) => ({ name, value });
  writeSync(out, '{"log":{"version":"1.2","creator":{"name":"WebInspector","version":"537.36"},"entries":[');
  for (let index = 0; index < count; index++) {
    const refused = index % 1000 === 999;
    const entry = {
      startedDateTime: new Date(Date.parse("2026-03-01T09:00:00Z") + index * 50).toISOString(),
      time: 20,
      _resourceType: "fetch",
      request: { method: "GET", url: `https://api.example/items/${index}`, headers: [header("authorization", "Bearer 0123456789abcdef"), header("cookie", "sid=1")] },
      response: { status: refused ? 401 : 200, headers: [header("content-type", "application/json")], content: { mimeType: "application/json", text: "{}" } },
    };
    writeSync(out, JSON.stringify(entry) + (index + 1 < count ? ",\n" : "]}}\n"));
  }
  closeSync(out);
}
