// Writes what a witness saw as a HAR 1.2 file with the extra fields of Chromium's DevTools
// (_initiator, _resourceType, _error), so that the diagnosis can be tried on every fault:
//
//   node tests/practice/har.mjs FOLDER [fault id …]
//
// FOLDER/<id>.har is plain; FOLDER/<id>.jar.har has the cookies stored at the end in log._why401.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { start } from "./site.mjs";
import { witness } from "./witness.mjs";

function headerList(headers) {
  return Object.entries(headers ?? {}).flatMap(([name, value]) =>
    value.split("\n").map((part) => ({ name, value: part })));
}

// A time of the protocol (seconds since 1970) as HAR wants it.
const isoTime = (seconds) => new Date(seconds * 1000).toISOString();

function cookieList(header = "") {
  return header ? header.split("; ").map((pair) => {
    const cut = pair.indexOf("=");
    return { name: pair.slice(0, Math.max(cut, 0)), value: pair.slice(cut + 1) };
  }) : [];
}

function entry(exchange) {
  const { method, url, sent, got, error, status, start: from, end = from, postData } = exchange;
  const request = sent ?? exchange.plainRequest;
  // A request killed by its preflight never had an answer of its own.
  const response = got ?? (exchange.cors && !exchange.plainResponse ? {} : exchange.plainResponse ?? {});
  const body = exchange.body ?? "";
  const time = Math.max(0, (end - from) * 1000);
  return {
    startedDateTime: isoTime(exchange.wallTime),
    time,
    _initiator: { type: exchange.initiator.type, ...(exchange.initiator.requestId ? { requestId: exchange.initiator.requestId } : {}) },
    _resourceType: (exchange.initiator.type === "preflight" ? "preflight" : exchange.type ?? "other").toLowerCase(),
    ...(exchange.address ? { serverIPAddress: exchange.address } : {}),
    request: {
      method, url, httpVersion: "HTTP/1.1",
      headers: headerList(request),
      queryString: [...new URL(url).searchParams].map(([name, value]) => ({ name, value })),
      cookies: cookieList(request.cookie),
      headersSize: -1,
      bodySize: postData?.length ?? 0,
      ...(postData === undefined ? {} : {
        postData: { mimeType: request["content-type"] ?? "application/x-www-form-urlencoded", text: postData },
      }),
    },
    response: {
      status: status ?? 0,
      statusText: exchange.statusText ?? "",
      httpVersion: "HTTP/1.1",
      headers: headerList(response),
      cookies: (response["set-cookie"] ?? "").split("\n").filter(Boolean).flatMap((line) => cookieList(line.split(";")[0])),
      content: { size: body.length, mimeType: exchange.mimeType ?? "x-unknown", ...(body ? { text: body } : {}) },
      redirectURL: response.location ?? "",
      headersSize: -1,
      bodySize: -1,
      _transferSize: body.length,
      _error: error ?? null,
    },
    cache: {},
    timings: { blocked: 0, dns: -1, connect: -1, ssl: -1, send: 0, wait: time, receive: 0 },
  };
}

// chrome.cookies.Cookie from the protocol's cookie.
function jarCookie(cookie) {
  const sameSite = { Strict: "strict", Lax: "lax", None: "no_restriction" }[cookie.sameSite] ?? "unspecified";
  return {
    name: cookie.name, value: cookie.value, domain: cookie.domain, hostOnly: !cookie.domain.startsWith("."),
    path: cookie.path, secure: cookie.secure, httpOnly: cookie.httpOnly, sameSite, session: cookie.session,
    ...(cookie.session ? {} : { expirationDate: cookie.expires }),
  };
}

/** The HAR of `seen`, entries in the order of finishing, as DevTools reports them. */
export function harOf(seen, { title, jar = false } = {}) {
  const entries = [...seen.exchanges].sort((a, b) => (a.end ?? a.start) - (b.end ?? b.start)).map(entry);
  const log = {
    version: "1.2",
    creator: { name: "practice site", version: "1" },
    pages: [],
    entries,
    comment: title ?? "",
  };
  if (jar) {
    log._why401 = {
      version: 1,
      capturedAt: new Date().toISOString(),
      inspectedUrl: seen.address,
      cookies: seen.jar.map(jarCookie),
      granted: ["cookies", "<all_urls>"],
    };
  }
  return { log };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder, ...ids] = process.argv.slice(2);
  if (!folder) {
    console.error("usage: node tests/practice/har.mjs FOLDER [fault id …]");
    process.exit(2);
  }
  mkdirSync(folder, { recursive: true });
  const site = await start();
  try {
    for (const fault of site.faults.filter(({ id }) => !ids.length || ids.includes(id))) {
      const seen = await witness(site, fault);
      for (const jar of [false, true]) {
        const file = join(folder, `${fault.id}${jar ? ".jar" : ""}.har`);
        writeFileSync(file, JSON.stringify(harOf(seen, { title: fault.title, jar }), null, 1));
      }
      console.log(`${fault.id}: ${seen.exchanges.length} entries`);
    }
    writeFileSync(join(folder, "truth.json"), JSON.stringify(
      Object.fromEntries(site.faults.map(({ id, title, cause, also, state }) => [id, { title, cause, also_acceptable: also, state }])), null, 1));
  } finally {
    await site.stop();
  }
}
