// What is left of planted secrets when a file is made fit to be handed on, here and by a package of npm; and whether the
// recordings still lead to their causes. Nothing fails by it; tests/redaction.rs fails where one comes through.
//
//   node tests/bench/safety.mjs PLANTED     a file that tests/redaction.rs has written
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sanitize } from "har-sanitizer";
import { root } from "../e2e/lib/browser.mjs";
import { keep } from "./lib/measured.mjs";

const { har: text, secrets } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const obfuscate = (har) => sanitize(har, { cookies: "obfuscate", tokens: "obfuscate" });
const stops = await obfuscate(JSON.parse(text)).then(() => undefined, ({ message }) => message);
const har = stops ? withWholeAddresses(text) : text;
const folder = mkdtempSync(join(tmpdir(), "why401-safety-"));
try {
  const ours = redacted(file("planted.har", har));
  const theirs = JSON.stringify(await obfuscate(JSON.parse(har)));
  const told = [
    { by: "nobody", kept: stillTold(har) },
    { by: "`why401 redact`", kept: stillTold(ours) },
    { by: "`har-sanitizer` 2.0.0, everything obfuscated", kept: stillTold(theirs) },
  ];
  const names = readdirSync(join(root, "tests/sessions")).filter((name) => name.endsWith(".har"));
  const same = names.filter((name) => {
    const path = join(root, "tests/sessions", name);
    return causes(path) === causes(file(name, redacted(path)));
  });
  keep("safety", { stops, secrets: secrets.length, told, causes: { same: same.length, all: names.length } });
} finally {
  rmSync(folder, { recursive: true });
}

/** What `har-sanitizer` 2.0.0 can read: it stops at a Location without a host, which is how most servers send it. */
function withWholeAddresses(text) {
  const har = JSON.parse(text);
  for (const { request, response } of har.log.entries) {
    for (const header of response.headers) {
      if (header.name === "location") header.value = new URL(header.value, request.url).href;
    }
  }
  return JSON.stringify(har);
}

function file(name, text) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function why401(...words) {
  return execFileSync(join(root, "target/release/why401"), words, { encoding: "utf8", maxBuffer: 1 << 28 });
}

function redacted(path) {
  return why401("redact", path);
}

function causes(path) {
  const { incidents } = JSON.parse(why401("report", "--format", "json", path));
  return incidents.map(({ cause, state }) => `${cause} ${state}`).join();
}

/** How many secrets can be read in a text, plainly or after decoding its words. */
function stillTold(text) {
  const words = text.match(/[\w+/-]{8,}/g) ?? [];
  const all = [text, ...words.map((word) => Buffer.from(word, "base64").toString("latin1"))].join("\n");
  return secrets.filter((secret) => all.includes(secret)).length;
}
