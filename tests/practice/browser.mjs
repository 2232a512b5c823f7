// A fresh Chromium that watches what it sends and gets: the witness for the practice site's tests.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { drive } from "./drive.mjs";
import { findProgram } from "./processes.mjs";

/** Path of Chromium, or null. `CHROMIUM` in the environment wins. */
export function chromiumPath() {
  const given = process.env.CHROMIUM;
  return given && existsSync(given) ? given : findProgram("chromium", "chromium-browser", "google-chrome");
}

/**
 * Plays `fault` in a profile of its own. Returns what the browser saw:
 *   exchanges  [{ method, url, path, host, status, error, sent, got, cookies }] in order of start;
 *              `sent`/`got` are header maps as on the wire (Cookie, Set-Cookie included)
 *   blocked    [{ name, reasons, when }] cookies refused at set ("set") or held back ("send")
 *   jar        cookies stored at the end
 *   text       text of the page at the end
 * With `har`, a plain HAR with bodies is written there.
 */
export async function witness(site, fault, { har } = {}) {
  const profile = mkdtempSync(join(tmpdir(), "practice-profile-"));
  if (har) mkdirSync(join(har, ".."), { recursive: true });
  const context = await chromium.launchPersistentContext(profile, {
    headless: false,
    executablePath: chromiumPath(),
    args: ["--headless=new", "--no-sandbox", ...site.flags],
    ...(har ? { recordHar: { path: har, content: "embed", mode: "full" } } : {}),
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    const seen = await watch(context, page);
    await drive(page, fault);
    await page.waitForTimeout(150); // the last extra-info events
    return {
      ...seen,
      jar: await context.cookies(),
      text: await page.innerText("body").catch(() => ""),
      address: page.url(),
    };
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

function lowerCase(headers = {}) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

// Listens to the DevTools protocol: Network.*ExtraInfo has the headers as they were on the wire.
async function watch(context, page) {
  const exchanges = [];
  const blocked = [];
  const hops = new Map(); // request id -> its exchanges, redirects in order
  const spare = { sent: new Map(), got: new Map() };
  const cdp = await context.newCDPSession(page);
  const place = (id, kind, fields) => {
    const open = (hops.get(id) ?? []).find((exchange) => exchange[kind] === undefined);
    if (open) Object.assign(open, fields);
    else spare[kind].set(id, [...(spare[kind].get(id) ?? []), fields]);
  };
  cdp.on("Network.requestWillBeSent", ({ requestId, request, redirectResponse, type }) => {
    const chain = hops.get(requestId) ?? [];
    if (redirectResponse && chain.length) chain.at(-1).status ??= redirectResponse.status;
    const { host, hostname, pathname, protocol } = new URL(request.url);
    if (!host || !protocol.startsWith("http")) return;
    const exchange = { method: request.method, url: request.url, host: hostname, path: pathname, type };
    for (const kind of ["sent", "got"]) {
      const waiting = spare[kind].get(requestId)?.shift();
      if (waiting) Object.assign(exchange, waiting);
    }
    hops.set(requestId, [...chain, exchange]);
    exchanges.push(exchange);
  });
  cdp.on("Network.requestWillBeSentExtraInfo", ({ requestId, headers, associatedCookies }) => {
    for (const { cookie, blockedReasons } of associatedCookies) {
      if (blockedReasons.length) blocked.push({ when: "send", name: cookie.name, reasons: blockedReasons });
    }
    place(requestId, "sent", { sent: lowerCase(headers) });
  });
  cdp.on("Network.responseReceivedExtraInfo", ({ requestId, headers, statusCode, blockedCookies }) => {
    for (const { cookie, cookieLine, blockedReasons } of blockedCookies) {
      blocked.push({ when: "set", name: cookie?.name ?? cookieLine.split("=")[0], reasons: blockedReasons });
    }
    place(requestId, "got", { got: lowerCase(headers), status: statusCode });
  });
  cdp.on("Network.responseReceived", ({ requestId, response }) => {
    const last = hops.get(requestId)?.at(-1);
    if (last) last.status ??= response.status;
  });
  cdp.on("Network.loadingFailed", ({ requestId, errorText, corsErrorStatus }) => {
    const last = hops.get(requestId)?.at(-1);
    if (last) last.error = corsErrorStatus?.corsError ?? errorText;
  });
  await cdp.send("Network.enable");
  return { exchanges, blocked };
}
