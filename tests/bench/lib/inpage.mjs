// Runs in the page: our module and the peers, in turns. Who calls takes the time.
import init, * as why401 from "/bench/bench_page.js";
import { NOW, SIZES, lines } from "./jar.mjs";
import * as peers from "./peers.mjs";
import { many, one, repeat } from "./time.mjs";

let bytes;
let runs;

/** What is measured in the page. */
window.bench = {
  /** Fetches a HAR file; how many bytes. */
  async load(file) {
    await init();
    bytes = undefined;
    bytes = new Uint8Array(await (await fetch(file)).arrayBuffer());
    return bytes.length;
  },
  json: () => peers.json(bytes),
  read: () => why401.read(bytes),
  report: () => why401.report(bytes),
  /** The small things, each function by its number. */
  async small(given) {
    await init();
    runs = [];
    // A text of the kind that tokens are in a page, where they come out of JSON; the debugger hands in another kind.
    const token = JSON.parse(JSON.stringify(given));
    const tree = { tokens: one(() => why401.token(token)), cookies: SIZES.map(cookies), peers: peers.small(token) };
    return JSON.parse(JSON.stringify(tree, (_, value) => (typeof value === "function" ? runs.push(value) - 1 : value)));
  },
  round: ([run, count]) => repeat(runs[run], count),
  spin() {
    for (const end = performance.now() + 500; performance.now() < end; );
  },
};

function cookies(size) {
  const all = lines(size);
  const fill = () => {
    const jar = new why401.Jar();
    for (const { line, url } of all) jar.set(line, url, NOW);
    jar.free();
  };
  const jar = new why401.Jar();
  for (const { line, url } of all) jar.set(line, url, NOW);
  const get = () => jar.field(all[0].url, NOW + 1000);
  return { stored: size, setNs: many(fill, size), getNs: one(get), field: get().length };
}
