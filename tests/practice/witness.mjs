// A fresh Chromium that plays a fault and notes what was sent and received, as the witness for the
// tests of the practice site. It speaks the DevTools protocol, whose ExtraInfo events have the
// headers as they were on the wire, and the reasons why a cookie was refused or kept back.
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { removeProfile } from "../e2e/lib/profiles.mjs";
import { drive } from "./drive.mjs";
import { findProgram } from "./processes.mjs";

/** Path of Chromium, or null. `CHROMIUM` in the environment wins. */
export function chromiumPath() {
  const given = process.env.CHROMIUM;
  return given && existsSync(given) ? given : findProgram("chromium", "chromium-browser", "google-chrome");
}

/**
 * Opens a Chromium with a profile of its own that can reach the practice site, hands its page to
 * `use`, and closes it. Returns what `use` returned.
 */
export async function withBrowser(site, use) {
  const profile = mkdtempSync(join(tmpdir(), "practice-profile-"));
  const context = await chromium.launchPersistentContext(profile, {
    headless: false,
    executablePath: chromiumPath(),
    args: ["--headless=new", "--no-sandbox", ...site.flags],
  });
  try {
    return await use(context.pages()[0] ?? (await context.newPage()), context);
  } finally {
    await context.close();
    removeProfile(profile);
  }
}

/**
 * Plays `fault`. Returns what the browser saw:
 *   exchanges  in order of start: { method, url, host, path, type, status, error, sent, got, … };
 *              `sent` and `got` are header maps with lower-case names, as on the wire
 *   blocked    [{ when: "set" | "send", name, reasons }] cookies refused or kept back
 *   jar        cookies stored at the end, as the DevTools protocol tells them
 *   text, address  of the page at the end
 */
export function witness(site, fault) {
  return withBrowser(site, async (page, context) => {
    const { exchanges, blocked, cdp, settled } = await watch(context, page);
    await drive(page, fault);
    await settled();
    const { cookies } = await cdp.send("Storage.getCookies");
    return {
      exchanges,
      blocked,
      jar: cookies,
      text: await page.innerText("body").catch(() => ""),
      address: page.url(),
    };
  });
}

function lowerCase(headers = {}) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

async function watch(context, page) {
  const exchanges = [];
  const blocked = [];
  const hops = new Map(); // request id -> its exchanges, redirects in order
  const early = { sent: new Map(), got: new Map() }; // extra info that came before its request
  const bodies = [];
  const cdp = await context.newCDPSession(page);
  const last = (id) => hops.get(id)?.at(-1);
  const place = (id, kind, fields) => {
    const open = (hops.get(id) ?? []).find((exchange) => exchange[kind] === undefined);
    if (open) Object.assign(open, fields);
    else early[kind].set(id, [...(early[kind].get(id) ?? []), fields]);
  };
  const answered = (exchange, response) => {
    exchange.status ??= response.status;
    exchange.statusText = response.statusText;
    exchange.mimeType = response.mimeType;
    exchange.plainResponse = lowerCase(response.headers);
    exchange.address = response.remoteIPAddress;
  };
  cdp.on("Network.requestWillBeSent", (event) => {
    const { requestId, request, redirectResponse, type, initiator, timestamp, wallTime } = event;
    const chain = hops.get(requestId) ?? [];
    if (redirectResponse && chain.length) {
      answered(chain.at(-1), redirectResponse);
      chain.at(-1).end = timestamp;
    }
    const { hostname, pathname, protocol } = new URL(request.url);
    if (!protocol.startsWith("http")) return;
    const exchange = {
      method: request.method, url: request.url, host: hostname, path: pathname, type, initiator,
      start: timestamp, wallTime, postData: request.postData, plainRequest: lowerCase(request.headers),
    };
    for (const kind of ["sent", "got"]) Object.assign(exchange, early[kind].get(requestId)?.shift());
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
    if (last(requestId)) answered(last(requestId), response);
  });
  cdp.on("Network.loadingFinished", ({ requestId, timestamp }) => {
    const exchange = last(requestId);
    if (!exchange) return;
    exchange.end = timestamp;
    bodies.push(
      cdp.send("Network.getResponseBody", { requestId }).then(
        ({ body, base64Encoded }) => (exchange.body = base64Encoded ? Buffer.from(body, "base64").toString() : body),
        () => {}, // a navigation took it away
      ),
    );
  });
  cdp.on("Network.loadingFailed", ({ requestId, errorText, corsErrorStatus, timestamp }) => {
    const exchange = last(requestId);
    if (!exchange) return;
    Object.assign(exchange, { end: timestamp, error: errorText, cors: corsErrorStatus?.corsError });
  });
  await cdp.send("Network.enable");
  // Extra info may come a little after the page has shown its end.
  const settled = async () => {
    const complete = () => exchanges.every(({ got, error, cors }) => got || error || cors);
    for (let turn = 0; turn < 40 && !complete(); turn += 1) await page.waitForTimeout(25);
    await Promise.all(bodies);
  };
  return { exchanges, blocked, cdp, settled };
}
