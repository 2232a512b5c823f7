#!/usr/bin/env node
// Starts the practice site and keeps it up until it is told to stop (Ctrl-C or SIGTERM).
//
//   node tests/practice/start.mjs                  prints `practice site ready: <address>`, then
//                                                  `practice state: <JSON>` for other programs
//   node tests/practice/start.mjs --print-hosts    lines for a hosts file
import { hostsFile, resolverRules } from "./hosts.mjs";
import { allHosts, start } from "./site.mjs";

if (process.argv.includes("--print-hosts")) {
  console.log(hostsFile(allHosts()));
  process.exit(0);
}

// A signal during the start waits for it, so that nothing is left behind.
const starting = start();
let stopping = false;
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, async () => {
    if (stopping) return;
    stopping = true;
    await starting.then((site) => site.stop(), () => {});
    process.exit(0);
  });
}

try {
  const { stop: _, ...state } = await starting;
  for (const { id, needs } of state.missing) {
    console.log(`not available: ${id} (needs ${needs.join(" and ")})`);
  }
  console.log(`practice site ready: ${state.url}`);
  console.log(`practice state: ${JSON.stringify({ ...state, resolverRules })}`);
} catch (error) {
  console.error(`practice site not started: ${error.message}`);
  process.exit(1);
}
