// Runs in the page: our module and the peers, in turns.
import init, * as why401 from "/bench/bench_page.js";
import { NOW, SIZES, lines } from "./jar.mjs";
import * as peers from "./peers.mjs";
import { each, fastest } from "./time.mjs";

/** Everything that is measured in the page. `files` are addresses of HAR files. */
window.bench = async function bench(files, token, runs) {
  await init();
  const hars = [];
  for (const file of files) {
    const bytes = new Uint8Array(await (await fetch(file)).arrayBuffer());
    const har = { bytes: bytes.length, jsonMs: Infinity, readMs: Infinity, reportMs: Infinity };
    // In turns, so that a busy moment of the machine doesn't fall on one alone.
    for (let run = 0; run < runs; run++) {
      har.jsonMs = Math.min(har.jsonMs, peers.json(bytes, 1));
      har.readMs = Math.min(har.readMs, fastest(() => (har.entries = why401.read(bytes)), 1));
      har.reportMs = Math.min(har.reportMs, fastest(() => (har.refused = why401.report(bytes)), 1));
    }
    hars.push(har);
  }
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
    hars,
    tokens: { why401: each(() => why401.token(token)), ...peers.tokens(token) },
    cookies,
    peers: peers.cookies(),
  };
};
