// What the panel loads, and what others' libraries weigh when they are bundled. Prints nothing; nothing fails by it.
import { execFileSync } from "node:child_process";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "../e2e/lib/browser.mjs";
import { keep } from "./lib/measured.mjs";

const PEERS = ["jose", "jwt-decode", "tough-cookie", "set-cookie-parser", "har-sanitizer"];

const lines = execFileSync("bash", ["build.sh", "size"], { cwd: root, encoding: "utf8" }).trim().split("\n");
const [, all, limitOfAll] = lines.pop().match(/^ *(\d+) .*?(\d+)$/).map(Number);
const [, total, goal, limit] = lines.pop().match(/^ *(\d+) .*?(\d+).*?(\d+)$/).map(Number);
const files = lines.map((line) => line.trim().split(/\s+/)).map(([bytes, name]) => ({ name, bytes: Number(bytes) }));
const peers = [];
for (const name of PEERS) peers.push({ name, bytes: await weight(name) });
keep("size", { files, total, goal, limit, all, limitOfAll, peers });

async function weight(name) {
  const contents = `import * as all from ${JSON.stringify(name)}; globalThis.all = all;`;
  const stdin = { contents, resolveDir: root };
  const { outputFiles } = await build({ stdin, bundle: true, minify: true, format: "esm", platform: "browser", write: false });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}
