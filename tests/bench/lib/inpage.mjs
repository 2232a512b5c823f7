// Runs in the page: our module and the peers, in turns.
import init, * as why401 from "/bench/bench_page.js";
import { NOW, SIZES, lines } from "./jar.mjs";
import * as peers from "./peers.mjs";
import { each } from "./time.mjs";

let bytes;

/** What is measured in the page. The large things are timed by who calls, the small ones here. */
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
  small,
  spin() {
    for (const end = performance.now() + 500; performance.now() < end; );
  },
};

async function small(token) {
  await init();
  const cookies = SIZES.map((size) => {
    const all = lines(size);
    const jar = new why401.Jar();
    const fill = () => {
      const jar = new why401.Jar();
      for (const { line, url } of all) jar.set(line, url, NOW);
      jar.free();
    };
    for (const { line, url } of all) jar.set(line, url, NOW);
    const field = jar.field(all[0].url, NOW + 1000);
    return { stored: size, setNs: each(fill) / size, getNs: each(() => jar.field(all[0].url, NOW + 1000)), field: field.length };
  });
  return {
    tokens: { why401: each(() => why401.token(token)), ...peers.tokens(token) },
    cookies,
    peers: peers.cookies(),
  };
}
