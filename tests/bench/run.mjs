// Figures side by side with others' programs, natively and in Chromium. Nothing fails by them.
//
//   ./build.sh bench [--large]     (--large adds a HAR file of 300 MB)
import { execFileSync } from "node:child_process";
import { createServer } from "node:http";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { launch, root } from "../e2e/lib/browser.mjs";
import { makeHar } from "./lib/har.mjs";
import { PAGE, keep } from "./lib/measured.mjs";
import * as peers from "./lib/peers.mjs";
import { busy, measured, round } from "./lib/time.mjs";

const RUNS = 5;
const folder = mkdtempSync(join(tmpdir(), "why401-bench-"));
try {
  const sizes = [
    { megabytes: 1, entries: 80, refused: 2 },
    { megabytes: 75, entries: 6000, refused: 120 },
    ...(process.argv.includes("--large") ? [{ megabytes: 300, entries: 24000, refused: 120 }] : []),
  ];
  const files = sizes.map((size) => {
    const file = join(folder, `${size.megabytes}.har`);
    writeFileSync(file, makeHar(size));
    return file;
  });
  const token = readFileSync(join(root, "tests/bench/token.txt"), "utf8").trim();
  const native = await natively(files, token);
  const page = await inPage(files, token);
  keep("speed", { load: loadavg()[1], native, page });
  console.log(`In ${PAGE}.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Our half as a program, the others' in Node. */
async function natively(files, token) {
  const own = (...words) => JSON.parse(execFileSync(join(root, "target/release/why401-bench"), words, { encoding: "utf8" }));
  const json = [];
  const hars = files.map((file) => {
    const bytes = new Uint8Array(readFileSync(file));
    const turns = Array.from({ length: RUNS }, () => {
      const start = busy();
      peers.json(bytes);
      return { jsonMs: busy() - start, ...own("har", file) };
    });
    json.push(middle(turns, "jsonMs"));
    return { ...turns[0], readMs: middle(turns, "readMs"), reportMs: middle(turns, "reportMs") };
  });
  return {
    hars,
    json,
    engine: own("engine", files[1]),
    tokens: own("tokens"),
    cookies: own("cookies"),
    peers: await measured(peers.small(token), round),
  };
}

/** The median of what each turn took. */
function middle(turns, name) {
  return turns.map((turn) => turn[name]).sort((one, other) => one - other)[turns.length >> 1];
}

/** Runs the page's half in a fresh Chromium. */
async function inPage(files, token) {
  const bundle = await build({
    entryPoints: [join(root, "tests/bench/lib/inpage.mjs")],
    bundle: true,
    format: "esm",
    write: false,
    external: ["/bench/*"],
  });
  const glue = (name) => join(root, "target/glue/bench", name);
  const routes = {
    "/": ["text/html", () => '<!doctype html><script type="module" src="/inpage.js"></script>'],
    "/inpage.js": ["text/javascript", () => bundle.outputFiles[0].text],
    "/bench/bench_page.js": ["text/javascript", () => readFileSync(glue("bench_page.js"))],
    "/bench/bench_page_bg.wasm": ["application/wasm", () => readFileSync(glue("bench_page_bg.wasm"))],
  };
  files.forEach((file, index) => (routes[`/${index}.har`] = ["application/json", () => readFileSync(file)]));
  const server = createServer((request, response) => {
    const [type, body] = routes[request.url] ?? ["text/plain", () => ""];
    response.writeHead(routes[request.url] ? 200 : 404, { "content-type": type });
    response.end(body());
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const chrome = await launch({ extension: null });
  try {
    await chrome.page.goto(`http://127.0.0.1:${server.address().port}/`);
    await chrome.page.waitForFunction(() => window.bench);
    const task = await renderer(chrome);
    const hars = [];
    for (const index of files.keys()) {
      const turns = [];
      const has = await chrome.page.evaluate((file) => window.bench.load(file), `/${index}.har`);
      for (let run = 0; run < RUNS; run++) {
        const turn = { bytes: has };
        for (const what of ["json", "read", "report"]) {
          const start = busy(task);
          turn[what] = await chrome.page.evaluate((what) => window.bench[what](), what);
          turn[`${what}Ms`] = busy(task) - start;
        }
        turns.push(turn);
      }
      const { bytes, read: entries, report: refused } = turns[0];
      hars.push({ bytes, entries, refused, jsonMs: middle(turns, "jsonMs"), readMs: middle(turns, "readMs"), reportMs: middle(turns, "reportMs") });
    }
    const inRounds = async (run, count) => {
      const start = busy(task);
      await chrome.page.evaluate((what) => window.bench.round(what), [run, count]);
      return busy(task) - start;
    };
    const small = await chrome.page.evaluate((token) => window.bench.small(token), token);
    const { tokens: why401, cookies, peers } = await measured(small, inRounds);
    return { hars, tokens: { why401, ...peers.tokens }, cookies, peers: peers.cookies, browser: chrome.context.browser().version() };
  } finally {
    await chrome.close();
    server.close();
  }
}

/** The thread that runs the page's scripts, as `busy` names it: the main one of the process that a busy page keeps busy. */
async function renderer(chrome) {
  const session = await chrome.context.browser().newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const tasks = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => `${id}/task/${id}`);
  for (;;) {
    const before = tasks.map((task) => busy(task));
    await chrome.page.evaluate(() => window.bench.spin());
    const grown = tasks.map((task, index) => busy(task) - before[index]);
    const [most, next = 0] = [...grown].sort((one, other) => other - one);
    // Other pages still start up, or what else runs leaves this one no time.
    if (most > 100 && most > 5 * next) return tasks[grown.indexOf(most)];
  }
}
