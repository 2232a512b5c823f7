// Host names of the practice site, and what a browser must be told to reach them.
//
// The names look like real ones because the rules under practice depend on them: registrable
// domain (acme.com, acme-shop.com), another site (example.net), a separate login provider
// (acme-id.com). All of them are 127.0.0.1. Ports are chosen at start and stand in every
// address; cookies ignore ports, as they do in life.

/** Registrable domains in use. Every name below them means this machine. */
export const domains = ["acme.com", "acme-id.com", "acme-shop.com", "example.net"];

/** One host of each other site: the reset goes through them, for cookies are cleared site by site. */
export const resetStops = ["www.acme-shop.com", "blog.example.net", "federation.acme-id.com"];

/** Value for Chromium's `--host-resolver-rules`. */
export const resolverRules = domains
  .flatMap((domain) => [`MAP ${domain} 127.0.0.1`, `MAP *.${domain} 127.0.0.1`])
  .join(", ");

/**
 * Switches for a Chromium that is to visit the practice site.
 * `state` is what `start()` returns (or the JSON line that `start.mjs` prints). The certificate
 * switch only works together with a `--user-data-dir` of its own. `rules` say which names mean this machine.
 */
export function chromiumFlags(state, rules = resolverRules) {
  return [
    `--host-resolver-rules=${rules}`,
    `--ignore-certificate-errors-spki-list=${state.spki}`,
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    // Some faults are about http addresses; Chromium must not quietly turn them into https.
    "--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable",
  ];
}

/**
 * Origin of a practice host, port included.
 * `server` is who listens: "front" (Node), "nginx" or "apache".
 */
export function originOf(state, host, server = "front", scheme = "https") {
  return `${scheme}://${host}:${state.ports[`${server}-${scheme}`]}`;
}

/** Lines for a hosts file, for a browser that has no resolver switch (Firefox, curl). */
export function hostsFile(names) {
  return [...names].sort().map((name) => `127.0.0.1 ${name}`).join("\n");
}
