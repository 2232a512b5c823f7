// What npm's `jose`, `tough-cookie` and `set-cookie-parser` read, `why401 decode` reads the same way, and whichever cookies
// `tough-cookie` would send, `why401 cookies` says would go; where they differ, that is listed with the section that says who
// is right. A listed difference that is none any more fails.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { decodeJwt, decodeProtectedHeader } from "jose";
import { parseString } from "set-cookie-parser";
import { Cookie, CookieJar } from "tough-cookie";
import { root } from "./lib/browser.mjs";

const program = join(root, "target/release/why401");
const data = (file) => JSON.parse(readFileSync(join(root, "tests/data", file), "utf8")).cases;

const known = new Map();
function decoded(line) {
  if (!known.has(line)) known.set(line, said(line));
  return known.get(line);
}

function said(line) {
  const { status, stdout, stderr } = spawnSync(program, ["decode", "--show", "-"], { input: line, encoding: "utf8" });
  assert.equal(status, 0, stderr);
  return stdout;
}

/** The rows `name  value` below a heading. */
function rows(text, heading) {
  const after = text.split(`\n${heading}\n`)[1]?.split("\n\n")[0] ?? "";
  return Object.fromEntries(
    after
      .split("\n")
      .filter((line) => /^ {2}\S/.test(line))
      .map((line) => line.trim().split(/ {2,}/))
      .map(([name, ...value]) => [name, value.join("  ")]),
  );
}

/** Of a JSON object the members whose text a terminal shows as it is. */
function shown(object) {
  const plain = Object.entries(object ?? {}).filter(([name, value]) => {
    const text = JSON.stringify(value);
    return /^[!-~]+$/.test(name) && /^[ -~]*$/.test(text) && !/ {2}/.test(text) && text.length < 100;
  });
  return Object.fromEntries(plain);
}

function attempt(read) {
  try {
    return read();
  } catch {
    return null;
  }
}

/** Compares case by case; `listed` tells what differs and why. */
function compare(cases, listed) {
  const differences = new Map();
  let agreed = 0;
  for (const [id, ours, theirs] of cases()) {
    if (JSON.stringify(ours) === JSON.stringify(theirs)) agreed++;
    else differences.set(id, `ours ${JSON.stringify(ours)}\n theirs ${JSON.stringify(theirs)}`);
  }
  assert.ok(agreed > 20, `${agreed} agree`);
  const unlisted = [...differences].filter(([id]) => !(id in listed)).map(([id, what]) => `${id}: ${what}`);
  assert.deepEqual(unlisted, [], "differences that aren't listed");
  const stale = Object.keys(listed).filter((id) => !differences.has(id));
  assert.deepEqual(stale, [], "listed, but both agree");
}

const part = (value) => Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");
// What issuers write in one way or another.
const CLAIMS = [
  { iss: "https://id.example/", sub: "ana", exp: 1772359200, iat: 1772355600.5, nbf: "1772355600" },
  { aud: ["a", "b"], scope: "read write", scp: ["x"], roles: { app: ["admin"] }, email_verified: true, nonce: null },
  { exp: 1772359200000, jti: "", amr: [], "https://claims.example/role": "user", n: -1e300, z: 0.1 },
  '{"sub":"first","sub":"last"}',
  '{ "sub" : "spaced" ,\n"exp":1 }',
  "{}",
].map((claims, index) => ({ id: `own-${index}`, token: `${part({ alg: "RS256", typ: "at+jwt", kid: `k${index}` })}.${part(claims)}.c2ln` }));

test("jose reads the same header and claims", () => {
  function* cases() {
    const files = ["jose/wycheproof-jws.json", "jose/wycheproof-jwk.json", "jose/rfc-examples.json"];
    for (const { id, token } of [...files.flatMap(data), ...CLAIMS]) {
      const header = typeof token === "string" ? attempt(() => decodeProtectedHeader(token)) : null;
      // A reader that gives nothing has no say.
      if (!header) continue;
      const text = decoded(token);
      const ours = [rows(text, "Token header"), rows(text, "Claims")];
      const theirs = [header, attempt(() => decodeJwt(token))].map((object) =>
        Object.fromEntries(Object.entries(shown(object)).map(([name, value]) => [name, JSON.stringify(value)])),
      );
      const pick = (found, wanted) => Object.fromEntries(Object.keys(wanted).map((name) => [name, found[name]]));
      yield [id, ours.map((found, index) => pick(found, theirs[index])), theirs];
    }
  }
  compare(cases, TOKENS);
});

const lines = () =>
  ["cookies-chromium/parsed-cookie", "cookies-realworld/set-cookie", "cookies-http-state/parser", "cookies-wpt/cookies", "cookies-tough-cookie/parse"]
    .flatMap((file) => data(`${file}.json`))
    .flatMap(({ id, input, line, set_cookie }) => [input, line, set_cookie].flat().map((text, index) => [`${id} ${index}`, text]))
    // What a terminal shows as it is.
    .filter(([, text]) => typeof text === "string" && /^[!-~ ]+$/.test(text) && !/ {2}/.test(text));

const named = (text) => {
  const name = /^Set-Cookie: ?(.*)$/m.exec(text)?.[1] ?? null;
  const value = /^ {2}Value(?: {2}(.*))?$/m.exec(text);
  return name === null ? null : [name, value?.[1] ?? ""];
};

test("tough-cookie reads the same name and value", () => {
  function* cases() {
    for (const [id, line] of lines()) {
      const cookie = Cookie.parse(line, { loose: true });
      if (cookie) yield [id, named(decoded(`Set-Cookie: ${line}`)), [cookie.key, cookie.value]];
    }
  }
  compare(cases, TOUGH);
});

test("set-cookie-parser reads the same name and value", () => {
  function* cases() {
    for (const [id, line] of lines()) {
      const cookie = attempt(() => parseString(line, { decodeValues: false }));
      if (cookie?.name) yield [id, named(decoded(`Set-Cookie: ${line}`)), [cookie.name, cookie.value]];
    }
  }
  compare(cases, PARSER);
});

// Attributes as both read them: names and values, the last of a name, without what is no attribute of the standard's.
test("set-cookie-parser reads the same attributes", () => {
  const NAMES = ["Path", "Domain", "Max-Age", "SameSite", "Expires"];
  function* cases() {
    for (const [id, line] of lines()) {
      const cookie = attempt(() => parseString(line, { decodeValues: false }));
      if (!cookie?.name) continue;
      const rowsOf = rows(decoded(`Set-Cookie: ${line}`), "Attributes");
      const own = Object.fromEntries(Object.entries(rowsOf).map(([name, value]) => [name.toLowerCase(), value]));
      // Written once each: of several, the tools take another one.
      const once = NAMES.filter((name) => line.split(";").filter((part) => part.trim().toLowerCase().startsWith(`${name.toLowerCase()}=`)).length === 1);
      const theirs = {
        Path: cookie.path,
        Domain: cookie.domain,
        "Max-Age": Number.isFinite(cookie.maxAge) ? String(cookie.maxAge) : undefined,
        SameSite: cookie.sameSite,
        Expires: cookie.expires instanceof Date && !Number.isNaN(+cookie.expires) ? own.expires : undefined,
      };
      const said = once.filter((name) => theirs[name] !== undefined && theirs[name] !== "");
      const value = (name) => (name === "Max-Age" ? String(Number.parseInt(own["max-age"], 10)) : own[name.toLowerCase()]);
      yield [id, said.map((name) => [name, value(name)]), said.map((name) => [name, theirs[name]])];
    }
  }
  compare(cases, ATTRIBUTES);
});

/** Numbers below a limit, the same ones each time (mulberry32). */
function numbers(seed) {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const HOSTS = ["shop.example.com", "www.shop.example.com", "shop.example.com", "example.com", "a.co.uk", "10.0.0.1"];
const PATHS = ["/", "/a", "/a/", "/a/b", "/ab", "/a/b/c"];

/** A session of a few answers that set cookies, and the address that is asked about. */
function jarCase(seed) {
  const below = numbers(seed);
  const one = (list) => list[below(list.length)];
  const maybe = (text) => (below(3) === 0 ? text : "");
  const sets = Array.from({ length: 4 + below(12) }, (_, index) => {
    const host = one(HOSTS);
    const scheme = below(4) ? "https" : "http";
    // One slot holds either kind of cookie in tough-cookie and one each by the standard, so that a name has one kind here.
    const [name, domain] = one([["sid", ""], ["lang", ""], ["wide", "; Domain=example.com"], ["odd", "; Domain=.shop.example.com"], ["far", `; Domain=${one(["com", "co.uk", "net", "10.0.0.1"])}`]]);
    const prefix = below(6) ? "" : one(["__Secure-", "__Host-"]);
    const line = `${prefix}${name}=${index}${domain}${maybe(`; Path=${one(PATHS)}`)}${maybe("; Secure")}${maybe("; HttpOnly")}${maybe(`; Max-Age=${one(["0", "60", "-5", "999999"])}`)}${maybe(`; SameSite=${one(["Lax", "Strict"])}`)}`;
    return { url: `${scheme}://${host}${one(PATHS)}`, line };
  });
  const host = below(5) ? new URL(one(sets).url).hostname : one(HOSTS);
  return { sets, asked: `${below(4) ? "https" : "http"}://${host}${one(PATHS)}` };
}

test("tough-cookie's jar sends the same cookies", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "why401-jars-"));
  t.after(() => rmSync(folder, { recursive: true }));
  function* cases() {
    for (let seed = 1; seed <= 300; seed++) {
      const { sets, asked } = jarCase(seed);
      const jar = new CookieJar(undefined, { prefixSecurity: "strict" });
      const start = Date.now() - sets.length * 1000;
      const entries = sets.map(({ url, line }, index) => {
        attempt(() => jar.setCookieSync(line, url, { now: new Date(start + index * 1000) }));
        return {
          startedDateTime: new Date(start + index * 1000).toISOString(),
          time: 0,
          // Firefox keeps the age of a cookie set anew as RFC 6265bis has it; Chromium only where the value stays the same.
          request: { method: "GET", url, headers: [{ name: "User-Agent", value: "Mozilla/5.0 (X11; rv:153.0) Gecko/20100101 Firefox/153.0" }] },
          response: { status: 200, headers: [{ name: "Set-Cookie", value: line }], content: {} },
        };
      });
      const file = join(folder, `${seed}.har`);
      writeFileSync(file, JSON.stringify({ log: { entries } }));
      const { status, stdout, stderr } = spawnSync(program, ["cookies", file, "--url", asked], { encoding: "utf8" });
      assert.equal(status, 0, stderr);
      const [, after = ""] = stdout.split(/^Would go, in this order: .*\n/m);
      const ours = after
        .split(/^\S/m)[0]
        .split("\n")
        .filter(Boolean)
        .map((row) => row.trim().replace("  ", " "));
      const theirs = jar.getCookiesSync(asked).map((cookie) => `${cookie.key} ${cookie.hostOnly ? "" : "."}${cookie.domain}${cookie.path}`);
      yield [`jar-${seed}`, ours, theirs];
    }
  }
  compare(cases, JARS);
});

const TOKENS = {};

// By RFC 6265bis §5.7 step 10 an address named by Domain makes a domain cookie; Chromium and the program keep it host-only,
// which comes to the same, since an address has no hosts below it (§5.1.3).
const ADDRESS = "an address is host-only";
// What is set with a time that has passed is evicted at once (§5.3): it hands its age to no later cookie.
const EXPIRED = "tough-cookie lets one that was never in force hand on its age";
const JARS = { "jar-28": ADDRESS, "jar-38": ADDRESS, "jar-122": ADDRESS, "jar-129": EXPIRED };
const ATTRIBUTES = {};
const PARSER = {};

// RFC 6265bis §5.6 step 4: what stands before the first `=` is the name, also where that is nothing. tough-cookie's loose
// mode passes over the first `=` instead.
const NAMELESS = "a line that begins with = has an empty name";
const TOUGH = Object.fromEntries(["name0017 2", "name0033 2", "name-001 2", "name-012 2", "parse-29 0"].map((id) => [id, NAMELESS]));
