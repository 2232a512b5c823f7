// Prints the page's sample recordings as one line of JavaScript: some of tests/sessions, and some made here, at fixed times.
import { readFileSync } from "node:fs";
import { entry, har, jwt } from "../tests/e2e/lib/har.mjs";

const START = Date.parse("2026-11-23T08:00:00Z");
const SECOND = START / 1000;
const at = (ms) => new Date(START + ms);
const from = (host, site) => ({ Accept: "application/json", Origin: `https://${host}`, "Sec-Fetch-Site": site, "Sec-Fetch-Mode": "cors" });
const fetched = (what) => ({ ...entry(what), _resourceType: "fetch" });

/** A page and two calls of its API with one token. */
function tokens(claims) {
  const token = jwt({ iss: "https://id.shop.example", aud: "https://api.shop.example", sub: "sample", scope: "orders:read", ...claims });
  const over = claims.exp < SECOND;
  const call = (path, ms) =>
    fetched({
      at: at(ms), url: `https://api.shop.example${path}`, status: over ? 401 : 200,
      request: { Authorization: `Bearer ${token}`, ...from("shop.example", "same-site") },
      response: over ? { "WWW-Authenticate": 'Bearer error="invalid_token", error_description="The token expired"' } : {},
      body: over ? '{"error":"invalid_token"}' : "{}",
    });
  const page = entry({ at: at(0), url: "https://shop.example/orders", status: 200, request: { Accept: "text/html" }, body: "<!doctype html>" });
  return har([{ ...page, _resourceType: "document" }, call("/me", 300), call("/orders/17", 700)]);
}

/** A session cookie that is meant for one host and needed on another. */
function cookies() {
  const accounts = "accounts.shop.example";
  const signIn = fetched({
    at: at(0), method: "POST", url: `https://${accounts}/login`, status: 200, request: from(accounts, "same-origin"),
    response: { "Set-Cookie": "sessionid=sample-4f1d9c77aa20; Path=/; Secure; HttpOnly; SameSite=Lax" }, body: "{}",
  });
  const call = (ms) =>
    fetched({
      at: at(ms), url: "https://api.shop.example/orders", status: 401,
      request: from(accounts, "same-site"), body: '{"error":"not signed in"}',
    });
  return har([signIn, call(1200), call(2400)]);
}

/** Recordings of real stacks, small ones. */
const KEPT = ["refresh-rejected-drf", "auth-dropped-http-to-https-nginx", "preflight-401-nginx-basic", "foreign-session-from-cache-nginx", "csrf-django"];
const recorded = (name) => JSON.stringify(JSON.parse(readFileSync(`tests/sessions/${name}.har`, "utf8")));

const samples = {
  "expired.har": tokens({ iat: SECOND - 3720, exp: SECOND - 120 }),
  "works.har": tokens({ iat: SECOND - 60, exp: SECOND + 3540 }),
  "cookie-left-behind.har": cookies(),
  ...Object.fromEntries(KEPT.map((name) => [`${name}.har`, recorded(name)])),
};
console.log(`var WHY401_SAMPLES = ${JSON.stringify(samples)};`);
