// The program as a shell sees it: exit status, what goes to which stream, no secret anywhere.
import Ajv from "ajv/dist/2020.js";
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHmac } from "node:crypto";
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { root } from "./lib/browser.mjs";
import { expiredSession } from "./lib/har.mjs";

const folder = mkdtempSync(join(tmpdir(), "why401-cli-"));
after(() => rmSync(folder, { recursive: true }));

function why401(args, input = "") {
  const { status, stdout, stderr } = spawnSync(join(root, "target/release/why401"), args, { input, encoding: "utf8" });
  return { status, stdout, stderr };
}

function file(name, text) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const session = expiredSession();
const signature = session.token.split(".")[2];

for (const format of ["text", "markdown", "json"]) {
  test(`report as ${format}`, () => {
    const { status, stdout, stderr } = why401(["report", file("expired.har", session.text), "--format", format]);
    assert.equal(status, 0, stderr);
    assert.match(stdout, /token-expired|expired|ran out/);
    assert.ok(!stdout.includes(signature), "the report holds the token's signature");
  });
}

test("a password in an address stays out of every report", () => {
  const text = session.text.replaceAll("https://api.example/", "https://dana:open-sesame-42@api.example/");
  for (const format of ["text", "markdown", "json"]) {
    const { status, stdout, stderr } = why401(["report", file("userinfo.har", text), "--format", format]);
    assert.equal(status, 0, stderr);
    assert.match(stdout, /api\.example/);
    assert.ok(!stdout.includes("open-sesame-42"), `the ${format} report holds the password`);
  }
});

test("report reads standard input, and its JSON has the agreed shape", () => {
  const { status, stdout } = why401(["report", "-", "--format", "json"], session.text);
  assert.equal(status, 0);
  const report = JSON.parse(stdout);
  assert.equal(report.schema, 1);
  assert.equal(report.incidents.length, 1);
  const [incident] = report.incidents;
  assert.equal(incident.cause, "token-expired");
  assert.equal(incident.confidence, "certain");
  assert.equal(incident.state, "open");
  assert.equal(incident.host, "api.example");
  assert.deepEqual(incident.entries, [0, 1]);
  for (const { entry, where, says } of incident.evidence) {
    assert.equal(typeof entry, "number");
    assert.match(where, /^(request|response|session)/);
    assert.match(says, /\S/);
  }
  assert.deepEqual(Object.keys(incident.fixes).sort(), ["admin", "developer", "user"]);
});

test("a redacted file is a HAR without secrets that names the same causes", () => {
  const { status, stdout, stderr } = why401(["redact", file("full.har", session.text)]);
  assert.equal(status, 0, stderr);
  assert.equal(JSON.parse(stdout).log.version, "1.2");
  assert.ok(!stdout.includes(signature), "the file holds the token's signature");
  const causes = (text) =>
    JSON.parse(why401(["report", "-", "--format", "json"], text).stdout).incidents.map(({ cause, state, entries }) => ({ cause, state, entries }));
  assert.deepEqual(causes(stdout), causes(session.text));
});

/** The schema with every object closed: in a test, a member that isn't described is a fault of the description. */
function closed(schema) {
  if (Array.isArray(schema)) return schema.map(closed);
  if (schema === null || typeof schema !== "object") return schema;
  const out = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return schema.type === "object" ? { ...out, additionalProperties: false } : out;
}

test("the JSON report is what its published schema says", () => {
  const schema = JSON.parse(readFileSync(join(root, "www/docs/report.schema.json"), "utf8"));
  const valid = new Ajv({ allErrors: true, allowUnionTypes: true, validateFormats: false }).compile(closed(schema));
  const { stdout } = why401(["report", "-", "--format", "json"], session.text);
  assert.ok(valid(JSON.parse(stdout)), JSON.stringify(valid.errors, null, 2));
});

const healthy = JSON.stringify({ log: { version: "1.2", creator: { name: "test", version: "1" }, entries: [] } });
const several = join(folder, "several");
mkdirSync(join(several, "below"), { recursive: true });
writeFileSync(join(several, "healthy.har"), healthy);
writeFileSync(join(several, "below/expired.har"), session.text);
writeFileSync(join(several, "no-session.json"), "{}");

test("an open incident fails the run only where that is asked for", () => {
  const path = file("asked.har", session.text);
  assert.equal(why401(["report", path]).status, 0);
  assert.equal(why401(["report", path, "--fail-on", "open"]).status, 1);
  assert.equal(why401(["report", file("healthy.har", healthy), "--fail-on", "open"]).status, 0);
});

test("a folder stands for the HAR files below it", () => {
  const { status, stdout } = why401(["report", several, "--format", "json", "--fail-on", "open"]);
  assert.equal(status, 1);
  const { files } = JSON.parse(stdout);
  assert.deepEqual(files.map(({ file, report }) => [file.slice(several.length + 1), report.incidents.length]), [
    ["below/expired.har", 1],
    ["healthy.har", 0],
  ]);
  const empty = join(folder, "empty");
  mkdirSync(empty);
  assert.match(why401(["report", empty]).stderr, /no \.har file/);
});

test("a file that can't be used leaves the others their report", () => {
  const { status, stdout, stderr } = why401(["report", file("no.har", "<html>"), file("yes.har", session.text)]);
  assert.equal(status, 2);
  assert.match(stderr, /no\.har: .+\n$/);
  assert.match(stdout, /==> .*yes\.har <==\n/);
});

test("JUnit: an open incident is a failed test with its evidence, an unreadable file an error", () => {
  const { stdout } = why401(["report", several, file("bad <&>.har", "{"), "--format", "junit"]);
  assert.match(stdout, /<testsuites name="why401" tests="3" skipped="0" failures="1" errors="1">/);
  assert.match(stdout, /<failure message="[^"]+" type="token-expired">[^<]*request\.header\.authorization#exp/);
  assert.match(stdout, /bad &lt;&amp;&gt;\.har/);
  assert.ok(!stdout.includes(signature));
});

test("SARIF: a rule for each cause found, a result for each incident", () => {
  const { stdout } = why401(["report", several, file("white space.har", healthy), "--format", "sarif"]);
  const { version, runs } = JSON.parse(stdout);
  assert.equal(version, "2.1.0");
  const [{ results, tool, invocations }] = runs;
  assert.deepEqual(tool.driver.rules.map(({ id }) => id), ["token-expired"]);
  assert.deepEqual(results.map(({ ruleId, level }) => [ruleId, level]), [["token-expired", "error"]]);
  assert.match(results[0].locations[0].physicalLocation.artifactLocation.uri, /several\/below\/expired\.har$/);
  assert.equal(invocations[0].executionSuccessful, true);
  assert.ok(!stdout.includes(signature));
});

const BROKEN = {
  "not JSON": "<html>",
  "cut off": expiredSession().text.slice(0, 700),
  "without entries": '{"log":{}}',
  "nested without end": "[".repeat(100_000),
  binary: Buffer.from([0x1f, 0x8b, 8, 0, 0, 0xff, 0xfe]),
  empty: "",
};
for (const [name, text] of Object.entries(BROKEN)) {
  test(`a file that is ${name} is refused in one line`, () => {
    const { status, stdout, stderr } = why401(["report", file("broken.har", text)]);
    assert.equal(status, 2);
    assert.equal(stdout, "");
    assert.match(stderr, /^[^\n]+\n$/);
    assert.doesNotMatch(stderr, /panicked/);
  });
}

test("a file that isn't there is refused in one line", () => {
  for (const name of ["none.har", "no\nne.har"]) {
    const { status, stderr } = why401(["report", join(folder, name)]);
    assert.equal(status, 2);
    assert.match(stderr, /^[^\n]+\n$/);
  }
});

test("files of which none can be used get a line each and no report", () => {
  const files = [join(folder, "none.har"), file("no-har.txt", "<html>")];
  const { status, stdout, stderr } = why401(["report", ...files]);
  assert.equal(status, 2);
  assert.equal(stdout, "");
  assert.deepEqual(stderr.split("\n").map((line) => line.split(": ")[1]), [files[0], files[1], undefined]);
  assert.equal(stderr.split(files[0]).length, 2, "a file is named once");
});

test("what can't be written is no success", { skip: !existsSync("/dev/full") }, () => {
  const full = openSync("/dev/full", "w");
  for (const command of ["report", "redact"]) {
    const stdio = ["ignore", full, "pipe"];
    const { status, stderr } = spawnSync(join(root, "target/release/why401"), [command, file("full-disk.har", session.text)], { stdio });
    assert.equal(status, 2);
    assert.match(`${stderr}`, /^why401: standard output: [^\n]+\n$/);
  }
  closeSync(full);
});

test("a byte order mark and wrong types are read", () => {
  const odd = JSON.parse(session.text);
  odd.log.entries.push(null, 7, { request: null }, { ...odd.log.entries[0], time: "soon" });
  const { status, stdout } = why401(["report", file("odd.har", `\u{feff}${JSON.stringify(odd)}`), "--format", "json"]);
  assert.equal(status, 0);
  assert.equal(JSON.parse(stdout).incidents[0].cause, "token-expired");
});

const LINES = {
  "a bare token": [session.token, /exp/],
  "an Authorization line": [`Authorization: Bearer ${session.token}`, /Bearer/],
  "a Cookie line": ["Cookie: sid=4f1c0c5d2a; theme=dark", /theme/],
  "a Set-Cookie line": ["Set-Cookie: sid=4f1c0c5d2a; Path=/; HttpOnly; SameSite=None", /SameSite/],
  "a challenge": ['WWW-Authenticate: Bearer realm="api", error="invalid_token"', /invalid_token/],
};
for (const [name, [line, says]] of Object.entries(LINES)) {
  test(`decode ${name}`, () => {
    const masked = why401(["decode", "-"], `${line}\n`);
    assert.equal(masked.status, 0, masked.stderr);
    assert.match(masked.stdout, says);
    for (const secret of [signature, "4f1c0c5d2a"]) assert.ok(!masked.stdout.includes(secret), "a secret is shown");
    assert.equal(why401(["decode", line]).stdout, masked.stdout);
  });
}

test("decode shows secrets when asked to", () => {
  assert.match(why401(["decode", "--show", "Cookie: sid=4f1c0c5d2a"]).stdout, /4f1c0c5d2a/);
});

test("decode checks signatures", () => {
  const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const input = `${part({ alg: "HS256", kid: "k1" })}.${part({ sub: "ana" })}`;
  const token = `${input}.${createHmac("sha256", "open-sesame-42").update(input).digest("base64url")}`;
  const k = Buffer.from("open-sesame-42").toString("base64url");
  for (const [text, status, says] of [
    ["open-sesame-42\n", 0, /signature is valid/],
    [JSON.stringify({ keys: [{ kty: "oct", kid: "k1", k }] }), 0, /the key k1/],
    ["another", 1, /signature isn't valid/],
    [JSON.stringify({ keys: [{ kty: "oct", kid: "k2", k }] }), 1, /the key k1, which isn't in the set \(k2\)/],
    [JSON.stringify({ kty: "RSA", n: "AA", e: "AQAB" }), 1, /signed with HS256, but the key is for RSA/],
    ["", 2, /^$/],
  ]) {
    const { status: exit, stdout, stderr } = why401(["decode", token, "--key", file("key.txt", text)]);
    assert.equal(exit, status, stderr);
    assert.match(stdout, says);
    assert.ok(!`${stdout}${stderr}`.includes("open-sesame-42"), "the key is shown");
  }
});

test("cookies tells which would go, and why not the others", () => {
  const cookies = ["sid=1; Path=/; Secure; SameSite=Lax", "api=2; Path=/api; Secure; SameSite=None"];
  const headers = [{ name: "Date", value: "Sun, 01 Mar 2026 09:00:00 GMT" }, ...cookies.map((value) => ({ name: "Set-Cookie", value }))];
  const entry = {
    startedDateTime: "2026-03-01T09:00:00.000Z",
    time: 5,
    request: { method: "GET", url: "https://app.example/login", headers: [{ name: "Host", value: "app.example" }] },
    response: { status: 200, headers, content: {} },
  };
  const har = file("jar.har", JSON.stringify({ log: { entries: [entry] } }));
  const asked = (...args) => why401(["cookies", har, ...args]);
  const typed = asked("--url", "https://app.example/api/me");
  assert.equal(typed.status, 0, typed.stderr);
  assert.match(typed.stdout, /order: 2\n {2}api .*\n {2}sid /);
  const framed = asked("--url", "https://app.example/", "--page", "https://other.example/");
  assert.match(framed.stdout, /behind: 2/);
  assert.match(framed.stdout, /sid .*\(samesite\)/);
  assert.match(framed.stdout, /api .*\(path\)/);
  assert.equal(asked("--url", "https://app.example/api/me", "--field").stdout, "api=2; sid=1\n");
  assert.equal(asked("--url", "app").status, 2);
});
