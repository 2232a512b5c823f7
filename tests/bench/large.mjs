// Whether the window stays at hand: a page that reads 300 MB, a list of 100,000 requests that is scrolled, and a panel that
// 100,000 requests come to. How long its thread works at a stretch, and how far apart frames are. Nothing fails by it.
//
//   node tests/bench/large.mjs [MEGABYTES] [REQUESTS]
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch } from "../e2e/lib/browser.mjs";
import { openPage } from "../e2e/lib/page.mjs";
import { serve } from "../e2e/lib/static.mjs";
import { makeHar } from "./lib/har.mjs";
import { keep, numbers } from "./lib/measured.mjs";

const [megabytes = 300, requests = 100_000] = numbers();
/** How many more come to the panel while someone scrolls its list, one in a hundred refused. */
const FURTHER = 1000;

const folder = mkdtempSync(join(tmpdir(), "why401-large-"));
const served = await serve("dist/chromium");
const chrome = await launch({ extension: null });
const { page } = chrome;
page.setDefaultTimeout(600_000);
await page.addInitScript(devtools);
const found = [];
try {
  const large = join(folder, "large.har");
  writeFileSync(large, makeHar({ megabytes, entries: megabytes * 80, refused: 120 }));
  await openPage(page);
  await measure(`the page reads ${megabytes} MB`, () => opened(large));
  await openPage(page);
  await measure(`it is stopped on a click, ${megabytes} MB`, () => opened(large, true));
  const many = join(folder, "many.har");
  writeMany(many, requests);
  await openPage(page);
  await measure(`the page reads ${count(requests)} requests`, () => opened(many));
  await measure("their list, scrolled by 120 jumps", () => page.evaluate(scroll));
  await measure("filtered while someone types", filtered);
  await page.goto(`${served.url}panel.html`);
  await page.locator("[data-region=bar] *").first().waitFor();
  await page.evaluate((requests) => globalThis.record(requests), requests);
  await measure(`the panel takes in ${count(requests)} recorded requests`, recorded);
  await measure(`${count(FURTHER)} more come while their list is scrolled`, further);
  for (const lane of ["timeline", "flow", "cookies", "routes", "problems"]) {
    await measure(`the panel shows its ${lane}`, () => page.evaluate(lookAt, lane));
  }
  await page.reload();
  await page.locator("[data-region=bar] *").first().waitFor();
  await page.evaluate((requests) => globalThis.record(requests, "hard"), requests);
  await measure(`the panel takes in ${count(requests)} of 500 hosts, one in ten refused`, recorded);
  keep("smoothness", { browser: chrome.context.browser().version(), megabytes, requests, found });
} finally {
  await chrome.close();
  await served.close();
  rmSync(folder, { recursive: true, force: true });
}

function count(number) {
  return number.toLocaleString("en");
}

/** Presses the button that stops reading, once it is there; it is drawn anew with each part that comes. */
async function stop() {
  let button;
  while (!(button = document.querySelector("progress ~ [data-act=stop]"))) await new Promise(requestAnimationFrame);
  button.click();
}

/** Opens a file and waits for what it shows, or for its being stopped. */
async function opened(file, stopping = false) {
  await choose(file);
  if (!stopping) return page.locator("[data-act=lane][data-id=requests]").waitFor();
  await page.evaluate(stop);
  await page.locator("progress").waitFor({ state: "detached" });
}

/** Chooses a file by its path: Playwright would send its bytes, and no more than 50 MB of them. */
async function choose(file) {
  const session = await chrome.context.newCDPSession(page);
  const document = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: document.root.nodeId, selector: "input[type=file]" });
  await session.send("DOM.setFileInputFiles", { files: [file], nodeId });
  await session.detach();
}

/** Hands the panel what DevTools would have recorded, and waits until it has taken all of that in and said why. */
async function recorded() {
  await page.evaluate(() => globalThis.hand());
  await page.waitForFunction(toldOf, requests);
  await page.locator("[data-incident]").first().waitFor();
}

async function further() {
  await page.evaluate(([from, to]) => {
    let index = from;
    const timer = setInterval(() => {
      for (let some = 0; some < 5 && index < to; some++) globalThis.tell(globalThis.made(index++));
      if (index >= to) clearInterval(timer);
    }, 20);
  }, [requests, requests + FURTHER]);
  await page.evaluate(scroll);
  await page.waitForFunction(toldOf, requests + FURTHER);
}

/** Whether the panel has taken in so many: those it keeps, and those it says it let go. */
function toldOf(all) {
  const number = (text) => Number(text?.replace(/,/g, "").match(/\d+/)?.[0] ?? 0);
  const dropped = document.querySelector("[data-dropped]")?.dataset.dropped;
  return number(document.querySelector(".watching .quiet")?.textContent) + number(dropped) >= all;
}

/** Types a filter. */
async function filtered() {
  const field = page.locator("[data-region=filter] input").first();
  await field.pressSequentially("status:401 path:99", { delay: 60 });
}

/** Stands in for DevTools: what it has recorded, which lies there before it is asked for, and what it tells. */
function devtools() {
  if (!location.pathname.endsWith("/panel.html")) return;
  let handed, log;
  const header = (name, value) => ({ name, value });
  globalThis.made = (index) => ({
    startedDateTime: new Date(Date.parse("2026-03-01T09:00:00Z") + index * 50).toISOString(),
    time: 20,
    _resourceType: "fetch",
    request: { method: "GET", url: `https://api.example/items/${index}`, headers: [header("authorization", "Bearer 0123456789abcdef"), header("cookie", "sid=1")] },
    response: { status: index % 1000 === 999 ? 401 : 200, headers: [header("content-type", "application/json")], content: { mimeType: "application/json", text: "{}", size: 2 } },
  });
  // Long addresses, many hosts, a token and a session for each, and many headers.
  globalThis.hard = (index) => {
    const [host, refused] = [index % 500, index % 10 === 9];
    const one = globalThis.made(index);
    const sid = `sid=${"s".repeat(30)}${host}-${Math.floor(index / 20_000)}`;
    const at = new Date(one.startedDateTime).toUTCString();
    one.request.method = index % 13 ? "GET" : "POST";
    one.request.url = `https://h${host}.site${host % 50}.example/api/v2/${"segment-of-path/".repeat(4)}${index}?page=${index % 77}&filter=${"abcdefgh".repeat(20)}`;
    one.request.headers = [
      header("authorization", `Bearer token-of-${host}-${Math.floor(index / 5_000)}`), header("cookie", `${sid}; theme=dark; _ga=GA1.2.${host}`),
      header("user-agent", navigator.userAgent), header("accept", "application/json"),
      header("origin", `https://app.site${host % 50}.example`), header("referer", `https://app.site${host % 50}.example/`),
    ];
    one.response.status = refused ? 401 : 200;
    one.response.headers.push(header("date", at), header("cache-control", "no-store"), header("vary", "origin"));
    if (refused) one.response.headers.push(header("www-authenticate", 'Bearer realm="api", error="invalid_token"'));
    if (index % 50 === 0) one.response.headers.push(header("set-cookie", `${sid}; Path=/; Secure; HttpOnly; SameSite=Lax`));
    return one;
  };
  globalThis.record = (count, kind = "made") => void (log = { entries: Array.from({ length: count }, (_, index) => globalThis[kind](index)) });
  globalThis.hand = () => handed(log, (log = null));
  const event = (add = () => {}) => ({ addListener: add, removeListener() {} });
  (globalThis.chrome ??= {}).devtools = {
    inspectedWindow: { tabId: 1 },
    network: { getHAR: (done) => (handed = done), onRequestFinished: event((tell) => (globalThis.tell = tell)), onNavigated: event() },
    panels: {},
  };
}

/** From now on, notes how far apart frames are. */
function watchFrames() {
  globalThis.frames = [];
  let last = performance.now();
  const frame = (now) => {
    globalThis.frames.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** Jumps through the list of requests, a painted frame for each. */
async function scroll() {
  document.querySelector("[data-act=lane][data-id=requests]").click();
  const list = document.querySelector("[data-region=list]");
  for (let index = 0; index < 120; index++) {
    list.scrollTop = (list.scrollHeight * index) / 120;
    await new Promise(requestAnimationFrame);
  }
}

async function lookAt(lane) {
  document.querySelector(`[data-act=lane][data-id=${lane}]`).click();
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

/** Does something and keeps how long it took, what the page's thread did meanwhile, in milliseconds of its own, and its frames. */
async function measure(what, act) {
  const session = await chrome.context.browser().newBrowserCDPSession();
  const events = [];
  session.on("Tracing.dataCollected", ({ value }) => {
    for (const event of value) if (event.ph === "M" || event.name === "ThreadControllerImpl::RunTask") events.push(event);
  });
  await page.evaluate(watchFrames);
  await session.send("Tracing.start", { traceConfig: { includedCategories: ["toplevel"], recordMode: "recordAsMuchAsPossible" }, transferMode: "ReportEvents" });
  const start = performance.now();
  await act();
  const ms = Math.round(performance.now() - start);
  const frames = (await page.evaluate(() => globalThis.frames)).sort((one, other) => other - one);
  const complete = new Promise((done) => session.once("Tracing.tracingComplete", done));
  await session.send("Tracing.end");
  await complete;
  await session.detach();
  const mains = new Set(events.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain").map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = events.filter(({ ph, pid, tid, tdur }) => ph === "X" && tdur && mains.has(`${pid} ${tid}`)).map(({ tdur }) => tdur / 1000);
  tasks.sort((one, other) => other - one);
  const over = (limit) => tasks.filter((task) => task > limit).length;
  const one = { what, ms, longest: Math.round(tasks[0] ?? 0), over50: over(50), over100: over(100), frame: Math.round(frames[frames.length >> 1] ?? 0), longestFrame: Math.round(frames[0] ?? 0) };
  found.push(one);
  console.log(`${what}: ${ms} ms; at a stretch at most ${one.longest} ms, over 50 ms ${one.over50} times, over 100 ms ${one.over100} times; a frame every ${one.frame} ms, at most ${one.longestFrame} ms apart`);
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
