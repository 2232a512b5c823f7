// Small HAR files and tokens, made here so that no secret-looking text is committed.
import { createHmac } from "node:crypto";

const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** A token signed with a key nobody needs. Times are seconds since 1970. */
export function jwt(claims, header = {}) {
  const text = `${part({ alg: "HS256", typ: "JWT", ...header })}.${part(claims)}`;
  return `${text}.${createHmac("sha256", "practice").update(text).digest("base64url")}`;
}

const pairs = (headers) => Object.entries(headers).map(([name, value]) => ({ name, value }));

/** One entry of a HAR. `at` is a Date. */
export function entry({ at, method = "GET", url, request = {}, status, response = {}, body = "" }) {
  return {
    startedDateTime: at.toISOString(),
    time: 12,
    request: {
      method, url, httpVersion: "HTTP/1.1", headers: pairs(request),
      cookies: [], queryString: [], headersSize: -1, bodySize: 0,
    },
    response: {
      status, statusText: "", httpVersion: "HTTP/1.1", headers: pairs({ Date: at.toUTCString(), ...response }),
      cookies: [], content: { size: body.length, mimeType: "application/json", text: body },
      redirectURL: response.Location ?? "", headersSize: -1, bodySize: body.length,
    },
    cache: {},
    timings: { send: 1, wait: 10, receive: 1 },
  };
}

/** A whole HAR as text. */
export function har(entries) {
  return JSON.stringify({ log: { version: "1.2", creator: { name: "e2e", version: "1" }, entries } });
}

/** A page whose token ran out two minutes ago, and an API that says so. */
export function expiredSession() {
  const at = new Date("2026-11-23T08:00:00Z");
  const seconds = at.getTime() / 1000;
  const token = jwt({ iss: "https://id.example", sub: "dana", iat: seconds - 3720, exp: seconds - 120 });
  const call = (path, offset) =>
    entry({
      at: new Date(at.getTime() + offset),
      url: `https://api.example${path}`,
      request: { Authorization: `Bearer ${token}`, Accept: "application/json" },
      status: 401,
      response: { "WWW-Authenticate": 'Bearer error="invalid_token", error_description="The token expired"' },
      body: '{"error":"invalid_token"}',
    });
  return { token, text: har([call("/me", 0), call("/orders", 400)]) };
}
