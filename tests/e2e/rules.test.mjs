// The cookie rules beside the browsers that apply them: a server sets cookies of every kind, the browser sends what it
// kept, and of the same answers `why401 cookies` says which would go and in which order. Where it says otherwise, that is
// listed; a listed difference that is none any more fails.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { root } from "./lib/browser.mjs";
import { removeProfile } from "./lib/profiles.mjs";

const program = join(root, "target/release/why401");

/** A rule's name and the lines by which it shows; HOST is the host that sets them. One answer sets all of a rule's lines. */
const RULES = {
  "SameSite=None without Secure": ["none=1; SameSite=None"],
  "Partitioned without Secure": ["part=1; Partitioned", "partnone=1; Partitioned; SameSite=None"],
  "__Host-": ["__Host-a=1; Secure; Path=/", "__Host-b=1; Secure", "__hOst-c=1; Path=/", "__Host-d=1; Secure; Path=/; Domain=HOST"],
  "__Secure-": ["__Secure-a=1; Secure", "__Secure-b=1"],
  "__Http-": ["__Http-a=1; Secure; HttpOnly", "__Http-b=1; Secure", "__Http-c=1; HttpOnly"],
  "__Host-Http-": ["__Host-Http-a=1; Secure; HttpOnly; Path=/", "__Host-Http-b=1; Secure; Path=/", "__Host-Http-c=1; Secure; HttpOnly"],
  "a prefix without a name": ["=__Host-z; Path=/; Secure"],
  "Secure on http": ["secure=1; Secure"],
  "control characters": ["ctl=a\x01b", "del=a\x7fb", "attribute=1; Path=/\x01"],
  "a tab within": ["tab=a\tb"],
  "4096 bytes": [`most=${"v".repeat(4092)}`, `more=${"v".repeat(4093)}`],
  "1024 bytes of an attribute": [`long=1; Path=/${"p".repeat(1023)}`, `longer=1; Path=/${"p".repeat(1024)}`, `domain=1; Domain=${"d".repeat(1025)}`],
  Domain: ["dot=1; Domain=.", "empty=1; Domain=", "trailing=1; Domain=HOST.", "self=1; Domain=HOST", "leading=1; Domain=.HOST", "other=1; Domain=other.example", "suffix=1; Domain=test"],
  dates: ["ad69=1; Expires=Wed, 01-Jan-69 00:00:00 GMT", "ad70=1; Expires=Thu, 01-Jan-70 00:00:01 GMT", "hours=1; Expires=Wed, 01 Jan 2099 1:2:3 GMT", "nothing=1; Expires=tomorrow"],
  "Max-Age": ["odd=1; Max-Age=1x", "plus=1; Max-Age=+100", "past=1; Max-Age=-1; Expires=Wed, 01 Jan 2099 00:00:00 GMT", "both=1; Max-Age=100; Expires=Thu, 01 Jan 1970 00:00:01 GMT"],
  "what a value may be": ['quoted="q s"', "comma=a,b", "equals=a=b", "spaced name=1", "utf8=é", "blank="],
  "the last attribute counts": ["path=1; Path=/none; Path=/", "site=1; SameSite=foo", "relative=1; Path=foo"],
  "a name without =": ["bare; Path=/"],
  "a value without a name": ["=bare; Path=/"],
  "neither name nor value": ["; Path=/", "=; Path=/"],
  "longest path first": ["a=root; Path=/", "a=x; Path=/x", "a=here; Path=/x/echo"],
};

/** What is set one answer after the other: each set anew keeps its age or doesn't. */
const STEPS = ["a=1; Path=/", "b=1; Path=/", "a=2; Path=/", "c=1; Path=/", "d=1; Path=/", "c=1; Path=/", "e=1; Path=/", "e=; Path=/; Max-Age=0", "f=1; Path=/", "e=1; Path=/"];

/** What the browser does otherwise than the program says. */
const KNOWN = {
  // RFC 6265bis §5.6 step 1 lets a tab in, as Firefox does.
  chromium: ["a tab within"],
  // RFC 6265bis §5.6 step 4: what has no `=` is a value without a name, and that is a cookie.
  firefox: ["a name without =", "a value without a name"],
};

const BROWSERS = {
  chromium: (profile, url) =>
    spawn(process.env.CHROMIUM ?? "chromium", ["--headless=new", "--no-sandbox", "--no-first-run", "--disable-gpu", `--user-data-dir=${profile}`,
      "--host-resolver-rules=MAP * 127.0.0.1", "--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable", url], { stdio: "ignore" }),
  firefox: (profile, url) => {
    writeFileSync(join(profile, "user.js"), 'user_pref("network.dns.forceResolve", "127.0.0.1");\nuser_pref("dom.security.https_first", false);\n');
    return spawn(process.env.FIREFOX ?? "firefox", ["--headless", "--no-remote", "--profile", profile, url], { stdio: "ignore" });
  },
};

/** Walks a browser through the rules, one answer each, every one on a host of its own, and returns what it sent and what it was told. */
async function walked(browser, rules) {
  const profile = mkdtempSync(join(tmpdir(), "why401-rules-"));
  const found = [];
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  const address = (index, path) => `http://${rules[index].host}:${port}/x/${path}`;
  const done = new Promise((resolve) => {
    server.on("request", (request, response) => {
      const [, action, at, step] = /^\/x\/(set|echo)-(\d+)-?(\d*)$/.exec(request.url) ?? [];
      const index = Number(at);
      const rule = rules[index];
      if (!rule) return response.writeHead(404).end();
      rule.agent ??= request.headers["user-agent"];
      let lines = [];
      let next = "";
      if (action === "set") {
        lines = rule.answers[Number(step)].map((line) => line.replace("HOST", rule.host));
        const last = Number(step) === rule.answers.length - 1;
        next = address(index, last ? `echo-${index}` : `set-${index}-${Number(step) + 1}`);
        rule.seen.push({ url: address(index, request.url.slice(3)), lines, at: new Date() });
      } else {
        rule.sent = Buffer.from(request.headers.cookie ?? "", "latin1").toString("utf8");
        next = index + 1 < rules.length ? address(index + 1, `set-${index + 1}-0`) : "";
        if (!next) resolve();
      }
      // Written by hand: node lets no control characters through.
      // A chain of redirects has its limit, so that a rule's end is a page that goes on.
      const moved = action === "set";
      const page = moved ? "" : `<!doctype html><title>x</title><script>location.replace(${JSON.stringify(next || "about:blank")})</script>`;
      const head = [moved ? "HTTP/1.1 302 Found" : "HTTP/1.1 200 OK", ...lines.map((line) => `Set-Cookie: ${line}`), ...(moved ? [`Location: ${next}`] : []), "Content-Type: text/html", `Content-Length: ${page.length}`, "Connection: close"];
      // Some milliseconds apart, as clocks of browsers tell them apart.
      setTimeout(5).then(() => request.socket.end(Buffer.from(`${head.join("\r\n")}\r\n\r\n${page}`, "utf8")));
    });
  });
  const child = BROWSERS[browser](profile, address(0, "set-0-0"));
  const exited = once(child, "exit");
  try {
    await Promise.race([done, setTimeout(90_000).then(() => assert.fail(`${browser} came as far as ${rules.findLast((rule) => rule.agent)?.name}`))]);
  } finally {
    child.kill();
    await exited;
    server.close();
    removeProfile(profile);
  }
  for (const rule of rules) found.push({ ...rule, port });
  return found;
}

/** The names that the program says would go, in order. */
function said({ agent, host, port, seen }, index) {
  const entries = seen.map(({ url, lines, at }) => ({
    startedDateTime: at.toISOString(),
    time: 0,
    request: { method: "GET", url, headers: [{ name: "User-Agent", value: agent }] },
    response: { status: 302, headers: lines.map((value) => ({ name: "Set-Cookie", value })), content: {} },
  }));
  const input = JSON.stringify({ log: { entries } });
  const { status, stdout, stderr } = spawnSync(program, ["cookies", "-", "--url", `http://${host}:${port}/x/echo-${index}`], { input, encoding: "utf8" });
  assert.equal(status, 0, stderr);
  const [, after = ""] = stdout.split(/^Would go, in this order: .*\n/m);
  return after
    .split(/^\S/m)[0]
    .split("\n")
    .filter((row) => row)
    .map((row) => row.slice(2).split("  ")[0]);
}

const names = (field) =>
  field
    .split("; ")
    .filter((pair) => pair)
    .map((pair) => (pair.includes("=") ? pair.slice(0, pair.indexOf("=")) : ""));

for (const browser of Object.keys(BROWSERS)) {
  test(`${browser} keeps and sends what the program says`, { timeout: 120_000 }, async () => {
    const rules = [];
    // A host of this machine's own counts as secure, another one on http doesn't.
    for (const domain of ["localhost", "rules.test"]) {
      for (const [name, lines] of Object.entries(RULES)) rules.push({ name, domain, answers: [lines.map((line) => (line.includes("Path=") ? line : `${line}; Path=/`))] });
      rules.push({ name: "the age of what is set anew", domain, answers: STEPS.map((line) => [line]) });
    }
    rules.forEach((rule, index) => Object.assign(rule, { host: `r${index}.${rule.domain}`, seen: [] }));
    const differences = new Map();
    (await walked(browser, rules)).forEach((rule, index) => {
      const [ours, theirs] = [said(rule, index), names(rule.sent)];
      if (JSON.stringify(ours) !== JSON.stringify(theirs)) differences.set(rule.name, `${rule.domain}: program ${JSON.stringify(ours)}, ${browser} ${JSON.stringify(theirs)}`);
    });
    const unlisted = [...differences].filter(([name]) => !KNOWN[browser].includes(name));
    assert.deepEqual(unlisted, [], "differences that aren't listed");
    assert.deepEqual(KNOWN[browser].filter((name) => !differences.has(name)), [], "listed, but both agree");
  });
}
