// Figures side by side with others' programs, natively and in Chromium. Nothing fails by them.
//
//   ./build.sh bench [--large]     (--large adds a HAR file of 300 MB)
import { execFileSync } from "node:child_process";
import { createServer } from "node:http";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { launch, root } from "../e2e/lib/browser.mjs";
import { makeHar } from "./lib/har.mjs";
import { PAGE, keep } from "./lib/measured.mjs";
import * as peers from "./lib/peers.mjs";

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
  const native = JSON.parse(execFileSync(join(root, "target/release/why401-bench"), files, { encoding: "utf8" }));
  native.json = files.map((file) => peers.json(new Uint8Array(readFileSync(file)), RUNS));
  native.peers = { tokens: peers.tokens(token), cookies: peers.cookies() };
  const page = await inPage(files, token);
  keep("speed", { native, page });
  console.log(`In ${PAGE}.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
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
    const addresses = files.map((_, index) => `/${index}.har`);
    const found = await chrome.page.evaluate(([files, token, runs]) => window.bench(files, token, runs), [addresses, token, RUNS]);
    return { ...found, browser: chrome.context.browser().version() };
  } finally {
    await chrome.close();
    server.close();
  }
}
